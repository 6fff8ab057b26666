import type { OutletRegion } from '../places'
import type { Place, Toponym } from '../types'
import { kmBetween } from './distance'
import { steady } from './steady'

const NEAR_KM = 100
/** A town counts as so near to its state, wherever the state's middle is. */
const INSIDE_KM = 50
const MOST_NAMES = 80
const MOST_CANDIDATES = 15

/** All that a name may be, likeliest first: towns and divisions only. */
export type LocalName = readonly Place[]

/** How many articles of an outlet name what; made by `addLocalNames`. */
export type OutletNames = Map<string, { articles: number; readonly candidates: LocalName }>

/** The towns and divisions an article names, each once. */
export function localNames(toponyms: readonly Toponym[]): LocalName[] {
  const names = new Map<string, LocalName>()
  for (const { place, others } of toponyms) {
    if (!place || (place.kind !== 'city' && place.kind !== 'admin')) continue
    const candidates = [place, ...others]
      .filter((p) => p.kind === 'city' || p.kind === 'admin')
      .slice(0, MOST_CANDIDATES)
    const key = keyOf(candidates)
    if (!names.has(key)) names.set(key, candidates)
  }
  return [...names.values()]
}

const keyOf = (candidates: LocalName) =>
  candidates
    .map((place) => place.id)
    .sort()
    .join()

/** Counts an article of an outlet. The order of the articles matters where names are equally frequent. */
export function addLocalNames(
  outlets: Map<string, OutletNames>,
  outlet: string,
  names: readonly LocalName[],
): void {
  const own: OutletNames = outlets.get(outlet) ?? new Map()
  outlets.set(outlet, own)
  for (const candidates of names) {
    const key = keyOf(candidates)
    const name = own.get(key) ?? { articles: 0, candidates }
    name.articles++
    own.set(key, name)
  }
}

/** Where an outlet's articles mostly are: the place near which most of their names have a candidate; null without a centre. */
export function learnRegion(outlet: OutletNames): OutletRegion | null {
  const names = [...outlet.values()].sort((a, b) => b.articles - a.articles).slice(0, MOST_NAMES)
  const points = names.flatMap((name) => name.candidates).filter((place) => place.admin !== undefined)
  let best: { place: Place; weight: number } | null = null
  for (const place of points) {
    let weight = 0
    for (const name of names) {
      let nearest = Infinity
      for (const other of name.candidates)
        nearest = Math.min(nearest, isIn(place, other) ? INSIDE_KM : kmBetween(place, other))
      weight += steady(name.articles * Math.exp(-nearest / NEAR_KM))
    }
    if (!best || weight > best.weight) best = { place, weight }
  }
  const all = names.reduce((sum, name) => sum + name.articles, 0)
  if (!best || best.weight < 2 || best.weight < 0.15 * all) return null
  return {
    lat: best.place.lat,
    lon: best.place.lon,
    country: best.place.countries[0]!,
    admin: best.place.admin ?? null,
  }
}

const isIn = (place: Place, state: Place) =>
  state.kind === 'admin' &&
  state.admin === undefined &&
  place.admin === state.name &&
  place.countries[0] === state.countries[0]
