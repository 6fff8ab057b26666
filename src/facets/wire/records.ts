import { checksum } from './checksum'
import { readWhole, writeWhole } from './numbers'
import { Damaged } from './sections'
import type { Utf8 } from './texts'

/**
 * Records one behind the other in chunks, each shrunk on its own, so that some of them can be had without the rest. Chunk `c` holds the records
 * from `starts[c]` to `starts[c + 1]`, in the bytes from `ends[c - 1]` to `ends[c]`.
 */
export interface Chunks {
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  readonly sums: Uint32Array
}

/** About as much text as a list shows at once; shrunk, a few packets of a network. */
const CHUNK_CHARACTERS = 64_000

/** Yields the bytes of the chunks and returns where they are. `records`: JSON each. `pack`: shrinks bytes. */
export function* packRecords(
  records: Iterable<string>,
  utf8: Utf8,
  pack: (bytes: Uint8Array) => Uint8Array,
): Generator<Uint8Array, Chunks> {
  const [starts, ends, sums]: [number[], number[], number[]] = [[0], [], []]
  let [chunk, characters, seen, end]: [string[], number, number, number] = [[], 0, 0, 0]
  const close = (): Uint8Array => {
    const bytes = pack(utf8.encode(`[${chunk.join(',')}]`))
    ;[chunk, characters] = [[], 0]
    starts.push(seen)
    ends.push((end += bytes.length))
    sums.push(checksum(bytes))
    return bytes
  }
  for (const record of records) {
    chunk.push(record)
    seen++
    characters += record.length
    if (characters >= CHUNK_CHARACTERS) yield close()
  }
  if (chunk.length > 0) yield close()
  return { starts: Uint32Array.from(starts), ends: Uint32Array.from(ends), sums: Uint32Array.from(sums) }
}

/** Where the chunks are, as a section of a file. */
export function writeChunks({ starts, ends, sums }: Chunks): Uint8Array {
  const parts = [writeWhole(starts, true), writeWhole(ends, true), writeWhole(sums, false)]
  const bytes = new Uint8Array(12 + parts.reduce((sum, part) => sum + part.length, 0))
  const view = new DataView(bytes.buffer)
  view.setUint32(0, ends.length, true)
  view.setUint32(4, parts[0]!.length, true)
  view.setUint32(8, parts[1]!.length, true)
  let at = 12
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

export function readChunks(bytes: Uint8Array): Chunks {
  if (bytes.length < 12) throw new Damaged('the list of chunks is cut short')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [count, first, second] = [0, 4, 8].map((at) => view.getUint32(at, true)) as [number, number, number]
  const starts = readWhole(bytes.subarray(12, 12 + first), count + 1, true)
  const ends = readWhole(bytes.subarray(12 + first, 12 + first + second), count, true)
  const sums = readWhole(bytes.subarray(12 + first + second), count, false)
  const isAscending = (list: Uint32Array) => list.every((one, i) => i === 0 || one > list[i - 1]!)
  if (starts[0] !== 0 || !isAscending(starts) || !isAscending(ends))
    throw new Damaged('the list of chunks does not fit')
  return { starts, ends, sums }
}

/** How the bytes of a file of chunks are had. `range` rejects where they cannot be. */
export interface ChunkFile {
  readonly chunks: Chunks
  readonly range: (from: number, to: number) => Promise<Uint8Array>
  /** The name of the file that holds a byte. */
  readonly nameOf: (from: number) => string
  readonly unpack: (bytes: Uint8Array) => Promise<Uint8Array>
}

/** Where a byte of records stands that lie in files of so many bytes, one behind the other. */
export function inParts(
  parts: readonly number[],
): (from: number) => { readonly part: number; readonly at: number } {
  const starts: number[] = []
  parts.reduce((start, length) => {
    starts.push(start)
    return start + length
  }, 0)
  return (from) => {
    const part = starts.findLastIndex((start) => start <= from)
    return { part, at: from - starts[part]! }
  }
}

/** Chunks that are kept after they were read. */
const KEPT = 64

async function readChunk<T>(
  { chunks, range, nameOf, unpack }: ChunkFile,
  utf8: Utf8,
  c: number,
): Promise<readonly T[]> {
  const from = chunks.ends[c - 1] ?? 0
  const bytes = await range(from, chunks.ends[c]!)
  const lack = chunks.ends[c]! - from - bytes.length
  if (lack > 0) throw new Damaged(`${nameOf(from)} is cut short: its chunk ${c} lacks ${lack} bytes`)
  if (checksum(bytes) !== chunks.sums[c]) throw new Damaged(`${nameOf(from)} is damaged in its chunk ${c}`)
  return JSON.parse(utf8.decode(await unpack(bytes))) as readonly T[]
}

/** All records, chunk after chunk. */
export async function* readRecords<T>(file: ChunkFile, utf8: Utf8): AsyncGenerator<readonly T[]> {
  for (let c = 0; c < file.chunks.ends.length; c++) yield await readChunk<T>(file, utf8, c)
}

/** Gives records by their number, from the chunks they are in; those read last are kept. Rejects with `Damaged` where a chunk is. */
export function openRecords<T>(
  file: ChunkFile,
  utf8: Utf8,
): (records: ArrayLike<number>) => Promise<readonly T[]> {
  const { starts } = file.chunks
  const kept = new Map<number, Promise<readonly T[]>>()
  const chunk = (c: number): Promise<readonly T[]> => {
    const known = kept.get(c) ?? readChunk<T>(file, utf8, c)
    kept.delete(c)
    kept.set(c, known)
    known.catch(() => kept.delete(c))
    if (kept.size > KEPT) kept.delete(kept.keys().next().value!)
    return known
  }
  return (records) =>
    Promise.all(
      Array.from(records, async (record) => {
        const c = chunkOf(starts, record)
        return (await chunk(c))[record - starts[c]!]!
      }),
    )
}

/** The chunk that holds a record. Throws for a record there is none of. */
function chunkOf(starts: Uint32Array, record: number): number {
  let [low, high] = [0, starts.length - 1]
  if (!(record >= 0 && record < starts[high]!)) throw new RangeError(`there is no record ${record}`)
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (starts[middle]! <= record) low = middle
    else high = middle
  }
  return low
}
