import { gatherCollection, type ArticleRead } from '../../extract/collection'
import type { Corpus, Extraction, Theme } from '../../extract/types'
import { loadGazetteer } from '../data'
import { Complaint } from '../complaint'
import { count, makeProgress } from '../progress'
import { versionOf } from './cache'
import { keepNothing, type Kept } from './kept'
import { readAll, type Tally } from './read-all'
import type { Wanted } from './reader'
import type { Source } from './sources'

/** How a command reads articles. */
export interface Setting {
  /** The folder of the installation. */
  readonly root: string
  readonly threads: number
  /** Where answers are kept from run to run; null: nowhere. */
  readonly cache: string | null
  /** Of a table of events: which column is what, as `--map` says it. */
  readonly map?: string | undefined
}

/** What a command reads. */
export interface Articles {
  readonly sources: readonly Source[]
  readonly codebook?: readonly Theme[] | undefined
  readonly kept?: Kept | undefined
  /** Told of what was left out; by default it goes to standard error. */
  readonly onProblem?: ((problem: string) => void) | undefined
}

/** Reads articles and hands each piece on, in order: the JSON lines of a source, as wanted. */
export async function readPieces(
  { root, threads }: Setting,
  wanted: Wanted,
  { sources, codebook, kept = keepNothing, onProblem = console.error }: Articles,
  onPiece: (piece: string) => unknown,
): Promise<Tally> {
  const pieces = readAll({
    root,
    sources,
    wanted,
    codebook,
    gazetteer: await loadGazetteer(root),
    newest: new Date().getFullYear(),
    threads,
    kept,
    version: kept.keeps ? versionOf(root) : '',
    progress: makeProgress(),
    onProblem,
  })
  let next = await pieces.next()
  for (; !next.done; next = await pieces.next()) await onPiece(next.value)
  kept.close()
  return next.value
}

/** What Node can hold as one text, and as objects without being told to take more memory. */
const MOST_CHARACTERS = 400e6

/** The articles as one collection. Complains where they are too much for one. */
export async function readCorpus(
  setting: Setting,
  articles: Articles,
  name: string,
): Promise<{ readonly corpus: Corpus; readonly tally: Tally }> {
  const read: ArticleRead[] = []
  let characters = 0
  const tally = await readPieces(setting, 'events', articles, (piece) => {
    characters += piece.length
    if (characters > MOST_CHARACTERS)
      throw new Complaint(
        `${name}: more than ${count(read.length)} articles with their events are too much for one page or file. Take fewer, or extract JSON lines, which have no limit.`,
      )
    read.push(...fromLines<ArticleRead>(piece))
  })
  return { corpus: gatherCollection(read, { name, codebook: articles.codebook }), tally }
}

/** All that was read in the articles. */
export async function readExtractions(
  setting: Setting,
  articles: Articles,
): Promise<{ readonly read: readonly Extraction[]; readonly tally: Tally }> {
  const read: Extraction[] = []
  const tally = await readPieces(setting, 'extractions', articles, (piece) =>
    read.push(...fromLines<Extraction>(piece)),
  )
  return { read, tally }
}

const fromLines = <T>(piece: string) =>
  piece
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)
