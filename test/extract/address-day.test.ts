import { expect, test } from 'vitest'
import { dayOfAddress } from '../../src/extract/address-day'
import { extract } from '../../src/extract/extract'
import { emptyGazetteer } from '../../src/extract/gazetteer'

test.each([
  ['https://news.example/2024/03/09/flood.html', '2024-03-09'],
  ['https://news.example/local/fl-flood-20240309-story.html', '2024-03-09'],
  ['https://news.example/world/2024-03-09-flood', '2024-03-09'],
  ['https://news.example/2024/03/09/flood-20240309/', '2024-03-09'],
])('%s', (url, day) => {
  expect(dayOfAddress(url)?.day).toBe(day)
})

test.each([
  undefined,
  'https://news.example/2024/03/flood.html',
  'https://news.example/2024/02/30/flood.html',
  'https://news.example/story-1202403091',
  'https://news.example/2024/03-09/flood',
  'https://news.example/18240309/',
  'https://news.example/2024/03/09/what-happened-on-2023-01-02',
])('no day in %s', (url) => {
  expect(dayOfAddress(url)).toBeNull()
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
