import { expect, test } from 'vitest'
import type { Place, PlaceKind } from '../../src/extract/types'
import { placeTree, placeValues, type PlaceNode } from '../../src/facets/place-tree'

const place = (id: string, kind: PlaceKind, countries: string): Place => ({
  id,
  name: id,
  kind,
  countries: countries.split(' ').filter(Boolean),
  lat: 0,
  lon: 0,
})

test.each<[string, Place, readonly string[]]>([
  ['a town', place('gn:1', 'city', 'PE'), ['gn:1', 'country:PE', 'm49:005']],
  ['a province', place('admin:US.TX', 'admin', 'US'), ['admin:US.TX', 'country:US', 'm49:021']],
  ['a country', place('country:TJ', 'country', 'TJ'), ['country:TJ', 'm49:143']],
  ['a border', place('b', 'border', 'TJ AF'), ['b', 'country:TJ', 'm49:143', 'country:AF', 'm49:034']],
  ['a region of one country', place('r', 'region', 'UA'), ['r', 'country:UA', 'm49:151']],
  ['a region in one part of the world', place('r', 'region', 'KZ TJ UZ'), ['r', 'm49:143']],
  ['a region across parts of the world', place('r', 'region', 'EG IR TR'), ['r']],
  ['a region without countries', place('r', 'region', ''), ['r']],
  ['a sea of many shores', place('w', 'water', 'TR RU UA'), ['w']],
  ['a country the parts of the world lack', place('x', 'city', 'ZZ'), ['x', 'country:ZZ']],
])('%s', (_, given, values) => {
  expect([...new Set(placeValues(given))]).toEqual(values)
})

const lines = (nodes: readonly PlaceNode[], depth = 0): string[] =>
  nodes.flatMap(({ value, children }) => ['  '.repeat(depth) + value, ...lines(children, depth + 1)])

test('part of the world > country > what is in it; a border below each of its countries', () => {
  const places = [
    place('gn:1', 'city', 'TJ'),
    place('country:TJ', 'country', 'TJ'),
    place('border:AF-TJ', 'border', 'AF TJ'),
    place('central', 'region', 'KZ TJ UZ'),
    place('arctic', 'region', ''),
  ]
  expect(lines(placeTree(places))).toEqual([
    'm49:143',
    '  country:TJ',
    '    gn:1',
    '    border:AF-TJ',
    '  central',
    'm49:034',
    '  country:AF',
    '    border:AF-TJ',
    'arctic',
  ])
})

test('whatever has a value has a node', () => {
  const places = [
    place('a', 'border', 'US MX'),
    place('b', 'water', 'CA'),
    place('c', 'region', 'BI CD RW UG'),
  ]
  const inTree = new Set(lines(placeTree(places)).map((line) => line.trim()))
  expect(new Set(places.flatMap(placeValues))).toEqual(inTree)
})
