import { beforeAll, expect, test } from 'vitest'
import { extract } from '../../src/extract/extract'
import type { Gazetteer } from '../../src/extract/gazetteer'
import { loadGazetteer } from './gazetteer-fixture'

let gazetteer: Gazetteer
beforeAll(async () => {
  ;({ gazetteer } = await loadGazetteer())
}, 60_000)

const read = (text: string) => {
  const { article, events } = extract({ id: 'a.txt', text, published: '2024-05-02' }, gazetteer)
  const words = (spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end))
  return { events: events.length, dates: words(article.unused!.dates), places: words(article.unused!.places) }
}

test.each<[string, readonly string[], readonly string[]]>([
  ['Police arrested two men in Lima on 3 March 2024.', [], []],
  [
    'The bridge over the river in Hamburg is long. Police arrested two men in Lima on 3 March 2024.',
    [],
    ['Hamburg'],
  ],
  ['A brief history of Hamburg, 1 May 1920.', ['1 May 1920'], ['Hamburg']],
  ['LIMA (Wire) - Police arrested two men on 3 March 2024.', [], []],
  ['German police arrested two men in Lima on 3 March 2024.', [], []],
  ['Weather is a matter of taste.', [], []],
])('%s', (text, dates, places) => {
  const found = read(text)
  expect(found.dates).toEqual(dates)
  expect(found.places).toEqual(places)
})

test('a date that no event has keeps its days, a place what it was resolved to', () => {
  const { article } = extract(
    { id: 'a.txt', text: 'A brief history of Hamburg, about May 1920.', published: '2024-05-02' },
    gazetteer,
  )
  expect(article.unused!.dates).toMatchObject([
    { interval: { start: '1920-05-01', end: '1920-05-31', precision: 'month' }, approx: true },
  ])
  expect(article.unused!.places).toMatchObject([{ place: { name: 'Hamburg', countries: ['DE'] } }])
})
