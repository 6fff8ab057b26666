import type { Tokens } from '../tokens'
import type { EventType } from '../types'
import type { Predicate } from './predicates'

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
    predicates.find((p) => p.say && p.finite && !p.subordinate) ??
    predicates.find((p) => p.say && p.finite && !ASIDE.has(p.opener)) ??
    null
  const deeds = predicates.filter((p) => !p.say)
  const verbs = deeds.filter((p) => !p.noun && !p.state)
  const nouns = deeds.filter((p) => p.noun)
  const finite = verbs.filter((p) => p.finite && !p.subordinate)
  const typed = finite.find((p) => p.type !== 'OTHER' && !isModal(p))
  const plain = finite.find((p) => !isModal(p)) ?? finite[0]
  const state = deeds.find((p) => p.state && p.finite && !p.subordinate)
  const inTime = verbs.find(
    (p) => p.finite && p.tense === 'past' && p.type !== 'OTHER' && IN_TIME.has(p.opener),
  )
  const main =
    typed ??
    (plain && (plain.progressive || LEADING_ON.has(plain.lemma) || isSetting(plain)) ? inTime : undefined) ??
    completed(plain, verbs) ??
    (state ? inTime : undefined) ??
    state ??
    inTime ??
    verbs.find((p) => p.finite && p.type !== 'OTHER') ??
    (say && verbs.find((p) => p.finite && p.opener === 'that' && p.token > say.token)) ??
    say ??
    headline(verbs, origin) ??
    verbs.find((p) => p.type !== 'OTHER') ??
    nouns[0] ??
    verbs[0] ??
    null
  return { main, say, type: main ? typeOf(tokens, main, say, nouns) : 'OTHER' }
}

/** "The car was parked there when it blew up". */
const isSetting = (plain: Predicate) => plain.lemma === '' && plain.passive

const isModal = (p: Predicate) => p.tense === 'modal' || (p.would && !p.perfect)

/** "A day after the office declared …": who says that does not say the rest. */
const ASIDE = new Set(['after', 'before', 'when', 'since', 'until', 'who', 'which'])
/** "while", "after": clauses that tell a happening beside the one of the sentence. */
const IN_TIME = new Set(['after', 'when', 'as', 'before'])
/** "The news came after …": what came is told behind. */
const LEADING_ON = new Set('come follow happen begin start'.split(' '))
/** "began to withdraw", "was forced to leave": the infinitive behind tells what. */
const OPENING = new Set(
  'begin start continue force try seek help ask go come manage fail attempt resort decide'.split(' '),
)

/** "is set to meet": what is planned. */
const PLANNED = new Set('set schedule plan expect slate'.split(' '))

/** The infinitive that completes a verb of beginning or trying, else the verb itself. */
function completed(plain: Predicate | undefined, verbs: readonly Predicate[]): Predicate | undefined {
  if (!plain || plain.type !== 'OTHER' || !(OPENING.has(plain.lemma) || PLANNED.has(plain.lemma)))
    return plain
  const next = verbs.find((p) => p.infinitive && p.token > plain.token && p.start - plain.last <= 4)
  if (next && PLANNED.has(plain.lemma) && (plain.passive || plain.lemma === 'plan'))
    return { ...next, start: plain.start, tense: 'future', finite: true, negated: plain.negated }
  if (!next || next.type === 'OTHER') return plain
  return { ...next, start: plain.start, tense: plain.tense, finite: true, negated: plain.negated }
}

/** "Man to stand trial", "Council to meet Monday": a headline's infinitive is its future. */
function headline(verbs: readonly Predicate[], origin: number): Predicate | undefined {
  const first = verbs[0]
  return first?.infinitive && first.start - origin <= 8
    ? { ...first, tense: 'future', finite: true }
    : undefined
}

