import type { ActorMention, NewsEvent, Place, ThemeId, Toponym, When, Where } from '../types'
import type { Core } from './main-predicate'
import type { Mentions, Reading } from './reading'
import { carryWhen, toWhen, type TimeChoice } from './when'
import { carryByWords, carryWhere, findWhere } from './where'

/** What earlier sentences leave for later ones to take up. */
export interface Memory {
  /** Index of the sentence the last event stood in. */
  sentence: number
  paragraph: number
  when: When | null
  where: readonly Where[]
  actors: readonly string[]
  theme: ThemeId | null
  /** Places named so far, in text order; the latest ones. */
  readonly places: Where[]
  /** The place the article is mostly about. */
  readonly home: Where | null
  /** The person named last, and the sentence: what "he" or "she" most likely means. */
  person: { readonly name: string; readonly sentence: number } | null
}

/** Places kept for "the region", "there". */
const REMEMBERED = 40

export function newMemory(mentions: Mentions): Memory {
  return {
    sentence: -9,
    paragraph: -1,
    when: null,
    where: [],
    actors: [],
    theme: null,
    places: [],
    home: findHome(mentions),
    person: null,
  }
}

/** Keeps what a sentence told: its event where it gave one, its places in any case. */
export function remember(memory: Memory, reading: Reading, event: NewsEvent | null): void {
  if (event) {
    const { when, actors, themes, where } = event
    Object.assign(memory, {
      sentence: reading.index,
      paragraph: reading.paragraph,
      when,
      actors,
      theme: themes[0] ?? null,
    })
    if (where.length) memory.where = where
  }
  const person = reading.actors.find((one) => one.kind === 'person')
  if (person) memory.person = { name: person.name, sentence: reading.index }
  memory.places.push(...findWhere(reading, []))
  if (memory.places.length > 2 * REMEMBERED) memory.places.splice(0, memory.places.length - REMEMBERED)
}

/** How closely a sentence goes on with the event before: `same` the same happening; `near` the same persons or theme; `null` not at all. */
export type Link = 'same' | 'near' | null

const SAME =
  /^(?:simultaneously|at the same time|besides|moreover|furthermore|in addition|in doing so|they|these|those|both|the (?:statement|meeting|talks|summit|session|conference|documents?|attack|attackers?|blast|explosion|crash|fire|flood|quake|earthquake|storm|accident|incident|shooting|ministers|foreign ministers|participants|sides|leaders|protesters|demonstrators|marchers|suspects?|victims?|gunmen|rebels|plan|initiative|decision|move|verdict|sentence|vote|deal|agreement))\b/i
const ALSO = /^(?:[\p{L}\p{N}’'.-]+ ){1,7}also\b/u
const PERSON = /^(?:he|she|his|her|it|its|we|[“"])/i

/** Reads the link from the opening words, shared actors and the theme; only within two sentences. */
export function linkOf(reading: Reading, memory: Memory): Link {
  const distance = reading.index - memory.sentence
  if (distance > 2 || reading.paragraph - memory.paragraph > 2) return null
  const words = reading.text.slice(reading.start, Math.min(reading.end, reading.start + 70))
  if (SAME.test(words) || ALSO.test(words)) return 'same'
  const shares = reading.actors.some((actor) => memory.actors.includes(actor.name))
  const sameTheme = distance === 1 && reading.themes.some(({ theme }) => theme === memory.theme)
  return PERSON.test(words) || shares || sameTheme ? 'near' : null
}

/** Dates fine enough to be another sentence's as well. */
const CARRIED: ReadonlySet<string> = new Set(['day', 'days', 'week', 'month'])

/** The sentence's own date, else that of the same happening told before; never one that was planned. */
export function readWhen(
  reading: Reading,
  chosen: TimeChoice,
  status: NewsEvent['status'],
  link: Link,
  memory: Memory,
): When | null {
  const role = status === 'planned' ? 'planned' : chosen.said ? 'said' : 'happened'
  if (chosen.time) return toWhen(chosen.time, chosen.said ? 'said' : role)
  const { when } = memory
  if (link !== 'same' || !when || when.role === 'planned' || !CARRIED.has(when.precision)) return null
  return carryWhen(when, status === 'planned' ? 'said' : role, reading.text)
}

/** The sentence's own places; else what "the region" stands for, the places of the same happening, or what the article is mostly about. */
export function readWhere(
  reading: Reading,
  core: Core,
  subjects: readonly ActorMention[],
  link: Link,
  memory: Memory,
): Where[] {
  const stated = findWhere(reading, subjects)
  if (stated.length) return stated
  const byWords = carryByWords(reading, memory.places)
  if (byWords) return [byWords]
  if (link === 'same') return carryWhere(memory.where)
  const named = findNamed(reading)
  if (named) return [named]
  const { home } = memory
  if (link === 'near' && memory.where.some((one) => one.place.id === home?.place.id))
    return carryWhere(memory.where)
  return home && core.type !== 'OTHER' && core.type !== 'STATEMENT' ? [home] : []
}

/** Bodies that belong to the town or state in their name: "Salem Police Department". */
const LOCAL =
  /\b(?:police|sheriff|department|council|court|university|college|school|hospital|chamber|board|commission|district|county|city|airport|port|fire|authority|church|museum|zoo|library)\b/i

/** The place in the name of a local body that acts in the sentence, as what it is about. */
function findNamed({ toponyms, actors, text }: Reading): Where | null {
  for (const { kind, place, start, end, others } of toponyms) {
    if (kind !== 'embedded' || !place || place.kind === 'country') continue
    const body = actors.find((one) => one.kind === 'organisation' && one.start <= start && one.end >= end)
    if (!body || !LOCAL.test(text.slice(body.start, body.end))) continue
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

const HOMES: ReadonlySet<Place['kind']> = new Set(['city', 'admin', 'country', 'region'])

/**
 * The place an article is mostly about: named in its lead or twice, by a quarter of its namings or more, those of the first three
 * sentences counting double. The dateline does not count.
 */
function findHome({ article, toponyms, preambles }: Mentions): Where | null {
  const leadEnd = article.sentences[2]?.end ?? 0
  const weights = new Map<string, { weight: number; count: number; first: Toponym }>()
  let total = 0
  for (const toponym of toponyms) {
    const { place, kind, start } = toponym
    if (
      kind !== 'literal' ||
      !place ||
      !HOMES.has(place.kind) ||
      preambles.some((one) => start >= one.start && start < one.end)
    )
      continue
    const weight = start < leadEnd ? 2 : 1
    total += weight
    const known = weights.get(place.id)
    if (known) {
      known.weight += weight
      known.count++
    } else weights.set(place.id, { weight, count: 1, first: toponym })
  }
  let best: { weight: number; count: number; first: Toponym } | null = null
  for (const one of weights.values()) if (!best || one.weight > best.weight) best = one
  if (!best || (best.count < 2 && best.first.start >= leadEnd) || best.weight * 4 < total) return null
  const { place, others, start, end } = best.first
  return {
    place: place!,
    role: 'about',
    basis: 'carried',
    rule: `the article is mostly about ${place!.name}`,
    others,
    span: { start, end },
  }
}
