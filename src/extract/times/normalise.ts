import type { Interval, Timex, TimexType } from '../types'
import {
  addMonths,
  intervalOf,
  isDay,
  pad,
  readIso,
  toCivil,
  toDayNumber,
  toInterval,
  toIso,
  weekdayOf,
  weekOf,
  type DayNumber,
} from './calendar'
import type { Expression, Reading, Unit, Which } from './expression'
import { holidayIn } from './holidays'
import type { Tense } from './tense'

/** What expressions count from: the reference day, and the dates named so far. */
export interface Anchors {
  readonly reference: DayNumber | null
  /** The day named last. */
  day: DayNumber | null
  /** The first day of the date named last, of whatever length. */
  start: DayNumber | null
  /** The quarter named last, counted from year 0: `year * 4 + quarter - 1`. */
  quarter: number | null
}

/** The answer without its place in the text. */
export type Answer = Pick<Timex, 'type' | 'value' | 'interval' | 'relative' | 'others' | 'why'>

interface Resolved {
  readonly value: string
  readonly relative: boolean
  readonly type?: TimexType
  readonly interval?: Interval | null
  readonly why?: readonly string[]
  readonly others?: Timex['others']
}

const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** Reads an expression against its context. Where nothing tells the year, the value has `XXXX` and there is no interval. */
export function normalise(reading: Reading, anchors: Anchors, tense: Tense): Answer {
  const { expression, time, edge } = reading
  const resolved = resolve(expression, anchors, tense)
  const { value, relative, why = [], others = [] } = resolved
  if (resolved.type)
    return { type: resolved.type, value, interval: resolved.interval ?? null, relative, why, others }
  const whole = resolved.interval === undefined ? intervalOf(value) : resolved.interval
  const interval = whole && edge ? narrow(whole, edge) : whole
  const timed = time !== undefined && /^[\dX]{4}-(?:[\dX]{2}-[\dX]{2}|WXX-\d)$/.test(value)
  return {
    type: timed ? 'TIME' : 'DATE',
    value: timed ? value + time : value,
    interval,
    relative,
    why,
    others,
  }
}

function resolve(expression: Expression, anchors: Anchors, tense: Tense): Resolved {
  switch (expression.kind) {
    case 'day':
      return resolveDay(expression, anchors, tense)
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
    case 'weekend':
      return resolveWeekend(anchors, tense)
    case 'holiday':
      return resolveHoliday(expression.name, expression.year, expression.which, anchors, tense)
    case 'duration':
      return resolveDuration(expression, anchors)
    case 'set':
      return { value: expression.value, relative: false, type: 'SET' }
    case 'reference':
      return { value: expression.value, relative: true, interval: presentOf(expression.value, anchors) }
  }
}

function presentOf(_value: string, _anchors: Anchors): null {
  return null
}

/** Days before which the nearest reading of a day without a year is taken whatever the tense. */
const NEAR = 120

/** Up to Thursday the weekend that is spoken of as past is that before; later it is this week's. */
function resolveWeekend({ reference }: Anchors, tense: Tense): Resolved {
  if (reference === null) return { value: 'XXXX-WXX-WE', relative: true, interval: null }
  const back = tense !== 'future' && weekdayOf(reference) < 5
  return { value: unitValue(back ? reference - 7 : reference, 'weekend'), relative: true }
}

type DayExpression = Extract<Expression, { kind: 'day' }>

function resolveDay(expression: DayExpression, anchors: Anchors, tense: Tense): Resolved {
  const { month, day, weekday, to } = expression
  const year = expression.year ?? yearOfDay(expression, anchors, tense)
  if (year === null || !isDay(year, month, day))
    return { value: `XXXX-${pad(month)}-${pad(day)}`, relative: true, interval: null }
  const start = toDayNumber(year, month, day)
  const why: string[] = []
  if (weekday !== undefined && weekdayOf(start) !== weekday)
    why.push(`${toIso(start)} is a ${NAMES[weekdayOf(start) - 1]}, the text says ${NAMES[weekday - 1]}`)
  const resolved = { value: toIso(start), relative: expression.year === null, why }
  if (!to) return resolved
  const end = toDayNumber(to.month < month ? year + 1 : year, to.month, to.day)
  return { ...resolved, interval: toInterval(start, end, 'days') }
}

