import { expect, test } from 'vitest'
import { findTimes } from '../../src/extract/times/times'
import { tokenise } from '../../src/extract/tokens'
import type { Timex } from '../../src/extract/types'

function read(text: string, published: string | null = '2024-05-15'): Timex[] {
  return findTimes(tokenise(text), {
    sentences: [],
    published: published === null ? null : { day: published, basis: 'stated', why: 'given', approx: false },
  })
}

/** Each expression as `words = value`, with its days where they are not told by the value. */
function brief(text: string, published?: string | null): string[] {
  return read(text, published).map((time) => `${text.slice(time.start, time.end)} = ${time.value}`)
}

/** 15 May 2024, the day of publication, is a Wednesday. */
const READ: readonly (readonly [string, ...string[]])[] = [
  ['The treaty was signed on 3 May 2021.', '3 May 2021 = 2021-05-03'],
  ['Talks opened on Thursday, May 9, and went on.', 'Thursday, May 9 = 2024-05-09'],
  ['The envoy left on Tuesday.', 'Tuesday = 2024-05-14'],
  ['The envoy will leave on Friday.', 'Friday = 2024-05-17'],
  ['Schools will stay closed until Monday.', 'Monday = 2024-05-20'],
  ['Schools were closed on Monday.', 'Monday = 2024-05-13'],
  ['The choir is coming to Lund for three concerts on Monday.', 'Monday = 2024-05-20'],
  ['The board postponed the vote until Monday.', 'Monday = 2024-05-20'],
  ['It had been due to end on Monday.', 'Monday = 2024-05-13'],
  ['Markets reopen on Tuesday.', 'Tuesday = 2024-05-21'],
  // present tense of the calendar
  ['They meet Bergen in Lund on Friday.', 'Friday = 2024-05-17'],
  ['Bergen host Lund on Monday.', 'Monday = 2024-05-20'],
  ['Talks between the towns open in Oslo on Monday.', 'Monday = 2024-05-20'],
  ['The singer heads to Lund on Monday.', 'Monday = 2024-05-20'],
  ['The heads of both towns met on Monday.', 'Monday = 2024-05-13'],
  ['He was held at the start of the march on Monday.', 'Monday = 2024-05-13'],
  ['The shop was open on Monday.', 'Monday = 2024-05-13'],
  // an infinitive behind a present or perfect
  ['The new mayor is to be sworn in on Monday.', 'Monday = 2024-05-20'],
  ['The union has offered to host the next talks in April.', 'April = 2025-04'],
  ['The union offered the firm a truce in April.', 'April = 2024-04'],
  ['The firm has cancelled all trains in the north through Monday.', 'Monday = 2024-05-20'],
  ['The fair went on through Monday.', 'Monday = 2024-05-13'],
  ['The board turned down the proposed merger on Monday.', 'Monday = 2024-05-13'],
  ['He was held two days after the April 3 fire.', 'two days after the April 3 = 2024-04-05'],
  ['He resigned last Wednesday.', 'last Wednesday = 2024-05-08'],
  ['The vote was held in December.', 'December = 2023-12'],
  ['The vote will be held in December.', 'December = 2024-12'],
  ['They met in Riga on June 19-20, 2023.', 'June 19-20, 2023 = 2023-06-19'],
  ['They met between 3 and 5 May in Riga.', '3 and 5 May = 2024-05-03'],
  ['The fair ran from April 30 to May 2, 2021.', 'April 30 to May 2, 2021 = 2021-04-30'],
  ['It opens in the second half of 2025.', 'the second half of 2025 = 2025-H2'],
  ['Output fell in the third quarter.', 'the third quarter = 2023-Q3'],
  ['It was built in the early 1980s.', 'the early 1980s = 198'],
  ['A castle of the 14th century.', 'the 14th century = 13'],
  ['The dam broke two weeks ago.', 'two weeks ago = 2024-W18'],
  ['She had left a month earlier.', 'a month earlier = 2024-04'],
  ['Sales rose last year.', 'last year = 2023'],
  ['The strike lasted nearly three weeks.', 'nearly three weeks = P3W'],
  ['He waited two and a half years.', 'two and a half years = P2Y6M'],
  ['Patrols go out every day.', 'every day = P1D'],
  ['It struck at 10:30 p.m. on Monday.', '10:30 p.m. on Monday = 2024-05-13T22:30'],
  ['They gathered Thursday morning.', 'Thursday morning = 2024-05-09TMO'],
  ['The market is now closed.', 'now = PRESENT_REF'],
  ['The day before yesterday it rained.', 'The day before yesterday = 2024-05-13'],
  ['It was signed in the second week of July.', 'the second week of July = 2024-W28'],
  ['They met on Oct. 7 last year.', 'Oct. 7 last year = 2023-10-07'],
  ['They met May 5, 6 and 7.', 'May 5, 6 and 7 = 2024-05-05'],
  ['It rained on 9/10 May.', '9/10 May = 2024-05-09'],
  ['Seen on 12/05/24 at the gate.', '12/05/24 = 2024-05-12'],
  [
    'The day before, she had called. The year before, he left.',
    'The day before = 2024-05-14',
    'The year before = 2023',
  ],
  ['Heavy rain in mid-2023 killed dozens.', 'mid-2023 = 2023'],
  ["He fell ill on New Year's Eve.", "New Year's Eve = 2023-12-31"],
  ['A weeks-long siege of a decade-old camp.', 'weeks-long = PXW', 'a decade-old = P10Y'],
  [
    'The fleet left on the 3rd inst. and met the other of the 28th ult.',
    'the 3rd inst. = 2024-05-03',
    'the 28th ult. = 2024-04-28',
  ],
  ['The court meets on the 4th prox.', 'the 4th prox. = 2024-06-04'],
  ['The Sept. 11 attacks changed that.', 'Sept. 11 = 2001-09-11'],
  ['They play for 15 a year at three flights a week.', 'a year = P1Y', 'a week = P1W'],
  [
    'It shook at around 3:30am local time on Wednesday.',
    'around 3:30am local time on Wednesday = 2024-05-15T03:30',
  ],
  ['The shops shut on Good Friday and in Easter week.', 'Good Friday = 2024-03-29', 'Easter week = 2024-W13'],
  ['It ended at 9.30 pm.', '9.30 pm = 2024-05-15T21:30'],
  ['The trial resumes Friday.', 'Friday = 2024-05-17'],
  ['She was allowed to return Friday.', 'Friday = 2024-05-10'],
  ['Send word by Monday.', 'Monday = 2024-05-20'],
  ['Log of 12-03-1998 10:22 from the station.', '12-03-1998 10:22 = 1998-12-03T10:22'],
]

