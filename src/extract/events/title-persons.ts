import { COMMON_WORDS } from '../lexicon/common-words'
import { SEX_OF_NOUN, TITLES } from '../lexicon/people'
import type { Span } from '../types'
import { PUNCTUATION, tokenAt, WORD } from '../tokens'
import { wordSet } from '../words'
import type { Reading } from './reading'
import { LONG_NAME } from './title-cut'
import { asIntroduced, foremost, headsOf, isSpeaker, LEADING, peopleOf, type Somebody } from './title-people'
import { OPENING } from './title-start'
import { findSubject } from './title-subject'
import { PERSON } from './word-classes'

/**
 * The one person the newest sentence that names any tells of, by its subject or alone; who only says so counts where `speaks`. Sentences
 * that go on with "he" are of the same.
 */
export function personIn(recent: readonly Reading[], pronoun: string, speaks: boolean): string | null {
  const own = HERS.test(pronoun) ? HERS : HIS
  const sex = own === HERS ? 'she' : 'he'
  let speaking = speaks
  let others = 0
  // "The 40-year-old", where nobody is named before
  let called: string | null = null
  for (const [i, reading] of recent.entries()) {
    if (goesOn(reading, own)) {
      speaking ||= hasSaid(reading, own)
      continue
    }
    if (++others > 3) return called
    const people = peopleOf(reading, speaking)
    const hasName = reading.actors.some((one) => one.kind === 'person')
    const bare = hasName ? null : bareName(reading, speaking, recent)
    if (bare) return bare
    // "She won a prize. President Holm called her death a loss": somebody spoken of before
    if (hasName && recent[i + 1] && opensWith(recent[i + 1]!, own) && hasPronoun(reading, own)) return called
    const isElse =
      isOther(reading, speaking) ||
      (!speaking && reading.actors.some((one) => one.kind === 'person' && isSpeaker(reading, one)))
    if (people.every((one) => one.sex && one.sex !== sex)) {
      if (isElse || hasUnknown(reading)) return called
      continue
    }
    const one = foremost(people, sex) ?? ownerIn(people, pronoun)
    if (!one || (one.rank < LEADING && (isElse || hasUnknown(reading)))) return called
    if (called && (!one.isName || one.isOfficer || one.rank < LEADING)) return called
    const words = asIntroduced(one.words, recent.slice(i + 1))
    if (!AGAIN.test(one.words)) return words
    called = words
  }
  return called
}

/** "His plea" behind "Holm's plea failed". */
const ownerIn = (people: readonly Somebody[], pronoun: string) =>
  /^(?:his|her)$/i.test(pronoun) && new Set(people.map((one) => one.words)).size === 1 && people[0]!.isOwner
    ? people[0]!
    : null

/** Who is called so has often been named: "The 40-year-old man". */
const AGAIN = /^The (?:[\d\p{L}-]+ )*(?:man|woman|boy|girl|person|\d+-year-old(?: \p{L}+)?)$/u

/** A name within a sentence that may be anybody's. */
function hasUnknown({ tokens, first, behind, actors, toponyms, times }: Reading): boolean {
  const known = [...actors, ...toponyms, ...times]
  for (let i = first + 1; i < behind; i++)
    if (
      tokens.capital[i] === 1 &&
      tokens.kind[i - 1] === WORD &&
      tokens.capital[i - 1] === 0 &&
      (i + 1 === behind || tokens.capital[i + 1] === 0) &&
      !COMMON_WORDS.has(tokens.folded[i]!) &&
      !TITLES.has(tokens.folded[i]!) &&
      !known.some((one) => one.start < tokens.end[i]! && one.end > tokens.start[i]!)
    )
      return true
  return false
}

/** Whom "The 40-year-old" or "The young lawyer" calls again: the one named of whom the sentences before tell. */
export function knownAs(words: string, recent: readonly Reading[]): string | null {
  const age = /\d+/.exec(words)?.[0]
  const sex = SEX_OF_NOUN.get(words.slice(words.lastIndexOf(' ') + 1)) ?? ''
  for (const reading of recent.slice(0, 3)) {
    const people = peopleOf(reading, true)
    if (people.some((one) => !one.isName && one.words.endsWith(words.slice(4)))) return null
    const named = people.filter((one) => one.isName && !one.isOfficer)
    if (named.length === 0) continue
    const one = foremost(named, sex)
    const told = one && /^, (\d{1,2}),/.exec(reading.text.slice(one.end, one.end + 6))?.[1]
    return one && (!age || !told || told === age) ? one.words : null
  }
  return null
}

/** A subject that is a name of nobody known. */
function isOther(reading: Reading, speaks: boolean): boolean {
  const { text, actors, toponyms, tokens } = reading
  return headsOf(reading, speaks).some((head) => {
    const at = tokenAt(tokens, head.start)
    return (
      NAME.test(text.slice(head.start, head.end)) &&
      !COMMON_WORDS.has(tokens.folded[at]!) &&
      !/[^s]s$/.test(tokens.folded[at]!) &&
      ![...actors, ...toponyms].some((one) => one.start < head.end && one.end > head.start)
    )
  })
}

