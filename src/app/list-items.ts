import type { NewsEvent } from '../extract/types'
import type { Group, ListPage } from './list'

/** What the list shows one below the other. */
export type Item =
  | { readonly kind: 'head'; readonly group: Group }
  /** `position`: in the whole list, from 0. */
  | { readonly kind: 'event'; readonly event: NewsEvent; readonly position: number }

/** Heads and rows; of events told in several articles only the first, unless they are open. */
export function itemsOf({ groups, tellings, start }: ListPage, opened: ReadonlySet<string>): Item[] {
  const items: Item[] = []
  let position = start
  for (const group of groups) {
    items.push({ kind: 'head', group })
    for (const event of group.events) {
      const lead = tellings.get(event.id)?.lead
      if (!lead || lead === event || opened.has(lead.id)) items.push({ kind: 'event', event, position })
      position++
    }
  }
  return items
}

/** An item's, that stays its own when others come and go. */
export function keyOf(item: Item): string {
  return item.kind === 'head' ? `head ${item.group.name}` : item.event.id
}
