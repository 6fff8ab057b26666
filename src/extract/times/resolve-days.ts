import { isDay, pad, toCivil, toDayNumber, toInterval, toIso, weekdayOf, type DayNumber } from './calendar'
import type { Expression, Which } from './expression'
import { holidayIn } from './holidays'
import { toldDay, toldYear, type Anchors, type Resolved } from './resolved'
import type { Tense } from './tense'
import { addUnits } from './units'

const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** Days before which the nearest reading of a day without a year is taken whatever the tense. */
const NEAR = 60

type DayExpression = Extract<Expression, { kind: 'day' }>

export function resolveDay(expression: DayExpression, anchors: Anchors, tense: Tense): Resolved {
  const { month, day, weekday, to } = expression
  const year = expression.year ?? yearOfDay(expression, anchors, tense)
  if (year === null || !isDay(year, month, day))
    return { value: `XXXX-${pad(month)}-${pad(day)}`, relative: true, interval: null }
  const start = toDayNumber(year, month, day)
  const why: string[] = []
  if (weekday !== undefined && weekdayOf(start) !== weekday)
    why.push(`${toIso(start)} is a ${NAMES[weekdayOf(start) - 1]}, the text says ${NAMES[weekday - 1]}`)
  if (expression.ambiguous) return eitherOrder(year, month, day, anchors.reference)
  const goesOn = expression.year === null && year === toldYear(anchors, month, day) && tense !== 'future'
  const base = goesOn && anchors.told ? toIso(anchors.told.day) : undefined
  const resolved: Resolved = { value: toIso(start), relative: expression.year === null, why, base }
  if (!to) return resolved
  const end = toDayNumber(to.month < month ? year + 1 : year, to.month, to.day)
  return { ...resolved, interval: toInterval(start, end, 'days') }
}

function yearOfDay(expression: DayExpression, anchors: Anchors, tense: Tense): number | null {
  const { month, day, weekday, yearWhich } = expression
  const { reference, known } = anchors
  const told = tense === 'future' ? null : toldYear(anchors, month, day)
  if (reference === null) return told ?? anchors.year
  const { year } = toCivil(reference)
  if (yearWhich) return year + (yearWhich === 'last' ? -1 : yearWhich === 'next' ? 1 : 0)
  if (told !== null && fitsWeekday(told, expression)) return told
  // where hardly more than the year is known, that year is meant
  if (known !== 'exactly' && weekday === undefined) return year
  const years = [year - 1, year, year + 1].filter((y) => isDay(y, month, day))
  const distance = (y: number) => toDayNumber(y, month, day) - reference
  const ranked = years.sort((a, b) => Math.abs(distance(a)) - Math.abs(distance(b)))
  const nearest = ranked[0]
  if (nearest === undefined) return null
  const fitting = ranked.find((y) => fitsWeekday(y, expression))
  if (fitting !== undefined && weekday !== undefined) return fitting
  if (Math.abs(distance(nearest)) <= NEAR || tense === null) return nearest
  return ranked.find((y) => (tense === 'past' ? distance(y) <= 1 : distance(y) >= 0)) ?? nearest
}

function fitsWeekday(year: number, { month, day, weekday }: DayExpression): boolean {
  return (
    weekday === undefined || (isDay(year, month, day) && weekdayOf(toDayNumber(year, month, day)) === weekday)
  )
}

export function resolveWeekday(
  weekday: number,
  which: Which,
  { reference, known }: Anchors,
  tense: Tense,
): Resolved {
  const back = reference === null ? 0 : (weekdayOf(reference) - weekday + 7) % 7
  // of a day that the lead tells nobody knows whether the next two weekdays came before or after it
  if (reference === null || known === 'roughly' || (known === 'nearly' && back > 4 && tense !== 'future'))
    return { value: `XXXX-WXX-${weekday}`, relative: true, interval: null }
  let day = reference - back
  if (which === 'last') day = back === 0 ? reference - 7 : day
  else if (which === 'next') day = reference + 7 - back
  else if ((tense === 'future' || (which === 'this' && tense !== 'past')) && back > 0)
    day = reference + 7 - back
  return { value: toIso(day), relative: true }
}

/** A day of the month so many months from that of the reference day, or of the month told before, where it goes on. */
export function resolveInMonth(day: number, months: number | null, anchors: Anchors): Resolved {
  const unknown: Resolved = { value: `XXXX-XX-${pad(day)}`, relative: true, interval: null }
  const from = months === null ? toldDay(anchors) : anchors.reference
  if (from === null) return unknown
  const { year, month } = toCivil(addUnits(from, months ?? (toCivil(from).day <= day ? 0 : 1), 'month'))
  return isDay(year, month, day) ? { value: toIso(toDayNumber(year, month, day)), relative: true } : unknown
}

export function resolveHoliday(
  name: string,
  year: number | null,
  which: Which,
  anchors: Anchors,
  tense: Tense,
): Resolved {
  if (year !== null) return { value: toIso(holidayIn(name, year)), relative: false }
  if (anchors.reference === null) return { value: 'XXXX-XX-XX', relative: true, interval: null }
  const { reference } = anchors
  const now = toCivil(reference).year
  const days = [now - 1, now, now + 1].map((y) => holidayIn(name, y))
  const back = days.filter((day) => day <= reference).at(-1)!
  const on = days.find((day) => day > reference)!
  const near = [back, on].filter((day) => Math.abs(day - reference) <= NEAR_HOLIDAY)
  if (which === 'last') return { value: toIso(back), relative: true }
  if (which === null && near.length === 1) return { value: toIso(near[0]!), relative: true }
  return { value: toIso(which !== null || tense === 'future' ? on : back), relative: true }
}

/** A holiday this near is meant whatever the tense. */
const NEAR_HOLIDAY = 45

/** "03/04/2024": month first, as American papers write, unless the other order is the reference day, or alone lies before it. */
function eitherOrder(year: number, month: number, day: number, reference: DayNumber | null): Resolved {
  const [american, european] = [toDayNumber(year, month, day), toDayNumber(year, day, month)]
  const dayFirst =
    reference !== null && (reference === european || (american > reference && european <= reference))
  const [chosen, other] = dayFirst ? [european, american] : [american, european]
  const why = dayFirst ? 'the month may stand before the day' : 'the day may stand before the month'
  return { value: toIso(chosen), relative: false, others: [{ start: toIso(other), end: toIso(other), why }] }
}
