import type { DayRange } from '../days'
import type { TimeAnswer } from '../questions'
import type { Indexed } from './indexed'

/** The events that pass all filters but the dates, counted by their stated days and by the bins that were asked for last. */
export interface TimeTally {
  /** By day since `low`: how many start on it, and end. Days outside of the table are counted at its ends. */
  readonly low: number
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  dated: number
  undated: number
  coarse: number
  bins: Bins | null
}

interface Bins {
  readonly edges: readonly number[]
  /** By day since `low`. */
  readonly binOf: Uint16Array
  readonly counts: Uint32Array
  /** From this bin on, so many broader events more. */
  readonly steps: Int32Array
  broader: number
}

const MOST_DAYS = 1 << 20

export function newTimeTally({ first, last, dated }: Indexed): TimeTally {
  let low = Infinity
  let high = -Infinity
  for (let row = 0; row < dated; row++) {
    if (first[row]! < low) low = first[row]!
    if (last[row]! > high) high = last[row]!
  }
  const days = dated === 0 ? 1 : Math.min(MOST_DAYS, high - low + 1)
  return {
    low: dated === 0 ? 0 : low,
    starts: new Uint32Array(days),
    ends: new Uint32Array(days),
    dated: 0,
    undated: 0,
    coarse: 0,
    bins: null,
  }
}

/** Empty bins with these edges, if the present ones have others. `true`: they are new, and everything must be added again. */
export function setEdges(tally: TimeTally, edges: readonly number[]): boolean {
  if (tally.bins && isSame(tally.bins.edges, edges)) return false
  const binOf = new Uint16Array(tally.starts.length)
  for (let i = 0, bin = 0; i < binOf.length; i++) {
    while (bin < edges.length - 2 && edges[bin + 1]! <= tally.low + i) bin++
    binOf[i] = bin
  }
  const counts = new Uint32Array(edges.length - 1)
  tally.bins = { edges, binOf, counts, steps: new Int32Array(edges.length), broader: 0 }
  return true
}

const isSame = (a: readonly number[], b: readonly number[]) =>
  a === b || (a.length === b.length && a.every((edge, i) => edge === b[i]))

export function clearTime(tally: TimeTally): void {
  tally.starts.fill(0)
  tally.ends.fill(0)
  tally.dated = tally.undated = tally.coarse = 0
  const { bins } = tally
  if (!bins) return
  bins.counts.fill(0)
  bins.steps.fill(0)
  bins.broader = 0
}

/** Adds (`by` 1) or takes away (-1) the first `length` of some rows. */
export function tallyTime(
  tally: TimeTally,
  columns: Indexed,
  rows: Uint32Array,
  length: number,
  by: 1 | -1,
): void {
  const { low, starts, ends, bins } = tally
  const { first, last, open, dated } = columns
  const high = starts.length - 1
  for (let i = 0; i < length; i++) {
    const row = rows[i]!
    if (row >= dated) {
      tally.undated += by
      continue
    }
    const start = Math.min(high, first[row]! - low)
    const end = Math.min(high, last[row]! - low)
    starts[start] = starts[start]! + by
    ends[end] = ends[end]! + by
    tally.dated += by
    if (end !== start) tally.coarse += by
    if (bins) tallyBins(bins, start, end, open[row]!, by)
  }
}

function tallyBins(bins: Bins, start: number, end: number, open: number, by: 1 | -1): void {
  const { binOf, counts, steps } = bins
  let from = binOf[start]!
  let to = binOf[end]!
  if (from === to && open === 0) {
    counts[from] = counts[from]! + by
    return
  }
  bins.broader += by
  if (open === 1) from = 0
  if (open === 2) to = counts.length - 1
  steps[from] = steps[from]! + by
  steps[to + 1] = steps[to + 1]! - by
}

/** The answer of what was counted. */
export function answerTime(
  tally: TimeTally,
  edges: readonly number[],
  window: DayRange | null,
  startsOnly: boolean,
): TimeAnswer {
  const { low, starts, ends, dated, undated, coarse } = tally
  const bins = startsOnly ? null : tally.bins
  const broader = new Uint32Array(bins ? bins.counts.length : 0)
  for (let bin = 0, running = 0; bin < broader.length; bin++) broader[bin] = running += bins!.steps[bin]!
  let [first, last] = [0, ends.length - 1]
  while (first < starts.length - 1 && starts[first] === 0) first++
  while (last > 0 && ends[last] === 0) last--
  return {
    starts: startsIn(tally, edges),
    counts: bins ? bins.counts.slice() : new Uint32Array(0),
    broader,
    broaderTotal: bins ? bins.broader : 0,
    dated,
    undated,
    coarse,
    before: window ? sum(ends, 0, Math.ceil(window.from) - low) : 0,
    after: window ? sum(starts, Math.ceil(window.to) - low, starts.length) : 0,
    days: dated > 0 ? { from: low + first, to: low + last + 1 } : null,
  }
}

function startsIn({ low, starts }: TimeTally, edges: readonly number[]): Uint32Array {
  const counts = new Uint32Array(edges.length - 1)
  for (let i = 0, bin = 0; i < starts.length; i++) {
    while (bin < counts.length - 1 && edges[bin + 1]! <= low + i) bin++
    counts[bin] = counts[bin]! + starts[i]!
  }
  return counts
}

function sum(counts: Uint32Array, from: number, to: number): number {
  let total = 0
  for (let i = Math.max(0, from); i < Math.min(to, counts.length); i++) total += counts[i]!
  return total
}
