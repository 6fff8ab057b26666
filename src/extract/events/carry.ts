import type { Tokens } from '../tokens'
import type { ActorMention, NewsEvent, ThemeId, When, Where } from '../types'
import { isUnheardOf, whereBodyActs, whereNationActs, whereOfficerActs } from './bodies'
import { isActor } from './parties'
import { capitalOf, courtOf, isOfDateline, isReaction, isSpokenFrom } from './dateline'
import type { Core } from './main-predicate'
import type { Predicate } from './predicate'
import { isHolding, isIn, isSame, isStateOf, isWithin } from './place-relations'
import { findHere, isHere } from './filed'
import { findHome, isOfState, LOCAL } from './home'
import { RECENT } from './title-names'
import type { Mentions, Reading } from './reading'
import { carryByWords, carryWhere } from './anaphors'
import { FELT, isDeed } from './role'
import { hasWord, wordSet } from '../words'
import { choosePlaces, dropDealtWith, placesOfEvent } from './where'
import { SPOKEN } from './beside'

/** What earlier sentences leave for later ones to take up. */
export interface Memory {
  /** Index of the sentence the last event stood in. */
  sentence: number
  paragraph: number
  when: When | null
  where: readonly Where[]
  /** Whether the last event is yet to come. */
  planned: boolean
  actors: readonly string[]
  type: NewsEvent['type'] | null
  theme: ThemeId | null
  /** Places named so far, in text order; the latest ones. */
  readonly places: Where[]
  /** The place the article is mostly about. */
  readonly home: Where | null
  /** The dateline's town: "here". */
  readonly here: Where | null
  /** The last sentences before, the newest first, and behind them those an article opens with. */
  recent: readonly Reading[]
}

/** So many sentences introduce whom and what an article is about. */
const LEAD = 3
/** Places kept for "the region", "there". */
const REMEMBERED = 40

export function newMemory(tokens: Tokens, mentions: Mentions): Memory {
  return {
    sentence: -9,
    paragraph: -1,
    when: null,
    where: [],
    planned: false,
    actors: [],
    type: null,
    theme: null,
    places: [],
    home: findHome(tokens, mentions),
    here: findHere(mentions),
    recent: [],
  }
}

/** Keeps what a sentence told: its event where it gave one, its places in any case. */
export function remember(
  memory: Memory,
  reading: Reading,
  places: readonly Where[],
  event: NewsEvent | null,
): void {
  if (event) {
    const { when, actors, themes, where, type } = event
    Object.assign(memory, {
      sentence: reading.index,
      paragraph: reading.paragraph,
      when,
      actors,
      type,
      theme: themes[0] ?? null,
    })
    if (where.length && !where.some(({ span }) => span && isExchange(reading, span.end)))
      Object.assign(memory, { where, planned: event.status === 'planned' })
  }
  const [newest, old] = [memory.recent.slice(0, RECENT - 1), memory.recent.slice(RECENT - 1)]
  memory.recent = [reading, ...newest, ...old.filter(({ index }) => index < LEAD)]
  memory.places.push(...choosePlaces(reading, places, []))
  if (memory.places.length > 2 * REMEMBERED) memory.places.splice(0, memory.places.length - REMEMBERED)
}

/** "on the New York Stock Exchange": where shares were traded that day, and nothing else. */
const isExchange = ({ text }: Reading, end: number) => text.startsWith(' Stock Exchange', end)

/** How closely a sentence goes on with the event before: `same` the same happening; `near` the same persons or theme; `null` not at all. */
export type Link = 'same' | 'near' | null

const SAME =
  /^(?:simultaneously|at the same time|besides|moreover|furthermore|in addition|in doing so|they|these|those|both|the (?:two|three|four|five|six|seven|eight|nine|ten) (?:men|women|people|suspects?|boys|girls|teens|teenagers|victims|gunmen|attackers|robbers|sides|leaders|ministers|presidents|countries|companies|airlines|firms|banks|parties|governments)|the (?:statement|meeting|talks|summit|session|conference|documents?|attack|attackers?|blast|explosion|crash|fire|flood|quake|earthquake|storm|accident|incident|shooting|ministers|foreign ministers|participants|sides|leaders|protesters|demonstrators|marchers|suspects?|victims?|gunmen|rebels|plan|initiative|decision|move|verdict|sentence|vote|deal|agreement))\b/i
