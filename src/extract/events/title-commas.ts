import { STATES } from '../lexicon/abbreviations'
import { NUMBER, WORD } from '../tokens'
import { wordSet } from '../words'
import { isDeterminer, isPreposition } from './other-verbs'
import type { Predicate } from './predicate'
import type { Reading } from './reading'
import { finiteIn, tellsDeed, tellsMain, verbAt } from './title-ahead'
import { current, DEED, governor, open, openClause, weightOf, type Draft } from './title-draft'
import { readJoint } from './title-joints'
import { commaFrom } from './title-leads'
import { JOINTS, PRONOUNS, WEIGHTS } from './title-words'
import { OPENER } from './word-classes'

/** Opens what begins with a comma at `i`: a clause, an aside, the next of a list. The last token read. */
export function readComma(draft: Draft, i: number): number {
  const { reading, to } = draft
  const word = reading.tokens.folded[i + 1] ?? ''
  if (JOINTS.has(word)) return readJoint(draft, i, i + 2)
  if (word === 'thus' || word === 'thereby') {
    openClause(draft, i, 24, governor(draft))
    return i + 1
  }
  // "insisted, “We will stay”"
  if (draft.lacking?.finite && (word === '"' || word === '“')) {
    openClause(draft, i, 80, draft.clause)
    return i + 1
  }
  const closing = commaFrom(reading, i + 1, to)
  const end = closing < 0 ? to : closing
  if (isAttribution(draft, i, closing, end)) return readAttribution(draft, i, closing, end)
  const verb = verbAt(reading, i + 1)
  if (verb) return openVerb(draft, verb, i)
  if (closing > 0 && end - i < 4 && isState(reading, i + 1)) {
    open(draft, i, 13, current(draft), true)
    draft.resume = end + 1
    return end
  }
  if (PRONOUNS.has(word)) return readAside(draft, i, relativeEnd(draft, i, end), 12, current(draft))
  return readApposition(draft, i, word, end)
}

/** "Ana Holm, 54, and Bo Berg, 33,": a comma inside a subject parts nothing else. The last token read. */
export function readAge(draft: Draft, i: number): number {
  const { folded, kind } = draft.reading.tokens
  if (kind[i + 1] !== NUMBER || i + 2 > draft.to || (i + 2 < draft.to && folded[i + 2] !== ',')) return i
  open(draft, i, 8, current(draft), true)
  draft.resume = i + 3
  return i + 2
}

/** Whether who says so stands behind the comma: "…, the mayor said". */
function isAttribution({ reading, main }: Draft, i: number, closing: number, end: number): boolean {
  for (const p of reading.predicates)
    if (p.say && p.finite && p.start > i && p.last < end)
      return (
        p.token !== main?.token && !p.subordinate && (closing < 0 || p.last > end - 4 || p.start === i + 1)
      )
  return false
}

function readAttribution(draft: Draft, i: number, closing: number, end: number): number {
  const { folded } = draft.reading.tokens
  if (closing < 0 || JOINTS.has(folded[end + 1]!)) return readAside(draft, i, end, 7, -1)
  openClause(draft, i, 7, -1)
  return end
}

/** ", sold its ships", ", killing two". */
function openVerb(draft: Draft, verb: Predicate, i: number): number {
  openClause(draft, i, verb.finite ? 46 : 24, governor(draft))
  draft.hasVerb = true
  draft.lacking = draft.verb = verb
  return Math.max(verb.last, i + 1)
}

/** The comma that closes a relative clause, behind its verb; the end where there is none. */
function relativeEnd({ reading, to }: Draft, i: number, end: number): number {
  const told = finiteIn(reading, i, to)
  if (!told || (told.start >= end && reading.tokens.folded[told.start - 1] !== ',')) return end
  const comma = commaFrom(reading, told.last, to)
  return comma < 0 ? to : comma
}

