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
  ['Paul Arden appeared at Leeds Magistrates’ Court on Monday.', ['at Leeds']],
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
  expect(event?.where).toMatchObject([{ role: 'at', basis: 'carried', place: { name: 'Paris' } }])
})

// in the town an article is about its deeds are done; what is agreed or asked, and what others do, is about it
test.each([
  ['Two men were shot on Tuesday.', 'at'],
  ['A man was charged with theft on Tuesday.', 'at'],
  ['The two sides agreed on a truce on Tuesday.', 'about'],
  ['The council asked for help on Tuesday.', 'about'],
  ['Protesters will march on Tuesday.', 'at'],
  ['French troops shot two men on Tuesday.', 'about'],
])('a fire in Oslo, and then: %s', (last, role) => {
  const events = read(
    `A shop burned down in Oslo on Monday. Oslo was quiet. It rained. Nobody spoke. ${last}`,
  )
  expect(events.at(-1)?.where).toMatchObject([{ role, basis: 'carried', place: { name: 'Oslo' } }])
})

test('a day of an unknown year tells news as well', () => {
  const text =
    'The queue was long. Nobody spoke. It rained. Mobile internet was cut in Chittagong on Tuesday.'
  const { events } = extract({ id: 'a.txt', text }, gazetteer)
  expect(events.map(({ type, when }) => [type, when])).toEqual([['COERCE', null]])
})

test.each<[string, readonly string[]]>([
  // where somebody or something is from is not where it happened
  ['A shop burned down in Oslo on Monday. A Bergen-based firm sold it on Tuesday.', ['at Oslo']],
  ['A shop burned down in Oslo on Monday. Police charged Ana Holm, 36, of Bergen, on Tuesday.', ['at Oslo']],
  ['A shop burned down in Oslo on Monday. A Bergen man was arrested on Tuesday.', ['at Oslo']],
  [
    'A shop burned down in Oslo on Monday. The Bergen software and design firm sold it on Tuesday.',
    ['at Oslo'],
  ],
  ['A shop burned down in Oslo on Monday. Refugees from Sudan rebuilt it on Tuesday.', ['at Oslo']],
  ['A shop burned down in Oslo on Monday. A bank based in Bergen paid for it on Tuesday.', ['at Oslo']],
  ['A match was played in Oslo on Monday. The team won a match against Bergen on Tuesday.', ['at Oslo']],
  [
    'A team was chosen in Oslo on Monday. The men representing Norway were attacked in Bergen on Friday.',
    ['at Bergen'],
  ],
  ['A fair was opened in Oslo on Monday. The largest fair in Asia was attacked on Tuesday.', ['at Oslo']],
  ['The envoys left the embassy in Oslo on Saturday to fly to Bergen.', ['at Oslo']],
  ['They married in Oslo on Saturday, before heading on their honeymoon to Bergen.', ['at Oslo']],
  ['A shop burned down in Oslo on Monday. Missiles hit Kharkiv TEC-5 on Tuesday.', ['at Kharkiv']],
  // the same words where it happened there
  ['The envoys flew to Bergen on Saturday.', ['at Bergen']],
  [
    'They were attacked in Oslo on Saturday, and police arrested two men in Bergen.',
    ['at Oslo', 'at Bergen'],
  ],
  [
    'A fair was opened in Oslo on Monday. The largest attack in Norway killed two men on Tuesday.',
    ['at Norway'],
  ],
  ['A Bergen man was arrested on Tuesday.', ['at Bergen']],
  ['A shop burned down in Oslo on Monday. Police arrested a man in Bergen on Tuesday.', ['at Bergen']],
  [
    'A shop burned down in Oslo on Monday. The troops from Sudan were attacked in Bergen on Tuesday.',
    ['at Bergen'],
  ],
  ['A shop burned down in Oslo on Monday. A firm opened a shop in Bergen on Tuesday.', ['at Bergen']],
  ['A shop burned down in Oslo on Monday. Ana Holm was born in Bergen on Tuesday.', ['at Bergen']],
])('%s', (text, places) => {
  expect(
    read(text)
      .at(-1)
      ?.where.map(({ role, place }) => `${role} ${place.name}`),
  ).toEqual(places)
})

/** The place that an event of a later sentence, which names none, has from the article. */
const readHome = (text: string, title?: string) =>
  extract({ id: 'a.txt', text, published: '2022-09-20', ...(title && { title }) }, gazetteer)
    .events.at(-1)
    ?.where.map(({ place }) => place.name)

