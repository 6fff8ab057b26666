import type { Article, Corpus, NewsEvent } from '../extract/types'

/** What several articles tell of one happening: its first event in the list, with all of them in the list's order. */
export interface Tellings {
  readonly lead: NewsEvent
  readonly members: readonly NewsEvent[]
}

/**
 * Brings the events that tell the same together under the first of them. `order`: event lists of the list's groups; gives them with
 * the others right after their lead, and the tellings by each member's id. Every event stays, once.
 */
export function gatherTellings<Group extends { readonly events: readonly NewsEvent[] }>(
  order: readonly Group[],
): { readonly groups: readonly Group[]; readonly tellings: ReadonlyMap<string, Tellings> } {
  const listed = order.flatMap((group) => group.events)
  const tellings = new Map<string, Tellings>()
  if (!listed.some((event) => event.sameAs?.length)) return { groups: order, tellings }
  const byId = new Map(listed.map((event) => [event.id, event]))
  for (const lead of listed) {
    if (tellings.has(lead.id) || !lead.sameAs?.length) continue
    const others = lead.sameAs.flatMap((id) => byId.get(id) ?? []).filter((other) => !tellings.has(other.id))
    if (others.length === 0) continue
    const telling = { lead, members: [lead, ...others] }
    for (const { id } of telling.members) tellings.set(id, telling)
  }
  const groups = order.flatMap((group) => {
    const events = group.events.flatMap((event): readonly NewsEvent[] => {
      const telling = tellings.get(event.id)
      return !telling ? [event] : telling.lead === event ? telling.members : []
    })
    return events.length > 0 ? [{ ...group, events }] : []
  })
  return { groups, tellings }
}

/** Where a report comes from: the agency or outlet nearest to the words, else the outlet of the article. */
export function originOf(event: NewsEvent, article: Article | undefined, corpus: Corpus): string {
  const { saidBy } = event
  const isOutlet =
    saidBy !== null && corpus.actors?.some((a) => a.name === saidBy.speaker && a.kind === 'outlet')
  if (saidBy && isOutlet) return saidBy.speaker
  return saidBy?.via[0] ?? article?.outlet ?? event.article
}
