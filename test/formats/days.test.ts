import { expect, test } from 'vitest'
import { readDay, slashOrder } from '../../src/formats/days'

test.each<[string, string | null]>([
  ['2024-06-07', '2024-06-07'],
  ['2024-06-07T23:30:00+03:00', '2024-06-07'],
  ['2024-06-07 23:30', '2024-06-07'],
  ['2024/6/7', '2024-06-07'],
  ['20240607', '2024-06-07'],
  ['20240607T233000Z', '2024-06-07'],
  ['1717803000', '2024-06-07'],
  ['1717803000000', '2024-06-07'],
  ['Fri, 07 Jun 2024 23:30:00 +0300', '2024-06-07'],
  ['Fri Jun 07 2024 23:30:00 GMT+0300', '2024-06-07'],
  ['June 7, 2024', '2024-06-07'],
  ['Published on Sept. 7th, 2024', '2024-09-07'],
  ['7 June 2024', '2024-06-07'],
  ['7-Jun-2024', '2024-06-07'],
  ['07.06.2024', '2024-06-07'],
  ['17/06/2024', '2024-06-17'],
  ['06/17/2024', '2024-06-17'],
  ['06/06/2024', '2024-06-06'],
  ['05/06/2024', null],
  ['31 June 2024', null],
  ['2024-13-01', null],
  ['2024', null],
  ['June 2024', null],
  ['7 Foo 2024', null],
  ['yesterday', null],
  ['12345', null],
  ['', null],
])('%s is %s', (written, day) => {
  expect(readDay(written)).toBe(day)
})

test('a column tells which of two numbers is the day, unless it tells both or nothing', () => {
  expect(slashOrder(['05/06/2024', '13/06/2024'])).toBe('day-first')
  expect(slashOrder(['05/06/2024', '06/13/2024'])).toBe('month-first')
  expect(slashOrder(['05/06/2024'])).toBeUndefined()
  expect(slashOrder(['13/06/2024', '06/13/2024'])).toBeUndefined()
  expect(readDay('05/06/2024', 'day-first')).toBe('2024-06-05')
  expect(readDay('05/06/2024', 'month-first')).toBe('2024-05-06')
  expect(readDay('13/06/2024', 'month-first')).toBe('2024-06-13')
})
