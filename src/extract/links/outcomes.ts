import type { NewsEvent } from '../types'
import type { Blocks } from './blocks'
import { likenessOf, type Setting } from './likeness'
import type { Profile } from './profile'

export type Outcome = NonNullable<NewsEvent['outcome']>

/** A report scores this to be proposed. */
const ENOUGH = 3
/** Days that what was planned may be late; of a plan for a day one. */
const LATE = 3
const DAY = 1

/** What later articles report that fits a planned event: a proposal for each that has one, by its id. `groups`: the events that tell the same. */
export function findOutcomes(
  profiles: readonly Profile[],
  blocks: Blocks,
  setting: Setting,
  groups: readonly (readonly string[])[],
): [string, Outcome][] {
  const best = new Map<string, { outcome: Outcome; score: number }>()
  profiles.forEach((plan, i) => {
    if (!plan.planned) return
    const late = plan.fine ? DAY : LATE
    for (const j of blocks.outcomes(i, late)) {
      const report = profiles[j]!
      if (report.planned || !report.fine || report.event.article === plan.event.article) continue
      if (report.from < plan.from || report.to > plan.to + late || report.event.status === 'denied') continue
      const { fit: score, place, actors } = likenessOf(plan, report, setting)
      if (score < ENOUGH || score <= (best.get(plan.event.id)?.score ?? 0)) continue
      const why = ['in the planned time', ...(place ? [place.name] : []), ...actors].join(', ')
      best.set(plan.event.id, { outcome: { event: report.event.id, why }, score })
    }
  })
  // the same plan told elsewhere has the same outcome
  for (const group of groups) {
    const own = group.flatMap((id) => best.get(id) ?? [])
    const top = own.reduce((a, b) => (b.score > a.score ? b : a), own[0]!)
    if (top) for (const id of group) if (!best.has(id)) best.set(id, top)
  }
  return Array.from(best, ([id, { outcome }]) => [id, outcome])
}
