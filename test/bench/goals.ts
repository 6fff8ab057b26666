import type { Measured } from './peers/measure'
import { ARRAYS, CROSSFILTER, DATELINE } from './peers/peer'

/** What the engine is to be, against another: at least so many times faster, or smaller. */
interface Goal {
  readonly what: string
  readonly of: 'load' | 'slow' | 'fast' | 'toggle' | 'memory'
  readonly against: string
  readonly least: number
}

const GOALS: readonly Goal[] = [
  { what: 'brush, slow drag', of: 'slow', against: ARRAYS, least: 100 },
  { what: 'brush, fast drag', of: 'fast', against: CROSSFILTER, least: 3 },
  { what: 'load', of: 'load', against: CROSSFILTER, least: 20 },
  { what: 'theme toggle', of: 'toggle', against: ARRAYS, least: 20 },
  { what: 'memory', of: 'memory', against: CROSSFILTER, least: 2 },
]

/** A line for each goal whose two sides were measured. They are meant for 2,000,000 events. */
export function goalsOf(all: ReadonlyMap<string, Measured>): string[] {
  return GOALS.map(({ what, of, against, least }) => {
    const [own, other] = [all.get(DATELINE), all.get(against)]
    if (!own || !other) return `goal: ${what}: not measured`
    const ratio = other[of] / own[of]
    const verdict = ratio >= least ? 'holds' : 'does not hold'
    return `goal: ${what}: ${ratio.toFixed(1)} times better than ${against}; at least ${least}: ${verdict}`
  })
}
