import type { NewsEvent, Timex, When } from '../types'
import { hasWord, wordSet } from '../words'
import type { Link } from './carry'
import type { Core } from './main-predicate'
import { isOfVictim } from './other-times'
import { isWithin } from './quotes'
import type { Reading } from './reading'
import { BY_SPEAKING, carryScene, FINE, isNews, LEAD } from './scene-days'
import { toWhen, type TimeChoice } from './when'

/** A time, and the last sentence that told of it. */
interface Told {
  readonly when: When
  readonly last: Reading
}

/** One that a sentence stated for what it tells: violence or not, in somebody's own words or not, by speaking or not. */
export interface Stated extends Told {
  readonly violent: boolean
  readonly quoted: boolean
  /** By somebody's speaking: said, or in a talk, a meeting. */
  readonly spoken: boolean
  /** The day on which somebody said it, where that is another. */
  readonly saidOn: When | null
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
  /** The day before the last time stated, beside it: "ruled today that the shooting on March 2 was lawful". */
  deed: Told | null
  /** The month or year stated last, of what came about in it. */
  era: Stated | null
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
  deed: null,
  era: null,
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
  const spokenOf = isSpoken(core) ? reading.tokens.end[core.main!.last]! : Infinity
  const before = reading.times.some(
    (time) => time.start < spokenOf && isBefore(time, (scene.news ?? scene.here)?.when ?? null),
  )
  if (before) scene.back = reading.index + BACK_FOR
  if (before && reading.times.some(isPast)) return null
  const deed = reading.times.find((time) => time.interval && isOfVictim(reading, core, time))
  if (deed) scene.deed = { when: toWhen(deed, 'happened'), last: reading }
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

/** Units of time in which more than one sentence can tell of the same happening. */
const ERAS: ReadonlySet<string> = new Set(['month', 'quarter', 'season', 'half', 'year'])

/** Takes the sentence's time as that of the sentences behind it. */
function follow(
  scene: Scene,
  reading: Reading,
  own: When,
  { saying }: TimeChoice,
  { main, say, type }: Core,
): void {
  if (hasWord(reading.tokens, reading.first, reading.behind, TRADE)) return
  const { quoted, index } = reading
  const violent = type === 'ACCUSE' || reading.predicates.some((p) => VIOLENT.has(p.type))
  const spoken = say !== null || BY_SPEAKING.has(type)
  const said = saying && toWhen(saying, 'said')
  const state = (when: When) => ({
    when,
    last: reading,
    violent,
    spoken,
    saidOn: said,
    quoted: isWithin(quoted, when.span!.start),
  })
  const before = VIOLENT.has(type) ? undefined : reading.times.find((time) => isDayBefore(time, own))
  scene.deed = before ? state(toWhen(before, 'happened')) : null
  if (index === 1 || index === 2) scene.lead ??= state(own)
  const day = [own, said].find((when) => when && isNews(when, scene.published)) ?? null
  if (index <= LEAD && day && (!scene.news || scene.news.when.role === 'said')) scene.news = state(day)
  if (day !== null) scene.back = -1
  else if (own.role !== 'planned') scene.back = index + BACK_FOR
  if (own.role === 'planned') scene.ahead = state(own)
  else scene.here = FINE.has(own.precision) && !main!.state ? state(own) : null
  scene.era = ERAS.has(own.precision) && own.role === 'happened' && main!.tense === 'past' ? state(own) : null
}

/** "closed yesterday at $43 in trading": when shares were traded. */
const TRADE = wordSet('trading exchange')

const isDayBefore = ({ type, interval }: Timex, { start }: When) =>
  type !== 'SET' && type !== 'DURATION' && interval?.precision === 'day' && interval.end < start

/** A time before the scene's. */
const isBefore = ({ interval, value, type }: Timex, when: When | null) =>
  type !== 'SET' && (interval ? when !== null && interval.end < when.start : value === 'PAST_REF')

/** "accused him of what he did in May": the day of the speaking is none of those spoken of. */
const isSpoken = ({ main, type }: Core) =>
  main !== null && (main.say || BY_SPEAKING.has(type) || type === 'ACCUSE')

/** "a few weeks ago", "recently": nobody knows when. */
const isPast = ({ value }: Timex) => value === 'PAST_REF'

const VIOLENT: ReadonlySet<string> = new Set(['ASSAULT', 'HAZARD', 'COERCE', 'MOBILIZE', 'PROTEST'])
