import { isDay } from './times/calendar'
import type { KnownDay } from './types'

/** "/2024/03/09/", "-20240309-", "2024-03-09": eight digits that no other touches, with the same sign between them or none. */
const DAY = /(?<!\d)((?:19|20)\d\d)([/_.-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/g

/** The day of publication in the address of an article, as outlets write it; `null` without one, or where there are two. */
export function dayOfAddress(url: string | undefined): KnownDay | null {
  if (!url) return null
  const days = new Set<string>()
  for (const [, year, , month, day] of url.matchAll(DAY))
    if (isDay(Number(year), Number(month), Number(day))) days.add(`${year}-${month}-${day}`)
  const [day] = days
  return day && days.size === 1
    ? { day, basis: 'inferred', why: 'from the article’s address', approx: false }
    : null
}
