import { toDay } from '../days'
import { FACETS, type FacetId } from '../columns'
import { DIMENSIONS, isFiltering, type Dimension, type Filters, type InView } from '../filters'
import { isInBox } from '../places'
import { rowsWithAny } from './codes'
import { daysOf, moveDates } from './dates'
import { UNKNOWN_DAY, type Indexed } from './indexed'
import { setPassing } from './passing'
import { addRow, noRows, rowsWithCode, type RowSet } from './row-set'
import { bitOf, type State } from './state'

/** Moves a state from the filters it stands at to others. `matching`: which rows have the text, where a text is asked for. */
export function moveTo(state: State, old: Filters, now: Filters, matching: Uint8Array | null): void {
  for (const dimension of DIMENSIONS) {
    if (isSameSetting(dimension, old, now)) continue
    if (dimension === 'date') moveDates(state, daysOf(now))
    else setPassing(state, DIMENSIONS.indexOf(dimension), passingOf(state.columns, dimension, now, matching))
  }
}

/** Whether two filters ask the same of a dimension. */
export function isSameSetting(dimension: Dimension, a: Filters, b: Filters): boolean {
  if (a === b) return true
  const isOn = isFiltering(a, dimension)
  if (isOn !== isFiltering(b, dimension)) return false
  if (!isOn) return true
  if (dimension === 'date') return a.from === b.from && a.to === b.to && a.certain === b.certain
  if (dimension === 'text') return a.text === b.text
  if (dimension === 'reported') return a.reportedFrom === b.reportedFrom && a.reportedTo === b.reportedTo
  if (dimension === 'pinned') return isSameList(a.only, b.only)
  if (dimension === 'map')
    return a.inView === b.inView || JSON.stringify(a.inView) === JSON.stringify(b.inView)
  return isSameList(a.values[dimension], b.values[dimension])
}

function isSameList(a: readonly string[] | null = null, b: readonly string[] | null = null): boolean {
  if (a === b || a === null || b === null) return a === b
  return a.length === b.length && a.every((value, i) => value === b[i])
}

/** The bits of dimensions that are on in `applied` and off in `asked`, where all others are the same; else `null`. */
export function ignoredBits(applied: Filters, asked: Filters): number | null {
  let bits = 0
  for (const dimension of DIMENSIONS) {
    if (isSameSetting(dimension, applied, asked)) continue
    if (isFiltering(asked, dimension)) return null
    bits |= bitOf(dimension)
  }
  return bits
}

/** The rows that a dimension lets pass, `null` where that is all. */
function passingOf(
  columns: Indexed,
  dimension: Exclude<Dimension, 'date'>,
  filters: Filters,
  matching: Uint8Array | null,
): RowSet | null {
  if (!isFiltering(filters, dimension)) return null
  if (isFacet(dimension)) {
    const { values, codes } = columns.all[dimension]
    const chosen = filters.values[dimension]!
    return columns.chosen(JSON.stringify([dimension, chosen]), () =>
      rowsWithAny(codes, wantedCodes(values, chosen)),
    )
  }
  if (dimension === 'map')
    return filters.inView && rowsWithAny(columns.placesAt, placesInView(columns, filters.inView))
  if (dimension === 'reported') return rowsWithAny(columns.facets.article.codes, reportedIn(columns, filters))
  if (dimension === 'pinned') return havingIds(columns, filters.only ?? [])
  if (!matching) throw new Error(`nothing known of the text ${filters.text}`)
  return rowsWithCode(matching, Uint8Array.of(0, 1))
}

const isFacet = (dimension: Dimension): dimension is FacetId => DIMENSIONS.indexOf(dimension) < FACETS.length

/** 1 for each wanted value, by code. */
export function wantedCodes(values: readonly string[], chosen: readonly string[]): Uint8Array {
  const wanted = new Uint8Array(values.length)
  const some = new Set(chosen)
  for (let code = 0; code < values.length; code++) if (some.has(values[code]!)) wanted[code] = 1
  return wanted
}

/** By article: 1 for those that appeared in the days asked for. */
function reportedIn({ published }: Indexed, filters: Filters): Uint8Array {
  const from = filters.reportedFrom === null ? -Infinity : toDay(filters.reportedFrom)
  const to = filters.reportedTo === null ? Infinity : toDay(filters.reportedTo)
  return Uint8Array.from(published(), (day) => (day !== UNKNOWN_DAY && day >= from && day <= to ? 1 : 0))
}

function havingIds({ rows, byId }: Indexed, wanted: readonly string[]): RowSet {
  const having = noRows(rows)
  for (const id of wanted) for (const row of byId().rowsOf(id)) addRow(having, row)
  return having
}

/** By place: 1 for those in view. */
function placesInView({ places, forms }: Indexed, { box, areas }: InView): Uint8Array {
  const some = new Set(areas)
  return Uint8Array.from(places, (place, code) =>
    (forms[code] === 'point' ? isInBox(box, place) : some.has(place.id)) ? 1 : 0,
  )
}
