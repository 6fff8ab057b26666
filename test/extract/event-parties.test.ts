import { beforeAll, expect, test } from 'vitest'
import { extract } from '../../src/extract/extract'
import type { Gazetteer } from '../../src/extract/gazetteer'
import { loadGazetteer } from './gazetteer-fixture'

let gazetteer: Gazetteer
beforeAll(async () => {
  ;({ gazetteer } = await loadGazetteer())
}, 60_000)

const placesOf = (text: string, title?: string) =>
  extract({ id: 'a.txt', text, published: '2022-09-20', ...(title && { title }) }, gazetteer)
    .events.at(-1)
    ?.where.map(({ role, place }) => `${role} ${place.name}`)

// who acts, gets or is told something is a party, not a place
test.each<[string, readonly string[]]>([
  ['Peru on Monday approved a plan to sell Chile 20 trucks, officials said in Lima.', ['at Lima']],
  ['The firm gave Kenya a loan in Nairobi on Monday.', ['at Nairobi']],
  ['The envoys in Vienna want Norway and Sweden to answer, they said on Monday.', ['at Vienna']],
  ['Ministers met in Lima on Monday and backed Peru’s long-standing request.', ['at Lima']],
  ['Norway’s ex-Minister Ana Holm appeared in a Bergen court on Monday.', ['at Bergen']],
  ['Norway’s former prime minister Ana Holm was charged in Bergen on Monday.', ['at Bergen']],
  ['A ship was seized in Lima on Monday, which Peru firmly denies.', ['at Lima']],
  ['Kenya praises Ghana’s role in the talks, a minister said on Monday in Accra.', ['at Accra']],
  ['Two men were held in Oslo on Monday, according to Bergen police.', ['at Oslo']],
  // the same names where it happens
  ['Rebels killed two men in Peru on Monday.', ['at Peru']],
  ['The firm gave a loan to farmers in Kenya on Monday.', ['at Kenya']],
  ['Rebels attacked Peru’s long-standing camps in Lima on Monday.', ['at Lima']],
  ['Fighting between Sudan and Chad killed two men on Monday.', ['at Sudan', 'at Chad']],
  ['The minister flew from Oslo to Norway on Monday.', ['about Oslo', 'at Norway']],
])('%s', (text, places) => {
  expect(placesOf(text)).toEqual(places)
})

// what the article is about comes first where the sentence only speaks of another country
test.each<[string, readonly string[]]>([
  [
    'LIMA, Sept 20 (Agency) - Thousands marched in Lima on Monday. They condemned the war on Iraq on Tuesday.',
    ['at Lima', 'about Iraq'],
  ],
  [
    'LIMA, Sept 20 (Agency) - Thousands marched in Lima on Monday. Japan lifted its ban on beef from Ireland.',
    ['about Ireland'],
  ],
  ['Thousands marched in Lima on Monday. Rebels killed two men in Iraq on Tuesday.', ['at Iraq']],
])('%s', (text, places) => {
  expect(placesOf(text)).toEqual(places)
})

// what "the city", "the capital" stand for
test.each<[string, readonly string[]]>([
  [
    'A fire broke out in Bergen on Monday. It began at 9 Hill Street. Bergen is wet. Protesters marched through the city on Tuesday.',
    ['at Bergen'],
  ],
  [
    'Rebels attacked Nairobi on Monday. Rain fell in Nairobi. Nobody was hurt. A blast north of the capital of Bashkoria killed two men on Tuesday.',
    ['at Nairobi'],
  ],
  ['Rebels attacked Nairobi on Monday. A blast in the capital killed two men on Tuesday.', ['at Nairobi']],
])('%s', (text, places) => {
  expect(placesOf(text)).toEqual(places)
})

// a building called after its town
test.each<[string, readonly string[]]>([
  ['The fair will be held at Dubai Trade Centre on 1 October.', ['at Dubai']],
  ['He appeared before Belfast Crown Court on Monday.', ['at Belfast']],
  ['He thanked Belfast Crown Court on Monday.', ['about Belfast']],
])('%s', (text, places) => {
  expect(placesOf(text)).toEqual(places)
})

// the dateline's town where the headline names it too, and what is told beside the event
test.each<[string, string, readonly string[]]>([
  [
    'Bergen woman, 90, dies',
    'BERGEN — Ana Holm was born in western Iran. She grew up in Iran. She died on Saturday.',
    ['at Bergen'],
  ],
  [
    'Woman, 90, dies',
    'BERGEN — Ana Holm was born in western Iran. She grew up in Iran. She died on Saturday.',
    ['at Iran'],
  ],
  [
    'Friend will testify',
    'BERGEN — Police held a man in Bergen on Monday. Bergen was quiet. The friend of the dealer who was hurt in Jamaica last summer agreed to a deal on Tuesday.',
    ['about Bergen'],
  ],
  [
    'Car bomb kills two in Baghdad',
    'BAGHDAD — A bomb killed two men on Monday. The U.S. military was told. The U.S. military confirmed the attack on Tuesday.',
    ['about Baghdad'],
  ],
])('%s: %s', (title, text, places) => {
  expect(placesOf(text, title)).toEqual(places)
})

