import { NOUN_CLASSES } from '../lexicon/noun-classes'
import { NUMBER, PUNCTUATION, WORD, type Tokens } from '../tokens'
import type { EventType } from '../types'
import { wordSet } from '../words'
import { isAuxiliary, isDeterminer, isPreposition } from './other-verbs'
import type { Predicate } from './predicate'
import { VERB_FORMS } from './verb-forms'
import { ADVERBS } from './verb-group'

const WILLING: ReadonlySet<EventType> = new Set(['SUPPORT', 'AID', 'CONCEDE', 'RETREAT'])
/** "will resign" is offered to nobody. */
const QUITTING = wordSet('resign step quit retire concede surrender')
const JOINT: ReadonlySet<EventType> = new Set(['CONSULT', 'COOPERATE'])
const HOSTILE: ReadonlySet<EventType> = new Set(['SANCTION', 'COERCE', 'ASSAULT'])
/** Verbs that only say that something is on: the noun beside them says what. */
const LIGHT = wordSet(
  'due hold take begin start end resume continue occur happen open launch schedule set plan expect finish complete cause report record hit strike break spread follow bring make carry kick stage mark join lead reach stop damage trap sign conduct face give have call heighten spark prompt trigger outline maintain intensify escalate renew unleash mount wage',
)
/** Light verbs of which the object tells, not the subject. */
const TAKING = wordSet(
  'take make bring carry give have join lead face conduct sign call finish complete report reach maintain intensify escalate renew unleash mount wage',
)
/** Harm that nature or accident does as well as people: "the earthquake killed", "the storm destroyed". */
const HARM = wordSet('kill injure wound destroy strike hit damage pound trap sweep die leave force')

/**
 * The type as PLOVER codes it: what somebody announces to do for others is AGREE and against them THREATEN, a refusal REJECT, what
 * somebody says must be done REQUEST. A plain verb ("was held", "began") takes the type of the noun that is its subject or object.
 */
export function typeOf(
  tokens: Tokens,
  main: Predicate,
  say: Predicate | null,
  nouns: readonly Predicate[],
): EventType {
  const { type, tense, negated, noun, lemma } = main
  if (noun) return type
  if (main.say)
    return (
      (ANNOUNCING.has(lemma) ? (nounBehind(main, nouns, 5)?.type ?? announced(tokens, main)) : null) ?? type
    )
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
    if (say && tellsFault(tokens, main, say)) return 'ACCUSE'
    if (isDueInCourt(tokens, main)) return 'ACCUSE'
    const standing = main.state ? standingType(tokens, main) : undefined
    if (standing) return standing
    const named =
      LIGHT.has(lemma) || main.state ? nearest(tokens, main, nouns)?.type : subjectType(tokens, main, nouns)
    if (named) return named
    if (!main.passive && !main.state && isByProtesters(tokens, main)) return 'PROTEST'
    return say && (isTalk(main) || isFigure(tokens, main)) ? 'STATEMENT' : 'OTHER'
  }
  // "did not rule it out", "is not opposed"
  if (negated && type === 'REJECT' && tense !== 'future') return 'STATEMENT'
  // "was not approved"
  if (negated && type === 'SUPPORT' && (tense === 'past' || tense === 'present')) return 'REJECT'
  if (tense === 'future' && negated && (WILLING.has(type) || JOINT.has(type) || type === 'AGREE'))
    return 'REJECT'
  const isOffer = WILLING.has(type) ? !QUITTING.has(lemma) : JOINT.has(type) && say !== null
  if (tense === 'future' && isOffer) return 'AGREE'
  if (tense === 'future' && HOSTILE.has(type) && say && !main.passive) return 'THREATEN'
  if (tense === 'modal' && main.must && say && type !== 'REQUEST') return 'REQUEST'
  return type
}

/** "is in custody", "are on strike", "is in Oslo for talks": a state that a deed has brought about. */
export function standingType({ folded }: Tokens, { last }: Predicate): EventType | undefined {
  if (!STANDING.has(folded[last + 1] ?? '')) return undefined
  for (let i = last + 3; i < last + 6; i++)
    if (folded[i] === 'for' && TALKS.has(folded[i + 1] ?? '')) return 'CONSULT'
  return STATES.get(folded[last + 2] ?? '') ?? STATES.get(folded[last + 3] ?? '')
}
const TALKS = wordSet('talks meetings negotiations consultations discussions')
const STANDING = wordSet('in on under behind')
const STATES: ReadonlyMap<string, EventType> = new Map([
  ...['custody', 'jail', 'prison', 'detention', 'arrest', 'bars', 'curfew', 'lockdown'].map(
    (word) => [word, 'COERCE'] as const,
  ),
  ...['investigation', 'trial', 'indictment'].map((word) => [word, 'ACCUSE'] as const),
  ...['strike', 'walkout'].map((word) => [word, 'PROTEST'] as const),
  ...['fire', 'flames', 'quarantine'].map((word) => [word, 'HAZARD'] as const),
  ...['alert', 'standby'].map((word) => [word, 'MOBILIZE'] as const),
])

