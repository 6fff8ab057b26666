import fs from 'node:fs'
import path from 'node:path'
import type { Article, Corpus, NewsEvent, Theme } from '../../extract/types'
import { slashOrder } from '../../formats/days'
import { Complaint } from '../complaint'
import { loadGazetteer } from '../data'
import { count } from '../progress'
import { describeMapping, mapColumns, type Mapping } from './mapping'
import { openTable, type OpenTable } from './read'
import { kindOf, toEvent, type RowReader } from './to-event'

/** What can be in memory at once; more go into columns as they come. */
const MOST_AT_ONCE = 300_000
const NAMED_PROBLEMS = 5
/** A table with more kinds of events than this has no themes: they would be a list, not a choice. */
const MOST_THEMES = 32

/** A table of events, looked through once. */
export interface TableEvents {
  readonly name: string
  readonly rows: number
  readonly codebook: readonly Theme[] | undefined
  /** A row an event, in their order. Says on standard error what is wrong with the first few that cannot be read; complains where none could. */
  readonly events: () => AsyncGenerator<TableEvent>
}

export interface TableEvent {
  readonly article: Article
  readonly event: NewsEvent
}

/** A table of events as a collection: a row an event, its kinds the themes. */
export async function readTableCorpus(root: string, file: string, said: string | undefined): Promise<Corpus> {
  return toCorpus(await openTableEvents(root, file, said), file)
}

/** All its events at once. Complains where they are too many. */
export async function toCorpus(
  { name, rows, codebook, events: read }: TableEvents,
  file: string,
): Promise<Corpus> {
  if (rows > MOST_AT_ONCE)
    throw new Complaint(
      `${file} has ${count(rows)} rows; up to ${count(MOST_AT_ONCE)} go into one file. "dateline build ${file}" takes more.`,
    )
  const articles: Article[] = []
  const events: NewsEvent[] = []
  for await (const { article, event } of read()) {
    articles.push(article)
    events.push(event)
  }
  return { version: 1, name, ...(codebook && { codebook }), articles, events }
}

/** Looks through a table: how many rows it has, their kinds, how its dates are written. Says on standard error which column was taken for what. */
export async function openTableEvents(
  root: string,
  file: string,
  said: string | undefined,
): Promise<TableEvents> {
  if (!fs.existsSync(file)) throw new Complaint(`There is no file "${file}".`)
  const { columns, rows } = await openTable(file)
  const mapping = mapColumns(columns, said)
  console.error(describeMapping(mapping, columns))
  const { total, dates, kinds } = await lookThrough(rows(), mapping)
  const reader = {
    file: path.basename(file),
    columns,
    mapping,
    order: slashOrder(dates),
    gazetteer: await loadGazetteer(root),
  }
  const themeOf = themesOf(kinds)
  return {
    name: path.parse(file).name,
    rows: total,
    codebook: themeOf.size > 0 ? [...themeOf.values()] : undefined,
    events: () => readEvents(reader, rows(), themeOf, file),
  }
}

async function lookThrough(rows: ReturnType<OpenTable['rows']>, mapping: Mapping) {
  const [date, type] = [mapping.date?.[0] ?? -1, mapping.type?.[0] ?? -1]
  const dates = new Set<string>()
  const kinds = new Set<string>()
  let total = 0
  for await (const { cells } of rows) {
    total++
    dates.add(cells[date] ?? '')
    if (kinds.size <= MOST_THEMES + 1) kinds.add(kindOf(cells[type] ?? ''))
  }
  return { total, dates, kinds }
}

async function* readEvents(
  reader: RowReader,
  rows: ReturnType<OpenTable['rows']>,
  themeOf: ReadonlyMap<string, Theme>,
  file: string,
): AsyncGenerator<TableEvent> {
  const ids = new Map<string, number>()
  let [problems, total] = [0, 0]
  for await (const row of rows) {
    total++
    const one = toEvent(reader, row)
    if (typeof one === 'string') {
      if (++problems <= NAMED_PROBLEMS) console.error(`${file}, ${row.at}: ${one}, left out.`)
      continue
    }
    const { article, event, kind } = one
    const times = (ids.get(event.id) ?? 0) + 1
    ids.set(event.id, times)
    const theme = themeOf.get(kind)
    const id = times === 1 ? event.id : `${event.id}-${times}`
    yield { article, event: { ...event, id, themes: theme ? [theme.id] : [] } }
  }
  if (problems > NAMED_PROBLEMS) console.error(`… and ${count(problems - NAMED_PROBLEMS)} more rows.`)
  if (problems === total) throw new Complaint(`${file}: none of ${count(total)} rows could be read.`)
}

/** A theme for each kind of event, where they are few. */
function themesOf(written: ReadonlySet<string>): ReadonlyMap<string, Theme> {
  const kinds = [...written].filter(Boolean).sort()
  if (kinds.length > MOST_THEMES) return new Map()
  return new Map(
    kinds.map((kind, i) => {
      const slug = kind
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '')
      return [
        kind,
        { id: `kind-${i + 1}-${slug}`.replace(/-$/, ''), label: kind, terms: [kind.toLowerCase()] },
      ]
    }),
  )
}
