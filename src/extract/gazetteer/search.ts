import type { Candidate } from '../gazetteer'
import type { Place } from '../types'

/** More keys than this are not looked into: two letters begin thousands. */
const MOST_KEYS = 4000

/**
 * Places whose name, or another name they go by, begins with this key: those of just this name first, then countries and regions, then the
 * most populous. `keys`: all that are known.
 */
export function placesStarting(
  begin: string,
  keys: Iterable<string>,
  candidates: (key: string) => readonly Candidate[],
  limit: number,
): Place[] {
  if (begin === '') return []
  const weights = new Map<string, { readonly place: Place; weight: number }>()
  let seen = 0
  for (const key of keys) {
    if (!key.startsWith(begin) || seen++ > MOST_KEYS) continue
    for (const { place, own } of candidates(key)) {
      const weight = weightOf(place, own) + (key === begin ? EXACT : 0)
      const known = weights.get(place.id)
      if (!known) weights.set(place.id, { place, weight })
      else if (weight > known.weight) known.weight = weight
    }
  }
  return [...weights.values()]
    .sort((a, b) => b.weight - a.weight || (a.place.id < b.place.id ? -1 : 1))
    .slice(0, limit)
    .map(({ place }) => place)
}

const EXACT = 1e11
const LARGE = 1e10

function weightOf({ kind, population = 0 }: Place, own: boolean): number {
  const isLarge = kind === 'country' || kind === 'region' || kind === 'water'
  return (isLarge ? LARGE : 0) + population * (own ? 1 : 0.5)
}
