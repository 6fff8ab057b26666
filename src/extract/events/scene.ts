import { readIso } from '../times/calendar'
import type { NewsEvent, Timex, When } from '../types'
import { hasWord, wordSet } from '../words'
import type { Link } from './carry'
import type { Core } from './main-predicate'
import { isWithin } from './quotes'
import type { Reading } from './reading'
import { toWhen, type TimeChoice } from './when'

/** A time, and the last sentence that told of it. */
interface Told {
  readonly when: When
  readonly last: Reading
}

/** One that a sentence stated for what it tells: violence or not, and whether in somebody's own words. */
export interface Stated extends Told {
  readonly violent: boolean
  readonly quoted: boolean
}

/** The time that an article is telling of, followed from sentence to sentence. */
export interface Scene {
  /** The day of publication. */
  readonly published: string | null
  /** The day of its news, as the lead tells it. */
  news: Stated | null
  /** The first time stated behind the headline. */
  lead: Stated | null
  /** The last time stated. */
  here: Stated | null
  /** The last time to come. */
  ahead: Told | null
  /** The sentence up to which it has gone back to a time before. */
  back: number
}

export const newScene = (published: string | null): Scene => ({
  published,
  news: null,
  lead: null,
  here: null,
  ahead: null,
  back: -1,
})

/** The sentence's own date, else that of the scene it goes on with. */
export function readWhen(
  reading: Reading,
  chosen: TimeChoice,
  status: NewsEvent['status'],
  link: Link,
  scene: Scene,
  core: Core,
): When | null {
  const role = chosen.said ? 'said' : status === 'planned' ? 'planned' : 'happened'
  const own = chosen.time && toWhen(chosen.time, role)
  if (own) {
    follow(scene, reading, own, chosen, core)
    return own
  }
  if (reading.times.some((time) => isBefore(time, (scene.news ?? scene.here)?.when ?? null)))
    scene.back = reading.index + BACK_FOR
  const carried = carryScene(reading, status, link, scene, core)
  lookAhead(scene, reading)
  return carried
}

/** "invited them to a ceremony on June 3": a day to come that dates no deed of the sentence may date the next one's. */
function lookAhead(scene: Scene, reading: Reading): void {
  const { published } = scene
  const time = reading.times.find(({ interval }) => published && interval && interval.start > published)
  if (time && time.type !== 'SET') scene.ahead = { when: toWhen(time, 'planned'), last: reading }
}

/** Sentences that a look back goes on for. */
const BACK_FOR = 3

/** Sentences in which a lead gives the day. */
const LEAD = 3

/** Takes the sentence's time as that of the sentences behind it. */
function follow(
  scene: Scene,
  reading: Reading,
  own: When,
  { saying }: TimeChoice,
  { main, type }: Core,
): void {
  if (hasWord(reading.tokens, reading.first, reading.behind, TRADE)) return
  const { quoted, index } = reading
  const violent = type === 'ACCUSE' || reading.predicates.some((p) => VIOLENT.has(p.type))
  const state = (when: When) => ({ when, last: reading, violent, quoted: isWithin(quoted, when.span!.start) })
  if (index === 1 || index === 2) scene.lead ??= state(own)
  const said = saying && toWhen(saying, 'said')
  const day = [own, said].find((when) => when && isNews(when, scene.published)) ?? null
  if (index <= LEAD && day && (!scene.news || scene.news.when.role === 'said')) scene.news = state(day)
  scene.back = day === null ? index + BACK_FOR : -1
  if (own.role === 'planned') scene.ahead = state(own)
  else scene.here = FINE.has(own.precision) && !main!.state ? state(own) : null
}

/** "closed yesterday at $43 in trading": when shares were traded. */
const TRADE = wordSet('trading exchange')

/** Dates fine enough to be another sentence's as well. */
export const FINE: ReadonlySet<string> = new Set(['day', 'days', 'week', 'month'])

/** A day, or a few days. */
export const isDays = ({ precision, start, end }: When) =>
  precision === 'day' || (precision === 'days' && readIso(end)! - readIso(start)! < 7)

/** At most so many days before publication a day is the news. */
export const NEWS = 14

function isNews(when: When, published: string | null): boolean {
  if (when.role === 'planned' || !isDays(when) || when.open) return false
  if (published === null) return true
  const days = readIso(published)! - readIso(when.end)!
  return days >= 0 && days <= NEWS
}

/** A time before the scene's. */
const isBefore = ({ interval, value, type }: Timex, when: When | null) =>
  type !== 'SET' && (interval ? when !== null && interval.end < when.start : value === 'PAST_REF')

function carryScene(
  reading: Reading,
  status: NewsEvent['status'],
  link: Link,
  scene: Scene,
  core: Core,
): When | null {
  const { text } = reading
  const { news, here, ahead, back } = scene
  const isPlanned = status === 'planned'
  if (isPlanned && ahead && reading.index - ahead.last.index <= 2 && takesUp(reading, core, ahead.last))
    return carryWhen(ahead.when, 'planned', text)
  const far = here ? reading.index - here.last.index : Infinity
  const isSame = link === 'same' || (far === 1 && IN_THAT.test(text.slice(reading.start, reading.start + 20)))
  if (here && far <= 2 && isSame && (isDays(here.when) || far === 1))
    return carryWhen(here.when, isPlanned ? 'said' : 'happened', text)
  if (isPlanned || !goesOn(reading, core)) return null
  if (here && far <= LEAD && fits(here, reading, core) && isStill(here, reading, link, scene, core)) {
    if (reading.start - here.when.span!.end < NEAR) scene.here = { ...here, last: reading }
    return carryWhen(here.when, 'happened', text)
  }
  return reading.index > back && news && fits(news, reading, core)
    ? carryWhen(news.when, 'happened', text)
    : null
}

/** "In that suit, …": the same happening. */
const IN_THAT = /^(?:In|At|During|Under|After|With) (?:that|this|those|these|the same) \p{Ll}/u

/** A date is carried on from sentence to sentence so far, in characters. */
const NEAR = 600

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
    !hasWord(tokens, first, behind, BACK)
  )
}
const BACK = wordSet('already earlier previously originally formerly once since initially had')

/** A day on which it was only said is that of more words; somebody's own words go on only with their own time; violence with violence. */
const fits = (
  { when, quoted, violent }: Stated,
  { quoted: spans, tokens }: Reading,
  { main, say, type }: Core,
) =>
  isDays(when) &&
  when.open === undefined &&
  (when.role === 'happened' || say !== null || SPOKEN.has(type)) &&
  (violent || !(type === 'ASSAULT' || type === 'HAZARD')) &&
  isWithin(spans, tokens.start[main!.token]!) === quoted
const VIOLENT: ReadonlySet<string> = new Set(['ASSAULT', 'HAZARD', 'COERCE', 'MOBILIZE', 'PROTEST'])

/** What is done by speaking. */
const SPOKEN: ReadonlySet<string> = new Set([
  'AGREE',
  'CONSULT',
  'REJECT',
  'REQUEST',
  'STATEMENT',
  'SUPPORT',
  'THREATEN',
])

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
