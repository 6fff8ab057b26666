import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { listFiles, readFile, type FileRead } from '../articles'
import { Complaint } from '../complaint'
import { toArticle } from './json-line'

/** Where articles are: a file of a folder, or a line of a file of JSON lines (bytes `from` to `to`). Small, so that it can be sent to a thread. */
export type Source =
  | { readonly kind: 'file'; readonly folder: string; readonly file: string }
  | {
      readonly kind: 'line'
      readonly file: string
      readonly number: number
      readonly from: number
      readonly to: number
    }

export function folderSources(folder: string): Source[] {
  return listFiles(folder).map((file) => ({ kind: 'file', folder, file }))
}

/** The lines of a file that hold anything. */
export async function lineSources(file: string): Promise<Source[]> {
  const stat = fs.statSync(file, { throwIfNoEntry: false })
  if (!stat) throw new Complaint(`There is no file "${file}".`)
  if (stat.isDirectory()) throw new Complaint(`"${file}" is a folder; --jsonl reads one file.`)
  const sources: Source[] = []
  let [number, from, at] = [1, 0, 0]
  const add = (to: number) => {
    if (to > from) sources.push({ kind: 'line', file, number, from, to })
    number++
    from = to + 1
  }
  for await (const chunk of fs.createReadStream(file, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, end + 1)) add(at + end)
    at += chunk.length
  }
  add(at)
  return sources
}

/** The lines of a stream, which is written to a file first because it is read more than once; `close` removes that. */
export async function streamSources(stream: Readable): Promise<{ sources: Source[]; close: () => void }> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dateline-'))
  const close = () => fs.rmSync(folder, { recursive: true, force: true })
  process.once('exit', close)
  const file = path.join(folder, 'articles.jsonl')
  await pipeline(stream, fs.createWriteStream(file))
  return { sources: await lineSources(file), close }
}

/** The articles of a source. Never throws: what cannot be read is a problem. */
export async function readSource(source: Source): Promise<FileRead> {
  if (source.kind === 'file') return readFile(source.folder, source.file)
  const line = readBytes(source.file, source.from, source.to)
    .toString('utf8')
    .replace(/^\ufeff/, '')
  if (!line.trim()) return { articles: [], problems: [] }
  const article = toArticle(line)
  return typeof article === 'string'
    ? { articles: [], problems: [`line ${source.number}: ${article}`] }
    : { articles: [article], problems: [] }
}

function readBytes(file: string, from: number, to: number): Buffer {
  const bytes = Buffer.allocUnsafe(to - from)
  const handle = fs.openSync(file, 'r')
  try {
    return bytes.subarray(0, fs.readSync(handle, bytes, 0, bytes.length, from))
  } finally {
    fs.closeSync(handle)
  }
}
