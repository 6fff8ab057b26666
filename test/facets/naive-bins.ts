import type { DayRange } from '../../src/facets/days'
import { binOfDay } from '../../src/facets/histogram'

/** Days of events over time. Edges are day numbers: bin i is [edges[i], edges[i + 1]). */
interface Histogram {
  /** Intervals that fit in one bin. */
  readonly counts: Uint32Array
  /** Intervals broader than their bin, counted in every bin they touch. */
  readonly broader: Uint32Array
  /** How many intervals are broader than one bin. */
  readonly broaderTotal: number
}

/** Counts intervals by bin. An interval with an open side is always broader. */
export function countBins(
  edges: readonly number[],
  intervals: readonly (DayRange & { readonly open?: 'start' | 'end' | undefined })[],
): Histogram {
  const counts = new Uint32Array(edges.length - 1)
  const steps = new Int32Array(edges.length)
  let broaderTotal = 0
  for (const interval of intervals) {
    const first = binOfDay(edges, interval.from)
    const last = binOfDay(edges, interval.to - 1)
    if (first === last && !interval.open) {
      counts[first]!++
      continue
    }
    broaderTotal++
    const from = interval.open === 'start' ? 0 : first
    const to = interval.open === 'end' ? edges.length - 2 : last
    steps[from]!++
    steps[to + 1]!--
  }
  const broader = new Uint32Array(edges.length - 1)
  let running = 0
  for (let i = 0; i < broader.length; i++) broader[i] = running += steps[i]!
  return { counts, broader, broaderTotal }
}
