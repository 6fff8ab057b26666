import { LOCATIVES } from '../lexicon/words'
import { NUMBER, POSSESSIVE, PUNCTUATION, WORD, type Tokens } from '../tokens'
import { wordSet } from '../words'
import { isAuxiliary, isDeterminer, isPreposition } from './other-verbs'
import {
  ADVERBS,
  auxiliaryBeforeDay,
  BE,
  DO,
  HAVE,
  isSinceThen,
  isTimeBefore,
  MODALS,
  NEGATIONS,
  SIMPLE_PASTS,
} from './verb-group'
import { NOUN_TYPES, VERB_FORMS, type Form } from './verb-forms'

const PRONOUNS = wordSet('i we you he she it they who which that there')
/** Plurals that are verbs as well; they are verbs only before an object. */
const PLURALS = wordSet(
  'attempts forces appeals arms charges orders supplies exports funds grants supports plans leaves returns shells bars bans cuts hosts boards releases claims reports notes comments estimates hopes hints shows requests demands calls visits marches rallies protests strikes attacks raids bombs fires blocks curbs blames questions suspects probes searches trials treats aids offers promises pledges threats works backs advocates phones states runs records designs studies uses pays marks names tests changes turns moves covers draws scores dates walks rides drives falls rises drops drafts clashes fights battles murders assaults trades partners deals doubts fines leaks spills docks sacks rips orbits torches jolts poisons murals masses stations objects wounds struggles needs finds kicks cheers looks crashes floods storms reviews tours sales wins losses addresses costs prices ships guns hands rounds plants shelters teams points posts lists tables ranks details slips surges jumps slumps dips challenges chants disputes punches purchases taunts insults tickets snubs salutes compliments quarantines beatings chases brokers nudges mounts advances steps books lodges gains debates forecasts bids bets broadcasts splits upsets rolls bursts',
)
/** Words of which the base form is far more often a noun or adverb. */
const SELDOM_VERBS = wordSet(
  'back support deal phone station mass arm bar patrol march state lead set down appeal complaint protest trial visit tour session forum charge demand request search aid shelter hope plan return result record release use work test design study place force end start offer run change increase cut drop rise fall score draw win show name mark cost pay cover drive walk ride field address close fine leak spill dock sack rip orbit torch jolt poison point post list table rank detail slip surge jump slump dip challenge chant dispute punch purchase free clear mock ticket salute compliment quarantine chase broker level narrow gag mount advance plant step book lodge gain debate foil bid bet broadcast forecast upset cost split roll',
)

/** "to hit", "they come": the base; "was hit", "rebels hit the": the past. */
export function formOfInvariant(tokens: Tokens, from: number, i: number, to: number): Form {
  const before = i > from ? tokens.folded[i - 1]! : ''
  if (before === 'to' || MODALS.has(before) || DO.has(before)) return 'base'
  if (BE.has(before) || HAVE.has(before)) return 'past'
  const word = tokens.folded[i]!
  if (word === 'come' || word === 'become' || word === 'run' || word === 'born') return 'base'
  const after = i + 1 < to ? tokens.folded[i + 1]! : ''
  const object =
    isDeterminer(after) ||
    tokens.capital[i + 1]! > 0 ||
    tokens.kind[i + 1] === NUMBER ||
    COUNTS.has(after) ||
    (word === 'set' && ON_FIRE.has(after))
  return object || isBehindName(tokens, i, to) || (after !== 'of' && !SELDOM_VERBS.has(word))
    ? 'past'
    : 'base'
}

/** "Opel cut jobs in": between a name and a plain word. */
const isBehindName = ({ capital, kind, folded }: Tokens, i: number, to: number) =>
  capital[i - 1]! > 0 &&
  capital[i] === 0 &&
  i + 1 < to &&
  kind[i + 1] === WORD &&
  !isPreposition(folded[i + 1]!) &&
  !isAuxiliary(folded[i + 1]!) &&
  !['and', 'or', 'to'].includes(folded[i + 1]!)

/** "A mob set fire to", "set cars ablaze". */
const ON_FIRE = wordSet('fire ablaze alight off up foot sail')

const COUNTS = wordSet(
  'two three four five six seven eight nine ten dozens hundreds thousands him her them it',
)

