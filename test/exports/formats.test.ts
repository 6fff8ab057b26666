import { expect, test } from 'vitest'
import { fileName } from '../../src/exports/formats'

test.each([
  ['seeds', '2020-03-10', 'seeds-2020-03-10.csv'],
  ['My news: week 1/2', '2020-03-10', 'My-news-week-1-2-2020-03-10.csv'],
  ['Новости', null, 'Новости.csv'],
  ['', null, 'dateline.csv'],
  ['../..', null, 'dateline.csv'],
])('the file of collection %j', (name, newest, expected) => {
  expect(fileName(name, newest, 'csv')).toBe(expected)
})
