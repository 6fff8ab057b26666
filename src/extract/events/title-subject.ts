import { isDash, NUMBER, tokenAt, WORD } from '../tokens'
import type { Span } from '../types'
import { hasWord, wordSet } from '../words'
import { isDeterminer, isPreposition } from './other-verbs'
import type { Predicate } from './predicate'
import type { Reading } from './reading'
import { behindLeads, commaFrom, isManner, LEADS, RELATIVES } from './title-leads'
import { OPENER } from './word-classes'
import { ADVERBS } from './verb-group'

/** Who or what a verb is told of: the head of its subject and what "and" adds to it, both without what stands between commas. */
export interface Subject {
  readonly head: Span
  readonly and: Span | null
  /** The first token that tells what of it: an adverb or the verb's group. */
  readonly verb: number
  /** Whether it is the subject of a verb before, which is left out: "The firm … sold its ships". */
  readonly shared: boolean
  /** In what somebody says: "Police said her brother …". */
  readonly told: boolean
}

const JOINTS = wordSet('and or but then')
const CLAUSES = wordSet('and but while whereas so yet')
const STANDING = wordSet('he she it they')
/** A subject never begins so. */
const WEAK = wordSet('each both others another some none all one that who which whose')
const SAYS = wordSet(
  'say report announce indicate confirm suggest warn fear believe think claim admit note add reveal estimate allege argue insist',
)
const THAT = wordSet('that')
const AND = wordSet('and or')
const SAYING = wordSet('adding saying noting claiming arguing stating that whether')

/** The subject of a verb, looked for from `from` (an offset) on; `null` where the words do not show it. */
export function findSubject(reading: Reading, main: Predicate, from: number): Subject | null {
  const { tokens, predicates } = reading
  const first = tokenAt(tokens, from)
  const verb = beforeAdverbs(reading, main.start, first)
  const led = behindLeads(reading, first, verb)
  const left = predicates.findLast(
    (p) =>
      p.finite &&
      !p.noun &&
      !p.subordinate &&
      !p.infinitive &&
      tokens.folded[p.start] !== 'being' &&
      p.start >= led &&
      p.last < main.start &&
      outerOf(reading, p).token !== main.token,
  )
  if (left && isJoined(reading, left.last + 1, verb)) {
    const subject = findSubject(reading, left, from)
    // "Holm said the men stole and urged them": Holm
    const say = subject?.told && speaksOn(reading, main) ? sayBefore(reading, left) : undefined
    const speaker = say && findSubject(reading, say, from)
    if (speaker) return { ...speaker, verb, shared: true }
    // "have bought food and given money": without its "have" the second verb tells nothing
    if (main.start === main.token && (left.perfect || left.passive)) return subject
    return subject && { ...subject, verb, shared: true }
  }
  if (left && isPlanOf(reading, left, main)) return findSubject(reading, left, from)
  const opening = left ? clauseFrom(reading, left, verb) : first
  if (opening < 0) return null
  const at = behindLeads(reading, opening, verb)
  // "Officials agreed to a rally, but they will …": whom "they" stands for
  if (left && !left.say && at === verb - 1 && STANDING.has(tokens.folded[at]!)) {
    const subject = findSubject(reading, left, from)
    return subject && { ...subject, verb, shared: true }
  }
  const subject = readSubject(reading, at, verb)
  return subject && left?.say ? { ...subject, told: true } : subject
}

const sayBefore = ({ predicates }: Reading, left: Predicate) =>
  predicates.findLast((p) => p.say && p.finite && !p.subordinate && p.last < left.start)

/** "and urged", "and asked them": what somebody says, not what is told of others. */
const speaksOn = ({ tokens }: Reading, { lemma, last }: Predicate) =>
  SPEECH_ACTS.has(lemma) || (ASKS.has(lemma) && THEM.has(tokens.folded[last + 1] ?? ''))
const SPEECH_ACTS = wordSet(
  'call urge warn vow pledge promise praise thank condemn denounce criticize criticise apologize apologise appeal add stress reiterate insist',
)
const ASKS = wordSet('ask tell order demand advise remind')
const THEM = wordSet('it him her them')

