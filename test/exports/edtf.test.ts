import edtf from 'edtf'
import { expect, test } from 'vitest'
import { toEdtf } from '../../src/exports/edtf'
import type { When } from '../../src/extract/types'
import { when } from '../made-up/events'

const other = [{ start: '2019-11-07', end: '2019-11-07', why: 'weekday' }]

test.each<[string, When]>([
  ['2023-06-20', when('2023-06-20', '2023-06-20', 'day')],
  ['2023-06-19/2023-06-20', when('2023-06-19', '2023-06-20', 'days')],
  ['2023-06-01/2023-06-30', when('2023-06-01', '2023-06-30', 'days')],
  ['2023-06', when('2023-06-01', '2023-06-30', 'month')],
  ['2024-02', when('2024-02-01', '2024-02-29', 'month')],
  ['2023-10/2023-12', when('2023-10-01', '2023-12-31', 'quarter')],
  ['2023-07/2023-12', when('2023-07-01', '2023-12-31', 'half')],
  ['2023-12/2024-02', when('2023-12-01', '2024-02-29', 'season')],
  ['2023', when('2023-01-01', '2023-12-31', 'year')],
  ['199X', when('1990-01-01', '1999-12-31', 'decade')],
  ['19XX', when('1900-01-01', '1999-12-31', 'century')],
  ['1901/2000', when('1901-01-01', '2000-12-31', 'century')],
  ['2024-10-24~', when('2024-10-21', '2024-10-27', 'day', { approx: true })],
  ['2024-10~', when('2024-10-01', '2024-10-31', 'month', { approx: true })],
  ['2023-05-10/2023-06-05', when('2023-05-10', '2023-06-05', 'month')],
  ['2021/..', when('2021-01-01', '2021-12-31', 'year', { open: 'end' })],
  ['../2023-03-09', when('2023-03-09', '2023-03-09', 'day', { open: 'start' })],
  ['2024-11-07?', when('2024-11-07', '2024-11-07', 'day', { others: other })],
  ['-0043-03-15', when('-0043-03-15', '-0043-03-15', 'day')],
])('%s', (expected, given) => {
  expect(toEdtf(given)).toBe(expected)
  expect(() => edtf(expected)).not.toThrow()
})

test('a parser reads back the days that went in', () => {
  const read = edtf(toEdtf(when('2023-07-01', '2023-12-31', 'half')))
  expect(new Date(read.min).toISOString()).toBe('2023-07-01T00:00:00.000Z')
  expect(new Date(read.max).toISOString().slice(0, 10)).toBe('2023-12-31')
})
