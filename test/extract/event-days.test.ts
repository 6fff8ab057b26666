import { beforeAll, expect, test } from 'vitest'
import { extract } from '../../src/extract/extract'
import type { Gazetteer } from '../../src/extract/gazetteer'
import { loadGazetteer } from './gazetteer-fixture'

let gazetteer: Gazetteer
beforeAll(async () => {
  ;({ gazetteer } = await loadGazetteer())
}, 60_000)

const read = (text: string, title?: string) =>
  extract({ id: 'a', text, title, published: '2024-05-15' }, gazetteer).events

/** The day or days of the last event of an article published on Wednesday 15 May 2024. */
function dayOfLast(text: string): string {
  const when = read(text).at(-1)?.when
  if (!when) return 'undated'
  return when.start === when.end ? when.start : `${when.start}/${when.end}`
}

// the day of the last event: that of the scene its article tells of
test.each([
  // a meeting, sentences on
  [
    '2024-05-13',
    'The city council of Bergen met on Monday evening. The chair opened the talks. “The road is too narrow,” a speaker said. Mayor Ana Holm asked the board to widen the road.',
  ],
  ['2024-05-14', 'A bus hit a wall in Lyon on Tuesday. Nine people were in it. Police arrested the driver.'],
  [
    '2024-05-13',
    'The minister opened a bridge in Lund on Monday. In 2019 a flood destroyed the old one. On Monday he thanked the workers. He also urged the firm to hire them.',
  ],
  // a day of its own, gone on with
  [
    '2024-03-02',
    'A man was charged in Lyon on Tuesday. Prosecutors say he attacked a guard on March 2. He then threatened two women in the street.',
  ],
  // a month beside a day
  [
    '2024-05-13',
    'The house in Lund passed a bill on Monday after a January shooting. The king signed it an hour later.',
  ],
  [
    '2024-05-15',
    'The house in Lund passed a bill on Monday after a January shooting. The king signed it two days later.',
  ],
  // how long ago there was another
  ['undated', 'Nine men have been killed since Norway launched its biggest raid since November 2012.'],
  // what goes on from now
  ['2024-05-15/2024-05-17', 'The firm in Lund warned that trains may stop through Friday.'],
  // an offence's year, and a term's
  ['undated', 'Ana Holm was jailed in Lund for a robbery in 2007.'],
  ['2007-01-01/2007-12-31', 'Ana Holm was jailed for nine years in Lund in 2007.'],
  // who is meant, and when it was made known
  ['2024-05-14', 'Two men seized in Lund last Friday have been freed, police in Lyon said on Tuesday.'],
  ['2024-05-10', 'Two men were seized in Lund last Friday, police in Lyon said on Tuesday.'],
  ['2024-05-18', 'A concert planned in Lund for Saturday was cancelled.'],
  // what somebody did by speaking, where it was said
  [
    '2024-05-14',
    'The two towns are old friends, mayor Ana Holm of Lund said Tuesday. For his part, the mayor of Lyon praised the ties between the towns.',
  ],
  [
    '2024-04-01/2024-04-30',
    'Paul Girard was charged in Lyon last month. In that suit, the board accused him of fraud.',
  ],
  // stretches of time, published on 15 May
  ['2024-05-13/2024-05-15', 'Since Monday, police in Lyon have arrested 40 protesters.'],
  ['2024-05-15/2024-06-09', 'The bridge in Lund will be closed through June 9.'],
  ['2024-02-01/2024-04-30', 'In the quarter ended April 30, the firm bought nine ships in Bergen, it said.'],
  ['2024-05-15/2024-06-07', 'The bank in Lyon will buy all shares from today through June 7, it said.'],
  ['2024-06-12', 'Two painters from Lund will appear on the June 12 ballot.'],
  // a day that tells of something else
  ['undated', 'The union filed a suit in Lyon, but in March a judge of that court ruled against it.'],
  ['undated', 'A painter who fled from an officer in Lund this past September has been charged by a jury.'],
  [
    '2024-05-14',
    'Ana Holm, head of the Lund board, announced Tuesday that the board is awarding 2023 arts grants to three choirs.',
  ],
  ['undated', 'The firm in Lyon sold notes due March 15, 2031 to nine banks.'],
  [
    '2024-05-14',
    'The minister said Tuesday he was pleased by police help in solving Friday’s bombings in Lyon.',
  ],
  ['2024-05-10', 'Police said Tuesday nine people were killed in Friday’s crash in Lyon.'],
  ['undated', 'The choir of Lund has played well in the last year of its contract with the town.'],
  ['2023-04-01/2024-03-31', 'The firm in Bergen sold nine ships in the year to March 31, it said.'],
  ['2024-04-01/2024-04-30', 'Sales in Lund rose from 40 ships in March to 52 in April, the firm said.'],
  ['undated', 'The index in Oslo extended Friday’s fall of two percent.'],
  // of what was done to whom
  [
    '2024-05-14',
    'The minister of Chad spoke in Lund on Tuesday. He ordered the release of all painters arrested over the past week.',
  ],
  [
    '2024-05-14',
    'The board of Lund met on Tuesday. Engineer Ana Holm reviewed the plan for a bridge to be built in 2031.',
  ],
  ['undated', 'A mill in Lund which was flooded two years ago is going to be sold.'],
  ['undated', 'Police in Lyon charged a painter with murder in the killing Sunday of a guard.'],
  [
    '2024-03-02',
    'A court in Lyon ruled on Tuesday that the shooting of a painter on March 2 was lawful. Officer Paul Girard shot the painter in a park.',
  ],
  // said, where what is said has no time
  [
    '2024-05-14',
    'The towns of Chad need help, minister Ana Holm told a meeting in Lund on Tuesday. All sides should work for peace in Chad, Holm said.',
  ],
  [
    '2024-05-14',
    'Mayor Ana Holm spoke in Lund on Tuesday. The road will open in 2027. She accused the firm of theft in 2019.',
  ],
  [
    '2024-05-14',
    'The accords must hold, minister Ana Holm told a meeting in Lund on Tuesday. The old port of Bergen burned in 2004. Ana Holm disputed the figures of the board of Bergen.',
  ],
  [
    '2024-05-14',
    'Mayor Ana Holm spoke in Lund on Tuesday. She urged the board to respect the terms of previously signed accords.',
  ],
  // the year of the sentence before
  [
    '2009-01-01/2009-12-31',
    'A drought struck Chad in 2009. The drought ended with floods that killed nine people in Chad.',
  ],
  // figures that were made known
  [
    '2024-03-01/2024-03-31',
    'More than 300 soldiers were killed in Chad in March, according to figures released on Friday.',
  ],
  // the second verb's, the first one's
  ['2021-01-01/2021-12-31', 'General Paul Girard was detained in Lyon in 2021 and extradited last December.'],
  ['2024-04-01/2024-04-30', 'Nine painters were charged in Lyon in April, and they will be tried on June 9.'],
  // both ends, between commas
  ['2024-06-03/2024-06-07', 'The bridge in Lund will be closed from Monday, June 3, to Friday, June 7.'],
  // called off, and on which day
  ['2024-06-08', 'A concert in Lund planned for June 8 has been called off.'],
  ['2024-05-14', 'A concert in Lund planned for June 8 was called off on Tuesday.'],
  // a state behind the town
  [
    '2024-05-20',
    'A man accused of theft in Lund, North Dakota, will go on trial on Monday, the police said.',
  ],
  // words answer words
  [
    '2024-05-15',
    'The army of Chad said on Wednesday that it had killed nine rebels in Lund on Sunday. Rebels in Chad denied losing men.',
  ],
  // planned
  ['2024-06-07', 'Mayor Ana Holm of Lund is facing a painter in the June 7 election.'],
  [
    '2024-06-03',
    'The queen has invited the envoys to a ceremony in Lund on June 3. The ceremony will take place at the castle of Lund.',
  ],
])('%s: %s', (day, text) => {
  expect(dayOfLast(text)).toBe(day)
})

