import type { Columns } from '../../../src/facets/engine/columns'
import { marksOf, sumOf, thingsOf, type Thing, type Things } from './objects'
import { BIN_DAYS, type Asked, type Counted, type MakePeer } from './peer'

/** As much of a database as is needed (`duckdb/database.mjs`). */
interface Database {
  readonly insert: (
    name: string,
    columns: Readonly<Record<string, Int32Array | Lists | readonly string[]>>,
  ) => void
  readonly query: (sql: string) => readonly (readonly number[])[]
}

interface Lists {
  readonly offsets: Int32Array
  readonly codes: Int32Array
}

const SINGLES = ['place', 'country', 'status', 'outlet', 'article'] as const
const LISTS = ['actors', 'placed', 'dated'] as const
/** As many as a page lists of a facet. */
const VALUES = 100

/** A table with a column a facet; every count is a query over it. */
export const makeDuckdb: MakePeer = async (columns, texts) => {
  const address = '/duckdb/database.js'
  const { openDatabase } = (await import(/* @vite-ignore */ address)) as {
    readonly openDatabase: (folder: string) => Promise<Database>
  }
  const database = await openDatabase(new URL('/duckdb', location.href).href)
  const { edges, places, rows, table } = tableOf(columns)
  return () => {
    database.insert('events', table)
    return { ask: asker(database, edges[0]!, places, lastingTexts(database, rows, texts)) }
  }
}

/** The columns of the table, and what else is needed of the events. */
function tableOf(columns: Columns) {
  const { things, places, edges } = thingsOf(columns)
  const column = (read: (thing: Thing) => number) => Int32Array.from(things, read)
  const list = (read: (thing: Thing) => readonly number[]): Lists => {
    const offsets = new Int32Array(things.length + 1)
    for (const thing of things) offsets[thing.row + 1] = offsets[thing.row]! + read(thing).length
    return { offsets, codes: Int32Array.from(things.flatMap(read)) }
  }
  const table = {
    id: column(({ row }) => row),
    start: column(({ start }) => start),
    ...Object.fromEntries(SINGLES.map((facet) => [facet, column((thing) => thing[facet])])),
    ...Object.fromEntries(
      [...LISTS, 'themes' as const].map((facet) => [facet, list((thing) => thing[facet])]),
    ),
  }
  return { edges, places, rows: things.length, table }
}

/** Puts the texts into a table of their own when first one is looked for. */
function lastingTexts(database: Database, rows: number, texts: () => readonly string[]) {
  let isThere = false
  return () => {
    if (!isThere)
      database.insert('texts', { row: Int32Array.from({ length: rows }, (_, i) => i), text: texts() })
    isThere = true
  }
}

function asker(database: Database, firstDay: number, places: Things['places'], putTexts: () => void) {
  let undated: { readonly key: string; readonly inTime: number } | null = null
  let last: {
    readonly key: string
    readonly counted: Omit<Counted, 'onMap'>
    readonly here: Int32Array
  } | null = null
  const count = (asked: Asked) => {
    if (asked.text !== '') putTexts()
    const all = where(asked, [])
    const counts = (value: string, filter: string, end = '') =>
      database.query(
        `SELECT value, count(*) AS n FROM (SELECT ${value} AS value FROM events ${filter}) GROUP BY value ${end}`,
      )
    const most = (value: string) => counts(value, all, `ORDER BY n DESC LIMIT ${VALUES}`)
    const here = new Int32Array(places.length)
    for (const [place, n] of counts('place', all)) here[place!] = n!
    for (const facet of SINGLES) if (facet !== 'place') most(facet)
    for (const facet of LISTS) most(`unnest(${facet})`)
    const themes = counts('unnest(themes)', where(asked, ['theme']))
    const key = `${asked.theme} ${asked.text}`
    if (undated?.key !== key) {
      const bins = counts(`(start - ${firstDay}) // ${BIN_DAYS}`, where(asked, ['days']))
      undated = { key, inTime: sumOf(bins.map(([, n]) => n!)) }
    }
    const ofTheme = themes.find(([theme]) => theme === 0)?.[1] ?? 0
    return { counted: { shown: sumOf(here), inTime: undated.inTime, ofTheme }, here }
  }
  return (asked: Asked): Counted => {
    const key = `${asked.days?.join()} ${asked.theme} ${asked.text}`
    if (last?.key !== key) last = { key, ...count(asked) }
    const { here } = last
    const { shown, inTime, ofTheme } = last.counted
    const onMap = sumOf(marksOf(places, (place) => here[place]!, asked.view).values())
    return { shown, onMap, inTime, ofTheme }
  }
}

/** The filters as a clause, without some. */
function where({ days, theme, text }: Asked, without: readonly ('days' | 'theme')[]): string {
  const parts: string[] = []
  if (days && !without.includes('days')) parts.push(`start BETWEEN ${days[0]} AND ${days[1]}`)
  if (theme !== null && !without.includes('theme')) parts.push(`list_contains(themes, ${theme})`)
  if (text !== '')
    parts.push(`id IN (SELECT row FROM texts WHERE contains(text, '${text.replaceAll("'", "''")}'))`)
  return parts.length > 0 ? `WHERE ${parts.join(' AND ')}` : ''
}
