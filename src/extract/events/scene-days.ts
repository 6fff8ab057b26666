import { readIso } from '../times/calendar'
import type { NewsEvent, When } from '../types'
import { hasWord, wordSet } from '../words'
import { SPOKEN } from './beside'
import type { Link } from './carry'
import type { Core } from './main-predicate'
import { isDeterminer, isPreposition } from './other-verbs'
import { isWithin } from './quotes'
import type { Reading } from './reading'
import type { Scene, Stated } from './scene'

/** The time that a sentence without one takes over from the scene; `null` where it tells of something else. */
export function carryScene(
  reading: Reading,
  status: NewsEvent['status'],
  link: Link,
  scene: Scene,
  core: Core,
): When | null {
  const { text } = reading
  const { news, deed, ahead, back } = scene
  const here = scene.here && spokenDay(scene.here, core)
  const isPlanned = status === 'planned'
  if (isPlanned && ahead && reading.index - ahead.last.index <= 2 && takesUp(reading, core, ahead.last))
    return carryWhen(ahead.when, 'planned', text)
  const far = here ? reading.index - here.last.index : Infinity
  const isSame = link === 'same' || (far === 1 && IN_THAT.test(text.slice(reading.start, reading.start + 20)))
  if (here && far <= 2 && isSame && (isDays(here.when) || far === 1))
    return carryWhen(here.when, isPlanned ? 'said' : 'happened', text)
  if (isPlanned) return null
  if (!goesOn(reading, core)) return carrySaying(reading, scene, core)
  const { era } = scene
  if (era && link !== null && reading.index - era.last.index === 1 && !core.say && isSameStory(reading))
    return carryWhen(era.when, 'happened', text)
  if (deed && reading.index - deed.last.index <= DEED && isViolence(core))
    return carryWhen(deed.when, 'happened', text)
  if (here && far <= LEAD && fits(here, reading, core) && isStill(here, reading, link, scene, core)) {
    if (reading.start - here.when.span!.end < NEAR) scene.here = { ...here, last: reading }
    return carryWhen(here.when, 'happened', text)
  }
  return news && (reading.index > back || isHisAgain(news, reading, core)) && fits(news, reading, core)
    ? carryWhen(news.when, 'happened', text)
    : null
}

/** "The army said on Friday that it took the port on Monday. Rebels denied it": words answer words. */
const spokenDay = (here: Stated, { main, type }: Core): Stated =>
  here.saidOn && (main?.say || BY_SPEAKING.has(type)) ? { ...here, when: here.saidOn } : here

/** "Holm told a paper Tuesday … Holm disputed the figures": who spoke speaks on. */
function isHisAgain({ spoken, last }: Stated, { actors, tokens }: Reading, { main, type }: Core): boolean {
  if (!spoken || !(main!.say || BY_SPEAKING.has(type))) return false
  const subject = actors.findLast(({ end }) => end <= tokens.start[main!.start]!)
  return subject !== undefined && last.actors.some(({ name }) => name === subject.name)
}

/** Sentences that tell of such a day's deed. */
const DEED = 12

/** "In that suit, …": the same happening. */
const IN_THAT = /^(?:In|At|During|Under|After|With) (?:that|this|those|these|the same) \p{Ll}/u

/** "Oil prices should fall, the minister said": what somebody holds, without a time of its own, is said on the day of the news that was told by speaking. */
function carrySaying(
  { times, text, index }: Reading,
  { news, here }: Scene,
  { main, say }: Core,
): When | null {
  const told = here?.spoken && isDays(here.when) && index - here.last.index <= LEAD ? here : news
  if (!told?.spoken || !isDays(told.when)) return null
  if (!main || !say || say === main || !say.finite || say.tense !== 'past' || say.perfect) return null
  if (main.tense !== 'present' && main.tense !== 'modal' && !main.would && !main.state) return null
  return times.some(({ interval }) => interval !== null) ? null : carryWhen(told.when, 'said', text)
}

/** Sentences in which a lead gives the day. */
export const LEAD = 3

