import { FACETS, foldText, type FacetId } from './columns'
import type { Box } from './places'

/** What the reader asked for: any of the values inside a facet, all facets, the dates and the words together. */
export interface Filters {
  readonly values: Readonly<Partial<Record<FacetId, readonly string[]>>>
  /** ISO days, both included; `null` leaves that side open. */
  readonly from: string | null
  readonly to: string | null
  /** Only events whose whole interval lies between `from` and `to`. */
  readonly certain: boolean
  /** Every word must occur; words in double quotes must occur as they stand. */
  readonly text: string
  /** Only events of articles that appeared in these ISO days, both included: what was known by then. */
  readonly reportedFrom: string | null
  readonly reportedTo: string | null
  /** Only these event ids: those the reader pinned. */
  readonly only: readonly string[] | null
  /** Only events at a place the map has in view; `inView` is `null` until the map has told, which lets all pass. */
  readonly inMap: boolean
  readonly inView: InView | null
}

/** What the map has in view: towns and sites (`formOf` "point") by where they stand, areas and borders by their ids. */
export interface InView {
  readonly box: Box
  readonly areas: readonly string[]
}

export const noFilters: Filters = {
  values: {},
  from: null,
  to: null,
  certain: false,
  text: '',
  reportedFrom: null,
  reportedTo: null,
  only: null,
  inMap: false,
  inView: null,
}

export type Dimension = FacetId | 'date' | 'text' | 'reported' | 'pinned' | 'map'

/** The dimensions in the order of their bits. */
export const DIMENSIONS: readonly Dimension[] = [...FACETS, 'date', 'text', 'reported', 'pinned', 'map']

/** The parts of a query, folded: words, and what stands in double quotes as one part. */
export function queryParts(text: string): string[] {
  return Array.from(foldText(text).matchAll(/"([^"]+)"?|([^\s"]+)/g), (m) => (m[1] ?? m[2])!.trim()).filter(
    Boolean,
  )
}

/** Whether a filter of this dimension is on. */
export function isFiltering(filters: Filters, dimension: Dimension): boolean {
  if (dimension === 'date') return filters.from !== null || filters.to !== null
  if (dimension === 'text') return filters.text.trim() !== ''
  if (dimension === 'reported') return filters.reportedFrom !== null || filters.reportedTo !== null
  if (dimension === 'pinned') return filters.only !== null
  if (dimension === 'map') return filters.inMap
  return (filters.values[dimension]?.length ?? 0) > 0
}
