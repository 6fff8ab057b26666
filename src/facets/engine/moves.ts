import { toDay } from '../days'
import { FACETS, type FacetId } from '../columns'
import { DIMENSIONS, isFiltering, type Dimension, type Filters, type InView } from '../filters'
import { isInBox } from '../places'
import { findRows, groupsWith, type Codes } from './codes'
import { daysOf, moveDates } from './dates'
import { UNKNOWN_DAY, type Indexed } from './indexed'
import { setPassing, type Passing } from './passing'
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

function passingOf(
  columns: Indexed,
  dimension: Exclude<Dimension, 'date'>,
  filters: Filters,
  matching: Uint8Array | null,
): Passing {
  const isOn = isFiltering(filters, dimension)
  if (isFacet(dimension)) {
    const { values, codes } = columns.all[dimension]
    return byCodes(
      columns,
      codes,
      values.length,
      isOn ? wantedCodes(values, filters.values[dimension] ?? []) : null,
    )
  }
  if (!isOn || (dimension === 'map' && !filters.inView)) return allPass(columns)
  if (dimension === 'text') {
    if (!matching) throw new Error(`nothing known of the text ${filters.text}`)
    return byVerdict(matching)
  }
  if (dimension === 'reported')
    return byCodes(
      columns,
      columns.facets.article.codes,
      columns.articles.length,
      reportedIn(columns, filters),
    )
  if (dimension === 'pinned') return byVerdict(havingIds(columns, filters.only ?? []))
  return byCodes(columns, columns.placesAt, columns.places.length, placesInView(columns, filters.inView!))
}

const isFacet = (dimension: Dimension): dimension is FacetId => DIMENSIONS.indexOf(dimension) < FACETS.length

/** `verdict`: 1 or 0 by row. */
const byVerdict = (verdict: Uint8Array): Passing => ({ codeOf: verdict, wanted: Uint8Array.of(0, 1) })

const allPass = ({ rows }: Indexed): Passing => byVerdict(new Uint8Array(rows).fill(1))

const allCodes = (count: number) => new Uint8Array(count).fill(1)

/** The rows that have a wanted code, or all (`null`). */
function byCodes(columns: Indexed, codes: Codes, values: number, wanted: Uint8Array | null): Passing {
  if (codes.kind === 'one') return { codeOf: codes.codes, wanted: wanted ?? allCodes(values) }
  if (codes.kind === 'groups')
    return {
      codeOf: codes.groupOf,
      wanted: wanted ? groupsWith(codes, wanted) : allCodes(codes.offsets.length - 1),
    }
  if (!wanted) return allPass(columns)
  const verdict = new Uint8Array(columns.rows)
  findRows(verdict, codes, wanted)
  return byVerdict(verdict)
}

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

/** By row: 1 for those of some event ids. */
function havingIds({ rows, byId }: Indexed, wanted: readonly string[]): Uint8Array {
  const verdict = new Uint8Array(rows)
  for (const id of wanted) for (const row of byId().rowsOf(id)) verdict[row] = 1
  return verdict
}

/** By place: 1 for those in view. */
function placesInView({ places, forms }: Indexed, { box, areas }: InView): Uint8Array {
  const some = new Set(areas)
  return Uint8Array.from(places, (place, code) =>
    (forms[code] === 'point' ? isInBox(box, place) : some.has(place.id)) ? 1 : 0,
  )
}
