import type { ActorMention, EventType, Span } from '../types'
import { isSmall } from './other-verbs'
import { VERB_FORMS } from './verb-forms'
import { POSSESSIVE, tokenAt, WORD, type Tokens } from '../tokens'
import { wordSet } from '../words'
import { hasClass, PERSON } from './word-classes'
import type { Core } from './main-predicate'
import type { Predicate } from './predicate'
import type { Reading } from './reading'
import { tidy } from './title-cut'
import { OPENING, PRONOUN } from './title-start'
import { findSubject } from './title-subject'
import { SPEECH } from './told'

/** So many sentences before one are asked whom it means. */
export const RECENT = 6

/** Whom or what the words that open a title stand for, as told by the sentences before, the newest first; `null` where nobody can say. */
export function nameFor(
  words: string,
  { main }: Core,
  type: EventType,
  recent: readonly Reading[],
): string | null {
  if (HE.test(words)) return personIn(recent, words, main!.say || (SPEECH.has(type) && !main!.passive))
  if (words === 'It') return recent[0] ? bodyOf(recent[0]) : null
  if (words === 'They') return recent[0] ? manyOf(recent[0]) : null
  const noun = DEFINITE.exec(words)?.[1]
  if (!noun) return null
  if (MEN.has(noun)) return recent[0] ? (pairIn(recent[0]) ?? manyOf(recent[0])) : null
  if (SOMEBODY.has(noun)) return recent[0] ? subjectIn(recent[0]) : null
  const full = inFull(noun, recent)
  if (full || !FIRMS.has(noun)) return full
  for (const reading of recent.slice(0, 3)) {
    const body = bodyOf(reading)
    if (body && !/^(?:The|A|An) /.test(body)) return body
  }
  return null
}

const HE = /^(?:He|She|His|Her|Him)$/i
const DEFINITE = /^The (\p{Ll}+)$/u
const MEN = wordSet('two pair couple men women suspects brothers sisters')
const SOMEBODY = wordSet('suspect defendant man woman boy girl teen teenager driver victim')
const FIRMS = wordSet(
  'company firm group bank airline carrier maker retailer manufacturer agency band club team party union',
)

/** "The team": a name that ends in the same noun, "Lund High School chess team". */
function inFull(noun: string, recent: readonly Reading[]): string | null {
  if (COUNTS.has(noun)) return null
  for (const { tokens, first, behind, text } of recent)
    for (let i = behind - 1; i > first; i--) {
      if (tokens.folded[i] !== noun || tokens.capital[i + 1] || tokens.folded[i + 1] === '-') continue
      const from = nameStart(tokens, first, i)
      if (from < 0) continue
      const words = text.slice(tokens.start[from], tokens.end[i])
      if (words.length <= LONG) return words
    }
  return null
}

/** Where the words that specify the noun at `i` begin: capitals, behind them up to two plain words; -1 where there are none. */
function nameStart({ folded, kind, capital }: Tokens, first: number, i: number): number {
  let at = i
  while (
    at > first &&
    i - at < 2 &&
    capital[at - 1] === 0 &&
    isPlain(folded[at - 1]!) &&
    kind[at - 1] === WORD
  )
    at--
  const plain = at
  while (at > first && plain - at < 6 && (capital[at - 1] !== 0 || kind[at - 1] === POSSESSIVE)) at--
  while (at < plain && (STARTING.has(folded[at]!) || kind[at] === POSSESSIVE)) at++
  return at < plain ? at : -1
}

const isPlain = (word: string) => !(isSmall(word) || VERB_FORMS.has(word) || word === 'that' || word === 'to')
/** A name of more characters makes no title. */
const LONG = 45
const COUNTS = wordSet(
  'one three four five six seven eight nine ten first second third last others same latest',
)
const STARTING = wordSet(
  'the a an in on at but and for when after this that our his her their its as with from by if both all each every no another some two three four many several new tomorrow today yesterday future also while since under before during',
)

/** Two persons a sentence names, and no others. */
function pairIn({ actors }: Reading): string | null {
  const names = new Set(actors.filter((one) => one.kind === 'person').map((one) => one.name))
  return names.size === 2 ? [...names].join(' and ') : null
}

/** The one person the newest sentence that names any tells of, by its subject or alone; who only says so counts where `speaks`. */
function personIn(recent: readonly Reading[], pronoun: string, speaks: boolean): string | null {
  const own = HERS.test(pronoun) ? HERS : HIS
  for (const [i, reading] of recent.slice(0, 3).entries()) {
    const all = reading.actors.filter((one) => one.kind === 'person')
    // "He was seen on Friday": the same still
    if (
      all.length === 0 &&
      (isSaid(reading) || hasClass(reading.tokens, reading.first, reading.behind, PERSON))
    )
      continue
    // "She won a prize. President Holm called her death a loss": somebody spoken of before
    if (all.length > 0 && recent[i + 1] && opensWith(recent[i + 1]!, own) && hasPronoun(reading, own))
      return null
    const named = speaks ? all : all.filter((one) => !isSpeaker(reading, one))
    const head = headOf(reading, speaks)
    const inHead = head ? named.filter((one) => one.start < head.end && one.end > head.start) : []
    if (inHead.length > 0) return inHead.length === 1 && inHead[0]!.end === head!.end ? inHead[0]!.name : null
    const [first] = named
    const isOther = head && NAME.test(reading.text.slice(head.start, head.end))
    if (!first || isOther || named.some((one) => one.name !== first.name || isBeside(reading, one)))
      return null
    return first.name
  }
  return null
}

