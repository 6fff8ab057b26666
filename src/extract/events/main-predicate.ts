import type { Tokens } from '../tokens'
import type { EventType } from '../types'
import { wordSet } from '../words'
import { typeOf } from './core-type'
import { isPreposition } from './other-verbs'
import type { Predicate } from './predicate'
import { VERB_FORMS } from './verb-forms'

/** What a sentence or clause tells, and through whom. */
export interface Core {
  /** The happening; `null` where nothing happens. */
  readonly main: Predicate | null
  /** The verb of saying that governs it: "said", "reported". */
  readonly say: Predicate | null
  readonly type: EventType
}

/**
 * The predicate that says what a sentence is about: the first finite verb of a main clause that is not one of saying, one of the typed
 * lexicon before a plain one and a deed before a state, then clauses of time, infinitives and participles, then a noun that names an event,
 * then the saying itself.
 */
export function findCore(tokens: Tokens, origin: number, predicates: readonly Predicate[]): Core {
  const say =
    predicates.find((p) => p.say && p.finite && !p.subordinate && !isReduced(tokens, p)) ??
    predicates.find((p) => p.say && p.finite && !ASIDE.has(p.opener) && !isReduced(tokens, p)) ??
    null
  const deeds = predicates.filter((p) => !p.say)
  const verbs = deeds.filter((p) => !p.noun && !p.state)
  const nouns = deeds.filter((p) => p.noun)
  const finite = verbs.filter((p) => p.finite && !p.subordinate)
  // a deed before words made known: "released a list and asked musicians to look out"
  const typed =
    finite.find((p) => p.type !== 'OTHER' && p.type !== 'STATEMENT' && !isModal(p)) ??
    finite.find((p) => p.type === 'STATEMENT' && !isModal(p))
  const plain = finite.find((p) => !isModal(p)) ?? finite[0]
  const state = deeds.find((p) => p.state && p.finite && !p.subordinate)
  const inTime = verbs.find(
    (p) => p.finite && p.tense === 'past' && p.type !== 'OTHER' && IN_TIME.has(p.opener),
  )
  const main =
    typed ??
    (plain && (plain.progressive || LEADING_ON.has(plain.lemma) || isSetting(plain) || isMood(tokens, plain))
      ? inTime
      : undefined) ??
    learnt(tokens, plain, verbs) ??
    completed(tokens, plain, verbs) ??
    (state ? inTime : undefined) ??
    state ??
    inTime ??
    completed(
      tokens,
      verbs.find((p) => say !== null && p.finite && isContent(tokens, p) && p.token > say.token),
      verbs,
    ) ??
    verbs.find((p) => p.finite && p.type !== 'OTHER') ??
    say ??
    headline(tokens, verbs, origin) ??
    verbs.find((p) => p.type !== 'OTHER') ??
    nouns[0] ??
    verbs[0] ??
    null
  if (!main) return { main, say, type: 'OTHER' }
  const type = typeOf(tokens, main, say, nouns)
  // "visited the bank to protest against fees"
  const protests =
    type === 'CONSULT' &&
    verbs.some((p) => p.infinitive && p.type === 'PROTEST' && p.token > main.token && !p.negated)
  return {
    main,
    say,
    type: protests ? 'PROTEST' : (purpose(main, type, verbs) ?? ordeal(tokens, main, type, deeds) ?? type),
  }
}

/** "remained in hospital after he was shot", "spent hours fighting the blaze": what brought it about, or what the time went into. */
export function ordeal(
  { folded }: Tokens,
  main: Predicate,
  type: EventType,
  deeds: readonly Predicate[],
): EventType | undefined {
  if (type !== 'OTHER') return undefined
  const next = deeds.find(
    (p) => p.token > main.last && !p.say && (p.type === 'HAZARD' || p.type === 'ASSAULT'),
  )
  if (!next) return undefined
  const isBetween = (words: ReadonlySet<string>) =>
    folded.slice(main.last + 1, next.token).some((word) => words.has(word))
  if (SPENDING.has(folded[main.token]!))
    return !next.noun && folded[next.token]!.endsWith('ing') && isBetween(SPANS) ? next.type : undefined
  const after = folded.findIndex((word, i) => i > main.last && AFTER.has(word))
  const isNear = after > 0 && after < next.token && next.token < after + 7
  return STATES.has(folded[main.token]!) && isBetween(CONDITIONS) && isNear ? next.type : undefined
}
const SPENDING = wordSet('spent spend spends')
const SPANS = wordSet('hours days hour day night weeks minutes')
const STATES = wordSet('remained remains remain lies lay lie is was are were stayed stays recovering')
const CONDITIONS = wordSet(
  'condition hospital hospitalized hospitalised coma ruins rubble dead homeless injured missing',
)
const AFTER = wordSet('after when following')

