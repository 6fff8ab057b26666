import { toInterval, toIso, weekdayOf, type DayNumber, pad } from './calendar'
import type { Expression, Unit } from './expression'
import type { Anchors, Resolved } from './resolved'
import type { Tense } from './tense'
import { addUnits, isWritten, precisionOf, unitValue, unknownUnit } from './units'

export function resolveShift(
  { unit, count, from, counted, rolling }: Extract<Expression, { kind: 'shift' }>,
  anchors: Anchors,
): Resolved {
  const told = from === 'anchor' ? anchorOf(unit, anchors) : null
  const base = told ?? anchors.reference
  const isVague = told === null && anchors.known === 'roughly' && (unit === 'day' || unit === 'week')
  if (base === null && anchors.year !== null && unit === 'year' && !counted)
    return { value: pad(anchors.year + count, 4), relative: true }
  if (base === null || isVague) return { value: unknownUnit(unit), relative: true, interval: null }
  if (counted && Math.abs(count) === 1 && unit === 'year' && anchors.quarter !== null) {
    const at = anchors.quarter + count * 4
    return { value: `${pad(Math.floor(at / 4), 4)}-Q${(at % 4) + 1}`, relative: true }
  }
  const day = addUnits(base, count, unit)
  if (!isWritten(day)) return { value: count < 0 ? 'PAST_REF' : 'FUTURE_REF', relative: true, interval: null }
  const known: Resolved = {
    value: unitValue(day, unit),
    relative: true,
    base: told === null ? undefined : toIso(told),
  }
  if (from === 'anchor' && told === null && counted && count > 0) return { ...known, interval: null }
  const spread = told !== null && told === anchors.day ? anchors.spread : 0
  if (counted && (unit === 'week' || unit === 'fortnight'))
    return { ...known, interval: toInterval(day - 3 - spread, day + 3 + spread, 'week') }
  if (unit === 'day' && spread > 0)
    return { ...known, interval: toInterval(day - spread, day + spread, 'days') }
  return rolling ? { ...known, interval: toInterval(day, base, precisionOf(unit)) } : known
}

function anchorOf(unit: Unit, { day, start }: Anchors): DayNumber | null {
  return unit === 'month' || unit === 'quarter' || unit === 'year' || unit === 'decade' ? start : day
}

/** Up to Thursday the weekend that is spoken of as past is that before; later it is this week's. */
export function resolveWeekend({ reference, known }: Anchors, tense: Tense): Resolved {
  if (reference === null || known === 'roughly')
    return { value: 'XXXX-WXX-WE', relative: true, interval: null }
  const back = tense !== 'future' && weekdayOf(reference) < 5
  return { value: unitValue(back ? reference - 7 : reference, 'weekend'), relative: true }
}

export function resolveDuration(
  { value, unit, count, side }: Extract<Expression, { kind: 'duration' }>,
  { reference }: Anchors,
): Resolved {
  const other = count === null ? NaN : addUnits(reference ?? 0, side === 'last' ? -count : count, unit)
  if (side === null || reference === null || !isWritten(other))
    return { value, relative: side !== null, type: 'DURATION' }
  const interval =
    side === 'last'
      ? toInterval(other, reference, precisionOf(unit))
      : toInterval(reference, other, precisionOf(unit))
  return { value, relative: true, type: 'DURATION', interval }
}
