import type { Gazetteer } from '../gazetteer'
import { NUMBER, POSSESSIVE, WORD, type Tokens } from '../tokens'

/** A name found in the gazetteer: the token behind it, and its key. */
interface Named {
  readonly end: number
  readonly key: string
}

/** True where a place's name at `from` is but a part of a war's, a currency's, a school's or a person's name. */
export const isOfAnother = (tokens: Tokens, from: number, named: Named, gazetteer: Gazetteer): boolean =>
  isOther(tokens, named) || isAmount(tokens, named.end) || isHalfOfName(tokens, from, named.end, gazetteer)

/** "NIS 9 million": a currency's code, unlike "USA 3, Chad 1". */
const isAmount = ({ folded, capital, kind }: Tokens, end: number) =>
  kind[end] === NUMBER &&
  capital[end - 1] === 2 &&
  folded[end - 1]!.length === 3 &&
  AMOUNTS.has(folded[end + 1] ?? '')
const AMOUNTS = new Set(['million', 'billion', 'trillion', 'm', 'bn', 'thousand'])

/** "Ana Golan-Holm": half of a surname. */
function isHalfOfName(tokens: Tokens, from: number, to: number, gazetteer: Gazetteer): boolean {
  const joins = (i: number) =>
    tokens.folded[i] === '-' && tokens.end[i - 1] === tokens.start[i] && tokens.end[i] === tokens.start[i + 1]
  const [first, other] = joins(to) ? [from, to + 1] : joins(from - 1) ? [from - 2, from - 2] : [-1, -1]
  return (
    first > 0 &&
    tokens.capital[other]! === 1 &&
    tokens.kind[first - 1] === WORD &&
    tokens.capital[first - 1]! === 1 &&
    gazetteer.match(tokens, other) === null
  )
}

/** "the Iraq War", "40 US dollars", "St. Michael's Catholic School": names of something else. */
function isOther(tokens: Tokens, { end, key }: Named): boolean {
  const after = tokens.folded[end] ?? ''
  if (after === 'war' || after === 'wars') return tokens.capital[end]! > 0
  if (after === '-' && tokens.folded[end + 1] === 'war') return true
  if (after === 'savings' && tokens.capital[end - 1] === 1) return true
  if (after === 'dollars' || after === 'dollar') return key === 'us'
  return (
    key.startsWith('st ') &&
    tokens.kind[end] === POSSESSIVE &&
    tokens.kind[end + 1] === WORD &&
    tokens.capital[end + 1]! > 0
  )
}

const MONTHS = new Set('jan feb mar apr may jun jul aug sep sept oct nov dec'.split(' '))

/** "Nov. 28", "28 Nov": a month. */
export function isMonth({ folded, kind }: Tokens, i: number): boolean {
  if (!MONTHS.has(folded[i]!)) return false
  return kind[folded[i + 1] === '.' ? i + 2 : i + 1] === NUMBER || kind[i - 1] === NUMBER
}
