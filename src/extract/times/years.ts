import type { Tokens } from '../tokens'
import type { KnownDay, Sentence } from '../types'
import { isDay, toDayNumber, toIso, weekdayOf } from './calendar'
import { datesIn, findDated, type Dated } from './dated'
import type { Expression } from './expression'
import { findDateline, findHeaderDay } from './header-day'

/** A year with the words it was taken from. */
export interface KnownYear {
  readonly year: number
  readonly words: string
}

const EARLIEST = 1900
const LATEST = 2100
/** The last year an article can be of, where nobody says which year it is now. */
export const NEWEST = 2026

/** Years stated in full in the text ("in 2023", "second half of 2023"), most frequent first; of equals, the later first. */
export function statedYears(tokens: Tokens): number[] {
  const counts = new Map<number, number>()
  for (const expression of datesIn(tokens)) {
    const year = yearOf(expression)
    if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]).map(([year]) => year)
}

/** Works out the day an article was published from its own words, and from the years of the collection's other articles where
 * its own do not tell; null where nothing tells. `years`: years known of the other articles, most frequent first; `newest`: the last that
 * it can be of: where nothing tells which of the years that fit a weekday is meant, the last one up to this. */
export function inferPublished(
  tokens: Tokens,
  sentences: readonly Sentence[],
  years: readonly number[],
  newest = NEWEST,
  month: string | null = null,
): KnownDay | null {
  const dated = findDated(tokens)
  const header = findHeaderDay(tokens, dated)
  if (header) return header
  const days = dated.filter(({ expression }) => expression.kind === 'day')
  const year = month ? yearOfMonth(month) : chooseYear(dated, days, years, newest, plannedYear(dated, newest))
  if (year === null) return null
  const dateline = findDateline(tokens, days)
  return (
    (dateline && onDay(dateline, year)) ?? latestDay(tokens, days, year, month, sentences[1]?.end ?? LEAD)
  )
}

/** The year an article is of, with the reason, where nothing tells its day. */
export function inferYear(
  tokens: Tokens,
  years: readonly number[],
  newest = NEWEST,
  month: string | null = null,
): KnownYear | null {
  if (month) return yearOfMonth(month)
  const dated = findDated(tokens)
  const days = dated.filter(({ expression }) => expression.kind === 'day')
  return chooseYear(dated, days, years, newest, null)
}

const yearOfMonth = (month: string): KnownYear => ({
  year: Number(month.slice(0, 4)),
  words: 'from the article’s address',
})

function yearOf(expression: Expression): number | null {
  const year = 'year' in expression ? expression.year : null
  return year !== null && year >= EARLIEST && year <= LATEST ? year : null
}

function yearsIn(dated: readonly Dated[]): KnownYear[] {
  return dated.flatMap(({ expression, words }) => {
    const year = yearOf(expression)
    return year === null ? [] : [{ year, words }]
  })
}

/** The year the article is of, with the reason. In order of weight: weekdays beside their days, a year that is still to come when
 * the article is written, the years of other articles not before the last year it states, that year itself where a day, month or quarter of it is named: news says
 * "in 2008" of years gone by. */
function chooseYear(
  dated: readonly Dated[],
  days: readonly Dated[],
  years: readonly number[],
  newest: number,
  ahead: KnownYear | null,
): KnownYear | null {
  const past = lastPastYear(dated, newest)
  const common = years.find((year) => year <= newest && (past === null || year >= past.year))
  const fitting = yearsOfWeekdays(days, Math.max(newest, ahead?.year ?? 0, common ?? 0))
  if (fitting) return { ...fitting, ...chooseFitting(fitting, ahead, common, past) }
  if (ahead && (past === null || (past.year <= ahead.year && ahead.year - past.year <= 3)))
    return { year: ahead.year, words: `year taken from "${ahead.words}"` }
  if (common !== undefined && days.length > 0 && !isOfOldDays(dated, common))
    return { year: common, words: `year taken from other articles, most often of ${years[0]}` }
  const stated = dated.filter(({ expression, words }) => expression.kind !== 'year' || EDGE.test(words))
  const own = lastPastYear(stated, newest)
  return own && own.year === past?.year && own.year >= OLDEST
    ? { year: own.year, words: `year taken from "${own.words}"` }
    : null
}

/** A tale of long ago: its first day or month has its year, so long before those of the other articles, and no other is later. */
function isOfOldDays(dated: readonly Dated[], common: number): boolean {
  const told = dated.flatMap(({ expression }) =>
    expression.kind === 'day' || expression.kind === 'month' ? [expression.year] : [],
  )
  return told.length > 1 && told[0] !== null && told.every((year) => year === null || common - year! > LONG)
}

const LONG = 20

/** "the end of 2022": of a year that is still felt. */
const EDGE = /^(?:the )?(?:beginning|start|middle|end|early|mid|late)\b/i

/** A year so far back is the article's subject, not its own. */
const OLDEST = 1990