function yearOfDay(
  { month, day, weekday }: DayExpression,
  { reference }: Anchors,
  tense: Tense,
): number | null {
  if (reference === null) return null
  const { year } = toCivil(reference)
  const years = [year - 1, year, year + 1].filter((y) => isDay(y, month, day))
  const distance = (y: number) => toDayNumber(y, month, day) - reference
  const fits = (y: number) => weekday === undefined || weekdayOf(toDayNumber(y, month, day)) === weekday
  const ranked = years.sort((a, b) => Math.abs(distance(a)) - Math.abs(distance(b)))
  const nearest = ranked[0]
  if (nearest === undefined) return null
  const fitting = ranked.find(fits)
  if (fitting !== undefined && weekday !== undefined) return fitting
  if (Math.abs(distance(nearest)) <= NEAR || tense === null) return nearest
  return ranked.find((y) => (tense === 'past' ? distance(y) <= 1 : distance(y) >= 0)) ?? nearest
}

function resolveWeekday(weekday: number, which: Which, { reference }: Anchors, tense: Tense): Resolved {
  if (reference === null) return { value: `XXXX-WXX-${weekday}`, relative: true, interval: null }
  const back = (weekdayOf(reference) - weekday + 7) % 7
  let day = reference - back
  if (which === 'last') day = back === 0 ? reference - 7 : day
  else if (which === 'next') day = reference + 7 - back
  else if ((tense === 'future' || which === 'this') && back > 0) day = reference + 7 - back
  return { value: toIso(day), relative: true }
}

function resolveMonth(
  { month, year, which, yearWhich }: Extract<Expression, { kind: 'month' }>,
  { reference }: Anchors,
  tense: Tense,
): Resolved {
  if (year !== null) return { value: `${pad(year, 4)}-${pad(month)}`, relative: false }
  if (reference === null) return { value: `XXXX-${pad(month)}`, relative: true, interval: null }
  const now = toCivil(reference)
  let y = now.year
  if (yearWhich) y += yearWhich === 'last' ? -1 : yearWhich === 'next' ? 1 : 0
  else if (which === 'last') y = month < now.month ? y : y - 1
  else if (which === 'next') y = month > now.month ? y : y + 1
  else if (which === null) y = nearestCycle(now.year * 12 + now.month, month, 12, tense)
  return { value: `${pad(y, 4)}-${pad(month)}`, relative: true }
}

/** The year in which part `number` of `count` is meant, seen from position `now` (`year * count + number`). */
function nearestCycle(now: number, number: number, count: number, tense: Tense): number {
  const year = Math.floor((now - 1) / count)
  const ahead = year * count + number - now
  if (tense === 'future') return ahead < 0 ? year + 1 : year
  if (tense === 'past') return ahead > count / 4 ? year - 1 : year
  if (ahead > count / 2) return year - 1
  return ahead < -(count * 3) / 4 ? year + 1 : year
}

function resolveYear({ year, to }: Extract<Expression, { kind: 'year' }>): Resolved {
  const value = pad(year, 4)
  if (to === undefined) return { value, relative: false }
  return {
    value,
    relative: false,
    interval: { start: `${value}-01-01`, end: `${pad(to, 4)}-12-31`, precision: 'year' },
  }
}

const FRACTIONS = { quarter: 4, half: 2, season: 4 }
const SEASONS = ['SP', 'SU', 'FA', 'WI']

function resolveFraction(
  expression: Extract<Expression, { kind: 'fraction' }>,
  anchors: Anchors,
  tense: Tense,
): Resolved {
  const { unit, number, which, yearWhich } = expression
  const { reference } = anchors
  const write = (year: number, n: number) =>
    `${pad(year, 4)}-${unit === 'season' ? SEASONS[n - 1] : (unit === 'quarter' ? 'Q' : 'H') + n}`
  if (expression.year !== null && number > 0)
    return { value: write(expression.year, number), relative: false }
  if (reference === null) {
    const value =
      unit === 'season'
        ? `XXXX-${SEASONS[number - 1]}`
        : `XXXX-${unit === 'quarter' ? 'Q' : 'H'}${number || 'X'}`
    return { value, relative: true, interval: null }
  }
  const now = toCivil(reference)
  const count = FRACTIONS[unit]
  const position =
    unit === 'season'
      ? seasonNow(now.year, now.month)
      : now.year * count + Math.ceil(now.month / (12 / count))
  if (number === 0) return quarterWithoutNumber(which, anchors, position, write)
  let year = now.year
  if (yearWhich) year += yearWhich === 'last' ? -1 : yearWhich === 'next' ? 1 : 0
  else if (which === 'last') year = cycleBefore(position, number, count)
  else if (which === 'next')
    year = cycleBefore(position + count, number, count) + (number === ((position - 1) % count) + 1 ? 1 : 0)
  else if (which === 'this' && unit === 'season') year = Math.floor((position - 1) / count)
  else if (unit === 'quarter')
    year =
      Math.floor((position - 1) / count) +
      (number > ((position - 1) % count) + 1 && tense === 'past' ? -1 : 0)
  else year = nearestCycle(position, number, count, tense)
  return { value: write(year, number), relative: true }
}

