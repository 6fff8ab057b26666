import type { NewsEvent } from './types'

/** The same events with every actor under its one name. */
export function renameActors(events: readonly NewsEvent[], nameOf: (name: string) => string): NewsEvent[] {
  return events.map((event) => ({
    ...event,
    actors: [...new Set(event.actors.map(nameOf))],
    saidBy: event.saidBy && { speaker: nameOf(event.saidBy.speaker), via: event.saidBy.via.map(nameOf) },
  }))
}
