import fs from 'node:fs'
import path from 'node:path'
import type { CorrectedCorpus } from '../../corrections/types'
import { readCodebook } from '../codebook'
import { Complaint } from '../complaint'
import { readCorrections, replay } from '../corrections'
import { count } from '../progress'
import { readTableCorpus } from '../tables/collection'
import { isTable } from '../tables/read'
import { openKept } from './cache'
import type { Kept } from './kept'
import { readCorpus, type Articles, type Setting } from './pieces'
import type { Tally } from './read-all'
import { folderSources } from './sources'

/** The name of a folder's collection. */
export const nameOf = (folder: string) => path.basename(path.resolve(folder))

/** Complains where there is no such folder, or its codebook is wrong. */
export function folderArticles(folder: string): Articles {
  return { sources: folderSources(folder), codebook: readCodebook(folder) }
}

/** A folder's articles as a collection; what was read goes to `kept`, by default to the setting's cache. */
async function readFolder(setting: Setting, folder: string, kept?: Kept): Promise<InputRead> {
  const articles = folderArticles(folder)
  const keep = kept ?? openKept(setting.cache, folder, 'events')
  const corrections = readCorrections(folder)
  const { corpus, tally } = await readCorpus(setting, { ...articles, kept: keep }, nameOf(folder))
  replay(corpus, corrections)
  return { corpus: corrections.length > 0 ? { ...corpus, corrections } : corpus, tally }
}

/** The same, with a complaint where the folder holds no article. */
export async function readFullInput(setting: Setting, input: string, kept?: Kept): Promise<InputRead> {
  const read = await readInput(setting, input, kept)
  if (read.corpus.articles.length === 0) throw emptyFolder(input)
  return read
}

/** A table of events, or a folder of articles. */
export async function readInput(setting: Setting, input: string, kept?: Kept): Promise<InputRead> {
  if (!isTableFile(input)) return readFolder(setting, input, kept)
  return { corpus: await readTableCorpus(setting.root, input, setting.map), tally: null }
}

export const isTableFile = (input: string) => isTable(input) && isFile(input)

export const isFile = (input: string) => fs.existsSync(input) && fs.statSync(input).isFile()

export interface InputRead {
  /** As it was read, with the folder's corrections beside. */
  readonly corpus: CorrectedCorpus
  /** Of a folder. */
  readonly tally: Tally | null
}

export const emptyFolder = (folder: string) =>
  new Complaint(
    `"${folder}" holds no article: put articles there: text, Markdown, HTML, PDF, Word, mail, feeds, JSON or CSV.`,
  )

/** "1,000 files: 3 read, 997 unchanged". */
export function describeTally({ sources, unchanged }: Tally): string {
  const files = sources === 1 ? '1 file' : `${count(sources)} files`
  return unchanged === 0
    ? `${files} read`
    : `${files}: ${count(sources - unchanged)} read, ${count(unchanged)} unchanged`
}
