import { deflateRawSync, inflateRawSync } from 'node:zlib'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  inParts,
  openRecords,
  packRecords,
  readChunks,
  writeChunks,
  type ChunkFile,
  type Chunks,
} from '../../../src/facets/wire/records'
import { Damaged } from '../../../src/facets/wire/sections'
import type { Utf8 } from '../../../src/facets/wire/texts'

const [encoder, decoder] = [new TextEncoder(), new TextDecoder()]
const utf8: Utf8 = { encode: (text) => encoder.encode(text), decode: (bytes) => decoder.decode(bytes) }
const unpack = async (bytes: Uint8Array) => new Uint8Array(inflateRawSync(bytes))

interface Packed {
  readonly bytes: Uint8Array
  readonly chunks: Chunks
}

function pack(records: readonly unknown[]): Packed {
  const pieces: Uint8Array[] = []
  const packing = packRecords(records.map((record) => JSON.stringify(record)), utf8, (bytes) => deflateRawSync(bytes)) // prettier-ignore
  let next = packing.next()
  for (; !next.done; next = packing.next()) pieces.push(next.value)
  return { bytes: new Uint8Array(Buffer.concat(pieces)), chunks: next.value }
}

function open(packed: Packed, asked: (readonly [number, number])[] = []) {
  const range = async (from: number, to: number) => {
    asked.push([from, to])
    return packed.bytes.slice(from, to)
  }
  return openRecords<unknown>(
    { chunks: packed.chunks, range, nameOf: () => 'events-0.bin', unpack } satisfies ChunkFile,
    utf8,
  )
}

const RECORDS = Array.from({ length: 3000 }, (_, n) => ({ n, title: `Event ${n} — ${'x'.repeat(n % 97)}` }))

test('records come back by their number, in any order', async () => {
  const packed = pack(RECORDS)
  expect(packed.chunks.ends.length).toBeGreaterThan(2)
  const read = open(packed)
  expect(await read([...RECORDS.keys()])).toEqual(RECORDS)
  expect(await read([2999, 0, 1500, 0])).toEqual([RECORDS[2999], RECORDS[0], RECORDS[1500], RECORDS[0]])
  expect(await read([])).toEqual([])
})

test('only the chunks that are asked for are fetched, each once', async () => {
  const asked: (readonly [number, number])[] = []
  const packed = pack(RECORDS)
  const read = open(packed, asked)
  await read([0, 1, 2])
  await read([3])
  expect(asked).toEqual([[0, packed.chunks.ends[0]]])
  await read([2999])
  expect(asked).toHaveLength(2)
})

test('a chunk that could not be had is asked for again', async () => {
  const packed = pack(RECORDS)
  let fails = true
  const range = async (from: number, to: number) => {
    if (fails) throw new Error('no network')
    return packed.bytes.slice(from, to)
  }
  const read = openRecords({ chunks: packed.chunks, range, nameOf: () => 'events-0.bin', unpack }, utf8)
  await expect(read([5])).rejects.toThrow('no network')
  fails = false
  expect(await read([5])).toEqual([RECORDS[5]])
})

test('a damaged or cut chunk is refused, the others are read', async () => {
  const packed = pack(RECORDS)
  const damaged = packed.bytes.slice(0, -1)
  damaged[10]! ^= 4
  const read = open({ ...packed, bytes: damaged })
  await expect(read([0])).rejects.toThrow(Damaged)
  await expect(read([0])).rejects.toThrow('events-0.bin is damaged in its chunk 0')
  await expect(read([2999])).rejects.toThrow(/^events-0\.bin is cut short: its chunk \d+ lacks 1 bytes$/)
  expect(await read([1500])).toEqual([RECORDS[1500]])
})

test('a record there is none of is a wrong call', async () => {
  await expect(open(pack(RECORDS))([3000])).rejects.toThrow('there is no record 3000')
  await expect(open(pack([]))([0])).rejects.toThrow('there is no record 0')
})

test('the list of chunks comes back, and nothing else does', () => {
  const { chunks } = pack(RECORDS)
  const bytes = writeChunks(chunks)
  expect(readChunks(bytes)).toEqual(chunks)
  expect(readChunks(writeChunks(pack([]).chunks))).toEqual(pack([]).chunks)
  for (let length = 0; length < bytes.length; length++)
    expect(() => readChunks(bytes.subarray(0, length))).toThrow(Damaged)
})

test('any records come back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.jsonValue()), async (records) => {
      const plain = records.map((record) => JSON.parse(JSON.stringify(record)) as unknown)
      expect(await open(pack(plain))([...plain.keys()])).toEqual(plain)
    }),
    { numRuns: 30 },
  )
})

test.each([
  [0, { part: 0, at: 0 }],
  [9, { part: 0, at: 9 }],
  [10, { part: 1, at: 0 }],
  [13, { part: 2, at: 0 }],
  [999, { part: 2, at: 986 }],
])('byte %i of files of 10, 3 and 500 bytes', (from, place) => {
  expect(inParts([10, 3, 500])(from)).toEqual(place)
})
