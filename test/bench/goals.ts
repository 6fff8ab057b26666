import type { Frames } from './frames'
import type { Figure, Measured } from './peers/measure'
import { ARRAYS, CROSSFILTER, DATELINE } from './peers/peer'

/** All that was measured: by peer, by how many events. */
export type Results = ReadonlyMap<string, ReadonlyMap<number, Measured>>

const GOAL_EVENTS = 2_000_000
const FRAME_EVENTS = 1_000_000
const FRAME_MS = 33
const PAN_FROM = 100_000
/** The sizes the goals name. */
export const GOAL_SIZES = [PAN_FROM, FRAME_EVENTS, GOAL_EVENTS]
/** What is linear may seem to grow a little more: the first million fits better into the processor's caches. */
const NOISE = 1.25

/** What the engine is to be against another: at least so many times faster, or smaller. */
const AGAINST: readonly (readonly [what: string, of: Figure, against: string, least: number])[] = [
  ['brush, slow drag', 'slow', ARRAYS, 100],
  ['brush, fast drag', 'fast', CROSSFILTER, 3],
  ['load', 'load', CROSSFILTER, 20],
  ['theme toggle', 'toggle', ARRAYS, 20],
  ['memory', 'memory', CROSSFILTER, 2],
]

/** A line for each goal: what it is, what was measured, whether it is met; and where it was not measured, that. */
export function goalsOf(results: Results, frames: ReadonlyMap<number, Frames>): string[] {
  const [own, size] = [results.get(DATELINE), GOAL_EVENTS.toLocaleString('en')]
  const lines = AGAINST.map(([what, of, against, least]) => {
    const [mine, other] = [own?.get(GOAL_EVENTS), results.get(against)?.get(GOAL_EVENTS)]
    const ratio = mine && other ? other[of] / mine[of] : null
    return line(`${size} events, ${what}: at least ${least} x ${against}`, ratio, 'x', (x) => x >= least)
  })
  const p95 = frames.get(FRAME_EVENTS)?.p95 ?? null
  const [half, whole] = [own?.get(GOAL_EVENTS / 2), own?.get(GOAL_EVENTS)]
  const most = 2 * (Math.log2(GOAL_EVENTS) / Math.log2(GOAL_EVENTS / 2)) * NOISE
  const growth = (of: Figure) => (half && whole ? whole[of] / half[of] : null)
  const pan = own?.get(PAN_FROM)?.pan
  return [
    ...lines,
    line(`${FRAME_EVENTS.toLocaleString('en')} events, page's brush dragged: p95 frame under ${FRAME_MS} ms`, p95, 'ms', (ms) => ms < FRAME_MS), // prettier-ignore
    ...(['load', 'slow', 'fast', 'toggle', 'search', 'memory'] as const).map(
      (of) =>
      line(`growth of ${of} from 1 to 2 million: no more than n log n (${most.toFixed(1)})`, growth(of), 'x', (x) => x <= most), // prettier-ignore
    ),
    line(`growth of pan and zoom from ${PAN_FROM.toLocaleString('en')} to ${size}: none (${NOISE})`, pan && whole ? whole.pan / pan : null, 'x', (x) => x <= NOISE), // prettier-ignore
  ]
}

function line(
  goal: string,
  measured: number | null,
  unit: string,
  isMet: (measured: number) => boolean,
): string {
  if (measured === null) return `${goal.padEnd(96)} not measured`
  return `${goal.padEnd(96)} ${measured.toFixed(1).padStart(8)} ${unit.padEnd(2)}  ${isMet(measured) ? 'met' : 'NOT MET'}`
}
