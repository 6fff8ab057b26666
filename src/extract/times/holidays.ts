import { toDayNumber, weekdayOf, type DayNumber } from './calendar'

/** The day of a holiday in a year; Easter by the anonymous Gregorian computus (Meeus). */
export function holidayIn(name: string, year: number): DayNumber {
  if (name === 'christmas') return toDayNumber(year, 12, 25)
  if (name === 'halloween') return toDayNumber(year, 10, 31)
  if (name === 'easter') return easter(year)
  const first = toDayNumber(year, 11, 1)
  return first + ((4 - weekdayOf(first) + 7) % 7) + 21
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
