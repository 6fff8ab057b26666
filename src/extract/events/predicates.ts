import { NUMBER, POSSESSIVE, PUNCTUATION, WORD, type Tokens } from '../tokens'
import type { EventType } from '../types'
import { ADVERBS, BE, DO, MODALS, NEGATIONS, readGroup } from './verb-group'
import { NOUN_TYPES, VERB_FORMS, type Form, type VerbEntry } from './verb-forms'

export type Tense = 'past' | 'present' | 'future' | 'modal' | 'bare'

/** A word of the sentence that names something happening, with what its verb group says of it. */
export interface Predicate {
  /** Token of the verb or noun, and the last token of its phrase ("called … off"). */
  readonly token: number
  readonly last: number
  readonly lemma: string
  readonly type: EventType
  /** A verb of saying: what follows is what somebody says. */
  readonly say: boolean
  readonly noun: boolean
  readonly tense: Tense
  /** Finite: has its own subject and tense; infinitives, participles and nouns are not. */
  readonly finite: boolean
  readonly passive: boolean
  /** "must", "should". */
  readonly must: boolean
  readonly negated: boolean
  /** In a clause that only qualifies another: "who convened", "after rebels attacked". */
  readonly subordinate: boolean
}

const set = (words: string) => new Set(words.split(' '))
const DETERMINERS = set(
  'the a an this that these those his her its their our my your no any some each every such another several many most few',
)
const PREPOSITIONS = set(
  'of in on at for with by from into over under between against about after before during since through toward towards amid despite without per as than',
)
const PRONOUNS = set('i we you he she it they who which that there')
const GUNS = set(
  'artillery mortar rocket gun tank sniper missile machine cannon enemy hostile friendly rebel arms',
)
const SUBORDINATORS = set(
  'who whom whose which after before when while as because if unless although though until following whether where since',
)
/** Plurals that are verbs as well; they are verbs only before an object. */
const PLURALS = set(
  'forces appeals arms charges orders supplies exports funds grants supports plans leaves returns shells bars bans cuts hosts boards releases claims reports notes comments estimates hopes hints shows requests demands calls visits marches rallies protests strikes attacks raids bombs fires blocks curbs blames questions suspects probes searches trials treats aids offers promises pledges threats works backs',
)

/** The predicates between two tokens (`to` not included), in text order. */
export function findPredicates(tokens: Tokens, from: number, to: number): Predicate[] {
  const predicates: Predicate[] = []
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] !== WORD) continue
    const word = tokens.folded[i]!
    const verb = VERB_FORMS.get(word)
    const read =
      verb && isVerb(tokens, from, i, to, verb.form)
        ? readVerb(tokens, from, i, to, verb.form, verb.entries)
        : null
    if (read) {
      predicates.push(read)
      i = Math.max(i, read.token)
      continue
    }
    const type = nounType(tokens, from, i)
    if (type)
      predicates.push({
        token: i,
        last: i,
        lemma: word,
        type,
        say: false,
        noun: true,
        tense: 'bare',
        finite: false,
        passive: false,
        must: false,
        negated: false,
        subordinate: false,
      })
  }
  return predicates
}

/** A capitalised noun inside a sentence is part of a name, but a named storm is still a storm; "artillery fire" is no hazard. */
function nounType(tokens: Tokens, from: number, i: number): EventType | undefined {
  const word = tokens.folded[i]!
  const type = NOUN_TYPES.get(word)
  if (type === 'HAZARD')
    return word === 'fire' && i > from && GUNS.has(tokens.folded[i - 1]!) ? 'ASSAULT' : type
  return tokens.capital[i] === 1 && i > from ? undefined : type
}

