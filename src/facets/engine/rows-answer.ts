import type { NewsEvent } from '../../extract/types'
import { originOf } from '../origins'
import type { ArticleFacts, Row, RowsAnswer, RowsAsk, Telling } from '../questions'
import { articleCodes, type Columns } from './columns'
import { allOf, andThen, type Answer, type Details } from './details'
import type { Indexed } from './indexed'
import { listRows, type Listed } from './rows-listed'
import type { State } from './state'

/** Never more rows than this in one answer. */
export const MOST_ROWS = 20_000

/** The answer of a state that stands at the filters asked for, but for the dimensions of the `ignored` bits. */
export function answerRows(
  state: State,
  ignored: number,
  ask: RowsAsk,
  details: Details,
): Answer<RowsAnswer> {
  const { columns } = state
  const listed = listRows(state, ignored, ask.also)
  const named = typeof ask.from === 'object' ? columns.byId().rowOf(ask.from.event) : -1
  const at = named >= 0 && listed.has(named) ? listed.positionOf(named) : null
  const wanted = typeof ask.from === 'object' ? (at ?? 0) - (at === null ? 0 : ask.from.before) : ask.from
  const start = Math.max(0, Math.min(wanted, listed.total))
  const rows = listed.page(start, Math.min(ask.count, MOST_ROWS))
  const page = { start, total: listed.total, at, heads: ask.heads ? listed.heads : [] }
  if (ask.texts) return andThen(withTexts(columns, rows, details), (whole) => ({ ...page, ...whole }))
  return andThen(describe(columns, listed, rows, details), (described) => ({
    ...page,
    rows: described,
    articles: articlesOf(columns, rows),
  }))
}

/** The events of some rows and their articles, and nothing else. */
function withTexts(
  columns: Columns,
  rows: readonly number[],
  details: Details,
): Answer<Pick<RowsAnswer, 'rows' | 'articles' | 'texts'>> {
  const codes = articleCodes(columns)
  const ids = Array.from(new Set(rows.map((row) => codes[row]!)), (code) => columns.articles[code]!.id)
  return andThen(details.events(rows), (events) =>
    andThen(allOf(ids.map((id) => details.article(id))), (texts) => ({
      rows: events.map((event) => ({ event, outcome: null, telling: null })),
      articles: {},
      texts: texts.flatMap((article) => article ?? []),
    })),
  )
}

function articlesOf(columns: Columns, rows: readonly number[]): Readonly<Record<string, ArticleFacts>> {
  const codes = articleCodes(columns)
  const found = new Set<number>()
  for (const row of rows) found.add(codes[row]!)
  return Object.fromEntries(
    Array.from(found, (code) => {
      const article = columns.articles[code]!
      return [article.id, article]
    }),
  )
}

/** The events of some rows, with what the collection knows of them besides. */
function describe(
  columns: Indexed,
  listed: Listed,
  rows: readonly number[],
  details: Details,
): Answer<readonly Row[]> {
  const members = new Map<number, readonly number[]>()
  for (const row of rows) {
    const told = membersOf(columns, listed, row)
    if (told) members.set(row, told)
  }
  // most rows are told once: those are looked up by their position alone
  const besides = [...new Set([...members.values()].flat())]
  return andThen(details.events([...rows, ...besides]), (events) => {
    const eventOf = new Map(besides.map((row, i) => [row, events[rows.length + i]!]))
    const own = events.slice(0, rows.length)
    return andThen(outcomesOf(columns, own, details), (outcomes) =>
      rows.map((row, i): Row => {
        const event = own[i]!
        const outcome = event.outcome && outcomes.get(event.outcome.event)
        const telling = members.get(row)
        return {
          event,
          outcome: outcome ? { id: outcome.id, title: outcome.title } : null,
          telling: telling ? tellingOf(columns, telling, eventOf) : null,
        }
      }),
    )
  })
}

/** The listed rows of a row's story under its head, where there are others; else `null`. */
function membersOf({ stories, runs }: Indexed, listed: Listed, row: number): readonly number[] | null {
  const story = stories[row] ?? 0
  if (story === 0) return null
  const headOf = (one: number) => runs.headOf[runs.runOf[one]!]
  const isMember = (other: number) => stories[other] === story && headOf(other) === headOf(row)
  let first = row
  while (first > 0 && isMember(first - 1)) first--
  const members: number[] = []
  for (let other = first; isMember(other); other++) if (listed.has(other)) members.push(other)
  return members.length > 1 ? members : null
}

function tellingOf(
  columns: Indexed,
  rows: readonly number[],
  eventOf: ReadonlyMap<number, NewsEvent>,
): Telling {
  const codes = articleCodes(columns)
  const origins = rows.map((row) =>
    originOf(eventOf.get(row)!, columns.articles[codes[row]!], columns.collection.outlets),
  )
  return {
    members: rows.map((row) => eventOf.get(row)!.id),
    articles: new Set(rows.map((row) => codes[row])).size,
    origins: [...new Set(origins)],
  }
}

/** What is reported of planned events, by id. */
function outcomesOf(
  { byId }: Indexed,
  events: readonly NewsEvent[],
  details: Details,
): Answer<ReadonlyMap<string, NewsEvent>> {
  const ids = events.flatMap(({ status, outcome }) =>
    status === 'planned' && outcome ? [outcome.event] : [],
  )
  const rows = [...new Set(ids)].map((id) => byId().rowOf(id)).filter((row) => row >= 0)
  return andThen(details.events(rows), (found) => new Map(found.map((event) => [event.id, event])))
}
