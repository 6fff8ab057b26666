import { describe, expect, test } from 'vitest'
import { FORMATS, type FormatId } from '../../src/exports/formats'
import type { Pack } from '../../src/exports/types'
import { writeWhole, type OpenFile } from '../../src/exports/writing'
import { article, events, pack } from './pack'

/** Forty events that take turns at three articles, one of which is missing. */
const many: Pack = {
  ...pack,
  events: Array.from({ length: 40 }, (_, i) => ({
    ...events[i % 4]!,
    id: `ev_${i}`,
    article: ['a.txt', article.id, 'missing.txt'][i % 3]!,
  })),
  articles: [
    { ...article, id: 'unused.txt' },
    article,
    { ...article, id: 'a.txt', text: `${article.text} 🐟` },
  ],
}

/** The file as it comes in batches of so many events, each with the articles of its own. */
function inBatches(open: OpenFile, { events: all, articles, ...more }: Pack, size: number) {
  const sections: string[][] = []
  const put = (text: string, section = 0) => void (sections[section] ??= []).push(text)
  const writing = open({ ...more, count: all.length, order: articles.map(({ id }) => id) }, put)
  let written = 0
  for (let at = 0; at < all.length; at += size) {
    const some = all.slice(at, at + size)
    const used = new Set(some.map((event) => event.article))
    written += writing.add({ events: some, articles: articles.filter(({ id }) => used.has(id)) })
  }
  writing.add({ events: [], articles: articles.filter(({ id }) => id === 'unused.txt') })
  writing.end()
  return { text: sections.flat().join(''), written }
}

describe.each(Object.keys(FORMATS) as FormatId[])('%s', (id) => {
  const { open } = FORMATS[id]

  test.each([1, 2, 7, 39, 40])('in batches of %i it is the file made in one go', (size) => {
    expect(inBatches(open, many, size).text).toBe(writeWhole(open, many))
    expect(inBatches(open, pack, size).text).toBe(writeWhole(open, pack))
  })

  test('tells how many events stand in it', () => {
    const dated = many.events.filter(({ when }) => when).length
    expect(inBatches(open, many, 7).written).toBe(id === 'ics' ? dated : 40)
  })

  test('no events are a whole file, too', () => {
    const none = { ...pack, events: [], articles: [] }
    expect(inBatches(open, none, 1).text).toBe(writeWhole(open, none))
  })
})

test.each(['geojson', 'json'] as const)('%s is laid out as JSON.stringify does it', (id) => {
  for (const one of [
    many,
    { ...many, events: [] },
    { ...many, events: many.events.slice(0, 1), name: '[]' },
  ]) {
    const text = writeWhole(FORMATS[id].open, one)
    expect(text).toBe(JSON.stringify(JSON.parse(text), null, 1))
  }
})

test('articles whose order is not known are listed as they come', () => {
  const files = (order: readonly string[] | null) => {
    const texts: string[] = []
    const writing = FORMATS.md.open({ ...many, count: 40, order }, (text) => texts.push(text))
    for (const event of many.events)
      writing.add({ events: [event], articles: many.articles.filter((one) => one.id === event.article) })
    writing.end()
    return [...texts.join('').matchAll(/^\| (\S+\.txt|north.*?txt) \|.* (\d+) \| `[0-9a-f]{64}` \|$/gm)].map(
      (row) => [row[1], Number(row[2])],
    )
  }
  expect(files(null)).toEqual([
    ['a.txt', 14],
    [article.id, 13],
  ])
  expect(files([article.id, 'a.txt']).map(([file]) => file)).toEqual([article.id, 'a.txt'])
})
