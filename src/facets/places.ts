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

/** Where an event is (`at`) or what places it is about. */
export const placesOf = (event: NewsEvent, role: 'at' | 'about') => event.where.filter((w) => w.role === role)

/** Ids of the places an event is at. */
export const placeIdsOf = (event: NewsEvent) => placesOf(event, 'at').map(({ place }) => place.id)

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