// a dateline without a dash
test.each<[string, readonly string[]]>([
  ['BEIRUT (AP) A militia says an army shelled a town in Syria on Monday.', ['at Syria']],
  ['BEIRUT (AP) \uFFFD A militia says an army shelled a town in Syria on Monday.', ['at Syria']],
  ['BEIRUT was shelled on Monday.', ['at Beirut']],
  ['By Ana Holm. BEIRUT (AP) " A militia says an army shelled a town in Syria on Monday.', ['at Syria']],
  ['By Ana Holm. BEIRUT The army shelled a town in Syria on Monday.', ['at Beirut', 'at Syria']],
])('%s', (text, places) => {
  expect(placesOf(text)).toEqual(places)
})

// what is done to a country, what opens its clause, and names beside a hyphen
test.each<[string, readonly string[]]>([
  ['The ministers in Vienna demanded on Monday that Chad leave the talks.', ['at Vienna']],
  ['Troops will stay in Kuwait until Iraq leaves the talks, officials said on Monday.', ['at Kuwait']],
  ['The court in Vienna heard on Monday that Chad is hit by floods.', ['at Vienna', 'at Chad']],
  ['A firm in Oslo sued the United States on Monday.', ['at Oslo']],
  ['The bishop called for sanctions against Chad on Monday.', ['about Chad']],
  ['The team won a match against Chad in Oslo on Monday.', ['at Oslo']],
  ['An anti-Syria journalist was killed in Beirut on Monday.', ['at Beirut']],
  ['Police in Oslo held two men on Monday to prevent a Bosnia-style war.', ['at Oslo']],
  ['Rebels shelled Juba on Monday, killing 20 people, aid officials in Nairobi said.', ['at Juba']],
  ['Rebels shelled Juba on Monday, killing 20 people in Nairobi, officials said.', ['at Juba', 'at Nairobi']],
  ['Police held two men in Lagos on Monday, Omdurman radio reported.', ['at Lagos']],
  ['The airline, the largest in China, signed a deal in Paris on Monday.', ['at Paris']],
])('%s', (text, places) => {
  expect(placesOf(text)).toEqual(places)
})

// where nothing but peoples are named, and all are of one country
test.each<[string, readonly string[]]>([
  ['Judge Ana Diaz opened cases against 28 Chilean officials on Monday.', ['about Chile']],
  ['Judge Ana Diaz opened cases against 28 Chilean and Libyan officials on Monday.', []],
])('%s', (text, places) => {
  expect(placesOf(text)).toEqual(places)
})

// where somebody goes, where the cause was, where people are from, what is said of a government
test.each<[string, readonly string[]]>([
  ['A bus left the camp in Bergen on Monday en route to the western city of Stavanger.', ['at Bergen']],
  ['The minister left for Oslo on Monday after a fire in Bergen.', ['at Bergen']],
  ['The bus went to the western city of Stavanger on Monday.', ['at Stavanger']],
  [
    'Thousands marched in Oslo on Monday. Oslo was full. Norway expelled two envoys on Tuesday over the poisoning of a man in Lagos.',
    ['at Oslo'],
  ],
  ['Two men were hurt on Monday in a fire in Lagos.', ['at Lagos']],
  [
    'A fair was opened in Oslo on Monday. They gave food to refugees from Sudan, the Philippines and Chad on Tuesday.',
    ['at Oslo'],
  ],
  [
    'A fair was opened in Oslo on Monday. Storms hit Sudan, the Philippines and Chad on Tuesday.',
    ['at Sudan', 'at Philippines', 'at Chad'],
  ],
  ['The ministers met in Vienna on Monday and said Norway was willing to pay.', ['at Vienna']],
  ['China asked for help on Monday in Vienna after Beijing’s refusal in May.', ['at Vienna']],
  [
    'The rubbish was left in the street last week. Birmingham Labour councillors were told of it on Monday.',
    ['at Birmingham'],
  ],
  [
    'Bombs hit U.S. embassies on Monday. U.S. embassies in Kenya were burning. The U.S. embassies are shut. Eighty people died on Tuesday.',
    ['at Kenya'],
  ],
])('%s', (text, places) => {
  expect(placesOf(text)).toEqual(places)
})

// a state that holds most of the places, none of them named often
test.each<[string, readonly string[]]>([
  [
    'The team won the title on Sunday. Nobody slept. It rained. It will play for Kentucky next. Madison County sent four teams. Jefferson County sent two. Warren County, Clay County, Perry County, Pike County and Boone County sent one.',
    ['at Kentucky'],
  ],
  [
    'The team won the title on Sunday. Nobody slept. It rained. It will play for Kentucky next. Houston sent four teams. Boston sent two. Denver, Seattle, Chicago, Dallas and Phoenix sent one.',
    [],
  ],
])('%s', (text, places) => {
  expect(
    extract({ id: 'a.txt', text, published: '2022-09-20' }, gazetteer).events[0]?.where.map(
      ({ role, place }) => `${role} ${place.name}`,
    ),
  ).toEqual(places)
})
