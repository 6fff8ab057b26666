import fs from 'node:fs'
import path from 'node:path'
import type { ArticleInput } from '../extract/types'
import { Complaint } from './complaint'
import { decode } from './decode'

const READABLE = new Set(['.txt', '.md', '.text'])

/** What one file holds. Each problem names the file and says what was left out. */
export interface FileRead {
  readonly articles: readonly ArticleInput[]
  readonly problems: readonly string[]
}

/** The files of a folder and its subfolders that may hold articles, sorted, as paths below the folder. */
export function listFiles(folder: string): string[] {
  if (!fs.existsSync(folder)) throw new Complaint(`There is no folder "${folder}".`)
  if (!fs.statSync(folder).isDirectory())
    throw new Complaint(`"${folder}" is a file, not a folder of articles.`)
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => READABLE.has(path.extname(file).toLowerCase()) && !path.basename(file).startsWith('.'))
    .sort()
}

/** The articles of one file of `listFiles`. `id` is the path below the folder. Never throws. */
export async function readFile(folder: string, file: string): Promise<FileRead> {
  const leftOut = (problem: string): FileRead => ({
    articles: [],
    problems: [`${file}: ${problem}, left out.`],
  })
  try {
    const text = decode(await fs.promises.readFile(path.join(folder, file)))
    if (text.includes('\0')) return leftOut('no text')
    if (!text.trim()) return leftOut('empty')
    return { articles: [{ id: file.split(path.sep).join('/'), text }], problems: [] }
  } catch (error) {
    return leftOut(`could not be read (${error instanceof Error ? error.message : String(error)})`)
  }
}
