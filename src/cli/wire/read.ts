import { createHash, type Hash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { gunzip, gunzipSync } from 'node:zlib'
import type { Article, NewsEvent } from '../../extract/types'
import type { Columns } from '../../facets/engine/columns'
import { readColumns } from '../../facets/wire/columns'
import {
  CHUNKS_FILE,
  COLUMNS_FILE,
  partFile,
  type Manifest,
  type Packed,
  type RecordsName,
} from '../../facets/wire/manifest'
import { inParts, openRecords, readChunks, type ChunkFile } from '../../facets/wire/records'
import { Damaged, readSections, type Sections } from '../../facets/wire/sections'
import { Complaint } from '../complaint'
import { utf8 } from './utf8'

/** A collection that lies in files: its columns, which are in memory, and its records, which are read as they are asked for. */
export interface WireRead {
  readonly columns: Columns
  /** SHA-256 of what all its files hold. */
  readonly hash: string
  /** By row. */
  readonly events: Records<NewsEvent>
  /** By code of the facet `article`. */
  readonly articles: Records<Article>
}

/** Complains of a file that is missing or damaged, by its name. */
export type Records<T> = (numbers: readonly number[]) => Promise<readonly T[]>

const unpack = promisify(gunzip)

/** The files that a `corpus.json` tells of. Complains of one that is missing or damaged, by its name. */
export function openWire(file: string, { wire }: Manifest): WireRead {
  const folder = path.join(path.dirname(file), wire.folder)
  const hash = createHash('sha256')
  try {
    const columns = readPacked(path.join(folder, COLUMNS_FILE), wire.columns, hash, (bytes) =>
      readColumns(bytes, utf8),
    )
    const sections = readPacked(path.join(folder, CHUNKS_FILE), wire.chunks, hash, readSections)
    const records = <T>(name: RecordsName, count: number): Records<T> => {
      const chunkFile = openChunks(folder, name, sections, wire.parts[name])
      const there = chunkFile.chunks.starts.at(-1)
      if (there !== count)
        throw new Damaged(
          `${path.join(folder, CHUNKS_FILE)} tells of ${there} ${name}, ${COLUMNS_FILE} of ${count}`,
        )
      const read = openRecords<T>(chunkFile, utf8)
      return (numbers) => read(numbers).catch(toComplaint)
    }
    return {
      columns,
      hash: hash.digest('hex'),
      events: records('events', columns.rows),
      articles: records('articles', columns.articles.length),
    }
  } catch (error) {
    return toComplaint(error)
  }
}

function readPacked<T>(
  file: string,
  { packed, bytes }: Packed,
  hash: Hash,
  read: (bytes: Uint8Array) => T,
): T {
  const there = fs.readFileSync(file)
  if (there.length < packed) throw new Damaged(`${file} is cut short: ${there.length} of ${packed} bytes`)
  hash.update(there)
  try {
    return read(plain(gunzipSync(there, { maxOutputLength: bytes })))
  } catch (error) {
    throw new Damaged(
      error instanceof Damaged ? `${file}: ${error.message}` : `${file} is damaged: it cannot be unpacked`,
    )
  }
}

/** `slice` of a Buffer is no copy, that of an array of bytes is. */
const plain = ({ buffer, byteOffset, length }: Buffer) => new Uint8Array(buffer, byteOffset, length)

/** Records in files of chunks. */
function openChunks(
  folder: string,
  name: RecordsName,
  sections: Sections,
  parts: readonly number[],
): ChunkFile {
  const place = inParts(parts)
  const fileAt = (part: number) => path.join(folder, partFile(name, part))
  return {
    chunks: readChunks(sections.get(name) ?? new Uint8Array()),
    nameOf: (from) => fileAt(place(from).part),
    async range(from, to) {
      const { part, at } = place(from)
      const handle = await fs.promises.open(fileAt(part))
      try {
        const bytes = new Uint8Array(to - from)
        const { bytesRead } = await handle.read(bytes, 0, bytes.length, at)
        return bytes.subarray(0, bytesRead)
      } finally {
        await handle.close()
      }
    },
    unpack: async (bytes) => plain(await unpack(bytes)),
  }
}

function toComplaint(error: unknown): never {
  if (error instanceof Damaged) throw new Complaint(`${error.message}.`)
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
    throw new Complaint(`There is no "${'path' in error ? String(error.path) : ''}".`)
  throw error
}
