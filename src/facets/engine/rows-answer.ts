import type { NewsEvent } from '../../extract/types'
import { originOf } from '../origins'
import type { ArticleFacts, Row, RowsAnswer, RowsAsk, Telling } from '../questions'
import { articleCodes, type Columns } from './columns'
import { andThen, type Answer, type Details } from './details'
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
  return andThen(describe(columns, listed, rows, details), (described) => ({
    rows: described,
    start,
    total: listed.total,
    at,
    heads: ask.heads ? listed.heads : [],
    articles: articlesOf(columns, rows),
  }))
}

function articlesOf(columns: Columns, rows: readonly number[]): Readonly<Record<string, ArticleFacts>> {
  const codes = articleCodes(columns)
  return Object.fromEntries(
    rows.map((row) => {
      const article = columns.articles[codes[row]!]!
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
  const members = new Map(rows.flatMap((row) => membersOf(columns, listed, row)))
  const needed = [...new Set([...rows, ...[...members.values()].flat()])]
  return andThen(details.events(needed), (events) => {
    const eventOf = new Map(needed.map((row, i) => [row, events[i]!]))
    const own = rows.map((row) => eventOf.get(row)!)
    return andThen(outcomesOf(columns, own, details), (outcomes) =>
      rows.map((row, i): Row => {
        const outcome = outcomes.get(own[i]!.outcome?.event ?? '')
        const telling = members.get(row)
        return {
          event: own[i]!,
          outcome: outcome ? { id: outcome.id, title: outcome.title } : null,
          telling: telling ? tellingOf(columns, telling, eventOf) : null,
        }
      }),
    )
  })
}

/** The listed rows of a row's story under its head, where there are others. */
function membersOf(
  { stories, runs }: Indexed,
  listed: Listed,
  row: number,
): [row: number, members: number[]][] {
  const story = stories[row] ?? 0
  if (story === 0) return []
  const headOf = (one: number) => runs.headOf[runs.runOf[one]!]
  const isMember = (other: number) => stories[other] === story && headOf(other) === headOf(row)
  let first = row
  while (first > 0 && isMember(first - 1)) first--
  const members: number[] = []
  for (let other = first; isMember(other); other++) if (listed.has(other)) members.push(other)
  return members.length > 1 ? [[row, members]] : []
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
