import { NAME_TAILS, SEX_OF_NOUN, SEX_OF_TITLE, sexOf, type Sex } from '../lexicon/people'
import { POSSESSIVE, PUNCTUATION, tokenAt, WORD } from '../tokens'
import type { ActorMention, Span } from '../types'
import { wordSet } from '../words'
import type { Reading } from './reading'
import { isPreposition } from './other-verbs'
import { groupStart, isNoun } from './title-nouns'
import { OPENING } from './title-start'
import { findSubject } from './title-subject'

/** Ranks of persons: of whom a leading verb is told, and others; BESIDE is never meant: "with Holm", "Holm's car". */
export const LEADING = 2
const NAMED = 1
const BESIDE = 0

/** Somebody a sentence tells of; `words` as a title may call them, '' where it cannot. */
export interface Somebody {
  readonly words: string
  readonly sex: Sex
  readonly rank: number
  readonly end: number
  readonly isName: boolean
  /** "Holm's plea". */
  readonly isOwner: boolean
  /** "Deputy Holm arrested": who acts by office. */
  readonly isOfficer: boolean
}

/** The persons of a sentence, by name or as "a 40-year-old man"; who only says so counts where `speaks`. */
export function peopleOf(reading: Reading, speaks: boolean): Somebody[] {
  const { tokens } = reading
  const heads = headsOf(reading, speaks)
  const named = reading.actors.filter((one) => one.kind === 'person')
  const people = named
    .filter((one) => one.name.length > 2 && (speaks || !isSpeaker(reading, one)))
    .map((one) => ({
      words: one.name,
      sex: sexIn(reading, one),
      rank: isBeside(reading, tokenAt(reading.tokens, one.start))
        ? BESIDE
        : rankOf(reading, one.start, one.end, heads),
      end: one.end,
      isName: true,
      isOwner: tokens.kind[tokenAt(tokens, one.end)] === POSSESSIVE,
      isOfficer: isOfficer(reading, one),
    }))
  for (let i = reading.first; i < reading.behind; i++) {
    const one = describedAt(reading, i, named, heads)
    if (one) people.push(one)
  }
  return people
}

/** The one most told of among those that "he" or "she" may stand for; `null` where more are. */
export function foremost(people: readonly Somebody[], sex: Sex): Somebody | null {
  const all = people.filter((one) => !sex || !one.sex || one.sex === sex)
  const rank = Math.max(...all.map((one) => one.rank), BESIDE)
  if (rank === BESIDE) return null
  const first = all.filter((one) => one.rank === rank)
  const [one] = first
  if (!one?.words || first.some(({ words }) => words !== one.words)) return null
  const others = all.filter(({ words, rank }) => words !== one.words && rank > BESIDE)
  // "Bo Berg met Ana Holm. She": a name of either
  return others.length > 0 &&
    (one.isOfficer || (sex === 'she' && !one.sex && others.some((other) => other.sex)))
    ? null
    : one
}

/** Of whom or what the leading verbs of a sentence are told. */
export function headsOf(reading: Reading, speaks: boolean): Span[] {
  const heads: Span[] = []
  for (const verb of reading.predicates) {
    if (!verb.finite || verb.noun || verb.subordinate || (verb.say && !speaks)) continue
    const head = findSubject(reading, verb, reading.start)?.head
    if (head) heads.push(head)
  }
  return heads
}

function rankOf(reading: Reading, start: number, end: number, heads: readonly Span[]): number {
  const { tokens, times, text } = reading
  const behind = tokenAt(tokens, end)
  // "Holm on Friday | said", "Holm of Oslo | said", "The second man, Ana Holm, | was"
  const isHead = (head: Span) =>
    head.end === end ||
    (head.start === start && head.end > end && isPreposition(tokens.folded[behind]!)) ||
    (head.end < start && start - head.end < 80 && NAMED_AS.test(text.slice(head.end, start))) ||
    (head.start <= start &&
      times.some((time) => time.start > end && time.start - end < 5 && time.end === head.end))
  if (heads.some(isHead)) return LEADING
  return tokens.kind[behind] === POSSESSIVE ? BESIDE : NAMED
}

/** "The man, | Ana Holm", "The man, identified by police as | Ana Holm". */
const NAMED_AS =
  /^, (?:(?:who was )?(?:later )?(?:named|identified|known)\b[^,]{0,60}? as (?:[\d\p{L}-]+ )?)?$/u

/** "an interview with Holm", "represented by the lawyer Bo Berg". */
function isBeside({ tokens }: Reading, at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 5 && tokens.kind[i] === WORD; i--)
    if (WITH.has(tokens.folded[i]!)) return true
  return false
}
const WITH = wordSet('with by including from')

