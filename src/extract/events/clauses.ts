import { PUNCTUATION, WORD, type Tokens } from '../tokens'
import { wordSet } from '../words'
import { isAuxiliary, isDeterminer, isPreposition } from './other-verbs'
import { copyOf, type Predicate } from './predicate'
import { NOUN_TYPES, VERB_FORMS } from './verb-forms'
import { ADVERBS, isSinceThen, isTimeBefore } from './verb-group'
import { OPENER, type Words } from './word-classes'

/**
 * The token that makes a clause a qualifying one, -1 in a main clause: looked for back to the last comma; "that" is one only behind a noun, a
 * relative pronoun also directly behind the comma.
 */
export function openerOf(tokens: Words, from: number, verb: number): number {
  for (let j = verb - 1; j >= from && j > verb - 25; j--) {
    const word = tokens.folded[j]!
    if (tokens.kind[j] === PUNCTUATION && word !== '-' && word !== "'" && word !== '.') return -1
    // "after the talks but police said": a clause of its own
    if (word === 'but' && !NOT_BUT.has(tokens.folded[j - 1]!) && hasWords(tokens, j + 1, verb)) return -1
    if (word === 'once' && isCondition(tokens, j, verb)) return j
    if ((tokens.classes[j]! & OPENER) === 0 || isSinceThen(tokens, j) || isOfTime(tokens, j, verb)) continue
    // "WHO officials": a name
    if (
      word !== 'that' &&
      tokens.folded[j - 1] !== '-' &&
      tokens.capital[j]! < 2 &&
      !(j + 1 < verb && tokens.folded[j + 1]!.endsWith('ing'))
    )
      return j
    if (word !== 'that' || j === from) continue
    if (tokens.folded[j - 1] === ',') return j
    const before = VERB_FORMS.get(tokens.folded[j - 1]!)
    // "a charge that Oslo denies"
    const noun = !before || NOUN_TYPES.has(tokens.folded[j - 1]!) || isDeterminer(tokens.folded[j - 2] ?? '')
    if (tokens.kind[j - 1] === WORD && noun) return j
    // "answering to claims that"
    if (before && before.form === 's' && j - 2 >= from && tokens.folded[j - 2] === 'to') return j
  }
  return -1
}

/** "once the house | approves it", unlike "was once a mill", "at once". */
const isCondition = ({ folded, capital }: Tokens, once: number, verb: number) =>
  once + 1 < verb &&
  folded[once - 1] !== 'that' &&
  !isAuxiliary(folded[once - 1] ?? '') &&
  !isPreposition(folded[once - 1] ?? '') &&
  (isDeterminer(folded[once + 1]!) || capital[once + 1]! > 0 || THEY.has(folded[once + 1]!))
const THEY = wordSet('he she it they we you')

/** True where more than adverbs stands there. */
const hasWords = ({ folded }: Tokens, from: number, to: number) => {
  for (let i = from; i < to; i++) if (!ADVERBS.has(folded[i]!)) return true
  return false
}

/** "all but destroyed", "not only a but also b". */
const NOT_BUT = wordSet('all nothing anything none')

/** "since 1995", "the week before fired": of a time. */
const isOfTime = (tokens: Tokens, i: number, verb: number) =>
  (OF_YEAR.has(tokens.folded[i]!) && YEAR.test(tokens.folded[i + 1] ?? '')) ||
  (i === verb - 1 && isTimeBefore(tokens, i))
const OF_YEAR = wordSet('since after before until')
const YEAR = /^(?:1[5-9]|20)\d\d$/

/** Signs inside a clause. */
const INSIDE = new Set(['-', '$', '£', '€', '¥'])
export const BEHIND_AND = new Set(['and', 'but', 'or'])
export const RELATIVES = wordSet('who which that whom whose')

/** "hit the school | his father had built", "said | they were": a subject of its own between two verbs. */
export function hasSubject({ folded, kind }: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (OWN_SUBJECTS.has(folded[i]!)) return true
    if (i === from || kind[i - 1] !== WORD || !isDeterminer(folded[i]!) || folded[i] === 'that') continue
    if (!isPreposition(folded[i - 1]!) && !BEFORE_DETERMINER.has(folded[i - 1]!)) return true
  }
  return false
}
const OWN_SUBJECTS = wordSet('i he she we they')
const BEFORE_DETERMINER = wordSet(
  'all both half such quite to the a an along across near inside outside beside behind beneath around off out up down within onto upon via and or',
)

export function inClause(predicate: Predicate, subordinate: boolean, opener: string): Predicate {
  const moved = copyOf(predicate)
  moved.subordinate = subordinate
  moved.opener = opener
  return moved
}

/** Between two verbs of one clause none of these stands: words that join clauses, and verbs that take one without "that". */
const JOINTS = wordSet(
  'and or but that which who when while as after before if because than nor so then whether where unless until since ensure ensures ensured ensuring believe believes believed think thinks know knows knew hope hopes hoped means shows showed prove proves proved',
)

/** True for a word that joins clauses. */
export const isJoint = (word: string) => JOINTS.has(word)

/** True where a mark or a word that joins clauses stands between two tokens. */
export function isJoined(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (tokens.folded[i] === ',' && tokens.capital[i - 1]) i = behindContainer(tokens, i)
    if (
      (tokens.kind[i] === PUNCTUATION && !INSIDE.has(tokens.folded[i]!)) ||
      (isJoint(tokens.folded[i]!) && !isOfTime(tokens, i, to))
    )
      return true
  }
  return false
}

/** "Lund, North Dakota, will": the second comma behind a town's state and before an auxiliary; else the comma itself. */
function behindContainer(tokens: Tokens, comma: number): number {
  let end = comma + 1
  while (end < comma + 4 && tokens.capital[end]) end++
  if (tokens.folded[end] === '.') end++
  return end > comma + 1 && tokens.folded[end] === ',' && isAuxiliary(tokens.folded[end + 1] ?? '')
    ? end + 1
    : comma
}
