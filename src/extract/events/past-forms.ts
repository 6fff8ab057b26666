import { DOUBLE_OBJECT_VERBS, OBJECT_VERBS, VERB_NEEDS } from '../lexicon/verb-needs'
import { NUMBER, type Tokens } from '../tokens'
import { wordSet } from '../words'
import { isDeterminer, isPreposition } from './other-verbs'
import type { Predicate } from './predicate'
import { inflect } from './verb-forms'
import { SIMPLE_PASTS } from './verb-group'

const pastForms = (lemmas: readonly string[]) =>
  new Set(
    lemmas.flatMap((lemma) => inflect(lemma).flatMap(([form, word]) => (form === 'past' ? [word] : []))),
  )
const PARTICIPLES = pastForms(OBJECT_VERBS)
/** Of what somebody is given or called the participle has an object too; whom one tells to do something is told to do it. */
const DOUBLE = pastForms(DOUBLE_OBJECT_VERBS)
const TOLD = pastForms(VERB_NEEDS.to!.split(/\s+/))

/** True for a verb that has an object unless it is passive, and has none: "convicted of", "wounded when", "found dead". */
export const lacksObject = ({ folded }: Tokens, { token, last }: Predicate): boolean =>
  last === token &&
  PARTICIPLES.has(folded[token]!) &&
  (isPreposition(folded[last + 1] ?? '') ||
    WITHOUT_OBJECT.has(folded[last + 1] ?? '') ||
    (folded[last + 1] === 'to' && !TO_DO.has(folded[token]!)))
/** "offered to go", "used to go". */
const TO_DO = wordSet('offered proposed planned meant intended used')
const WITHOUT_OBJECT = wordSet(
  'along near inside outside beside behind beneath off out up down across around within last this earlier later recently today yesterday there here dead alive guilty when while because where monday tuesday wednesday thursday friday saturday sunday',
)

/** "told to leave". */
export const isTold = ({ folded }: Tokens, { token, last }: Predicate) =>
  folded[last + 1] === 'to' && TOLD.has(folded[token]!)

/** "offered shelter", "told to leave", "believed to belong". */
export function mayBePassive({ folded }: Tokens, { token, last }: Predicate): boolean {
  const after = folded[last + 1] ?? ''
  return (
    (DOUBLE.has(folded[token]!) && after !== 'that' && !PRONOUNS.has(after)) ||
    (after === 'to' && [PARTICIPLES, TOLD, HELD].some((words) => words.has(folded[token]!))) ||
    isPreposition(after)
  )
}
const PRONOUNS = wordSet('him her them it us me you')
const HELD = wordSet(
  'believed thought known alleged reported rumoured rumored supposed said expected feared built used',
)

/** With an auxiliary, or a state. */
export const hasAuxiliary = ({ state, start, token }: Predicate) => state || start < token

/** True for a verb that is no participle: with an auxiliary or an object, in the present, in a form that only the past has, or one that has no passive. */
export function isSureFinite(tokens: Tokens, p: Predicate): boolean {
  const { folded, capital, kind } = tokens
  if (hasAuxiliary(p) || p.tense === 'present') return true
  const word = folded[p.token]!
  if (SIMPLE_PASTS.has(word) || NO_PASSIVE.has(word)) return true
  const after = folded[p.last + 1] ?? ''
  if (DAYS.has(after)) return false
  return (
    (isDeterminer(after) && after !== 'that' && after !== 'this') ||
    PRONOUNS.has(after) ||
    capital[p.last + 1]! > 0 ||
    (PLURAL.test(after) && !NO_OBJECTS.has(after)) ||
    (kind[p.last + 1] === NUMBER && capital[p.last + 2] === 0)
  )
}
/** "raised questions". */
const PLURAL = /^\p{L}{3,}[^sui'’]s$/u
const NO_OBJECTS = wordSet(
  'across towards besides unless always sometimes perhaps days weeks months years hours times minutes afterwards overseas indoors outdoors upstairs downstairs',
)
/** Past forms of verbs that are never passive. */
export const NO_PASSIVE = wordSet(
  'arrived died resigned collapsed protested testified erupted occurred happened emerged vanished disappeared appeared agreed refused voted escaped crashed exploded capsized overturned perished belonged remained seemed arose departed returned travelled traveled marched rallied gathered landed',
)
const DAYS = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec',
)

/** A past form without an auxiliary. */
export const isSimplePast = (p: Predicate) =>
  p.finite && p.lemma !== 'be' && !p.noun && !p.state && p.tense === 'past' && p.start === p.token
