import { kmBetween } from '../places/distance'
import type { Actor, Where } from '../types'
import { isOfAnother } from './marks'
import type { Profile } from './profile'

/** What a collection tells of the words and actors of its events. */
export interface Setting {
  /** How little a stem is used: the square of its inverse document frequency, as a cosine needs it. */
  readonly weightOf: (stem: string) => number
  /** Length of each profile's words as a vector. */
  readonly lengthOf: (profile: Profile) => number
  /** How rarely the collection names a place or an actor, 0 to 1. */
  readonly rarityOf: (name: string) => number
  readonly kinds: ReadonlyMap<string, Actor['kind']>
}

export interface Likeness {
  /** Sum of what speaks for one event and against it. */
  readonly score: number
  /** The same without what sets two deeds apart: a vote and what it decided. */
  readonly fit: number
  readonly actors: readonly string[]
  readonly place: Where['place'] | null
}

/** Two events score this to be one. */
export const ENOUGH = 4

/** What a cosine of 1 adds; other evidence is counted beside it. */
const WORDS = 6
/** What events lose that share neither a place nor an actor. */
const ALONE = 1
/** What they lose that share no word but names. */
const MUTE = 1.5
/** What a name adds that both have, beside its weight as a word. */
const A_NAME = 0.4
/** What two events lose that befell a woman of 29 and a man of 34. */
const ANOTHER = 7
/** Points nearer than this are one town to a report, kilometres. */
const NEAR = 30
/** Two towns further apart are never one to a report. */
const VAGUE = 80

export function settingOf(profiles: readonly Profile[], actors: readonly Actor[]): Setting {
  const counts = new Map<string, number>()
  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
  for (const profile of profiles) {
    for (const stem of profile.words.keys()) add(stem)
    for (const { place } of profile.where) add(`@${place.id}`)
    for (const actor of profile.actors) add(`@${actor}`)
  }
  // as if there were fifty events more, so that few of them tell no word rare or frequent
  const all = profiles.length + 50
  const rarities = new Map(Array.from(counts, ([key, count]) => [key, Math.log(1 + all / (count + 1))]))
  const weightOf = (stem: string) => rarities.get(stem)! ** 2
  const lengths = new Map(
    profiles.map((profile) => {
      let sum = 0
      for (const [stem, part] of profile.words) sum += part * part * weightOf(stem)
      return [profile, Math.sqrt(sum)]
    }),
  )
  return {
    weightOf,
    lengthOf: (profile) => lengths.get(profile)!,
    rarityOf: (name) => rarities.get(`@${name}`)! / Math.log(1 + all / 3),
    kinds: new Map(actors.map(({ name, kind }) => [name, kind])),
  }
}

/** How much speaks for `a` and `b` telling one event. */
export function likenessOf(a: Profile, b: Profile, setting: Setting): Likeness {
  const where = compareWhere(a, b, setting)
  const who = compareActors(a, b, setting)
  const words = WORDS * cosine(a, b, setting)
  const named = compareNames(a, b)
  const deeds = compareDeeds(a, b)
  const common =
    words +
    named +
    where.score +
    who.score +
    compareDays(a, b) -
    (isOfAnother(a.marks, b.marks) ? ANOTHER : 0)
  const alone =
    (where.place || named > 0 || who.actors.length > 0 ? 0 : ALONE) + (sharesDeed(a, b) ? 0 : MUTE)
  return {
    score: common + deeds - alone,
    fit: common + Math.max(0, deeds),
    actors: who.actors,
    place: where.place,
  }
}

function cosine(a: Profile, b: Profile, { weightOf, lengthOf }: Setting): number {
  let shared = 0
  for (const [stem, part] of a.words) {
    const other = b.words.get(stem)
    if (other) shared += part * other * weightOf(stem)
  }
  return shared === 0 ? 0 : shared / (lengthOf(a) * lengthOf(b))
}

const sharesDeed = (a: Profile, b: Profile): boolean => {
  for (const stem of a.words.keys())
    if (b.words.has(stem) && !a.names.has(stem) && !b.names.has(stem)) return true
  return false
}

/** Names that both have, of firms and storms as well as of actors. */
function compareNames(a: Profile, b: Profile): number {
  let shared = 0
  for (const name of a.words.keys())
    if ((a.names.has(name) || b.names.has(name)) && b.words.has(name)) shared++
  return Math.min(shared * A_NAME, 1)
}

