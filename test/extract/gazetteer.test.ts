import { beforeAll, expect, test } from 'vitest'
import { gazetteerKey, readGazetteer, type Gazetteer } from '../../src/extract/gazetteer'
import { tokenise } from '../../src/extract/tokens'
import { loadGazetteer } from './gazetteer-fixture'

let bytes: Uint8Array
let gazetteer: Gazetteer
beforeAll(async () => {
  ;({ bytes, gazetteer } = await loadGazetteer())
}, 60_000)

test.each([
  ['Minsk', 'city', 'BY'],
  ['Kiev', 'city', 'UA'],
  ['Kyiv', 'city', 'UA'],
  ['Rangoon', 'city', 'MM'],
  ['Ivory Coast', 'country', 'CI'],
  ['Burma', 'country', 'MM'],
  ['U.S.', 'country', 'US'],
  ['Türkiye', 'country', 'TR'],
  ['Texas', 'admin', 'US'],
  ['Queensland', 'admin', 'AU'],
  ['Boone County', 'admin', 'US'],
  ['Central Asia', 'region', 'TJ'],
  ['Black Sea', 'water', 'UA'],
  ['N’Djamena', 'city', 'TD'],
  ['Saint Louis', 'city', 'US'],
])('%s is a %s in %s', (name, kind, country) => {
  expect(gazetteer.find(name).some((p) => p.kind === kind && p.countries.includes(country))).toBe(true)
})

test.each(['Xyzzyville', '', 'the', '...'])('%j is no place', (name) => {
  expect(gazetteer.find(name)).toEqual([])
})

test('the most populous comes first, countries before it', () => {
  const places = gazetteer.find('Georgia')
  expect(places[0]!.id).toBe('country:GE')
  expect(places[1]!.id).toBe('admin:US.GA')
  const springfields = gazetteer.find('Springfield').map((p) => p.population ?? 0)
  expect(springfields.length).toBeGreaterThan(5)
  expect(springfields).toEqual(springfields.toSorted((a, b) => b - a))
})

test.each(['country:BY', 'admin:US.TX', 'region:central-asia', 'water:black-sea', 'gn:625144'])(
  '%s by its id',
  (id) => {
    expect(gazetteer.byId(id)?.id).toBe(id)
  },
)

test('an unknown id is null', () => {
  expect(gazetteer.byId('gn:1')).toBeNull()
  expect(gazetteer.byId('admin:XX.1')).toBeNull()
})

test.each([
  ['St. Louis', 'st louis'],
  ['Saint Louis', 'st louis'],
  ['Port-au-Prince', 'port au prince'],
  ['Côte d’Ivoire', 'cote divoire'],
  ['U.S.A.', 'usa'],
])('the key of %s is %s', (name, key) => {
  expect(gazetteerKey(name)).toBe(key)
})

test.each([
  ['New York City officials', 3],
  ['Port-au-Prince was', 5],
  ['St. Louis won', 3],
  ['Paris. Texas', 1],
])('the longest name at the start of "%s" has %i tokens', (text, end) => {
  expect(gazetteer.match(tokenise(text), 0)?.end).toBe(end)
})

test('demonyms', () => {
  expect(gazetteer.demonym('tajik')?.place.id).toBe('country:TJ')
  expect(gazetteer.demonym('south koreans')?.place.id).toBe('country:KR')
  expect(gazetteer.demonym('texan')?.place.id).toBe('admin:US.TX')
  expect(gazetteer.demonym('table')).toBeNull()
})

test('damaged bytes are refused with what is wrong', () => {
  expect(() => readGazetteer(new Uint8Array(4))).toThrow('only 4 bytes')
  expect(() => readGazetteer(new Uint8Array(100))).toThrow('not a gazetteer')
  expect(() => readGazetteer(bytes.subarray(0, bytes.length - 1000))).toThrow('cut off')
  const newer = bytes.slice()
  newer[4] = 99
  expect(() => readGazetteer(newer)).toThrow('version 99')
})