const ALSO = /^(?:[\p{L}\p{N}’'.-]+ ){1,7}also\b/u
const PERSON = /^(?:he|she|his|her|it|its|we|[“"])/i

/** Reads the link from the opening words, shared actors and the theme; only within two sentences. */
export function linkOf(reading: Reading, memory: Memory): Link {
  const distance = reading.index - memory.sentence
  if (distance > 2 || reading.paragraph - memory.paragraph > 2) return null
  const words = reading.text.slice(reading.start, Math.min(reading.end, reading.start + 70))
  if (SAME.test(words) || (words.includes('also') && ALSO.test(words))) return 'same'
  const shares = reading.actors.some((actor) => memory.actors.includes(actor.name))
  const sameTheme = distance === 1 && reading.themes.some(({ theme }) => theme === memory.theme)
  return PERSON.test(words) || shares || sameTheme ? 'near' : null
}

/** Within two sentences of something done to people. */
export const isBehindViolence = ({ index }: Reading, { sentence, type }: Memory) =>
  index - sentence <= 2 && type !== null && FELT.has(type)

/** The sentence's own places; else what "the region" stands for, the places of the same happening, the country of the body that acts, or what the article is mostly about. */
export function readWhere(
  reading: Reading,
  places: readonly Where[],
  subjects: readonly ActorMention[],
  link: Link,
  memory: Memory,
  core: Core,
): Where[] {
  if (memory.here && isReaction(reading, places, memory.here, core)) return [memory.here]
  const { there, homes, away } = placesOfEvent(reading, places, core)
  const chosen = choosePlaces(reading, there, subjects)
  const stated =
    core.main && core.type !== 'CONSULT' && isDeed(core.main, core.type)
      ? dropDealtWith(reading, chosen)
      : chosen
  const home = memory.home && away.some((one) => isIn(memory.home!.place, one.place)) ? null : memory.home
  if (memory.here && isSpokenFrom(reading, stated, memory.here, core))
    return [{ ...memory.here, role: 'at' }, ...stated]
  if (stated.length)
    return home && stated.every((one) => isOther(one, home)) && isAtHome(reading, subjects, home)
      ? [home, ...stated]
      : stated
  const inCourt = (where: readonly Where[]) => where.map((one) => courtOf(reading, one, memory.here, core))
  const lives = choosePlaces(reading, homes, subjects)
  // "A Lund man was held": in Lund, unless the article is about another town
  if (lives.length && (!home || lives.some((one) => isSame(one.place, home.place)))) return inCourt(lives)
  const byWords = carryByWords(reading, memory.places, home)
  if (byWords) return [byWords]
  if (memory.here && isHere(reading.text.slice(reading.start, reading.end)))
    return [{ ...memory.here, role: 'at' }]
  if (memory.here && isOfDateline(reading, core.main!, memory)) return [memory.here]
  // what is yet to come is not where something was
  const told = memory.planned && core.main!.tense === 'past' ? [] : memory.where
  const goOn = () => inCourt(carryWhere(told))
  if (link === 'same' && told === memory.where) return goOn()
  const struck = findStruck(reading, core)
  if (struck) return [struck]
  const named = findNamed(reading, core.main!, memory.places)
  if (named && (!home || (isWithin(named.place, home.place) && !isStateOf(named.place, home.place))))
    return [named]
  const body = whereBodyActs(reading, core.main!)
  if (body && !home?.place.countries.includes(body.place.countries[0]!)) return [body]
  const officer = whereOfficerActs(reading, core.main!)
  if (officer && !(home && isHolding(officer.place, home.place))) return [officer]
  if (link === 'near' && told.some((one) => one.place.id === home?.place.id)) return goOn()
  if (told.length > 0 && isBeside(reading, memory, core)) return goOn()
  if (home && told.length > 0 && isFiner(reading, memory, home, core)) return goOn()
  const actor = home && findActor(reading, places, home, core.main!)
  if (actor) return [actor]
  if (home) return inCourt([capitalOf(reading, home, memory.here, core) ?? home])
  const nation = away.length > 0 && whereNationActs(reading, core.main!)
  return nation ? [nation] : []
}

/** "Neighbouring Chad banned the hunt" in an article about another country: the country that acts, at home. */
function findActor(reading: Reading, places: readonly Where[], home: Where, main: Predicate): Where | null {
  if (main.say || main.type === 'ASSAULT' || main.type === 'STATEMENT' || SPOKEN.has(main.type)) return null
  const actor = places.find((one) => isActor(reading, one))
  return actor && isOther({ ...actor, role: 'about' }, home) ? { ...actor, role: 'about' } : null
}

/** Another country or region that is only spoken of. */
const isOther = ({ role, place: { kind, countries } }: Where, home: Where) =>
  role === 'about' &&
  (kind === 'country' || kind === 'region') &&
  home.place.countries.length === 1 &&
  !countries.includes(home.place.countries[0]!)

/** No country or people of another country acts, or the home's does too. */
function isAtHome({ toponyms }: Reading, subjects: readonly ActorMention[], { place }: Where): boolean {
  const acting = toponyms.filter(
    (one) => one.kind === 'metonym' || one.kind === 'demonym' || subjects.some((s) => s.start === one.start),
  )
  return acting.length === 0 || acting.some((one) => one.place?.countries[0] === place.countries[0])
}

/** Directly behind an event of the same paragraph that is in a town or at a site; nobody is charged at a site. */
const isBeside = (reading: Reading, { sentence, paragraph, where }: Memory, { type }: Core) =>
  reading.index - sentence === 1 &&
  reading.paragraph === paragraph &&
  where.length === 1 &&
  where[0]!.role === 'at' &&
  where[0]!.basis === 'stated' &&
  (where[0]!.place.kind === 'city' || (where[0]!.place.kind === 'site' && type !== 'ACCUSE'))

/** A deed behind one in a town of the state or country that the article is about. */
const isFiner = (
  reading: Reading,
  { sentence, paragraph, where }: Memory,
  { place: home }: Where,
  { main, type }: Core,
) =>
  (home.kind === 'country' || home.kind === 'admin') &&
  reading.index - sentence <= 2 &&
  reading.paragraph - paragraph <= 1 &&
  isDeed(main!, type) &&
  main!.tense === 'past' &&
  where.length === 1 &&
  where[0]!.role === 'at' &&
  where[0]!.place.kind === 'city' &&
  isWithin(where[0]!.place, home) &&
  !hasWord(reading.tokens, reading.first, main!.start, OTHERS)
const OTHERS = wordSet('other others another elsewhere nationwide')

/** "Missiles hit Lund Power Station": the town in the name of what was hit. */
function findStruck({ toponyms, text, tokens }: Reading, { main, type }: Core): Where | null {
  if (!main || main.noun || (type !== 'ASSAULT' && type !== 'HAZARD')) return null
  const from = tokens.end[main.last]!
  for (const { kind, place, start, end, others } of toponyms) {
    if (
      kind !== 'embedded' ||
      place?.kind !== 'city' ||
      start <= from ||
      !OBJECT.test(text.slice(from, start))
    )
      continue
    const name = NAME.exec(text.slice(start))![0]
    return {
      place,
      role: 'at',
      basis: 'stated',
      rule: `in the name of ${name}`,
      others,
      span: { start, end },
    }
  }
  return null
}
const NAME = /^[^ ]+(?: \p{Lu}[\p{L}\d-]*)*/u
const OBJECT = /^ (?:the |a |an )?$/

/** The place in the name of a local body that acts in the sentence, as what it is about. */
function findNamed(
  { toponyms, actors, text, tokens }: Reading,
  main: Predicate,
  named: readonly Where[],
): Where | null {
  for (const toponym of toponyms) {
    const { kind, place, start, end, others } = toponym
    if (kind !== 'embedded' || !place || place.kind === 'country') continue
    const body = actors.find((one) => one.kind === 'organisation' && one.start <= start && one.end >= end)
    if (!body || body.start > tokens.start[main.start]! || !LOCAL.test(text.slice(body.start, body.end)))
      continue
    if (isOfState(place, text.slice(body.start, body.end))) continue
    if (isUnheardOf(toponym, toponyms) && !named.some((one) => one.place.countries[0] === place.countries[0]))
      continue
    return {
      place,
      role: 'about',
      basis: 'stated',
      rule: `in the name of ${text.slice(body.start, body.end)}`,
      others,
      span: { start, end },
    }
  }
  return null
}
