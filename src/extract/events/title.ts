import type { Focus } from './focus'
import type { Core } from './main-predicate'
import type { Reading } from './reading'
import { toClause } from './title-clause'
import { LONGEST, tidy } from './title-cut'
import { hardCut } from './title-fit'
import { nameFor } from './title-names'
import { endOf, OPENING, startOf } from './title-start'

/**
 * A title of the sentence's own words, at most 88 characters, readable alone: what is said rather than "X said that", without an opening
 * connective or date, asides, and a closing attribution; where one clause is the event, that clause with its head. Whom an opening pronoun or
 * "the company" stands for is put in brackets, as told by the sentences before, `recent`, the newest first.
 */
export function makeTitle(
  reading: Reading,
  core: Core,
  focus: Focus | null,
  recent: readonly Reading[],
): string {
  const { text } = reading
  if (focus)
    return hardCut(
      tidy(
        `${text.slice(focus.head.start, focus.head.end).replace(OPENING, '')} ${text.slice(focus.start, focus.end)}`,
      ),
    )
  // whom the sentence itself names before, "he" may be
  const nameOf = (words: string, at: number) => {
    const isFirst =
      reading.actors.every((one) => one.start >= at) &&
      !reading.predicates.some((p) => p.say && reading.tokens.start[p.token]! < at)
    const name = isFirst ? nameFor(tidy(words), core, recent) : null
    return name && `[${name}]`
  }
  const end = endOf(reading, core)
  const { start, subject } = startOf(reading, core, end)
  const whole = tidy(subject + text.slice(start, end))
  const opening = subject ? null : STANDING.exec(whole)
  const name = opening && nameOf(opening[0], start)
  const named = name ? name + (OWN.test(opening[0]) ? '’s' : '') + whole.slice(opening[0].length) : whole
  return named.length <= LONGEST ? named : toClause(reading, core, start, end, subject, nameOf)
}

/** What stands for somebody or something named before; "it also announced", unlike "it is time". */
const STANDING =
  /^(?:(?:He|She|His|Her)(?=[ ’'])|They(?= )|It(?= (?!(?:is|was|will be|would be|has been) (?!also|now|still|\p{L}+ing |\p{L}+ed )))|The \p{Ll}+(?= \p{Ll}))/u
const OWN = /^(?:His|Her)$/
