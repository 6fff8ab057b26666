import type { OutletRegion } from '../places'
import type { Place, Toponym } from '../types'
import { kmBetween } from './distance'
import { steady } from './steady'

const FEWEST_ARTICLES = 3
const NEAR_KM = 100
const MOST_NAMES = 80
const MOST_CANDIDATES = 15

/** Where an outlet's articles mostly are: the place near which most of their names have a candidate; null under three articles or without a centre. */
export function learnRegion(articles: readonly (readonly Toponym[])[]): OutletRegion | null {
  if (articles.length < FEWEST_ARTICLES) return null
  const names = namesOf(articles)
  const points = names.flatMap((name) => name.candidates).filter((place) => place.admin !== undefined)
  let best: { place: Place; weight: number } | null = null
  for (const place of points) {
    let weight = 0
    for (const name of names) {
      let nearest = Infinity
      for (const other of name.candidates) nearest = Math.min(nearest, kmBetween(place, other))
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

/** Towns and divisions by name, with how many articles name them and all they may be. */
function namesOf(articles: readonly (readonly Toponym[])[]) {
  const names = new Map<string, { articles: number; candidates: readonly Place[] }>()
  for (const toponyms of articles) {
    const seen = new Set<string>()
    for (const { place, others } of toponyms) {
      if (!place || (place.kind !== 'city' && place.kind !== 'admin')) continue
      const candidates = [place, ...others]
        .filter((p) => p.kind === 'city' || p.kind === 'admin')
        .slice(0, MOST_CANDIDATES)
      const key = candidates
        .map((p) => p.id)
        .sort()
        .join()
      if (seen.has(key)) continue
      seen.add(key)
      const name = names.get(key) ?? { articles: 0, candidates }
      name.articles++
      names.set(key, name)
    }
  }
  return [...names.values()].sort((a, b) => b.articles - a.articles).slice(0, MOST_NAMES)
}