test.each(READ)('%s', (text, ...expected) => {
  expect(brief(text)).toEqual(expected)
})

const NOTHING = [
  'She may resign if they march on the palace.',
  'Theresa May said so.',
  'A report by Kabul Now named him.',
  'He came second and sat down as the walls fall.',
  'Call (254-2) 751-613 for help.',
  'They won 2-1 and 89-52.',
  'About 1990 people live there.',
  'The shop at 1990 kilometers.',
  'A 39-year-old man was held.',
  'Tel. 02-12-1990-55 or 60 Minutes on television.',
  'Three-quarters of them ran in 2:02:53 seconds.',
  'Highs in the mid-70s.',
  'The March for Life and the 2030 Agenda.',
  'He scored in the second half.',
  'The Good Friday Agreement, the Bloody Sunday inquiry.',
  'It cost more than 2000 pounds.',
  'The Sunday Times and USA Today wrote about Black Friday.',
]

test.each(NOTHING)('no time in: %s', (text) => {
  expect(brief(text)).toEqual([])
})

test.each<[string, string[]]>([
  [
    '1992\nApril 5: Guns open fire.\n- May 2-3 - Troops enter.\n\n## 1995\nOn 11 July, the town falls.',
    ['1992', '1992-04-05', '1992-05-02', '1995', '1995-07-11'],
  ],
  ['In 1807:\nIn July the port is closed.', ['1807', '1807-07']],
  // a year in a sentence heads nothing, nor is a day inside one under a heading
  ['They met in 1992.\nApril 5: Guns open fire.', ['1992', '2024-04-05']],
  ['1992\nGuns opened fire on April 5.', ['1992', '2024-04-05']],
])('days under the heading of a year are of that year: %j', (text, values) => {
  expect(read(text).map(({ value }) => value)).toEqual(values)
})

test('a range is one interval', () => {
  expect(read('on June 19-20, 2023')[0]!.interval).toEqual({
    start: '2023-06-19',
    end: '2023-06-20',
    precision: 'days',
  })
  expect(read('from April 30 to May 2, 2021')[0]!.interval).toEqual({
    start: '2021-04-30',
    end: '2021-05-02',
    precision: 'days',
  })
})

test('about two weeks ago is a week around the day', () => {
  const time = read('It was promised about two weeks ago.', '2024-11-07')[0]!
  expect(time.approx).toBe(true)
  expect(time.interval).toEqual({ start: '2024-10-21', end: '2024-10-27', precision: 'week' })
})

