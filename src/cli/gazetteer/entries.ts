import { gazetteerKey } from '../../extract/gazetteer'
import { ADMINS } from '../../extract/lexicon/admins'
import { numbers, rows } from '../../extract/lexicon/rows'
import type { RawAdmin, RawPlace } from './sources'

/** One line of the gazetteer to be packed. `keys` are folded names; the first belongs to `name`. */
export interface Entry {
  kind: 'admin1' | 'admin2' | 'city'
  name: string
  keys: string[]
  lat: number
  lon: number
  population: number
  country: string
  /** GeoNames code of the division (`US.TX`), or of the division a place is in. */
  admin1: string
  admin2: string
  geonameid: number
  capital: boolean
  seat: boolean
}

export interface Choice {
  /** Places under this population are left out, but capitals and seats of first-order divisions. */
  population: number
  /** Countries where a smaller population is enough: those whose own press is in English. */
  small: { readonly countries: readonly string[]; readonly population: number }
  /** Countries whose second-order divisions (counties, districts) are taken. */
  counties: readonly string[]
}

const SEATS = new Set(['PPLC', 'PPLA', 'PPLG'])
const GONE = new Set(['PPLH', 'PPLQ', 'PPLW', 'PPLCH'])

/** The places that are worth having, sorted by country, division and geonameid. */
export function chooseCities(places: readonly RawPlace[], choice: Choice): Entry[] {
  const small = new Set(choice.small.countries)
  const least = (country: string) => (small.has(country) ? choice.small.population : choice.population)
  return places
    .filter((p) => !GONE.has(p.feature) && (p.population >= least(p.country) || SEATS.has(p.feature)))
    .map((p) => ({
      kind: 'city' as const,
      name: p.name,
      keys: keysOf(p),
      lat: p.lat,
      lon: p.lon,
      population: p.population,
      country: p.country,
      admin1: p.admin1,
      admin2: p.admin2,
      geonameid: p.geonameid,
      capital: p.feature === 'PPLC',
      seat: SEATS.has(p.feature),
    }))
    .filter((entry) => entry.keys.length > 0)
    .sort((a, b) => compare(a.admin1, b.admin1) || a.geonameid - b.geonameid)
}

/** First- and second-order divisions that hold at least one place, standing at GeoNames' point or amid their places. */
export function chooseDivisions(
  raw: readonly RawAdmin[],
  kind: 'admin1' | 'admin2',
  places: readonly RawPlace[],
): Entry[] {
  const points = new Map(rows(ADMINS).map((row) => [row[0]!, numbers(row[2])]))
  const middles = middlesOf(places, kind)
  const entries: Entry[] = []
  for (const { code, name } of raw) {
    const middle = middles.get(code)
    const keys = divisionKeys(name)
    if (!middle || keys.length === 0) continue
    const [lat, lon] = points.get(code) ?? [middle.lat / middle.count, middle.lon / middle.count]
    const [country, first] = code.split('.')
    entries.push({
      kind,
      name,
      keys,
      lat: lat!,
      lon: lon!,
      population: middle.population,
      country: country!,
      admin1: `${country}.${first}`,
      admin2: kind === 'admin2' ? code : '',
      geonameid: 0,
      capital: false,
      seat: false,
    })
  }
  return entries.sort((a, b) => compare(a.admin2 || a.admin1, b.admin2 || b.admin1))
}

const KIND_OF_DIVISION =
  /^(?:Republic of|State of|Province of|City of|County|Federal Capital|Autonomous Region of)\s+|\s+(?:Oblast'?|oblast|Province|Region|Governorate|Krai|Kray|Republic|County|District|State|Prefecture|Voivodeship|Department|Division|Municipality|Canton|Parish|City|Emirate|Wilaya|Autonomous Okrug|Region)$/

/** "Minsk Oblast" is also found as "Minsk"; "Clarke County" only as such, for its short name is a town or a person as often. */
function divisionKeys(name: string): string[] {
  const keys = [gazetteerKey(name)]
  const short = name.replace(KIND_OF_DIVISION, '')
  if (short !== name) keys.push(gazetteerKey(short))
  return unique(keys)
}

/** How many alternate names a place of this size is worth: small places are called by one name in English. */
function alternatesOf(population: number): number {
  if (population >= 500_000) return 60
  if (population >= 100_000) return 20
  return population >= 15_000 ? 10 : 0
}

function keysOf(place: RawPlace): string[] {
  const own = unique([gazetteerKey(place.name)])
  const seat = place.feature === 'PPLC'
  const limit = seat ? 60 : alternatesOf(place.population)
  // English newspapers write without accents, so such spellings come first
  const plain = (name: string) => (/^[\x20-\x7e]*$/.test(name) ? 0 : 1)
  const names = place.alternates.filter(isLatinName).toSorted((a, b) => plain(a) - plain(b))
  const others = unique(names.map(gazetteerKey)).filter((key) => key.length > 3 && !own.includes(key))
  return [...own, ...others.slice(0, limit)]
}

const isLatinName = (name: string) => /^\p{Lu}\p{Script=Latin}/u.test(name) && /\p{Ll}/u.test(name)

function middlesOf(places: readonly RawPlace[], kind: 'admin1' | 'admin2') {
  const middles = new Map<string, { lat: number; lon: number; count: number; population: number }>()
  for (const place of places) {
    const middle = middles.get(place[kind]) ?? { lat: 0, lon: 0, count: 0, population: 0 }
    middle.lat += place.lat
    middle.lon += place.lon
    middle.count++
    middle.population += place.population
    middles.set(place[kind], middle)
  }
  return middles
}

const unique = (keys: readonly string[]) => [...new Set(keys)].filter((key) => /^[a-z0-9 ]{2,}$/.test(key))

export const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