function seasonNow(year: number, month: number): number {
  return month < 3 ? (year - 1) * 4 + 4 : year * 4 + Math.ceil((month - 2) / 3)
}

/** The year of the last part `number` before `position`. */
function cycleBefore(position: number, number: number, count: number): number {
  const year = Math.floor((position - 1) / count)
  return year * count + number < position ? year : year - 1
}

function quarterWithoutNumber(
  which: Which,
  { quarter }: Anchors,
  position: number,
  write: (year: number, n: number) => string,
): Resolved {
  const now = position - 1
  const at =
    which === null ? (quarter ?? now - 1) : which === 'this' ? now : which === 'last' ? now - 1 : now + 1
  return { value: write(Math.floor(at / 4), (at % 4) + 1), relative: true }
}

/** The value of the calendar unit that holds a day. */
export function unitValue(day: DayNumber, unit: Unit): string {
  const { year, month } = toCivil(day)
  if (unit === 'week' || unit === 'fortnight' || unit === 'weekend') {
    const { year: y, week } = weekOf(day)
    return `${pad(y, 4)}-W${pad(week)}${unit === 'weekend' ? '-WE' : ''}`
  }
  if (unit === 'month') return `${pad(year, 4)}-${pad(month)}`
  if (unit === 'quarter') return `${pad(year, 4)}-Q${Math.ceil(month / 3)}`
  if (unit === 'half') return `${pad(year, 4)}-H${month > 6 ? 2 : 1}`
  if (unit === 'year') return pad(year, 4)
  if (unit === 'decade') return pad(Math.floor(year / 10), 3)
  if (unit === 'century') return pad(Math.floor(year / 100))
  return toIso(day)
}

export function addUnits(day: DayNumber, count: number, unit: Unit): DayNumber {
  if (unit === 'month') return addMonths(day, Math.round(count))
  if (unit === 'quarter') return addMonths(day, Math.round(count * 3))
  if (unit === 'half') return addMonths(day, Math.round(count * 6))
  if (unit === 'year') return addMonths(day, Math.round(count * 12))
  if (unit === 'decade') return addMonths(day, Math.round(count * 120))
  if (unit === 'century') return addMonths(day, Math.round(count * 1200))
  if (unit === 'week' || unit === 'weekend') return day + Math.round(count * 7)
  if (unit === 'fortnight') return day + Math.round(count * 14)
  if (unit === 'hour') return day + Math.trunc(count / 24)
  return unit === 'day' ? day + Math.round(count) : day
}

function resolveShift(
  { unit, count, from, counted }: Extract<Expression, { kind: 'shift' }>,
  anchors: Anchors,
): Resolved {
  const base = from === 'anchor' ? anchorOf(unit, anchors) : anchors.reference
  if (base === null) return { value: unknownUnit(unit), relative: true, interval: null }
  if (counted && Math.abs(count) === 1 && unit === 'year' && anchors.quarter !== null) {
    const at = anchors.quarter + count * 4
    return { value: `${pad(Math.floor(at / 4), 4)}-Q${(at % 4) + 1}`, relative: true }
  }
  if (Math.abs(count) > 100000)
    return { value: count < 0 ? 'PAST_REF' : 'FUTURE_REF', relative: true, interval: null }
  const day = addUnits(base, count, unit)
  const value = unitValue(day, unit)
  if (counted && (unit === 'week' || unit === 'fortnight'))
    return { value, relative: true, interval: toInterval(day - 3, day + 3, 'week') }
  return { value, relative: true }
}

