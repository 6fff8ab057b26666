import { passesRange, toDay, toIsoDay, type DayRange } from '../../facets/days'
import type { DatedEvent } from './layout'

/** The date filter: first and last ISO day, both included; null = open on that side. */
export interface TimeRange {
  readonly from: string | null
  readonly to: string | null
}

/** The filter as day numbers; an open side is infinite. */
export function daysOfRange(range: TimeRange | null): DayRange {
  return {
    from: range?.from ? toDay(range.from) : -Infinity,
    to: range?.to ? toDay(range.to) + 1 : Infinity,
  }
}

/** The filter that two day numbers make within an extent: a side at the extent's end is open, both are no filter. */
export function rangeOfDays(days: DayRange, extent: DayRange): TimeRange | null {
  const from = days.from <= extent.from ? null : toIsoDay(days.from)
  const to = days.to >= extent.to ? null : toIsoDay(days.to - 1)
  return from === null && to === null ? null : { from, to }
}

/** How many lie wholly inside a filter, and how many only may. */
export function countInRange(dated: readonly DatedEvent[], range: TimeRange) {
  const days = daysOfRange(range)
  let certain = 0
  let possible = 0
  for (const d of dated) {
    if (passesRange(d, d.open, days, true)) certain++
    else if (passesRange(d, d.open, days, false)) possible++
  }
  return { certain, possible }
}
