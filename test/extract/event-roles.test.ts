import { beforeAll, expect, test } from 'vitest'
import { extract } from '../../src/extract/extract'
import type { Gazetteer } from '../../src/extract/gazetteer'
import { loadGazetteer } from './gazetteer-fixture'

let gazetteer: Gazetteer
beforeAll(async () => {
  ;({ gazetteer } = await loadGazetteer())
}, 60_000)

const lastPlaces = (text: string) =>
  extract({ id: 'a.txt', text, published: '2022-09-20' }, gazetteer)
    .events.at(-1)
    ?.where.map(({ role, place }) => `${role} ${place.name}`)

// a deed is done where its story is at home; what is said, asked, agreed or earned is about it
const OSLO = 'A shop burned down in Oslo on Monday. Oslo was quiet. It rained. Nobody spoke. '
test.each<[string, string]>([
  ['A market will open on Friday.', 'at'],
  ['The club opened a new hall on Tuesday.', 'at'],
  ['The mayor resigned on Tuesday.', 'at'],
  ['A judge met both families on Tuesday.', 'at'],
  ['The owner admitted fraud on Tuesday.', 'about'],
  ['The brewery will acquire a rival on Friday.', 'about'],
  ['A neighbour accused the owner of fraud on Tuesday.', 'about'],
  ['The union supported the plan on Tuesday.', 'about'],
  // before people who hear it; to be done, somebody says behind it
  ['The mayor urged patience at a rally on Tuesday.', 'at'],
  ['The mayor urged patience on Tuesday.', 'about'],
  ['A builder will test the roof on Friday, the mayor said.', 'at'],
  ['The mayor said that the firm will sell shares on Friday.', 'about'],
  // face to face
  ['A tall thief threatened on Tuesday to stab them.', 'at'],
  ['The union threatened on Tuesday to sue them.', 'about'],
  ['A guard ordered the second man on Tuesday to lie down.', 'at'],
  ['The mayor asked the council on Tuesday to wait.', 'about'],
  ['Rebels shot a man on Tuesday. A nurse asked them on Tuesday to stop.', 'at'],
])('in a story from Oslo: %s', (last, role) => {
  expect(lastPlaces(OSLO + last)).toEqual([`${role} Oslo`])
})

// a place of the sentence that only qualifies another word is where a deed was done, unless it is dealt with
test.each<[string, readonly string[]]>([
  ['The mayor of Uppsala resigned on Monday.', ['at Uppsala']],
  [
    'Thieves broke into a shop in the 300 block of Elm Street in Salem, Oregon, on Monday.',
    ['at Elm Street', 'at Salem'],
  ],
  [
    'Two cars crashed at the corner of Elm Street in Salem, Oregon, on Monday.',
    ['at Elm Street', 'at Salem'],
  ],
  ['The writer finished a book about Uppsala on Monday.', ['about Uppsala']],
  ['Anna Holm praised the mayor of Uppsala on Monday.', ['about Uppsala']],
])('%s', (text, places) => {
  expect(lastPlaces(text)).toEqual(places)
})

// of a country: where its people act, or where something happens to people
test.each<[string, readonly string[]]>([
  [
    'Zambia is poor. Zambia is large. It rained. Nobody spoke. Gunmen killed forty people on Monday.',
    ['at Zambia'],
  ],
  [
    'Zambia is poor. Zambia is large. It rained. Nobody spoke. The bank opened an office on Monday.',
    ['about Zambia'],
  ],
  [
    'Zambia is poor. Zambia is large. It rained. Nobody spoke. Zambian police closed a market on Monday.',
    ['at Zambia'],
  ],
])('%s', (text, places) => {
  expect(lastPlaces(text)).toEqual(places)
})

// what a country's offices do is done in the dateline's town; people die anywhere in it
const SEOUL =
  'SEOUL, South Korea (AP) - South Korea held its breath. Busan and Seoul waited for South Korea. It rained. '
test.each<[string, readonly string[]]>([
  ['The president closed the ministry on Monday.', ['at Seoul']],
  ['A brewery closed a plant on Monday.', ['about South Korea']],
  ['Forty people died in floods on Monday.', ['at South Korea']],
])('from Seoul: %s', (last, places) => {
  expect(lastPlaces(SEOUL + last)).toEqual(places)
})

// the one town that the lead of a country's story names is its home
const REST = ' Zambia danced. It rained. A man was arrested on Monday.'
test.each<[string, string | undefined]>([
  ['A shop opened in Lusaka. Zambia cheered.', 'at Lusaka'],
  ['Zambia cheered. Shops opened in Zambia. Lusaka slept. So did Ndola. So did Kitwe.', 'at Zambia'],
])('%s', (text, place) => {
  expect(lastPlaces(text + REST)?.[0]).toBe(place)
})

// a country behind what is asked or promised is spoken of; an office speaks in the dateline's town
test.each<[string, readonly string[]]>([
  ['The minister vowed on Monday to punish the men who robbed two shops in Chad.', ['about Chad']],
  ['The union urged its members on Monday to leave Chad.', ['about Chad']],
  ['Anna Holm visited Chad on Monday.', ['at Chad']],
  ['The mayor asked the army on Monday to stop the fighting in Bergen.', ['about Bergen']],
  ['The mayor asked in Bergen on Monday for more time.', ['at Bergen']],
  [
    'LIMA, Peru (AP) - The president vowed on Monday to punish the men who robbed two shops in Chad.',
    ['at Lima', 'about Chad'],
  ],
  ['LIMA, Peru (AP) - The army arrested two men in Chad on Monday.', ['at Chad']],
])('%s', (text, places) => {
  expect(lastPlaces(text)).toEqual(places)
})
