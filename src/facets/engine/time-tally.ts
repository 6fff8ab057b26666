import type { DayRange } from '../days'
import type { TimeAnswer } from '../questions'
import { OPEN_END, OPEN_START } from './columns'
import { countUndated, HIGHEST, LOWEST, type Runs } from './runs'
import type { Days } from './state'

/** The events that pass all filters but the dates, by run, and what was last worked out of them. */
export interface TimeTally {
  readonly counts: Uint32Array
  last: Answered | null
  /** Of some days: how many touch them, and how many lie inside. */
  readonly inDays: [touching: InDays | null, certain: InDays | null]
}

interface InDays {
  readonly days: Days
  readonly events: number
}

interface Answered {
  readonly edges: readonly number[]
  readonly window: DayRange | null
  readonly answer: TimeAnswer
}

export const newTimeTally = ({ count }: Runs): TimeTally => ({
  counts: new Uint32Array(count),
  last: null,
  inDays: [null, null],
})

export function clearTime(tally: TimeTally): void {
  tally.counts.fill(0)
  forget(tally)
}

function forget(tally: TimeTally): void {
  tally.last = null
  tally.inDays.fill(null)
}

/** Adds (`by` 1) or takes away (-1) the first `length` of some rows. */
export function tallyTime(
  tally: TimeTally,
  { runOf }: Runs,
  rows: Uint32Array,
  length: number,
  by: 1 | -1,
): void {
  const { counts } = tally
  forget(tally)
  for (let i = 0; i < length; i++) {
    const run = runOf[rows[i]!]!
    counts[run] = counts[run]! + by
  }
}

/** Counts all rows. */
export function tallyAllTime(tally: TimeTally, { starts }: Runs): void {
  forget(tally)
  for (let run = 0; run < tally.counts.length; run++) tally.counts[run] = starts[run + 1]! - starts[run]!
}

/** The bins that runs begin and end in, for the edges that were asked for last. */
export interface RunBins {
  readonly edges: readonly number[]
  readonly first: Uint16Array
  readonly last: Uint16Array
}

export function binRuns(runs: Runs, edges: readonly number[]): RunBins {
  const bins = { edges, first: new Uint16Array(runs.dated), last: new Uint16Array(runs.dated) }
  for (let run = 0, bin = 0; run < runs.dated; run++) {
    bin = binOf(edges, runs.first[run]!, bin)
    bins.first[run] = bin
    bins.last[run] = binOf(edges, runs.last[run]!, bin)
  }
  return bins
}

/** The bin of a day: `likely`, where it is that one. */
function binOf(edges: readonly number[], day: number, likely: number): number {
  if (edges[likely]! <= day && day < edges[likely + 1]!) return likely
  let low = 0
  let high = edges.length - 2
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if (edges[middle]! <= day) low = middle
    else high = middle - 1
  }
  return low
}

export const isSame = (a: readonly number[], b: readonly number[]) =>
  a === b || (a.length === b.length && a.every((edge, i) => edge === b[i]))

/** The answer of what was counted, the same one while nothing changes. */
export function answerTime(tally: TimeTally, runs: Runs, bins: RunBins, window: DayRange | null): TimeAnswer {
  const { last } = tally
  const isKnown =
    last !== null &&
    last.edges === bins.edges &&
    last.window?.from === window?.from &&
    last.window?.to === window?.to
  if (isKnown) return last.answer
  const answer = countRuns(tally.counts, runs, bins, window)
  tally.last = { edges: bins.edges, window, answer }
  return answer
}

function countRuns(
  counts: Uint32Array,
  runs: Runs,
  { edges, first: firstBin, last: lastBin }: RunBins,
  window: DayRange | null,
): TimeAnswer {
  const { first, last, open } = runs
  const [windowFrom, windowTo] = window ? [window.from, window.to] : [LOWEST, HIGHEST]
  const bins = edges.length - 1
  const starts = new Uint32Array(bins)
  const inside = new Uint32Array(bins)
  // from this bin on, so many broader events more
  const steps = new Int32Array(bins + 1)
  let [dated, coarse, broaderTotal, before, after] = [0, 0, 0, 0, 0]
  let [from, to] = [HIGHEST, LOWEST]
  for (let run = 0; run < runs.dated; run++) {
    const events = counts[run]!
    if (events === 0) continue
    const start = first[run]!
    const end = last[run]!
    const bin = firstBin[run]!
    dated += events
    starts[bin] = starts[bin]! + events
    if (end !== start) coarse += events
    if (end + 1 <= windowFrom) before += events
    if (start >= windowTo) after += events
    if (start < from) from = start
    if (end > to) to = end
    if (bin === lastBin[run]! && open[run] === 0) {
      inside[bin] = inside[bin]! + events
      continue
    }
    broaderTotal += events
    const begin = (open[run]! & OPEN_START) !== 0 ? 0 : bin
    const behind = (open[run]! & OPEN_END) !== 0 ? bins : lastBin[run]! + 1
    steps[begin] = steps[begin]! + events
    steps[behind] = steps[behind]! - events
  }
  const broader = new Uint32Array(bins)
  for (let bin = 0, running = 0; bin < bins; bin++) broader[bin] = running += steps[bin]!
  const undated = countUndated(runs, counts)
  const days = dated > 0 ? { from, to: to + 1 } : null
  return { dated, undated, coarse, before, after, days, starts, counts: inside, broader, broaderTotal }
}
