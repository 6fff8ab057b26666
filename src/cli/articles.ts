import fs from 'node:fs'
import path from 'node:path'
import type { ArticleInput } from '../extract/types'
import { Complaint } from './complaint'
import { decode } from './decode'

const READABLE = new Set(['.txt', '.md', '.text'])

/** The articles of a folder and its subfolders, by path. `id` is the path below the folder. */
export function readFolder(folder: string): ArticleInput[] {
  if (!fs.existsSync(folder)) throw new Complaint(`There is no folder "${folder}".`)
  if (!fs.statSync(folder).isDirectory())
    throw new Complaint(`"${folder}" is a file, not a folder of articles.`)
  const files = fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => READABLE.has(path.extname(file).toLowerCase()) && !path.basename(file).startsWith('.'))
    .sort()
  return files.flatMap((file) => readFile(folder, file))
}

function readFile(folder: string, file: string): ArticleInput[] {
  try {
    const text = decode(fs.readFileSync(path.join(folder, file)))
    if (text.includes('\0')) console.error(`${file}: no text, left out.`)
    else if (text.trim()) return [{ id: file.split(path.sep).join('/'), text }]
    else console.error(`${file}: empty, left out.`)
  } catch (error) {
    console.error(
      `${file}: could not be read (${error instanceof Error ? error.message : String(error)}), left out.`,
    )
  }
  return []
}

/** Complains where a folder holds no article. */
export function readFullFolder(folder: string): ArticleInput[] {
  const articles = readFolder(folder)
  if (articles.length === 0)
    throw new Complaint(`"${folder}" holds no article: put .txt files there, one an article.`)
  return articles
}