/** "He", "The drought": what a sentence before named. */
const isSameStory = ({ tokens, first }: Reading) => STORY.has(tokens.folded[first]!)
const STORY = wordSet('he she it they the his her its their this that these those')

/** A date is carried on from sentence to sentence so far, in characters. */
const NEAR = 600

/** Dates fine enough to be another sentence's as well. */
export const FINE: ReadonlySet<string> = new Set(['day', 'days', 'week', 'month'])

/** A day, or a few days. */
export const isDays = ({ precision, start, end }: When) =>
  precision === 'day' || (precision === 'days' && readIso(end)! - readIso(start)! < 7)

/** At most so many days before publication a day is the news. */
export const NEWS = 14

/** A day of the last two weeks. */
export function isNews(when: When, published: string | null): boolean {
  if (when.role === 'planned' || !isDays(when) || when.open) return false
  if (published === null) return true
  const days = readIso(published)! - readIso(when.end)!
  return days >= 0 && days <= NEWS
}

/** The day stated last is still told of: the news or later for some sentences, an older day by what directly goes on with it. */
function isStill(
  { when, last }: Stated,
  { index, paragraph }: Reading,
  link: Link,
  { news, published }: Scene,
  { main }: Core,
): boolean {
  if (index - last.index === 1 && (link !== null || (paragraph === last.paragraph && !main!.say))) return true
  return isNews(when, published) && (news === null || when.start >= news.when.start)
}

/** Told in the simple past, and not looking back. */
function goesOn({ tokens, first, behind, predicates }: Reading, { main }: Core): boolean {
  return (
    main !== null &&
    main.finite &&
    main.tense === 'past' &&
    !main.noun &&
    !main.perfect &&
    !main.state &&
    !main.would &&
    !predicates.some((p) => p.perfect && p.finite && !p.say && p.token < main.token) &&
    !looksBack(tokens, first, behind) &&
    !hasWord(tokens, first, main.start, HAD)
  )
}
/** "was jailed previously", unlike "of previously signed accords". */
function looksBack({ folded }: Reading['tokens'], first: number, behind: number): boolean {
  for (let i = first; i < behind; i++) {
    if (!BACK.has(folded[i]!)) continue
    const before = folded[i - 1] ?? ''
    if (!isPreposition(before) && !isDeterminer(before)) return true
    if (!(folded[i + 1] ?? '').endsWith('ed')) return true
  }
  return false
}
const BACK = wordSet('already earlier previously originally formerly once since initially')
const HAD = wordSet('had')

/** A day on which it was only said is that of more words; somebody's own words go on only with their own time; violence with violence. */
const fits = ({ when, quoted, violent }: Stated, { quoted: spans, tokens }: Reading, core: Core) =>
  isDays(when) &&
  when.open === undefined &&
  (when.role === 'happened' || core.say !== null || BY_SPEAKING.has(core.type)) &&
  (violent || !isViolence(core)) &&
  isWithin(spans, tokens.start[core.main!.token]!) === quoted
const isViolence = ({ type }: Core) => type === 'ASSAULT' || type === 'HAZARD'

/** What is done by speaking: in words, or in talks. */
export const BY_SPEAKING: ReadonlySet<string> = new Set([...SPOKEN, 'CONSULT', 'STATEMENT'])

/** "The ceremony will be …", "It will be …" behind "a ceremony on March 12". */
function takesUp({ tokens, first }: Reading, { main }: Core, before: Reading): boolean {
  const subject = main!.start - 1
  if (subject === first) return tokens.folded[first] === 'it' || tokens.folded[first] === 'they'
  if (tokens.folded[first] !== 'the' || subject > first + 3) return false
  for (let i = before.first; i < before.behind; i++)
    if (tokens.folded[i] === tokens.folded[subject]) return true
  return false
}

/** The date of another sentence, taken over and marked so. */
export function carryWhen(when: When, role: When['role'], text: string): When {
  const words = when.span ? `“${text.slice(when.span.start, when.span.end)}”` : 'a time'
  return {
    ...when,
    role,
    basis: 'carried',
    why:
      when.basis === 'carried' ? when.why : [`carried over from ${words} in another sentence`, ...when.why],
  }
}
