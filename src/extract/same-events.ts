import type { NewsEvent, Where } from './types'

/** Days and places shared by more events than this tell nothing apart. */
const CROWD = 150
const DAY = 86_400_000

/** What a link needs of an event, worked out once. */
interface Profile {
  readonly event: NewsEvent
  readonly from: number
  readonly to: number
  readonly words: ReadonlySet<string>
  readonly places: ReadonlySet<string>
  readonly countries: ReadonlySet<string>
}

/**
 * Links events of different articles that tell the same (`sameAs`, beside the repeats inside one article), and planned events to what later articles report (`outcome`).
 * Two events are the same when day and place agree and actors, type, themes and words of the sentence speak for it; nothing is merged or hidden.
 */
export function linkEvents(events: readonly NewsEvent[]): NewsEvent[] {
  return withLinks(events, findLinks(events))
}

/** What links events of a collection, without the events: ids that tell the same, and outcomes by id. */
export interface Links {
  readonly groups: readonly (readonly string[])[]
  readonly outcomes: readonly (readonly [id: string, outcome: NonNullable<NewsEvent['outcome']>])[]
}

/** The links of `linkEvents`. */
export function findLinks(events: readonly NewsEvent[]): Links {
  const profiles = events.map(profileOf)
  const buckets = bucketsOf(profiles)
  const groups = repeatsOf(events)
  const outcomes = new Map<string, { event: string; why: string; score: number }>()
  for (const bucket of buckets) {
    if (bucket.length > CROWD) continue
    for (let i = 0; i < bucket.length; i++) {
      for (let j = i + 1; j < bucket.length; j++) {
        const [a, b] = [bucket[i]!, bucket[j]!]
        if (a.event.article === b.event.article) continue
        if (isSame(a, b)) join(groups, a.event.id, b.event.id)
        propose(outcomes, a, b)
        propose(outcomes, b, a)
      }
    }
  }
  return {
    groups: Array.from(new Set(groups.values()), (group) => [...group]),
    outcomes: Array.from(outcomes, ([id, { event, why }]) => [id, { event, why }]),
  }
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

/** What an article tells twice, linked when it was read; links to other articles are found anew. */
function repeatsOf(events: readonly NewsEvent[]): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>()
  const articleOf = new Map(events.map(({ id, article }) => [id, article]))
  for (const { id, article, sameAs } of events)
    for (const other of sameAs ?? []) if (articleOf.get(other) === article) join(groups, id, other)
  return groups
}

function profileOf(event: NewsEvent): Profile {
  const { when, where, evidence } = event
  const stated = where.filter((one) => one.role !== 'filed-from')
  return {
    event,
    from: when ? Date.parse(when.start) / DAY : NaN,
    to: when ? Date.parse(when.end) / DAY : NaN,
    words: contentWords(withoutCues(evidence)),
    places: new Set(stated.map((one) => one.place.id)),
    countries: new Set(stated.flatMap((one: Where) => one.place.countries)),
  }
}

/** The quote without the words of its date and place, which are compared as what they mean. */
function withoutCues({ quote, start, cues }: NewsEvent['evidence']): string {
  let rest = ''
  let at = 0
  for (const cue of cues) {
    if (cue.field !== 'when' && cue.field !== 'where') continue
    rest += quote.slice(at, Math.max(at, cue.start - start)) + ' '
    at = Math.max(at, cue.end - start)
  }
  return rest + quote.slice(at)
}

/** Words of four letters and more, cut to six, so that "meeting" and "meetings" agree; numbers whole. */
function contentWords(text: string): Set<string> {
  const words = new Set<string>()
  for (const [word] of text.toLowerCase().matchAll(/\p{L}{4,}|\d+/gu))
    if (!COMMON.has(word)) words.add(word.slice(0, 6))
  return words
}

const COMMON = new Set(
  'that this with from have been were will would said says their they them also which after before about over under into more than when where while there other some such between against during being could should told'.split(
    ' ',
  ),
)

/** Events by day and country; coarse ones by month and country. An event stands in a bucket for each day of up to a week. */
function bucketsOf(profiles: readonly Profile[]): Profile[][] {
  const buckets = new Map<string, Profile[]>()
  const put = (key: string, profile: Profile) => {
    const bucket = buckets.get(key)
    if (bucket) bucket.push(profile)
    else buckets.set(key, [profile])
  }
  for (const profile of profiles) {
    if (Number.isNaN(profile.from)) continue
    const months = new Set<number>()
    for (let day = profile.from; day <= Math.min(profile.to, profile.from + 400); day += 7)
      months.add(Math.floor(day / 30))
    for (const country of profile.countries) for (const month of months) put(`${country} ${month}`, profile)
  }
  return [...buckets.values()]
}

function shared<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let count = 0
  for (const one of a) if (b.has(one)) count++
  return count
}

function likeness(
  a: Profile,
  b: Profile,
): { words: number; actors: number; place: boolean; type: boolean; themes: number } {
  const actors = a.event.actors.filter((actor) => b.event.actors.includes(actor)).length
  const words = shared(a.words, b.words) / Math.max(1, Math.min(a.words.size, b.words.size))
  const themes = a.event.themes.filter((theme) => b.event.themes.includes(theme)).length
  return { words, actors, place: shared(a.places, b.places) > 0, type: a.event.type === b.event.type, themes }
}

/** The same when the days are at most one apart and neither is coarse, and the rest adds up. */
function isSame(a: Profile, b: Profile): boolean {
  if (a.to - a.from > 7 || b.to - b.from > 7) return false
  if (a.event.when!.basis === 'carried' && b.event.when!.basis === 'carried') return false
  if (a.from > b.to + 1 || b.from > a.to + 1) return false
  if ((a.event.status === 'planned') !== (b.event.status === 'planned')) return false
  const { words, actors, place, type, themes } = likeness(a, b)
  if (words < 0.2 && !(actors && place && type)) return false
  return (
    (place ? 2 : 0) +
      (type ? 1 : 0) +
      Math.min(actors, 2) +
      Math.min(themes, 1) +
      (words >= 0.5 ? 3 : words >= 0.3 ? 2 : 1) >=
    5
  )
}

/** Proposes `b` as the outcome of the planned `a`: later told, within its days, at its place, alike. */
function propose(
  outcomes: Map<string, { event: string; why: string; score: number }>,
  a: Profile,
  b: Profile,
): void {
  if (a.event.status !== 'planned' || b.event.status === 'planned' || b.event.when!.basis === 'carried')
    return
  if (b.to - b.from > 7 || b.from < a.from - 1 || b.to > a.to + 3) return
  const { words, actors, place, type, themes } = likeness(a, b)
  if (!place || (words < 0.25 && actors === 0)) return
  const score = (type ? 1 : 0) + Math.min(actors, 2) + Math.min(themes, 1) + words * 3
  if (score < 1.5 || score <= (outcomes.get(a.event.id)?.score ?? 0)) return
  const where = b.event.where.find((one) => a.places.has(one.place.id))!.place.name
  const who = a.event.actors.filter((actor) => b.event.actors.includes(actor))
  outcomes.set(a.event.id, {
    event: b.event.id,
    why: [`in the planned time`, where, ...who].join(', '),
    score,
  })
}

/** Joins the groups of two ids; every member's entry is the same set. */
function join(groups: Map<string, Set<string>>, a: string, b: string): void {
  const left = groups.get(a) ?? new Set([a])
  const right = groups.get(b) ?? new Set([b])
  if (left === right && left.has(b)) return
  for (const id of right) left.add(id)
  for (const id of left) groups.set(id, left)
}
