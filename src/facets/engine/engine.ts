import type { Article, NewsEvent } from '../../extract/types'
import { noFilters, queryParts, type Filters } from '../filters'
import { failure, type ArticleFacts, type Asking, type EventAnswer, type Questions } from '../questions'
import { articleCodes, type Columns } from './columns'
import { andThen, type Answer, type Details } from './details'
import { answerFacets, rankedFacets } from './facet-answer'
import { factsOf } from './facts'
import { indexColumns, type Indexed } from './indexed'
import { answerMap } from './map-answer'
import { mapPlaces } from './map-grid'
import { ignoredBits, moveTo } from './moves'
import { answerRows } from './rows-answer'
import { copyState, newState, type State } from './state'
import { answerTime, binRuns, isSame, type RunBins } from './time-tally'

/** A state and the filters it stands at. */
interface Standing {
  readonly state: State
  filters: Filters
}

/**
 * Answers questions from columns. Nothing but the rows that change is looked at when filters change, and nothing at all when the map moves.
 * Answers are there at once where the details are; only a text that is looked up elsewhere makes the others wait.
 */
export function createEngine(columns: Columns, details: Details): Questions {
  const indexed = indexColumns(columns)
  // one state that never moves answers without filters; the other follows the reader
  const free: Standing = { state: newState(indexed), filters: noFilters }
  let moved: Standing | null = null
  let bins: RunBins | null = null
  let found: { readonly text: string; readonly rows: Answer<Uint8Array> } | null = null
  const ranked = rankedFacets(indexed, free.state)
  const places = mapPlaces(indexed)

  const matching = (text: string, how: Asking | undefined): Answer<Uint8Array | null> => {
    const parts = queryParts(text)
    if (parts.length === 0) return null
    if (found?.text !== text) found = { text, rows: details.matching(parts, how) }
    const { rows } = found
    // what failed once is looked up again
    return rows instanceof Promise ? rows.catch((error: unknown) => { found = null; throw error }) : rows // prettier-ignore
  }
  /** Goes on at a state that stands at these filters. */
  const at = <T>(filters: Filters, how: Asking | undefined, next: (state: State) => Answer<T>): Answer<T> => {
    if (ignoredBits(filters, noFilters) === 0) return next(free.state)
    return andThen(matching(filters.text, how), (rows) => {
      if (how?.abort?.aborted) throw failure('aborted', 'no longer asked for')
      moved ??= { state: copyState(free.state), filters: noFilters }
      moveTo(moved.state, moved.filters, filters, rows)
      moved.filters = filters
      return next(moved.state)
    })
  }
  /** The same, where some dimensions that are off may still be on in the state: their bits are told. */
  const near = <T>(
    filters: Filters,
    how: Asking | undefined,
    next: (state: State, ignored: number) => Answer<T>,
  ): Answer<T> => {
    const ignored = moved && ignoredBits(moved.filters, filters)
    if (moved && ignored !== null && ignoredBits(filters, noFilters) !== 0) return next(moved.state, ignored)
    return at(filters, how, (state) => next(state, 0))
  }
  return {
    facts: factsOf(indexed, ranked('theme').first(Infinity)),
    mapCounts: (ask, how) => at(ask.filters, how, (state) => answerMap(state, ask, places, details)),
    timeCounts: ({ filters, edges, window }, how) => {
      const isFree = ignoredBits(anyDate(filters), noFilters) === 0
      if (!bins || !isSame(bins.edges, edges)) bins = binRuns(indexed.runs, edges)
      const asked = bins
      return at(isFree ? noFilters : filters, how, (state) =>
        answerTime(state.time, indexed.runs, asked, window),
      )
    },
    facetCounts: (ask, how) => at(ask.filters, how, (state) => answerFacets(state, ask, ranked)),
    rows: (ask, how) => near(ask.filters, how, (state, ignored) => answerRows(state, ignored, ask, details)),
    event: ({ id }) => answerEvent(indexed, id, details),
  }
}

const anyDate = (filters: Filters): Filters => ({ ...filters, from: null, to: null })

function answerEvent(columns: Indexed, id: string, details: Details): Answer<EventAnswer | null> {
  const row = columns.byId().rowOf(id)
  if (row < 0) return null
  const article = columns.articles[articleCodes(columns)[row]!]!
  return andThen(details.article(article.id), (whole) => {
    if (!whole) throw failure('broken', `no article ${article.id}`)
    return andThen(details.events(rowsOfArticle(columns, row)), (inArticle) =>
      withRelated(columns, whole, inArticle.toSorted(byText), id, details),
    )
  })
}

function withRelated(
  columns: Indexed,
  article: Article,
  inArticle: readonly NewsEvent[],
  id: string,
  details: Details,
): Answer<EventAnswer | null> {
  const event = inArticle.find((one) => one.id === id)
  if (!event) return null
  const wanted = [...(event.sameAs ?? []), ...(event.outcome ? [event.outcome.event] : [])]
  const known = wanted.map(columns.byId().rowOf).filter((row) => row >= 0)
  return andThen(details.events(known), (related) => ({
    event,
    article,
    inArticle,
    related,
    articles: Object.fromEntries(
      known.map((row): [string, ArticleFacts] => {
        const of = columns.articles[articleCodes(columns)[row]!]!
        return [of.id, of]
      }),
    ),
  }))
}

function rowsOfArticle(columns: Indexed, of: number): number[] {
  const codes = articleCodes(columns)
  const rows: number[] = []
  for (let row = 0; row < codes.length; row++) if (codes[row] === codes[of]) rows.push(row)
  return rows
}

const byText = (a: NewsEvent, b: NewsEvent) =>
  a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end || (a.id < b.id ? -1 : 1)
