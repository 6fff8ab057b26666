import type { Focus } from './focus'
import type { Core } from './main-predicate'
import type { Reading } from './reading'
import { LONGEST, shorten, tidy } from './title-cut'
import { toClause } from './title-clause'
import { endOf, OPENING, startOf } from './title-start'

/**
 * A title of the sentence's own words, at most 88 characters, readable alone: what is said rather than "X said that", without an opening
 * connective or date, asides, and a closing attribution; where one clause is the event, that clause with its head. `person`: who an opening
 * "he" or "she" stands for; the name is put in brackets.
 */
export function makeTitle(reading: Reading, core: Core, focus: Focus | null, person: string | null): string {
  const title = plainTitle(reading, core, focus)
  return person ? shorten(title.replace(/^(?:He|She)(?= )/, `[${person}]`)) : title
}

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
