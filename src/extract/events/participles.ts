import { isDash, WORD, type Tokens } from '../tokens'
import { wordSet } from '../words'
import { BEHIND_AND, hasSubject, inClause, isJoined, isJoint, RELATIVES } from './clauses'
import {
  hasAuxiliary,
  isSimplePast,
  isSureFinite,
  isTold,
  lacksObject,
  mayBePassive,
  NO_PASSIVE,
} from './past-forms'
import { isPreposition } from './other-verbs'
import { copyOf, type Predicate } from './predicate'
import { ADVERBS, SIMPLE_PASTS } from './verb-group'

/**
 * "The grant awarded on Monday will pay", "a man suspected of killing was held": of two verbs in one clause the one with an auxiliary is
 * its finite one, else the first; the other only qualifies a noun.
 */
export function settleParticiples(tokens: Tokens, from: number, predicates: Predicate[]): Predicate[] {
  for (let k = 0; k + 1 < predicates.length; k++) {
    const left = predicates[k]!
    if (isContact(tokens, from, predicates, k)) {
      predicates[k] = inClause(left, true, 'who')
      predicates[k + 1] = inClause(predicates[k + 1]!, true, 'who')
    }
    if (!isSimplePast(left) || (left.say && !isTold(tokens, left))) continue
    if (isOfSubject(tokens, from, predicates, k)) predicates[k] = asParticiple(left)
  }
  for (let k = 1; k < predicates.length; k++) {
    const right = predicates[k]!
    if (isSecondInfinitive(tokens, predicates, k)) {
      predicates[k] = asInfinitive(right)
      continue
    }
    const left = predicates.slice(Math.max(0, k - 4), k).findLast((p) => p.finite && !p.noun)
    if (!left || !isSimplePast(right) || (left.subordinate && !right.subordinate)) continue
    if (left.infinitive) {
      if (isOfObject(tokens, predicates, left, right)) predicates[k] = asParticiple(right)
      continue
    }
    if (left.say) {
      if (isOfMedium(tokens, left, right)) predicates[k] = asParticiple(right)
      // "reported a loss, compared with a profit", not "said two men, …, fled"
      if (isAdded(tokens, left, right)) predicates[k] = asParticiple(right)
      continue
    }
    // ", nestled between hills": a participle behind a comma
    const trailing = right.lemma === '' && tokens.folded[right.token - 1] === ','
    if (!trailing && isJoined(tokens, left.last + 1, right.start)) continue
    // "the court which upheld it agreed": without another main verb, the second one is it
    if (RELATIVES.has(left.opener) && !predicates.some((p) => p.finite && !p.noun && !p.subordinate)) {
      predicates[k] = inClause(right, false, '')
      continue
    }
    predicates[k] = asParticiple(right)
  }
  return settleObjects(tokens, predicates)
}

/** True for a past form that is a participle of the subject, since the finite verb of its clause stands behind it. */
function isOfSubject(tokens: Tokens, from: number, predicates: readonly Predicate[], k: number): boolean {
  const left = predicates[k]!
  if (isAside(tokens, predicates, k)) return true
  const word = tokens.folded[left.token]!
  const outer = SIMPLE_PASTS.has(word) ? undefined : outerVerb(tokens, predicates, k)
  if (!outer) return false
  const { verb, over, after } = outer
  if (!over && verb.start < verb.token) return true
  if (NO_PASSIVE.has(word) && !hasAuxiliary(verb)) return false
  // "Also wanted is", "asked them in case they come"
  if (left.start === from || tokens.folded[left.start - 1] === 'also') return false
  if (hasSubject(tokens, after, verb.start)) return false
  const isSure = isSureFinite(tokens, verb)
  // "sentenced to death five men found guilty"
  if (!isSure && lacksObject(tokens, verb)) return false
  return lacksObject(tokens, left) || (isSure && mayBePassive(tokens, left))
}

/** "The man | police say shot two": of a noun, with no word between. */
function isContact(
  { folded, kind }: Tokens,
  from: number,
  predicates: readonly Predicate[],
  k: number,
): boolean {
  const { say, finite, subordinate, start, last } = predicates[k]!
  const next = predicates[k + 1]!
  if (!say || !finite || subordinate || !next.finite || next.noun || next.start !== last + 1) return false
  const noun = start - 2
  return (
    noun > from &&
    kind[noun] === WORD &&
    SOURCES.has(folded[start - 1]!) &&
    !isJoint(folded[noun]!) &&
    !isPreposition(folded[noun]!)
  )
}
const SOURCES = wordSet(
  'he she they police officials authorities prosecutors investigators witnesses critics',
)

/**
 * "The man accused of hitting a guard who fell | was held": the next verb of the clause, `over` clauses inside its subject; of several the first
 * that can be no participle. `after`: the token behind the last verb before it.
 */
