import { isDash, PUNCTUATION, WORD, type Tokens } from '../tokens'
import { wordSet } from '../words'
import { isAuxiliary, isDeterminer, isPreposition } from './other-verbs'
import { copyOf, type Predicate } from './predicate'
import { NOUN_TYPES, VERB_FORMS } from './verb-forms'
import { ADVERBS, isSinceThen } from './verb-group'
import { OPENER, type Words } from './word-classes'

/**
 * The token that makes a clause a qualifying one, -1 in a main clause: looked for back to the last comma; "that" is one only behind a noun, a
 * relative pronoun also directly behind the comma.
 */
export function openerOf(tokens: Words, from: number, verb: number): number {
  for (let j = verb - 1; j >= from && j > verb - 25; j--) {
    const word = tokens.folded[j]!
    if (tokens.kind[j] === PUNCTUATION && word !== '-' && word !== "'" && word !== '.') return -1
    if ((tokens.classes[j]! & OPENER) === 0 || isSinceThen(tokens, j)) continue
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

/** Signs inside a clause. */
const INSIDE = new Set(['-', '$', '£', '€', '¥'])
const RELATIVES = wordSet('who which that whom whose')

/**
 * "served as mayor and resigned": a verb behind "and" stands in the clause of the verb before. "The man who was arrested is expected …": a
 * second finite verb behind a relative pronoun is the main clause's again.
 */
export function reopen(
  tokens: Tokens,
  from: number,
  read: Predicate,
  predicates: readonly Predicate[],
): Predicate {
  if (!read.subordinate || read.noun || read.infinitive || read.start <= from) return read
  const left = predicates.findLast((p) => p.finite && !p.noun)
  if (!left) return read
  const before = tokens.folded[read.start - 1]
  if (before === 'and' || before === 'but') return inClause(read, left.subordinate, left.opener)
  const again =
    RELATIVES.has(left.opener) &&
    // "a man who fled following a raid | was held"
    (left.opener === read.opener || read.opener === 'following') &&
    read.finite &&
    !left.say
  return again && (read.state || read.start < read.token) && !isJoined(tokens, left.last + 1, read.start)
    ? inClause(read, false, '')
    : read
}

function inClause(predicate: Predicate, subordinate: boolean, opener: string): Predicate {
  const moved = copyOf(predicate)
  moved.subordinate = subordinate
  moved.opener = opener
  return moved
}

/** "The body found along a road belonged to …": with no object, a verb that takes one qualifies the noun before it. */
const isObjectless = ({ folded }: Tokens, { lemma, token, last }: Predicate, right: Predicate) =>
  last === token && TAKING.has(lemma) && right.tense === 'past' && WITHOUT_OBJECT.has(folded[last + 1] ?? '')
const TAKING = wordSet(
  'find release publish file make issue send build buy commission sign install discover name',
)
const WITHOUT_OBJECT = wordSet(
  'along in on at near by from during after before inside outside beside behind beneath last this earlier today yesterday dead monday tuesday wednesday thursday friday saturday sunday',
)

/** "said in a letter published on Monday that": of the noun that says where it was said. */
function isOfMedium(tokens: Tokens, say: Predicate, { start }: Predicate): boolean {
  if (start - say.last > 7 || !MEDIA.has(tokens.folded[say.last + 1] ?? '')) return false
  if (!ARTICLES.has(tokens.folded[say.last + 2] ?? '')) return false
  return !isJoined(tokens, say.last + 1, start) && !SUBJECTS.has(tokens.folded[start - 1]!)
}
const SUBJECTS = wordSet('he she it they we i who which that')
const MEDIA = new Set(['in', 'on', 'through', 'at', 'during', 'via'])
const ARTICLES = wordSet('a an the its his her their')

/** Of a verb that only qualifies a noun. */
function asParticiple(predicate: Predicate): Predicate {
  const participle = copyOf(predicate)
  participle.finite = false
  participle.tense = 'bare'
  participle.passive = true
  return participle
}

/** Between two verbs of one clause none of these stands: words that join clauses, and verbs that take one without "that". */
const JOINTS = wordSet(
  'and or but that which who when while as after before if because than nor so then whether where unless until since ensure ensures ensured ensuring believe believes believed think thinks know knows knew hope hopes hoped means shows showed prove proves proved',
)

/**
 * "The grant awarded on Monday will pay", "a man suspected of killing was held": of two verbs in one clause the one with an auxiliary is
 * its finite one, else the first; the other only qualifies a noun.
 */
export function settleParticiples(tokens: Tokens, predicates: Predicate[]): Predicate[] {
  for (let k = 0; k + 1 < predicates.length; k++) {
    const left = predicates[k]!
    if (!isSimplePast(left)) continue
    const right = predicates
      .slice(k + 1, k + 5)
      .find((p) => p.finite && !p.noun && !(p.infinitive && p.start === left.last + 1))
    if (right && isAside(tokens, predicates, k, right)) {
      predicates[k] = asParticiple(left)
      continue
    }
    if (
      !right ||
      right.infinitive ||
      (right.start === right.token && !isObjectless(tokens, left, right)) ||
      isJoined(tokens, left.last + 1, right.start)
    )
      continue
    if (!left.say) predicates[k] = asParticiple(left)
  }
  for (let k = 1; k < predicates.length; k++) {
    const right = predicates[k]!
    if (isSecondInfinitive(tokens, predicates, k)) {
      predicates[k] = asInfinitive(right)
      continue
    }
    const left = predicates.slice(Math.max(0, k - 4), k).findLast((p) => p.finite && !p.noun)
    if (!left || !isSimplePast(right)) continue
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

/** "The park, located on the lake, | will open": between commas, with no finite verb before it. */
function isAside(tokens: Tokens, predicates: readonly Predicate[], k: number, right: Predicate): boolean {
  const { start } = predicates[k]!
  const before = (tokens.folded[start - 1] ?? '').endsWith('ly') ? start - 2 : start - 1
  return (
    ((tokens.folded[before] === ',' && tokens.folded[right.start - 1] === ',') ||
      (isDash(tokens, before) && isDash(tokens, right.start - 1))) &&
    !right.say &&
    !right.subordinate &&
    !predicates.slice(0, k).some((p) => p.finite && !p.noun)
  )
}

const isSimplePast = (p: Predicate) =>
  p.finite && p.lemma !== 'be' && !p.noun && !p.state && p.tense === 'past' && p.start === p.token

function isJoined(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (tokens.folded[i] === ',' && tokens.capital[i - 1]) i = behindContainer(tokens, i)
    if ((tokens.kind[i] === PUNCTUATION && !INSIDE.has(tokens.folded[i]!)) || JOINTS.has(tokens.folded[i]!))
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