const LATER = '\n\nThe mayor resigned on Monday.'
test.each<[string, string | undefined, readonly string[]]>([
  // a headline from outside says which of the names the article is about
  [
    'Fans of Oslo, Bergen, Stavanger, Tromso and Drammen met.\n\nIt rained.\n\nFog lay over them.' + LATER,
    'Floods hit Bergen',
    ['Bergen'],
  ],
  // not of an inhabitant
  [
    'Fans of Oslo, Bergen, Stavanger, Tromso and Drammen met.\n\nIt rained.\n\nFog lay over them.' + LATER,
    'Bergen man wins prize',
    ['Oslo'],
  ],
  // nor where the headline names the country and the article a town of it
  [
    'Fog lay over Bergen.\n\nRain fell in Bergen.\n\nThe hills are high.' + LATER,
    'Norway has floods',
    ['Bergen'],
  ],
  // filed from, with a name abroad among many at home
  [
    'DENVER (AP) - Ann Lee won.\n\nShe spoke.\n\nIt rained.\n\nFans came from Ohio, Utah, Iowa and Peru.' +
      LATER,
    undefined,
    ['Denver'],
  ],
  [
    'DENVER (AP) - Ann Lee won.\n\nShe spoke.\n\nIt rained.\n\nFans came from Chile, Mali, Niger and Peru.' +
      LATER,
    undefined,
    [],
  ],
  // a body of a county
  [
    'A Polk County Sheriff’s Office deputy was hurt.\n\nHe fell.\n\nIt rained.' + LATER,
    undefined,
    ['Polk County'],
  ],
  // a text that names no place at all has the headline's, where it is no small town's
  ['The road was closed.\n\nIt rained.' + LATER, 'Road closed in Denver after flood', ['Denver']],
  ['The road was closed.\n\nIt rained.' + LATER, 'Ohio road closed near Denver', ['Denver']],
  ['The road was closed.\n\nIt rained.' + LATER, 'Road closed after flood', []],
  ['The road was closed.\n\nIt rained in Lagos.' + LATER, 'Road closed in Denver after flood', ['Lagos']],
])('home: %s %s', (text, title, places) => {
  expect(readHome(text, title)).toEqual(places)
})

test.each<[string, readonly (string | undefined)[]]>([
  ['She sang in the musical “Salem” on Monday.', []],
  ['Ana Holm bought Salem & Sons on Monday.', []],
  ['Two men were arrested on Monday, the Utah Highway Patrol said.', []],
  ['The plan was read in the Duma on Monday.', []],
  // a little town of a country that nothing else names
  ['Officers from Peel arrested a man in Denver on Monday.', [undefined, 'Denver']],
  [
    'Officers from Peel arrested a man in Douglas, Isle of Man, on Monday.',
    ['Peel', 'Douglas', 'Isle of Man'],
  ],
  // what befalls a town
  ['Milan rejoiced. Shares in Fiat Chrysler rose in Milan on Monday.', ['Milan', 'Milan']],
  ['Milan rejoiced. A boat sank in Holmby Creek near Milan on Monday.', ['Milan', 'Holmby Creek', 'Milan']],
  ['The mayor toured Lund on Monday.', ['Lund']],
  ['Floods hit Lund on Monday.', ['Lund']],
  ['Rebels have attacked Lund.', ['Lund']],
  ['Ana Holm attacked Lund on Monday.', []],
  ['She sang in “Salem on Monday” and in Denver on Monday.', ['Salem', 'Denver']],
  ['Two men were arrested on Utah Highway near Denver on Monday.', ['Utah Highway', 'Denver']],
])('%s', (text, places) => {
  expect(
    extract({ id: 'a.txt', text, published: '2022-09-20' }, gazetteer)
      .toponyms.filter(({ kind }) => kind === 'literal')
      .map(({ place }) => place?.name),
  ).toEqual(places)
})

/** The places inside the names of bodies. */
test.each<[string, readonly (string | undefined)[]]>([
  ['The Cambridge City Council voted on Monday.', ['Cambridge']],
  ['The Iowa City Council voted on Monday.', ['Iowa City']],
  ['The Salt Lake City Council voted on Monday.', ['Salt Lake City']],
])('embedded: %s', (text, places) => {
  expect(
    extract({ id: 'a.txt', text }, gazetteer)
      .toponyms.filter(({ kind }) => kind === 'embedded')
      .map(({ place }) => place?.name),
  ).toEqual(places)
})
