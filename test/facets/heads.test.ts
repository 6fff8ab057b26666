import { expect, test } from 'vitest'
import type { Precision } from '../../src/extract/types'
import { compareHeads, headKey, headOf } from '../../src/facets/heads'
import { when as madeUp } from '../made-up/events'

const when = (start: string, end: string, precision: Precision, open?: 'start' | 'end') =>
  madeUp(start, end, precision, { open })

const june = 2023 * 12 + 5

test.each([
  ['a day', when('2023-06-20', '2023-06-20', 'day'), 'month', june, june],
  ['a week over the end of a month', when('2023-06-28', '2023-07-04', 'week'), 'month', june, june],
  ['a quarter', when('2023-04-01', '2023-06-30', 'quarter'), 'quarter', june - 2, june],
  ['a half', when('2023-07-01', '2023-12-31', 'half'), 'half', june + 1, june + 6],
  ['a year of its own beginning', when('2023-07-01', '2024-06-30', 'year'), 'years', june - 5, june + 18],
  ['a season', when('2023-06-01', '2023-08-31', 'season'), 'months', june, june + 2],
  ['a day before the year 0', when('-0001-06-20', '-0001-06-20', 'day'), 'month', -7, -7],
  ['a year before the year 0', when('-0001-02-01', '-0001-11-30', 'year'), 'years', -12, -1],
])('head of %s', (_, given, kind, from, to) => expect(headOf(given)).toEqual({ kind, from, to, open: null }))

test('an open side has a head of its own, even within a month', () =>
  expect(headOf(when('2023-06-01', '2023-06-30', 'month', 'end'))).toEqual({
    kind: 'months',
    from: june,
    to: june,
    open: 'end',
  }))

test('months come before coarser intervals that begin with them, the narrower first, open ones last', () => {
  const heads = [
    when('2023-07-03', '2023-07-03', 'day'),
    when('2023-07-01', '2023-09-30', 'quarter'),
    when('2023-07-01', '2023-12-31', 'half'),
    when('2023-07-01', '2023-07-31', 'month', 'end'),
    when('2023-08-01', '2023-08-01', 'day'),
  ].map(headOf)
  expect(heads.toReversed().toSorted(compareHeads).map(headKey)).toEqual(heads.map(headKey))
})
