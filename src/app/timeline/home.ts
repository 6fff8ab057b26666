import { scaleToFit, xOfDay, type AxisPlan } from '../../facets/axis'
import type { DayRange } from '../../facets/days'

/**
 * Where the lanes should begin: most of a collection often lies in one short stretch, with a few dates decades before. From
 * everything to the shortest stretch with 96 % of the events, to that with 90 % and so on, as long as a step makes it four times
 * shorter; null = everything.
 */
export function homeDays(starts: Starts, plan: AxisPlan, width: number): DayRange | null {
  const total = starts.reduce((sum, [, events]) => sum + events, 0)
  if (total < HOME_EVENTS) return null
  const axis = { plan, pxPerDay: scaleToFit(plan, plan.from, plan.to, width) }
  let core: DayRange | null = null
  let px = width
  for (const share of HOME_SHARES) {
    const next = shortestStretch(starts, Math.ceil(total * share))
    const nextPx = xOfDay(axis, next.to) - xOfDay(axis, next.from)
    if (nextPx > px / 4) continue
    core = next
    px = nextPx
  }
  if (!core) return null
  const days = core.to - core.from
  const margin = Math.max(2, days * 0.04)
  // what lies beside the core by less than a seventh of it is not worth cutting off
  return {
    from: core.from - plan.from < days / 7 ? plan.from : core.from - margin,
    to: plan.to - core.to < days / 7 ? plan.to : core.to + margin,
  }
}

/** How many events begin on each day, ascending. */
type Starts = readonly (readonly [day: number, events: number])[]

const HOME_EVENTS = 25
const HOME_SHARES = [0.96, 0.9, 0.85, 0.8, 0.75, 0.7]

/** The shortest stretch of days in which so many events begin. */
function shortestStretch(starts: Starts, count: number): DayRange {
  let best = { from: starts[0]![0], to: starts[starts.length - 1]![0] + 1 }
  let first = 0
  let inside = 0
  for (const [day, events] of starts) {
    inside += events
    while (inside - starts[first]![1] >= count) inside -= starts[first++]![1]
    const from = starts[first]![0]
    if (inside >= count && day + 1 - from < best.to - best.from) best = { from, to: day + 1 }
  }
  return best
}
