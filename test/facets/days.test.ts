import { expect, test } from 'vitest'
import { passesRange, toDay, toDayRange, toIsoDay } from '../../src/facets/days'

test.each([
  ['1970-01-01', 0],
  ['1969-12-31', -1],
  ['2000-02-29', 11016],
  ['2023-06-20', 19528],
  ['1600-01-01', -135140],
  ['0001-01-01', -719162],
])('%s is day %i and back', (iso, day) => {
  expect(toDay(iso)).toBe(day)
  expect(toIsoDay(day)).toBe(iso)
})

test('every day of four centuries is the day after the one before', () => {
  const wrong: number[] = []
  for (let day = toDay('1899-12-25'); day < toDay('2301-01-05'); day++) {
    const iso = new Date(day * 86_400_000).toISOString().slice(0, 10)
    if (toIsoDay(day) !== iso || toDay(iso) !== day) wrong.push(day)
  }
  expect(wrong).toEqual([])
})

test('a longer ISO time is cut to its day', () => expect(toDay('2023-06-20T23:59:00Z')).toBe(19528))

test.each(['', '2023-06', '20 June 2023', '2023/06/20'])('%j is not an ISO day', (text) => {
  expect(() => toDay(text)).toThrow('not an ISO day')
})

test('both days of an interval are inside its range; an end before the start is the start', () => {
  expect(toDayRange({ start: '2023-06-19', end: '2023-06-20' })).toEqual({ from: 19527, to: 19529 })
  expect(toDayRange({ start: '2023-06-20', end: '2023-06-19' })).toEqual({ from: 19528, to: 19529 })
})

const H2 = toDayRange({ start: '2023-07-01', end: '2023-12-31' })
const SEPTEMBER = toDayRange({ start: '2023-09-01', end: '2023-09-30' })

test.each([
  ['the half is possible in September', H2, undefined, SEPTEMBER, false, true],
  ['the half is not certain in September', H2, undefined, SEPTEMBER, true, false],
  ['September is certain in the half', SEPTEMBER, undefined, H2, true, true],
  ['touching is not overlap', { from: 0, to: 5 }, undefined, { from: 5, to: 9 }, false, false],
  ['an open end goes on', { from: 0, to: 5 }, 'end', { from: 50, to: 90 }, false, true],
  ['an open start reaches back', { from: 60, to: 65 }, 'start', { from: 5, to: 9 }, false, true],
  ['an open end is never certain', { from: 6, to: 7 }, 'end', { from: 5, to: 9 }, true, false],
  ['but for a filter open at that side', { from: 6, to: 7 }, 'end', { from: 5, to: Infinity }, true, true],
] as const)('%s', (_, interval, open, filter, certain, passes) => {
  expect(passesRange(interval, open, filter, certain)).toBe(passes)
})
