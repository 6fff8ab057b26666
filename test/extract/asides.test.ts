import { beforeAll, expect, test } from 'vitest'
import { extract } from '../../src/extract/extract'
import type { Gazetteer } from '../../src/extract/gazetteer'
import { BEFORE, eventsBehind } from './behind-lead'
import { loadGazetteer } from './gazetteer-fixture'

let gazetteer: Gazetteer
beforeAll(async () => {
  ;({ gazetteer } = await loadGazetteer())
}, 60_000)

const read = (text: string, before?: string) => eventsBehind(gazetteer, text, before)

test.each([
  // an act of speech in a quotation, a deed told in one
  '“We demand an inquiry,” said Kari Holm of the Teachers’ Union.',
  '“Rebels attacked Bergen on Tuesday,” Kari Holm said.',
  // scare quotes quote nobody
  'Police arrested the ‘fish bandit’ in Bergen on Tuesday.',
  "Police arrested the 'fish bandit' in Bergen on Tuesday.",
  'Police asked a court in Oslo to hold the two men.',
  'Foreign minister Kari Holm said the army in Sudan was in a crisis.',
  'The United Nations said the truce in Sudan was holding.',
  'Police said the group had a flat in Oslo in 2021.',
  'Rebels were shelling Bergen on Tuesday.',
  'The firm opened a terminal in Oslo on Tuesday.',
  'The council elected its chair in Oslo on Tuesday.',
  'Share prices fell 4 percent in Oslo after the announcement.',
  'The government has been hit by protests in Oslo this week.',
  'Officials said a school will open in Oslo on Friday.',
  // what the speaker does itself
  'The firm Alma in Oslo said it closed its mill on Tuesday.',
  'By noon on Tuesday rebels attacked Bergen.',
  'Video footage showed how rebels attacked Bergen on Tuesday.',
])('news: %s', (text) => {
  expect(read(text)).toHaveLength(1)
})

test.each([
  // told of what was told, and how things are
  'Sudan said the bombing is the latest sign that Chad attacked Oslo.',
  'The game in Oslo marked the second time rebels attacked a hall.',
  'Theft is one of the factors behind the attack on Oslo on Tuesday.',
  'Rebels attacked the camp in Oslo numerous times.',
  'Farmers in Oslo are already blaming the minister.',
  'The bank will then give $90 to each school in Oslo.',
  'On Tuesday a police van was parked at the mill in Oslo.',
  'Two policemen were not killed in the bombing in Oslo, Sudan said.',
  'The burglary was reported at 9 a.m. in Oslo.',
  'The lease in Oslo was approved by Bo Berg, seconded by Ana Holm.',
  'Friends may call on Friday, and she will be buried in Oslo.',
  'Several years ago, the council in Oslo investigated the mill.',
  'Sudan has attacked Oslo in the past.',
  'Of the 90 men, nine were arrested in Oslo.',
  'The town hall in Oslo was seized during the Second World War.',
  'The board was set up to promote trade between Oslo and Chad.',
  // under a picture
  '(Ana Holm / The Herald) Rebels attack a convoy near Oslo on Tuesday.',
  'Kari Holm poses for a picture in Oslo on Tuesday.',
  // nothing came about
  'None of the passengers was hurt in the crash in Oslo.',
  // somebody's view, feelings and readiness
  '“The sale of arms in Denmark declined in April,” Kari Holm said.',
  '“We are prepared to work with Denmark,” Kari Holm said.',
  '“Denmark will be bombed in no time,” Kari Holm said.',
  'Kari Holm said the trade with Denmark is a matter of trust.',
  'Kari Holm of Bergen says she is ready to help Denmark.',
  'The trade with Denmark is a matter of trust, said Kari Holm, a baker.',
  // advice
  'Police urged residents of Bergen to lock their doors.',
  // what went on, what came before, what is so
  'A van driven by Kari Holm was going west on the Oslo road, police said.',
  'Kari Holm had asked Denmark for a loan.',
  'The crew used hoses from Denmark in the crisis.',
  'Over the past three years, Norway has been hit by strikes.',
  'Norway has repeatedly pledged to help Denmark.',
  // a life, a firm's history
  'Kari Holm was born in Bergen in 1951.',
  'The Oslo council elects its chair at the start of each year on January 5.',
  'The first tram came to Oslo on Tuesday, Photo: Kari Holm.',
  'Kari Holm spent forty years as a nurse in the Oslo crisis ward.',
  'In 1999, the firm bought a rival in Oslo.',
  // figures
  'The unemployment rate in Oslo rose to 4.1 percent in April.',
  // polls, what points back, what years ahead may bring
  'Voters held a dim view of Denmark in May, according to a Herald poll.',
  'The commissioner, Kari Holm, disclosed this while speaking of crime in Oslo on Tuesday.',
  'Norway will have six million migrants by 2040.',
  // guesses
  'The crisis is unlikely to find an end in Oslo soon.',
])('no news: %s', (text) => {
  expect(read(text).map((event) => event.title)).toEqual([])
})

