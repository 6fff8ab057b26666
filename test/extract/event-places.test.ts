import { beforeAll, expect, test } from 'vitest'
import { extract } from '../../src/extract/extract'
import type { Gazetteer } from '../../src/extract/gazetteer'
import { loadGazetteer } from './gazetteer-fixture'

let gazetteer: Gazetteer
beforeAll(async () => {
  ;({ gazetteer } = await loadGazetteer())
}, 60_000)

const read = (text: string) => extract({ id: 'a.txt', text, published: '2022-09-20' }, gazetteer).events

test.each<[string, readonly string[]]>([
  ['Russia launched a missile attack on Kyiv on Monday.', ['at Kyiv']],
  ['Troops in Kyiv waited for news on Monday. Rebels killed two men in Lagos on Monday.', ['at Lagos']],
  ['Two men died in a crash on Route 9 near Salem on Friday.', ['at Route 9', 'at Salem']],
  ['The ministers discussed Myanmar on Friday in New York.', ['about Myanmar', 'at New York City']],
  ['Leaders called for an end to violence in Myanmar on Saturday.', ['about Myanmar']],
  ['Rebels killed two men in violence in Myanmar on Saturday.', ['at Myanmar']],
  // a building called after its town, behind a preposition of place
  ['The funeral will be held in Uppsala Cathedral on 1 October.', ['at Uppsala']],
  ['Police stopped a car on Route 9 near Salem on Friday. They arrested the driver.', ['at Salem']],
  // where it was said is not where it happened
  ['He died at Mubende Hospital on Monday, an official told a news conference in Kampala.', ['at Mubende']],
  ['An official told a news conference in Kampala on Monday that rebels had fled.', ['at Kampala']],
  ['Kosovo police recovered weapons on Monday.', ['at Kosovo']],
  ['EU envoy Ann Lee met ministers in Brussels on Tuesday.', ['at Brussels']],
  ['US envoy Ann Lee arrived in Kampala on Monday for talks.', ['at Kampala']],
])('%s', (text, places) => {
  expect(
    read(text)
      .at(-1)
      ?.where.map(({ role, place }) => `${role} ${place.name}`),
  ).toEqual(places)
})

test('the year of a treaty is not the day of its breach', () => {
  const [event] = read('The measures violated the agreements of 1949, the ministry said on Monday.')
  expect(event?.when?.start).toBe('2022-09-19')
})

test('a town named once at the end is not what the article is about', () => {
  const [event] = read(
    'PARIS -- The club won a match on Sunday. Fans sang. It rained. The coach left. The team travels to Metz on Friday.',
  )
  expect(event?.where).toMatchObject([{ role: 'about', basis: 'carried', place: { name: 'Paris' } }])
})

test('a day of an unknown year tells news as well', () => {
  const text =
    'The queue was long. Nobody spoke. It rained. Mobile internet was cut in Chittagong on Tuesday.'
  const { events } = extract({ id: 'a.txt', text }, gazetteer)
  expect(events.map(({ type, when }) => [type, when])).toEqual([['COERCE', null]])
})