const ATTRIBUTING = wordSet('say tell add note confirm explain')

/** Who only says so: "police captain Ana Holm said", ", said Holm", unlike "Holm said she". */
export const isSpeaker = ({ predicates, tokens }: Reading, { start, end }: ActorMention) =>
  predicates.some(
    (p) =>
      p.finite &&
      ATTRIBUTING.has(p.lemma) &&
      ((tokens.start[p.start]! >= end &&
        tokens.start[p.start]! - end < 3 &&
        !SELF.has(
          tokens.folded[p.last + 1] === 'that' ? tokens.folded[p.last + 2]! : tokens.folded[p.last + 1]!,
        )) ||
        (start >= tokens.end[p.last]! &&
          start - tokens.end[p.last]! < 40 &&
          tokens.kind[p.start - 1] === PUNCTUATION)),
  )
const SELF = wordSet('he she')

/** "Deputy Ana Holm", "police officer Bo Berg". */
function isOfficer({ tokens }: Reading, { start }: ActorMention): boolean {
  const at = tokenAt(tokens, start)
  for (let i = at; i > at - 3 && i >= 0; i--) if (BY_OFFICE.has(tokens.folded[i]!)) return true
  return false
}
const BY_OFFICE = wordSet(
  'officer deputy captain chief lieutenant sheriff detective inspector constable trooper sergeant sgt judge justice magistrate prosecutor attorney lawyer commissioner coroner doctor dr spokesman spokeswoman',
)

function sexIn({ tokens, text }: Reading, { name, start, end }: ActorMention): Sex {
  const at = tokenAt(tokens, start)
  for (let i = at; i > at - 3 && i >= 0; i--) {
    const sex = SEX_OF_NOUN.get(tokens.folded[i]!) ?? SEX_OF_TITLE.get(tokens.folded[i]!)
    if (sex) return sex
  }
  const given = sexOf(name.split(' ', 1)[0]!.toLowerCase())
  const last = /\p{L}+\.?$/u.exec(text.slice(start, end))?.[0].toLowerCase() ?? ''
  return given || (NAME_TAILS.has(last.replace('.', '')) ? 'he' : '')
}

/** "A 40-year-old man from Oslo", "the driver", "a 19-year-old", "Holm's brother": as "The 40-year-old man". */
function describedAt(
  reading: Reading,
  i: number,
  named: readonly ActorMention[],
  heads: readonly Span[],
): Somebody | null {
  const { tokens, first, text } = reading
  const { folded, start, end, capital } = tokens
  const sex = folded[i] === 'old' && folded[i - 2] === 'year' ? '' : SEX_OF_NOUN.get(folded[i]!)
  if (sex === undefined || capital[i] !== 0 || !isNoun(reading, i)) return null
  const from = groupStart(reading, i)
  const article = from > first ? folded[from - 1]! : ''
  const isOwned = tokens.kind.subarray(from, i).includes(POSSESSIVE)
  if (!isOwned && !BEFORE_ONE.has(article)) return null
  const lead = isOwned ? from : from - 1
  // "Ana Holm, a baker,", "the baker, Ana Holm"
  if (named.some((one) => one.end <= start[lead]! && start[lead]! - one.end < 4 && !isOwned)) return null
  if (
    named.some(
      (one) =>
        one.start >= end[i]! && one.start - end[i]! < 80 && NAMED_AS.test(text.slice(end[i], one.start)),
    )
  )
    return null
  if (folded[from] === 'same') return null
  const words = text.slice(start[from], end[i]).replace(OPENING, '')
  const rank = isBeside(reading, lead) ? BESIDE : rankOf(reading, start[lead]!, end[i]!, heads)
  // "Her brother": of somebody else
  const isHers = article === 'her' || article === 'his'
  if (words.length > LONG || (article === 'the' && rank < LEADING)) return null
  return {
    words: isHers ? '' : isOwned ? words : `The ${words}`,
    sex,
    rank,
    end: end[i]!,
    isName: false,
    isOwner: false,
    isOfficer: BY_OFFICE.has(folded[i]!),
  }
}
const LONG = 36
const BEFORE_ONE = wordSet('a an the his her')

/** The fuller words of "The man" in the sentences before: "The 40-year-old man"; the same where they are many or none. */
export function asIntroduced(words: string, before: readonly Reading[]): string {
  const noun = /^The (\p{L}+)$/u.exec(words)?.[1]
  if (!noun) return words
  const full = new Set<string>()
  for (const reading of before)
    for (const one of peopleOf(reading, true))
      if (one.words.startsWith('The ') && one.words.endsWith(` ${noun}`) && one.words !== words)
        full.add(one.words)
  return full.size === 1 ? [...full][0]! : words
}