/** "announced plans | to sell", "unveiled its new plan | to sell": who announced is the subject. */
function isPlanOf({ tokens }: Reading, left: Predicate, main: Predicate): boolean {
  if (!left.say || !main.infinitive || left.lemma === 'say' || !PLANS.has(tokens.folded[main.start - 1]!))
    return false
  for (let i = left.last + 1; i < main.start - 1; i++)
    if (!isDeterminer(tokens.folded[i]!) && tokens.folded[i] !== 'new') return false
  return true
}
const PLANS = wordSet('plan plans intention intentions aim goal')

/** The token where the adverbs directly before a verb's group begin. */
function beforeAdverbs({ tokens }: Reading, start: number, first: number): number {
  let at = start
  // "plans | to hold"
  if (tokens.folded[at] === 'to' && at > first && PLANNING.has(tokens.folded[at - 1]!)) at--
  while (at > first && (ADVERBS.has(tokens.folded[at - 1]!) || isManner(tokens.folded[at - 1]!))) at--
  return at
}

const PLANNING = wordSet('plans intends hopes expects wants vows')

/** "… and called for", ", then fled": the verb goes on with the subject before. */
function isJoined({ tokens }: Reading, from: number, verb: number): boolean {
  let at = verb - 1
  while (at > from && (ADVERBS.has(tokens.folded[at]!) || isManner(tokens.folded[at]!))) at--
  return at >= from && JOINTS.has(tokens.folded[at]!)
}

/** Where the clause behind another verb begins: behind what it says, "that", "and", "while" or a semicolon; -1 where nothing parts them. */
function clauseFrom(reading: Reading, left: Predicate, verb: number): number {
  const { tokens, times } = reading
  let at = left.last + 1
  if (left.say) {
    // "told the judge a deal was near": the judge is not its subject
    if (!SAYS.has(left.lemma) && !hasWord(tokens, at, verb, THAT)) return -1
    const date = times.find((time) => time.end > tokens.start[at]! && time.start <= tokens.end[at]!)
    if (date) at = tokenAt(tokens, date.end)
    for (let i = at; i < verb && i < at + 12; i++) if (SAYING.has(tokens.folded[i]!)) return i + 1
    return at
  }
  for (let i = verb - 1; i >= at; i--) {
    const word = tokens.folded[i]!
    if (
      word === ';' ||
      word === '–' ||
      word === '—' ||
      (CLAUSES.has(word) && isClause(reading, i, left, verb))
    )
      return i + 1
  }
  return -1
}

/** A clause of its own, not the last name of a list: "but the boat | sank", "spread and two men | died". */
function isClause({ tokens }: Reading, i: number, left: Predicate, verb: number): boolean {
  if (verb - i < 2) return false
  const bare = tokens.folded[i] !== 'and' || tokens.folded[i - 1] === ',' || i === left.last + 1
  return bare || CLAUSE.has(tokens.folded[i + 1]!)
}
const CLAUSE = wordSet('when after as he she it they')

/** The head up to the first comma; a list as a whole; "Ana Holm, 54, and Bo Berg, 33," without the ages. */
function readSubject(reading: Reading, at: number, verb: number): Subject | null {
  const { tokens } = reading
  if (at >= verb || !opensSubject(reading, at)) return null
  const comma = commaFrom(reading, at, verb)
  if (comma < 0) return alone(reading, at, verb, verb)
  const closing = isDash(tokens, comma) ? dashFrom(reading, comma + 2, verb) : -1
  if (closing >= 0) return alone(reading, at, comma, verb)
  let [piece, last, and] = [comma + 1, comma, -1]
  for (let next = comma; next >= 0; next = commaFrom(reading, next + 1, verb)) {
    if (tokens.folded[next + 1] === 'and' && next + 2 < verb && !ADVERBS.has(tokens.folded[next + 2]!))
      and = next + 1
    last = next
    piece = next + 1
  }
  if (tokens.folded[piece] === '-') piece++
  // "A, B and C | voted": no comma before the verb
  if (piece < verb && !OF.has(tokens.folded[piece]!)) {
    // "Ana Holm, who sought a cow, stepped on a mine and | lost"
    if (RELATIVES.has(tokens.folded[comma + 1]!)) return alone(reading, at, comma, piece)
    const isNew = !hasWord(tokens, piece, verb, AND) && beginsNoun(reading, piece)
    return alone(reading, isNew ? piece : at, verb, verb)
  }
  const end = and < 0 ? -1 : commaFrom(reading, and, verb)
  return {
    head: spanOf(reading, at, comma),
    and: and < 0 ? null : spanOf(reading, and, end < 0 ? last : end),
    verb,
    shared: false,
    told: false,
  }
}

