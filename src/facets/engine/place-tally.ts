import type { Indexed } from './indexed'
import type { State } from './state'

/**
 * How many events are at each spot, with what a mark needs to know of them. One record a spot of `stride` numbers: the count, all rows XORed
 * (of a single event: its row), one count a status, one a first theme.
 */
export interface PlaceTally {
  readonly records: Uint32Array
  readonly stride: number
  readonly themesAt: number
  /** By kind of row: where a record counts its status, and its first theme. */
  readonly statusAt: Uint32Array
  readonly themeAt: Uint32Array
}

export const COUNT = 0
export const ROWS = 1
export const STATUSES = 2

export function newPlaceTally({ spots, facets, looks }: Indexed): PlaceTally {
  const themesAt = STATUSES + facets.status.values.length
  const stride = themesAt + facets.theme.values.length
  return {
    records: new Uint32Array(spots.length * stride),
    stride,
    themesAt,
    statusAt: looks.status.map((code) => STATUSES + code),
    themeAt: looks.firstTheme.map((code) => themesAt + code),
  }
}

/** Adds (`by` 1) or takes away (-1) the first `length` of some rows: to the counts of their groups, and to the records of the spots they are at. */
export function tallyGroups(state: State, rows: Uint32Array, length: number, by: 1 | -1): void {
  const { groupings, spotsAt } = state.columns
  const [places, kinds] = [groupings.places.groupOf, groupings.kinds.groupOf]
  for (let i = 0; i < length; i++) {
    const row = rows[i]!
    tallyRow(state, spotsAt, row, places[row]!, kinds[row]!, by)
  }
}

/** Adds all rows. */
export function tallyAllGroups(state: State): void {
  const { groupings, spotsAt, rows } = state.columns
  const [places, kinds] = [groupings.places.groupOf, groupings.kinds.groupOf]
  for (let row = 0; row < rows; row++) tallyRow(state, spotsAt, row, places[row]!, kinds[row]!, 1)
}

/** Looks at nothing of the row itself: what its groups know is nearer at hand. */
function tallyRow(
  { groups, places }: State,
  { offsets, codes }: Indexed['spotsAt'],
  row: number,
  group: number,
  kind: number,
  by: 1 | -1,
): void {
  const { records, stride, statusAt, themeAt } = places
  groups.places[group] = groups.places[group]! + by
  groups.kinds[kind] = groups.kinds[kind]! + by
  const end = offsets[group + 1]!
  for (let at = offsets[group]!; at < end; at++) {
    const base = codes[at]! * stride
    const status = base + statusAt[kind]!
    const theme = base + themeAt[kind]!
    records[base + COUNT] = records[base + COUNT]! + by
    records[base + ROWS] = records[base + ROWS]! ^ row
    records[status] = records[status]! + by
    records[theme] = records[theme]! + by
  }
}
