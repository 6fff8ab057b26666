import type { Tokens } from '../tokens'
import type { KnownDay, Sentence, Timex } from '../types'
import { readIso } from './calendar'
import type { TimeWords } from './classes'
import type { Expression } from './expression'
import { joinNeighbours } from './neighbours'
import { normalise, remember } from './normalise'
import type { Anchors } from './resolved'
import { expressionsOf } from './recognise'
import type { Found } from './scan'
import { tenseAt } from './tense'
import { NEWEST, yearsOfWeekday, type KnownYear } from './years'

export { inferPublished, inferYear, statedYears } from './years'

/** What the temporal expressions of an article count from. */
export interface TimeContext {
  readonly sentences: readonly Sentence[]
  /** The reference day: the publication day, given or worked out; null where nothing is known. */
  readonly published: KnownDay | null
  /** The year of an article of which the day is not known. */
  readonly year?: KnownYear | null | undefined
  /** The last year an article can be of; a constant where nobody says. */
  readonly newest?: number | undefined
}

/** All temporal expressions of an article in text order, not overlapping, with TIMEX3 values and ISO intervals. */
export function findTimes(tokens: Tokens, context: TimeContext): Timex[] {
  const { words, found } = expressionsOf(tokens)
  const anchors: Anchors = {
    reference: context.published ? readIso(context.published.day) : null,
    known: knownBy(context.published),
    year: context.year?.year ?? null,
    day: null,
    dayAt: 0,
    spread: 0,
    start: null,
    quarter: null,
    told: null,
    token: 0,
  }
  const times = found.map((one) => toTimex(tokens, words, one, anchors, context))
  return joinNeighbours(tokens, found, times)
}

/** An approximate day is the reference of weekdays only where the lead tells it. */
function knownBy(published: KnownDay | null): Anchors['known'] {
  if (published?.approx) return published.near ? 'nearly' : 'roughly'
  return 'exactly'
}

function toTimex(
  tokens: Tokens,
  words: TimeWords,
  found: Found,
  anchors: Anchors,
  { published, year, newest = NEWEST }: TimeContext,
): Timex {
  const from = words.token[found.from]!
  const to = words.token[found.to - 1]! + 1
  anchors.token = from
  const { expression } = found.reading
  const isDay = expression.kind === 'day' || expression.kind === 'weekday'
  const named = expression.kind === 'day' && DETERMINERS.has(tokens.folded[from - 1] ?? '')
  const tense =
    needsTense(expression) && !named
      ? tenseAt(tokens, words.token[found.dayAt ?? found.from]!, to, isDay)
      : null
  const answer = normalise(found.reading, anchors, tense)
  const { type, value, interval, relative, base } = answer
  remember(anchors, found.reading, answer)
  const inferred =
    relative && base === undefined && (published ? published.basis === 'inferred' : year != null)
  const why =
    relative && interval ? [...answer.why, ...whence(expression, base, published, year?.words)] : answer.why
  return {
    start: tokens.start[from]!,
    end: tokens.end[to - 1]!,
    type,
    value,
    interval,
    approx: found.reading.approx === true || found.reading.edge !== undefined,
    open: interval && type === 'DATE' ? openSide(tokens, from) : undefined,
    basis: inferred ? 'inferred' : 'stated',
    why,
    others: inferred ? otherYears(expression, value, newest) : answer.others,
    relative,
  }
}

/** What a relative expression counts from, and how that is known. */
function whence(
  { kind }: Expression,
  base: string | undefined,
  published: KnownDay | null,
  words?: string,
): string[] {
  if (base !== undefined) return [`counted from ${base}, told before`]
  if (published === null) return words ? [words] : []
  if (published.basis === 'stated') return [`counted from ${published.day}, the day of publication`]
  const onlyYear = kind === 'day' || kind === 'month' || kind === 'fraction' || kind === 'holiday'
  return onlyYear
    ? [published.why]
    : [`counted from ${published.day}, worked out as the day of publication`, published.why]
}

/** "the July 1 elections": a name, of which the verb's tense tells nothing. */
const DETERMINERS = new Set(['the', 'a', 'an', 'its', 'their', 'his', 'her', 'this', 'that'])

function needsTense(expression: Expression): boolean {
  const { kind } = expression
  if (kind === 'day' || kind === 'month') return expression.year === null
  return (
    kind === 'weekday' ||
    kind === 'fraction' ||
    kind === 'weekend' ||
    kind === 'holiday' ||
    kind === 'from' ||
    kind === 'around'
  )
}

/** "since 2021" has no end, "until March" no start. */
function openSide(tokens: Tokens, from: number): 'start' | 'end' | undefined {
  const before = tokens.folded[from - 1] ?? ''
  if (before === 'since' || before === 'after') return 'end'
  return /^(before|until|till|by)$/.test(before) ? 'start' : undefined
}

/** The other days that a weekday beside a day and month fits, nearest first. */
function otherYears(expression: Expression, value: string, newest: number): Timex['others'] {
  if (expression.kind !== 'day') return []
  const chosen = Number(value.slice(0, 4))
  return yearsOfWeekday(expression, Math.max(newest, chosen))
    .filter((year) => year !== chosen && Math.abs(year - chosen) <= 12)
    .sort((a, b) => Math.abs(a - chosen) - Math.abs(b - chosen))
    .map((year) => {
      const day = `${year}${value.slice(4)}`
      return { start: day, end: day, why: `the weekday fits ${year} as well` }
    })
}
