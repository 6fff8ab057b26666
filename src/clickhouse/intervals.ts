import type { DayRange } from '../facets/days'
import type { TimeAnswer, TimeAsk } from '../facets/questions'

/** So many events have these days: the outermost they can be of, the stated ones, and which side is open. */
export type Interval = readonly [
  since: number,
  until: number,
  day0: number,
  day1: number,
  open: '' | 'start' | 'end',
  events: number,
]

/** Answers the question of time from all intervals of a collection of `total` events. */
export function countDays(
  intervals: readonly Interval[],
  total: number,
  { edges, window }: Pick<TimeAsk, 'edges' | 'window'>,
): TimeAnswer {
  const starts = edges.slice(0, -1)
  const binOf = (day: number) => Math.max(0, lastAtMost(starts, day))
  const begun = starts.map(() => 0)
  const counts = starts.map(() => 0)
  const steps = [...counts, 0]
  const sums = { broaderTotal: 0, dated: 0, coarse: 0, before: 0, after: 0 }
  let [first, last] = [Infinity, -Infinity]
  for (const [since, until, day0, day1, open, events] of intervals) {
    const [from, to] = [binOf(since), binOf(until)]
    begun[binOf(day0)]! += events
    if (from === to && open === '') counts[from]! += events
    else {
      steps[from]! += events
      steps[to + 1]! -= events
      sums.broaderTotal += events
    }
    sums.dated += events
    if (day1 > day0) sums.coarse += events
    if (window && day1 + 1 <= window.from) sums.before += events
    if (window && day0 >= window.to) sums.after += events
    first = Math.min(first, day0)
    last = Math.max(last, day1)
  }
  let running = 0
  const broader = starts.map((_, bin) => (running += steps[bin]!))
  const days = sums.dated > 0 ? { from: first, to: last + 1 } : null
  return { starts: begun, counts, broader, ...sums, undated: total - sums.dated, days }
}

/** How many events touch some days; all where that is `null`. */
export function touching(intervals: readonly Interval[], days: DayRange | null): number {
  return intervals.reduce(
    (sum, [since, until, , , , events]) =>
      days === null || (since < days.to && until >= days.from) ? sum + events : sum,
    0,
  )
}

/** Index of the last of ascending numbers that is not above; -1 where all are. */
function lastAtMost(numbers: readonly number[], limit: number): number {
  let [from, to] = [0, numbers.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (numbers[middle]! <= limit) from = middle + 1
    else to = middle
  }
  return from - 1
}
