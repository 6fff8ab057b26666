import type { Focus } from './focus'
import type { Core } from './main-predicate'
import type { Span } from '../types'
import type { Predicate } from './predicate'
import type { Reading } from './reading'
import { LONGEST, shorten, tidy } from './title-cut'
import { toClause } from './title-clause'
import { endOf, OPENING, PRONOUN, startOf } from './title-start'
import { findSubject } from './title-subject'

/**
 * A title of the sentence's own words, at most 88 characters, readable alone: what is said rather than "X said that", without an opening
 * connective or date, asides, and a closing attribution; where one clause is the event, that clause with its head. Who an opening pronoun
 * stands for is put in brackets: `person` for "he" and "she", for "they" the subject of the sentence `before`.
 */
export function makeTitle(
  reading: Reading,
  core: Core,
  focus: Focus | null,
  person: string | null,
  before: Reading | null,
): string {
  const title = plainTitle(reading, core, focus)
  if (person && HE.test(title)) return shorten(title.replace(HE, `[${person}]`))
  if (before && IT.test(title)) {
    const body = bodyOf(before)
    return body ? shorten(title.replace(IT, `[${body}]`)) : title
  }
  const many = before && THEY.test(title) ? manyOf(before) : null
  return many ? shorten(title.replace(THEY, `[${many}]`)) : title
}

const HE = /^(?:He|She)(?=[ ’'])/
/** "It also announced", unlike "It is time". */
const IT = /^It(?= (?!(?:is|was|will be|would be|has been) (?!also|now|still|\p{L}+ing |\p{L}+ed )))/u
const THEY = /^They(?= )/

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
  const { predicates, text, start } = reading
  const first = predicates.find((p) => p.finite && !p.noun && !p.subordinate)
  const subject = first && !first.say ? findSubject(reading, first, start) : null
  if (!subject) return null
  const words = tidy(text.slice(subject.head.start, (subject.and ?? subject.head).end).replace(OPENING, ''))
  return words.length <= 40 && MANY.test(words) && !PRONOUN.test(words) && !/[,;:“”"]| of |['’]s /.test(words)
    ? words
    : null
}

const MANY =
  / and \p{Lu}|^(?:Police|(?:The |About |Some |At least )?(?:[Tt]wo|both|three|four|five|six|seven|eight|nine|ten|\d+|several|dozens|hundreds|thousands)\b)|^(?:The )?(?:[\p{L}-]+ ){0,3}\p{Ll}*[a-rt-z]s$/u

function plainTitle(reading: Reading, core: Core, focus: Focus | null): string {
  const { text } = reading
  if (focus)
    return shorten(
      tidy(
        `${text.slice(focus.head.start, focus.head.end).replace(OPENING, '')} ${text.slice(focus.start, focus.end)}`,
      ),
    )
  const end = endOf(reading, core)
  const { start, subject } = startOf(reading, core, end)
  const whole = tidy(subject + text.slice(start, end))
  return whole.length <= LONGEST ? whole : toClause(reading, core, start, end, subject, () => null)
}
