import { isDay, toDayNumber, toIso } from '../extract/times/calendar'

/** Which number of "05/06/2024" is the day, where a whole column tells. */
export type SlashOrder = 'day-first' | 'month-first'

/** The day of a date as metadata and tables write it, as ISO `YYYY-MM-DD` in its own time zone; `null` where it is none or could be two. */
export function readDay(written: string, order?: SlashOrder): string | null {
  const text = written.trim().slice(0, 100)
  for (const { pattern, read } of WAYS) {
    const match = pattern.exec(text)
    const parts = match && read(match, order)
    if (parts && isDay(parts[0], parts[1], parts[2])) return toIso(toDayNumber(...parts))
  }
  return null
}

/** How a column of dates writes "05/06/2024", from those of its values that can be read one way only. */
export function slashOrder(values: Iterable<string>): SlashOrder | undefined {
  let [dayFirst, monthFirst] = [0, 0]
  for (const value of values) {
    const match = SLASHED.exec(value.trim())
    if (!match) continue
    if (Number(match[1]) > 12) dayFirst++
    else if (Number(match[2]) > 12) monthFirst++
  }
  if (dayFirst > 0 === monthFirst > 0) return undefined
  return dayFirst > 0 ? 'day-first' : 'month-first'
}

type Parts = readonly [year: number, month: number, day: number]

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const monthOf = (name: string) => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1
const SLASHED = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)/

const WAYS: readonly {
  readonly name: string
  readonly pattern: RegExp
  readonly read: (match: RegExpExecArray, order?: SlashOrder) => Parts | null
}[] = [
  // 2024-06-07T23:30:00+03:00   2024/6/7
  { name: 'iso', pattern: /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/, read: numbers },
  // 20240607   20240607T233000Z
  { name: 'compact', pattern: /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/, read: numbers },
  // 1717803000   1717803000000
  { name: 'epoch', pattern: /^(\d{10})(?:\d{3})?$/, read: ([, seconds]) => epochDay(Number(seconds)) },
  // Fri, 07 Jun 2024 23:30:00 +0300   7 June 2024   7-Jun-2024
  {
    name: 'day month',
    pattern: /(?:^|[ ,])(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?[ -](\d{4})(?!\d)/i,
    read: ([, day, month, year]) => [Number(year), monthOf(month!), Number(day)],
  },
  // June 7, 2024   Fri Jun 07 2024 23:30:00
  {
    name: 'month day',
    pattern: /(?:^|[ ,])([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/i,
    read: ([, month, day, year]) => [Number(year), monthOf(month!), Number(day)],
  },
  // 07.06.2024
  {
    name: 'dots',
    pattern: /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/,
    read: ([, day, month, year]) => [Number(year), Number(month), Number(day)],
  },
  // 17/06/2024   06/17/2024; 05/06/2024 only where the column says which
  {
    name: 'slashes',
    pattern: SLASHED,
    read: ([, first, second, year], order) => {
      const [a, b, y] = [Number(first), Number(second), Number(year)]
      if (a > 12 || a === b || (b <= 12 && order === 'day-first')) return [y, b, a]
      return b > 12 || order === 'month-first' ? [y, a, b] : null
    },
  },
]

function numbers([, year, month, day]: RegExpExecArray): Parts {
  return [Number(year), Number(month), Number(day)]
}

function epochDay(seconds: number): Parts {
  const date = new Date(seconds * 1000)
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
}
