import fs from 'node:fs'
import path from 'node:path'
import { en } from '../app/words/en'
import type { ArticleInput } from '../extract/types'
import { toLatin1 } from '../formats/encoding'
import { findFormat, HEAD_BYTES } from '../formats/formats'
import { MAX_FILE_BYTES } from '../formats/limits'
import { isLeftOut } from '../formats/paths'
import { readSource } from '../formats/read'
import type { Why } from '../formats/types'
import { Complaint } from './complaint'

/** What one file holds. Each problem names the file, and where in it, and says what was left out. */
export interface FileRead {
  readonly articles: readonly ArticleInput[]
  readonly problems: readonly string[]
}

/** The files of a folder and its subfolders, sorted, as paths below the folder; hidden ones and Dateline's own are left out. */
export function listFiles(folder: string): string[] {
  if (!fs.existsSync(folder)) throw new Complaint(`There is no folder "${folder}".`)
  if (!fs.statSync(folder).isDirectory())
    throw new Complaint(`"${folder}" is a file, not a folder of articles.`)
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .filter((file) => !isLeftOut(toName(file)))
    .sort()
}

const toName = (file: string) => file.split(path.sep).join('/')

/** The articles of one file of `listFiles`, of any format. `id` is the path below the folder, and what names the article in its file. Never throws. */
export async function readFile(folder: string, file: string): Promise<FileRead> {
  const name = toName(file)
  const articles: ArticleInput[] = []
  const problems: string[] = []
  const fail = (why: Why) => problems.push(en.formats.problem({ name, why }))
  try {
    const bytes = await bytesOf(path.join(folder, file), name)
    if (!(bytes instanceof Uint8Array)) fail(bytes)
    else
      for await (const found of readSource({ name, bytes }))
        if ('article' in found) articles.push(found.article)
        else problems.push(en.formats.problem(found.problem))
  } catch (error) {
    fail({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) })
  }
  return { articles, problems }
}

/** The bytes of a file; of one that is too big or of no known format no more than its head is read. */
async function bytesOf(file: string, name: string): Promise<Uint8Array | Why> {
  const handle = await fs.promises.open(file)
  try {
    const { size } = await handle.stat()
    if (size > MAX_FILE_BYTES) return { kind: 'too-big', bytes: size, limit: MAX_FILE_BYTES }
    const { buffer, bytesRead } = await handle.read(new Uint8Array(HEAD_BYTES), 0, HEAD_BYTES, 0)
    const head = buffer.subarray(0, bytesRead)
    return findFormat(name, toLatin1(head)) ? new Uint8Array(await handle.readFile()) : head
  } finally {
    await handle.close()
  }
}
