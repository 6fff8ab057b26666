import { expect, test } from 'vitest'
import { fileName } from '../../src/exports/formats'
import { article } from './pack'

test.each([
  ['seeds', [article], 'seeds-2020-03-10.csv'],
  ['My news: week 1/2', [article], 'My-news-week-1-2-2020-03-10.csv'],
  ['Новости', [], 'Новости.csv'],
  ['', [], 'dateline.csv'],
  ['../..', [], 'dateline.csv'],
])('the file of collection %j', (name, articles, expected) => {
  expect(fileName({ name, articles }, 'csv')).toBe(expected)
})