const WILLING: ReadonlySet<EventType> = new Set(['SUPPORT', 'AID', 'CONCEDE', 'RETREAT'])
const JOINT: ReadonlySet<EventType> = new Set(['CONSULT', 'COOPERATE'])
const HOSTILE: ReadonlySet<EventType> = new Set(['SANCTION', 'COERCE', 'ASSAULT', 'MOBILIZE'])
/** Verbs that only say that something is on: the noun beside them says what. */
const LIGHT = new Set(
  'hold take begin start end resume continue occur happen open launch schedule set plan expect finish complete cause report record hit strike break spread follow bring make carry stage mark join lead reach stop damage trap sign conduct face give have call heighten spark prompt trigger outline'.split(
    ' ',
  ),
)
/** Light verbs of which the object tells, not the subject. */
const TAKING = new Set(
  'take make bring carry give have join lead face conduct sign call finish complete report reach'.split(' '),
)
/** Harm that nature or accident does as well as people: "the earthquake killed", "the storm destroyed". */
const HARM = new Set(
  'kill injure wound destroy strike hit damage pound trap sweep die leave force'.split(' '),
)

/**
 * The type as PLOVER codes it: what somebody announces to do for others is AGREE and against them THREATEN, a refusal REJECT, what
 * somebody says must be done REQUEST. A plain verb ("was held", "began") takes the type of the noun that is its subject or object.
 */
function typeOf(
  tokens: Tokens,
  main: Predicate,
  say: Predicate | null,
  nouns: readonly Predicate[],
): EventType {
  const { type, tense, negated, noun, lemma } = main
  if (noun) return type
  if (main.say) return (ANNOUNCING.has(lemma) ? nounBehind(main, nouns, 5)?.type : undefined) ?? type
  const hazard = nouns.find((p) => p.type === 'HAZARD')
  if (HARM.has(lemma) && hazard && hazard.token < main.token && main.token - hazard.token < 8) return 'HAZARD'
  const refusal =
    tense === 'future' &&
    negated &&
    say &&
    say.token < main.token &&
    SPEAKERS.has(tokens.folded[main.start - 1] ?? '')
  if (refusal && (type === 'OTHER' || type === 'CONSULT')) return 'REJECT'
  if (type === 'OTHER') {
    if (main.must && say && !main.passive) return 'REQUEST'
    const named = LIGHT.has(lemma) || main.state ? nearest(tokens, main, nouns)?.type : undefined
    return named ?? (say && isTalk(main) ? 'STATEMENT' : 'OTHER')
  }
  if (tense === 'future' && negated && (WILLING.has(type) || JOINT.has(type) || type === 'AGREE'))
    return 'REJECT'
  if (tense === 'future' && (WILLING.has(type) || (JOINT.has(type) && say))) return 'AGREE'
  if (tense === 'future' && HOSTILE.has(type) && say) return 'THREATEN'
  if (tense === 'modal' && main.must && say && type !== 'REQUEST') return 'REQUEST'
  return type
}

const ANNOUNCING = new Set(['announce', 'declare', 'reiterate', 'repeat', 'renew'])
const SPEAKERS = new Set(['it', 'he', 'she', 'they', 'we', 'i'])

const nounBehind = ({ last }: Predicate, nouns: readonly Predicate[], reach: number) =>
  nouns.find((noun) => noun.token > last && noun.token - last <= reach)

/** What somebody says that is no deed done: a state, something present or to come. */
const isTalk = (main: Predicate) => main.state || main.tense !== 'past' || main.negated

/** The nearest noun that names an event, up to eight tokens before the verb or six behind it. */
function nearest(tokens: Tokens, main: Predicate, nouns: readonly Predicate[]): Predicate | null {
  let best: Predicate | null = null
  for (const noun of nouns) {
    const distance = noun.token < main.start ? main.start - noun.token : noun.token - main.last
    if (noun.token < main.start && TAKING.has(main.lemma) && !(main.passive && main.lemma !== 'make'))
      continue
    if (distance > (noun.token < main.start ? 12 : 6) || hasComma(tokens, noun.token, main)) continue
    if (!best || distance < Math.abs(best.token - main.token)) best = noun
  }
  return best
}

function hasComma(tokens: Tokens, noun: number, { start, last }: Predicate): boolean {
  for (let i = Math.min(noun, last); i < Math.max(noun, start); i++)
    if (tokens.folded[i] === ',' && !tokens.folded[i + 1]!.startsWith('wh')) return true
  return false
}
