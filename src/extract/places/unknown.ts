import type { Gazetteer } from '../gazetteer'
import { DIVISION_WORDS, SETTLEMENT_WORDS } from '../lexicon/place-words'
import { FUNCTION_WORDS } from '../lexicon/words'
import { WORD, type Tokens } from '../tokens'
import type { Where } from './mentions'

/** Prepositions behind which a bare name is a place more often than not. */
const STRICT = new Set(['in', 'near', 'outside'])
const MOTIONS = new Set(
  'drove drive driving went go going moved move moving traveled travelled travel traveling travelling flew fly flying returned return returning headed heading came come back way road trip visit fled flee sent airlifted transported'.split(
    ' ',
  ),
)
const MAX_WORDS = 3

/** A name that the gazetteer does not have, where a place stands: "Torkula village", "the town of Qunu", "in Makeen". */
export function findUnknown(
  tokens: Tokens,
  i: number,
  where: Where,
  owners: Uint8Array,
  gazetteer: Gazetteer,
): { end: number; key: string; evidence: string } | null {
  if (FUNCTION_WORDS.has(tokens.folded[i]!) || tokens.folded[i]!.length < 3) return null
  if (i > where.first && tokens.kind[i - 1] === WORD && tokens.capital[i - 1]! > 0) return null
  let end = i
  while (
    end < where.last &&
    end < i + MAX_WORDS &&
    tokens.kind[end] === WORD &&
    tokens.capital[end] === 1 &&
    owners[end] === 0
  )
    end++
  if (end === i || (tokens.kind[end] === WORD && tokens.capital[end]! > 0) || owners[end] !== 0) return null
  const after = tokens.folded[end] ?? ''
  const before = tokens.folded[i - 1] ?? ''
  const key = 'unknown:' + tokens.folded.slice(i, end).join(' ')
  if (end === i + 1 && (gazetteer.demonym(tokens.folded[i]!) !== null || MONTHS.has(tokens.folded[i]!)))
    return null
  if (DIVISION_WORDS.has(after) || SETTLEMENT_WORDS.has(after))
    return i > where.first ? { end, key, evidence: `called a ${after}` } : null
  if (before === 'of' && SETTLEMENT_WORDS.has(tokens.folded[i - 2] ?? ''))
    return { end, key, evidence: `called a ${tokens.folded[i - 2]}` }
  if (before === 'to' && MOTIONS.has(tokens.folded[i - 2] ?? ''))
    return { end, key, evidence: `behind "${tokens.folded[i - 2]} to"` }
  return STRICT.has(before) ? { end, key, evidence: `behind "${before}"` } : null
}

const MONTHS = new Set(
  'january february march april may june july august september october november december spring summer autumn fall winter christmas easter ramadan lent'.split(
    ' ',
  ),
)
