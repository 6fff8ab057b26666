import type { Tokens } from '../tokens'
import type { KnownDay, Sentence } from '../types'
import { isDay, toDayNumber, toIso, weekdayOf } from './calendar'
import { findTimeWords } from './classes'
import type { Expression } from './expression'
import { recognise } from './recognise'
import { tenseAt, type Tense } from './tense'

/** A calendar expression of the article: where it stands and what it says. */
interface Dated {
  readonly expression: Expression
  readonly from: number
  readonly to: number
  readonly words: string
  readonly tense: Tense
}

/** A year with the words it was taken from. */
interface StatedYear {
  readonly year: number
  readonly words: string
}

const EARLIEST = 1900
const LATEST = 2100
/** Where nothing tells which of the years that fit a weekday is meant: the last one up to this. */
const NEWEST = 2026
/** Where a date that heads the article is looked for. */
const HEADER_LINES = 6
const HEADER_CHARACTERS = 600

/** Years stated in full in the text ("in 2023", "second half of 2023"), most frequent first; of equals, the later first. */
export function statedYears(tokens: Tokens): number[] {
  const counts = new Map<number, number>()
  for (const { year } of yearsIn(findDated(tokens))) counts.set(year, (counts.get(year) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]).map(([year]) => year)
}

/** Works out the day an article was published from its own words, and from the years of the collection's other articles where
 * its own do not tell; null where nothing tells. `years`: years known of the other articles, most frequent first. */
export function inferPublished(
  tokens: Tokens,
  _sentences: readonly Sentence[],
  years: readonly number[],
): KnownDay | null {
  const dated = findDated(tokens)
  const header = findHeaderDay(tokens, dated)
  if (header) return header
  const days = dated.filter(({ expression }) => expression.kind === 'day')
  const year = chooseYear(dated, days, years)
  return year === null ? null : latestDay(days, year)
}

function findDated(tokens: Tokens): Dated[] {
  const words = findTimeWords(tokens)
  const dated: Dated[] = []
  for (const { from, to, reading } of recognise(tokens, words)) {
    const { expression } = reading
    if (!'day month year fraction holiday'.split(' ').includes(expression.kind)) continue
    const [first, last] = [words.token[from]!, words.token[to - 1]! + 1]
    const text = tokens.text.slice(tokens.start[first]!, tokens.end[last - 1]!).replace(/\s+/g, ' ')
    dated.push({ expression, from: first, to: last, words: text, tense: tenseAt(tokens, first, last) })
  }
  return dated
}

function yearOf(expression: Expression): number | null {
  const year = 'year' in expression ? expression.year : null
  return year !== null && year >= EARLIEST && year <= LATEST ? year : null
}

function yearsIn(dated: readonly Dated[]): StatedYear[] {
  return dated.flatMap(({ expression, words }) => {
    const year = yearOf(expression)
    return year === null ? [] : [{ year, words }]
  })
}

/** "Sept 17, 2024" on a short line among the first, or after "Published", "Updated". A day of copying is none. */
function findHeaderDay(tokens: Tokens, dated: readonly Dated[]): KnownDay | null {
  for (const { expression, from, to, words } of dated) {
    if (expression.kind !== 'day' || expression.year === null || expression.to) continue
    if (!isDay(expression.year, expression.month, expression.day)) continue
    if (!headsArticle(tokens, from, to)) continue
    const day = toIso(toDayNumber(expression.year, expression.month, expression.day))
    return { day, basis: 'stated', why: `the article is dated "${words}"`, approx: false }
  }
  return null
}