/** "Holm said Opel had failed to pay": a fault of another. */
function tellsFault({ folded }: Tokens, { token, start, last, negated }: Predicate, say: Predicate): boolean {
  if (negated || token < say.token || SPEAKERS.has(folded[start - 1] ?? '')) return false
  const word = folded[token]!
  if (word === 'failed') return folded[last + 1] === 'to'
  if (word === 'involved') return folded.slice(last + 2, last + 10).some((near) => WRONGS.has(near))
  return FAULTS.has(word) || (word === 'was' && GUILT.has(folded[last + 1] ?? ''))
}
const FAULTS = wordSet(
  'erred lied violated breached misled misused abused neglected botched mishandled mismanaged betrayed meddled cheated bungled squandered misrepresented discriminated',
)

const WRONGS = wordSet(
  `${NOUN_CLASSES.crime} attack attacks killing poisoning hacking plot bombing shooting coup`,
)
const GUILT = wordSet('behind responsible guilty complicit')

/** "is due in Lund Magistrates' Court". */
function isDueInCourt({ folded }: Tokens, { lemma, last }: Predicate): boolean {
  return lemma === 'due' && [2, 3, 4, 5, 6].some((ahead) => COURTS.has(folded[last + ahead] ?? ''))
}
const COURTS = wordSet('court judge magistrate magistrates')

/** "Protesters in Oslo linked arms": what they do, protests. */
function isByProtesters({ folded, kind }: Tokens, { start }: Predicate): boolean {
  for (let i = start - 1; i >= 0 && i > start - 8 && kind[i] === WORD; i--)
    if (PROTESTERS.has(folded[i]!)) return true
  return false
}
const PROTESTERS = wordSet('protesters protestors demonstrators marchers rioters strikers picketers')

const ANNOUNCING = new Set(['announce', 'declare', 'reiterate', 'repeat', 'renew'])
const SPEAKERS = new Set(['it', 'he', 'she', 'they', 'we', 'i'])

const nounBehind = ({ last }: Predicate, nouns: readonly Predicate[], reach: number) =>
  nouns.find((noun) => noun.token > last && noun.token - last <= reach)

/** "announced a $9,000 grant to the school", "announced duties on steel": what is given or laid on. */
function announced({ folded, kind }: Tokens, { last }: Predicate): EventType | undefined {
  for (let i = last + 1; i <= last + 7 && i < kind.length; i++) {
    const word = folded[i]!
    if (isPreposition(word) || word === 'that' || word === 'to' || word === ',') return undefined
    if (GIFTS.has(word)) return 'AID'
    if (LEVIES.has(word)) return 'SANCTION'
  }
  return undefined
}
const GIFTS = wordSet('gift gifts grant grants scholarship scholarships funding bailout')
const LEVIES = wordSet('tariff tariffs duty duties layoffs redundancies')

/** What somebody says that is no deed done: a state, something present or to come. */
const isTalk = (main: Predicate) => main.state || main.tense !== 'past' || main.negated

const FIGURES = wordSet(
  'rise fall jump drop climb slip soar surge plunge increase decline decrease narrow widen grow slump dip plummet tumble double',
)

/** "The bureau said sales fell by a third": what is said is a figure. */
function isFigure({ kind, folded }: Tokens, { lemma, last }: Predicate): boolean {
  if (!FIGURES.has(lemma) || isDeterminer(folded[last + 1] ?? '')) return false
  for (let i = last + 1; i < last + 7 && i < kind.length; i++)
    if (kind[i] === NUMBER || folded[i] === 'by') return true
  return false
}

/** What happens to people and things: as the head of a subject it tells what the sentence is about. */
const BEFALLS: ReadonlySet<EventType> = new Set(['HAZARD', 'ASSAULT', 'PROTEST'])

