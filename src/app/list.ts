import { useCallback, useMemo } from 'react'
import type { NewsEvent } from '../extract/types'
import { andThen, type Answer } from '../facets/engine/details'
import type { Filters } from '../facets/filters'
import type { Also, ArticleFacts, Asking, HeadCount, Questions, Row, RowsAnswer } from '../facets/questions'
import { FIRST } from '../clickhouse/elsewhere'
import { useAsking } from './cluster/asking'
import { headName } from './groups'
import { useStore } from './store'
import { useAnswer } from './useAnswer'
import type { View } from './view'
import { words } from './words'

type Asked = Pick<View, 'questions' | 'filters'>

/** What several articles tell of one happening: its first event in the list, with all of them in the list's order. */
export interface Tellings {
  readonly lead: NewsEvent
  readonly members: readonly NewsEvent[]
  readonly articles: number
  /** Where the reports come from, each once. */
  readonly origins: readonly string[]
}

/** A stretch of the list under one head: a month, or a coarser interval of its own. */
export interface Group {
  readonly name: string
  readonly note: string | null
  /** How many there are in all, also outside of the page. */
  readonly count: number
  readonly events: readonly NewsEvent[]
}

/** The part of the list that is in the page. */
export interface ListPage {
  readonly groups: readonly Group[]
  readonly events: readonly NewsEvent[]
  /** Position of the first of them, and how many there are in all. */
  readonly start: number
  readonly total: number
  /** Events that tell the same as another, by id. */
  readonly tellings: ReadonlyMap<string, Tellings>
  /** Of its events' articles, by id. */
  readonly articles: Readonly<Record<string, ArticleFacts>>
}

/** Longer lists are shown in parts: in smaller ones where rows come from a worker, and over the network; while the dates are dragged a screenful is enough. */
const pageRows = () =>
  useAsking.getState().source !== null ? FIRST.rows : useStore.getState().remote !== null ? 1000 : 4000
const BRUSHED_ROWS = 60

/** The part of the list that begins at a position; without one, the part the chosen event is in, else the first. */
export function useListPage({ questions, filters, filtered }: View, from: number | null): ListPage | null {
  const selected = useStore((state) => state.selected)
  const isBrushing = useStore((state) => state.brushing)
  const isLong = filtered.shown > pageRows()
  const sought = isLong && from === null ? selected : null
  const at = useAnswer(
    useCallback(
      (how) => (sought ? placeOf({ questions, filters }, sought, how) : null),
      [questions, filters, sought],
    ),
  )
  const start = from ?? startFor(at ?? 0)
  const count = isBrushing ? BRUSHED_ROWS : pageRows()
  const answer = useAnswer(
    useCallback(
      (how) => questions.rows({ filters, from: start, count, heads: true }, how),
      [questions, filters, start, count],
    ),
    true,
  )
  return useMemo(() => answer && toPage(answer), [answer])
}

/** The same for neighbours, so that stepping on does not move the part. */
function startFor(at: number): number {
  const half = pageRows() / 2
  return Math.max(0, Math.floor(at / half) * half - half / 2)
}

/** The starts of the parts before and after a page; `null` where there is none. */
export function partsBeside({ start, events, total }: ListPage) {
  return {
    before: start > 0 ? Math.max(0, start - pageRows()) : null,
    after: start + events.length < total ? start + events.length : null,
  }
}

function toPage({ rows, heads, start, total, articles }: RowsAnswer): ListPage {
  const events = rows.map(({ event }) => event)
  const groups = heads.flatMap((head): Group[] => {
    const inPage = events.slice(
      Math.max(0, head.start - start),
      Math.max(0, head.start + head.events - start),
    )
    return inPage.length > 0 ? [toGroup(head, inPage)] : []
  })
  return { groups, events, start, total, tellings: tellingsOf(rows), articles }
}

function toGroup({ head, events: count }: HeadCount, events: readonly NewsEvent[]): Group {
  return {
    name: head ? headName(head) : words.list.undated,
    note: head ? null : words.list.undatedNote,
    count,
    events,
  }
}

function tellingsOf(rows: readonly Row[]): ReadonlyMap<string, Tellings> {
  const tellings = new Map<string, Tellings>()
  if (rows.every(({ telling }) => telling === null)) return tellings
  const eventOf = new Map(rows.map(({ event }) => [event.id, event]))
  for (const { event, telling } of rows) {
    if (!telling || tellings.has(event.id)) continue
    const members = telling.members.flatMap((id) => eventOf.get(id) ?? [])
    for (const { id } of members) tellings.set(id, { ...telling, lead: members[0]!, members })
  }
  return tellings
}

/** Position of an event in the list; `null` where filters hide it. */
export function placeOf({ questions, filters }: Asked, event: string, how?: Asking): Answer<number | null> {
  const answer = questions.rows({ filters, from: { event, before: 0 }, count: 0, heads: false }, how)
  return andThen(answer, ({ at }) => at)
}

/** The same, while rendering. */
export function usePlace(view: View | null, event: string | null): number | null {
  return useAnswer(
    useCallback((how) => (view && event !== null ? placeOf(view, event, how) : null), [view, event]),
  )
}

/** The event at a position of the list. */
export function eventAt({ questions, filters }: Asked, position: number): Answer<NewsEvent | null> {
  const answer = questions.rows({ filters, from: position, count: 1, heads: false })
  return andThen(answer, ({ rows }) => rows[0]?.event ?? null)
}

/** The first events that pass, and that something holds for besides; and how many there are. */
export function eventsWith(
  { questions, filters }: Asked,
  also: Also,
  count: number,
  how?: Asking,
): Answer<{ readonly events: readonly NewsEvent[]; readonly total: number }> {
  const answer = questions.rows({ filters, also, from: 0, count, heads: false }, how)
  return andThen(answer, ({ rows, total }) => ({ events: rows.map(({ event }) => event), total }))
}

const MOST_AT_ONCE = 20_000

/** All events that pass, a page at a time. */
export function allEvents(
  questions: Questions,
  filters: Filters,
  before: readonly NewsEvent[] = [],
): Answer<readonly NewsEvent[]> {
  const from = before.length
  return andThen(
    questions.rows({ filters, from, count: MOST_AT_ONCE, heads: false }),
    ({ rows, total }): Answer<readonly NewsEvent[]> => {
      const events = [...before, ...rows.map(({ event }) => event)]
      return rows.length > 0 && events.length < total ? allEvents(questions, filters, events) : events
    },
  )
}
