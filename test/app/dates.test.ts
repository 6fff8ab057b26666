import { expect, test } from 'vitest'
import { rangeInWords, tickInWords, whenInWords, whenNote, whenShort } from '../../src/app/dates'
import type { Precision, When } from '../../src/extract/types'
import { toDay } from '../../src/facets/days'

function when(start: string, end: string, precision: Precision, more: Partial<When> = {}): When {
  return { start, end, precision, role: 'happened', approx: false, basis: 'stated', why: [], others: [], span: null, ...more } // prettier-ignore
}

test.each<[When | null, string, string]>([
  [null, 'undated', 'undated'],
  [when('2023-06-20', '2023-06-20', 'day'), '20 June 2023', '20 Jun 2023'],
  [when('2023-06-19', '2023-06-20', 'days'), '19–20 June 2023', '19–20 Jun 2023'],
  [when('2023-06-29', '2023-07-02', 'days'), '29 June – 2 July 2023', '29 Jun – 2 Jul 2023'],
  [when('2023-12-30', '2024-01-02', 'days'), '30 December 2023 – 2 January 2024', '30 Dec 2023 – 2 Jan 2024'],
  [when('2024-02-05', '2024-02-11', 'week'), '5–11 February 2024', '5–11 Feb 2024'],
  [when('2023-06-01', '2023-06-30', 'month'), 'June 2023 (day not given)', 'Jun 2023'],
  [when('2023-06-01', '2023-06-10', 'month'), '1–10 June 2023 (day not given)', '1–10 Jun 2023'],
  [when('2024-02-01', '2024-02-29', 'month'), 'February 2024 (day not given)', 'Feb 2024'],
  [when('2024-02-01', '2024-02-28', 'days'), '1–28 February 2024', '1–28 Feb 2024'],
  [when('2023-10-01', '2023-12-31', 'quarter'), 'fourth quarter of 2023', 'Q4 2023'],
  [when('2023-07-01', '2023-12-31', 'half'), 'second half of 2023', '2nd half 2023'],
  [when('2023-06-01', '2023-08-31', 'season'), 'summer 2023', 'summer 2023'],
  [when('2023-12-01', '2024-02-29', 'season'), 'winter 2023–24', 'winter 2023–24'],
  [when('2021-01-01', '2021-12-31', 'year'), '2021 (month not given)', '2021'],
  [when('2010-01-01', '2019-12-31', 'decade'), 'the 2010s', 'the 2010s'],
  [when('1901-01-01', '2000-12-31', 'century'), 'the 1900s', 'the 1900s'],
  [when('2024-10-21', '2024-10-27', 'week', { approx: true }), 'about 24 October 2024', 'c. 24 Oct 2024'],
  [when('2023-06-01', '2023-06-30', 'month', { approx: true }), 'about June 2023', 'c. Jun 2023'],
  [when('2021-01-01', '2021-12-31', 'year', { open: 'end' }), 'since 2021', 'since 2021'],
  [when('2021-06-01', '2021-06-30', 'month', { open: 'end' }), 'since June 2021', 'since Jun 2021'],
  [when('2021-01-01', '2021-01-31', 'month', { open: 'end' }), 'since January 2021', 'since Jan 2021'],
  [when('2021-06-05', '2021-06-05', 'day', { open: 'end' }), 'since 5 June 2021', 'since 5 Jun 2021'],
  [when('2023-02-01', '2023-02-28', 'month', { open: 'start' }), 'in or before February 2023', 'by Feb 2023'],
  [when('2025-01-01', '2025-12-31', 'year', { open: 'start' }), 'in or before 2025', 'by 2025'],
  [when('2023-06-05', '2023-06-05', 'day', { open: 'start' }), 'on or before 5 June 2023', 'by 5 Jun 2023'],
  [when('2019-05-01', '2019-08-31', 'year', { approx: true }), 'about May–August 2019', 'c. May–Aug 2019'],
  [when('2022-12-01', '2023-02-28', 'year'), 'December 2022 – February 2023', 'Dec 2022 – Feb 2023'],
  [when('-0043-03-15', '-0043-03-15', 'day'), '15 March 44 BC', '15 Mar 44 BC'],
])('%j is said as %s', (value, long, short) => {
  expect(whenInWords(value)).toBe(long)
  expect(whenShort(value)).toBe(short)
})

const other = (start: string) => ({ start, end: start, why: '' })

test.each<[Partial<When>, string | null]>([
  [{}, null],
  [{ basis: 'carried' }, 'taken from a sentence before'],
  [
    { basis: 'inferred', why: ["'Thursday' counted from the day of the article"] },
    'worked out from the text',
  ],
  [
    {
      basis: 'inferred',
      why: ["year taken from 'in 2024'"],
      others: [other('2019-11-07'), other('2013-11-07')],
    },
    'year inferred, also fits 2019, 2013',
  ],
  [{ others: [other('2024-11-14')] }, 'also fits 14 November 2024'],
] as [Partial<When>, string | null][])('what is not simply stated is noted: %j', (more, note) => {
  expect(whenNote(when('2024-11-07', '2024-11-07', 'day', more))).toBe(note)
})

test.each([
  ['2023-06-01', '2023-12-31', '1 Jun – 31 Dec 2023'],
  ['2023-06-20', '2023-06-20', '20 Jun 2023'],
  ['2023-06-01', null, 'since 1 Jun 2023'],
  [null, '2023-12-31', 'until 31 Dec 2023'],
  [null, null, ''],
])('the filter %s to %s is said as %s', (from, to, words) => {
  expect(rangeInWords(from, to)).toBe(words)
})

test.each([
  ['2023-06-20', 'day', false, '20 Jun'],
  ['2023-06-20', 'day', true, '20 Jun 2023'],
  ['2023-07-01', 'month', false, 'Jul'],
  ['2023-07-01', 'month', true, 'Jul 2023'],
  ['2024-01-01', 'month', true, '2024'],
  ['2024-01-01', 'year', false, '2024'],
] as const)('the tick %s (%s, year %s) is labelled %s', (day, unit, withYear, words) => {
  expect(tickInWords(toDay(day), unit, withYear)).toBe(words)
})
