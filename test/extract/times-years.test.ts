import { expect, test } from 'vitest'
import { alone, extractAll } from '../../src/extract/extract'
import { emptyGazetteer } from '../../src/extract/gazetteer'
import { findTimes, inferPublished, inferYear, statedYears } from '../../src/extract/times/times'
import { tokenise } from '../../src/extract/tokens'

function infer(text: string, years: readonly number[] = []) {
  return inferPublished(tokenise(text), [], years)
}

test('a weekday beside its day tells the year, nearest to the collection', () => {
  const text = 'On Friday, March 8, the minister said the road was open.'
  expect(infer(text, [2018])).toMatchObject({ day: '2019-03-08', basis: 'inferred' })
  expect(infer(text, [2023])).toMatchObject({ day: '2024-03-08', basis: 'inferred' })
  const time = findTimes(tokenise(text), { sentences: [], published: infer(text, [2023]) })[0]!
  expect(time).toMatchObject({ value: '2024-03-08', basis: 'inferred' })
  expect(time.others.map((other) => other.start)).toContain('2019-03-08')
})

test('a year stated elsewhere dates the other days, the latest past one is the day of publication', () => {
  const text =
    'The envoys met on April 3-4, it was said on April 6. The next round is set for the first half of 2022.'
  expect(infer(text)).toEqual({
    day: '2022-04-06',
    basis: 'inferred',
    why: 'year taken from "the first half of 2022"',
    approx: true,
    near: true,
  })
})

test('a date that heads the article is stated', () => {
  expect(infer('Bridge reopens\nSept 17, 2024\nThe bridge was reopened to traffic.')).toMatchObject({
    day: '2024-09-17',
    basis: 'stated',
  })
  expect(infer('Published 3 May 2021 by staff\nThe bridge was reopened.')).toMatchObject({
    day: '2021-05-03',
    basis: 'stated',
  })
})

test.each([
  ['Published on: 05/09/2022\n\nThe raids were carried out between 1 and 3 September.', '2022-09-05'],
  ['Published on: 05/09/2022\n\nThe raids were carried out on May 7.', '2022-05-09'],
  ['Published on: 05/09/2022\n\nThe raids were carried out at night.', '2022-05-09'],
])('a heading of figures is read by the other days of the article: %j', (text, day) => {
  expect(infer(text)).toMatchObject({ day, basis: 'stated' })
})

test('a dateline day is the day of publication, its year taken from elsewhere', () => {
  const text = 'OSLO, March 8 (Wire) - The fair closed on March 2. It will open again in May 2019.'
  expect(infer(text)).toMatchObject({ day: '2019-03-08', approx: false })
})

test('years of other articles outweigh a year of the past', () => {
  const text = 'He was born in 1935. On March 7 he fell ill.'
  expect(infer(text)).toBeNull()
  expect(infer(text, [2009])).toMatchObject({ day: '2009-03-07', basis: 'inferred' })
})

test('a tale of long ago takes no year from other articles', () => {
  const text = 'On 3 October 1854 the guns were landed. On 14 November a storm broke. It ended on 8 May 1855.'
  expect(infer(text, [2022])).toBeNull()
  expect(
    infer('On 14 November a storm broke, the worst since 3 October 1854 and 8 May 1855.', [2022]),
  ).toMatchObject({
    day: '2022-11-14',
  })
})

test('a bare year gone by is not the year of the article', () => {
  expect(
    infer('OSLO, Sept 25 (Wire) - A bridge fell on Monday. The island left the union in 2008.'),
  ).toBeNull()
  expect(infer('OSLO, Sept 25 (Wire) - A bridge fell on Monday. It was built by July 2008.')).toMatchObject({
    day: '2008-09-25',
  })
  expect(
    infer('OSLO, Sept 25 (Wire) - A bridge fell. It is likely to open by the end of 2008.'),
  ).toMatchObject({
    day: '2008-09-25',
  })
})

test('a time with its date, or a date in brackets at the end, is stated', () => {
  expect(
    infer('The road was shut (14:14, Friday, March 22, 2013) and then it was opened again by the town.'),
  ).toMatchObject({
    day: '2013-03-22',
    basis: 'stated',
  })
  expect(infer('The road was shut on April 2. (Wire Agency April 6, 2018)')).toMatchObject({
    day: '2018-04-06',
  })
})

test('dates in a text without line breaks cost linear time', () => {
  const time = (count: number) => {
    const tokens = tokenise('On 3 May 2021 it rained '.repeat(count))
    const before = process.cpuUsage()
    inferPublished(tokens, [], [])
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  }
  expect(time(10_000)).toBeLessThan(Math.max(time(1_000), 10) * 60)
}, 30_000)

test('a day of copying is no day of publication', () => {
  expect(infer('Retrieved 3 May 2021\nThe bridge was reopened to traffic.')).not.toMatchObject({
    basis: 'stated',
  })
})

test('nothing tells: null', () => {
  expect(infer('The bridge was reopened on June 20.')).toBeNull()
  expect(infer('The bridge was reopened.', [2023])).toBeNull()
})

test('stated years, most frequent first', () => {
  expect(statedYears(tokenise('In 2021 and in May 2023, then on 3 June 2023, 1999 people left.'))).toEqual([
    2023, 2021,
  ])
})

test.each<[string, number | undefined, string]>([
  ['The council met on Thursday, November 7.', undefined, '2024-11-07'],
  ['The council met on Thursday, November 7.', 2031, '2030-11-07'],
  ['The council met on Thursday, November 7.', 2019, '2019-11-07'],
  ['The council met on Thursday, November 7, 2013.', 2031, '2013-11-07'],
])('%s, read in %s', (text, newest, day) => {
  const { article } = extractAll(
    [{ input: { id: 'a', text: `Council meets\n\n${text}` }, around: { ...alone, newest } }],
    emptyGazetteer,
  )[0]!
  expect(article.published?.day).toBe(day)
})

// the day of publication worked out, and what the words before it come to
test.each([
  // weekdays count from a day that the lead tells, where they can be no other week's
  ['On Thursday, March 8, a bridge fell. It was closed on Wednesday.', '2018-03-08', '2018-03-07'],
  ['On Thursday, March 8, a bridge fell. It was closed on Friday.', '2018-03-08', 'XXXX-WXX-5'],
  // a limit or a term is no day of publication
  ['A bridge fell on Monday. The court adjourned the case until June 8.', null, '2018-06-08'],
  ['A bridge fell on Monday. Trains run again from May 1.', null, '2018-05-01'],
])('%s', (text, day, value) => {
  const tokens = tokenise(text)
  const published = inferPublished(tokens, [], [2018])
  expect(published?.day ?? null).toBe(day)
  const year = published ? null : inferYear(tokens, [2018])
  expect(findTimes(tokens, { sentences: [], published, year }).at(-1)!.value).toBe(value)
})
