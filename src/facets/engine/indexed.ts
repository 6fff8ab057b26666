import type { Place } from '../../extract/types'
import type { FacetId } from '../columns'
import { toDay } from '../days'
import { formOf, type PlaceForm } from '../places'
import { toCodes, type CodeArray } from './codes'
import { placeFacets } from './place-groups'
import { articleCodes, OPEN_END, OPEN_START, type Coded, type Columns } from './columns'

/** Day numbers beyond all others: an open side reaches there. */
export const LOWEST = -(2 ** 31) + 1
export const HIGHEST = 2 ** 31 - 1
export const UNKNOWN_DAY = -(2 ** 31)

/** Columns with what follows from them: made once, in about linear time, and never changed. */
export interface Indexed extends Columns {
  readonly all: Readonly<Record<FacetId, Coded>>
  /** By place: how it is drawn. */
  readonly forms: readonly PlaceForm[]
  /** All spots, those of one place together. */
  readonly spotsByPlace: Uint32Array
  /** By id. */
  readonly placeOf: ReadonlyMap<string, Place>
  /** As `first` and `last`, but an open side is `LOWEST` or `HIGHEST`. */
  readonly from: Int32Array
  readonly to: Int32Array
  /** The dated rows by `from`, and by `to`. */
  readonly byFrom: Uint32Array
  readonly byTo: Uint32Array
  /** The head of each row; the undated have the last. */
  readonly headOf: CodeArray
  /** By code of the facet `article`; `UNKNOWN_DAY` where the day is not known. */
  readonly published: Int32Array
}

export function indexColumns(columns: Columns): Indexed {
  const from = effective(columns, columns.first, OPEN_START, LOWEST)
  const to = effective(columns, columns.last, OPEN_END, HIGHEST)
  return {
    ...columns,
    all: { ...columns.facets, ...placeFacets(columns), outlet: outletsOf(columns) },
    forms: columns.places.map(formOf),
    spotsByPlace: Uint32Array.from(columns.spots.keys()).sort(
      (a, b) => columns.spots[a]!.place - columns.spots[b]!.place,
    ),
    placeOf: new Map(columns.places.map((place) => [place.id, place])),
    from,
    to,
    byFrom: sortedRows(from, columns.dated),
    byTo: sortedRows(to, columns.dated),
    headOf: headOfRows(columns),
    published: publishedDays(columns),
  }
}

function publishedDays({ articles }: Columns): Int32Array {
  const known = new Map<string, number>()
  return Int32Array.from(articles, ({ published }) => {
    if (!published) return UNKNOWN_DAY
    const day = known.get(published.day) ?? toDay(published.day)
    known.set(published.day, day)
    return day
  })
}

/** The stated days themselves where no side is open. */
function effective({ open, rows }: Columns, stated: Int32Array, side: number, beyond: number): Int32Array {
  if (!open.some((bits) => (bits & side) !== 0)) return stated
  const days = stated.slice()
  for (let row = 0; row < rows; row++) if ((open[row]! & side) !== 0) days[row] = beyond
  return days
}

/** Rows 0 to `dated` by their keys, equal ones ascending. */
function sortedRows(keys: Int32Array, dated: number): Uint32Array {
  let low = HIGHEST
  let high = LOWEST
  let isSorted = true
  for (let row = 0; row < dated; row++) {
    const key = keys[row]!
    if (row > 0 && key < keys[row - 1]!) isSorted = false
    if (key === LOWEST || key === HIGHEST) continue
    if (key < low) low = key
    if (key > high) high = key
  }
  if (isSorted) return ascending(dated)
  if (high - low > MOST_BUCKETS) return ascending(dated).sort((a, b) => keys[a]! - keys[b]! || a - b)
  return bucketed(keys, dated, low, high)
}

function ascending(length: number): Uint32Array {
  const rows = new Uint32Array(length)
  for (let row = 0; row < length; row++) rows[row] = row
  return rows
}

const MOST_BUCKETS = 1 << 23

/** The same in linear time: one bucket a day, the first and the last for what lies beyond. */
function bucketed(keys: Int32Array, dated: number, low: number, high: number): Uint32Array {
  const last = high - low + 2
  const ends = new Uint32Array(last + 2)
  for (let row = 0; row < dated; row++) {
    const key = keys[row]!
    const bucket = key < low ? 1 : key > high ? last + 1 : key - low + 2
    ends[bucket] = ends[bucket]! + 1
  }
  for (let bucket = 1; bucket < ends.length; bucket++) ends[bucket] = ends[bucket]! + ends[bucket - 1]!
  const sorted = new Uint32Array(dated)
  for (let row = 0; row < dated; row++) {
    const key = keys[row]!
    const bucket = key < low ? 0 : key > high ? last : key - low + 1
    const at = ends[bucket]!
    sorted[at] = row
    ends[bucket] = at + 1
  }
  return sorted
}

/** Position of the first of some rows sorted by their keys whose key is at least `key`. */
export function firstAtLeast(sorted: Uint32Array, keys: Int32Array, key: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (keys[sorted[middle]!]! < key) low = middle + 1
    else high = middle
  }
  return low
}

function headOfRows({ heads, headStarts, rows }: Columns): CodeArray {
  const codes = heads.length < 65_536 ? new Uint16Array(rows) : new Uint32Array(rows)
  for (let head = 0; head <= heads.length; head++) codes.fill(head, headStarts[head], headStarts[head + 1])
  return codes
}

/** The outlet of each row's article; articles of no known outlet have none. */
function outletsOf(columns: Columns): Coded {
  const { articles, rows } = columns
  const codeOf = new Map<string, number>()
  const outletOf = Int32Array.from(articles, ({ outlet }) => {
    if (outlet === null) return -1
    const code = codeOf.get(outlet) ?? codeOf.size
    codeOf.set(outlet, code)
    return code
  })
  const article = articleCodes(columns)
  const values = [...codeOf.keys()]
  if (!outletOf.includes(-1)) {
    const codes = values.length <= 65_536 ? new Uint16Array(rows) : new Uint32Array(rows)
    for (let row = 0; row < rows; row++) codes[row] = outletOf[article[row]!]!
    return { values, codes: { kind: 'one', codes } }
  }
  const offsets = new Uint32Array(rows + 1)
  const own = new Uint32Array(rows)
  let end = 0
  for (let row = 0; row < rows; row++) {
    const outlet = outletOf[article[row]!]!
    if (outlet >= 0) own[end++] = outlet
    offsets[row + 1] = end
  }
  return { values, codes: toCodes(offsets, own.subarray(0, end), values.length) }
}