function anchorOf(unit: Unit, { day, start, reference }: Anchors): DayNumber | null {
  const near = unit === 'month' || unit === 'quarter' || unit === 'year' || unit === 'decade' ? start : day
  return near ?? reference
}

function unknownUnit(unit: Unit): string {
  if (unit === 'weekend') return 'XXXX-WXX-WE'
  if (unit === 'week' || unit === 'fortnight') return 'XXXX-WXX'
  if (unit === 'month') return 'XXXX-XX'
  if (unit === 'quarter') return 'XXXX-QX'
  return unit === 'year' || unit === 'half' || unit === 'decade' || unit === 'century' ? 'XXXX' : 'XXXX-XX-XX'
}

function resolveFrom(inner: Expression, unit: Unit, count: number, anchors: Anchors, tense: Tense): Resolved {
  const base = readIso(resolve(inner, anchors, tense).value)
  if (base === null) return { value: unknownUnit(unit), relative: true, interval: null }
  return { value: unitValue(addUnits(base, count, unit), unit), relative: true }
}

function resolveWeek(inner: Expression, anchors: Anchors, tense: Tense): Resolved {
  const base = readIso(resolve(inner, anchors, tense).value)
  if (base === null) return { value: 'XXXX-WXX', relative: true, interval: null }
  return { value: unitValue(base, 'week'), relative: true }
}

function resolveHoliday(
  name: string,
  year: number | null,
  which: Which,
  anchors: Anchors,
  tense: Tense,
): Resolved {
  if (year !== null) return { value: toIso(holidayIn(name, year)), relative: false }
  if (anchors.reference === null) return { value: 'XXXX-XX-XX', relative: true, interval: null }
  const now = toCivil(anchors.reference).year
  const days = [now - 1, now, now + 1].map((y) => holidayIn(name, y))
  const reference = anchors.reference
  const back = days.filter((day) => day <= reference).at(-1)!
  const on = days.find((day) => day > reference)!
  const forward =
    which === 'next' ||
    which === 'this' ||
    (which === null && tense === 'future') ||
    (which === null && tense === null && on - reference < 60)
  return { value: toIso(forward ? on : back), relative: true }
}

function resolveDuration(
  { value, unit, count, side }: Extract<Expression, { kind: 'duration' }>,
  { reference }: Anchors,
): Resolved {
  if (side === null || reference === null || count === null || count > 100000)
    return { value, relative: side !== null, type: 'DURATION' }
  const other = addUnits(reference, side === 'last' ? -count : count, unit)
  const interval =
    side === 'last'
      ? toInterval(other, reference, precisionOf(unit))
      : toInterval(reference, other, precisionOf(unit))
  return { value, relative: true, type: 'DURATION', interval }
}

function precisionOf(unit: Unit): Interval['precision'] {
  if (unit === 'second' || unit === 'minute' || unit === 'hour' || unit === 'day' || unit === 'weekend')
    return 'days'
  return unit === 'fortnight' ? 'week' : unit
}

/** The first, middle or last third of an interval. */
function narrow(interval: Interval, edge: 'start' | 'middle' | 'end'): Interval {
  const from = readIso(interval.start)!
  const to = readIso(interval.end)!
  const days = to - from + 1
  if (days < 4) return interval
  const third = Math.ceil(days / 3)
  if (edge === 'start') return toInterval(from, from + third - 1, interval.precision)
  if (edge === 'end') return toInterval(to - third + 1, to, interval.precision)
  return toInterval(from + third - 1, to - third + 1, interval.precision)
}

/** Takes a date into the context of those after it. "A year ago" leaves the quarter an article is about as it is. */
export function remember(anchors: Anchors, { expression }: Reading, answer: Answer): void {
  if (answer.type === 'DURATION' || answer.type === 'SET' || answer.interval === null) return
  const day = readIso(answer.value)
  if (day !== null) anchors.day = day
  const quarter = /^(\d{4})-Q([1-4])$/.exec(answer.value)
  if (expression.kind === 'shift' && expression.counted) return
  if (quarter && !(expression.kind === 'fraction' && (expression.yearWhich || expression.number === 0)))
    anchors.quarter = Number(quarter[1]) * 4 + Number(quarter[2]) - 1
  anchors.start = readIso(answer.interval.start)
}
