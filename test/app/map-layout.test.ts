import { topology } from 'topojson-server'
import { expect, test } from 'vitest'
import { placeClusters } from '../../src/app/map/cluster'
import { widestGapEnd } from '../../src/app/map/fit'
import { mostInterior } from '../../src/app/map/interior'
import { layOut, type Drawn, type LayoutOptions, type View } from '../../src/app/map/layout'
import { nearestTowards } from '../../src/app/map/nearest'
import { directions } from '../../src/app/map/Outside'
import type { OutlinesFile } from '../../src/app/map/outlines'
import { shapeOf } from '../../src/app/map/shapes'
import { WHOLE_REGIONS } from '../../src/app/map/whole-regions'
import { gazetteerKey } from '../../src/extract/gazetteer'
import { REGIONS } from '../../src/extract/lexicon/regions'
import { rows, values } from '../../src/extract/lexicon/rows'
import { badgeText, clusterName, markName, placeName, statusSplit } from '../../src/app/map/words'
import type { NewsEvent, Place } from '../../src/extract/types'
import { at, place } from '../made-up/events'
import { marksOf } from '../made-up/marks'
import { event } from './map-events'

/** Ten pixels a degree, 0° north 0° east in the middle of 800 x 600 px. */
const view: View = {
  width: 800,
  height: 600,
  middle: 0,
  project: ({ lat, lon }) => ({ x: 400 + lon * 10, y: 300 - lat * 10 }),
}
const options: LayoutOptions = { compact: false, blocked: [], textWidth: (text: string) => text.length * 7 }
const draw = (events: readonly NewsEvent[], over: Partial<LayoutOptions> = {}, seen: View = view) =>
  layOut(marksOf(events).map((mark) => ({ mark, shape: shapeOf(mark, null) })), seen, { ...options, ...over }) // prettier-ignore
const shape = (drawn: readonly Drawn[]) =>
  drawn.map(
    (d) =>
      `${d.kind} ${d.marks.map((m) => m.mark.place.name).join('+')} ${Math.round(d.at.x)},${Math.round(d.at.y)}`,
  )
const pairs = (drawn: readonly Drawn[]) =>
  drawn.flatMap((a, i) => drawn.slice(i + 1).map((b) => [a, b] as const))
const many = (n: number, name: string, lat: number, lon: number) =>
  Array.from({ length: n }, (_, i) => event(`${name}${i}`, [at(place(name, 'city', lat, lon))]))

test('a town stands exactly where it is', () => {
  expect(shape(draw(many(1, 'Aa', 10, 20)))).toEqual(['point Aa 600,200'])
})

test('events of one place are one mark, however near one looks', () => {
  const near: View = { ...view, project: ({ lat, lon }) => ({ x: 400 + lon * 1e4, y: 300 - lat * 1e4 }) }
  expect(shape(draw(many(30, 'Aa', 0, 0), {}, near))).toEqual(['point Aa 400,300'])
})

test('places too near each other become one disc at the larger, and part when there is room', () => {
  const events = [...many(1, 'Aa', 0, 0), ...many(2, 'Bb', 0, 2)]
  expect(shape(draw(events))).toEqual(['cluster Bb+Aa 420,300'])
  const near: View = { ...view, project: ({ lat, lon }) => ({ x: 400 + lon * 30, y: 300 - lat * 30 }) }
  expect(shape(draw(events, {}, near))).toEqual(['point Bb 460,300', 'point Aa 400,300'])
})

test('marks out of view are left out', () => {
  expect(draw(many(1, 'Aa', 80, 0))).toEqual([])
  expect(draw(many(1, 'Aa', 0, 45))).toEqual([])
})

test('a place is drawn on the copy of the world nearest to the middle', () => {
  const pacific: View = {
    ...view,
    middle: 180,
    project: ({ lat, lon }) => ({ x: 400 + (lon - 180) * 10, y: 300 - lat * 10 }),
  }
  expect(shape(draw(many(1, 'Aa', 0, -175), {}, pacific))).toEqual(['point Aa 450,300'])
})

