import { beforeAll, expect, test } from 'vitest'
import { extract } from '../../src/extract/extract'
import type { Gazetteer } from '../../src/extract/gazetteer'
import { loadGazetteer } from './gazetteer-fixture'

let gazetteer: Gazetteer
beforeAll(async () => {
  ;({ gazetteer } = await loadGazetteer())
}, 60_000)

const titles = (text: string) =>
  extract({ id: 'a.txt', text, published: '2022-06-30' }, gazetteer).events.map(({ title, actors }) => [
    title,
    ...actors,
  ])

test.each<[string, string[]]>([
  ['UPDATE: Ana Lopez was freed in Lima on Monday.', ['Ana Lopez was freed in Lima', 'Ana Lopez']],
  ['BREAKING: Ana Lopez was freed in Lima on Monday.', ['Ana Lopez was freed in Lima', 'Ana Lopez']],
  [
    'Spokesperson: Good evening.\nReporter: Ana Lopez was freed in Lima on Monday.',
    ['Ana Lopez was freed in Lima', 'Ana Lopez'],
  ],
])('a label is no part of what is told: %j', (text, told) => {
  expect(titles(text)).toEqual([told])
})

test('a place before a colon is where it happened', () => {
  const { events } = extract(
    { id: 'a.txt', text: 'Peru: Rebels attacked a bus on Monday.', published: '2022-06-30' },
    gazetteer,
  )
  expect(events[0]!.where.map(({ place }) => place.name)).toEqual(['Peru'])
})

test('the hours of a zone are nobody', () => {
  expect(titles('A bomb exploded in Lima on Monday at 10:35 a.m. (0735 GMT).')[0]).not.toContain('GMT')
})
