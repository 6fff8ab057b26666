import { expect, test } from 'vitest'
import { dayOfAddress, monthOfAddress } from '../../src/extract/address-day'
import { extract } from '../../src/extract/extract'
import { emptyGazetteer } from '../../src/extract/gazetteer'

test.each([
  ['https://news.example/2024/03/09/flood.html', '2024-03-09'],
  ['https://news.example/local/fl-flood-20240309-story.html', '2024-03-09'],
  ['https://news.example/world/2024-03-09-flood', '2024-03-09'],
  ['https://news.example/2024/03/09/flood-20240309/', '2024-03-09'],
  ['https://news.example/news/2024/mar/9/dam-bursts', '2024-03-09'],
])('%s', (url, day) => {
  expect(dayOfAddress(url)?.day).toBe(day)
})

test.each([
  undefined,
  'https://news.example/2024/03/flood.html',
  'https://news.example/2024/marble/9/flood.html',
  'https://news.example/2024/02/30/flood.html',
  'https://news.example/story-1202403091',
  'https://news.example/2024/03-09/flood',
  'https://news.example/18240309/',
  'https://news.example/2024/03/09/what-happened-on-2023-01-02',
])('no day in %s', (url) => {
  expect(dayOfAddress(url)).toBeNull()
})

test.each([
  ['https://news.example/2024/03/flood.html', '2024-03'],
  ['https://news.example/2024/03/09/flood.html', null],
  ['https://news.example/2024/13/flood.html', null],
  ['https://news.example/2024/03/looking-back/2019/05/flood.html', null],
  [undefined, null],
])('the month in %s', (url, month) => {
  expect(monthOfAddress(url)).toBe(month)
})

const TEXT = 'The dam burst on Thursday and three people drowned.'
const read = (more: { readonly text?: string; readonly published?: string }) =>
  extract({ id: 'a.txt', text: TEXT, url: 'https://news.example/2024/03/09/dam', ...more }, emptyGazetteer)
    .article.published

test('the address dates an article of which nothing else is known', () => {
  expect(read({})).toMatchObject({ day: '2024-03-09', basis: 'inferred' })
  expect(read({ published: '2024-03-10' })).toMatchObject({ day: '2024-03-10', basis: 'stated' })
  expect(read({ text: `Dam bursts\nPublished: 8 March 2024\n\n${TEXT}` })?.day).toBe('2024-03-08')
})

test('a month in the address dates an article by the last day it tells up to then', () => {
  const read = (text: string) =>
    extract({ id: 'a.txt', text, url: 'https://news.example/2024/03/dam' }, emptyGazetteer)
  const { article, times } = read('The dam burst on March 7. The court meets on May 2.')
  expect(article.published).toMatchObject({ day: '2024-03-07', approx: true })
  expect(times.map(({ value }) => value)).toEqual(['2024-03-07', '2024-05-02'])
  expect(read('The court meets on May 2.').article.published).toBeNull()
  expect(read('The court meets on May 2.').times[0]!.value).toBe('2024-05-02')
})