test('an area is a badge with its words, clear of the town in it', () => {
  const [town, badge] = draw([
    event('1', [at(place('Aa', 'city', 0, 0))]),
    event('2', [at(place('Land', 'country', 0, 0))]),
  ])
  expect(town).toMatchObject({ kind: 'point', at: { x: 400, y: 300 } })
  expect(badge).toMatchObject({ kind: 'badge', anchor: { x: 400, y: 300 } })
  expect(badge!.width).toBeGreaterThan(28)
  expect(Math.abs(badge!.at.y - 300)).toBeGreaterThanOrEqual(28)
})

test('badges do not cover each other and stay in the view', () => {
  const areas = Array.from({ length: 6 }, (_, i) =>
    event(String(i), [at(place(`Area ${i}`, 'country', 29.5, -39 + i))]),
  )
  const drawn = draw(areas)
  expect(drawn.flatMap((d) => d.marks)).toHaveLength(6)
  expect(drawn.every((d) => d.at.x - d.width / 2 >= 8 && d.at.y - 14 >= 8)).toBe(true)
  const over = pairs(drawn).filter(
    ([a, b]) => Math.abs(a.at.x - b.at.x) < (a.width + b.width) / 2 && Math.abs(a.at.y - b.at.y) < 28,
  )
  expect(over).toEqual([])
})

test('on a narrow screen badges are round', () => {
  const [badge] = draw([event('1', [at(place('Land', 'country', 0, 0))])], { compact: true })
  expect(badge).toMatchObject({ kind: 'badge', width: 28 })
})

test('marks keep out of the way of the buttons of the map', () => {
  const blocked = [{ minX: 300, maxX: 500, minY: 250, maxY: 350 }]
  const [badge] = draw([event('1', [at(place('Land', 'country', 0, 0))])], { blocked })
  expect(badge!.at.y < 240 || badge!.at.y > 360).toBe(true)
})

test('a crowd of areas and towns gathers in discs that do not overlap, and nothing is lost', () => {
  const events = Array.from({ length: 4000 }, (_, i) => {
    const [lat, lon] = [((i * 37) % 500) / 10 - 25, ((i * 71) % 700) / 10 - 35]
    return event(String(i), [at(place(`P${i}`, i % 3 ? 'city' : 'country', lat, lon))])
  })
  const drawn = draw(events)
  expect(drawn.length).toBeLessThanOrEqual(300)
  expect(drawn.reduce((sum, d) => sum + d.marks.length, 0)).toBe(4000)
  expect(pairs(drawn).filter(([a, b]) => Math.hypot(a.at.x - b.at.x, a.at.y - b.at.y) < 28)).toEqual([])
})

test('a town named near the right edge has its name on the left', () => {
  expect(draw(many(1, 'Abcdefgh', 0, 38))[0]!.name).toBe('left')
  expect(draw(many(1, 'Abcdefgh', 0, 0))[0]!.name).toBe('right')
})

test.each<[string, number[], number]>([
  ['nothing', [], 0],
  ['one', [30], 30],
  ['Europe', [-5, 10, 30], -5],
  ['both sides of 180°', [178, -172, 174], 174],
  ['round the world', [-120, 0, 100], -120],
])('the narrowest window of %s', (_name, lons, start) => {
  expect(widestGapEnd(lons)).toBe(start)
})

test('clusters do not depend on the order of equals, and the heaviest gives the place', () => {
  const points = [
    { item: 'a', x: 0, y: 0, weight: 1 },
    { item: 'b', x: 20, y: 0, weight: 5 },
    { item: 'c', x: 45, y: 0, weight: 1 },
  ]
  expect(placeClusters(points, 28)).toEqual([{ x: 20, y: 0, items: ['b', 'a', 'c'] }])
  expect(placeClusters(points, 10)).toHaveLength(3)
  expect(placeClusters([], 28)).toEqual([])
})

test('the most interior point is inside, even of a horseshoe, and keeps away from the capital', () => {
  const horseshoe = [[[0, 0], [10, 0], [10, 10], [8, 10], [8, 2], [2, 2], [2, 10], [0, 10], [0, 0]]] // prettier-ignore
  const { lon, lat, clearance } = mostInterior(horseshoe)
  expect(clearance).toBeGreaterThan(0.9)
  expect(lon < 2 || lon > 8 || lat < 2).toBe(true)
  const square = [[[0, 0], [10, 0], [10, 10], [0, 10], [0, 0]]] // prettier-ignore
  const off = mostInterior(square, { lon: 5, lat: 5 })
  expect(Math.hypot(off.lon - 5, off.lat - 5)).toBeGreaterThan(1)
  expect(off.clearance).toBeGreaterThan(1)
})

