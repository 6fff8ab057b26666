import { deflateRawSync, inflateRawSync } from 'node:zlib'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Article, NewsEvent } from '../../../src/extract/types'
import { foldText } from '../../../src/facets/columns'
import { detailsOf, textOf } from '../../../src/facets/engine/details'
import { createEngine } from '../../../src/facets/engine/engine'
import { toColumns } from '../../../src/facets/engine/make'
import { noFilters } from '../../../src/facets/filters'
import type { Questions } from '../../../src/facets/questions'
import { readColumns, writeColumns } from '../../../src/facets/wire/columns'
import { wireDetails, type DetailFiles } from '../../../src/facets/wire/details'
import { packRecords, readChunks, writeChunks, type ChunkFile } from '../../../src/facets/wire/records'
import type { Utf8 } from '../../../src/facets/wire/texts'
import { someEvents } from '../events'
import { ARTICLES } from '../naive'

const [encoder, decoder] = [new TextEncoder(), new TextDecoder('utf-8', { ignoreBOM: true })]
const utf8: Utf8 = { encode: (text) => encoder.encode(text), decode: (bytes) => decoder.decode(bytes) }

function toFile(records: readonly unknown[]): ChunkFile {
  const pieces: Uint8Array[] = []
  const packing = packRecords(records.map((record) => JSON.stringify(record)), utf8, (bytes) => deflateRawSync(bytes)) // prettier-ignore
  let next = packing.next()
  for (; !next.done; next = packing.next()) pieces.push(next.value)
  const bytes = new Uint8Array(Buffer.concat(pieces))
  return {
    chunks: readChunks(writeChunks(next.value)),
    range: async (from, to) => bytes.slice(from, to),
    nameOf: () => 'events-0.bin',
    unpack: async (packed) => new Uint8Array(inflateRawSync(packed)),
  }
}

/** The same collection in memory, and from what it is on the wire. */
function both(events: readonly NewsEvent[], change: (files: DetailFiles) => DetailFiles = (files) => files) {
  const articles = [...ARTICLES, { ...ARTICLES[1]!, id: 'c.txt' }]
  const corpus = { name: 'Made up', articles, events }
  const { columns, order } = toColumns(corpus)
  const inOrder = Array.from(order, (i) => events[i]!)
  const byId = new Map<string, Article>(articles.map((article) => [article.id, article]))
  const files = {
    events: toFile(inOrder),
    articles: toFile(columns.facets.article.values.map((id) => byId.get(id))),
    search: toFile(inOrder.map((event) => foldText(textOf(event)))),
  }
  const read = readColumns(writeColumns(columns, utf8), utf8)
  return {
    memory: createEngine(columns, detailsOf(corpus, order)),
    wire: createEngine(read, wireDetails(read, change(files), utf8)),
  }
}

const ASKS: readonly ((ask: Questions, events: readonly NewsEvent[]) => unknown)[] = [
  ({ facts }) => facts,
  ({ rows }) => rows({ filters: noFilters, from: 0, count: 50, heads: true }),
  ({ rows }) => rows({ filters: { ...noFilters, text: 'a' }, from: 0, count: 50, heads: true }),
  ({ mapCounts }) => mapCounts({ filters: noFilters, box: null, zoom: 3, most: 100, singles: true }),
  ({ event }, events) => (events[0] ? event({ id: events[0].id }) : null),
  ({ event }) => event({ id: 'ev_nobody' }),
]

/** Through JSON, as fields that are undefined do not travel. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

test('the engine answers from the wire as from memory', async () => {
  await fc.assert(
    fc.asyncProperty(someEvents, async (events) => {
      const { memory, wire } = both(events)
      for (const ask of ASKS) expect(plain(await ask(wire, events))).toEqual(plain(await ask(memory, events)))
    }),
    { numRuns: 40 },
  )
})

const [EVENTS] = fc.sample(someEvents, { numRuns: 20, seed: 3 }).filter((events) => events.length > 3)
const anyRows = { filters: noFilters, from: 0, count: 5, heads: false }

test('what cannot be fetched is nobody’s answer, and is asked for again', async () => {
  let fails = true
  const { memory, wire } = both(EVENTS!, (files) => ({
    ...files,
    events: {
      ...files.events,
      range: (from, to) => (fails ? Promise.reject(new Error('no network')) : files.events.range(from, to)),
    },
  }))
  await expect(wire.rows(anyRows)).rejects.toMatchObject({ kind: 'unreachable', message: 'no network' })
  fails = false
  expect(plain(await wire.rows(anyRows))).toEqual(plain(await memory.rows(anyRows)))
})

test('what is damaged says so', async () => {
  const { wire } = both(EVENTS!, (files) => ({
    ...files,
    events: { ...files.events, range: async () => new Uint8Array(3) },
  }))
  await expect(wire.rows(anyRows)).rejects.toMatchObject({ kind: 'broken' })
})