test.each([
  ['Officials said a school will open in Oslo on Friday.', 'OTHER', 'planned'],
  ['Foreign minister Kari Holm said the army in Sudan is in a crisis.', 'STATEMENT', 'reported'],
])('%s', (text, type, status) => {
  expect(read(text)[0]).toMatchObject({ type, status })
})

test.each([
  // records, wishes, counts, lives, what was before: the same verbs where they are news stand below
  'It is the first time the club has won the cup in Oslo since May.',
  'The attack was the third in Bergen this month.',
  'They hope to open a shop in Oslo.',
  'She wants to help the refugees in Oslo.',
  'Kari Holm thought she had lost a bag in Oslo on Friday.',
  'Kari Holm has previously accused the mayor of Oslo of theft.',
  'In the past, the firm and the council of Oslo held talks.',
  'Kari Holm argued in a recent book that the army should leave Oslo.',
  'Today, most schools in Oslo use buses.',
  'Last year, 94 men in Oslo sought help.',
  'Scores of men in Oslo were treated between May 2022 and July 2023.',
  'Sales at shops in Oslo in 2023 were down 3 percent compared to 2022.',
  'She left Oslo when she was a child in 1990.',
  'She joined the Oslo police in 2001.',
  'He has also interviewed two kings in Oslo.',
  'The council has been building a road in Oslo.',
  '“Why did they attack Bergen,” Kari Holm asked.',
  'Asked about schools, Kari Holm stressed the need for teachers in Oslo.',
  'Fog in Oslo (@kariholm) April 3, 2024.',
  'MEETING OF THE BOARD OSLO 3 MAY 2024.',
  'Kari Holm praised her friends in Oslo.',
  'Crews are needed to help in Oslo on Friday.',
  'The murder rate in Oslo in 2023 was lower than that of Bergen.',
  'The pair married at a church in Oslo in 1958.',
  'For nearly three years, rebels have attacked Oslo.',
  'Nor the men who were shot in Oslo.',
  'Trade in Oslo has slowed for the past decade.',
  'This has led people to look for cover, a basis for cutting staff in Oslo on Friday.',
])('backdrop: %s', (text) => {
  expect(read(text)).toEqual([])
})

test.each([
  'The rain was over when police arrested two men in Bergen on Friday.',
  'The firm opened a shop in Oslo on Friday.',
  'Two men wanted for robbery were arrested in Oslo.',
  'Kari Holm accused the mayor of Oslo of theft.',
  'The firm and the council of Oslo held talks.',
  'Kari Holm, who wrote a book, was arrested in Oslo on Friday.',
  'Today rebels attacked Oslo.',
  'The pair married at a church in Oslo on Friday.',
  'For three hours, rebels attacked Oslo on Friday.',
  'Two men in Oslo were treated on Friday.',
  'At least 94 men were arrested in Oslo on Friday.',
  'A ship left Oslo on Friday with 90 percent of its crew.',
  'A child was killed in Oslo on Friday.',
  'Norway joined the talks in Oslo on Friday.',
  'The council has built a road in Oslo since Friday.',
  'Kari Holm asked the court in Oslo for help on Friday.',
  'The president praised the troops in Oslo.',
  'The United Nations has accused rebels of attacks in Oslo over the past two days.',
  'He was arrested in Oslo on Friday for selling arms.',
])('news still: %s', (text) => {
  expect(read(text)).toHaveLength(1)
})

test('an event of long ago is told as history also where nobody knows the day of publication', () => {
  const text = BEFORE.replace('Monday', '3 May 2024') + 'A treaty was adopted in Oslo on 4 June 1997.'
  expect(
    extract({ id: 'a', text }, gazetteer).events.filter((one) => one.evidence.quote.includes('treaty')),
  ).toEqual([])
  const late = BEFORE.replace('Monday', '3 May 1997') + 'A treaty was adopted in Oslo on 4 June 1997.'
  expect(
    extract({ id: 'a', text: late }, gazetteer).events.filter((one) => one.evidence.quote.includes('treaty')),
  ).toHaveLength(1)
})

test('an essay without sources and days tells its deeds as background, a report tells them as news', () => {
  const essay =
    'The fleet grew.\n\nShips are long.\n\n' +
    'The sea is grey here.\n\n'.repeat(12) +
    'The king praised the army and signed a treaty with Sweden.'
  expect(extract({ id: 'a', text: essay, published: '2024-05-15' }, gazetteer).events).toEqual([])
  const report = essay.replaceAll('grey here', 'grey here, a fisherman said')
  expect(extract({ id: 'a', text: report, published: '2024-05-15' }, gazetteer).events).toHaveLength(1)
})
