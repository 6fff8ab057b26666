import type { NewsEvent, Place } from '../extract/types'

/** How a place is drawn: a town where it stands, an area by its outline and a badge, a border along its line. */
export type PlaceForm = 'point' | 'area' | 'line'

/** Degrees; `west` > `east` crosses 180°. Edges belong to it. */
export interface Box {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

export function isInBox(
  { west, south, east, north }: Box,
  { lat, lon }: Pick<Place, 'lat' | 'lon'>,
): boolean {
  if (lat < south || lat > north) return false
  return west <= east ? lon >= west && lon <= east : lon >= west || lon <= east
}

/** All given events of one place: what the map draws as one mark. */
export interface PlaceMark {
  readonly place: Place
  readonly form: PlaceForm
  /** The words that make the place vaguer ("southern", "around"), where all its events have the same; else `null`. */
  readonly vague: string | null
  /** In the order given. */
  readonly events: readonly NewsEvent[]
}

/**
 * One mark for each place that some event happened at, most events first. An event at several places is in the mark of each; places an event
 * is only about and places it was filed from have no mark.
 */
export function toPlaceMarks(events: readonly NewsEvent[]): PlaceMark[] {
  const byPlace = new Map<string, { place: Place; vague: string | null; events: NewsEvent[] }>()
  for (const event of events) {
    for (const { place, vague } of placesOf(event, 'at')) {
      const known = byPlace.get(place.id)
      if (!known) byPlace.set(place.id, { place, vague: vague ?? null, events: [event] })
      else if (known.events[known.events.length - 1] !== event) {
        known.events.push(event)
        if (known.vague !== (vague ?? null)) known.vague = null
      }
    }
  }
  return [...byPlace.values()]
    .map((mark) => ({ ...mark, form: formOf(mark.place) }))
    .sort((a, b) => b.events.length - a.events.length || (a.place.id < b.place.id ? -1 : 1))
}

/** Where an event is (`at`) or what places it is about. */
export const placesOf = (event: NewsEvent, role: 'at' | 'about') => event.where.filter((w) => w.role === role)

/** Whether an event has a mark on the map. */
export const isPlaced = (event: NewsEvent) => event.where.some((w) => w.role === 'at')

/** Nothing but a named town or site is a point. */
export function formOf({ kind }: Pick<Place, 'kind'>): PlaceForm {
  switch (kind) {
    case 'site':
    case 'city':
      return 'point'
    case 'border':
      return 'line'
    case 'admin':
    case 'country':
    case 'region':
    case 'water':
      return 'area'
  }
}
