import type { Focus } from './focus'
import type { Core } from './main-predicate'
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
  const many = before && THEY.test(title) ? manyOf(before) : null
  return many ? shorten(title.replace(THEY, `[${many}]`)) : title
}

const HE = /^(?:He|She)(?= )/
const THEY = /^They(?= )/

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
  if (whole.length <= LONGEST) return whole
  return subject ? shorten(whole) : toClause(reading, core, start, end)
}
