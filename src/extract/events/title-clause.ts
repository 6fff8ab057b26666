import { PUNCTUATION, tokenAt } from '../tokens'
import { wordSet } from '../words'
import type { Core } from './main-predicate'
import type { Predicate } from './predicate'
import type { Reading } from './reading'
import { dayEnd } from './title-days'
import { CORE, type Part } from './title-draft'
import { fit } from './title-fit'
import { behindLeads, leadEnd } from './title-leads'
import { findParts } from './title-parts'
import { findSubject, outerOf, type Subject } from './title-subject'

/**
 * What happens in a sentence too long for a title, from `start` to `end` (offsets): the subject and its verb with as much of the rest as fits,
 * without what leads up to them. A `prefix` is the subject, said elsewhere; `nameOf` tells whom a subject that is a pronoun stands for.
 */
export function toClause(
  reading: Reading,
  core: Core,
  start: number,
  end: number,
  prefix: string,
  nameOf: (words: string, at: number) => string | null,
): string {
  const { tokens, text } = reading
  const to = tokenAt(tokens, end)
  const said = prefix.replace(/[\s,]+$/, '')
  let first = tokenAt(tokens, start)
  // "he and Berg will": with the subject before it
  while (!prefix && (tokens.folded[first] === 'and' || tokens.folded[first] === 'but')) first++
  const subject = prefix ? null : subjectOf(reading, core, start)
  const words = subject ? text.slice(subject.head.start, subject.head.end) : ''
  // "her brother" with nobody before her
  if (
    !subject ||
    subject.verb >= to ||
    (subject.told && ALONE.test(words) && !nameOf(words, subject.head.start))
  )
    return fit(
      reading,
      said,
      findParts(
        reading,
        prefix ? first : behindLeads(reading, first, core.main?.start ?? first),
        to,
        core.main,
        false,
      ),
    )
  const name = subject.and || OWN.test(words) ? null : nameOf(words, subject.head.start)
  const head = name ? [] : subjectParts(reading, subject, core.main)
  return fit(reading, name ?? '', [
    ...head,
    ...moved(
      findParts(
        reading,
        behindAdverb(reading, dayEnd(reading, subject.verb, to) || subject.verb),
        to,
        core.main,
        false,
      ),
      head.length,
    ),
  ])
}

/** "recently | presented": nothing is missed without it. */
const behindAdverb = ({ tokens, predicates }: Reading, verb: number) =>
  SPARE.has(tokens.folded[verb]!) &&
  tokens.folded[verb - 1] !== 'most' &&
  predicates.some((p) => p.start === verb || p.start === verb + 1)
    ? verb + 1
    : verb
const SPARE = wordSet('recently also then later subsequently finally already currently now')

const OWN = /^(?:his|her) ?/i
/** Whose it is, who says so tells. */
const ALONE =
  /^(?:(?:his|her|its|their|he|she|it|they)\b|(?:net|profit|profits|earnings|revenue|sales|results|income)\b|the (?:company|firm|bank|airline|agency|group|carrier|unit)$)/i

/** The subject's head, what stands between commas behind it, and what "and" adds. */
function subjectParts(
  reading: Reading,
  { head, and, shared, verb }: Subject,
  main: Predicate | null,
): Part[] {
  const { tokens } = reading
  const from = tokenAt(tokens, head.start)
  const behind = tokenAt(tokens, head.end)
  const parts = findParts(reading, from, behind, main, true)
  const aside = (a: number, b: number) => {
    if (!shared && a < b)
      parts.push({ from: a, to: b, weight: tokens.kind[a] === PUNCTUATION ? 12 : 40, on: -1, isAdded: true })
  }
  if (and) {
    const second = tokenAt(tokens, and.start)
    const last = tokenAt(tokens, and.end)
    aside(behind, second)
    parts.push({ from: second, to: last, weight: CORE, on: -1, isAdded: false })
    aside(last, verb)
  } else aside(behind, verb)
  return parts.map((part) => ({ ...part, ofSubject: true }))
}

const moved = (parts: readonly Part[], by: number): Part[] =>
  parts.map((part) => ({ ...part, on: part.on < 0 ? part.on : part.on + by }))

/** The subject of the main verb; of the sentence's first one where the words do not show it or the main verb stands in a clause that qualifies. */
function subjectOf(reading: Reading, { main }: Core, start: number): Subject | null {
  const { tokens, predicates } = reading
  const own = (p: Predicate) =>
    p.finite && !p.noun && tokens.folded[p.start] !== 'being' && tokens.start[p.start]! >= start
  const leading = (p: Predicate) => own(p) && !isQualifying(reading, p, start)
  const led = leadEnd(reading, start)
  const first = predicates.find((p) => leading(p) && p.start >= led) ?? null
  if (
    main &&
    main.token !== first?.token &&
    leading(main) &&
    !isTurned(reading, main) &&
    outerOf(reading, main).token === main.token
  ) {
    const subject = findSubject(reading, main, start)
    if (subject) return subject
  }
  const shown =
    (first && outerOf(reading, first)) ?? (main && own(main) && isBehindAnother(reading, main) ? main : null)
  const subject = shown && !isTurned(reading, shown) ? findSubject(reading, shown, start) : null
  // "Ana Holm, 42, is in jail, | charged with murder"
  return subject && main && shown!.state && !main.finite && main.passive && main.start > shown!.last
    ? { ...subject, verb: main.start, shared: true }
    : subject
}

/** In a clause whose opening word stands in the title's words: "that" behind "said" is before them. */
function isQualifying({ tokens }: Reading, p: Predicate, start: number): boolean {
  if (!p.subordinate) return false
  for (let i = p.start - 1; i >= 0 && tokens.start[i]! >= start; i--)
    if (tokens.folded[i] === p.opener) return true
  return false
}

/** "The man who fled | was held": behind a verb that took up the opening word. */
const isBehindAnother = ({ tokens, predicates }: Reading, main: Predicate) =>
  predicates.some(
    (p) =>
      !p.noun && p.last < main.start && p.opener === main.opener && tokens.folded[p.start - 1] === p.opener,
  )

/** "…, said the mayor": behind what is said; "the firm, an old one, announced a loss" is not. */
const isTurned = ({ tokens, predicates }: Reading, p: Predicate) =>
  p.say &&
  p.start === p.token &&
  (p.lemma === 'say' || tokens.kind[p.last + 1] === PUNCTUATION) &&
  tokens.folded[p.start - 1] === ',' &&
  predicates.findLast((one) => one.finite) === p
