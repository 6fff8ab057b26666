import type { Candidate } from '../gazetteer'
import type { OutletRegion } from '../places'
import type { Place } from '../types'
import { kmBetween } from './distance'
import { isNamed, NAMED, partOf, type Share, type Support, type Surroundings } from './reasons'

const FAR_KM = 1500
const LITTLE = 100_000

/** A little town known by another name, far from all that the article names: rather a place the gazetteer does not have. */
export const isFarNamesake = ({ own, place }: Candidate, { anchors }: Surroundings) =>
  !own &&
  place.kind === 'city' &&
  (place.population ?? 0) < LITTLE &&
  anchors.length > 1 &&
  anchors.every(
    (other) =>
      other.id === place.id ||
      (other.countries[0] !== place.countries[0] && kmBetween(place, other) > FAR_KM),
  )

const LARGE = 500_000
const SMALL = 50_000
/** "Central Province", "North-Western Region": many countries have one. */
const DIRECTION =
  /^(?:(?:north|south|east|west|central|middle|upper|lower)(?:ern)?[ -]?)+(?:province|region|state|district|division|area|department)$/i

/** A town of a country that nothing else in the article names, in a local paper of another: rather a small place at home that the gazetteer does not have. */
export function isStrayTown(
  { place, capital, admin1 }: Candidate,
  own: Share,
  { region, support, anchors }: Surroundings,
): boolean {
  const [country] = place.countries
  if (place.kind === 'admin' && DIRECTION.test(place.name)) return isElsewhere(country!, own, support)
  if (place.kind !== 'city' || capital) return false
  if (region?.country === country) return isFarAtHome(place, admin1, own, support, region!)
  if (isOutvoted(country!, place, own, support)) return true
  // where nobody knows the paper's region only a little town, far from all others
  if ((place.population ?? 0) >= (region ? LARGE : SMALL)) return false
  const others = anchors.filter((other) => other.id !== place.id)
  const home = region && others.some((other) => other.countries[0] === region.country)
  if (region ? !home : others.length === 0 || others.some((other) => kmBetween(place, other) < FAR_KM))
    return false
  return !isNamed(country!, own, support.countries)
}

const FAR_AT_HOME_KM = 500

/** A town of a distant state that nothing else in a local paper names. */
function isFarAtHome(
  place: Place,
  admin1: string | null,
  own: Share,
  { admins }: Support,
  region: OutletRegion,
): boolean {
  if (admin1 === null || place.admin === region.admin || (place.population ?? 0) >= MIDDLING) return false
  if (kmBetween(place, region) <= FAR_AT_HOME_KM) return false
  return (admins.get(admin1) ?? 0) - partOf(own.admins, admin1) < NAMED
}

/** Where another country is named more than once, and its own is not. */
function isElsewhere(country: string, own: Share, { countries }: Support): boolean {
  if (isNamed(country, own, countries)) return false
  for (const [other, votes] of countries) if (other !== country && votes > 1.5) return true
  return false
}

const MIDDLING = 150_000
/** Votes for one country that leave no doubt where an article is. */
const SURE = 2.5

/** A town that is no large one, where many names are of one country and none of its own. */
function isOutvoted(country: string, { population = 0 }: Place, own: Share, { countries }: Support): boolean {
  if (population >= MIDDLING) return false
  if (isNamed(country, own, countries)) return false
  let [most, all] = [0, 0]
  for (const votes of countries.values()) {
    all += votes
    if (votes > most) most = votes
  }
  return most >= SURE && most * 4 >= all * 3
}