// what another time has, or none
test.each([
  // back to a time before
  [
    'The minister opened a bridge in Lund on Monday. In 2019 a flood destroyed the old one. Police arrested nine workers in Lund.',
  ],
  ['Police arrested a man in Lyon on Tuesday. He had already threatened two women in Lyon.'],
  ['Police arrested a man in Lyon on Tuesday. Lawyers have accused the police of brutality.'],
  // the day of a meeting is not that of an attack
  ['Envoys of Chad met in Lyon on Tuesday. The group thanked them. Bombs killed nine people in Chad.'],
  // nobody knows how long ago
  ['Mayor Ana Holm met the board of Lund on Tuesday. A painter told them he was recently arrested in Lyon.'],
  // shares
  ['The firm in Lyon closed at 43 euros in trading on Tuesday. The board asked it to respond.'],
  ['A ceremony will be held in Lund on June 3. The board of the Lund museum will open a café for visitors.'],
])('undated: %s', (text) => {
  expect(dayOfLast(text)).toBe('undated')
})

// the day of the first event: the next sentence gives it
test.each<[string | null, string, string?]>([
  [
    '2024-05-12',
    'Man arrested in Lyon crash. Paul Girard, 40, was charged Sunday after a crash.',
    'Man arrested in Lyon crash',
  ],
  [
    '2024-06-09',
    'Castle of Lund to reopen. The castle will reopen on June 9 in Lund.',
    'Castle of Lund to reopen',
  ],
  [
    '2024-05-13',
    'A court in Lyon has overturned the conviction of two painters. The court of appeals acquitted the painters on Monday.',
  ],
  // who it was comes next
  ['2024-05-13', 'A nurse has been jailed for theft. Ana Holm, 40, was sentenced in Lyon on Monday.'],
  // the same verb, three sentences on
  [
    '2024-05-14',
    'Two painters of Lund were cleared of theft, a lawyer said. They are old. They live in Lund. The court of Lund cleared the painters on Tuesday.',
  ],
  [null, 'A nurse has been jailed for theft. The bank of Lyon was robbed on Monday.'],
  // told again, not before the third sentence
  [
    '2024-05-13',
    'Police in Lyon say a woman robbed a bank. They know her well. Police say the woman robbed the bank on Monday.',
  ],
  [
    '2024-04-03',
    'A painter of Bergen has been indicted. Paul Girard of Bergen, a painter, was indicted April 3.',
  ],
  // an older day, or other matters
  [null, 'A man has sued the police of Lyon over a photograph. The photograph was shown on March 2 in Lyon.'],
  [null, 'A court in Lyon has overturned the conviction of two painters. Rain fell in Oslo on Monday.'],
])('%s: %s', (day, text, title) => {
  expect(read(text, title)[0]!.when?.start ?? null).toBe(day)
})

test('a year behind a name is the name’s', () => {
  const [event] = read(
    'Oslo will not leave its plans for the Winter Games 2014, mayor Ana Holm of Oslo said.',
  )
  expect(event?.when ?? null).toBeNull()
  expect(read('The firm opened a mine in Chad in August 2014.')[0]?.when?.start).toBe('2014-08-01')
})
