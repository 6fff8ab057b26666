import { expect, test, vi } from 'vitest'
import { answerThrough } from '../../src/app/wire/answering'
import { askThrough } from '../../src/app/wire/asking'
import type { FromWorker, Port, ToWorker } from '../../src/app/wire/messages'
import { detailsOf } from '../../src/facets/engine/details'
import { createEngine } from '../../src/facets/engine/engine'
import { toColumns } from '../../src/facets/engine/make'
import { noFilters } from '../../src/facets/filters'
import { failure, type Questions } from '../../src/facets/questions'
import type { WireFiles } from '../../src/facets/wire/manifest'
import { sample } from './sample'

const WIRE: WireFiles = {
  folder: 'columns',
  columns: { packed: 0, bytes: 0 },
  chunks: { packed: 0, bytes: 0 },
  parts: { events: [], articles: [], search: [] },
}

/** Two ends that copy what goes from one to the other, as those of a worker do. */
function connect() {
  const listeners = { page: [] as Listener[], worker: [] as Listener[] }
  const sent: ToWorker[] = []
  type Listener = (event: MessageEvent) => void
  const post = (to: 'page' | 'worker', message: unknown) => {
    const data: unknown = structuredClone(message)
    setTimeout(() => listeners[to].forEach((listener) => listener(new MessageEvent('message', { data }))))
  }
  const page: Port<ToWorker> = {
    postMessage: (message) => {
      sent.push(message)
      post('worker', message)
    },
    addEventListener: (_, listener) => void listeners.page.push(listener),
  }
  const worker: Port<FromWorker> = {
    postMessage: (message) => post('page', message),
    addEventListener: (_, listener) => void listeners.worker.push(listener),
  }
  return { page, worker, sent }
}

function engine(): Questions {
  const { columns, order } = toColumns(sample)
  return createEngine(columns, detailsOf(sample, order))
}

/** A copy of a message is of the arrays of another realm here. */
const plain = (answer: unknown): unknown => JSON.parse(JSON.stringify(answer))

/** Questions over such a pair of ends, and what the page sent. */
async function asking(questions: Questions) {
  const { page, worker, sent } = connect()
  answerThrough(worker, () => Promise.resolve(questions))
  const opened = new Promise((resolve) =>
    page.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'opened') resolve(data.facts)
    }),
  )
  page.postMessage({ kind: 'open', wire: WIRE, base: '' })
  expect(await opened).toEqual(questions.facts)
  return { ...askThrough(page, questions.facts), batches: () => sent.filter(({ kind }) => kind === 'ask') }
}

test('every question has the answer it has at once', async () => {
  const own = engine()
  const { questions } = await asking(own)
  const filters = { ...noFilters, values: { theme: ['diplomacy'] } }
  const map = { filters, box: null, zoom: 3, most: 10, singles: true } as const
  const time = { filters, edges: [0, 10_000, 30_000], window: null } as const
  const facets = { filters, facets: [{ facet: 'actor', first: 5 }] } as const
  const rows = { filters, from: 0, count: 10, heads: true } as const
  const event = { id: sample.events[0]!.id }
  expect(plain(await questions.mapCounts(map))).toEqual(plain(await own.mapCounts(map)))
  expect(plain(await questions.timeCounts(time))).toEqual(plain(await own.timeCounts(time)))
  expect(plain(await questions.facetCounts(facets))).toEqual(plain(await own.facetCounts(facets)))
  expect(plain(await questions.rows(rows))).toEqual(plain(await own.rows(rows)))
  expect(plain(await questions.event(event))).toEqual(plain(await own.event(event)))
  expect(await questions.event({ id: 'none' })).toBe(null)
})

test('what is asked in one go is one message, and while it is awaited the next is gathered', async () => {
  const { questions, batches } = await asking(engine())
  const ask = { filters: noFilters, facets: [] }
  const first = [questions.facetCounts(ask), questions.facetCounts(ask)]
  await Promise.resolve()
  const taken = new AbortController()
  const second = questions.facetCounts(ask, { abort: taken.signal })
  const third = questions.facetCounts(ask)
  taken.abort()
  await Promise.all([expect(second).rejects.toMatchObject({ kind: 'aborted' }), ...first, third])
  expect(batches().map((batch) => batch.kind === 'ask' && batch.asked.length)).toEqual([2, 1])
})

test('an answer that waits for bytes does not hold up the others', async () => {
  const own = engine()
  let give: (value: null) => void = () => {}
  const { questions } = await asking({ ...own, event: () => new Promise((resolve) => (give = resolve)) })
  const late = questions.event({ id: 'x' })
  const soon = await questions.facetCounts({ filters: noFilters, facets: [] })
  expect(soon.shown).toBe(sample.events.length)
  expect((await questions.facetCounts({ filters: noFilters, facets: [] })).shown).toBe(soon.shown)
  give(null)
  expect(await late).toBe(null)
})

test('a failure keeps its kind and its words, and progress is told', async () => {
  const own = engine()
  const { questions } = await asking({
    ...own,
    event: () => Promise.reject(failure('broken', 'events-3.bin is damaged in its chunk 7')),
    rows: (ask, how) => {
      how?.progress?.(1, 2)
      return own.rows(ask, how)
    },
  })
  await expect(questions.event({ id: 'x' })).rejects.toMatchObject({
    kind: 'broken',
    message: 'events-3.bin is damaged in its chunk 7',
  })
  const progress = vi.fn<(done: number, all: number) => void>()
  await questions.rows({ filters: noFilters, from: 0, count: 1, heads: false }, { progress })
  expect(progress).toHaveBeenCalledWith(1, 2)
})

test('what is asked of nobody fails', async () => {
  const { questions, end } = await asking(engine())
  const asked = questions.event({ id: 'x' })
  end('the reader broke down')
  await expect(asked).rejects.toMatchObject({ kind: 'broken', message: 'the reader broke down' })
})
