import { tokenAt } from '../tokens'
import type { Focus } from './focus'
import type { Core } from './main-predicate'
import { isDeterminer, isPreposition } from './other-verbs'
import { copyOf, type Predicate } from './predicate'
import type { Reading } from './reading'
import { toClause } from './title-clause'
import type { Timex } from '../types'
import { cutShort, LONGEST, tidy } from './title-cut'
import { withoutWeekday } from './title-days'
import { inFull } from './title-full'
import { nameInside, shortest } from './title-inside'
import { isManner } from './title-leads'
import { BOTH, EPITHET, nameFor, OFFICE } from './title-names'
import { SEX_OF_NOUN } from '../lexicon/people'
import { OFFICES } from './title-persons'
import { withSpeaker } from './title-speaker'
import { endOf, OPENING, startOf } from './title-start'
import { outerOf } from './title-subject'
import { ADVERBS } from './verb-group'
import { hasClass, OPENER } from './word-classes'

/**
 * A title of the sentence's own words, at most 88 characters, readable alone: what is said rather than "X said that", without an opening
 * connective or date, asides, and a closing attribution; where one clause is the event, that clause with its head. Whom an opening pronoun or
 * "the company" stands for is put in brackets, as told by the sentences before, `recent`, the newest first. `day`: what dates the event.
 */
export function makeTitle(
  reading: Reading,
  found: Core,
  focus: Focus | null,
  recent: readonly Reading[],
  day: Timex | null,
): string {
  const title = withSpeaker(titleOf(reading, found, focus, recent), reading, found, recent)
  return withoutWeekday(nameInside(title, reading, recent), reading, day)
}

/** The title, where it names nobody inside and nobody who says it. */
function titleOf(reading: Reading, found: Core, focus: Focus | null, recent: readonly Reading[]): string {
  const { text } = reading
  const ruled = found.main && ruledBy(reading, found.main)
  const core = { ...found, main: ruled ? ruled.told : found.main && tellingOf(reading, found.main) }
  if (focus) {
    const head = text.slice(whoIn(reading, focus), focus.head.end).replace(OPENING, '')
    return cutShort(tidy(`${head} ${text.slice(focus.start, focus.end)}`))
  }
  const called = (words: string, at: number) => {
    const asked = tidy(words)
    const thing = isThing(reading, asked, at)
    return (
      nameIn(reading, asked, at) ??
      (thing || BOTH.test(asked) || isFirst(reading, at)
        ? nameFor(asked, core, core.type, thing ? [beforeOf(reading, at), ...recent] : recent)
        : null)
    )
  }
  const nameOf = (words: string, at: number) => {
    const name = called(words, at)
    return name && `[${name}]`
  }
  const end = ruled ? ruled.end : endOf(reading, core)
  const { start, subject: speaker } = startOf(reading, core, end)
  // "The firm said it would sell": the firm
  const subject = speaker && ((STOOD.test(speaker) && nameOf(speaker, reading.start)) || speaker)
  const whole = tidy(subject + text.slice(start, end))
  const opening = subject ? undefined : openingOf(whole)
  const name =
    opening && (OWN.test(opening) || isTold(reading, start, opening.length)) ? called(opening, start) : null
  const own = opening && OWN.test(opening) ? '’s' : ''
  const rest = opening && own + whole.slice(opening.length)
  const named = name ? shortest(name, (words) => `[${words}]${rest}`) : null
  if (named || (!name && whole.length <= LONGEST)) return named ?? whole
  const title = tidy(
    toClause(reading, core, start, end, subject, nameOf).replace(/^(?:And|But),? (?=\p{Ll})/u, ''),
  )
  // "[Holm Board of Trade] was …": what is told of it matters more
  if (!title) return cutShort(whole)
  if (name && title.startsWith(`${opening} `)) {
    const make = (words: string) => `[${words}]${own}${title.slice(opening!.length)}`
    return shortest(name, make) ?? title
  }
  const long = /^\[([^\]]+)\].*…$/.exec(title)?.[1]
  if (!long || !whole.startsWith('The ')) return title
  if (!long.startsWith('The ') && !isThing(reading, opening ?? '', start)) return title
  const bare = whole.length <= LONGEST ? whole : toClause(reading, core, start, end, speaker, () => null)
  return bare.includes('…') && long.length < WORDY ? title : bare
}
const WORDY = 30

