import { beforeAll, expect, test } from 'vitest'
import type { Gazetteer } from '../../src/extract/gazetteer'
import { eventsBehind } from './behind-lead'
import { loadGazetteer } from './gazetteer-fixture'

let gazetteer: Gazetteer
beforeAll(async () => {
  ;({ gazetteer } = await loadGazetteer())
}, 60_000)

const read = (text: string, before?: string) => eventsBehind(gazetteer, text, before)

test.each([
  'Police arrested two men in Bergen on Tuesday.',
  'The council will meet in Oslo on Friday.',
  'The minister, Kari Holm, accused Denmark of spying.',
  '“We demand an inquiry,” said Kari Holm of the Teachers’ Union.',
  'Officials said a ferry sank off Bergen on Tuesday.',
  'Share prices fell in Oslo on Tuesday.',
])('told: %s', (text) => {
  expect(read(text)).toHaveLength(1)
})

test.each([
  // advice, notices, sales copy
  'You can visit the museum in Oslo every day.',
  'Call the police in Bergen on 555-0199.',
  'Anyone with information is asked to contact police in Bergen.',
  'Tickets cost $12 at the Oslo box office.',
  // opinion, feelings, possibilities
  'I think the talks in Oslo failed.',
  '“I love Bergen and my friends there,” said Kari Holm.',
  'If Denmark attacked, Norway would fight.',
  'The plan could harm Norway.',
  'No arrests were made in Bergen.',
  '“I think Denmark killed the talks,” said Kari Holm.',
  'Unfortunately, the police in Oslo attacked nobody.',
  // habits, states
  'Police in Oslo often arrest tourists.',
  'The company sells arms in Denmark.',
  'Kari Holm is a lawyer from Bergen.',
  'The firm specializes in tracking suspected fraud in Oslo.',
  'There is fear of an attack in Oslo.',
  'The investigation in Oslo is continuing.',
  // the reporter's own work
  'Kari Holm could not be reached on Tuesday.',
  'The Teachers’ Union declined to comment on Tuesday.',
  // lists of figures and captions
  '2017: 4 on Silver Star, won by Grey Boat.',
  'Photo: Police arrested two men in Bergen on Tuesday.',
])('not told: %s', (text) => {
  expect(read(text).map((event) => event.title)).toEqual([])
})

test.each([
  ['Police said the gang robbed a bank in Oslo.', 'reported'],
  ['“Rebels attacked Bergen. They killed six men in Oslo,” the envoy said.', 'reported'],
  ['The envoy left. Rebels killed six men in Oslo.', 'happened'],
  ['A blaze was reported in Oslo on Tuesday.', 'happened'],
  ['Police arrested two men in Oslo; one allegedly stole a car.', 'happened'],
  ['The mayor allegedly robbed a bank in Oslo.', 'reported'],
  ['The parties are due in Oslo on Friday to sign a treaty.', 'planned'],
  ['The president is set to visit Oslo on Friday.', 'planned'],
  ['The talks in Oslo were called off on Tuesday.', 'denied'],
])('status: %s', (text, status) => {
  expect(read(text).at(-1)?.status).toBe(status)
})

test.each([
  ['Police said they arrested two men in Oslo.', 'Police arrested two men in Oslo'],
  [
    'The firm said on Tuesday it had agreed to buy a rival in Denmark.',
    'The firm had agreed to buy a rival in Denmark',
  ],
  ['The village is in fear after gunmen killed a judge in Bergen.', 'Gunmen killed a judge in Bergen'],
  // what a page has around its text
  ['- Two men were arrested in Oslo on Tuesday.', 'Two men were arrested in Oslo'],
  ['Kari Holm, 45, was arrested in Oslo on Tuesday.', 'Kari Holm, 45, was arrested in Oslo'],
  // another person's pronoun is left alone
  ['Police said he robbed a bank in Oslo on Tuesday.', 'Police said he robbed a bank in Oslo'],
  [
    'The Latest on the trial in Oslo (all times local): 11 a.m. Rebels attacked Bergen on Monday.',
    'Rebels attacked Bergen on Monday',
  ],
])('title: %s', (text, title) => {
  expect(read(text).map((event) => event.title)).toEqual([title])
})

