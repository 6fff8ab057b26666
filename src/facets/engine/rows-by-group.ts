import type { Grouping } from './codes'

/** The rows of group `g`, ascending: `rows[i]` for `starts[g] <= i < starts[g + 1]`. */
export interface RowsByGroup {
  readonly starts: Uint32Array
  readonly rows: Uint32Array
}

export function rowsByGroup({ groupOf, groups }: Grouping): RowsByGroup {
  const starts = new Uint32Array(groups + 2)
  for (let row = 0; row < groupOf.length; row++) {
    const next = groupOf[row]! + 2
    starts[next] = starts[next]! + 1
  }
  for (let group = 2; group < starts.length; group++) starts[group] = starts[group]! + starts[group - 1]!
  const rows = new Uint32Array(groupOf.length)
  for (let row = 0; row < groupOf.length; row++) {
    const next = groupOf[row]! + 1
    const at = starts[next]!
    rows[at] = row
    starts[next] = at + 1
  }
  return { starts: starts.subarray(0, groups + 1), rows }
}

/** Where a scan of all rows costs less than sorting those of some groups. */
const SCAN = 1 / 32

/** The rows of the wanted groups (`wanted[group]` is 1), ascending. */
export function rowsOfGroups(
  { groupOf }: Grouping,
  byGroup: () => RowsByGroup,
  wanted: Uint8Array,
): Uint32Array {
  const { starts, rows } = byGroup()
  let count = 0
  for (let group = 0; group < wanted.length; group++)
    if (wanted[group] === 1) count += starts[group + 1]! - starts[group]!
  const found = new Uint32Array(count)
  let length = 0
  if (count > groupOf.length * SCAN) {
    for (let row = 0; row < groupOf.length; row++) if (wanted[groupOf[row]!] === 1) found[length++] = row
    return found
  }
  for (let group = 0; group < wanted.length; group++) {
    if (wanted[group] !== 1) continue
    found.set(rows.subarray(starts[group], starts[group + 1]), length)
    length += starts[group + 1]! - starts[group]!
  }
  return found.sort()
}
