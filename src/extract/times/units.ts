import { addMonths, pad, toCivil, toDayNumber, toIso, weekOf, type DayNumber } from './calendar'
import type { Interval } from '../types'
import type { Unit } from './expression'

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

/** The day `count` units on; parts of units are rounded. */
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

/** The value of a unit that nothing dates. */
export function unknownUnit(unit: Unit): string {
  if (unit === 'weekend') return 'XXXX-WXX-WE'
  if (unit === 'week' || unit === 'fortnight') return 'XXXX-WXX'
  if (unit === 'month') return 'XXXX-XX'
  if (unit === 'quarter') return 'XXXX-QX'
  return unit === 'year' || unit === 'half' || unit === 'decade' || unit === 'century' ? 'XXXX' : 'XXXX-XX-XX'
}

export function precisionOf(unit: Unit): Interval['precision'] {
  if (unit === 'second' || unit === 'minute' || unit === 'hour' || unit === 'day' || unit === 'weekend')
    return 'days'
  return unit === 'fortnight' ? 'week' : unit
}

const FIRST_DAY = toDayNumber(1, 1, 1)
const LAST_DAY = toDayNumber(9999, 12, 31)

/** Whether a day has a year of four digits. */
export function isWritten(day: DayNumber): boolean {
  return day >= FIRST_DAY && day <= LAST_DAY
}
