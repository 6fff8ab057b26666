import { STREETS } from '../lexicon/place-words'
import { NUMBER, POSSESSIVE, tokenAt, WORD, type Tokens } from '../tokens'
import type { Timex } from '../types'
import { wordSet } from '../words'
import { isPreposition } from './other-verbs'
import type { Reading } from './reading'

/** A century, or a year that only tells one thing from another: "the 2010 census", "a 2005 sedan". */
export function isBackdrop({ tokens }: Reading, time: Timex): boolean {
  const { precision } = time.interval!
  const first = tokenAt(tokens, time.start)
  const next = tokenAt(tokens, time.end)
  const owner = tokens.kind[next] === POSSESSIVE
  const word = tokens.folded[first - 1]
  if (word === 'ending' || word === 'ended' || isTerm(tokens, first - 1)) return true
  if (owner && word === 'to') return true
  if (word === 'since' && isRecord(tokens, first - 1)) return true
  if (precision === 'month' && (isCovered(tokens, first) || isCompared(tokens, first))) return true
  if (precision !== 'year') return precision === 'century' || (owner && precision !== 'day')
  if (isLastOf(tokens, first, next) || isCompound(tokens, next)) return true
  if (word === 'for' && time.value.includes('/')) return true
  if (owner || isOfName(tokens, first, time) || isNumber(tokens, first) || isComparison(tokens, first))
    return true
  if (word === 'of' && OF_YEARS.has(tokens.folded[first - 2] ?? '')) return true
  return (
    (ARTICLES.has(word ?? '') || isBare(tokens, first)) &&
    tokens.kind[next] === WORD &&
    !FUNCTION_WORDS.has(tokens.folded[next]!)
  )
}

/** "its biggest offensive since 2012", "the first time since May": how long ago there was another. */
function isRecord({ folded, kind }: Tokens, since: number): boolean {
  for (let i = since - 1; i >= 0 && i > since - 8 && kind[i] === WORD; i--)
    if (RECORDS.has(folded[i]!) || /..[^nrwtf]est$/.test(folded[i]!)) return true
  return false
}
const RECORDS = wordSet(
  'first most least best worst biggest largest highest lowest longest deadliest worst record only',
)

/** "awarded 2009 grants", "discuss 2010 census": a year without a preposition before it, behind a plain word. */
const isBare = ({ kind, folded, capital }: Tokens, first: number) =>
  kind[first - 1] === WORD &&
  capital[first - 1] === 0 &&
  !isPreposition(folded[first - 1]!) &&
  !FUNCTION_WORDS.has(folded[first - 1]!) &&
  !BEFORE_YEARS.has(folded[first - 1]!) &&
  /^\d{4}$/.test(folded[first]!)

/** "the last year of its lease": not last year. */
const isLastOf = ({ folded }: Tokens, first: number, next: number) =>
  folded[next] === 'of' &&
  (folded[first] === 'the' || folded[first - 1] === 'the') &&
  folded[next - 1] === 'year'

/** "a 2009-born cow". */
const isCompound = ({ folded, kind, start, end }: Tokens, next: number) =>
  folded[next] === '-' && kind[next + 1] === WORD && end[next] === start[next + 1]

/** "the Winter Games 2014": a year behind a name. */
function isOfName({ text, kind, capital, folded }: Tokens, first: number, { start }: Timex): boolean {
  const before = first - 1
  if (!/\d/.test(text[start]!) || kind[before] !== WORD || capital[before]! === 0) return false
  return kind[before - 1] === WORD && !BEFORE_YEARS.has(folded[before]!)
}
const BEFORE_YEARS = wordSet(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec christmas easter spring summer autumn fall winter in by since of during from until after before early late mid about around',
)

/** "notes due March 15, 2007", "maturing in 2004": the term of a debt. */
function isTerm({ folded }: Tokens, before: number): boolean {
  const at = folded[before] === 'on' || folded[before] === 'in' ? before - 1 : before
  return (
    TERMS.has(folded[at] ?? '') &&
    (at === before || DEBTS.some((word) => folded.slice(at - 9, at).includes(word)))
  )
}
const TERMS = new Set(['due', 'maturing', 'mature', 'matures', 'callable'])
const DEBTS = ['notes', 'bonds', 'debentures', 'debt', 'bills', 'loans', 'securities', 'certificates']

/** "1935 Orchard St.", "Post No. 1922", "the Act of 1956": a number of a house, a post, a law. */
function isNumber({ folded, capital }: Tokens, first: number): boolean {
  for (let i = first + 1; i < first + 4 && capital[i] !== undefined && capital[i]! > 0; i++)
    if (STREETS.has(folded[i]!)) return true
  const before = folded[first - 1] ?? ''
  return (
    before === 'no' ||
    (before === '.' && folded[first - 2] === 'no') ||
    (before === 'of' && LAWS.has(folded[first - 2] ?? '') && capital[first - 2] === 1)
  )
}
const LAWS = new Set(['act', 'law', 'treaty', 'accord', 'accords', 'constitution', 'convention', 'code'])

/** "a report for January", "for the month of May". */
const isCovered = ({ folded }: Tokens, first: number) =>
  folded[first - 1] === 'for' ||
  (folded[first - 1] === 'of' && folded[first - 2] === 'month' && folded[first - 4] === 'for')

/** "to 2021", "from seven in 2014", "than in 2014": a year the figures run to or are measured by. */
function isComparison({ folded }: Tokens, first: number): boolean {
  const before = folded[first - 1] ?? ''
  if (before === 'to' || before === 'than' || before === 'with' || before === 'ending' || before === 'ended')
    return true
  return before === 'in' && sourceBefore({ folded }, first) >= 0
}

/** "rose from 7 percent in January", "fewer than in May": a month the figures are measured by. */
function isCompared(tokens: Tokens, first: number): boolean {
  const { folded, kind } = tokens
  if (folded[first - 1] !== 'in') return false
  const at = sourceBefore(tokens, first)
  if (at < 0) return false
  return (
    folded[at] === 'than' || [1, 2].some((on) => kind[at + on] === NUMBER) || FIGURES.has(folded[at + 2]!)
  )
}
const FIGURES = wordSet('number total figure rate level average')

/** The token of "from" or "than" shortly before "in" and a date; -1 without. */
function sourceBefore({ folded }: Pick<Tokens, 'folded'>, first: number): number {
  for (let i = first - 2; i > first - 6 && i >= 0; i--)
    if (folded[i] === 'from' || folded[i] === 'than') return i
  return -1
}

/** "the treaty of 1949": the year says which. */
const OF_YEARS = wordSet(
  'agreement agreements treaty treaties accord accords pact act law laws constitution convention conventions charter resolution revolution war wars coup uprising crisis massacre elections census budget',
)

const ARTICLES = new Set(['the', 'a', 'an', 'its', 'their', 'his', 'her', 'our'])
/** Behind which a date is no noun's attribute. */
export const FUNCTION_WORDS = wordSet(
  'and or in on at of by to for with from when after before until as is was were are has had have will would',
)