/** A subject of nothing but the words from `from` to `to`. */
const alone = (reading: Reading, from: number, to: number, verb: number): Subject => ({
  head: spanOf(reading, from, to),
  and: null,
  verb,
  shared: false,
  told: false,
})

/** The dash that closes an aside, -1 where none stands before the verb. */
function dashFrom({ tokens }: Reading, from: number, verb: number): number {
  for (let i = from; i < verb; i++) if (isDash(tokens, i)) return i
  return -1
}

/** "About 40 men", "At least two", unlike "about the men". */
function opensSubject({ tokens }: Reading, at: number): boolean {
  const word = tokens.folded[at]!
  if (!WEAK.has(word) && !isPreposition(word) && !LEADS.has(word)) return true
  const next = tokens.folded[at + 1] ?? ''
  // "One of the two men"
  if (next === 'of' && WEAK.has(word)) return true
  return tokens.kind[at + 1] === NUMBER || (word === 'at' && (next === 'least' || next === 'most'))
}

/** "the rebels", "Rebels", "two men": not what only goes on. */
const beginsNoun = ({ tokens }: Reading, i: number) =>
  tokens.capital[i] !== 0 || tokens.kind[i] === NUMBER || isDeterminer(tokens.folded[i]!)
const OF = wordSet('of from')

const spanOf = ({ tokens }: Reading, from: number, to: number): Span => ({
  start: tokens.start[from]!,
  end: tokens.end[to - 1]!,
})

/** "The body found in the harbour | was that of a sailor": the verb behind one that only qualifies the subject. */
export function outerOf(reading: Reading, inner: Predicate): Predicate {
  const { tokens, predicates } = reading
  const behind = tokens.folded[inner.last + 1] ?? ''
  if (inner.start !== inner.token) return inner
  // "denounced as cruel", "hit by a car", unlike "rose by 9%"
  const isOf =
    inner.tense === 'past' &&
    (behind === 'by' || (behind === 'as' && CALLED.has(tokens.folded[inner.token]!))) &&
    tokens.kind[inner.last + 2] === WORD
  if (!isOf && !PASSIVE.has(tokens.folded[inner.token]!)) return inner
  if (behind !== 'to' && (!isPreposition(behind) || tokens.folded[inner.last + 2] === 'least')) return inner
  const outer = predicates.find((p) => p.finite && !p.noun && p.start > inner.last)
  if (
    !outer ||
    (outer.subordinate && outer.opener !== behind) ||
    outer.infinitive ||
    outer.start - inner.last > 24
  )
    return inner
  if (isJoined(reading, inner.last + 1, outer.start)) return inner
  for (let i = inner.last + 2; i < outer.start; i++)
    if (PARTING.has(tokens.folded[i]!) || (tokens.classes[i]! & OPENER) !== 0) return inner
  return outer
}
const PARTING = new Set([';', 'but'])

const CALLED = wordSet(
  'denounced described regarded seen known viewed branded labeled labelled dubbed hailed cited listed named criticized criticised dismissed condemned praised treated used',
)
/** Verbs that have an object where they are not passive. */
const PASSIVE = wordSet(
  'charged accused arrested convicted sentenced suspected killed injured wounded shot held wanted jailed named identified found caught designed aimed meant based presented posted released issued published signed made planned scheduled used owned located sent given sold built written taken brought stolen dubbed known linked funded backed sponsored awarded donated recovered seized obtained commissioned',
)