const HERS = /^(?:she|her|hers)$/i
const HIS = /^(?:he|him|his)$/i

const opensWith = ({ tokens, first }: Reading, own: RegExp) => own.test(tokens.folded[first]!)

function hasPronoun({ tokens, first, behind }: Reading, own: RegExp): boolean {
  for (let i = first; i < behind; i++)
    if ((tokens.classes[i]! & PERSON) !== 0 && own.test(tokens.folded[i]!)) return true
  return false
}

/** The person a sentence has for its subject. */
function subjectIn(reading: Reading): string | null {
  const head = headOf(reading, false)
  const one = head && reading.actors.find(({ kind, end }) => kind === 'person' && end === head.end)
  return one ? one.name : null
}

/** "an interview with Holm", "represented by the lawyer Bo Berg". */
function isBeside({ tokens }: Reading, { start }: ActorMention): boolean {
  const at = tokenAt(tokens, start)
  for (let i = at - 1; i >= 0 && i > at - 5 && tokens.kind[i] === WORD; i--)
    if (BESIDE.has(tokens.folded[i]!)) return true
  return false
}
const BESIDE = wordSet('with by including from')

const isSaid = ({ text, start }: Reading) => /["“]/.test(text[start]!)

/** Who the leading verb of a sentence is told of. */
function headOf(reading: Reading, speaks: boolean): Span | null {
  const verb = reading.predicates.find((p) => p.finite && !p.noun && !p.subordinate)
  return verb && (speaks || !verb.say) ? (findSubject(reading, verb, reading.start)?.head ?? null) : null
}

const ATTRIBUTING = wordSet('say tell add note confirm explain')

/** Who only says so: "police captain Ana Holm said", "said Holm". */
const isSpeaker = ({ predicates, tokens }: Reading, { start, end }: ActorMention) =>
  predicates.some(
    (p) =>
      p.finite &&
      ATTRIBUTING.has(p.lemma) &&
      ((tokens.start[p.start]! >= end && tokens.start[p.start]! - end < 3) ||
        (start >= tokens.end[p.last]! && start - tokens.end[p.last]! < 40)),
  )

/** The firm, body or state a sentence is about: who says so in it, else its subject. */
function bodyOf(reading: Reading): string | null {
  const { predicates, actors, start } = reading
  const leading = predicates.filter((p) => p.finite && !p.noun && !p.subordinate)
  const verb = leading.findLast((p) => p.say) ?? leading[0]
  const head = verb && (speakerBefore(reading, verb) ?? findSubject(reading, verb, start)?.head)
  if (!head) return null
  const words = tidy(reading.text.slice(head.start, head.end).replace(OPENING, ''))
  if (words.length > 40 || PRONOUN.test(words) || /[,;:“”"]/.test(words)) return null
  const named = actors.filter((one) => one.start < head.end && one.end > head.start)
  const isBody =
    named.length > 0 ? named.every((one) => one.kind !== 'person' && one.end === head.end) : NAME.test(words)
  return isBody || BODY.test(words) ? words : null
}

/** "…, Opel said." */
function speakerBefore(
  { text, tokens, start, end }: Reading,
  { say, start: first, last }: Predicate,
): Span | null {
  if (!say || end - tokens.end[last]! > 30) return null
  const comma = text.lastIndexOf(',', tokens.start[first]!)
  return comma > start + 20 ? { start: comma + 2, end: tokens.end[first - 1]! } : null
}

/** A name alone, of nobody known: a firm's. */
const NAME = /^(?:\p{Lu}[\p{L}&.-]+ ?){1,3}$/u
const BODY =
  /^(?:The |A |An )?(?:[\p{L}’'.-]+ ){0,4}(?:company|firm|bank|ministry|government|group|agency|airline|court|union|council|party|army|maker|unit|board|committee|commission|department|university|Corp\.|Inc\.|Co\.|Ltd\.|PLC)$/u

/** The subject of a sentence where it is more than one and short: "Holm and Berg", "The two men". */
function manyOf(reading: Reading): string | null {
  const verb = reading.predicates.find((p) => p.finite && !p.noun && !p.subordinate)
  const subject = verb && !verb.say ? findSubject(reading, verb, reading.start) : null
  if (!subject) return null
  const words = tidy(
    reading.text.slice(subject.head.start, (subject.and ?? subject.head).end).replace(OPENING, ''),
  )
  return words.length <= 40 &&
    MANY.test(words) &&
    !PRONOUN.test(words) &&
    !/[,;:“”"]| of |\b(?:his|her|its|their) /.test(words)
    ? words
    : null
}

const MANY =
  / and \p{Lu}|^(?:Police|(?:The |About |Some |At least )?(?:[Tt]wo|both|three|four|five|six|seven|eight|nine|ten|\d+|several|dozens|hundreds|thousands)\b)|^(?:The )?(?:[\p{L}-]+ ){0,3}\p{Ll}*[a-rt-z]s$/u