// what somebody is held to account for has a date of its own
test.each<[string, string | undefined]>([
  ['Ana Holm was jailed in Oslo for a robbery in 2007.', undefined],
  ['Ana Holm was arrested in Oslo in connection with a fire last year.', undefined],
  ['Ana Holm was accused in Oslo of theft in 2007.', undefined],
  ['Ana Holm was jailed in April for a robbery in Oslo.', '2024-04-01'],
  ['Ana Holm was arrested in Oslo for theft on Tuesday.', '2024-05-14'],
  ['A fire in Oslo killed two men after a strike in May.', '2024-05-01'],
  // a clause that tells which ship, and one that tells of the march itself
  ['The frigate, which was sent to Chad in April, arrested six men in Oslo.', undefined],
  ['The protest in Oslo, which began on Monday, was broken up by police.', '2024-05-13'],
])('the day of the deed: %s', (text, day) => {
  expect(read(text).at(-1)?.when?.start).toBe(day)
})

test.each<[string, string | null]>([
  ['BERGEN -- Two men were arrested on Tuesday after a robbery.', 'Bergen'],
  ['Two men were arrested in Bergen on Tuesday. They robbed a shop on Monday.', 'Bergen'],
  // a wire story is not where it was filed
  ['BERGEN -- Two men were arrested on Tuesday after a robbery. Danish courts had sought them.', null],
  ['Two men were arrested on Tuesday after a robbery.', null],
  // a body at home in its country; not people who act abroad
  ['Danish police arrested two men on Tuesday.', 'Denmark'],
  ['Danish troops killed two men on Tuesday.', null],
  [
    'COPENHAGEN -- A Danish court jailed two men on Tuesday. They had robbed a bank. Trains were late. The gang was split. ' +
      'A vote in Norway is due on Friday. The two appealed on Tuesday.',
    'Copenhagen',
  ],
])('place without words for it: %s', (text, place) => {
  expect(read(text, '').at(-1)?.where.at(0)?.place.name ?? null).toBe(place)
})

test.each<[string, string | null]>([
  // the dateline's town, named again far down
  [
    'OSLO (Herald) - Norwegian and Danish envoys met on Tuesday. Sweden, Finland and Iceland sent notes. Denmark asked Poland and Spain for a loan, and Portugal asked Italy. France and Malta gave none. A boat left Oslo.\n\nThe envoys signed a treaty.',
    'Oslo',
  ],
  // a people acts, and no place is named
  [
    'Two Norwegian fishermen were arrested on Tuesday. A Norwegian navy ship had followed them. Norwegian law forbids it.',
    'Norway',
  ],
  // a church called after a town far away
  ['Kari Holm of the Bergen Church was arrested on Tuesday. The church stands in Oslo, Minnesota.', 'Oslo'],
  // who sits there, not the house
  ['Two men were arrested in Bergen on Tuesday. They sued the White House in May.', 'Bergen'],
  ['Two men were arrested near Wall Street on Tuesday.', 'Wall Street'],
])('the article’s own place: %s', (text, place) => {
  expect(read(text, '').at(-1)?.where.at(0)?.place.name ?? null).toBe(place)
})

test('a lead and its detail are linked and share their day', () => {
  const [lead, detail] = read(
    'A bakery worker from Bergen was arrested for arson at a school.\n\nThe school is a quiet place.\n\n' +
      'The bakery worker, 34, was arrested on Tuesday at the Bergen school in the arson case.',
    '',
  )
  expect(lead?.sameAs).toEqual([detail?.id])
  expect(detail?.sameAs).toEqual([lead?.id])
  expect(lead?.when).toMatchObject({ start: '2024-05-14', basis: 'carried' })
})

test.each([
  'Two men were arrested in Bergen on Monday.\n\nTwo men were arrested in Oslo on Tuesday.',
  'A man, 34, was jailed in Bergen for arson at a school by the sea on Monday.\n\nA woman, 29, was jailed in Bergen for arson at a school by the sea on Monday.',
  'Police arrested a baker in Bergen on Monday.\n\nPolice arrested a nurse in Bergen on Friday.',
  'The council met in Bergen on Monday.\n\nThe council will meet in Bergen on Tuesday.',
  'Rebels attacked a school in Bergen.\n\nThe king visited the school in Bergen.',
])('not linked: %s', (text) => {
  expect(read(text, '').flatMap((event) => event.sameAs ?? [])).toEqual([])
})

