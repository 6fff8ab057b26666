import { toDay, toIsoDay, type DayRange } from '../../facets/days'

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