test.each<[string, { x: number; y: number }, string | null]>([
  ['right', { x: 1, y: 0 }, 'B'],
  ['down', { x: 0, y: 1 }, 'C'],
  ['left', { x: -1, y: 0 }, null],
  ['up', { x: 0, y: -1 }, null],
])('an arrow to the %s goes to the nearest mark there', (_name, direction, name) => {
  const drawn = draw([
    ...many(1, 'A', 0, 0),
    ...many(1, 'B', 1, 10),
    ...many(1, 'C', -10, 1),
    ...many(1, 'D', 0, 30),
  ])
  const from = drawn.find((d) => d.marks[0]!.mark.place.name === 'A')!
  expect(nearestTowards(from, drawn, direction)?.marks[0]!.mark.place.name ?? null).toBe(name)
})

test('an area without outlines of its own is never a point', () => {
  const box = [10, 20, 30, 40] as const
  const kinds = [
    shapeOf({ place: place('A', 'admin', 30, 20, { box }), form: 'area' }, null),
    shapeOf({ place: place('W', 'water', 0, 0, { box }), form: 'area' }, null),
    shapeOf({ place: place('N', 'admin', 30, 20, { countries: ['TR'] }), form: 'area' }, null),
    shapeOf({ place: place('L', 'country', 30, 20, { countries: ['TR'] }), form: 'area' }, null),
    shapeOf({ place: place('B', 'border', 30, 20, { countries: ['TR', 'SY'] }), form: 'line' }, null),
  ]
  expect(kinds.map((s) => s.kind)).toEqual(['rough', 'rough', 'ring', 'ring', 'ring'])
  expect(kinds[0]!.anchor).toEqual({ lat: 30, lon: 20 })
  expect(kinds[1]!.anchor).toEqual({ lat: 30, lon: 20 })
})

test('regions of whole countries are regions of the gazetteer', () => {
  const several = rows(REGIONS).filter(([, , countries]) => countries?.includes(' '))
  const ids = new Set(
    several.map(([names]) => `region:${gazetteerKey(values(names)[0]!).replaceAll(' ', '-')}`),
  )
  expect([...WHOLE_REGIONS].filter((id) => !ids.has(id))).toEqual([])
  expect(WHOLE_REGIONS.has('region:alps')).toBe(false)
})

// Two square countries side by side; the capital of the first is in its middle.
const square = (west: number) => [[[west, 0], [west + 10, 0], [west + 10, 10], [west, 10], [west, 0]]] // prettier-ignore
const twoCountries = (() => {
  const features = (['AA', 'BB'] as const).map((id, i) => ({
    type: 'Feature' as const,
    id,
    properties: {},
    geometry: { type: 'MultiPolygon' as const, coordinates: [square(i * 10)] },
  }))
  const topo = topology({ countries: { type: 'FeatureCollection', features } })
  const towns = { names: ['Seat'], lons: [5000], lats: [5000], zooms: [3], capitals: { AA: 0 } }
  const labels = { countries: [], seas: [], towns }
  return { ...topo, regions: { 'region:both': ['AA', 'BB'] }, labels } as unknown as OutlinesFile
})()