/** ", 54,", ", the mayor,", ", Ana Holm,", ", in Oslo", ", apples and pears". */
function readApposition(draft: Draft, i: number, word: string, end: number): number {
  const { reading } = draft
  const { kind, capital, classes } = reading.tokens
  if (kind[i + 1] === NUMBER) return readAside(draft, i, end, 12, current(draft))
  if (isListed(reading, i, end)) {
    open(draft, i, 66, current(draft))
    return i
  }
  if (capital[i + 1] !== 0) return readAside(draft, i, end, nameWeight(reading, i + 1), current(draft))
  if (isDeterminer(word)) return readAside(draft, i, end, 14, current(draft))
  const on = governor(draft)
  const weight = WEIGHTS.get(word)
  if (weight !== undefined || (classes[i + 1]! & OPENER) !== 0) {
    if (tellsDeed(draft, i + 1, word)) {
      openClause(draft, i, DEED, 0)
      return i + 1
    }
    if (!tellsMain(draft, i, word)) return readAside(draft, i, end, (weight ?? 34) / 2, on)
    openClause(draft, i, DEED, on)
    return i + 1
  }
  if (word.endsWith('ing') || word.endsWith('ed')) {
    openClause(draft, i, 24, on)
    return i + 1
  }
  open(draft, i, end - i < 4 ? weightOf(draft, current(draft)) : 30, on)
  return i
}

/** "Iceland, the Faroes and Ireland": the stretch ends with the last of a list, or another follows that does. */
function isListed(reading: Reading, i: number, end: number): boolean {
  if (finiteIn(reading, i, end)) return false
  const { folded } = reading.tokens
  if (folded[end] === ',' && (folded[end + 1] === 'and' || folded[end + 1] === 'or')) return end - i < 7
  for (let j = i + 2; j < end - 1 && j < i + 8; j++)
    if (folded[j] === 'and' || folded[j] === 'or') return true
  return false
}

function isState({ tokens }: Reading, at: number): boolean {
  return tokens.capital[at] !== 0 && (STATES.has(tokens.folded[at]!) || INITIALS.test(tokens.folded[at]!))
}
const INITIALS = /^\p{L}\.\p{L}\.$/u

/** A place is missed less than another name, a person more. */
function nameWeight({ tokens, toponyms, actors }: Reading, at: number): number {
  const start = tokens.start[at]
  if (toponyms.some((one) => one.start === start)) return 13
  return actors.some((one) => one.kind === 'person' && one.start === start) ? 41 : 22
}

/** Opens what stands from the comma at `i` to the one at `closing`; what it stands in goes on behind it. The last token read. */
function readAside(draft: Draft, i: number, closing: number, weight: number, on: number): number {
  const { folded } = draft.reading.tokens
  const end = asideEnd(draft, i, closing)
  const isJoined = JOINTS.has(folded[end + 1] ?? '')
  if (end >= draft.to || !(isJoined || goesOn(draft, i, end + 1))) {
    openClause(draft, i, weight, on)
    return i + 1
  }
  open(draft, i, weight, on, true)
  draft.resume = isJoined ? end : end + 1
  return draft.resume - 1
}

/** "Ana Holm, 54, of Lund, | guilty": behind what else stands between commas. */
function asideEnd({ reading, to }: Draft, i: number, closing: number): number {
  const { folded, kind, capital } = reading.tokens
  if (capital[i + 1] === 0 && kind[i + 1] !== NUMBER) return closing
  let end = closing
  while (end < to && (kind[end + 1] === NUMBER || MORE.has(folded[end + 1]!))) {
    const further = commaFrom(reading, end + 1, to)
    if (further < 0) break
    end = further
  }
  return end
}

/** Whether what stood before the aside goes on behind it. */
function goesOn({ reading }: Draft, i: number, at: number): boolean {
  const { folded, kind, capital } = reading.tokens
  const next = folded[at] ?? ''
  if (isPreposition(folded[i + 1]!))
    return isPreposition(next) || next === 'to' || next === 'that' || verbAt(reading, at) !== undefined
  return capital[at] === 0 && kind[at] === WORD && !isDeterminer(next)
}

const MORE = wordSet('of from aged')