test('a day goes on from one told before with its year', () => {
  const times = read('On July 9, 2015, they left. On July 20 they were back. Two days later they rested.')
  expect(times.map((time) => time.value)).toEqual(['2015-07-09', '2015-07-20', '2015-07-22'])
  expect(times[1]!.why).toEqual(['counted from 2015-07-09, told before'])
  expect(times[2]!.why).toEqual(['counted from 2015-07-20, told before'])
})

test('a tale of long ago goes on in its own months and years, whether or not its article has a day', () => {
  const text =
    'On 3 October 1854 the guns were landed. By the 9th the trenches were open; on the 17th the fire began. On 2 November they marched. The ships left in January.'
  const told = ['1854-10-03', '1854-10-09', '1854-10-17', '1854-11-02', '1855-01']
  expect(read(text, null).map(({ value }) => value)).toEqual(told)
  expect(
    read(text)
      .map(({ value }) => value)
      .slice(0, 4),
  ).toEqual(told.slice(0, 4))
})

test.each([
  'It lay on the 17th floor.',
  'He won by the 5th round.',
  'The 17th was cold.',
  'in the 19th century',
])('no day of a month: %s', (text) =>
  expect(read(`On 3 October 1854 it rained. ${text}`)[1]?.value ?? '').not.toMatch(/^1854-/),
)

test('both ends of a range of two expressions cover the whole', () => {
  const times = read('It was shut from June to August 2021.')
  expect(times.map((time) => time.value)).toEqual(['2021-06', '2021-08'])
  for (const time of times)
    expect(time.interval).toEqual({ start: '2021-06-01', end: '2021-08-31', precision: 'month' })
})

test('clocks before a day are on it, the first months of a year are its own', () => {
  expect(brief('It was open from 8 p.m. to 10 p.m. on Friday.')).toEqual([
    '8 p.m. = 2024-05-10T20:00',
    '10 p.m. on Friday = 2024-05-10T22:00',
  ])
  expect(brief('It struck at 11 p.m. local time (2000 GMT) on Thursday.')).toEqual([
    '11 p.m. local time = 2024-05-09T23:00',
    '2000 GMT = 2024-05-09T20:00',
    'Thursday = 2024-05-09',
  ])
  for (const time of read('In the first three months of 2023 it rained.'))
    expect(time.interval).toEqual({ start: '2023-01-01', end: '2023-03-31', precision: 'month' })
})

test('what counts from a week or month is as wide', () => {
  const times = read('They took it in late January and lost it two weeks later.')
  expect(times[1]!.interval).toEqual({ start: '2024-02-01', end: '2024-02-17', precision: 'week' })
  expect(read('He left in 2010. Two weeks later he was back.')[1]!.interval).toBeNull()
})

test('early, mid and late narrow the interval', () => {
  const days = (text: string) => read(text).map(({ interval }) => `${interval?.start} ${interval?.end}`)
  expect(days('in early March 2023')).toEqual(['2023-03-01 2023-03-10'])
  expect(days('in late 2023')).toEqual(['2023-09-01 2023-12-31'])
  expect(days('over the past week')).toEqual(['2024-05-08 2024-05-15'])
})

test('a bare season names no certain one', () => {
  expect(read('In winter the roads are closed.')[0]!.interval).toBeNull()
})

test('a weekday that contradicts its date is flagged, not repaired', () => {
  const time = read('On Monday, 7 May 2024, it snowed.')[0]!
  expect(time.value).toBe('2024-05-07')
  expect(time.why.join()).toContain('is a Tuesday, the text says Monday')
})

test('without a reference day the year stays open', () => {
  expect(brief('It rained on June 20 and last week.', null)).toEqual([
    'June 20 = XXXX-06-20',
    'last week = XXXX-WXX',
  ])
  expect(read('It rained on June 20.', null)[0]!.interval).toBeNull()
})

test('an open side is told', () => {
  expect(read('He has ruled since 2021.')[0]!.open).toBe('end')
  expect(read('It must end before March 2025.')[0]!.open).toBe('start')
})

test('hostile text costs linear time', () => {
  for (const unit of [
    'the ',
    '1-',
    '12/',
    'May ',
    'two ',
    'the last ',
    "'",
    'a ',
    '1990 ',
    'a couple of ',
    '3 May 2021 ',
    'two days before ',
  ]) {
    const small = timeOf(unit.repeat(1_000))
    const large = timeOf(unit.repeat(10_000))
    expect(large).toBeLessThan(Math.max(small, 5) * 60)
  }
}, 30_000)

function timeOf(text: string): number {
  const tokens = tokenise(text)
  const before = process.cpuUsage()
  findTimes(tokens, { sentences: [], published: null })
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
