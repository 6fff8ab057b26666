import type { CodeArray, Codes, PlainCodes } from './codes'
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
  const statuses = codesOfOne(columns.facets.status.codes)
  for (let i = 0; i < length; i++) tallyRow(to, columns.at, rows[i]!, statuses, columns.firstTheme, by)
}

/** Adds all rows. */
export function tallyAllPlaces(to: PlaceTally, columns: Indexed): void {
  const statuses = codesOfOne(columns.facets.status.codes)
  for (let row = 0; row < columns.rows; row++) tallyRow(to, columns.at, row, statuses, columns.firstTheme, 1)
}

function tallyRow(
  to: PlaceTally,
  at: PlainCodes,
  row: number,
  statuses: CodeArray,
  themes: CodeArray,
  by: 1 | -1,
): void {
  const [status, theme] = [statuses[row]!, themes[row]!]
  if (at.kind === 'one') return tallySpot(to, at.codes[row]!, row, status, theme, by)
  if (at.kind === 'list') {
    for (let j = at.offsets[row]!; j < at.offsets[row + 1]!; j++)
      tallySpot(to, at.codes[j]!, row, status, theme, by)
    return
  }
  for (let set = at.sets[row]!; set !== 0; set &= set - 1)
    tallySpot(to, 31 - Math.clz32(set & -set), row, status, theme, by)
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
