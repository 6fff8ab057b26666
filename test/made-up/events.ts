import type { NewsEvent, Place, PlaceKind, Precision, When, Where } from '../../src/extract/types'

/** Made-up days as the rules would have read them: stated, and what happened. */
export const when = (start: string, end: string, precision: Precision, more: Partial<When> = {}): When => ({
  start,
  end,
  precision,
  role: 'happened',
  approx: false,
  basis: 'stated',
  why: [],
  others: [],
  span: null,
  ...more,
})

export const place = (
  name: string,
  kind: PlaceKind,
  lat: number,
  lon: number,
  more: Partial<Place> = {},
): Place => ({ id: `${kind}:${name.toLowerCase()}`, name, kind, countries: [], lat, lon, ...more })

export const at = (where: Place, more: Partial<Where> = {}): Where => ({
  place: where,
  role: 'at',
  basis: 'stated',
  rule: 'only place of this name',
  others: [],
  span: null,
  ...more,
})

/** An event without day, place or theme but for what is given. */
export const event = (id: string, more: Partial<NewsEvent> = {}): NewsEvent => ({
  id,
  article: 'a.txt',
  title: `Title of ${id}`,
  type: 'CONSULT',
  status: 'happened',
  themes: [],
  actors: [],
  when: null,
  where: [],
  saidBy: null,
  evidence: { start: 0, end: 1, quote: '', sentence: 0, cues: [] },
  ...more,
})