/** "left for Oslo to meet the bishop": what somebody goes for. */
function purpose(main: Predicate, type: EventType, verbs: readonly Predicate[]): EventType | undefined {
  if (type !== 'OTHER' || !GOING.has(main.lemma)) return undefined
  const next = verbs.find((p) => p.token > main.token)
  return next?.infinitive && !next.negated && !GOING.has(next.lemma) && PURPOSES.has(next.type)
    ? next.type
    : undefined
}
const GOING = wordSet('leave go come travel fly arrive return head drive depart gather')
const PURPOSES: ReadonlySet<EventType> = new Set(['CONSULT', 'PROTEST'])

/** "The car was parked there when it blew up". */
const isSetting = (plain: Predicate) => plain.lemma === '' && plain.passive

/** "Tension rose when officers searched the ship": what was done is told behind. */
const isMood = ({ folded }: Tokens, { type, start }: Predicate) =>
  type === 'OTHER' && MOODS.has(folded[start - 1] ?? '')
const MOODS = wordSet(
  'tension tensions controversy trouble troubles row feud fears anger outrage panic chaos drama crisis incident incidents ordeal scandal saga conflict hostilities unrest problems',
)

const isModal = (p: Predicate) => p.tense === 'modal' || (p.would && !p.perfect)

/** "a confession written in ink", "a message that said": of a noun, and of nobody who speaks here. */
const isReduced = ({ folded }: Tokens, { token, start, opener }: Predicate) =>
  start === token && (folded[token] === 'written' || (opener === 'that' && folded[token - 1] === 'that'))

/** "A day after the office declared …": who says that does not say the rest. */
const ASIDE = new Set(['after', 'before', 'when', 'since', 'until', 'who', 'which'])
/** "while", "after": clauses that tell a happening beside the one of the sentence. */
const IN_TIME = new Set(['after', 'when', 'as', 'before'])
/** "The news came after …": what came is told behind. */
const LEADING_ON = wordSet('come follow happen begin start')
/** "said that he fled", unlike "the fire that killed three". */
const isContent = ({ folded }: Tokens, { opener, start }: Predicate) =>
  opener === 'that' && folded[start - 1] !== 'that'

/** "The judge heard that she was attacked": what came to be known. */
function learnt(
  tokens: Tokens,
  plain: Predicate | undefined,
  verbs: readonly Predicate[],
): Predicate | undefined {
  if (!plain || plain.type !== 'OTHER' || plain.passive || !LEARNING.has(tokens.folded[plain.token]!))
    return undefined
  return verbs.find(
    (p) => p.token > plain.token && p.finite && isContent(tokens, p) && p.type !== 'OTHER' && !p.say,
  )
}
const LEARNING = wordSet('heard discovered learned learnt found')

/** "began to withdraw", "was forced to leave": the infinitive behind tells what. */
const OPENING = wordSet(
  'begin start continue force try seek help ask go come manage fail attempt resort decide vote become resume keep finish',
)

/** "began investigating", "resumed shelling". */
const GOING_ON = wordSet('begin start continue resume keep finish')

/** "voted 5-0 on Monday to ban", "became the first firm to sign". */
const FAR = new Set(['vote', 'become'])

/** "is set to meet": what is planned. */
const PLANNED = wordSet('set schedule plan expect slate')

/** The infinitive that completes a verb of beginning or trying, else the verb itself. */
function completed(
  tokens: Tokens,
  plain: Predicate | undefined,
  verbs: readonly Predicate[],
): Predicate | undefined {
  if (!plain || plain.type !== 'OTHER' || !(OPENING.has(plain.lemma) || PLANNED.has(plain.lemma)))
    return plain
  const ongoing = GOING_ON.has(plain.lemma) ? verbs.find((p) => p.token === plain.last + 1) : undefined
  if (ongoing && ongoing.type !== 'OTHER' && tokens.folded[ongoing.token]!.endsWith('ing'))
    return { ...ongoing, start: plain.start, tense: plain.tense, finite: true, negated: plain.negated }
  const next = verbs.find(
    (p) => p.infinitive && p.token > plain.token && p.start - plain.last <= (FAR.has(plain.lemma) ? 8 : 4),
  )
  if (next && PLANNED.has(plain.lemma) && (plain.passive || plain.lemma === 'plan'))
    return { ...next, start: plain.start, tense: 'future', finite: true, negated: plain.negated }
  if (!next || next.type === 'OTHER') return plain
  return { ...next, start: plain.start, tense: plain.tense, finite: true, negated: plain.negated }
}

/** "Man to stand trial", "Council to meet Monday": a headline's infinitive is its future. */
function headline(tokens: Tokens, verbs: readonly Predicate[], origin: number): Predicate | undefined {
  const first = verbs[0]
  // "In his haste to leave", "To reach the goal" are none
  return first?.infinitive &&
    first.start - origin <= 8 &&
    first.start > origin &&
    !first.progressive &&
    VERB_FORMS.get(tokens.folded[first.start - 1]!)?.form !== 's' &&
    !isPreposition(tokens.folded[origin]!)
    ? { ...first, tense: 'future', finite: true }
    : undefined
}
