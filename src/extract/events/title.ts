import type { Focus } from './focus'
import type { Core } from './main-predicate'
import type { Predicate } from './predicate'
import type { Reading } from './reading'
import { toClause } from './title-clause'
import { cutShort, LONGEST, tidy } from './title-cut'
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
    return cutShort(
      tidy(
        `${text.slice(focus.head.start, focus.head.end).replace(OPENING, '')} ${text.slice(focus.start, focus.end)}`,
      ),
    )
  const nameOf = (words: string, at: number) => {
    const name =
      nameIn(reading, tidy(words), at) ??
      (isFirst(reading, at) ? nameFor(tidy(words), core, core.type, recent) : null)
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

/** Whom the sentence itself names: "In a talk with Ana Holm in Lund, she", "the driver, identified as Bo Berg, was". */
function nameIn({ text, actors, predicates, tokens }: Reading, words: string, at: number): string | null {
  const persons = actors.filter((one) => one.kind === 'person')
  if (/^(?:He|She)$/i.test(words)) {
    const before = persons.filter((one) => one.start < at)
    return before.length === 1 && !predicates.some((p) => p.say && tokens.start[p.token]! < at)
      ? before[0]!.name
      : null
  }
  const one = /^The \p{Ll}+$/u.test(words) && persons.find(({ start }) => start > at && start < at + 120)
  return one &&
    /\bidentified (?:\p{L}+ )*?as (?:[\d\p{L}]+(?:-[\p{L}]+)* ){0,1}$/u.test(
      text.slice(Math.max(at, one.start - 60), one.start),
    )
    ? one.name
    : null
}

/** Nobody is named before who could be meant: "Police said he", "the court heard that she". */
const isFirst = (reading: Reading, at: number) =>
  reading.actors.every((one) => one.start >= at || one.kind !== 'person') &&
  reading.predicates.every((p) => !p.say || reading.tokens.start[p.token]! > at || isBody(reading, p))

const isBody = ({ text, tokens, start }: Reading, say: Predicate) =>
  BODY.test(text.slice(start, tokens.end[Math.max(say.start - 1, 0)]))
const BODY =
  /\b(?:police|court|officials|authorities|prosecutors|deputies|investigators|documents|records|reports?|affidavit|complaint|indictment|detectives|officers)$/i

/** What stands for somebody or something named before; "it also announced", unlike "it is time". */
const STANDING =
  /^(?:(?:He|She|His|Her)(?=[ ’'])|They(?= )|It(?= (?!(?:is|was|will be|would be|has been) (?!also|now|still|\p{L}+ing |\p{L}+ed )))|The \p{Ll}+(?= \p{Ll}))/u
const OWN = /^(?:His|Her)$/