function chooseFitting(
  { words, candidates }: { readonly words: string; readonly candidates: readonly number[] },
  ahead: KnownYear | null,
  common: number | undefined,
  past: KnownYear | null,
): KnownYear {
  const tell = (year: number, reason: string) => ({ year, words: `"${words}" fits ${year}${reason}` })
  if (ahead) return tell(nearest(candidates, ahead.year), `, the year nearest to "${ahead.words}"`)
  if (common !== undefined)
    return tell(nearest(candidates, common), `, the year nearest to ${common} of other articles`)
  const next = past && candidates.find((year) => year >= past.year && year < past.year + 8)
  if (next && past) return tell(next, `, the first such year from "${past.words}" on`)
  return tell(candidates.at(-1)!, ', the last such year')
}

/** The years that fit the most weekdays beside their days, earliest first, and the first of these expressions. */
function yearsOfWeekdays(
  days: readonly Dated[],
  newest: number,
): { words: string; year: number; candidates: number[] } | null {
  const votes = new Map<number, number>()
  let first: Dated | null = null
  for (const one of days)
    for (const year of yearsOfWeekday(one.expression, newest)) {
      first ??= one
      votes.set(year, (votes.get(year) ?? 0) + 1)
    }
  if (first === null || votes.size === 0) return null
  const most = Math.max(...votes.values())
  const candidates = [...votes].filter(([, count]) => count === most).map(([year]) => year)
  return { words: first.words, year: candidates[0]!, candidates: candidates.sort((a, b) => a - b) }
}

/** The first year that the article speaks of as to come; "by 2030" may be far ahead. */
function plannedYear(dated: readonly Dated[], newest: number): KnownYear | null {
  const planned = statedIn(
    dated.filter(({ tense, deadline, words }) => tense === 'future' && (!deadline || EDGE.test(words))),
    newest,
  )
  return planned
    .filter(({ year }) => year >= OLDEST)
    .reduce<KnownYear | null>((first, one) => (first && first.year <= one.year ? first : one), null)
}

/** The last year that the article speaks of otherwise. */
function lastPastYear(dated: readonly Dated[], newest: number): KnownYear | null {
  const past = statedIn(
    dated.filter(({ tense }) => tense !== 'future'),
    newest,
  )
  return past.reduce<KnownYear | null>((last, one) => (last && last.year >= one.year ? last : one), null)
}

function statedIn(dated: readonly Dated[], newest: number): KnownYear[] {
  return yearsIn(dated).filter(({ year }) => year <= newest + 1)
}

/** The years up to `newest` of a weekday beside a day and month, earliest first. */
export function yearsOfWeekday(expression: Expression, newest: number): number[] {
  if (expression.kind !== 'day' || expression.weekday === undefined || expression.year !== null) return []
  const { month, day, weekday } = expression
  const years: number[] = []
  for (let year = 1990; year <= newest; year++)
    if (isDay(year, month, day) && weekdayOf(toDayNumber(year, month, day)) === weekday) years.push(year)
  return years
}

function nearest(years: readonly number[], target: number): number {
  return years.reduce((best, year) => (Math.abs(year - target) < Math.abs(best - target) ? year : best))
}

/** In so many characters a day of unknown tense is the article's own. */
const LEAD = 800

/** The last day of that year, up to the month of the address, that the article tells of as past; without past days the last that its first characters tell. */
function latestDay(
  { start }: Tokens,
  days: readonly Dated[],
  { year, words }: KnownYear,
  month: string | null,
  lead: number,
): KnownDay | null {
  const last = month ? toDayNumber(year, Number(month.slice(5)) + 1, 1) - 1 : Infinity
  const told = days.filter(({ limit }) => !limit)
  const past = told.filter(({ tense }) => tense === 'past')
  const isOwn = ({ expression, from }: Dated, end: number) => start[from]! < end || isFull(expression)
  const open = told.filter((one) => one.tense === null && isOwn(one, LEAD))
  const latest = lastOf(past, year, last) ?? lastOf(open, year, last)
  if (latest === null) return null
  const near = [...past, ...open].some((one) => isOwn(one, lead) && dayIn(one, year) === latest)
  return { day: toIso(latest), basis: 'inferred', why: words, approx: true, near }
}

/** The day of the dateline in that year: "MINSK, June 20 (Reuters)". */
function onDay({ expression }: Dated, { year, words }: KnownYear): KnownDay | null {
  if (expression.kind !== 'day' || !isDay(year, expression.month, expression.day)) return null
  return {
    day: toIso(toDayNumber(year, expression.month, expression.day)),
    basis: 'inferred',
    why: words,
    approx: false,
  }
}

/** With its weekday or year, or the days of something that goes on. */
const isFull = (expression: Expression) =>
  expression.kind === 'day' &&
  (expression.weekday !== undefined || expression.year !== null || expression.to !== undefined)

function lastOf(days: readonly Dated[], year: number, limit: number): number | null {
  let latest: number | null = null
  for (const one of days) {
    const day = dayIn(one, year)
    if (day !== null && day <= limit && (latest === null || day > latest)) latest = day
  }
  return latest
}

/** The day, of a range the last, in that year. */
function dayIn({ expression }: Dated, year: number): number | null {
  if (expression.kind !== 'day' || (expression.year !== null && expression.year !== year)) return null
  const { month, day } = expression.to ?? expression
  return isDay(year, month, day) ? toDayNumber(year, month, day) : null
}
