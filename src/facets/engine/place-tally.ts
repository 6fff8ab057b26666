import type { CodeArray, Codes } from './codes'
import type { Indexed } from './indexed'

/**
 * How many events are at each spot, with what a mark needs to know of them. One record a spot of `stride` numbers: the count, all rows XORed
 * (of a single event: its row), one count a status, one a first theme.
 */
export interface PlaceTally {
  readonly records: Uint32Array
  readonly stride: number
  readonly themesAt: number
}

export const COUNT = 0
export const ROWS = 1
export const STATUSES = 2

export function newPlaceTally({ spots, facets }: Indexed): PlaceTally {
  const themesAt = STATUSES + facets.status.values.length
  const stride = themesAt + facets.theme.values.length
  return { records: new Uint32Array(spots.length * stride), stride, themesAt }
}

/** Adds (`by` 1) or takes away (-1) the first `length` of some rows. */
export function tallyPlaces(
  to: PlaceTally,
  columns: Indexed,
  rows: Uint32Array,
  length: number,
  by: 1 | -1,
): void {
  const { at, firstTheme, facets } = columns
  const statuses = codesOfOne(facets.status.codes)
  if (at.kind === 'one') {
    tallyOnes(to, at.codes, statuses, firstTheme, rows, length, by)
    return
  }
  for (let i = 0; i < length; i++) {
    const row = rows[i]!
    if (at.kind === 'list') {
      const end = at.offsets[row + 1]!
      for (let j = at.offsets[row]!; j < end; j++)
        tallySpot(to, at.codes[j]!, row, statuses[row]!, firstTheme[row]!, by)
    } else {
      for (let set = at.sets[row]!; set !== 0; set &= set - 1)
        tallySpot(to, 31 - Math.clz32(set & -set), row, statuses[row]!, firstTheme[row]!, by)
    }
  }
}

/** Rows at one spot each: the usual case of a large collection. */
function tallyOnes(
  to: PlaceTally,
  spots: CodeArray,
  statuses: CodeArray,
  themes: CodeArray,
  rows: Uint32Array,
  length: number,
  by: 1 | -1,
): void {
  for (let i = 0; i < length; i++) {
    const row = rows[i]!
    tallySpot(to, spots[row]!, row, statuses[row]!, themes[row]!, by)
  }
}

function tallySpot(
  { records, stride, themesAt }: PlaceTally,
  spot: number,
  row: number,
  statusCode: number,
  themeCode: number,
  by: 1 | -1,
): void {
  const base = spot * stride
  const status = base + STATUSES + statusCode
  const theme = base + themesAt + themeCode
  records[base + COUNT] = records[base + COUNT]! + by
  records[base + ROWS] = records[base + ROWS]! ^ row
  records[status] = records[status]! + by
  records[theme] = records[theme]! + by
}

function codesOfOne(codes: Codes): CodeArray {
  if (codes.kind !== 'one') throw new Error('an event without exactly one status')
  return codes.codes
}
