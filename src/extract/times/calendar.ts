import type { Interval, Precision } from '../types'

/** A day as number of days since 1970-01-01, proleptic Gregorian. */
export type DayNumber = number

export interface CivilDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Howard Hinnant's days_from_civil. */
export function toDayNumber(year: number, month: number, day: number): DayNumber {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

export function toCivil(number: DayNumber): CivilDay {
  const z = number + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted + (shifted < 10 ? 3 : -9)
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  }
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(number: DayNumber): number {
  return ((((number + 3) % 7) + 7) % 7) + 1
}

export function daysInMonth(year: number, month: number): number {
  return month === 12 ? 31 : toDayNumber(year, month + 1, 1) - toDayNumber(year, month, 1)
}

export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** The ISO 8601 week a day is in. */
export function weekOf(number: DayNumber): { year: number; week: number } {
  const thursday = number - weekdayOf(number) + 4
  const { year } = toCivil(thursday)
  return { year, week: Math.floor((thursday - toDayNumber(year, 1, 1)) / 7) + 1 }
}

/** Monday of an ISO week. */
function weekStart(year: number, week: number): DayNumber {
  const fourth = toDayNumber(year, 1, 4)
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7
}

/** The same day `count` months on, cut to the month's last day. */
export function addMonths(number: DayNumber, count: number): DayNumber {
  const { year, month, day } = toCivil(number)
  const index = year * 12 + month - 1 + count
  const y = Math.floor(index / 12)
  const m = index - y * 12 + 1
  return toDayNumber(y, m, Math.min(day, daysInMonth(y, m)))
}

export function pad(value: number, width = 2): string {
  return String(value).padStart(width, '0')
}

/** `YYYY-MM-DD`. */
export function toIso(number: DayNumber): string {
  const { year, month, day } = toCivil(number)
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`
}

/** The day number of `YYYY-MM-DD...`; null where it is no day. */
export function readIso(iso: string): DayNumber | null {
  if (iso[4] !== '-' || iso[7] !== '-') return null
  const year = digitsIn(iso, 0, 4)
  const month = digitsIn(iso, 5, 7)
  const day = digitsIn(iso, 8, 10)
  return year >= 0 && isDay(year, month, day) ? toDayNumber(year, month, day) : null
}

/** The number that the digits from `start` to `end` make, -1 where another character stands there. */
function digitsIn(text: string, start: number, end: number): number {
  let number = 0
  for (let i = start; i < end; i++) {
    const digit = text.charCodeAt(i) - 48
    if (!(digit >= 0 && digit <= 9)) return -1
    number = number * 10 + digit
  }
  return number
}

export function toInterval(from: DayNumber, to: DayNumber, precision: Precision): Interval {
  return { start: toIso(from), end: toIso(to), precision }
}

/** First month of the northern meteorological seasons. */
const SEASON_MONTH: Record<string, number> = { SP: 3, SU: 6, FA: 9, WI: 12 }

/** The days a TIMEX3 DATE or TIME value covers; null for values without a year and for references. */
export function intervalOf(value: string): Interval | null {
  const day = readIso(value)
  if (day !== null) return toInterval(day, day, 'day')
  const match =
    /^(?:FY)?(\d{4})(?:-(?:(\d\d)(?:-XX)?|W(\d\d)(-WE)?|Q([1-4])|H([12])|(SP|SU|FA|WI)|XX-XX))?$/.exec(value)
  if (!match) return eraOf(value)
  const year = Number(match[1])
  if (match[2]) return months(year, Number(match[2]), 1, 'month')
  if (match[3]) {
    const monday = weekStart(year, Number(match[3]))
    return match[4] ? toInterval(monday + 5, monday + 6, 'days') : toInterval(monday, monday + 6, 'week')
  }
  if (match[5]) return months(year, Number(match[5]) * 3 - 2, 3, 'quarter')
  if (match[6]) return months(year, Number(match[6]) * 6 - 5, 6, 'half')
  if (match[7]) return months(year, SEASON_MONTH[match[7]]!, 3, 'season')
  return months(year, 1, 12, 'year')
}

function eraOf(value: string): Interval | null {
  const match = /^(?:(\d{3})X?|(\d\d)(?:XX)?)$/.exec(value)
  if (!match) return null
  if (match[1]) return months(Number(match[1]) * 10, 1, 120, 'decade')
  return months(Number(match[2]) * 100, 1, 1200, 'century')
}

function months(year: number, month: number, count: number, precision: Precision): Interval | null {
  if (month < 1 || month > 12) return null
  const from = toDayNumber(year, month, 1)
  return toInterval(from, addMonths(from, count) - 1, precision)
}
