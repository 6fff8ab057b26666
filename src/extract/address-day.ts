import { isDay, pad } from './times/calendar'
import type { KnownDay } from './types'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** "/2024/03/09/", "-20240309-", "2024-03-09": eight digits that no other touches, with the same sign between them or none. */
const DAY = /(?<!\d)((?:19|20)\d\d)([/_.-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/g
/** "/2024/mar/09/". */
const NAMED = new RegExp(`/((?:19|20)\\d\\d)/(${MONTHS.join('|')})/(0?[1-9]|[12]\\d|3[01])(?=/)`, 'gi')
/** "/2024/03/dam-bursts". */
const MONTH = /\/((?:19|20)\d\d)\/(0[1-9]|1[0-2])\/(?!\d{1,2}\/)/g

/** The day of publication in the address of an article, as outlets write it; `null` without one, or where there are two. */
export function dayOfAddress(url: string | undefined): KnownDay | null {
  if (!url) return null
  const found = [...url.matchAll(DAY)].map(([, year, , month, day]) => [year!, month!, day!] as const)
  for (const [, year, name, day] of url.matchAll(NAMED))
    found.push([year!, pad(MONTHS.indexOf(name!.toLowerCase()) + 1), day!.padStart(2, '0')])
  const day = onlyOne(
    found
      .filter(([year, month, day]) => isDay(Number(year), Number(month), Number(day)))
      .map((one) => one.join('-')),
  )
  return day === null ? null : { day, basis: 'inferred', why: 'from the article’s address', approx: false }
}

/** The month of publication in the address of an article, "2024-03"; `null` without one, or where there are two. */
export const monthOfAddress = (url: string | undefined): string | null =>
  url ? onlyOne([...url.matchAll(MONTH)].map(([, year, month]) => `${year}-${month}`)) : null

const onlyOne = (list: readonly string[]): string | null => (new Set(list).size === 1 ? list[0]! : null)
