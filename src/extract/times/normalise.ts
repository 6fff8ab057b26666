import type { Interval, Timex } from '../types'
import { intervalOf, pad, readIso, toInterval, weekdayOf } from './calendar'
import { narrow } from './edges'
import type { Expression, Reading, Unit } from './expression'
import { resolveDay, resolveHoliday, resolveInMonth, resolveWeekday } from './resolve-days'
import { resolveFraction, resolveMonth, resolveYear } from './resolve-parts'
import { resolveDuration, resolveShift, resolveWeekend } from './resolve-shifts'
import { goesOn, type Anchors, type Resolved } from './resolved'
import type { Tense } from './tense'
import { addUnits, isWritten, unitValue, unknownUnit } from './units'

/** The answer without its place in the text. */
export type Answer = Pick<Timex, 'type' | 'value' | 'interval' | 'relative' | 'others' | 'why'> &
  Pick<Resolved, 'base'>

/** Reads an expression against its context. Where nothing tells the year, the value has `XXXX` and there is no interval. */
export function normalise(reading: Reading, anchors: Anchors, tense: Tense): Answer {
  const { expression, time, edge } = reading
  const resolved = resolve(expression, anchors, tense)
  const { value, relative, why = [], others = [] } = resolved
  if (resolved.type)
    return { type: resolved.type, value, interval: resolved.interval ?? null, relative, why, others }
  const whole = resolved.interval === undefined ? intervalOf(value) : resolved.interval
  const interval = reading.dated === false ? null : whole && edge ? narrow(whole, edge) : whole
  const timed = time !== undefined && /^[\dX]{4}-(?:[\dX]{2}-[\dX]{2}|WXX-\d)$/.test(value)
  return {
    type: timed ? 'TIME' : 'DATE',
    value: timed ? value + time : value,
    interval,
    relative,
    why,
    others,
    base: resolved.base,
  }
}

function resolve(expression: Expression, anchors: Anchors, tense: Tense): Resolved {
  switch (expression.kind) {
    case 'day':
      return resolveDay(expression, anchors, tense)
    case 'inMonth':
      return resolveInMonth(expression.day, expression.months, anchors)
    case 'weekday':
      return resolveWeekday(expression.weekday, expression.which, anchors, tense)
    case 'month':
      return resolveMonth(expression, anchors, tense)
    case 'year':
      return resolveYear(expression)
    case 'decade':
      return { value: String(expression.year / 10), relative: false }
    case 'century':
      return { value: pad(expression.century), relative: false }
    case 'fraction':
      return resolveFraction(expression, anchors, tense)
    case 'shift':
      return resolveShift(expression, anchors)
    case 'from':
      return resolveFrom(expression.inner, expression.unit, expression.count, anchors, tense)
    case 'around':
      return resolveWeek(expression.inner, anchors, tense)
    case 'nth':
      return resolveNth(expression, anchors, tense)
    case 'weekend':
      return resolveWeekend(anchors, tense)
    case 'holiday':
      return resolveHoliday(expression.name, expression.year, expression.which, anchors, tense)
    case 'duration':
      return resolveDuration(expression, anchors)
    case 'set':
      return { value: expression.value, relative: false, type: 'SET' }
    case 'reference':
      return { value: expression.value, relative: true, interval: null }
  }
}

/** Takes a date into the context of those after it. "A year ago" leaves the quarter an article is about as it is. */
export function remember(anchors: Anchors, { expression }: Reading, answer: Answer): void {
  if (answer.type === 'DURATION' || answer.type === 'SET' || answer.interval === null) return
  const day = readIso(answer.value)
  placeDay(anchors, answer.interval)
  const isOfMonth = expression.kind === 'inMonth' && expression.months === null
  if (
    day !== null &&
    (isOfMonth || (expression.kind === 'day' && (expression.year !== null || goesOn(anchors, day))))
  )
    anchors.told = { day, token: anchors.token }
  const start = readIso(answer.interval.start)
  const quarter = /^(\d{4})-Q([1-4])$/.exec(answer.value)
  if (expression.kind === 'shift' && expression.counted) return
  if (quarter && !(expression.kind === 'fraction' && (expression.yearWhich || expression.number === 0)))
    anchors.quarter = Number(quarter[1]) * 4 + Number(quarter[2]) - 1
  anchors.start = start
}

/** A month is named beside a day that stands no further before it, tokens. */
const BESIDE = 25
const FINE = new Set(['day', 'days', 'week', 'month'])

function placeDay(anchors: Anchors, { start, end, precision }: Interval): void {
  const [from, to] = [readIso(start), readIso(end)]
  if (from === null || to === null || !FINE.has(precision)) return
  // "on Monday after a January shooting. Two days later": after Monday
  if (
    precision === 'month' &&
    anchors.day !== null &&
    anchors.spread < 2 &&
    anchors.token - anchors.dayAt < BESIDE
  )
    return
  anchors.dayAt = anchors.token
  anchors.spread = Math.floor((to - from) / 2)
  anchors.day = from + anchors.spread
}

/** "two days after Christmas". */
function resolveFrom(inner: Expression, unit: Unit, count: number, anchors: Anchors, tense: Tense): Resolved {
  const base = readIso(resolve(inner, anchors, tense).value)
  const day = base === null ? NaN : addUnits(base, count, unit)
  return isWritten(day)
    ? { value: unitValue(day, unit), relative: true }
    : { value: unknownUnit(unit), relative: true, interval: null }
}

/** "the week of March 6". */
function resolveWeek(inner: Expression, anchors: Anchors, tense: Tense): Resolved {
  const base = readIso(resolve(inner, anchors, tense).value)
  if (base === null) return { value: 'XXXX-WXX', relative: true, interval: null }
  return { value: unitValue(base, 'week'), relative: true }
}

/** "the second week of July": the week of its eighth day, told as the days eight to fourteen. */
function resolveNth(
  { unit, number, inner }: Extract<Expression, { kind: 'nth' }>,
  anchors: Anchors,
  tense: Tense,
): Resolved {
  const { value, relative, interval } = resolve(inner, anchors, tense)
  const whole = interval === undefined ? intervalOf(value) : interval
  const [from, to] = [readIso(whole?.start ?? ''), readIso(whole?.end ?? '')]
  if (from === null || to === null) return { value, relative, interval: null }
  const length = unit === 'week' ? 7 : Math.ceil((to - from + 1) / 2)
  const last = number === -1 || from + number * length - 1 > to
  const [start, end] = last
    ? [to - length + 1, to]
    : [from + (number - 1) * length, from + number * length - 1]
  const monday = start - weekdayOf(start) + 1
  return {
    value:
      unit === 'week'
        ? unitValue(
            start === monday ? start : monday + 7 > end ? start : monday + (start - monday > 3 ? 7 : 0),
            'week',
          )
        : value,
    relative,
    interval: toInterval(start, end, unit === 'week' ? 'week' : 'half'),
  }
}
