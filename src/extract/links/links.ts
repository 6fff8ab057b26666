import type { Actor, NewsEvent } from '../types'
import { Blocks } from './blocks'
import { ENOUGH, likenessOf, settingOf, type Setting } from './likeness'
import { findOutcomes, type Outcome } from './outcomes'
import { profileOf, type Profile } from './profile'

/** What links events of a collection, without the events: ids that tell the same, and outcomes by id. */
export interface Links {
  readonly groups: readonly (readonly string[])[]
  readonly outcomes: readonly (readonly [id: string, outcome: Outcome])[]
}

/**
 * Links events of different articles that tell the same (`sameAs`, beside the repeats inside one article), and planned events to what later
 * articles report (`outcome`). `actors`: of the collection. Nothing is merged or hidden.
 */
export function linkEvents(events: readonly NewsEvent[], actors: readonly Actor[]): NewsEvent[] {
  return withLinks(events, findLinks(events, actors))
}

/** The links of `linkEvents`. */
export function findLinks(events: readonly NewsEvent[], actors: readonly Actor[]): Links {
  const profiles = events.flatMap((event) => profileOf(event) ?? [])
  const setting = settingOf(profiles, actors)
  const blocks = new Blocks(profiles, setting)
  const groups = new Groups(events, profiles, setting)
  groups.join(findPairs(profiles, blocks, setting))
  const sets = groups.all()
  return { groups: sets, outcomes: findOutcomes(profiles, blocks, setting, sets) }
}

/** The events with their links. */
export function withLinks(events: readonly NewsEvent[], { groups, outcomes }: Links): NewsEvent[] {
  const groupOf = new Map(groups.flatMap((group) => group.map((id) => [id, group] as const)))
  const outcomeOf = new Map(outcomes)
  return events.map((event) => {
    const sameAs = (groupOf.get(event.id) ?? []).filter((id) => id !== event.id)
    const outcome = outcomeOf.get(event.id)
    return { ...event, ...(sameAs.length && { sameAs }), ...(outcome && { outcome }) }
  })
}

interface Pair {
  readonly a: number
  readonly b: number
  readonly score: number
}

/** Pairs of different articles that are enough alike, the likest first. */
function findPairs(profiles: readonly Profile[], blocks: Blocks, setting: Setting): Pair[] {
  const pairs: Pair[] = []
  profiles.forEach((profile, a) => {
    for (const b of blocks.near(a)) {
      const other = profiles[b]!
      if (profile.event.article === other.event.article || isDenied(profile) !== isDenied(other)) continue
      const { score } = likenessOf(profile, other, setting)
      if (score >= ENOUGH) pairs.push({ a, b, score })
    }
  })
  return pairs.sort((one, other) => other.score - one.score || one.a - other.a || one.b - other.b)
}

const isDenied = ({ event }: Profile) => event.status === 'denied'

/** Events that tell the same, grown from the likest pairs. */
class Groups {
  readonly #groupOf = new Map<string, Set<string>>()
  readonly #profiles: readonly Profile[]
  readonly #byId: ReadonlyMap<string, Profile>
  readonly #setting: Setting

  /** Begins with what an article tells twice, linked when it was read. */
  constructor(events: readonly NewsEvent[], profiles: readonly Profile[], setting: Setting) {
    this.#profiles = profiles
    this.#byId = new Map(profiles.map((profile) => [profile.event.id, profile]))
    this.#setting = setting
    const articleOf = new Map(events.map(({ id, article }) => [id, article]))
    for (const { id, article, sameAs } of events)
      for (const other of sameAs ?? []) if (articleOf.get(other) === article) this.#unite(id, other)
  }

  join(pairs: readonly Pair[]): void {
    for (const { a, b } of pairs) {
      const [one, other] = [this.#profiles[a]!.event.id, this.#profiles[b]!.event.id]
      const [left, right] = [this.#of(one), this.#of(other)]
      if (left !== right && this.#fit(left, right)) this.#unite(one, other)
    }
  }

  all(): string[][] {
    return Array.from(new Set(this.#groupOf.values()), (group) => [...group])
  }

  #of(id: string): ReadonlySet<string> {
    return this.#groupOf.get(id) ?? new Set([id])
  }

  /** What an article did not link itself are two events; and nothing of a group may speak against the rest. */
  #fit(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
    for (const id of left)
      for (const other of right) {
        const [a, b] = [this.#byId.get(id), this.#byId.get(other)]
        if (!a || !b) continue
        if (a.event.article === b.event.article || likenessOf(a, b, this.#setting).score < LEAST) return false
      }
    return true
  }

  #unite(a: string, b: string): void {
    const [left, right] = [this.#groupOf.get(a) ?? new Set([a]), this.#groupOf.get(b) ?? new Set([b])]
    for (const id of right) left.add(id)
    for (const id of left) this.#groupOf.set(id, left)
  }
}

/** What any two of a group score at least. */
const LEAST = 1
