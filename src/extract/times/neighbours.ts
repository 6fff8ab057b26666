import type { Tokens } from '../tokens'
import type { Interval, Timex } from '../types'
import { readIso, toInterval } from './calendar'
import type { Found } from './scan'
import { addUnits, precisionOf } from './units'

/** Gives expressions that stand together the days they tell together: either end of a range covers the whole of it, "the first three
 * months" and "2024" of "the first three months of 2024" are those months. */
export function joinNeighbours(tokens: Tokens, found: readonly Found[], times: readonly Timex[]): Timex[] {
  const joined = [...times]
  for (let i = 0; i + 1 < times.length; i++) {
    const [a, b] = [joined[i]!, joined[i + 1]!]
    const interval = found[i]!.range === 'start' ? rangeOf(a, b) : partOf(tokens, found[i]!, a, b)
    if (!interval) continue
    const why = `told by "${tokens.text.slice(a.start, b.end)}"`
    joined[i] = { ...a, interval, open: undefined, why: [...a.why, why] }
    joined[i + 1] = { ...b, interval, open: undefined, why: [...b.why, why] }
  }
  return joined
}

function rangeOf(a: Timex, b: Timex): Interval | null {
  if (!a.interval || !b.interval || a.interval.start > b.interval.end) return null
  const { precision } = a.interval
  const several = precision === 'day' && a.interval.start < b.interval.end
  return { start: a.interval.start, end: b.interval.end, precision: several ? 'days' : precision }
}

function partOf(
  { text }: Tokens,
  { reading: { expression } }: Found,
  part: Timex,
  whole: Timex,
): Interval | null {
  if (expression.kind !== 'duration' || !expression.part || expression.count === null || !whole.interval)
    return null
  if (whole.start - part.end > 6 || text.slice(part.end, whole.start).trim() !== 'of') return null
  const [from, to] = [readIso(whole.interval.start)!, readIso(whole.interval.end)!]
  const { count, unit } = expression
  const precision = precisionOf(unit)
  const end = addUnits(from, count, unit) - 1
  const start = addUnits(to + 1, -count, unit)
  if (!(end <= to) || !(start >= from)) return null
  return expression.part === 'first' ? toInterval(from, end, precision) : toInterval(start, to, precision)
}
