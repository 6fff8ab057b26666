import { hasWord, wordSet } from '../words'
import type { Predicate } from './predicate'
import { hasName } from './title-ahead'
import { current, currentFrom, DEED, glue, governor, open, weightOf, type Draft } from './title-draft'
import { BARE } from './title-words'
import { VERB_FORMS } from './verb-forms'

/** Opens a part at a preposition, or at the participle before it, where it is not needed by the word before; `weight` is how much it is missed by itself. */
export function readPreposition(draft: Draft, at: number, weight: number, word: string): void {
  const { folded } = draft.reading.tokens
  const { clause } = draft
  const before = folded[at - 1]!
  // "some | of", "in connection | with"
  if ((word === 'of' && SOME.has(before)) || JOINED.has(before)) {
    draft.lacking = null
    return
  }
  const i = isBehindParticiple(draft, at) ? at - 1 : at
  const isOpening = current(draft) === clause
  const isFirst = isOpening && weightOf(draft, clause) > DEED
  if (draft.needs?.has(word) && !draft.lacking && !draft.isSubject && isNear(draft, word)) {
    open(draft, at, weightOf(draft, draft.verbPart) - 3, draft.verbPart)
    draft.needs = null
  } else if (word === 'of') openOf(draft, i, weight)
  else if (folded[i - 1]!.endsWith('ing') && !isFirst) glue(draft, i)
  else if (isOpening && weightOf(draft, clause) < DEED && draft.lacking && TIMES.has(word))
    open(draft, i, weight, clause)
  else if (isOpening && weightOf(draft, clause) < DEED && (draft.lacking || BINDING.has(word))) glue(draft, i)
  else if (draft.isSubject) open(draft, i, BARE.has(before) ? 92 : 52, current(draft))
  else if (draft.lacking) return openNeeded(draft, draft.lacking, i, weight, word)
  else if (isFirst && STRONG.has(word)) open(draft, i, weight + 14, clause)
  else {
    const own = draft.verb?.passive && word === 'by' ? 70 : weight
    open(draft, i, own, governor(draft), isPlace(draft, i, word))
  }
  draft.lacking = null
}

/** What "of" adds where the part can do without. */
function openOf(draft: Draft, i: number, weight: number): void {
  const { start, capital } = draft.reading.tokens
  const part = current(draft)
  // "Ana Holm | of Opel"
  if (
    draft.isSubject &&
    capital[i + 1] !== 0 &&
    isPerson(draft, i - 1) &&
    !hasWord(draft.reading.tokens, i, draft.to, AND)
  ) {
    open(draft, i, 45, part)
    return
  }
  const isLong = weightOf(draft, part) >= 70 || start[i]! - start[currentFrom(draft)]! > LONG
  if (isLong && !(draft.isSubject && capital[i + 1] !== 0))
    open(draft, i, draft.isSubject ? 90 : weight, part)
}

const AND = wordSet('and')

/** A person's name ends at a token. */
const isPerson = ({ reading: { actors, tokens } }: Draft, i: number) =>
  actors.some((one) => one.kind === 'person' && one.end === tokens.end[i])

/** Directly behind a verb: "charged | with". */
function openNeeded(draft: Draft, verb: Predicate, i: number, weight: number, word: string): void {
  const { clause } = draft
  // "were | in stable condition"
  if (verb.state) {
    glue(draft, i)
    draft.lacking = null
    return
  }
  if (STRONG.has(word) && !(verb.passive && WEAK_WHEN_PASSIVE.has(word))) openStrong(draft, i)
  else if (isPlace(draft, i, word)) {
    // "vowed | in Oslo | to leave"
    open(draft, i, weight + 16, clause, true)
    return
  } else open(draft, i, Math.min(weight + (verb.passive ? 16 : 48), 90), clause)
  // "acquitted on two counts | of fraud", unlike "accused in a letter | of fraud"
  if (SETTLING.has(word)) draft.needs = null
  draft.lacking = null
}

/** Not far behind the verb that needs it; "of" directly behind its object: "robbed two banks in the north | of Oslo". */
const isNear = (draft: Draft, word: string) =>
  current(draft) - draft.verbPart < (word === 'of' && !draft.verb?.passive ? 1 : 5)

/** "fired | on", "acquitted | on": what the verb needs. */
function openStrong(draft: Draft, i: number): void {
  open(draft, i, weightOf(draft, draft.clause) - 3, draft.clause)
  draft.needs = null
}

/** "near the Fram Strait". */
const isPlace = (draft: Draft, i: number, word: string) =>
  PLACE.has(word) && hasName(draft, i) && !JOINED.has(draft.reading.tokens.folded[i + 1]!)

/** "the gains | seen in": a participle that is not the verb read last. */
function isBehindParticiple(draft: Draft, at: number): boolean {
  const { verb, lacking } = draft
  const { folded, capital } = draft.reading.tokens
  const before = at - 1
  return (
    !lacking &&
    capital[before] === 0 &&
    before > currentFrom(draft) &&
    isParticiple(folded[before]!) &&
    !(verb !== null && verb.finite && verb.start <= before && verb.last >= before)
  )
}

const isParticiple = (word: string) =>
  PARTICIPLES.has(word) || (word.endsWith('ed') && word.length > 4) || VERB_FORMS.get(word)?.form === 'past'

/** A part of so many characters may lose what "of" adds. */
const LONG = 30

/** Behind these a verb goes on with what it needs: "charged | with", "fired | on". */
const STRONG = wordSet('to with for of against from into about over between as on through')
const BINDING = wordSet('with to as against into')
const WEAK_WHEN_PASSIVE = wordSet('on for from over after')
const TIMES = wordSet('during after before since until following despite amid')
const SETTLING = wordSet('on for from')
const PLACE = wordSet('in at near across throughout outside inside within along around')
const PARTICIPLES = wordSet(
  'seen known taken given made held found built sold caught stolen written driven shown sent brought left lost paid won drawn thrown worn born grown hit shot run led set',
)
const SOME = wordSet('some one most many all each part number several both none half two three any much')
const JOINED = wordSet(
  'connection response exchange addition relation accordance conjunction retaliation return honor honour memory favor favour search',
)
