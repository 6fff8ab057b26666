import { setImmediate } from 'node:timers/promises'
import { deflateSync } from 'node:zlib'
import { tellingOf, type Telling } from '../../extract/collection'
import { extract, readToponyms } from '../../extract/extract'
import type { Gazetteer } from '../../extract/gazetteer'
import { localNames, type OutletRegion } from '../../extract/places'
import { compileCodebook, type Codebook } from '../../extract/themes'
import type { ArticleInput, Extraction, Theme } from '../../extract/types'
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

/** A reader in this thread. */
export function makeReader(gazetteer: Gazetteer, themes: readonly Theme[] | undefined): Reader {
  const codebook = themes && compileCodebook(themes)
  return {
    async ask(question, jobs, keep) {
      await setImmediate() // a signal is heard between two batches
      const answers: Answer[] = []
      for (const job of jobs) {
        const problems: string[] = []
        const text = await answer(question, job, { gazetteer, codebook, problems })
        answers.push({ text, packed: keep ? deflateSync(text, { level: 1 }) : null, problems })
      }
      return answers
    },
  }
}

interface Tools {
  readonly gazetteer: Gazetteer
  readonly codebook: Codebook | undefined
  readonly problems: string[]
}

async function answer(question: Question, job: Job, tools: Tools): Promise<string> {
  const { articles, problems } = await readSource(job.source)
  if (question === 'survey')
    return JSON.stringify({ articles: articles.map(tellingOf), problems } satisfies Surveyed)
  if (question === 'names')
    return JSON.stringify(
      articles.map((article) =>
        localNames(readToponyms(article, tools.gazetteer)).map((name) => name.map((place) => place.id)),
      ),
    )
  return articles.map((article, i) => readArticle(question, article, job, i, tools)).join('')
}

function readArticle(question: Question, article: ArticleInput, job: Job, i: number, tools: Tools): string {
  try {
    const { gazetteer, codebook } = tools
    const region = job.regions?.[i] ?? null
    const read = extract(article, gazetteer, { years: job.years ?? [], region, codebook })
    return `${JSON.stringify(question === 'lines' ? toLine(read) : question === 'events' ? toRead(read) : read)}\n`
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    tools.problems.push(`${article.id}: could not be read (${reason}), left out.`)
    return ''
  }
}

function toRead({ article, actors, events }: Extraction) {
  return { article, actors: actors.map(({ name, kind, full }) => ({ name, kind, full })), events }
}
