import { steady } from '../places/steady'
import type { Place } from '../types'

const COUNTRY = 7.5
const REGION = 8
const ALTERNATE = -1.5

/** How much a place is meant by a name before the article is looked at: ten times the inhabitants count one. */
export function priorOf(
  place: Place,
  own: boolean,
  admin1: string | null,
  capital: boolean,
  seat: boolean,
): number {
  const alternate = own ? 0 : ALTERNATE
  if (place.kind === 'country') return COUNTRY
  if (place.kind === 'region' || place.kind === 'water' || place.kind === 'site') return REGION + alternate
  const size = steady(Math.log10((place.population ?? 0) + 100))
  if (place.kind === 'admin') return (admin1 ? size - 1 : size - 0.5) + alternate
  return size + (capital ? 2 : seat ? 0.5 : 0) + alternate
}