/** The same town speaks for it, two towns against. */
function compareWhere(
  a: Profile,
  b: Profile,
  setting: Setting,
): { score: number; place: Where['place'] | null } {
  let best = { score: -Infinity, place: null as Where['place'] | null }
  for (const one of a.where)
    for (const other of b.where) {
      const score = placeScore(one, other, setting)
      if (score > best.score) best = { score, place: score > 0 ? one.place : null }
    }
  return best.score === -Infinity ? { score: 0, place: null } : best
}

const AREAS: ReadonlySet<string> = new Set(['country', 'region', 'border', 'water'])
const SAME = { site: 2.5, city: 2, admin: 1.5, border: 1.5, water: 1, country: 1, region: 0.75 }

/** Two towns: whatever else the words share, "a fire destroyed a mill in" both. */
const ELSEWHERE = -7

/** Much happens in a large town on one day. */
const isLarge = ({ kind, population = 0 }: Where['place']) => kind === 'city' && population > LARGE
const LARGE = 1_000_000

function placeScore(a: Where, b: Where, { rarityOf }: Setting): number {
  const carried = (a.basis === 'carried' ? 1 : 0) + (b.basis === 'carried' ? 1 : 0)
  const [p, q] = [a.place, b.place]
  if (p.id === q.id) return (SAME[p.kind] * rarityOf(p.id) * (isLarge(p) ? 0.75 : 1)) / (1 + carried)
  // one of two of a name may have been taken for the other
  if (p.name === q.name) return 0.5
  if (carried > 0) return carried > 1 ? 0 : -0.5
  const km = kmBetween(p, q)
  const isArea = AREAS.has(p.kind) || AREAS.has(q.kind)
  if (isNamesake(a, q) || isNamesake(b, p)) return 0
  if (!p.countries.some((country) => q.countries.includes(country)) && km > NEAR)
    return isArea ? -1.5 : ELSEWHERE
  if (isArea) return 0.25
  if (p.name === q.admin || q.name === p.admin) return 0.5
  if (km <= NEAR) return p.kind === 'site' || q.kind === 'site' ? 1 : -0.5
  if (p.kind === 'admin' || q.kind === 'admin' || ((a.vague || b.vague) && km < VAGUE)) return -1
  return ELSEWHERE
}

/** Whether another of that name is near the place, or in it. */
const isNamesake = ({ others }: Where, place: Where['place']) =>
  others.some((other) => kmBetween(other, place) <= NEAR || other.admin === place.name)

/** What it is that one said, asked for or condemned, and not another. */
const SPEECH: ReadonlySet<string> = new Set([
  'STATEMENT',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'REQUEST',
  'SUPPORT',
])
const isSpeech = ({ event }: Profile) => SPEECH.has(event.type)
const isByOthers = ({ event: { actors: a } }: Profile, { event: { actors: b } }: Profile) =>
  a.length > 0 && b.length > 0 && !a.some((actor) => b.includes(actor))
const OTHERS = -5

/** Other persons speak against it, and what others said. */
function compareActors(
  a: Profile,
  b: Profile,
  { kinds, rarityOf }: Setting,
): { score: number; actors: readonly string[] } {
  const actors = a.actors.filter((actor) => b.actors.includes(actor))
  let score = 0
  for (const actor of actors) score += (kinds.get(actor) === 'government' ? 0.5 : 1) * rarityOf(actor)
  const isPerson = (actor: string) => kinds.get(actor) === 'person'
  if (a.actors.some(isPerson) && b.actors.some(isPerson) && !actors.some(isPerson)) score += OTHERS
  else if (isSpeech(a) && isSpeech(b) && isByOthers(a, b)) score += OTHERS
  return { score: Math.min(score, 1.75), actors }
}

function compareDays(a: Profile, b: Profile): number {
  const carried = a.event.when!.basis === 'carried' || b.event.when!.basis === 'carried'
  if (a.from === b.from && a.to === b.to) return carried ? 0.5 : 1
  return a.from <= b.to && b.from <= a.to ? 0.5 : carried ? -1.5 : -1
}

const PLAIN = new Set(['OTHER', 'STATEMENT'])

function compareDeeds(a: Profile, b: Profile): number {
  const [one, other] = [a.event.type, b.event.type]
  const verb = a.verb !== '' && a.verb === b.verb ? 0.75 : 0
  if (one === other) return verb + (PLAIN.has(one) ? 0.25 : 1)
  return (
    verb -
    (one === 'STATEMENT' || other === 'STATEMENT' ? 1 : one === 'OTHER' || other === 'OTHER' ? 0.5 : 0.75)
  )
}
