import type { Article, NewsEvent } from '../extract/types'
import { grouped } from '../facets/grouped'
import { compareHeads, type Head } from '../facets/heads'
import type { ArticleFacts, Asking, HeadCount, Questions, Row, RowsAsk, Telling } from '../facets/questions'
import { eventsById, inChunks } from './map'
import type { Ask } from './open'
import { alsoParameters, filterParameters, type Parameters } from './parameters'

const MOST_ROWS = 20_000

/** A head that has events that pass, with its key: '' for the undated. */
type Section = HeadCount & { readonly key: string }

/** Question 4 over the server: first how many rows each head has, then the rows of the heads that the page is of. */
export function askRows(ask: Ask): Questions['rows'] {
  return async (wanted, how = {}) => {
    const asked = { ...filterParameters(wanted.filters), ...alsoParameters(wanted.also ?? {}) }
    const sections = await askSections(ask, asked, how)
    const total = sections.reduce((sum, { events }) => sum + events, 0)
    const { at, first } = await beginningOf(ask, asked, wanted, sections, how)
    const start = Math.max(0, Math.min(first, total))
    const count = Math.min(wanted.count, MOST_ROWS)
    const behind = at !== null && start === at + 1 ? (wanted.from as { readonly event: string }).event : null
    const ids =
      count > 0 && start < total ? await askIds(ask, asked, sections, { start, count, behind }, how) : []
    const events = await eventsById(ask, ids, how)
    const page = ids.flatMap((id) => events.get(id) ?? [])
    const heads = wanted.heads ? sections.map(({ head, events, start }) => ({ head, events, start })) : []
    const part = { start, total, at, heads }
    if (wanted.texts) {
      const rows = page.map((event): Row => ({ event, outcome: null, telling: null }))
      return { ...part, rows, articles: {}, texts: await textsOf(ask, page, how) }
    }
    const [rows, articles] = await Promise.all([toRows(ask, asked, page, how), articlesOf(ask, page, how)])
    return { ...part, rows, articles }
  }
}

async function askSections(ask: Ask, asked: Parameters, how: Asking): Promise<Section[]> {
  const rows = (await ask('heads', asked, how)) as readonly [key: string, events: number][]
  const read = rows.map(([key, events]) => ({ key, head: readHead(key), events }))
  read.sort((a, b) => (a.head && b.head ? compareHeads(a.head, b.head) : a.head ? -1 : 1))
  let start = 0
  return read.map((one) => ({ ...one, start: (start += one.events) - one.events }))
}

/** A head from its key (`headKey`). */
function readHead(key: string): Head | null {
  const [, from, to, kind, open = null] = /^(-?\d+)-(-?\d+) (\w+)(?: (\w+))?$/.exec(key) ?? []
  if (from === undefined) return null
  return { kind: kind as Head['kind'], from: Number(from), to: Number(to), open: open as Head['open'] }
}

/** Where the page begins, and where the event stands that it was asked around. */
async function beginningOf(
  ask: Ask,
  asked: Parameters,
  { from }: RowsAsk,
  sections: readonly Section[],
  how: Asking,
): Promise<{ readonly at: number | null; readonly first: number }> {
  if (typeof from === 'number') return { at: null, first: from }
  const id = from.event
  const [head] = await ask('headOfEvent', { ...asked, id }, how)
  const section = head && sections.find(({ key }) => key === head[0])
  if (!section) return { at: null, first: 0 }
  const [before] = (await ask('place', { ...asked, id, head: section.key }, how)) as [[number]]
  const at = section.start + before[0]
  return { at, first: at - from.before }
}

interface Part {
  readonly start: number
  readonly count: number
  /** The event that the part is behind of, where it is known by that. */
  readonly behind: string | null
}

async function askIds(
  ask: Ask,
  asked: Parameters,
  sections: readonly Section[],
  { start, count, behind }: Part,
  how: Asking,
): Promise<string[]> {
  const over = sections.filter((one) => one.start < start + count && one.start + one.events > start)
  const heads = over.map(({ key }) => key)
  const rows =
    behind === null
      ? await ask('rows', { ...asked, heads, skip: start - over[0]!.start, count }, how)
      : await ask('rowsBehind', { ...asked, heads, id: behind, count }, how)
  return rows.map(([id]) => id as string)
}

async function toRows(
  ask: Ask,
  asked: Parameters,
  page: readonly NewsEvent[],
  how: Asking,
): Promise<readonly Row[]> {
  const reported = page.flatMap(({ status, outcome }) =>
    status === 'planned' && outcome ? [outcome.event] : [],
  )
  const [outcomes, tellings] = await Promise.all([
    eventsById(ask, reported, how),
    askTellings(ask, asked, page, how),
  ])
  return page.map((event): Row => {
    const outcome = event.status === 'planned' && event.outcome && outcomes.get(event.outcome.event)
    return {
      event,
      outcome: outcome ? { id: outcome.id, title: outcome.title } : null,
      telling: tellings.get(event.id) ?? null,
    }
  })
}

type TellingRow = readonly [head: string, story: string, id: string, article: string, origin: string]

/** What is told several times under one head, by the id of each event that tells it. */
async function askTellings(ask: Ask, asked: Parameters, page: readonly NewsEvent[], how: Asking) {
  const linked = page.filter(({ sameAs }) => sameAs?.length).map(({ id }) => id)
  const told = new Map<string, readonly TellingRow[]>()
  await inChunks(linked, async (some) => {
    const rows = (await ask('tellings', { ...asked, linked: some }, how)) as readonly TellingRow[]
    for (const [key, own] of byKey(rows)) told.set(key, own)
  })
  const tellings = new Map<string, Telling>()
  for (const rows of told.values()) {
    if (rows.length < 2) continue
    const telling: Telling = {
      members: rows.map((row) => row[2]),
      articles: new Set(rows.map((row) => row[3])).size,
      origins: [...new Set(rows.map((row) => row[4]))],
    }
    for (const id of telling.members) tellings.set(id, telling)
  }
  return tellings
}

/** The events' articles with their texts, in the order of the events. */
async function textsOf(ask: Ask, events: readonly NewsEvent[], how: Asking): Promise<Article[]> {
  const ids = [...new Set(events.map(({ article }) => article))]
  const texts = new Map<string, Article>()
  await inChunks(ids, async (some) => {
    for (const [article] of await ask('articlesById', { ids: some }, how)) {
      const read = JSON.parse(article as string) as Article
      texts.set(read.id, read)
    }
  })
  return ids.flatMap((id) => texts.get(id) ?? [])
}

/** What is known of the events' articles, by id. */
export async function articlesOf(
  ask: Ask,
  events: readonly NewsEvent[],
  how: Asking,
): Promise<Readonly<Record<string, ArticleFacts>>> {
  const articles: Record<string, ArticleFacts> = {}
  await inChunks([...new Set(events.map(({ article }) => article))], async (ids) => {
    for (const [facts] of await ask('articleFacts', { ids }, how)) {
      const read = JSON.parse(facts as string) as ArticleFacts
      articles[read.id] = read
    }
  })
  return articles
}

const byKey = (rows: readonly TellingRow[]): ReadonlyMap<string, readonly TellingRow[]> =>
  grouped(rows, (row) => `${row[0]}\n${row[1]}`)