function headsArticle(tokens: Tokens, from: number, to: number): boolean {
  const { text } = tokens
  const start = tokens.start[from]!
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const nextBreak = text.indexOf('\n', tokens.end[to - 1]!)
  const line = text.slice(lineStart, nextBreak < 0 ? text.length : Math.min(nextBreak, lineStart + 400))
  if (/\b(?:retrieved|accessed|copied|printed|archived|downloaded)\b/i.test(line)) return false
  const before = text.slice(Math.max(lineStart, start - 40), start)
  if (
    /\b(?:published|updated|posted|dated?|filed|modified|issued)\b[^.]{0,25}$/i.test(before) &&
    line.length < 200
  )
    return true
  if (start > HEADER_CHARACTERS || text.slice(0, lineStart).split('\n').length > HEADER_LINES) return false
  if (line.length <= 90 && !/[.!?]["”’]?\s*$/.test(line)) return true
  return (
    start - lineStart < 60 &&
    isDateline(text.slice(lineStart, start), text.slice(tokens.end[to - 1]!, tokens.end[to - 1]! + 30))
  )
}

/** "BISHKEK, September 17, 2024. /TASS/", "MINSK, June 20, 2023 (Reuters) -". */
function isDateline(before: string, after: string): boolean {
  return /^\s*\p{Lu}{2}[\p{Lu}\s.,'’-]*$/u.test(before) && /^\.?\s*(?:[-–—(/[:]|\.)/.test(after)
}

/** The year the article is of, with the reason: a weekday beside its day, a year it states, the years of other articles. */
function chooseYear(
  dated: readonly Dated[],
  days: readonly Dated[],
  years: readonly number[],
): StatedYear | null {
  const stated = chooseStated(dated)
  const target = stated?.year ?? years[0]
  for (const { expression, words } of days) {
    const fits = yearsOfWeekday(expression)
    if (fits.length === 0) continue
    const known = fits.filter((year) => year <= Math.max(NEWEST, target ?? 0))
    const year = target === undefined ? known.at(-1)! : nearest(known, target)
    const near = stated
      ? `, nearest to the year in "${stated.words}"`
      : target === undefined
        ? ', the last that fits'
        : `, nearest to ${target} of other articles`
    if (stated && Math.abs(year - stated.year) > 1) continue
    return { year, words: `"${words}" is a day of ${year}${near}` }
  }
  if (stated) return { year: stated.year, words: `year taken from "${stated.words}"` }
  const common = years[0]
  return common === undefined || days.length === 0
    ? null
    : { year: common, words: `year taken from other articles, most often of ${common}` }
}

/** The last year the article speaks of as past or present; where all are still to come, the first of them. */
function chooseStated(dated: readonly Dated[]): StatedYear | null {
  let last: StatedYear | null = null
  let first: StatedYear | null = null
  for (const { expression, words, tense } of dated) {
    const year = yearOf(expression)
    if (year === null || year > NEWEST + 1) continue
    if (tense === 'future') {
      if (first === null || year < first.year) first = { year, words }
    } else if (last === null || year > last.year) last = { year, words }
  }
  if (last === null) return first
  return first !== null && first.year > last.year && first.year - last.year <= 3 ? first : last
}

/** The years of a weekday beside a day and month, earliest first. */
export function yearsOfWeekday(expression: Expression): number[] {
  if (expression.kind !== 'day' || expression.weekday === undefined || expression.year !== null) return []
  const { month, day, weekday } = expression
  const years: number[] = []
  for (let year = 1990; year <= NEWEST + 10; year++)
    if (isDay(year, month, day) && weekdayOf(toDayNumber(year, month, day)) === weekday) years.push(year)
  return years
}

function nearest(years: readonly number[], target: number): number {
  return years.reduce((best, year) => (Math.abs(year - target) < Math.abs(best - target) ? year : best))
}

/** The last day of that year that the article tells of as past. */
function latestDay(days: readonly Dated[], { year, words }: StatedYear): KnownDay | null {
  let latest: number | null = null
  for (const { expression, tense } of days) {
    if (
      expression.kind !== 'day' ||
      tense === 'future' ||
      (expression.year !== null && expression.year !== year)
    )
      continue
    const { month, day } = expression.to ?? expression
    if (!isDay(year, month, day)) continue
    latest = Math.max(latest ?? -Infinity, toDayNumber(year, month, day))
  }
  if (latest === null) return null
  return { day: toIso(latest), basis: 'inferred', why: words, approx: true }
}