/** Tells a verb from a noun or adjective of the same form by the words beside it. */
export function isVerb(tokens: Tokens, from: number, i: number, to: number, form: Form): boolean {
  // a capital inside a sentence is part of a name: "Supporting Organisation", "Meet the Press"
  if (tokens.capital[i] && i > from && tokens.kind[i - 1] !== PUNCTUATION) return false
  // the film ‘Rejected’
  if (tokens.capital[i] && i > from && QUOTES.has(tokens.folded[i - 1]!) && isClosed(tokens, i)) return false
  const beforeDay = auxiliaryBeforeDay(tokens, i)
  const before = i > from ? tokens.folded[beforeDay >= from ? beforeDay : i - 1]! : ''
  const kindBefore = i > from ? tokens.kind[i - 1]! : PUNCTUATION
  const after = i + 1 < to ? tokens.folded[i + 1]! : ''
  const kindAfter = tokens.kind[i + 1]
  // "recently-resigned", "drug-related": part of a compound
  if (kindBefore === POSSESSIVE || isHyphen(tokens, i - 1, from) || isHyphen(tokens, i + 1, from))
    return false
  const afterDeterminer = isDeterminer(before) && before !== 'that' && before !== 'no'
  // "the shut down is": a noun before the verb of its own clause
  if (form !== 'ing' && (BE.has(after) || MODALS.has(after)) && !isAuxiliary(before) && before !== 'to')
    return false
  switch (form) {
    case 'past':
      if (tokens.folded[i] === 'armed' && ARMED.has(after)) return false
      // "Nine suspected grenades were found"
      if (
        tokens.folded[i] === 'suspected' &&
        !isAuxiliary(before) &&
        isNounLike(after) &&
        kindAfter === WORD &&
        !isDeterminer(after) &&
        !PRONOUNS.has(after) &&
        !COUNTS.has(after)
      )
        return false
      // "the quarter ended Sept. 30": which one
      if (tokens.folded[i] === 'ended' && PERIODS.has(before) && tokens.capital[i + 1]! > 0) return false
      // "the elected government", "an armed group": an adjective
      // and "identifying suspected cases", "to recover stolen goods", unlike "fighting erupted near"
      return (
        !afterDeterminer &&
        !(isPreposition(before) && !isOpenBefore(tokens, i)) &&
        !(
          (isGerund(tokens, i - 1, from) || isInfinitive(tokens, i - 1, from)) &&
          i + 1 < to &&
          kindAfter === WORD &&
          isNounLike(after) &&
          !LOCATIVES.has(after) &&
          !COUNTS.has(after) &&
          !isDeterminer(after)
        )
      )
    case 'ing':
      return (
        BE.has(before) ||
        BEGINNING.has(before) ||
        (!afterDeterminer && !(kindBefore === WORD && isNounLike(before)))
      )
    case 's':
      if (
        before === 'whose' ||
        afterDeterminer ||
        isPreposition(before) ||
        kindBefore === NUMBER ||
        after === 'of'
      )
        return false
      if (ATTRIBUTES.has(before) || isBehindQuality(tokens, i) || isObject(tokens, from, i)) return false
      if (!isPluralNoun(tokens.folded[i]!) || (before === ',' && isSaying(tokens.folded[i]!))) return true
      return (
        (isDeterminer(after) && after !== 'that' && after !== 'such' && !isTimeOf(tokens, i + 1)) ||
        COUNTS.has(after) ||
        (i + 1 < to && tokens.capital[i + 1]! > 0)
      )
    case 'base':
      return isBaseVerb(tokens, i, before, kindBefore, afterDeterminer, after)
  }
}

/** "raised questions", "to settle claims", unlike "the accused faces": a plural behind a past form or an infinitive. */
function isObject({ folded }: Tokens, from: number, i: number): boolean {
  const before = i > from ? VERB_FORMS.get(folded[i - 1]!) : undefined
  if (!before || before.entries.some((one) => one.say && one.rest.length === 0)) return false
  const left = folded[i - 2] ?? ''
  return before.form === 'past'
    ? !isDeterminer(left)
    : before.form === 'base' && (left === 'to' || MODALS.has(left))
}

/** "more than doubled", "has since built", "the week before fired", "was licensed for sank": the preposition is none of the verb's. */
const isOpenBefore = (tokens: Tokens, i: number) =>
  tokens.folded[i - 1] === 'than' ||
  isSinceThen(tokens, i - 1) ||
  isTimeBefore(tokens, i - 1) ||
  (SIMPLE_PASTS.has(tokens.folded[i]!) && tokens.folded[i] !== 'saw' && tokens.folded[i] !== 'rose')

const QUOTES = new Set(['“', '‘', '"', "'"])
const CLOSING = new Set(['”', '’', '"', "'"])
const isClosed = ({ folded }: Tokens, i: number) =>
  CLOSING.has(folded[i + 1] ?? '') || (folded[i + 1] === ',' && CLOSING.has(folded[i + 2] ?? ''))

/** "began investigating", "kept firing". */
const BEGINNING = wordSet(
  'began begun begin begins started continued resumed resume kept keeps keep finished hours',
)

const PERIODS = wordSet('quarter quarters half year years month months week weeks period')

/** "armed forces", "armed robbers". */
const ARMED = wordSet(
  'force forces group groups man men gang gangs robber robbers robbery robberies conflict conflicts militant militants rebel rebels assailant assailants attacker attackers bandit bandits struggle wing attack attacks clash clashes personnel militia militias opposition resistance police guard guards services uprising rebellion intruder intruders suspect suspects vehicle vehicles drone drones',
)

