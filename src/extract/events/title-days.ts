import { NUMBER, PUNCTUATION, tokenAt } from '../tokens'
import type { Timex } from '../types'
import { wordSet } from '../words'
import { isAuxiliary, isDeterminer, isPreposition } from './other-verbs'
import type { Reading } from './reading'
import { isAdverb, WEIGHTS } from './title-words'
import { OPENER } from './word-classes'

/** The token behind a day that stands free at `i` ("on Tuesday", "last week"), 0 where none does or another word needs it. */
export function dayEnd(reading: Reading, i: number, to: number): number {
  const { times, tokens } = reading
  if (times.length === 0) return 0
  const { folded, kind } = tokens
  let at = folded[i] === ',' ? i + 1 : i
  let time = timeFrom(times, tokens.start[at]!)
  while (!time && at < i + 3 && BEFORE_DAY.has(folded[at]!)) time = timeFrom(times, tokens.start[++at]!)
  if (!time || (at === i && isNeeding(folded[i - 1] ?? ''))) return 0
  const behind = tokenAt(tokens, time.end)
  if (behind >= to) return to
  const word = folded[behind]!
  if (kind[behind] === NUMBER || word === '-') return 0
  if (kind[behind] === PUNCTUATION) return word === ',' || word === ';' || word === '.' ? behind : 0
  return isFree(reading, behind, word) ? behind : 0
}

/** How much a day is missed that begins with a word. */
export function dayWeight(word: string): number {
  if (word === ',') return 6
  if (OPEN_DAY.has(word)) return 40
  return word === 'in' || word === 'during' ? 16 : 5
}

const BEFORE_DAY = wordSet('on at late early by in since until from during before after around about')
const OPEN_DAY = wordSet('by since until from')

/** The time that begins at an offset. */
function timeFrom(times: readonly Timex[], start: number): Timex | undefined {
  for (const time of times) if (time.start === start && (time.interval || time.type === 'TIME')) return time
  return undefined
}

/** "the | Tuesday", "Monday and | Tuesday". */
const isNeeding = (before: string) =>
  isPreposition(before) || isDeterminer(before) || before === 'and' || before === 'or' || before === 'to'

const SUBJECTS = /^(?:he|she|it|they|we)(?:s|re|d|ll|ve)?$/

/** Behind "on Tuesday" the sentence goes on without it: "on Tuesday | in Oslo", unlike "the Tuesday | market". */
function isFree({ tokens, predicates }: Reading, behind: number, word: string): boolean {
  if (word === 'and' || word === 'or') return predicates.some((p) => p.start === behind + 1)
  return (
    isPreposition(word) ||
    word === 'to' ||
    isAuxiliary(word) ||
    isAdverb(word) ||
    isDeterminer(word) ||
    SUBJECTS.test(word) ||
    WEIGHTS.has(word) ||
    (tokens.classes[behind]! & OPENER) !== 0 ||
    predicates.some((p) => p.start === behind)
  )
}
