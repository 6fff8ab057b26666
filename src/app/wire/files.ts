import { createEngine } from '../../facets/engine/engine'
import { failure, type Questions } from '../../facets/questions'
import { readColumns } from '../../facets/wire/columns'
import { wireDetails } from '../../facets/wire/details'
import {
  CHUNKS_FILE,
  COLUMNS_FILE,
  partFile,
  type Packed,
  type RecordsName,
  type WireFiles,
} from '../../facets/wire/manifest'
import { inParts, readChunks, type ChunkFile } from '../../facets/wire/records'
import { Damaged, readSections, type Sections } from '../../facets/wire/sections'
import type { Utf8 } from '../../facets/wire/texts'

/**
 * The files of a collection below `base`, as one that answers questions: its columns are fetched and checked, what is read in events and
 * articles is fetched when it is asked for. `progress`: bytes of all that are fetched first. Rejects with a sentence on what is missing or damaged.
 */
export async function openFiles(
  wire: WireFiles,
  base: string,
  progress: (done: number, all: number) => void,
): Promise<Questions> {
  const all = wire.columns.packed + wire.chunks.packed
  let done = 0
  const count = (bytes: number) => progress((done += bytes), all)
  const [columnsFile, chunksFile] = await Promise.all([
    fetchPacked(`${base}${COLUMNS_FILE}`, wire.columns, count),
    fetchPacked(`${base}${CHUNKS_FILE}`, wire.chunks, count),
  ])
  const columns = inFile(COLUMNS_FILE, () => readColumns(columnsFile, utf8))
  const chunks = inFile(CHUNKS_FILE, () => readSections(chunksFile))
  const records = (name: RecordsName): ChunkFile => chunkFile(chunks, name, base, wire.parts[name])
  const files = { events: records('events'), articles: records('articles'), search: records('search') }
  return createEngine(columns, wireDetails(columns, files, utf8))
}

const [encoder, decoder] = [new TextEncoder(), new TextDecoder('utf-8', { ignoreBOM: true })]
const utf8: Utf8 = {
  encode: (text) => encoder.encode(text),
  decode: (bytes) => decoder.decode(bytes),
}

/** Damage is told with the file it is in. */
function inFile<T>(name: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw error instanceof Damaged ? new Damaged(`${name}: ${error.message}`) : error
  }
}

/** A whole file, unpacked while it arrives. */
async function fetchPacked(
  url: string,
  { packed, bytes }: Packed,
  count: (bytes: number) => void,
): Promise<Uint8Array> {
  const name = nameOf(url)
  const response = await fetch(url)
  if (!response.ok || !response.body) throw new Error(`${name}: ${response.status} ${response.statusText}`)
  let [arrived, at] = [0, 0]
  const file = new Uint8Array(bytes)
  const unpacking = new DecompressionStream('gzip')
  const reader = unpacking.readable.getReader()
  const unpacked = (async () => {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      file.set(next.value, at)
      at += next.value.length
    }
  })().catch(() => reader.cancel().catch(ignore))
  try {
    const writer = unpacking.writable.getWriter()
    const source = response.body.getReader()
    for (let next = await source.read(); !next.done; next = await source.read()) {
      arrived += next.value.length
      count(next.value.length)
      // what cannot be unpacked is counted all the same: damaged is not cut short
      await writer.write(next.value).catch(ignore)
    }
    await writer.close().catch(ignore)
    await unpacked
  } catch {
    // what follows says what is wrong
  }
  if (arrived < packed) throw new Damaged(`${name} is cut short: ${arrived} of ${packed} bytes`)
  if (at !== bytes || arrived !== packed) throw new Damaged(`${name} is damaged`)
  return file
}

/** Records in files of chunks, from a host that gives parts of files or only whole ones. */
function chunkFile(sections: Sections, name: RecordsName, base: string, parts: readonly number[]): ChunkFile {
  const chunks = readChunks(sections.get(name) ?? new Uint8Array())
  const place = inParts(parts)
  const rangeIn = parts.map((length, part) => rangesOf(`${base}${partFile(name, part)}`, length))
  return {
    chunks,
    nameOf: (from) => partFile(name, place(from).part),
    range(from, to) {
      const { part, at } = place(from)
      return rangeIn[part]!(at, at + to - from)
    },
    unpack: async (packed) => {
      const stream = new Blob([packed as Uint8Array<ArrayBuffer>]).stream()
      return new Uint8Array(
        await new Response(stream.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer(),
      )
    },
  }
}

/** Bytes of one file. The first answer tells whether the host gives parts: one that answers with all of it is asked once. */
function rangesOf(url: string, length: number): ChunkFile['range'] {
  let first: Promise<Uint8Array | null> | null = null
  const ask = async (from: number, to: number) => {
    const response = await fetch(url, { headers: { range: `bytes=${from}-${to - 1}` } })
    if (!response.ok) throw failure('unreachable', `${url}: ${response.status} ${response.statusText}`)
    const bytes = new Uint8Array(await response.arrayBuffer())
    if (response.status !== 206 && bytes.length !== length)
      throw new Damaged(`${nameOf(url)} is cut short: ${bytes.length} of ${length} bytes`)
    return { bytes, isWhole: response.status !== 206 }
  }
  const partOf = async (asked: ReturnType<typeof ask>, from: number, to: number) => {
    const { bytes, isWhole } = await asked
    return isWhole ? bytes.subarray(from, to) : bytes
  }
  return async (from, to) => {
    const known = first
    if (!known) {
      const asked = ask(from, to)
      first = asked.then(({ bytes, isWhole }) => (isWhole ? bytes : null))
      first.catch(() => (first = null))
      return partOf(asked, from, to)
    }
    const whole = await known.catch(() => null)
    return whole ? whole.subarray(from, to) : partOf(ask(from, to), from, to)
  }
}

const ignore = () => {}

const nameOf = (url: string) => url.slice(url.lastIndexOf('/') + 1)
