import fs from 'node:fs'
import path from 'node:path'
import { isoDate, maxLength, minLength, nullish, object, pipe, safeParse, string } from 'valibot'
import { wordingFor } from '../app/wording'
import type { FormatId } from '../exports/formats'
import type { Correction } from '../corrections/types'
import { readArticles, readCollection } from '../extract/collection'
import type { Gazetteer } from '../extract/gazetteer'
import type { ArticleInput, Extraction, NewsEvent, Theme } from '../extract/types'
import { toColumns } from '../facets/columns'
import { readFullFolder } from './articles'
import { readCodebook } from './codebook'
import { Complaint } from './complaint'
import { readCorrections, replay } from './corrections'
import { loadGazetteer } from './data'
import { toLine } from './jsonl'

const text = nullish(string())
const LINE = object({
  id: pipe(string(), minLength(1), maxLength(1000)),
  text: string(),
  title: text,
  published: text,
  publisher: text,
  url: text,
})

/** Where events go: JSON lines, or all in one file of another format; `out: null` is standard output. */
export interface Output {
  readonly format: FormatId | 'jsonl'
  readonly out: string | null
}

const KNOWN: readonly Output['format'][] = ['jsonl', 'csv', 'geojson', 'json', 'kml', 'ics', 'md']

/** Complains about a format there is none of. */
export function readOutput(format = 'jsonl', out: string | null = null): Output {
  const known = KNOWN.find((one) => one === format)
  if (!known) throw new Complaint(`There is no format "${format}"; there are ${KNOWN.join(', ')}.`)
  return { format: known, out }
}

/** JSON lines {id, text, title?, published?, publisher?, url?} on standard input -> the output, by default one line an article, in order.
 * A bad line is named on standard error and left out; the exit code is then 1. */
export async function extractLines(root: string, output: Output): Promise<void> {
  const gazetteer = await loadGazetteer(root)
  const articles: ArticleInput[] = []
  for (const [index, line] of fs.readFileSync(0, 'utf8').split('\n').entries()) {
    if (!line.trim()) continue
    const read = readLine(line)
    if (typeof read === 'string') {
      console.error(`line ${index + 1}: ${read}`)
      process.exitCode = 1
    } else articles.push(read)
  }
  await write({ articles, gazetteer, name: 'articles' }, output)
}

/** The same for the articles of a folder. */
export async function extractFolder(root: string, folder: string, output: Output): Promise<void> {
  const articles = await readFullFolder(folder)
  const name = path.basename(path.resolve(folder))
  const collection = {
    articles,
    gazetteer: await loadGazetteer(root),
    name,
    codebook: readCodebook(folder),
    corrections: readCorrections(folder),
  }
  await write(collection, output)
}

interface Collection {
  readonly articles: readonly ArticleInput[]
  readonly gazetteer: Gazetteer
  readonly name: string
  readonly codebook?: readonly Theme[] | undefined
  readonly corrections?: readonly Correction[]
}

async function write(collection: Collection, { format, out }: Output): Promise<void> {
  const pieces = format === 'jsonl' ? toLines(collection) : [await toFile(collection, format)]
  if (out !== null) return fs.writeFileSync(out, [...pieces].join(''))
  for (const piece of pieces) {
    if (!process.stdout.write(piece)) await new Promise((resolve) => process.stdout.once('drain', resolve))
  }
}

function* toLines({ articles, gazetteer, codebook, corrections = [] }: Collection): Generator<string> {
  const read = readArticles(articles, gazetteer, codebook)
  for (const extraction of corrections.length > 0 ? corrected([...read], corrections) : read)
    yield `${JSON.stringify(toLine(extraction))}\n`
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

async function toFile(
  { articles, gazetteer, name, codebook, corrections = [] }: Collection,
  format: FormatId,
): Promise<string> {
  const { FORMATS } = await import('../exports/formats')
  const read = readCollection(articles, gazetteer, { name, codebook })
  const { corpus, edits, marks } = replay(read, corrections)
  return FORMATS[format].write({
    ...corpus,
    events: toColumns(corpus).events,
    edits,
    marks,
    total: corpus.events.length,
    filters: [],
    view: [],
    link: null,
    eventLink: null,
    exportedAt: new Date().toISOString(),
    wording: wordingFor(codebook),
  })
}

function readLine(line: string): ArticleInput | string {
  let json: unknown
  try {
    json = JSON.parse(line)
  } catch (error) {
    return `not JSON (${error instanceof Error ? error.message : String(error)})`
  }
  const checked = safeParse(LINE, json)
  if (!checked.success) {
    const issue = checked.issues[0]
    return `${issue.path?.map((step) => String(step.key)).join('.') ?? 'line'}: ${issue.message}`
  }
  const { id, text, title, published, publisher, url } = checked.output
  const day = published?.slice(0, 10)
  if (day && !safeParse(pipe(string(), isoDate()), day).success)
    return `published: "${published}" is not a day YYYY-MM-DD`
  return {
    id,
    text,
    title: title ?? undefined,
    published: day,
    publisher: publisher ?? undefined,
    url: url ?? undefined,
  }
}
