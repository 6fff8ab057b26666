import type { NewsEvent, Place, PlaceKind, Where } from '../../src/extract/types'

type Extra = Partial<Pick<NewsEvent, 'status' | 'themes' | 'title' | 'when'>>

/** A place for tests of the map. */
export const place = (
  name: string,
  kind: PlaceKind,
  lat: number,
  lon: number,
  extra: Partial<Place> = {},
): Place => ({
  id: `${kind}:${name.toLowerCase()}`,
  name,
  kind,
  countries: [],
  lat,
  lon,
  ...extra,
})

export const at = (where: Place, role: Where['role'] = 'at', vague?: string): Where => ({
  place: where,
  role,
  basis: 'stated',
  rule: '',
  others: [],
  vague,
  span: null,
})

/** An event for tests of the map. */
export const event = (id: string, where: readonly Where[], extra: Extra = {}): NewsEvent => ({
  id,
  article: 'report.txt',
  title: `What happened in ${id}`,
  type: 'CONSULT',
  status: 'happened',
  themes: ['diplomacy'],
  actors: [],
  when: null,
  where,
  saidBy: null,
  evidence: { start: 0, end: 1, quote: '', cues: [], sentence: 0 },
  ...extra,
})