/** "He was seen on Friday", "…, he said": of whom the sentence before tells. */
export const goesOn = (reading: Reading, own: RegExp): boolean =>
  (opensWith(reading, own) && STANDING.has(reading.tokens.folded[reading.first]!)) || hasSaid(reading, own)
const STANDING = wordSet('he she it they')

/** "…, he said", "she added on Monday": as the last words. */
const hasSaid = ({ tokens, predicates, first, behind }: Reading, own: RegExp) =>
  predicates.some(
    (p) =>
      p.say &&
      p.finite &&
      p.start > first + 2 &&
      behind - p.last < 7 &&
      own.test(tokens.folded[p.start - 1]!) &&
      tokens.kind[p.start - 2] === PUNCTUATION,
  )

/** A subject that is one bare name of nobody known otherwise, no place and no body: "Ivar was found". */
function bareName(reading: Reading, speaks: boolean, recent: readonly Reading[]): string | null {
  const head = headOf(reading, speaks)
  if (!head) return null
  const { text, tokens, actors, toponyms, times } = reading
  const end = times.find((time) => time.start > head.start && time.end === head.end)?.start ?? head.end
  const words = text
    .slice(head.start, end)
    .replace(OPENING, '')
    .replace(/ (?:on )?$/, '')
  const isElse = [...actors, ...toponyms].some((one) => one.start < end && one.end > head.start)
  const isName = SOLE.test(words) && !isElse && !SOMEONE.test(text.slice(end, reading.end))
  return isName && recent.some((one) => hasInside(one, tokens.folded[tokenAt(tokens, end) - 1]!))
    ? words
    : null
}

/** Within a sentence, where only names begin with a capital. */
function hasInside({ tokens, first, behind }: Reading, word: string): boolean {
  for (let i = first + 1; i < behind; i++)
    if (
      tokens.capital[i] === 1 &&
      tokens.folded[i] === word &&
      tokens.kind[i - 1] === WORD &&
      tokens.capital[i - 1] === 0
    )
      return true
  return false
}

/** One or two names. */
const SOLE = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u
const SOMEONE =
  /\b(?:an?|the|one|its) (?:[\p{L}\d-]+ ){0,3}(?:man|woman|boy|girl|teen|teenager|driver|victim|student|worker|officer|employee|official|suspect|child|minister|president|owner|member)\b/u

const HERS = /^(?:she|her|hers)$/i
const HIS = /^(?:he|him|his)$/i

const opensWith = ({ tokens, first }: Reading, own: RegExp) => own.test(tokens.folded[first]!)

function hasPronoun({ tokens, first, behind }: Reading, own: RegExp): boolean {
  for (let i = first; i < behind; i++)
    if ((tokens.classes[i]! & PERSON) !== 0 && own.test(tokens.folded[i]!)) return true
  return false
}

/** The person a sentence has for its subject. */
export function subjectIn(reading: Reading): string | null {
  const head = headOf(reading, false)
  const one = head && reading.actors.find(({ kind, end }) => kind === 'person' && end === head.end)
  return one ? one.name : null
}

/** Who the leading verb of a sentence is told of. */
function headOf(reading: Reading, speaks: boolean): Span | null {
  const verb = reading.predicates.find((p) => p.finite && !p.noun && !p.subordinate)
  return verb && (speaks || !verb.say) ? (findSubject(reading, verb, reading.start)?.head ?? null) : null
}

/** Offices that one person holds, as a title calls them. */
export const OFFICES = wordSet(
  'president mayor minister governor judge senator king queen pope chancellor premier sheriff coach bishop archbishop ambassador chairman captain pastor congressman congresswoman',
)

/** "The mayor", "The prime minister": the one person who is called so in the sentences before, with that office: "Mayor Ana Holm". */
export function holderOf(noun: string, recent: readonly Reading[]): string | null {
  const names = new Map<string, string>()
  const parts = noun.split(' ')
  const last = parts.at(-1)!
  for (const { tokens, actors, text } of recent)
    for (const { kind, name, start, end } of actors) {
      const at = tokenAt(tokens, start)
      if (kind !== 'person' || (tokens.folded[at - 1] !== last && tokens.folded[at] !== last)) continue
      const from = (tokens.folded[at] === last ? at : at - 1) - (parts.length - 1)
      if (parts.length > 1 && tokens.folded[from] !== parts[0]) continue
      const words = text.slice(tokens.start[from], end)
      if (!names.has(name) && words.length <= LONG_NAME)
        names.set(name, words.charAt(0).toUpperCase() + words.slice(1))
    }
  return names.size === 1 ? [...names.values()][0]! : null
}

/** A name alone, of nobody known: a firm's. */
export const NAME = /^(?:\p{Lu}[\p{L}&.-]+ ?){1,3}$/u
