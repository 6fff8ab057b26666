import { SETTLEMENT_WORDS } from '../lexicon/place-words'
import type { Tokens } from '../tokens'
import { wordSet } from '../words'
import type { Reading } from './reading'

const LENGTHS = wordSet('mile miles kilometer kilometers kilometre kilometres km')
const LENGTH = /^\d[\d.,]*(?:km|mi)$/

/** "six miles south of" and "six miles from", up to its preposition at token `at`. */
export const isFarOff = ({ folded }: Pick<Tokens, 'folded'>, at: number) =>
  (folded[at] === 'of' || folded[at] === 'from') && [1, 2].some((back) => isLength(folded[at - back] ?? ''))
const isLength = (word: string) => LENGTHS.has(word) || LENGTH.test(word)

/** "in this town six miles south of Lund". */
export function isBesideThis({ tokens, first }: Reading, before: number): boolean {
  if (!isFarOff(tokens, before)) return false
  for (let i = before - 2; i > first && i > before - 9; i--)
    if (tokens.folded[i] === 'this')
      return SETTLEMENT_WORDS.has(tokens.folded[i + 1]!) || SETTLEMENT_WORDS.has(tokens.folded[i + 2]!)
  return false
}

/** "300 km west of the Norwegian capital Oslo", "just off Elm Road", "just across the border from Chad": what only says where another place is. */
export function isReference({ tokens, first }: Reading, before: number): boolean {
  const { folded, capital } = tokens
  let at = before
  // "of the Norwegian capital"
  if (SETTLEMENT_WORDS.has(folded[at] ?? '') || folded[at] === 'capital')
    while (at > first && at > before - 4 && (folded[at] === 'the' || capital[at]! > 0 || at === before)) at--
  if (isFarOff(tokens, at)) return true
  const word = folded[at - 1]
  if (folded[at] === 'off') return word === 'just'
  if (folded[at] === 'of') return word === 'off' || (word === 'outside' && folded[at - 2] === 'just')
  return folded[at] === 'from' && (word === 'border' || word === 'far' || word === 'river')
}
