import { expect, test } from 'vitest'
import { pagesOf, type Page } from '../../src/app/export/pages'
import { detailsOf } from '../../src/facets/engine/details'
import { createEngine } from '../../src/facets/engine/engine'
import { toColumns } from '../../src/facets/engine/make'
import { noFilters } from '../../src/facets/filters'
import { failure, type Questions, type RowsAnswer, type RowsAsk } from '../../src/facets/questions'
import { sample } from './sample'

const { columns, order } = toColumns(sample)
const engine = createEngine(columns, detailsOf(sample, order))
const all = (await engine.rows({ filters: noFilters, from: 0, count: 100, heads: false })).rows

/** The pages of a collection whose answers are changed on their way, and what was asked. */
async function read(
  change: (answer: RowsAnswer, number: number) => RowsAnswer | Promise<RowsAnswer>,
  { size = 1, behind = true, control = new AbortController() } = {},
) {
  const asked: RowsAsk['from'][] = []
  const rows: Questions['rows'] = async (ask) => {
    asked.push(ask.from)
    return change(await engine.rows(ask), asked.length)
  }
  const pages: Page[] = []
  const reading = pagesOf({ rows }, noFilters, { size, behind, pace: 0, abort: control.signal })
  let error: unknown = null
  try {
    for await (const page of reading) pages.push(page)
  } catch (thrown) {
    error = thrown
  }
  return { pages, asked, error }
}

test.each([1, 2, 3, 100])('pages of %i make the whole list, each with its articles', async (size) => {
  const { pages, error } = await read((answer) => answer, { size })
  expect(error).toBeNull()
  expect(pages.flatMap(({ events }) => events)).toEqual(all.map(({ event }) => event))
  for (const { events, articles, total } of pages) {
    expect(total).toBe(all.length)
    expect(articles.map(({ id }) => id)).toEqual([...new Set(events.map(({ article }) => article))])
    expect(articles.every(({ text }) => text.length > 0)).toBe(true)
  }
})

test('each page is asked for by the last event before it, or by its position', async () => {
  const { asked } = await read((answer) => answer)
  expect(asked).toEqual([0, ...all.slice(0, -1).map(({ event: { id } }) => ({ event: id, before: -1 }))])
  expect((await read((answer) => answer, { behind: false })).asked).toEqual([...all.keys()])
})

test.each<[string, (answer: RowsAnswer, number: number) => RowsAnswer]>([
  ['one is missing', (answer, number) => (number === 2 ? { ...answer, rows: [] } : answer)],
  ['another total', (answer, number) => ({ ...answer, total: answer.total + (number === 3 ? 1 : 0) })],
  ['another beginning', (answer, number) => (number === 2 ? { ...answer, start: 0 } : answer)],
  [
    'the event before is gone',
    (answer, number) => (number === 2 ? { ...answer, start: 0, at: null } : answer),
  ],
])('%s: the collection has changed', async (_, change) => {
  const { pages, error } = await read(change)
  expect(error).toMatchObject({ kind: 'changed' })
  expect(pages.length).toBeLessThan(all.length)
})

test('a page that fails fails the rest', async () => {
  const why = failure('unreachable', 'gone')
  const { pages, error } = await read((answer, number) => (number === 3 ? Promise.reject(why) : answer))
  expect(error).toBe(why)
  expect(pages).toHaveLength(2)
})

test('what is cancelled ends at once, also while nobody answers', async () => {
  const control = new AbortController()
  const why = failure('aborted', 'cancelled')
  setTimeout(() => control.abort(why), 20)
  const { pages, error } = await read(
    (answer, number) => (number === 2 ? new Promise<RowsAnswer>(() => {}) : answer),
    { control },
  )
  expect(error).toBe(why)
  expect(pages).toHaveLength(1)
})

test('no events are one empty page', async () => {
  const filters = { ...noFilters, text: 'nothing has these words' }
  const pages: Page[] = []
  for await (const page of pagesOf(engine, filters, {
    size: 5,
    behind: true,
    pace: 0,
    abort: new AbortController().signal,
  }))
    pages.push(page)
  expect(pages).toEqual([{ events: [], articles: [], total: 0 }])
})
