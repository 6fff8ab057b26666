import type { Indexed } from './indexed'
import { type CodeArray, type Codes } from './codes'

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
    for (let i = 0; i < length; i++) tallySpot(to, at.codes[rows[i]!]!, rows[i]!, statuses, firstTheme, by)
  } else if (at.kind === 'set') {
    for (let i = 0; i < length; i++)
      for (let set = at.sets[rows[i]!]!; set !== 0; set &= set - 1)
        tallySpot(to, 31 - Math.clz32(set & -set), rows[i]!, statuses, firstTheme, by)
  } else {
    for (let i = 0; i < length; i++) {
      const end = at.offsets[rows[i]! + 1]!
      for (let j = at.offsets[rows[i]!]!; j < end; j++)
        tallySpot(to, at.codes[j]!, rows[i]!, statuses, firstTheme, by)
    }
  }
}

function tallySpot(
  { records, stride, themesAt }: PlaceTally,
  spot: number,
  row: number,
  statuses: CodeArray,
  themes: CodeArray,
  by: 1 | -1,
): void {
  const base = spot * stride
  const status = base + STATUSES + statuses[row]!
  const theme = base + themesAt + themes[row]!
  records[base + COUNT] = records[base + COUNT]! + by
  records[base + ROWS] = records[base + ROWS]! ^ row
  records[status] = records[status]! + by
  records[theme] = records[theme]! + by
}

function codesOfOne(codes: Codes): CodeArray {
  if (codes.kind !== 'one') throw new Error('an event without exactly one status')
  return codes.codes
}
