import type { NewsEvent, Place, PlaceKind, Where } from '../../src/extract/types'
import { detailsOf } from '../../src/facets/engine/details'
import { createEngine } from '../../src/facets/engine/engine'
import { toColumns } from '../../src/facets/engine/make'
import { noFilters } from '../../src/facets/filters'
import type { PlaceMark } from '../../src/facets/questions'

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

/** The marks of some events, nothing merged. */
export function marksOf(events: readonly NewsEvent[]): readonly PlaceMark[] {
  const corpus = { name: '', articles: [], events }
  const { columns, order } = toColumns(corpus)
  const engine = createEngine(columns, detailsOf(corpus, order))
  const answer = engine.mapCounts({ filters: noFilters, box: null, zoom: 2, most: 1e6, singles: true })
  if (answer instanceof Promise) throw new Error('an answer that is not there at once')
  return answer.marks
}
