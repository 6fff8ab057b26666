import path from 'node:path'
import type { CorrectedCorpus } from '../../corrections/types'
import { readCodebook } from '../codebook'
import { Complaint } from '../complaint'
import { readCorrections, replay } from '../corrections'
import { count } from '../progress'
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
export async function readFolder(setting: Setting, folder: string, kept?: Kept): Promise<FolderRead> {
  const articles = folderArticles(folder)
  const keep = kept ?? openKept(setting.cache, folder, 'events')
  const corrections = readCorrections(folder)
  const { corpus, tally } = await readCorpus(setting, { ...articles, kept: keep }, nameOf(folder))
  replay(corpus, corrections)
  return { corpus: corrections.length > 0 ? { ...corpus, corrections } : corpus, tally }
}

/** The same, with a complaint where the folder holds no article. */
export async function readFullFolder(setting: Setting, folder: string): Promise<FolderRead> {
  const read = await readFolder(setting, folder)
  if (read.corpus.articles.length === 0) throw emptyFolder(folder)
  return read
}

export interface FolderRead {
  /** As it was read, with the folder's corrections beside. */
  readonly corpus: CorrectedCorpus
  readonly tally: Tally
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
