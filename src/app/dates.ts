import type { Interval, When } from '../extract/types'
import { partsOfDay, toDay } from '../facets/days'
import { dateWords } from './words'

/** As much of a date as its words need. */
export type SaidWhen = Pick<When, 'start' | 'end' | 'precision' | 'approx' | 'open'>

interface Style {
  readonly length: 'long' | 'short'
  /** As it stands by itself, or after a day or a word like "about": some languages have another form there. */
  readonly place: 'alone' | 'after'
}

const LONG: Style = { length: 'long', place: 'alone' }
const SHORT: Style = { length: 'short', place: 'alone' }

/** A date in words, as honest as its interval: "19–20 June 2023", "June 2023 (day not given)", "since 2021", "undated". */
export function whenInWords(when: SaidWhen | null): string {
  if (!when) return dateWords.undated
  const words = wordsOfWhen(when, LONG)
  if (when.open || when.approx) return words
  const unit = wholeUnit(when)
  if (unit === 'month' || when.precision === 'month') return put(dateWords.dayNotGiven, words)
  if (unit === 'year') return put(dateWords.monthNotGiven, words)
  return words
}

/** The same in few characters, for marks and narrow rows: "19–20 Jun 2023", "Jun 2023", "Q4 2023", "c. 24 Oct 2024". */
export function whenShort(when: When | null): string {
  return when ? wordsOfWhen(when, SHORT) : dateWords.undated
}

/** How the date is known, where it is not simply stated: "year inferred, also fits 2019"; null where there is nothing to add. */
export function whenNote(when: When | null): string | null {
  if (!when) return null
  const notes: string[] = []
  const own = toDayParts(when.start)
  const others = when.others.map((other) => ({ ...toDayParts(other.start), iso: other.start }))
  const yearOnly = others.length > 0 && others.every((o) => o.month === own.month && o.day === own.day)
  if (when.basis === 'carried') notes.push(dateWords.carried)
  else if (when.basis === 'inferred')
    notes.push(isYearInferred(when) ? dateWords.yearInferred : dateWords.inferred)
  if (others.length > 0) {
    const named = others.map((o) => (yearOnly ? String(o.year) : dayInWords(o.iso)))
    notes.push(put(dateWords.alsoFits, [...new Set(named)].join(', ')))
  }
  return notes.length > 0 ? notes.join(', ') : null
}

/** True where the day and month are in the text, but the year was worked out. */
export function isYearInferred(when: When): boolean {
  return when.basis === 'inferred' && when.why.some((why) => why.startsWith('year'))
}

/** An ISO day: "20 June 2023". */
export function dayInWords(iso: string): string {
  return wordsOfDay(toDayParts(iso), LONG)
}

/** An ISO day: "20 Jun 2023". */
function dayShort(iso: string): string {
  return wordsOfDay(toDayParts(iso), SHORT)
}

/** Two ISO days, both included, in short months: "1 Jun – 31 Dec 2023", "20 Jun 2023". An open side: "since ...", "until ...". */
export function rangeInWords(from: string | null, to: string | null): string {
  if (from === null && to === null) return ''
  if (to === null) return put(dateWords.since, dayShort(from ?? ''))
  if (from === null) return put(dateWords.until, dayShort(to))
  return wordsOfDays(toDayParts(from), toDayParts(to), SHORT)
}

/** A tick's label: "20 Jun", "20 Jun 2023", "Jul", "Jul 2023" (a January with its year is the year alone), "2023". */
export function tickInWords(day: number, unit: 'day' | 'month' | 'year', withYear: boolean): string {
  const parts = partsOfDay(day)
  if (unit === 'day') return withYear ? wordsOfDay(parts, SHORT) : wordsOfMonthDay(parts, SHORT)
  if (unit === 'year') return yearInWords(parts.year)
  if (!withYear) return monthName(parts, SHORT)
  return parts.month === 1 ? yearInWords(parts.year) : wordsOfMonth(parts, SHORT)
}

interface Parts {
  readonly year: number
  readonly month: number
  readonly day: number
}

function wordsOfWhen(when: SaidWhen, style: Style): string {
  const after: Style = { ...style, place: 'after' }
  const isShort = style.length === 'short'
  if (when.open === 'end') return put(dateWords.since, wordsOfEdge(when, 'start', after))
  if (when.open === 'start') {
    // "before", "until" and "by" leave the same open side, and nothing tells them apart
    const before = isFine(when) ? dateWords.onOrBefore : dateWords.inOrBefore
    return put(isShort ? dateWords.by : before, wordsOfEdge(when, 'end', after))
  }
  const about = isShort ? dateWords.aboutShort : dateWords.about
  if (!when.approx) return wordsOfInterval(when, style)
  if (isFine(when)) {
    const middle = Math.floor((toDay(when.start) + toDay(when.end)) / 2)
    return put(about, wordsOfDay(partsOfDay(middle), after))
  }
  return put(about, wordsOfInterval(when, after))
}