function outerVerb(
  tokens: Tokens,
  predicates: readonly Predicate[],
  k: number,
): { readonly verb: Predicate; readonly over: boolean; readonly after: number } | undefined {
  const left = predicates[k]!
  let at = left.last + 1
  let after = at
  let inner = ''
  let first: Predicate | undefined
  for (const p of predicates.slice(k + 1, k + 8)) {
    // "stepped up patrols": inside the phrase itself
    if (p.noun || p.start <= left.last) continue
    if (!p.finite || (p.infinitive && p.start === left.last + 1)) {
      after = p.last + 1
      continue
    }
    const isOuter = inner === p.opener && !BEHIND_AND.has(tokens.folded[p.start - 1]!)
    if (left.subordinate || !p.subordinate || isOuter) {
      if (p.infinitive || isJoined(tokens, at, p.start)) break
      first ??= p
      if (isSureFinite(tokens, p)) return { verb: p, over: inner !== '', after }
      continue
    }
    inner = p.opener
    const opener = tokens.folded.indexOf(p.opener, at)
    // "that carried pilgrims and veered": in the clause already left
    if (isJoined(tokens, at, opener >= 0 && opener < p.start ? opener : p.start - 1)) break
    at = after = p.last + 1
  }
  return first && { verb: first, over: inner !== '', after }
}

/** "The park, located on the lake, | will open": between commas, with no finite verb before it. */
function isAside(tokens: Tokens, predicates: readonly Predicate[], k: number): boolean {
  const { start } = predicates[k]!
  const before = (tokens.folded[start - 1] ?? '').endsWith('ly') ? start - 2 : start - 1
  const isMark = tokens.folded[before] === ',' ? isComma : isDash(tokens, before) ? isDash : null
  if (!isMark || predicates.slice(0, k).some((p) => p.finite && !p.noun)) return false
  const right = predicates.slice(k + 1, k + 6).find((p) => p.finite && !p.noun && !p.subordinate)
  return right !== undefined && !right.say && isMark(tokens, right.start - 1)
}
const isComma = ({ folded }: Tokens, i: number) => folded[i] === ','

/** "said in a letter published on Monday that": of the noun that says where it was said. */
function isOfMedium(tokens: Tokens, say: Predicate, { start }: Predicate): boolean {
  if (start - say.last > 7 || !MEDIA.has(tokens.folded[say.last + 1] ?? '')) return false
  if (!ARTICLES.has(tokens.folded[say.last + 2] ?? '')) return false
  return !isJoined(tokens, say.last + 1, start) && !SUBJECTS.has(tokens.folded[start - 1]!)
}
const SUBJECTS = wordSet('he she it they we i who which that')
const MEDIA = new Set(['in', 'on', 'through', 'at', 'during', 'via'])
const ARTICLES = wordSet('a an the its his her their')

/** Verbs of saying that take a thing as well as a clause. */
const TELLS_THINGS = wordSet('announce report reveal unveil disclose outline')

/** "announced rules | meant to change the way organs are given": what stands behind a participle and its infinitive qualifies the object. */
function settleObjects(tokens: Tokens, predicates: Predicate[]): Predicate[] {
  for (let k = 0; k + 3 < predicates.length; k++) {
    const say = predicates[k]!
    if (!say.say || !TELLS_THINGS.has(say.lemma)) continue
    const participle = predicates[k + 1]!
    const verb = predicates[k + 3]!
    if (participle.finite || participle.noun || !predicates[k + 2]!.infinitive) continue
    if (!verb.finite || verb.noun || verb.tense === 'future' || verb.perfect) continue
    if (!isJoined(tokens, participle.last + 1, verb.start)) predicates[k + 3] = inClause(verb, true, 'which')
  }
  return predicates
}

/** "wants the court to lift the ban and also | order a trial": the base form goes on with the infinitive before. */
function isSecondInfinitive(tokens: Tokens, predicates: readonly Predicate[], k: number): boolean {
  const { finite, noun, tense, start, token, lemma } = predicates[k]!
  if (!finite || noun || tense !== 'present' || start !== token || tokens.folded[token] !== lemma)
    return false
  let at = token - 1
  while (at > 0 && ADVERBS.has(tokens.folded[at]!)) at--
  if (tokens.folded[at] !== 'and' && tokens.folded[at] !== 'or') return false
  const left = predicates.slice(0, k).findLast((p) => !p.noun)
  return left !== undefined && left.infinitive
}

/** Of a verb in the base form without its "to". */
function asInfinitive(predicate: Predicate): Predicate {
  const infinitive = copyOf(predicate)
  infinitive.finite = false
  infinitive.infinitive = true
  infinitive.tense = 'bare'
  return infinitive
}

/** "wants to free soldiers | taken in the war": behind an infinitive that another verb governs in the same clause. */
function isOfObject(
  tokens: Tokens,
  predicates: readonly Predicate[],
  left: Predicate,
  right: Predicate,
): boolean {
  const verb = predicates.findLast((p) => p.finite && !p.noun && !p.infinitive && p.last < left.start)
  return (
    verb !== undefined &&
    !verb.say &&
    isPreposition(tokens.folded[right.last + 1] ?? '') &&
    !isJoined(tokens, verb.last + 1, right.start)
  )
}

/** Behind a verb of saying and what it tells a participle of no lexicon between a comma and a preposition. */
const isAdded = ({ folded }: Tokens, left: Predicate, right: Predicate) =>
  left.lemma !== 'say' &&
  (right.lemma === '' || right.lemma === 'compare' || right.lemma === 'mean') &&
  folded[right.start - 1] === ',' &&
  (folded[right.last + 1] === 'to' || isPreposition(folded[right.last + 1] ?? ''))

/** Of a verb that only qualifies a noun. */
function asParticiple(predicate: Predicate): Predicate {
  const participle = copyOf(predicate)
  participle.finite = false
  participle.tense = 'bare'
  participle.passive = true
  return participle
}
