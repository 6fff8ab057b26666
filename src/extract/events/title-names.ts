import type { EventType, Span } from '../types'
import { wordSet } from '../words'
import type { Core } from './main-predicate'
import type { Predicate } from './predicate'
import type { Reading } from './reading'
import { tidy } from './title-cut'
import { describe, inFull } from './title-nouns'
import { goesOn, holderOf, NAME, OFFICES, personIn, subjectIn } from './title-persons'
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
  if (HE.test(words)) {
    const person = personIn(recent, words, main!.say || (SPEECH.has(type) && !main!.passive))
    const office = person && DEFINITE.exec(person)?.[1]
    return office && OFFICES.has(office) ? (holderOf(office, recent) ?? person) : person
  }
  if (words === 'It' || words === 'They') {
    const own = words === 'It' ? /^it$/ : /^they$/
    const told = recent.find((reading) => !goesOn(reading, own))
    return told ? (words === 'It' ? bodyOf(told) : manyOf(told)) : null
  }
  const noun = DEFINITE.exec(words)?.[1]
  if (!noun) return null
  if (MEN.has(noun)) return recent[0] ? (pairIn(recent[0]) ?? manyOf(recent[0])) : null
  if (SOMEBODY.has(noun)) return recent[0] ? subjectIn(recent[0]) : null
  if (OFFICES.has(noun)) return holderOf(noun, recent)
  const full = inFull(noun, recent) ?? describe(noun, recent)
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

/** Two persons a sentence names, and no others. */
function pairIn({ actors }: Reading): string | null {
  const names = new Set(actors.filter((one) => one.kind === 'person').map((one) => one.name))
  return names.size === 2 ? [...names].join(' and ') : null
}

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
