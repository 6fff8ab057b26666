import { setImmediate } from 'node:timers/promises'
import { deflateSync } from 'node:zlib'
import { tellingOf, type Telling } from '../../extract/collection'
import { extractAll, readToponyms, windowsOf, type Task } from '../../extract/extract'
import type { Gazetteer } from '../../extract/gazetteer'
import { localNames, type OutletRegion } from '../../extract/places'
import { compileCodebook, type Codebook } from '../../extract/themes'
import type { Extraction, Theme } from '../../extract/types'
import { toLine } from '../jsonl'
import { readSource, type Source } from './sources'

/**
 * What is asked of sources. `survey`: what their articles tell the others, and what was left out. `names`: the towns and divisions each
 * article names, as ids. `lines`: the lines of `extract --jsonl`. `events`: what a collection is gathered from, `extractions`: all of it,
 * both one JSON line an article.
 */
export type Question = 'survey' | 'names' | Wanted

export type Wanted = 'lines' | 'events' | 'extractions'

/** A source with what its articles need to know of the others; not for `survey` and `names`. */
export interface Job {
  readonly source: Source
  readonly years?: readonly number[]
  /** One an article. */
  readonly regions?: readonly (OutletRegion | null)[]
}

/** The answer to a survey. */
export interface Surveyed {
  readonly articles: readonly Telling[]
  readonly problems: readonly string[]
}

/** `text` holds the answer, `packed` the same deflated where it is to be kept. An article that could not be read is a problem. */
export interface Answer {
  readonly text: string
  readonly packed: Uint8Array | null
  readonly problems: readonly string[]
}

/** Answers questions about sources, in order; in this thread or in another. */
export interface Reader {
  ask(question: Question, jobs: readonly Job[], keep: boolean): Promise<Answer[]>
}

/** A reader in this thread. `newest`: the year it is now. */
export function makeReader(gazetteer: Gazetteer, themes?: readonly Theme[], newest?: number): Reader {
  const codebook = themes && compileCodebook(themes)
  return {
    async ask(question, jobs, keep) {
      await setImmediate() // a signal is heard between two batches
      const sources: SourceRead[] = []
      for (const { source } of jobs) sources.push(await readSource(source))
      const pieces =
        question === 'survey'
          ? sources.map((source) => toPiece(surveyed(source)))
          : question === 'names'
            ? namesIn(sources, gazetteer).map(toPiece)
            : readJobs(question, jobs, sources, { gazetteer, codebook, newest })
      return pieces.map(({ text, problems }) => ({
        text,
        packed: keep ? deflateSync(text, { level: 1 }) : null,
        problems,
      }))
    },
  }
}

type SourceRead = Awaited<ReturnType<typeof readSource>>

const toPiece = (answer: unknown): Piece => ({ text: JSON.stringify(answer), problems: [] })

const surveyed = ({ articles, problems }: SourceRead): Surveyed => ({
  articles: articles.map(tellingOf),
  problems,
})

/** Of each source, of each of its articles, of each name the ids of what it may be. */
function namesIn(sources: readonly SourceRead[], gazetteer: Gazetteer): string[][][][] {
  const ids: string[][][] = []
  const all = sources.flatMap(({ articles }) => articles.map((input) => ({ input })))
  for (const window of windowsOf(all)) {
    const inputs = window.map(({ input }) => input)
    for (const toponyms of readToponyms(inputs, gazetteer))
      ids.push(localNames(toponyms).map((name) => name.map((place) => place.id)))
  }
  let at = 0
  return sources.map(({ articles }) => ids.slice(at, (at += articles.length)))
}

interface Tools {
  readonly gazetteer: Gazetteer
  readonly codebook: Codebook | undefined
  readonly newest: number | undefined
}

/** The answer to a job while it grows. */
interface Piece {
  text: string
  readonly problems: string[]
}

interface JobTask extends Task {
  readonly piece: Piece
}

/** The lines of each job's articles. */
function readJobs(
  question: Wanted,
  jobs: readonly Job[],
  sources: readonly SourceRead[],
  { gazetteer, codebook, newest }: Tools,
): Piece[] {
  const pieces = jobs.map((): Piece => ({ text: '', problems: [] }))
  const tasks = jobs.flatMap(({ years = [], regions }, k) =>
    sources[k]!.articles.map((input, i): JobTask => {
      return { input, around: { years, region: regions?.[i] ?? null, codebook, newest }, piece: pieces[k]! }
    }),
  )
  for (const window of windowsOf(tasks)) readWindow(question, window, gazetteer)
  return pieces
}

/** Adds the lines of some articles to their pieces; where one of them cannot be read, those of the others. */
function readWindow(question: Wanted, window: readonly JobTask[], gazetteer: Gazetteer): void {
  try {
    const lines = extractAll(window, gazetteer).map((read) => lineOf(question, read))
    window.forEach(({ piece }, i) => (piece.text += lines[i]!))
  } catch (error) {
    if (window.length > 1) return window.forEach((task) => readWindow(question, [task], gazetteer))
    const reason = error instanceof Error ? error.message : String(error)
    const [{ input, piece }] = window as [JobTask]
    piece.problems.push(`${input.id}: could not be read (${reason}), left out.`)
  }
}

function lineOf(question: Wanted, read: Extraction): string {
  return `${JSON.stringify(question === 'lines' ? toLine(read) : question === 'events' ? toRead(read) : read)}\n`
}

function toRead({ article, actors, events }: Extraction) {
  return { article, actors: actors.map(({ name, kind, full }) => ({ name, kind, full })), events }
}
