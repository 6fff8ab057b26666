import { kmBetween } from '../places/distance'
import type { Place } from '../types'

/** The same place, or a state and a town in it. */
export const isHolding = (state: Place, { id, admin }: Place) => state.id === id || state.name === admin

/** The state that a town is in. */
export const isStateOf = ({ kind, name }: Place, { admin }: Place) => kind === 'admin' && name === admin

/** The same place, or a town in the country. */
export const isIn = (place: Place, other: Place) =>
  place.id === other.id || (other.kind === 'country' && place.countries[0] === other.countries[0])

/** The same place, or a town in the country, the state or the region. */
export const isSame = (place: Place, home: Place) =>
  place.id === home.id ||
  (home.kind !== 'city' && place.kind === 'city' && place.countries[0] === home.countries[0])

const NEAR_KM = 250

/** In the country that is the article's home, or near the town that is: a church called after a town far away is not there. */
export const isWithin = (place: Place, home: Place) =>
  place.countries[0] === home.countries[0] &&
  (home.kind === 'country' ||
    (home.kind === 'admin' && place.admin === home.name) ||
    kmBetween(place, home) < NEAR_KM)
