/** What one mark covers in px, in the order it should be placed among equals. */
export interface Extent {
  readonly x0: number
  readonly x1: number
  /** Broad marks (bars) get one lane before narrow ones fill the rest. */
  readonly broad: boolean
}

/** Marks of one crowded stretch that found no lane. */
interface Crowd {
  readonly x0: number
  readonly x1: number
  readonly hidden: readonly number[]
}

export interface Packing {
  /** Lane of each extent, 0 nearest to the axis; -1 where crowded out. */
  readonly lanes: Int16Array
  readonly crowds: readonly Crowd[]
}

/** Width of a chip, and the x it must stay between. */
export interface ChipRoom {
  readonly px: number
  readonly min: number
  readonly max: number
}

/** What stands in a lane, from left to right; `near`: where was looked last, for most come from left to right too. */
type Row = { x0: number[]; x1: number[]; who: number[]; near: number }

/**
 * Greedy packing into `laneCount` lanes so that nothing overprints. Where not all fit, the top lane of that stretch gives way to a
 * chip, and what it hides is counted there. `keep`: an extent that must be visible whatever it costs.
 */
export function packLanes(
  extents: readonly Extent[],
  laneCount: number,
  chip: ChipRoom,
  keep: number | null = null,
): Packing {
  const order = inOrder(extents)
  const packed = fill(extents, order, laneCount, keep, [])
  if (packed.every((lane) => lane >= 0)) return { lanes: packed, crowds: [] }
  // chips take the top lane of every crowded stretch, so a second pass packs around them
  const missed = order.filter((i) => packed[i]! < 0)
  const chips = chipPlaces(extents, missed, chip)
  const again = fill(extents, order, laneCount, keep, chips)
  return { lanes: again, crowds: assignCrowds(extents, order.filter((i) => again[i]! < 0), chips) } // prettier-ignore
}

function inOrder(extents: readonly Extent[]): readonly number[] {
  const order: number[] = []
  let isSorted = true
  for (let i = 0; i < extents.length; i++) {
    order.push(i)
    if (i > 0 && extents[i - 1]!.x0 > extents[i]!.x0) isSorted = false
  }
  return isSorted ? order : order.sort((a, b) => extents[a]!.x0 - extents[b]!.x0 || a - b)
}

function fill(
  extents: readonly Extent[],
  order: readonly number[],
  laneCount: number,
  keep: number | null,
  chips: readonly { x0: number; x1: number }[],
): Int16Array {
  const lanes = new Int16Array(extents.length).fill(-1)
  const rows: Row[] = Array.from({ length: laneCount }, () => ({ x0: [], x1: [], who: [], near: 0 }))
  const top = laneCount - 1
  for (const chip of chips) insert(rows[top]!, chip.x0, chip.x1, -1)
  const place = (i: number, lane: number) => {
    const extent = extents[i]!
    if (!fits(rows[lane]!, extent.x0, extent.x1)) return false
    insert(rows[lane]!, extent.x0, extent.x1, i)
    lanes[i] = lane
    return true
  }
  // what begins between these two finds every lane taken
  let [takenFrom, takenTo] = [0, -Infinity]
  const lowest = (i: number) => {
    const { x0 } = extents[i]!
    if (x0 >= takenFrom && x0 < takenTo) return
    for (let lane = 0; lane < laneCount; lane++) if (place(i, lane)) return
    takenFrom = x0
    takenTo = rows.reduce((first, row) => Math.min(first, takenUntil(row, x0)), Infinity)
  }
  if (keep !== null && extents[keep]) lowest(keep)
  const rest = keep === null ? order : order.filter((i) => i !== keep)
  // where chips may stand in the top lane, the bars' own lane is the one under it, if that leaves two for the rest
  const bars = chips.length > 0 && laneCount > 3 ? top - 1 : top
  const reserved: number[] = []
  if (laneCount > 1) for (const i of rest) if (extents[i]!.broad && place(i, bars)) reserved.push(i)
  for (const i of rest) if (!extents[i]!.broad) lowest(i)
  for (const i of reserved) {
    const from = lanes[i]!
    remove(rows[from]!, extents[i]!.x0, i)
    takenTo = -Infinity
    lowest(i)
  }
  for (const i of rest) if (lanes[i]! < 0 && extents[i]!.broad) lowest(i)
  return lanes
}

/** A chip stands over the first mark it hides (a broad one is counted where it begins) and takes what begins near it. */
function chipPlaces(extents: readonly Extent[], missed: readonly number[], chip: ChipRoom) {
  const chips: { x0: number; x1: number }[] = []
  for (const i of missed) {
    const { x0, x1, broad } = extents[i]!
    const last = chips[chips.length - 1]
    const wanted = broad ? x0 : (x0 + x1 - chip.px) / 2
    const at = Math.max(chip.min, Math.min(wanted, chip.max - chip.px))
    if (last && at < last.x1 + chip.px * 0.6) continue
    chips.push({ x0: at, x1: at + chip.px })
  }
  return chips
}

function assignCrowds(
  extents: readonly Extent[],
  hidden: readonly number[],
  chips: readonly { x0: number; x1: number }[],
): Crowd[] {
  const members: number[][] = chips.map(() => [])
  let at = 0
  for (const i of hidden) {
    const x0 = extents[i]!.x0
    while (at + 1 < chips.length && chips[at + 1]!.x0 <= x0) at++
    const nearer = at + 1 < chips.length && chips[at + 1]!.x0 - x0 < x0 - chips[at]!.x1 ? at + 1 : at
    members[nearer]!.push(i)
  }
  return chips.flatMap((chip, c) =>
    members[c]!.length ? [{ x0: chip.x0, x1: chip.x1, hidden: members[c]! }] : [],
  )
}

function firstAtOrAfter(row: Row, x: number): number {
  const { x0 } = row
  let at = Math.min(row.near, x0.length)
  while (at < x0.length && x0[at]! < x) at++
  while (at > 0 && x0[at - 1]! >= x) at--
  row.near = at
  return at
}

function fits(row: Row, x0: number, x1: number): boolean {
  const next = firstAtOrAfter(row, x0)
  return (next === 0 || row.x1[next - 1]! <= x0) && (next === row.x0.length || row.x0[next]! >= x1)
}

/** The end of what stands at an x, or that x where nothing does. */
function takenUntil(row: Row, x: number): number {
  const next = firstAtOrAfter(row, x)
  if (row.x0[next] === x) return row.x1[next]!
  return next === 0 ? x : Math.max(x, row.x1[next - 1]!)
}

function insert(row: Row, x0: number, x1: number, who: number) {
  const at = firstAtOrAfter(row, x0)
  row.x0.splice(at, 0, x0)
  row.x1.splice(at, 0, x1)
  row.who.splice(at, 0, who)
}

function remove(row: Row, x0: number, who: number) {
  let at = firstAtOrAfter(row, x0)
  while (row.who[at] !== who) at++
  row.x0.splice(at, 1)
  row.x1.splice(at, 1)
  row.who.splice(at, 1)
}
