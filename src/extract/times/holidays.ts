import { daysInMonth, toDayNumber, weekdayOf, type DayNumber } from './calendar'

/** Month, day: holidays that stand still. */
const FIXED: Record<string, readonly [number, number]> = {
  newyear: [1, 1],
  valentines: [2, 14],
  independence: [7, 4],
  halloween: [10, 31],
  veterans: [11, 11],
  christmaseve: [12, 24],
  christmas: [12, 25],
  boxing: [12, 26],
  newyearseve: [12, 31],
}
/** Month, weekday, which of the month: holidays of the United States that move; 5 is the last. */
const MOVING: Record<string, readonly [number, number, number]> = {
  memorial: [5, 1, 5],
  labor: [9, 1, 1],
  thanksgiving: [11, 4, 4],
}

/** The day of a holiday in a year, `easter-2` for two days before Easter; Easter by the anonymous Gregorian computus (Meeus). */
export function holidayIn(name: string, year: number): DayNumber {
  const fixed = FIXED[name]
  if (fixed) return toDayNumber(year, fixed[0], fixed[1])
  if (name === 'election') return nthWeekday(year, 11, 1, 1) + 1
  const moving = MOVING[name]
  return moving ? nthWeekday(year, ...moving) : easter(year) + Number(name.slice('easter'.length))
}

function nthWeekday(year: number, month: number, weekday: number, which: number): DayNumber {
  const first = toDayNumber(year, month, 1)
  const day = first + ((weekday - weekdayOf(first) + 7) % 7) + (which - 1) * 7
  return day < first + daysInMonth(year, month) ? day : day - 7
}

function easter(year: number): DayNumber {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return toDayNumber(year, Math.floor(f / 31), (f % 31) + 1)
}
