import type { FacetId } from '../columns'
import { toDay } from '../days'
import { DIMENSIONS, isFiltering, type Dimension, type Filters, type InView } from '../filters'
import { isInBox } from '../places'
import { findRows } from './codes'
import { daysOf, moveDates } from './dates'
import { UNKNOWN_DAY, type Indexed } from './indexed'
import { bitOf, setVerdict, type State } from './state'

/** Moves a state from the filters it stands at to others. `matching`: which rows have the text, where a text is asked for. */
export function moveTo(state: State, old: Filters, now: Filters, matching: Uint8Array | null): void {
  for (const dimension of DIMENSIONS) {
    if (isSameSetting(dimension, old, now)) continue
    if (dimension === 'date') moveDates(state, daysOf(now))
    else setVerdict(state, DIMENSIONS.indexOf(dimension), verdictOf(state.columns, dimension, now, matching))
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

/** 1 for each row that passes a dimension. */
function verdictOf(
  columns: Indexed,
  dimension: Exclude<Dimension, 'date'>,
  filters: Filters,
  matching: Uint8Array | null,
): Uint8Array {
  const verdict = new Uint8Array(columns.rows)
  if (!isFiltering(filters, dimension) || (dimension === 'map' && !filters.inView)) return verdict.fill(1)
  if (dimension === 'text') {
    if (!matching) throw new Error(`nothing known of the text ${filters.text}`)
    return matching
  }
  if (dimension === 'reported') findReported(verdict, columns, filters)
  else if (dimension === 'pinned') findIds(verdict, columns, filters.only ?? [])
  else if (dimension === 'map') findRows(verdict, columns.at, spotsInView(columns, filters.inView!))
  else findValues(verdict, columns, dimension, filters.values[dimension] ?? [])
  return verdict
}

function findValues(verdict: Uint8Array, columns: Indexed, facet: FacetId, chosen: readonly string[]): void {
  const { values, codes } = columns.all[facet]
  findRows(verdict, codes, wantedCodes(values, chosen))
}

/** 1 for each wanted value, by code. */
export function wantedCodes(values: readonly string[], chosen: readonly string[]): Uint8Array {
  const wanted = new Uint8Array(values.length)
  const some = new Set(chosen)
  for (let code = 0; code < values.length; code++) if (some.has(values[code]!)) wanted[code] = 1
  return wanted
}

function findReported(verdict: Uint8Array, { published, facets }: Indexed, filters: Filters): void {
  const from = filters.reportedFrom === null ? -Infinity : toDay(filters.reportedFrom)
  const to = filters.reportedTo === null ? Infinity : toDay(filters.reportedTo)
  const wanted = Uint8Array.from(published(), (day) =>
    day !== UNKNOWN_DAY && day >= from && day <= to ? 1 : 0,
  )
  findRows(verdict, facets.article.codes, wanted)
}

function findIds(verdict: Uint8Array, { byId }: Indexed, wanted: readonly string[]): void {
  for (const id of wanted) for (const row of byId().rowsOf(id)) verdict[row] = 1
}

function spotsInView({ placeOfSpot, places, forms }: Indexed, { box, areas }: InView): Uint8Array {
  const some = new Set(areas)
  return Uint8Array.from(placeOfSpot, (code) => {
    const place = places[code]!
    return (forms[code] === 'point' ? isInBox(box, place) : some.has(place.id)) ? 1 : 0
  })
}
