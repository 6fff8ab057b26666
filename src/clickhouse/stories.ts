import type { NewsEvent } from '../extract/types'
import { toDay } from '../facets/days'
import { headKey, headOf } from '../facets/heads'

/** The day of an undated event: no interval touches it, and it stands last. */
export const LATEST = 2 ** 31 - 1

/** What a row says of its story: a name, and where the first of it under the same head stands in the list. */
export interface InStory {
  readonly story: string
  readonly lead0: number
  readonly lead1: number
  readonly lead_article: string
  readonly lead_s0: number
  readonly lead_id: string
}

export const NO_STORY: InStory = { story: '', lead0: 0, lead1: 0, lead_article: '', lead_s0: 0, lead_id: '' }

/** What each event's row says of its story. */
export function storiesOf(events: readonly NewsEvent[]): (event: NewsEvent) => InStory {
  const names = nameStories(events)
  const leads = new Map<string, InStory>()
  for (const event of events) {
    const story = names.get(event.id)
    if (story === undefined) continue
    const own = toLead(event, story)
    const key = keyOf(event, story)
    const lead = leads.get(key)
    if (!lead || isBefore(own, lead)) leads.set(key, own)
  }
  return (event) => {
    const story = names.get(event.id)
    return story === undefined ? NO_STORY : leads.get(keyOf(event, story))!
  }
}

const keyOf = ({ when }: NewsEvent, story: string) => `${when ? headKey(headOf(when)) : ''} ${story}`

/** What the rows of a story under one head say, from the first of its events there. */
export function toLead({ when, article, evidence, id }: NewsEvent, story: string): InStory {
  const first = when ? toDay(when.start) : LATEST
  const last = when ? Math.max(first, toDay(when.end)) : LATEST
  return { story, lead0: first, lead1: last, lead_article: article, lead_s0: evidence.start, lead_id: id }
}

function isBefore(a: InStory, b: InStory): boolean {
  if (a.lead0 !== b.lead0) return a.lead0 < b.lead0
  if (a.lead1 !== b.lead1) return a.lead1 < b.lead1
  if (a.lead_article !== b.lead_article) return a.lead_article < b.lead_article
  return a.lead_s0 === b.lead_s0 ? a.lead_id < b.lead_id : a.lead_s0 < b.lead_s0
}

/** A name for each set of events that tell the same, directly or by way of others, by the id of each: the smallest of their ids. */
function nameStories(events: readonly NewsEvent[]): ReadonlyMap<string, string> {
  const known = new Set(events.map(({ id }) => id))
  const near = new Map<string, string[]>()
  const link = (a: string, b: string) => {
    const others = near.get(a)
    if (others) others.push(b)
    else near.set(a, [b])
  }
  for (const { id, sameAs = [] } of events)
    for (const other of sameAs) {
      if (other === id || !known.has(other)) continue
      link(id, other)
      link(other, id)
    }
  const names = new Map<string, string>()
  for (const id of near.keys()) {
    if (names.has(id)) continue
    const members = new Set([id])
    for (const member of members) for (const other of near.get(member)!) members.add(other)
    const name = [...members].reduce((least, member) => (member < least ? member : least))
    for (const member of members) names.set(member, name)
  }
  return names
}