/** "The boy must leave, a court ruled on Tuesday": the verb before the comma, and where that stands; `null` for other sentences. */
function ruledBy(
  reading: Reading,
  { finite, noun, start, token, last }: Predicate,
): { told: Predicate; end: number } | null {
  const { text, tokens, predicates } = reading
  if (!finite || noun || start !== token || !ENDING.test(text.slice(tokens.end[last], reading.end)))
    return null
  const comma = text.lastIndexOf(',', tokens.start[start]!)
  if (comma - reading.start < 50 || tokens.start[start]! - comma > 60 || tokens.end[start - 1]! <= comma + 1)
    return null
  // "a charge that Oslo denies"
  if (hasClass(tokens, tokenAt(tokens, comma), start, OPENER)) return null
  const isLone = predicates.every((p) => p.noun || p.start === start || tokens.end[p.last]! <= comma)
  const before = predicates.filter((p) => p.finite && !p.noun && tokens.end[p.last]! <= comma)
  const leading = before.find((p) => !p.subordinate)
  // the verb of the clause stands behind those inside its subject
  const told =
    leading ?? (before.length > 1 ? { ...copyOf(before.at(-1)!), subordinate: false, opener: '' } : null)
  const opens = BEHIND_COMMA.exec(text.slice(comma, tokens.start[start]))
  return isLone && told && opens ? { told, end: comma } : null
}
/** At most a day behind the last verb. */
const ENDING = /^(?: (?:on |late |early )*(?:\p{Lu}\p{Ll}+day|yesterday|today))?[.”"’]*\s*$/u
/** Who decided so, not the last of a list. */
const BEHIND_COMMA =
  /^, (?!(?:and|or|but|which|who|where|when|while|as|that|then)\b)(?:[\p{L}\d.’'-]+ ){1,7}$/u

/** "The newly acquired stake would give", "The rules denounced as cruel were dropped": the verb that tells. */
function tellingOf(reading: Reading, main: Predicate): Predicate {
  const { tokens, predicates, first } = reading
  if (!main.finite || main.noun || main.start !== main.token || main.tense !== 'past') return main
  let at = main.start - 1
  while (at > first && isManner(tokens.folded[at]!)) at--
  if (at < main.start - 1 && isDeterminer(tokens.folded[at]!))
    return predicates.find((p) => p.finite && !p.noun && !p.subordinate && p.start > main.last) ?? main
  const outer = outerOf(reading, main)
  return outer.subordinate && outer !== main ? { ...copyOf(outer), subordinate: false, opener: '' } : outer
}

/** Where the words begin that "who" stands for, behind a verb: "The treaty was drafted by | Ana Holm, who", "arrested | nine men, who". */
function whoIn({ actors, predicates, tokens }: Reading, { head }: Focus): number {
  const hasVerb = predicates.some(
    (p) => p.finite && !p.noun && tokens.end[p.last]! < head.end && tokens.start[p.start]! > head.start,
  )
  if (!hasVerb) return head.start
  const name = actors.find((one) => one.kind === 'person' && one.end === head.end)
  if (name) return name.start
  // "arrested | eleven men"
  const verb = predicates.findLast((p) => p.finite && !p.noun && tokens.end[p.last]! < head.end)!
  for (let i = verb.last + 1; tokens.start[i]! < head.end; i++)
    if (isPreposition(tokens.folded[i]!)) return head.start
  return Math.min(tokens.start[verb.last + 1]!, head.end)
}

/** "The two | were held", "The firm also | sold": a verb behind the first words, unlike "The two men", "The firm in Oslo". */
function isTold({ tokens, predicates, behind }: Reading, start: number, length: number): boolean {
  let at = tokenAt(tokens, start)
  while (at < behind && tokens.end[at]! < start + length) at++
  at++
  while (at < behind && (ADVERBS.has(tokens.folded[at]!) || isManner(tokens.folded[at]!))) at++
  return predicates.some((p) => !p.noun && p.finite && p.start <= at && p.last >= at)
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

/** "Mayor Holm said the county": not spoken of before in the sentence but by name, and nobody. */
const isThing = (reading: Reading, words: string, at: number) => {
  const noun = /^The (\p{Ll}+)$/u.exec(words)?.[1]
  if (noun === undefined || SEX_OF_NOUN.get(noun) !== undefined || OFFICES.has(noun)) return false
  const before = reading.text.slice(reading.start, at).toLowerCase()
  return !before.includes(noun) || inFull(noun, [beforeOf(reading, at)]) !== null
}

/** A sentence up to an offset. */
const beforeOf = (reading: Reading, at: number): Reading => ({
  ...reading,
  behind: tokenAt(reading.tokens, at),
})

const isBody = ({ text, tokens, start }: Reading, say: Predicate) =>
  BODY.test(text.slice(start, tokens.end[Math.max(say.start - 1, 0)]))
const BODY =
  /\b(?:police|court|officials|authorities|prosecutors|deputies|investigators|documents|records|reports?|affidavit|complaint|indictment|detectives|officers)$/i

/** What stands for somebody or something named before; "it also announced", unlike "it is time". */
const STANDING =
  /^(?:(?:He|She|His|Her)(?=[ ’'])|They(?= )|It(?= (?!(?:is|was|will be|would be|has been) (?!also|now|still|\p{L}+ing |\p{L}+ed )))|The (?:\d+-year-old(?: \p{Ll}+)?|[\p{Ll}-]+(?: \p{Ll}+)?)(?= \p{Ll}))/u
/** What a title begins with where that stands for somebody: "He", "The firm", "The prime minister"; `undefined` elsewhere. */
const openingOf = (title: string) => {
  const words = STANDING.exec(title)?.[0]
  if (!words || !/^The .* /.test(words) || EPITHET.test(words) || BOTH.test(words) || OFFICE.test(words))
    return words
  return /^The \d/.test(words) ? undefined : words.slice(0, words.lastIndexOf(' '))
}
const STOOD = /^(?:He|She|The \p{Ll}+)$/u
const OWN = /^(?:His|Her)$/