/** "identifying", unlike "the shooting". */
const isGerund = (tokens: Tokens, i: number, from: number) =>
  i >= from &&
  tokens.kind[i] === WORD &&
  VERB_FORMS.get(tokens.folded[i]!)?.form === 'ing' &&
  !(i > from && isDeterminer(tokens.folded[i - 1]!))

const isInfinitive = (tokens: Tokens, i: number, from: number) =>
  i > from && tokens.folded[i - 1] === 'to' && VERB_FORMS.get(tokens.folded[i]!)?.form === 'base'

const isSaying = (word: string) => VERB_FORMS.get(word)!.entries.some((one) => one.say)

const isPluralNoun = (word: string) =>
  NOUN_TYPES.has(word) || PLURALS.has(word) || NOUN_TYPES.has(VERB_FORMS.get(word)!.entries[0]!.lemma)

/** "new rules", "joint exercises": a plural behind an adjective. */
const ATTRIBUTES = wordSet(
  'new old other more tough tougher strict stricter further fresh big large small major joint foreign public private local national federal economic military political nuclear legal several recent annual',
)

/** "in ethnic riots", "demand democratic reforms", unlike "the critic attacks": behind a quality without its article. */
const isBehindQuality = ({ folded }: Tokens, i: number) =>
  QUALITY.test(folded[i - 1] ?? '') && (isPreposition(folded[i - 2] ?? '') || VERB_FORMS.has(folded[i - 2]!))
const QUALITY = /(?:[^aeiou]ic|[tr]ical|ional|[ei]ous)$/

/** "this year", "each month". */
const isTimeOf = ({ folded }: Tokens, i: number) =>
  TIME_UNITS.has(folded[i + 1] ?? '') && WHICH_TIME.has(folded[i]!)
const TIME_UNITS = wordSet('day week weekend month year season summer winter spring autumn fall')
const WHICH_TIME = wordSet('this each every')

/** Glued to another word by a hyphen. */
function isHyphen(tokens: Tokens, at: number, from: number): boolean {
  return (
    at > from &&
    tokens.folded[at] === '-' &&
    tokens.end[at - 1] === tokens.start[at] &&
    tokens.start[at + 1] === tokens.end[at]
  )
}

function isBaseVerb(
  tokens: Tokens,
  i: number,
  before: string,
  kindBefore: number,
  afterDeterminer: boolean,
  after: string,
): boolean {
  const word = tokens.folded[i]!
  if (
    MODALS.has(before) ||
    DO.has(before) ||
    (before === 'to' &&
      !(SUBJECT_OF_TO.has(tokens.folded[i - 2] ?? '') && (NOUN_TYPES.has(word) || SELDOM_VERBS.has(word))))
  )
    return true
  if (NEGATIONS.has(before) && isAuxiliary(tokens.folded[i - 2] ?? '') && !BE.has(tokens.folded[i - 2]!))
    return true
  if (NEGATIONS.has(before)) return !SELDOM_VERBS.has(word) && !NOUN_TYPES.has(word)
  if (afterDeterminer || isPreposition(before) || BE.has(before) || HAVE.has(before)) return false
  // "the police bomb squad has come"
  if (isAuxiliary(tokens.folded[i + 2] ?? '') && !isDeterminer(after) && DEEDS.has(word)) return false
  const fits = isDeterminer(after) || tokens.capital[i + 1]! > 0 || !SELDOM_VERBS.has(word)
  if (PRONOUNS.has(before) || (ADVERBS.has(before) && !NOUN_TYPES.has(word))) return fits
  const plural = VERB_FORMS.get(before)?.form !== 's' || NOUN_TYPES.has(before) || PLURALS.has(before)
  // "rebels attack the town", unlike "rebels attack plans"
  const sure =
    PERSONS.has(after) ||
    !NOUN_TYPES.has(word) ||
    (isDeterminer(after) && after !== 'that') ||
    COUNTS.has(after)
  return kindBefore === WORD && PLURAL.test(before) && plural && fits && sure
}

/** "Police arrest man", unlike "police arrest warrants". */
const PERSONS = wordSet(
  'man woman men women teen teens boy girl pair couple suspect suspects suspected alleged accused',
)
const DEEDS = wordSet('bomb shell search raid arrest mine torture murder rape stab ambush')
const PLURAL = /(?:[^sui]s|(?:^|\p{L})(?:men|people|children)|^police)$/u

/** "due to fire", "according to police", "access to aid": "to" before a noun. */
const SUBJECT_OF_TO = wordSet('due according access owing thanks response addition subject prior')

function isNounLike(word: string): boolean {
  return (
    !ADVERBS.has(word) &&
    !isPreposition(word) &&
    !word.endsWith('ly') &&
    word !== 'and' &&
    word !== 'or' &&
    word !== 'to' &&
    !BE.has(word)
  )
}