/** Tells a verb from a noun or adjective of the same form by the words beside it. */
function isVerb(tokens: Tokens, from: number, i: number, to: number, form: Form): boolean {
  // a capital inside a sentence is part of a name: "Supporting Organisation", "Meet the Press"
  if (tokens.capital[i] && i > from && tokens.kind[i - 1] !== PUNCTUATION) return false
  const before = i > from ? tokens.folded[i - 1]! : ''
  const kindBefore = i > from ? tokens.kind[i - 1] : PUNCTUATION
  const after = i + 1 < to ? tokens.folded[i + 1]! : ''
  if (kindBefore === POSSESSIVE) return false
  const afterDeterminer = DETERMINERS.has(before) && before !== 'that' && before !== 'no'
  switch (form) {
    case 'past':
      // "the elected government", "an armed group": an adjective
      if (!afterDeterminer && !(PREPOSITIONS.has(before) && before !== 'than')) return true
      return false
    case 'ing':
      return BE.has(before) || (!afterDeterminer && !(kindBefore === WORD && isNounLike(before)))
    case 's':
      if (afterDeterminer || PREPOSITIONS.has(before) || kindBefore === NUMBER || after === 'of') return false
      if (!NOUN_TYPES.has(tokens.folded[i]!) && !PLURALS.has(tokens.folded[i]!)) return true
      return DETERMINERS.has(after) || (i + 1 < to && tokens.capital[i + 1]! > 0)
    case 'base':
      if (before === 'to' || MODALS.has(before) || DO.has(before) || NEGATIONS.has(before)) return true
      if (afterDeterminer || PREPOSITIONS.has(before)) return false
      if (PRONOUNS.has(before) || ADVERBS.has(before)) return true
      return kindBefore === WORD && /[^su]s$/.test(before) && !NOUN_TYPES.has(tokens.folded[i]!)
  }
}

function isNounLike(word: string): boolean {
  return (
    !ADVERBS.has(word) &&
    !PREPOSITIONS.has(word) &&
    !word.endsWith('ly') &&
    word !== 'and' &&
    word !== 'or' &&
    word !== 'to' &&
    !BE.has(word)
  )
}

function readVerb(
  tokens: Tokens,
  from: number,
  i: number,
  to: number,
  form: Form,
  entries: readonly VerbEntry[],
): Predicate | null {
  for (const entry of entries) {
    const last = matchRest(tokens, i, to, entry.rest)
    if (last < 0) continue
    const group = readGroup(tokens, from, i)
    const finite =
      form === 's' ||
      (form === 'past' && (group.aux || tokens.folded[last + 1] !== 'by')) ||
      (form === 'base' && group.aux) ||
      (form === 'ing' && group.be)
    const tense: Tense = group.future
      ? 'future'
      : group.modal
        ? 'modal'
        : group.past || (form === 'past' && !group.be)
          ? 'past'
          : finite
            ? 'present'
            : 'bare'
    const passive = form === 'past' && group.be
    const { lemma, type, say } = entry
    return {
      token: i,
      last,
      lemma,
      type,
      say,
      noun: false,
      tense,
      finite: finite || form === 'base',
      passive,
      must: group.must,
      negated: group.negated,
      subordinate: isSubordinate(tokens, from, i),
    }
  }
  return null
}

/** Looks back to the last comma for a word that makes the clause a qualifying one; "that" is one only behind a noun. */
function isSubordinate(tokens: Tokens, from: number, verb: number): boolean {
  for (let j = verb - 1; j >= from && j > verb - 25; j--) {
    const word = tokens.folded[j]!
    if (tokens.kind[j] === PUNCTUATION && word !== '-' && word !== "'") return false
    if (SUBORDINATORS.has(word)) return true
    if (word === 'that' && j > from && !VERB_FORMS.has(tokens.folded[j - 1]!) && tokens.kind[j - 1] === WORD)
      return true
  }
  return false
}

/** The last token of the phrase when its words follow within four tokens of each other; -1 when they do not. */
function matchRest(tokens: Tokens, i: number, to: number, rest: readonly string[]): number {
  let at = i
  for (const word of rest) {
    let found = -1
    for (let j = at + 1; j < to && j <= at + 5; j++) {
      const folded = tokens.folded[j]!
      if (folded === word || (word.length > 4 && folded.startsWith(word.slice(0, -1)))) {
        found = j
        break
      }
      if (tokens.kind[j] === PUNCTUATION && folded !== '-' && folded !== '“' && folded !== '"') break
    }
    if (found < 0) return -1
    at = found
  }
  return at
}
