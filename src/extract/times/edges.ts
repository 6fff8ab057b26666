import type { Interval } from '../types'
import { addMonths, readIso, toInterval } from './calendar'

export type Edge = 'start' | 'middle' | 'end'

/** Months that early, mid and late mean of longer spans: from (included), to (not). */
const MONTHS: Partial<Record<Interval['precision'], Record<Edge, readonly [number, number]>>> = {
  century: { start: [0, 400], middle: [300, 900], end: [800, 1200] },
  decade: { start: [0, 48], middle: [36, 84], end: [72, 120] },
  year: { start: [0, 4], middle: [4, 8], end: [8, 12] },
}

/** The early, middle or late part of an interval; shorter than four days it stays whole. */
export function narrow(interval: Interval, edge: Edge): Interval {
  const { precision } = interval
  const from = readIso(interval.start)!
  const to = readIso(interval.end)!
  const months = MONTHS[precision]?.[edge]
  if (months) return toInterval(addMonths(from, months[0]), addMonths(from, months[1]) - 1, precision)
  const days = to - from + 1
  if (days < 4) return interval
  const third = precision === 'month' ? 10 : Math.ceil(days / 3)
  if (edge === 'start') return toInterval(from, from + third - 1, precision)
  if (edge === 'end') return toInterval(precision === 'month' ? from + 20 : to - third + 1, to, precision)
  return toInterval(
    precision === 'month' ? from + 10 : from + third - 1,
    precision === 'month' ? from + 19 : to - third + 1,
    precision,
  )
}