function wordsOfInterval(interval: Interval, style: Style): string {
  const start = toDayParts(interval.start)
  const end = toDayParts(interval.end)
  const year = yearInWords(start.year)
  const forms = formsIn(style)
  switch (wholeUnit(interval)) {
    case 'month':
      return wordsOfMonth(start, style)
    case 'quarter':
      return put(forms.quarters[(start.month - 1) / 3]!, year)
    case 'half':
      return put(forms.halves[(start.month - 1) / 6]!, year)
    case 'season': {
      const season = forms.seasons[start.month as 3 | 6 | 9 | 12]
      return put(season, start.month === 12 ? `${year}–${String(end.year % 100).padStart(2, '0')}` : year)
    }
    case 'year':
      return put(forms.year, year)
    case 'decade':
      return put(forms.decade, year)
    case 'century':
      return put(forms.century, String(Math.floor(start.year / 100) * 100))
    case null:
      return !isFine(interval) && start.day === 1 && partsOfDay(toDay(interval.end) + 1).day === 1
        ? wordsOfMonths(start, end, style)
        : wordsOfDays(start, end, style)
  }
}

/** One side of an open date, no finer than what was said: "2021", "June 2023", "20 June 2023". */
function wordsOfEdge(when: SaidWhen, side: 'start' | 'end', style: Style): string {
  const parts = toDayParts(when[side])
  const next = partsOfDay(toDay(when[side]) + 1)
  const coarse = side === 'start' ? parts : next
  if (isFine(when) || coarse.day !== 1) return wordsOfDay(parts, style)
  if (coarse.month !== 1 || when.precision === 'month') return wordsOfMonth(parts, style)
  return put(formsIn(style).year, yearInWords(parts.year))
}

/** The calendar unit an interval fills from its first day to its last, if it is one; days and weeks are none. */
function wholeUnit(
  interval: Interval,
): 'month' | 'quarter' | 'half' | 'season' | 'year' | 'decade' | 'century' | null {
  const start = toDayParts(interval.start)
  const end = toDayParts(interval.end)
  const after = partsOfDay(toDay(interval.end) + 1)
  if (start.day !== 1 || after.day !== 1) return null
  const months = (end.year - start.year) * 12 + end.month - start.month + 1
  if (months === 1) return 'month'
  const quarter = interval.precision === 'quarter' || interval.precision === 'days'
  if (months === 3 && quarter && start.month % 3 === 1) return 'quarter'
  if (months === 3 && interval.precision === 'season' && start.month % 3 === 0) return 'season'
  if (months === 6 && start.month % 6 === 1) return 'half'
  if (start.month !== 1) return null
  if (months === 12) return 'year'
  if (months === 120 && start.year % 10 === 0) return 'decade'
  return months === 1200 && start.year % 100 <= 1 ? 'century' : null
}

function wordsOfMonths(start: Parts, end: Parts, style: Style): string {
  if (start.year !== end.year) return `${wordsOfMonth(start, style)} – ${wordsOfMonth(end, style)}`
  return `${monthName(start, style)}–${wordsOfMonth(end, style)}`
}

const isFine = ({ precision }: Interval) =>
  precision === 'day' || precision === 'days' || precision === 'week'

function wordsOfDays(start: Parts, end: Parts, style: Style): string {
  if (start.year !== end.year) return `${wordsOfDay(start, style)} – ${wordsOfDay(end, style)}`
  if (start.month !== end.month) return `${wordsOfMonthDay(start, style)} – ${wordsOfDay(end, style)}`
  return start.day === end.day ? wordsOfDay(end, style) : `${start.day}–${wordsOfDay(end, style)}`
}

const wordsOfDay = (parts: Parts, style: Style) =>
  `${parts.day} ${wordsOfMonth(parts, { ...style, place: 'after' })}`

const wordsOfMonthDay = (parts: Parts, style: Style) =>
  `${parts.day} ${monthName(parts, { ...style, place: 'after' })}`

const wordsOfMonth = (parts: Parts, style: Style) => `${monthName(parts, style)} ${yearInWords(parts.year)}`

const monthName = (parts: Parts, style: Style) => formsIn(style).months[parts.month - 1]!

const formsIn = ({ length, place }: Style) => dateWords[length][place]

const yearInWords = (year: number) => (year > 0 ? String(year) : put(dateWords.bc, String(1 - year)))

const toDayParts = (iso: string): Parts => partsOfDay(toDay(iso))

const put = (words: string, value: string) => words.replace('{}', value)
