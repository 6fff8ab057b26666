import type { NewsEvent } from '../../src/extract/types'
import { detailsOf } from '../../src/facets/engine/details'
import { createEngine } from '../../src/facets/engine/engine'
import { toColumns } from '../../src/facets/engine/make'
import { noFilters } from '../../src/facets/filters'
import type { PlaceMark } from '../../src/facets/questions'

/** The marks of some events, nothing merged. */
export function marksOf(events: readonly NewsEvent[]): readonly PlaceMark[] {
  const corpus = { name: '', articles: [], events }
  const { columns, order } = toColumns(corpus)
  const engine = createEngine(columns, detailsOf(corpus, order))
  const answer = engine.mapCounts({ filters: noFilters, box: null, zoom: 2, most: 1e6, singles: true })
  if (answer instanceof Promise) throw new Error('an answer that is not there at once')
  return answer.marks
}
