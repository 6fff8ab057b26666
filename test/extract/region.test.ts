import { beforeAll, expect, test } from 'vitest'
import { alone, extract } from '../../src/extract/extract'
import type { Gazetteer } from '../../src/extract/gazetteer'
import { outletsOf } from '../../src/extract/collection'
import { addLocalNames, learnRegion, localNames, type OutletNames } from '../../src/extract/places'
import { loadGazetteer } from './gazetteer-fixture'

let gazetteer: Gazetteer
beforeAll(async () => {
  ;({ gazetteer } = await loadGazetteer())
}, 60_000)

const read = (text: string) => extract({ id: 'a', text }, gazetteer).toponyms

function regionOf(texts: readonly string[]) {
  const outlets = new Map<string, OutletNames>([['Gazette', new Map()]])
  for (const text of texts) addLocalNames(outlets, 'Gazette', localNames(read(text)))
  return learnRegion(outlets.get('Gazette')!)
}

/** Three articles of a paper in northern Texas that never names its state. */
const TEXTS = [
  'Police in Paris arrested a man from Bonham. The Lamar County sheriff spoke in Paris.',
  'The school board of Paris met. A bus from Clarksville was late. Bonham won the game.',
  'Rain fell in Paris and Clarksville. Crews from Sulphur Springs came.',
]

test('the region of an outlet is where its towns lie together', () => {
  const region = regionOf(TEXTS)
  expect(region?.country).toBe('US')
  expect(region?.admin).toBe('Texas')
  expect(Math.abs(region!.lat - 33.6)).toBeLessThan(0.7)
})

test('it decides between towns of one name', () => {
  const region = regionOf(TEXTS)
  const [paris] = extract({ id: 'b', text: 'A shop in Paris closed.' }, gazetteer, {
    ...alone,
    region,
  }).toponyms
  expect(paris?.place?.admin).toBe('Texas')
  expect(paris?.rule).toContain('outlet')
  expect(read('A shop in Paris closed.')[0]?.place?.countries).toEqual(['FR'])
})

test('two articles, or places all over the world, make no region', () => {
  const told = { publisher: 'Gazette', dated: true, year: 2024 }
  expect(outletsOf([told, told])).toEqual(new Set())
  expect(outletsOf([told, { ...told, publisher: null }, told, told])).toEqual(new Set(['Gazette']))
  expect(regionOf([])).toBeNull()
  const world = [
    'Talks in Lima ended.',
    'Trade in Oslo fell.',
    'Rain fell in Hanoi.',
    'A vote in Accra was held.',
  ]
  expect(regionOf(world)).toBeNull()
})
