import type { Precision } from '../extract/types'

/** What an interval of ISO days, both included, is called: the unit of the calendar that it fills, else its days. */
export function precisionOf(start: string, end: string): Precision {
  if (start === end) return 'day'
  const [fromYear, fromMonth, fromDay] = partsOf(start)
  const [toYear, toMonth, toDay] = partsOf(end)
  if (fromDay !== 1 || toDay !== lastDay(toYear, toMonth)) return 'days'
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth + 1
  if (months === 1) return 'month'
  if (months === 3 && fromMonth % 3 === 1) return 'quarter'
  if (months === 6 && fromMonth % 6 === 1) return 'half'
  if (fromMonth !== 1) return 'days'
  if (months === 12) return 'year'
  if (months === 120 && fromYear % 10 === 0) return 'decade'
  return months === 1200 && fromYear % 100 <= 1 ? 'century' : 'days'
}

function partsOf(iso: string): readonly [year: number, month: number, day: number] {
  return [Number(iso.slice(0, -6)), Number(iso.slice(-5, -3)), Number(iso.slice(-2))]
}

function lastDay(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
}