/** "A house fire in the town was put out": the type of the noun that is the subject's head, where a verb of no type follows. */
function subjectType(tokens: Tokens, main: Predicate, nouns: readonly Predicate[]): EventType | undefined {
  if (JUDGING.has(main.lemma)) return undefined
  const head = nouns.find((noun) => noun.token < main.start)
  if (!head || !BEFALLS.has(head.type) || main.start - head.token > 14 || head.token === 0) return undefined
  if ((head.token + 1 < main.start && isModifier(tokens, head.token)) || hasComma(tokens, head.token, main))
    return undefined
  for (let i = head.token + 1; i < main.start; i++) if (JOINING.has(tokens.folded[i]!)) return undefined
  return isHead(tokens, head.token) ? head.type : undefined
}

/** "A shooting was ruled an accident": what is judged is not what is done. */
const JUDGING = wordSet('rule decide declare classify probe')

/** With no preposition before it, unlike "the man in the fire". A bare capital is a name: "Flood spoke", unlike "Floods spread". */
function isHead({ folded, kind, capital }: Tokens, noun: number): boolean {
  if (capital[noun] !== 0 && kind[noun - 1] !== WORD && !folded[noun]!.endsWith('s')) return false
  for (let i = noun - 1; i > noun - 6 && i >= 0 && kind[i] !== PUNCTUATION; i--)
    if (isPreposition(folded[i]!)) return false
    else if (STARTS.has(folded[i]!)) return !isPreposition(folded[i - 1] ?? '')
  return true
}

const JOINING = new Set(['but', 'and', 'while', 'as', 'when', 'because', 'who'])
const STARTS = new Set(['a', 'an', 'the', 'another', 'this', 'that', 'two', 'three', 'several'])

/** "shooting stance", "strike committee": the noun only qualifies the next one. */
function isModifier({ folded, kind, capital }: Tokens, noun: number): boolean {
  const next = folded[noun + 1] ?? ''
  return (
    kind[noun + 1] === WORD &&
    capital[noun + 1] === 0 &&
    !isPreposition(next) &&
    !next.endsWith('ly') &&
    !AFTER_NOUN.has(next) &&
    !isAuxiliary(next) &&
    !ADVERBS.has(next) &&
    !VERB_FORMS.has(next)
  )
}

const AFTER_NOUN = wordSet(
  'and or but that which who where when while as after before because if than so then also today yesterday tonight tomorrow last this next late early later earlier there here not the a an its their his her it he she they we you i was were is are has have had will would may might can could within across near inside outside around along off up out above below behind beside beyond like upon via among onto throughout regarding concerning including down past',
)

/** "made an appeal", unlike "an appeal was signed", "an attack took place", "the flu made its way". */
const isTaking = ({ folded }: Tokens, { lemma, passive, last }: Predicate) =>
  TAKING.has(lemma) &&
  !(passive && lemma !== 'make') &&
  folded[last] !== 'place' &&
  folded[last + 2] !== 'way'

/** The nearest noun that names an event, up to twelve tokens before the verb or six behind it, twelve behind "due". */
function nearest(tokens: Tokens, main: Predicate, nouns: readonly Predicate[]): Predicate | null {
  let best: Predicate | null = null
  for (const noun of nouns) {
    const distance = noun.token < main.start ? main.start - noun.token : noun.token - main.last
    if (noun.token < main.start && isTaking(tokens, main)) continue
    const reach = noun.token < main.start || main.lemma === 'due' ? 12 : 6
    if (distance > reach || hasComma(tokens, noun.token, main)) continue
    if (isModifier(tokens, noun.token) || isBehindTime(tokens, main.last, noun.token)) continue
    if (!best || distance < Math.abs(best.token - main.token)) best = noun
  }
  return best
}

/** "The group started | after the shooting": when, not what. */
function isBehindTime({ folded }: Tokens, verb: number, noun: number): boolean {
  for (let i = verb + 1; i < noun; i++) if (TIME_BEFORE.has(folded[i]!)) return true
  return false
}
const TIME_BEFORE = new Set(['after', 'before', 'since', 'following', 'until', 'despite'])

/** A comma between them, unlike that of "The protests, and a march, went on". */
function hasComma(tokens: Tokens, noun: number, { start, last, state }: Predicate): boolean {
  if (!state && noun < start && tokens.folded[noun + 1] === ',' && tokens.folded[start - 1] === ',')
    return false
  for (let i = Math.min(noun, last); i < Math.max(noun, start); i++)
    if (tokens.folded[i] === ',' && !tokens.folded[i + 1]!.startsWith('wh')) return true
  return false
}
