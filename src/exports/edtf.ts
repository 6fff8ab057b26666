import type { When } from '../extract/types'
import { partsOfDay, toDay, toIsoDay } from '../facets/days'

/**
 * A date in EDTF (ISO 8601-2), no finer than what was said: `2023-06-20`, `2023-06-19/2023-06-20`, `2023-06`, `2023-07/2023-12` for a half
 * (few tools know the codes of halves and quarters), `199X`, `2024-10-24~` where it is approximate, `2021/..` where it is open. `?` marks a
 * date whose words fit another one as well.
 */
export function toEdtf(when: When): string {
  const mark = when.approx ? (when.others.length > 0 ? '%' : '~') : when.others.length > 0 ? '?' : ''
  const isFine = FINE.has(when.precision)
  if (when.approx && isFine && !when.open) {
    return withMark(toIsoDay(Math.floor((toDay(when.start) + toDay(when.end)) / 2)), mark)
  }
  const [start, end] = isFine ? [when.start, when.end] : wholeUnits(when.start, when.end)
  if (when.open === 'end') return `${withMark(start, mark)}/..`
  if (when.open === 'start') return `../${withMark(end, mark)}`
  return start === end ? withMark(start, mark) : `${withMark(start, mark)}/${withMark(end, mark)}`
}

const FINE: ReadonlySet<When['precision']> = new Set(['day', 'days', 'week'])

/** Both ends as months, years, decades or centuries where the interval is made of whole ones. */
function wholeUnits(startIso: string, endIso: string): readonly [string, string] {
  const start = partsOfDay(toDay(startIso))
  const after = partsOfDay(toDay(endIso) + 1)
  if (start.day !== 1 || after.day !== 1) return [startIso, endIso]
  const months = (after.year - start.year) * 12 + after.month - start.month
  if (start.month !== 1 || after.month !== 1) return [startIso.slice(0, -3), endIso.slice(0, -3)]
  const year = startIso.slice(0, -6)
  if (start.year >= 0 && months === 120 && start.year % 10 === 0) return twice(`${year.slice(0, 3)}X`)
  if (start.year >= 0 && months === 1200 && start.year % 100 === 0) return twice(`${year.slice(0, 2)}XX`)
  return [year, endIso.slice(0, -6)]
}

const twice = (text: string) => [text, text] as const

/** An unspecified digit (`199X`) takes no mark: it is coarse already. */
const withMark = (date: string, mark: string) => (date.endsWith('X') ? date : date + mark)
