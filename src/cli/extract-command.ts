import path from 'node:path'
import { wordingFor } from '../app/wording'
import type { Correction } from '../corrections/types'
import type { FormatId } from '../exports/formats'
import type { Corpus, Extraction, NewsEvent } from '../extract/types'
import { sortByDate } from '../facets/columns'
import { openOutput } from './aside'
import { Misuse } from './complaint'
import { readCorrections, replay } from './corrections'
import { toLine } from './jsonl'
import { openKept } from './reading/cache'
import { describeTally, emptyFolder, folderArticles, nameOf } from './reading/folder'
import { readCorpus, readExtractions, readPieces, type Articles, type Setting } from './reading/pieces'
import type { Tally } from './reading/read-all'
import type { Wanted } from './reading/reader'
import { lineSources, streamSources } from './reading/sources'
import { readTableCorpus } from './tables/collection'

/** Where events go: JSON lines, or all in one file of another format; `out: null` is standard output. */
export interface Target {
  readonly format: FormatId | 'jsonl'
  readonly out: string | null
}

const KNOWN: readonly Target['format'][] = ['jsonl', 'csv', 'geojson', 'json', 'kml', 'ics', 'md']

/** Complains about a format there is none of. */
export function readTarget(format = 'jsonl', out: string | null = null): Target {
  const known = KNOWN.find((one) => one === format)
  if (!known) throw new Misuse(`There is no format "${format}"; there are ${KNOWN.join(', ')}.`)
  return { format: known, out }
}

/** JSON lines {id, text, title?, published?, publisher?, url?} of a file or of standard input (null) -> the target, by default one line an
 * article, in order. A bad line is named on standard error and left out; the exit code is then 1. */
export async function extractLines(setting: Setting, file: string | null, target: Target): Promise<void> {
  const { sources, close } =
    file === null ? await streamSources(process.stdin) : { sources: await lineSources(file), close: () => {} }
  const onProblem = (problem: string) => {
    console.error(problem)
    process.exitCode = 1
  }
  const name = file === null ? 'articles' : path.parse(file).name
  const output = openOutput(target.out)
  await write(setting, { sources, onProblem, name, corrections: [] }, target, output.write)
  output.done()
  close()
}

/** The same for a table of events. */
export async function extractTable(setting: Setting, file: string, target: Target): Promise<void> {
  const corpus = await readTableCorpus(setting.root, file, setting.map)
  const output = openOutput(target.out)
  if (target.format !== 'jsonl') await output.write(await toFile(corpus, [], target.format))
  else
    for (const [i, event] of corpus.events.entries()) {
      const article = corpus.articles[i]!
      const nothing = { toponyms: [], times: [], actors: [], themes: [] }
      await output.write(`${JSON.stringify(toLine({ article, events: [event], ...nothing }))}\n`)
    }
  output.done()
}

/** The same for the articles of a folder, with its corrections. Says what was read anew where a person may be looking. */
export async function extractFolder(setting: Setting, folder: string, target: Target): Promise<void> {
  const collection = { ...folderArticles(folder), name: nameOf(folder), corrections: readCorrections(folder) }
  const kept = openKept(setting.cache, folder, wantedFor(target, collection.corrections))
  const output = openOutput(target.out)
  const tally = await write(setting, { ...collection, kept }, target, output.write)
  if (tally.sources === 0) throw emptyFolder(folder)
  output.done()
  if (target.out !== null || process.stderr.isTTY) console.error(`${describeTally(tally)}.`)
}

interface Collection extends Articles {
  readonly name: string
  readonly corrections: readonly Correction[]
}

/** A correction may be about any article: with some, all are read before the first is written. */
function wantedFor({ format }: Target, corrections: readonly Correction[]): Wanted {
  if (format !== 'jsonl') return 'events'
  return corrections.length > 0 ? 'extractions' : 'lines'
}

async function write(
  setting: Setting,
  collection: Collection,
  target: Target,
  put: (piece: string) => Promise<void>,
): Promise<Tally> {
  const { name, corrections } = collection
  if (target.format !== 'jsonl') {
    const { corpus, tally } = await readCorpus(setting, collection, name)
    await put(await toFile(corpus, corrections, target.format))
    return tally
  }
  if (corrections.length === 0) return readPieces(setting, 'lines', collection, put)
  const { read, tally } = await readExtractions(setting, collection)
  for (const one of corrected(read, corrections)) await put(`${JSON.stringify(toLine(one))}\n`)
  return tally
}

/** The articles with their events as corrected. */
function corrected(read: readonly Extraction[], corrections: readonly Correction[]): Extraction[] {
  const articles = read.map(({ article }) => article)
  const events = read.flatMap((one) => one.events)
  const { corpus } = replay({ version: 1, name: '', articles, events }, corrections)
  const byArticle = new Map<string, NewsEvent[]>(articles.map(({ id }) => [id, []]))
  for (const event of corpus.events) byArticle.get(event.article)?.push(event)
  return read.map((one) => ({ ...one, events: byArticle.get(one.article.id)! }))
}

async function toFile(read: Corpus, corrections: readonly Correction[], format: FormatId): Promise<string> {
  const { FORMATS } = await import('../exports/formats')
  const { writeWhole } = await import('../exports/writing')
  const { corpus, edits, marks } = replay(read, corrections)
  return writeWhole(FORMATS[format].open, {
    ...corpus,
    events: sortByDate(corpus.events),
    edits,
    marks,
    total: corpus.events.length,
    filters: [],
    view: [],
    link: null,
    eventLink: null,
    exportedAt: new Date().toISOString(),
    wording: wordingFor(corpus.codebook),
  })
}
