import { isDash, NUMBER, PUNCTUATION, WORD } from '../tokens'
import { wordSet } from '../words'
import { looksFinite } from './other-verbs'
import type { Predicate } from './predicate'
import type { Reading } from './reading'
import { finiteIn, quoteEnd, verbAt } from './title-ahead'
import { readAge, readComma } from './title-commas'
import { dayEnd, dayWeight } from './title-days'
import {
  currentFrom,
  DEED,
  goOn,
  governor,
  open,
  openClause,
  startDraft,
  weightOf,
  type Draft,
  type Part,
} from './title-draft'
import { readJoint } from './title-joints'
import { commaFrom } from './title-leads'
import { readOpener } from './title-openers'
import { opensNeeded, readVerb } from './title-verbs'
import { CONTENT, isAdverb, JOINTS, PRONOUNS, WEIGHTS } from './title-words'
import { ADVERBS } from './verb-group'
import { OPENER } from './word-classes'

/** The parts of the tokens from `from` to `to`, the first of them core; before the verb of a title (`isSubject`) what specifies a noun weighs more. */
export function findParts(
  reading: Reading,
  from: number,
  to: number,
  main: Predicate | null,
  isSubject: boolean,
): Part[] {
  const draft = startDraft(reading, from, to, main, isSubject)
  for (let i = from; i < to; i++) i = readToken(draft, i)
  return draft.parts.map((part, k) => {
    if (k === 0) return part
    if (part.weight <= DEED && isOpen(draft, part)) return { ...part, isOpen: true }
    const toVerb = lengthToVerb(draft, part)
    return toVerb ? { ...part, toVerb } : part
  })
}

/** "as rebels | of the north | fled": a clause whose verb stands behind its first part. */
function isOpen({ reading, to }: Draft, part: Part): boolean {
  const { folded, kind, classes } = reading.tokens
  let at = part.from
  while (at < part.to && (kind[at] !== WORD || JOINTS.has(folded[at]!))) at++
  // "…, and when she did not"
  if (LEADING.has(folded[at] ?? '') && at > part.from && JOINTS.has(folded[at - 1]!)) return true
  if (!OPENING.has(folded[at] ?? '') || finiteIn(reading, at, part.to)) return false
  const verb = finiteIn(reading, part.to, Math.min(to, part.to + 12))
  if (!verb) return part.to < to && looksFinite(folded[part.to]!)
  for (let i = part.to; i < verb.start; i++)
    if (kind[i] === PUNCTUATION || JOINTS.has(folded[i]!) || (classes[i]! & OPENER) !== 0) return false
  return true
}

/** Characters of a clause up to the end of its verb, all where none is found in it; 0 for what is no clause. */
function lengthToVerb(draft: Draft, part: Part): number {
  const { end, start, folded } = draft.reading.tokens
  if (!opensClauseAt(draft, part)) return 0
  const verb = finiteIn(draft.reading, part.from, part.to)
  if (verb) return end[verb.last]! - start[part.from]!
  return CLAUSES.has(folded[part.from]!) ? end[part.to - 1]! - start[part.from]! : 0
}
const CLAUSES = wordSet('as when while because if though although')

/** "after two men", "and the firm", less than what a verb of saying tells. */
function opensClauseAt({ reading }: Draft, { from, to, weight }: Part): boolean {
  const { folded, kind } = reading.tokens
  let at = from
  while (at < to && kind[at] !== WORD) at++
  const word = folded[at] ?? ''
  return weight < 90 && !TOLD.has(word) && (JOINTS.has(word) || LEADING.has(word) || OPENING.has(word))
}
const TOLD = wordSet('whether how why what')
const LEADING = wordSet('when after if because before although though while since until')
const OPENING = wordSet('as when while because if who which that where though although whether')

/** Reads a token and what goes with it; the last token read. */
function readToken(draft: Draft, i: number): number {
  const { reading, parts } = draft
  const verb = verbAt(reading, i)
  if (verb) {
    goOn(draft, i)
    return readVerb(draft, verb, i)
  }
  const word = reading.tokens.folded[i]!
  if (word === 'to' && opensNeeded(draft, i)) return i + 1
  if (waitsForVerb(draft, i)) {
    if (i > parts[draft.clause]!.from + 1 && PRONOUNS.has(word)) draft.inner++
    return i
  }
  const day = dayEnd(reading, i, draft.to)
  if (draft.lacking && day === 0 && isObject(draft, i, word)) draft.lacking = null
  if (i === draft.from) return i
  const quoted = quoteEnd(draft, i)
  if (quoted > i) {
    goOn(draft, i)
    draft.lacking = null
    return quoted
  }
  if (day > 0 && draft.lacking?.state && !finiteIn(reading, day, Math.min(draft.to, day + 3))) {
    draft.lacking = null
    return day - 1
  }
  const count = parts.length
  const last = day > 0 && !followsMark(draft, i) ? openDay(draft, i, word, day) : readOpening(draft, i, word)
  if (parts.length === count) goOn(draft, i)
  return last
}

/** A clause that only adds goes or stays up to its verb. */
const waitsForVerb = (draft: Draft, i: number) =>
  !draft.hasVerb && weightOf(draft, draft.clause) < DEED && finiteIn(draft.reading, i, draft.to) !== undefined

/** A word that may be what a verb tells. */
const isObject = ({ reading }: Draft, i: number, word: string) =>
  reading.tokens.kind[i] === WORD &&
  !isAdverb(word) &&
  !ADVERBS.has(word) &&
  !WEIGHTS.has(word) &&
  !CONTENT.has(word)

/** The first or second token behind the comma or dash that opened the part. */
function followsMark(draft: Draft, i: number): boolean {
  const from = currentFrom(draft)
  return i > from && i - from < 3 && draft.reading.tokens.kind[from] === PUNCTUATION
}

function openDay(draft: Draft, i: number, word: string, day: number): number {
  open(draft, i, dayWeight(word), governor(draft), true)
  draft.resume = day
  return day - 1
}

/** Opens a part where a word or sign begins one; the last token read. */
function readOpening(draft: Draft, i: number, word: string): number {
  const { reading } = draft
  const { folded, kind, capital } = reading.tokens
  if (kind[i] === WORD) {
    if (folded[i - 1] === '-') return i
    if (JOINTS.has(word)) return readJoint(draft, i, i + 1)
    if (capital[i]! < 2 && folded[i + 1] !== '-') readOpener(draft, i, word)
  } else if (word === ',') {
    if (draft.isSubject) return readAge(draft, i)
    if (commaFrom(reading, i, i + 1) === i) return readComma(draft, i)
  } else if (word === ';' || isDash(reading.tokens, i)) openClause(draft, i, 7, 0)
  else if (word === ':' && kind[i + 1] !== NUMBER) openClause(draft, i, 60, governor(draft))
  return i
}
