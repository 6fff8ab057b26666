import { OPEN_END, OPEN_START, type Columns } from './columns'
import { newCodes, type CodeArray } from './codes'

/** Day numbers beyond all others: an open side reaches there. */
export const LOWEST = -(2 ** 31) + 1
export const HIGHEST = 2 ** 31 - 1

/**
 * Rows that stand together, have the same days and are under the same head. All that concerns days concerns whole runs: there are about as many
 * as different intervals, however many rows. The undated are the last run, where there are any.
 */
export interface Runs {
  readonly count: number
  /** Runs before this one are dated. */
  readonly dated: number
  /** Run `r` is the rows from `starts[r]` to `starts[r + 1]`. */
  readonly starts: Uint32Array
  readonly runOf: CodeArray
  /** By run, as the columns of these names. */
  readonly first: Int32Array
  readonly last: Int32Array
  readonly open: Uint8Array
  /** As `first` and `last`, but an open side is `LOWEST` or `HIGHEST`. */
  readonly from: Int32Array
  readonly to: Int32Array
  /** The head each run is under; the undated have the one after the last. */
  readonly headOf: Uint32Array
  /** The dated runs by `from`, and by `to`. */
  readonly byFrom: Uint32Array
  readonly byTo: Uint32Array
}

export function runsOf(columns: Columns): Runs {
  const { rows, heads, headStarts } = columns
  const { starts, runOf } = findRuns(columns)
  const count = starts.length - 1
  const atStart = <T extends Int32Array | Uint8Array>(into: T, of: T): T => {
    for (let run = 0; run < count; run++) into[run] = of[starts[run]!]!
    return into
  }
  const first = atStart(new Int32Array(count), columns.first)
  const last = atStart(new Int32Array(count), columns.last)
  const open = atStart(new Uint8Array(count), columns.open)
  const dated = columns.dated < rows ? count - 1 : count
  const from = first.map((day, run) => ((open[run]! & OPEN_START) !== 0 ? LOWEST : day))
  const to = last.map((day, run) => ((open[run]! & OPEN_END) !== 0 ? HIGHEST : day))
  const headOf = new Uint32Array(count)
  for (let run = 0, head = 0; run < count; run++) {
    while (head < heads.length && headStarts[head + 1]! <= starts[run]!) head++
    headOf[run] = head
  }
  const [byFrom, byTo] = [sortedBy(from, dated), sortedBy(to, dated)]
  return { count, dated, starts, runOf, first, last, open, from, to, headOf, byFrom, byTo }
}

/** Of the counts of runs: that of the undated. */
export const countUndated = ({ count, dated }: Runs, counts: Uint32Array): number =>
  dated < count ? counts[dated]! : 0

function findRuns({ rows, dated, first, last, open, headStarts }: Columns): Pick<Runs, 'starts' | 'runOf'> {
  const found: number[] = []
  let head = 0
  for (let row = 0; row < rows; row++) {
    let isNew = row === 0 || row === dated
    // several heads may begin here: the ones between are empty
    for (; headStarts[head]! <= row && head < headStarts.length; head++) isNew = true
    if (row < dated && !isNew)
      isNew = first[row] !== first[row - 1] || last[row] !== last[row - 1] || open[row] !== open[row - 1]
    if (isNew) found.push(row)
  }
  const count = found.length
  const starts = Uint32Array.from([...found, rows])
  const runOf = newCodes(rows, count)
  for (let run = 0; run < count; run++) runOf.fill(run, starts[run], starts[run + 1])
  return { starts, runOf }
}

/** Positions 0 to `dated` by their keys, equal ones ascending. */
function sortedBy(keys: Int32Array, dated: number): Uint32Array {
  let low = HIGHEST
  let high = LOWEST
  for (let i = 0; i < dated; i++) {
    const key = keys[i]!
    if (key === LOWEST || key === HIGHEST) continue
    if (key < low) low = key
    if (key > high) high = key
  }
  if (high - low <= MOST_BUCKETS) return bucketed(keys, dated, low, high)
  return Uint32Array.from(keys.subarray(0, dated).keys()).sort((a, b) => keys[a]! - keys[b]! || a - b)
}

const MOST_BUCKETS = 1 << 20

/** The same in linear time: one bucket a day, the first and the last for what lies beyond. */
function bucketed(keys: Int32Array, dated: number, low: number, high: number): Uint32Array {
  const last = Math.max(1, high - low + 2)
  const ends = new Uint32Array(last + 2)
  const bucketOf = (key: number) => (key < low ? 0 : key > high ? last : key - low + 1)
  for (let i = 0; i < dated; i++) {
    const next = bucketOf(keys[i]!) + 1
    ends[next] = ends[next]! + 1
  }
  for (let bucket = 1; bucket < ends.length; bucket++) ends[bucket] = ends[bucket]! + ends[bucket - 1]!
  const sorted = new Uint32Array(dated)
  for (let i = 0; i < dated; i++) {
    const bucket = bucketOf(keys[i]!)
    const at = ends[bucket]!
    sorted[at] = i
    ends[bucket] = at + 1
  }
  return sorted
}

/** The runs whose key is at least the lesser of `a` and `b`, and less than the other. */
export function runsBetween(sorted: Uint32Array, keys: Int32Array, a: number, b: number): Uint32Array {
  const first = firstAtLeast(sorted, keys, Math.min(a, b))
  return sorted.subarray(first, firstAtLeast(sorted, keys, Math.max(a, b)))
}

/** Position of the first of some runs sorted by their keys whose key is at least `key`. */
function firstAtLeast(sorted: Uint32Array, keys: Int32Array, key: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (keys[sorted[middle]!]! < key) low = middle + 1
    else high = middle
  }
  return low
}
