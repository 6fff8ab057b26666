import { beforeAll, expect, test } from 'vitest'
import { extract } from '../../src/extract/extract'
import type { Gazetteer } from '../../src/extract/gazetteer'
import { eventsBehind } from './behind-lead'
import { loadGazetteer } from './gazetteer-fixture'

let gazetteer: Gazetteer
beforeAll(async () => {
  ;({ gazetteer } = await loadGazetteer())
}, 60_000)

const read = (text: string) => eventsBehind(gazetteer, text).map(({ title }) => title)

test.each([
  // prices and accounts
  'In Oslo trading on Tuesday, Holm shares closed at 18 crowns, down 2.',
  'Shares of Norsk Holm of Oslo rose to $12 in late trading on Tuesday.',
  'The Oslo company earned $10 million, or 67 cents a share, a year earlier.',
  'The Oslo company had a net loss of $4 million in the quarter ended on Tuesday.',
  'The results in Oslo included a charge of $40 million for the quarter.',
  'The bank in Oslo reported sales of $9 million in the quarter, compared with $8 million.',
  'Proceeds will be used to cut the debt of the Oslo bank on Tuesday.',
  'Holm estimated that the strike in Oslo on Tuesday will cut its revenue.',
  // who looks on
  'Investors in Oslo welcomed the merger of the banks.',
  'Many analysts in Oslo criticised the government for the tax.',
  // what was told, taken up and weighed
  'That, the police in Oslo said on Tuesday, was when the rebels fled.',
  'The attack on Oslo appeared to be the work of rebels on Tuesday.',
  'The second option would be to invade Norway on Tuesday.',
  'The arrests in Oslo on Tuesday came in response to the riots.',
  'A rise in prices followed the attack on Oslo.',
  'The venue in Oslo was chosen to honour the king on Tuesday.',
  'Asked on Tuesday if she trusted the minister in Oslo, Kari Holm praised the king.',
  // what there is, and what is likelier than something else
  'Two schools in Oslo are offering help to sailors.',
  'Sailors in Oslo are more likely to strike than those of Bergen.',
  // crimes and disasters of years before
  'In 2014, rebels attacked Oslo.',
  'Police arrested two men in Oslo in May 2021.',
  'A storm killed nine sailors off Bergen in March 2019.',
])('looking back or on: %s', (text) => {
  expect(read(text)).toEqual([])
})

test.each([
  ['EDITORIAL: Shame on the vandals', 0],
  ['Book review: The vandals', 0],
  ['Editorial staff on strike in Oslo', 1],
  ['Vandals in Oslo', 1],
])('under the title %s', (title, count) => {
  const text =
    'Fog lay over Bergen.\n\nThe hills are high.\n\nSome groups have denounced the bombings of the United Nations.'
  expect(extract({ id: 'a', title, text, published: '2024-05-15' }, gazetteer).events).toHaveLength(count)
})

test.each([
  'Two schools in Oslo are offering help to sailors this week.',
  'Norsk Holm of Oslo sold its shipyard for $40 million on Tuesday.',
  'The bank in Oslo cut 400 jobs on Tuesday after a loss of $9 million in the quarter.',
  'The government in Oslo closed the stock exchange on Tuesday.',
  'Police in Oslo closed in on two men on Tuesday and arrested them at a bank.',
  'Investors in Oslo sued the bank on Tuesday.',
  'The supporters of Holm attacked the police in Oslo on Tuesday.',
  'Rebels who seemed to be drunk attacked Oslo on Tuesday.',
  'Police in Oslo followed the van on Tuesday and arrested two men.',
  'Rebels attacked Oslo in February 2024.',
  'The prosecutor said the two men robbed a bank in Oslo in 2014.',
])('news: %s', (text) => {
  expect(read(text)).toHaveLength(1)
})
