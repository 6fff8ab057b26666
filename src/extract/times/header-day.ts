import type { Tokens } from '../tokens'
import type { KnownDay } from '../types'
import { isDay, toCivil, toDayNumber, toIso, type DayNumber } from './calendar'
import type { Dated } from './dated'
import type { Expression } from './expression'

/** Where a date that heads an article is looked for, and one that signs it. */
const HEADER_LINES = 6
const HEADER_CHARACTERS = 600
const FOOTER_CHARACTERS = 200
/** Longest stretch of a line that is looked at on either side of a date. */
const LINE = 300

/** "Sept 17, 2024" on a short line among the first, in a dateline, with its time of the clock, after "Published", or in brackets at
 * the end. A day of copying is none. */
export function findHeaderDay(tokens: Tokens, dated: readonly Dated[]): KnownDay | null {
  for (const one of dated) {
    const { expression, words } = one
    if (expression.kind !== 'day' || expression.year === null || expression.to) continue
    if (!isDay(expression.year, expression.month, expression.day) || !headsArticle(tokens, one)) continue
    const { year, month, day } = expression
    const number = expression.ambiguous
      ? nearerToOthers(dated, toDayNumber(year, month, day), toDayNumber(year, day, month))
      : toDayNumber(year, month, day)
    return { day: toIso(number), basis: 'stated', why: `the article is dated "${words}"`, approx: false }
  }
  return null
}

/** News tells of days up to so long before it is printed, and so long behind. */
const BACK = 40
const AHEAD = 10

/** Of the two days that "05/09/2022" may be, the one with more of the article's other days and months around it; of equals the first. */
function nearerToOthers(dated: readonly Dated[], first: DayNumber, second: DayNumber): DayNumber {
  const around = (number: DayNumber) => dated.filter(({ expression }) => isAround(expression, number)).length
  return around(second) > around(first) ? second : first
}

function isAround(expression: Expression, number: DayNumber): boolean {
  if ((expression.kind !== 'day' || expression.ambiguous) && expression.kind !== 'month') return false
  const { month } = expression
  const day = expression.kind === 'day' ? expression.day : 15
  const year = expression.year ?? toCivil(number).year
  if (!isDay(year, month, day)) return false
  const before = number - toDayNumber(year, month, day)
  return before <= BACK && before >= -AHEAD
}

/** The day without a year of a dateline: "MINSK, June 20 (Reuters) -". */
export function findDateline(tokens: Tokens, days: readonly Dated[]): Dated | null {
  const first = days[0]
  if (first?.expression.kind !== 'day' || first.expression.year !== null) return null
  const { before, after, start } = around(tokens, first)
  return start < HEADER_CHARACTERS && isDateline(before, after) ? first : null
}

interface Around {
  /** The line before the date and after it. */
  readonly before: string
  readonly after: string
  readonly start: number
  readonly end: number
}

function around({ text, start, end }: Tokens, { from, to }: Dated): Around {
  const [first, last] = [start[from]!, end[to - 1]!]
  const before = text.slice(Math.max(0, first - LINE), first)
  const after = text.slice(last, last + LINE)
  return {
    before: before.slice(before.lastIndexOf('\n') + 1),
    after: after.slice(0, after.includes('\n') ? after.indexOf('\n') : undefined),
    start: first,
    end: last,
  }
}

const COPIED = /\b(?:retrieved|accessed|copied|printed|archived|downloaded)\b/i
const PUBLISHED = /\b(?:published|updated|posted|dated?|filed|modified|issued)\b[^.]{0,25}$/i

function headsArticle(tokens: Tokens, one: Dated): boolean {
  const { before, after, start, end } = around(tokens, one)
  if (COPIED.test(before) || COPIED.test(after)) return false
  if (PUBLISHED.test(before.slice(-40)) && before.length + after.length < 180) return true
  if (tokens.text.length - end < FOOTER_CHARACTERS && /^\s*\)/.test(after) && /\([^()]{0,40}$/.test(before))
    return true
  if (start > HEADER_CHARACTERS || tokens.text.slice(0, start).split('\n').length > HEADER_LINES + 1)
    return false
  if (before.length + after.length <= 75 && !/[.!?]["”’]?\s*$/.test(after)) return true
  return one.timed || isDateline(before, after)
}

const CAPITALS = /^\s*\p{Lu}{2}[\p{Lu}\s.,'’-]*$/u
/** "Oslo, ", "St. John's, Newfoundland, ": the comma before the day tells it from a sentence. */
const TOWN = /^\s*\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}(?:, \p{Lu}[\p{L}. ]{1,20})?, ?$/u

/** "BISHKEK, September 17, 2024. /TASS/", "MINSK, June 20 (Reuters) -", "Oslo, 14 November 2023 -". */
function isDateline(before: string, after: string): boolean {
  return (
    before.length < 60 &&
    (CAPITALS.test(before) || TOWN.test(before)) &&
    /^\.?\s*(?:[-–—(/[:]|\.)/.test(after)
  )
}