test.each<[string, string | null]>([
  ['Kari Holm said rebels attacked Bergen on Tuesday.', 'Kari Holm'],
  ['Kari Holm, who leads the party, said rebels attacked Bergen on Tuesday.', 'Kari Holm'],
  ['Kari Holm denied theft and said rebels attacked Bergen.', 'Kari Holm'],
  ['Rebels attacked Bergen on Tuesday, said Kari Holm.', 'Kari Holm'],
  ['Ana Holm met the mayor of Bergen in Oslo on Tuesday and said a deal was near.', 'Ana Holm'],
  ['The baker attacked Kari Holm in Bergen on Tuesday and said she lied.', null],
  // somebody else says so
  ['Kari Holm was attacked in Bergen on Tuesday, police said.', 'police'],
  ['Kari Holm was attacked in Bergen on Tuesday, according to local officials.', 'local officials'],
  ['Kari Holm was attacked in Bergen on Tuesday. The police were there.', null],
  ['Rebels attacked Kari Holm in Bergen, where a nurse said she died.', null],
])('said by: %s', (text, speaker) => {
  expect(read(text).at(0)?.saidBy?.speaker ?? null).toBe(speaker)
})

test.each([
  ['The envoy, who was born in Denmark, was arrested in Oslo on Tuesday.', ['Oslo']],
  ['A lorry on Texas 63 struck a bus near Houston on Tuesday.', ['Houston']],
  ['Sen. Kari Holm, D-Houston, was arrested in Oslo on Tuesday.', ['Oslo']],
  ['Two men were arrested in Bergen on Tuesday after Copenhagen accused a US ally of theft.', ['Bergen']],
  ['Two men were arrested in US waters on Tuesday.', ['United States']],
  ['Former Houston coach Kari Holm was arrested in Oslo on Tuesday.', ['Oslo']],
  ['The ambassador of the Republic of Peru was arrested in Oslo on Tuesday.', ['Oslo']],
])('places that are not the event’s: %s', (text, places) => {
  expect(read(text).flatMap((event) => event.where.map((one) => one.place.name))).toEqual(places)
})

test.each<[string, string | null]>([
  ['Police arrested a woman who lied in May 2023.', null],
  ['Officers investigated the May 7 fire in Oslo.', null],
  ['The firm entered the bidding for matches from June 3 to June 9.', null],
  ['Police arrested Kari Holm of 1935 Orchard St., Oslo.', null],
  ['Police arrested a man in Oslo under the Shipping Act of 1956.', null],
  ['The court in Oslo freed a man accused of arson in 2005.', null],
  ['Four schools in Oslo will close after a vote on Monday.', null],
  ['Four schools in Oslo closed after a vote on Monday.', '2024-05-13'],
  ['Police arrested a man in Oslo on May 7.', '2024-05-07'],
  ['Police arrested a man in Oslo on May 7. He robbed a bank.', '2024-05-07'],
])('day: %s', (text, day) => {
  expect(read(text).at(-1)?.when?.start ?? null).toBe(day)
})

test.each([
  ['Kari Holm clashed with her adviser in Oslo.', 'REJECT'],
  ['The ministers clashed over the budget in Oslo.', 'REJECT'],
  ['Rebels clashed with soldiers in Oslo.', 'ASSAULT'],
])('%s', (text, type) => expect(read(text)[0]?.type).toBe(type))

test('of a column only what is dated is kept', () => {
  const column =
    'I grew up here. My aunt sold fish. Why did I leave? You know the sea. I miss it. A storm wrecked two boats.'
  const boats = (text: string) => read(text, '').some(({ title }) => title.includes('wrecked'))
  expect(boats('Fishermen grew up here. The town sold fish. A storm wrecked two boats in Bergen.')).toBe(true)
  expect(boats(column)).toBe(false)
  expect(boats(column.replace('boats.', 'boats in Bergen on Tuesday.'))).toBe(true)
})

test.each([
  'Kari Holm, 54, of Bergen was sentenced to two years in prison on Tuesday for having taken “a very large sum of money over a very long time, and then some” from a fund for sailors.',
])('a title is under 90 characters: %s', (text) => {
  const [event] = read(text)
  expect(event!.title.length).toBeLessThan(90)
  expect(event!.title).toMatch(/Holm .*(?:signed|sentenced)|Holm, .*signed/)
})
