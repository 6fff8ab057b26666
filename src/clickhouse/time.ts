import type { Questions } from '../facets/questions'
import type { Ask } from './open'
import { filterParameters } from './parameters'

/** Question 2 over the server. */
export function askTime(ask: Ask): Questions['timeCounts'] {
  return async ({ filters, edges, window }, how = {}) => {
    const asked = filterParameters(filters)
    const starts = edges.slice(0, -1)
    const outside = async (before: number, after: number) => {
      const [row] = await ask(
        'timeOutside',
        { ...asked, before: clamped(before), after: clamped(after) },
        how,
      )
      return row![0] as number
    }
    const [bins, totals, before, after] = await Promise.all([
      ask('time', { ...asked, edges: starts }, how) as Promise<readonly BinRow[]>,
      ask('timeTotals', asked, how),
      window ? outside(Math.floor(window.from), Infinity) : 0,
      window ? outside(-Infinity, window.to) : 0,
    ])
    const [dated, undated, coarse, first, last] = totals[0] as [number, number, number, number, number]
    const days = dated > 0 ? { from: first, to: last + 1 } : null
    return { ...toBins(starts, bins), dated, undated, coarse, before, after, days }
  }
}

/** Kind 0: events within the bin; 1: broader ones that begin in it; 2: that end in it; 3: all that are stated to begin in it. */
type BinRow = readonly [pair: readonly [kind: number, start: number], events: number]

/** No stated day reaches there. */
const clamped = (day: number) => Math.ceil(Math.max(1 - 2 ** 31, Math.min(2 ** 31 - 1, day)))

function toBins(starts: readonly number[], rows: readonly BinRow[]) {
  const binAt = new Map(starts.map((start, bin) => [start, bin]))
  const counts = starts.map(() => 0)
  const begun = starts.map(() => 0)
  const steps = [...counts, 0]
  let broaderTotal = 0
  for (const [[kind, start], n] of rows) {
    const bin = binAt.get(start)!
    if (kind === 0) counts[bin]! += n
    else if (kind === 3) begun[bin]! += n
    else if (kind === 1) {
      steps[bin]! += n
      broaderTotal += n
    } else steps[bin + 1]! -= n
  }
  let running = 0
  const broader = starts.map((_, bin) => (running += steps[bin]!))
  return { starts: begun, counts, broader, broaderTotal }
}
