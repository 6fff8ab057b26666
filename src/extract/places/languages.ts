import type { Tokens } from '../tokens'

const BEFORE = new Set(
  'in into teaches studies speak speaks spoke speaking spoken learn learns learned learning teach teaches taught study studied studying understand only fluent translated'.split(
    ' ',
  ),
)
const AFTER = new Set(
  'language languages class classes teacher teachers lessons lesson translation translator words word grammar literature speaker speakers speaking immersion department course courses'.split(
    ' ',
  ),
)
const TONGUES = new Set(
  'english french spanish german italian portuguese russian chinese japanese arabic dutch polish greek turkish korean hindi irish welsh swedish danish norwegian finnish czech hungarian romanian thai vietnamese'.split(
    ' ',
  ),
)

/** Whether a demonym names a language here: "in English", "speaks French", "Spanish lessons". */
export function isLanguage(tokens: Tokens, from: number, to: number): boolean {
  if (to !== from + 1 || !TONGUES.has(tokens.folded[from]!)) return false
  const before = tokens.folded[from - 1] ?? ''
  const after = tokens.folded[to] ?? ''
  if (AFTER.has(after) || (after === '-' && AFTER.has(tokens.folded[to + 1] ?? ''))) return true
  if (!BEFORE.has(before)) return false
  return before !== 'in' && before !== 'only'
    ? true
    : !/^[a-z]/.test(after) || after === 'and' || after === 'or'
}
