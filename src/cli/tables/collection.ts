import fs from 'node:fs'
import path from 'node:path'
import type { Article, Corpus, NewsEvent, Theme } from '../../extract/types'
import { slashOrder } from '../../formats/days'
import { Complaint } from '../complaint'
import { loadGazetteer } from '../data'
import { count } from '../progress'
import { describeMapping, mapColumns } from './mapping'
import { readTable } from './read'
import { toEvent, type RowRead } from './to-event'

/** What the page loads at once; more are a matter of time and memory. */
const MOST_ROWS = 300_000
const NAMED_PROBLEMS = 5
/** A table with more kinds of events than this has no themes: they would be a list, not a choice. */
const MOST_THEMES = 32

/** A table of events as a collection: a row an event, its kinds the themes. Says on standard error which column was taken for what, how many rows
 * could not be read, and what is wrong with the first few. Complains where none could. */
export async function readTableCorpus(root: string, file: string, said: string | undefined): Promise<Corpus> {
  if (!fs.existsSync(file)) throw new Complaint(`There is no file "${file}".`)
  const { columns, rows } = await readTable(file)
  if (rows.length > MOST_ROWS)
    throw new Complaint(
      `${file} has ${count(rows.length)} rows; up to ${count(MOST_ROWS)} can be read at once.`,
    )
  const mapping = mapColumns(columns, said)
  console.error(describeMapping(mapping, columns))
  const dates = mapping.date?.[0] ?? -1
  const reader = {
    file: path.basename(file),
    columns,
    mapping,
    order: slashOrder(rows.map(({ cells }) => cells[dates] ?? '')),
    gazetteer: await loadGazetteer(root),
  }
  const read: RowRead[] = []
  let problems = 0
  for (const row of rows) {
    const one = toEvent(reader, row)
    if (typeof one !== 'string') read.push(one)
    else if (++problems <= NAMED_PROBLEMS) console.error(`${file}, ${row.at}: ${one}, left out.`)
  }
  if (problems > NAMED_PROBLEMS) console.error(`… and ${count(problems - NAMED_PROBLEMS)} more rows.`)
  if (read.length === 0) throw new Complaint(`${file}: none of ${count(rows.length)} rows could be read.`)
  return toCorpus(read, path.parse(file).name)
}

function toCorpus(read: readonly RowRead[], name: string): Corpus {
  const themeOf = themesOf(read)
  const ids = new Map<string, number>()
  const articles: Article[] = []
  const events: NewsEvent[] = []
  for (const { article, event, kind } of read) {
    const times = (ids.get(event.id) ?? 0) + 1
    ids.set(event.id, times)
    const theme = themeOf.get(kind)
    articles.push(article)
    events.push({
      ...event,
      id: times === 1 ? event.id : `${event.id}-${times}`,
      themes: theme ? [theme.id] : [],
    })
  }
  return {
    version: 1,
    name,
    ...(themeOf.size > 0 && { codebook: [...themeOf.values()] }),
    articles,
    events,
  }
}

/** A theme for each kind of event, where they are few. */
function themesOf(read: readonly RowRead[]): ReadonlyMap<string, Theme> {
  const kinds = [...new Set(read.map(({ kind }) => kind))].filter(Boolean).sort()
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