test.each<[string, Place, string, readonly number[]]>([
  ['a country', place('A', 'country', 5, 5, { countries: ['AA'] }), 'outline', [0, 0, 10, 10]],
  ['a continent', place('Both', 'region', 5, 15), 'outline', [0, 0, 20, 10]],
  [
    'a region of whole countries',
    place('Benelux', 'region', 5, 5, { countries: ['AA', 'BB'] }),
    'outline',
    [0, 0, 20, 10],
  ],
  [
    'a part of countries',
    place('Hills', 'region', 5, 10, { countries: ['AA', 'BB'] }),
    'ring',
    [10, 5, 10, 5],
  ],
  ['a province', place('North', 'admin', 8, 5, { countries: ['AA'] }), 'ring', [5, 8, 5, 8]],
  ['a country the atlas lacks', place('C', 'country', 5, 5, { countries: ['CC'] }), 'ring', [5, 5, 5, 5]],
  ['a shared border', place('A-B', 'border', 5, 10, { countries: ['AA', 'BB'] }), 'line', [10, 0, 10, 10]],
  [
    'a border of strangers',
    place('A-C', 'border', 5, 10, { countries: ['AA', 'CC'] }),
    'ring',
    [10, 5, 10, 5],
  ],
])('%s has its shape', (_name, where, kind, box) => {
  const form = where.kind === 'border' ? 'line' : 'area'
  const found = shapeOf({ place: where, form }, twoCountries)
  expect(found.kind).toBe(kind)
  expect([...found.box]).toEqual(box)
})

test('a country is marked away from its capital, a region where the gazetteer has it', () => {
  const country = shapeOf(
    { place: place('A', 'country', 5, 5, { countries: ['AA'] }), form: 'area' },
    twoCountries,
  )
  expect(Math.hypot(country.anchor.lat - 5, country.anchor.lon - 5)).toBeGreaterThan(1)
  const region = shapeOf({ place: place('Both', 'region', 5, 15), form: 'area' }, twoCountries)
  expect(region.anchor).toEqual({ lat: 5, lon: 15 })
})

test('a box that crosses 180° runs on to the east', () => {
  const fiji = place('Reef', 'water', -18, -179, { box: [176, -20, -178, -16] })
  const { box, anchor } = shapeOf({ place: fiji, form: 'area' }, null)
  expect(box).toEqual([176, -20, 182, -16])
  expect(anchor.lon).toBe(181)
})

const minsk = place('Minsk', 'city', 53.9, 27.6, { countries: ['BY'] })
const belarus = place('Belarus', 'country', 53, 28, { countries: ['BY'] })
const mark = (...events: NewsEvent[]) => marksOf(events)[0]!

test('names say what a mark stands for', () => {
  const session = event('1', [at(minsk)], { title: 'Session of the council', status: 'planned' })
  expect(markName(mark(session))).toBe(
    'Session of the council, planned, undated, Minsk, Belarus, from report',
  )
  expect(markName(mark(session, event('2', [at(minsk)])))).toBe('Minsk, Belarus: 2 events')
  expect(markName(mark(event('1', [at(belarus)]), event('2', [at(belarus)])))).toBe(
    'Belarus, somewhere: 2 events',
  )
  expect(badgeText(mark(event('1', [at(belarus)])))).toBe('Belarus, somewhere · 1')
  expect(badgeText(mark(event('1', [at(belarus, { vague: 'southern' })])))).toBe('southern Belarus · 1')
  expect(placeName(minsk, 'near')).toBe('near Minsk, Belarus')
  expect(statusSplit([mark(session, event('2', [at(minsk)]))])).toBe('1 happened, 1 planned')
  expect(statusSplit([mark(session)])).toBe('planned')
  const marks = marksOf([event('1', [at(minsk)]), event('2', [at(belarus)]), event('3', [at(belarus)])])
  expect(clusterName(marks, false)).toBe('3 events at 2 places around Belarus')
  expect(clusterName(marks, true)).toBe('3 events in Belarus and 1 more area')
})

test('of what is out of view an arrow tells the direction and how many, clear of the buttons', () => {
  const marks = [...many(3, 'East', 0, 70), ...many(2, 'North', 70, 0), ...many(1, 'Northeast', 60, 60)]
  const shaped = marksOf(marks).map((mark) => ({ mark, shape: shapeOf(mark, null) }))
  const buttons = { minX: 740, maxX: 800, minY: 0, maxY: 130 }
  const arrows = directions(shaped, view, [buttons])
  expect(arrows.map(({ eighth, events }) => [eighth, events])).toEqual([[0, 3], [6, 2], [7, 1]]) // prettier-ignore
  for (const { at: spot } of arrows) {
    expect(spot.x).toBeGreaterThan(40)
    expect(spot.x).toBeLessThan(760)
    expect(spot.x < 700 || spot.y > 130).toBe(true)
  }
})
