import type { NewsEvent } from '../../extract/types'
import { originOf } from '../origins'
import type { ArticleFacts, HeadCount, Row, RowsAnswer, RowsAsk, Telling } from '../questions'
import { findRows } from './codes'
import { articleCodes, rowOfId, rowsOfIds, type Columns } from './columns'
import { andThen, type Answer, type Details } from './details'
import { findIds, wantedCodes } from './moves'
import type { Indexed } from './indexed'
import type { State } from './state'

/** Never more rows than this in one answer. */
export const MOST_ROWS = 20_000

/** Which rows are listed: those without other bits than the ignored, and with a verdict of 1 where there is one. */
interface Listed {
  readonly rejected: Uint32Array
  readonly counted: number
  readonly verdict: Uint8Array | null
  /** How many rows are listed under each head. */
  readonly heads: ArrayLike<number>
  readonly total: number
}

/** The answer of a state that stands at the filters asked for, but for the dimensions of the `ignored` bits. */
export function answerRows(
  state: State,
  ignored: number,
  ask: RowsAsk,
  details: Details,
): Answer<RowsAnswer> {
  const { columns } = state
  const listed = listRows(state, ignored, ask)
  const heads = stretchesOf(columns, listed)
  const named = typeof ask.from === 'object' ? rowOfId(columns, ask.from.event) : -1
  const at = named >= 0 && isListed(listed, named) ? positionOf(columns, listed, heads, named) : null
  const wanted = typeof ask.from === 'object' ? (at ?? 0) - (at === null ? 0 : ask.from.before) : ask.from
  const start = Math.max(0, Math.min(wanted, listed.total))
  const rows = rowsFrom(columns, listed, heads, start, Math.min(ask.count, MOST_ROWS))
  return andThen(describe(columns, listed, rows, details), (described) => ({
    rows: described,
    start,
    total: listed.total,
    at,
    heads: ask.heads ? heads.map(({ head, events, start: first }) => ({ head, events, start: first })) : [],
    articles: articlesOf(columns, rows),
  }))
}

function listRows(state: State, ignored: number, { also }: RowsAsk): Listed {
  const { rejected, columns, shown, heads } = state
  if (ignored === 0 && !also) return { rejected, counted: ~0, verdict: null, heads, total: shown }
  const counted = ~ignored
  const verdict = also ? verdictOf(columns, also) : null
  const counts = new Uint32Array(columns.heads.length + 1)
  let total = 0
  for (let row = 0; row < columns.rows; row++) {
    if ((rejected[row]! & counted) !== 0 || (verdict !== null && verdict[row] === 0)) continue
    total++
    counts[columns.headOf[row]!]!++
  }
  return { rejected, counted, verdict, heads: counts, total }
}

/** 1 for the rows that all of it holds for. */
function verdictOf(columns: Indexed, also: NonNullable<RowsAsk['also']>): Uint8Array {
  const verdict = new Uint8Array(columns.rows).fill(1)
  const narrow = (some: Uint8Array) => {
    for (let row = 0; row < verdict.length; row++) verdict[row] = verdict[row]! & some[row]!
  }
  const fresh = () => new Uint8Array(columns.rows)
  if (also.ids) {
    const some = fresh()
    findIds(some, columns, also.ids)
    narrow(some)
  }
  if (also.at) {
    const ids = new Set(also.at)
    const spots = Uint8Array.from(columns.spots, ({ place }) => (ids.has(columns.places[place]!.id) ? 1 : 0))
    const some = fresh()
    findRows(some, columns.at, spots)
    narrow(some)
  }
  if (also.places) {
    const some = fresh()
    findRows(some, columns.all.place.codes, wantedCodes(columns.all.place.values, also.places))
    narrow(some)
  }
  if (also.dated !== undefined)
    verdict.fill(0, also.dated ? columns.dated : 0, also.dated ? columns.rows : columns.dated)
  if (also.days) {
    const { from, to } = also.days
    verdict.fill(0, columns.dated)
    for (let row = 0; row < columns.dated; row++)
      if (columns.from[row]! >= to || columns.to[row]! < from) verdict[row] = 0
  }
  return verdict
}

function isListed({ rejected, counted, verdict }: Listed, row: number): boolean {
  return (rejected[row]! & counted) === 0 && (verdict === null || verdict[row] === 1)
}

/** The listed rows under one head. */
interface Stretch extends HeadCount {
  readonly index: number
}

function stretchesOf({ heads }: Columns, listed: Listed): readonly Stretch[] {
  const stretches: Stretch[] = []
  let start = 0
  for (let index = 0; index <= heads.length; index++) {
    const events = listed.heads[index]!
    if (events > 0) stretches.push({ index, head: heads[index] ?? null, events, start })
    start += events
  }
  return stretches
}

function positionOf(
  { headOf, headStarts }: Indexed,
  listed: Listed,
  stretches: readonly Stretch[],
  row: number,
) {
  const head = headOf[row]!
  let position = stretches.find(({ index }) => index === head)!.start
  for (let before = headStarts[head]!; before < row; before++) if (isListed(listed, before)) position++
  return position
}

/** So many listed rows from a position on. */
function rowsFrom(
  { headStarts, rows }: Columns,
  listed: Listed,
  stretches: readonly Stretch[],
  start: number,
  count: number,
): number[] {
  const found: number[] = []
  const stretch = stretches.findLast((one) => one.start <= start)
  if (!stretch) return found
  let skip = start - stretch.start
  for (let row = headStarts[stretch.index]!; row < rows && found.length < count; row++) {
    if (!isListed(listed, row)) continue
    if (skip > 0) skip--
    else found.push(row)
  }
  return found
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
          telling: telling
            ? tellingOf(
                columns,
                telling.map((member) => eventOf.get(member)!),
              )
            : null,
        }
      }),
    )
  })
}

/** The listed rows of a row's story under its head, where there are others. */
function membersOf(
  { stories, headOf }: Indexed,
  listed: Listed,
  row: number,
): [row: number, members: number[]][] {
  const story = stories[row] ?? 0
  if (story === 0) return []
  const isMember = (other: number) => stories[other] === story && headOf[other] === headOf[row]
  let first = row
  while (first > 0 && isMember(first - 1)) first--
  const members: number[] = []
  for (let other = first; isMember(other); other++) if (isListed(listed, other)) members.push(other)
  return members.length > 1 ? [[row, members]] : []
}

function tellingOf({ articles, all, collection }: Indexed, members: readonly NewsEvent[]): Telling {
  const { values } = all.article
  const origins = members.map((event) =>
    originOf(event, articles[values.indexOf(event.article)], collection.outlets),
  )
  return {
    members: members.map(({ id }) => id),
    articles: new Set(members.map(({ article }) => article)).size,
    origins: [...new Set(origins)],
  }
}

/** What is reported of planned events, by id. */
function outcomesOf(
  columns: Columns,
  events: readonly NewsEvent[],
  details: Details,
): Answer<ReadonlyMap<string, NewsEvent>> {
  const ids = events.flatMap(({ status, outcome }) =>
    status === 'planned' && outcome ? [outcome.event] : [],
  )
  return andThen(
    details.events([...rowsOfIds(columns, ids).values()]),
    (found) => new Map(found.map((event) => [event.id, event])),
  )
}
