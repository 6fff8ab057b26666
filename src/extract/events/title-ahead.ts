import { WORD } from '../tokens'
import { isDeterminer, isPreposition } from './other-verbs'
import type { Predicate } from './predicate'
import type { Reading } from './reading'
import type { Draft } from './title-draft'
import { OPENER } from './word-classes'

/** The verb whose group begins at a token. */
export function verbAt({ predicates }: Reading, at: number): Predicate | undefined {
  for (const p of predicates) if (p.start === at && !p.noun) return p
  return undefined
}

/** The first finite verb whose group begins between two tokens, `behind` not included. */
export function finiteIn({ predicates }: Reading, at: number, behind: number): Predicate | undefined {
  for (const p of predicates) if (p.start >= at && p.start < behind && p.finite && !p.noun) return p
  return undefined
}

/** Whether the word at `at` opens the clause of the event's verb. */
export const tellsMain = ({ main }: Draft, at: number, word: string): boolean =>
  main !== null && main.subordinate && main.opener === word && main.token > at && main.token - at < 14

/** "was walking home | when a car hit her", "is in hospital | after a car hit her": what happened stands in the clause behind. */
export function tellsDeed({ reading, from, to, isSubject }: Draft, i: number, word: string): boolean {
  const set = isSubject || (word !== 'when' && word !== 'after') ? undefined : finiteIn(reading, from, i)
  if (!set || i - set.last > (word === 'when' ? 24 : 14)) return false
  if (set.subordinate || set.negated || finiteIn(reading, set.last + 1, i)) return false
  const isSet = set.state || (word === 'when' && set.progressive && set.tense === 'past')
  const told = isSet ? finiteIn(reading, i + 1, Math.min(to, i + 12)) : undefined
  return told !== undefined && told.tense === 'past' && !told.state && !told.say
}

/** "after rebels attacked", "before leaving", unlike "after the attack". */
export function opensClause({ reading, to }: Draft, i: number): boolean {
  const { folded, classes } = reading.tokens
  if (folded[i + 1]?.endsWith('ing')) return true
  for (let j = i + 1; j < to && j < i + 9; j++) {
    if (verbAt(reading, j)?.finite) return true
    if (folded[j] === ',' || (classes[j]! & OPENER) !== 0) return false
  }
  return false
}

/** Whether a participle that ends at `last` goes on with what it needs: "a man | seen in", "a ship | carrying the". */
export function needsNext({ tokens }: Reading, last: number): boolean {
  const next = tokens.folded[last + 1] ?? ''
  return (
    isPreposition(next) ||
    isDeterminer(next) ||
    next === 'to' ||
    next === 'that' ||
    tokens.capital[last + 1] !== 0
  )
}

/** A capital among the next four words. */
export function hasName({ reading, to }: Draft, i: number): boolean {
  const { kind, capital, start } = reading.tokens
  for (let j = i + 1; j < to && j < i + 5 && kind[j] === WORD; j++) {
    const at = start[j]!
    if (capital[j] !== 0) return !reading.times.some((time) => time.start <= at && time.end > at)
  }
  return false
}

/** A quotation of fewer characters stays whole. */
const QUOTED = 50

/** The token that closes a short quotation, which is not cut; `i` where it opens none. */
export function quoteEnd({ reading, to }: Draft, i: number): number {
  const { folded, start, end } = reading.tokens
  const mark = folded[i]!
  if (mark !== '"' && mark !== '“') return i
  const closing = folded.indexOf(mark === '"' ? '"' : '”', i + 1)
  return closing > 0 && closing < to && end[closing]! - start[i]! < QUOTED ? closing : i
}
