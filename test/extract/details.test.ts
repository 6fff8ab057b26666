import { beforeAll, expect, test } from 'vitest'
import type { Gazetteer } from '../../src/extract/gazetteer'
import { eventsBehind } from './behind-lead'
import { loadGazetteer } from './gazetteer-fixture'

let gazetteer: Gazetteer
beforeAll(async () => {
  ;({ gazetteer } = await loadGazetteer())
}, 60_000)

const LEAD = 'Police in Bergen arrested a baker on Monday.\n\n'
const read = (text: string, before?: string) =>
  eventsBehind(gazetteer, text, before).map(({ title }) => title)

test.each([
  // steps in the course of something else, how the police came to know
  'Kari Holm grabbed a coat and walked to the Oslo police on Tuesday.',
  'A sailor noticed smoke over the Oslo police on Tuesday.',
  'Police in Oslo responded to a call about a fight on Tuesday.',
  'The Oslo police were alerted to the letters on Tuesday.',
  // what somebody without office says befell him; a report without a day
  'Bo Berg, who lives near the Oslo prison, said friends phoned him on Tuesday.',
  'The driver took the road to the Oslo prison, according to the sheriff.',
  // a year alone, and a word of years ago
  'In 2005, the firm sued the council of Oslo over the school tax.',
  // counts and sums
  'Police in Oslo issued 584 fines in April.',
  'Fines in the Oslo courts totaled $14,000 last month.',
  // told of a noun, in a picture, of a season, as what did not come about
  'Norway stands to gain from the bridge at Oslo, which rebels attacked.',
  'Holm won one police race in Oslo last season.',
  'No help was ever offered to the police in Oslo.',
  'The army would not have attacked Oslo, the minister said.',
  'The army is not yet firing on Oslo.',
  // calendars
  'The club will hold a supper in Oslo on Friday.',
  'The police band will play in Oslo at 8 p.m. on Friday.',
  // a paper asks nobody; words of opinion
  'The plan called for the council of Oslo to lease the prison.',
  '“The strike in Oslo is a matter for the teachers,” Kari Holm said.',
  'He hailed the president of Norway for his courage.',
  'This initiative supported the police of Oslo.',
  // what somebody would do or thinks others should
  'Kari Holm said the plan would help the fishermen of Norway.',
  'Holm said Norway should help the fishermen.',
  // what is so in general, or beside something else
  'It is not uncommon to reject the army in Oslo.',
  'The crash echoed one that killed nine in Oslo in May.',
  'Most storms occur off Norway.',
  // a deed under no theme
  'Kari Holm drove back to Oslo on Tuesday.',
  'Kari Holm scored 27 points in Oslo on Tuesday.',
])('detail: %s', (text) => {
  expect(read(text)).toEqual([])
})

test.each([
  'Police in Oslo arrested two men after a call on Tuesday.',
  'The coastguard of Norway said two sailors died in Bergen on Tuesday.',
  'Police in Oslo found the body of a man on Tuesday.',
  'The army, which had left Oslo, attacked Bergen on Tuesday.',
  'The council of Oslo signed a lease with the army on Tuesday.',
  'The government will hold talks with Denmark in Oslo on Friday.',
  'The minister called for the council of Oslo to close the prison.',
  'The prime minister hailed the truce in Sudan on Tuesday.',
  'Party leader Kari Holm said she would form a government in Norway.',
  'The minister said Norway must help the fishermen.',
  'The council of Bergen introduced a fee on Tuesday.',
  'A ferry disappeared off Bergen on Tuesday.',
  'The king will be buried in Oslo on Friday.',
  'The mayor of Oslo did not resign on Tuesday; police arrested her.',
])('no detail: %s', (text) => {
  expect(read(text)).toHaveLength(1)
})

test.each([
  // behind the first sentence also in the lead
  'Kari Holm was walking home in Bergen on Monday.',
  'Officers were responding to a call in Bergen on Monday.',
  'Fans played drums in Bergen.',
  'Her father nicknamed her Kit in Bergen.',
  'The bishop opens a school in Bergen on May 3, 2024.',
  'In 2014, the council of Bergen signed a lease with the army.',
])('detail of a lead: %s', (text) => {
  expect(read(text, LEAD)).toEqual([])
})

test('what went on when something came about is told with it', () => {
  expect(
    read('Kari Holm was sleeping in Bergen when thieves entered her house on Monday.', LEAD),
  ).toHaveLength(1)
})

const PORTRAIT =
  'Kari Holm is a painter of the sea.\n\nShe was a girl of the coast.\n\nHer house is by the water.\n\n' +
  'She has a boat.\n\nHer dog is old.\n\nShe is fond of Bergen.\n\n'
const REPORT =
  'Police are in the port.\n\nThe ships are there, officials said.\n\nThe port is shut, the army said.\n\n' +
  'The sea is calm.\n\nThe rebels are near.\n\nThe town is quiet.\n\n'

test('a portrait of one person tells its deeds as a life', () => {
  const deed = 'The mayor supported the gallery plan in Oslo. Rebels attacked Oslo.'
  expect(read(deed, PORTRAIT)).toEqual(['Rebels attacked Oslo'])
  expect(read(deed, REPORT)).toEqual(['The mayor supported the gallery plan in Oslo', 'Rebels attacked Oslo'])
})
