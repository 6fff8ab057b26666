import { gzipSync } from 'node:zlib'
import type { FeatureCollection, MultiPolygon, Position } from 'geojson'
import { feature } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import { beforeAll, expect, test } from 'vitest'
import { borderOf, outlineOf, type OutlinesFile } from '../../src/app/map/outlines'
import { countryNames, unwrap } from '../../src/cli/outlines/countries'
import { makeOutlines } from '../../src/cli/outlines/make'

let bytes: Uint8Array
let file: OutlinesFile
const lines: string[] = []

beforeAll(async () => {
  bytes = await makeOutlines((line) => lines.push(line))
  file = JSON.parse(new TextDecoder().decode(bytes)) as OutlinesFile
}, 60_000)

function holds(rings: readonly (readonly Position[])[], lon: number, lat: number): boolean {
  let inside = false
  for (const ring of rings)
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [ax = 0, ay = 0] = ring[i]!
      const [bx = 0, by = 0] = ring[j]!
      if (ay > lat !== by > lat && lon < ((bx - ax) * (lat - ay)) / (by - ay) + ax) inside = !inside
    }
  return inside
}

function countriesAt(lon: number, lat: number): string[] {
  const { features } = feature(file as Topology, file.objects.countries) as FeatureCollection<MultiPolygon>
  const at = (geometry: MultiPolygon) =>
    geometry.coordinates.some((rings) => [lon, lon + 360, lon - 360].some((x) => holds(rings, x, lat)))
  return features.filter((f) => at(f.geometry)).map((f) => String(f.id))
}

test('the file is small enough to be read on a slow line, and says what is in it', () => {
  expect(gzipSync(bytes).length).toBeLessThan(450 * 1024)
  expect(lines.join('\n')).toMatch(/24\d countries/)
})

test('no ring jumps over the antimeridian', () => {
  const { features } = feature(file as Topology, file.objects.countries) as FeatureCollection<MultiPolygon>
  const jumps = features.filter(
    ({ id, geometry }) =>
      id !== 'AQ' &&
      geometry.coordinates
        .flat()
        .some((ring) => ring.some((p, i) => i > 0 && Math.abs(p[0]! - ring[i - 1]![0]!) > 180)),
  )
  expect(jumps.map((f) => f.id)).toEqual([])
})

test.each<[string, number, number, string]>([
  ['Simferopol', 34.1, 44.95, 'UA'],
  ['Laayoune', -13.2, 27.1, 'EH'],
  ['Pristina', 21.16, 42.66, 'XK'],
  ['Hargeysa', 44.06, 9.56, 'SO'],
  ['Kyrenia', 33.3, 35.3, 'CY'],
  ['Ramallah', 35.2, 31.9, 'PS'],
  ['Taipei', 121.5, 25.0, 'TW'],
  ['Cayenne, not France', -52.6, 4.5, 'GF'],
  ['Spitsbergen, not Norway', 16.5, 77.6, 'SJ'],
  ['Anadyr, far beyond 170° east', 177.0, 64.9, 'RU'],
  ['Uelen, east of 180°', -170.3, 66.1, 'RU'],
  ['Fairbanks', -147.7, 64.8, 'US'],
  ['the South Pole', 10, -89, 'AQ'],
])('%s lies in one country', (_name, lon, lat, id) => {
  expect(countriesAt(lon, lat)).toEqual([id])
})

test('open sea lies in none', () => {
  expect(countriesAt(-30, 0)).toEqual([])
  expect(countriesAt(175, 0)).toEqual([])
})

test('a border is the line two countries share, along its whole length', () => {
  const line = borderOf(file, ['AF', 'TJ'])!
  const points = line.coordinates.flat()
  expect(points.length).toBeGreaterThan(60)
  expect(Math.min(...points.map((p) => p[0]!))).toBeCloseTo(67.8, 0)
  expect(Math.max(...points.map((p) => p[0]!))).toBeCloseTo(74.9, 0)
  expect(borderOf(file, ['FR', 'AF'])).toBeNull()
  expect(borderOf(file, ['XX'])).toBeNull()
  expect(borderOf(file, ['TJ'])!.coordinates.flat().length).toBeGreaterThan(points.length)
})

test('an outline of several countries has no line between them', () => {
  const sizeOf = (geometry: MultiPolygon | null) => geometry!.coordinates.flat(2).length
  const [both, one, other] = [['AF', 'TJ'], ['AF'], ['TJ']].map((ids) => sizeOf(outlineOf(file, ids)))
  expect(both).toBeLessThan(one! + other!)
  const parts = (...ids: string[]) => outlineOf(file, ids)!.coordinates.length
  expect(parts('AF', 'TJ')).toBe(parts('AF') + parts('TJ') - 1)
  expect(outlineOf(file, ['XX'])).toBeNull()
})

test('every capital of a larger country has a name on the map, early', () => {
  const { names, zooms, capitals } = file.labels.towns
  const found = Object.fromEntries(
    ['FR', 'KE', 'BY', 'KZ', 'BR', 'JP'].map((id) => [id, names[capitals[id]!]]),
  )
  expect(found).toEqual({
    FR: 'Paris',
    KE: 'Nairobi',
    BY: 'Minsk',
    KZ: 'Astana',
    BR: 'Brasília',
    JP: 'Tokyo',
  })
  for (const row of Object.values(capitals)) expect(zooms[row]).toBeLessThanOrEqual(8)
  expect([...zooms]).toEqual([...zooms].sort((a, b) => a - b))
})

test('continents have their countries', () => {
  expect(file.regions['region:africa']!.length).toBeGreaterThan(53)
  expect(file.regions['region:africa']).toEqual(expect.arrayContaining(['EG', 'EH', 'MG', 'ZA']))
  expect(file.regions['region:sub-saharan-africa']).not.toContain('EG')
  expect(file.regions['region:europe']).toEqual(expect.arrayContaining(['FR', 'RU', 'UA']))
  expect(file.regions['region:south-america']).not.toContain('MX')
})

test('country names are the ones people read', () => {
  const names = countryNames()
  const some = ['US', 'GB', 'CD', 'MM', 'XK', 'BA'].map((id) => names.get(id))
  expect(some).toEqual([
    'United States',
    'United Kingdom',
    'DR Congo',
    'Myanmar',
    'Kosovo',
    'Bosnia & Herzegovina',
  ])
})

test.each<[string, Position[], Position[]]>([
  ['stays', [[10, 0], [20, 0], [20, 5], [10, 0]], [[10, 0], [20, 0], [20, 5], [10, 0]]],
  ['runs on to the east', [[160, 0], [-170, 0], [170, 5], [160, 0]], [[160, 0], [190, 0], [170, 5], [160, 0]]],
  ['runs on to the west', [[-160, 0], [170, 0], [-175, 5], [-160, 0]], [[-160, 0], [-190, 0], [-175, 5], [-160, 0]]],
  ['goes round the pole', [[-180, -70], [0, -75], [180, -70]], [[-180, -70], [0, -75], [180, -70]]],
])('a ring %s', (_name, ring, unwrapped) => {
  expect(unwrap(ring).slice(0, ring.length)).toEqual(unwrapped)
}) // prettier-ignore
