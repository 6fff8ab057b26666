import { FACETS } from '../facets/columns'
import { DIMENSIONS, isFiltering, noFilters, type Filters } from '../facets/filters'
import type {
  CollectionFacts,
  FacetAnswer,
  FacetCounts,
  FacetWanted,
  MapAnswer,
  Questions,
  RowsAnswer,
  RowsAsk,
} from '../facets/questions'
import { FIRST } from './elsewhere'
import { countDays, touching, type Interval } from './intervals'

/** What every visitor asks first: answers over the whole collection, no filter on, made once when it is loaded. */
export interface FirstView {
  readonly facets: FacetAnswer
  /** The whole world at some zooms, with single events. */
  readonly maps: readonly { readonly zoom: number; readonly most: number; readonly answer: MapAnswer }[]
  readonly rows: RowsAnswer
  /** When the dated events are; `null` where that is too much to send. */
  readonly intervals: readonly Interval[] | null
}

/** `overview.json`: the first view of what is loaded, as one file. */
export interface Overview {
  readonly version: 1
  readonly generation: number
  /** Changes with what is loaded. */
  readonly data: string
  readonly facts: CollectionFacts
  readonly first: FirstView | null
}

/** Asks all of it. */
export async function gatherFirstView(
  questions: Questions,
  intervals: readonly Interval[] | null,
): Promise<FirstView> {
  const filters = noFilters
  const facets = FACETS.map((facet) => ({ facet, first: FIRST.values }))
  const maps: FirstView['maps'][number][] = []
  for (const { zoom, most } of FIRST.maps)
    maps.push({
      zoom,
      most,
      answer: await questions.mapCounts({ filters, box: null, zoom, most, singles: most > 0 }),
    })
  return {
    facets: await questions.facetCounts({ filters, facets }),
    maps,
    rows: await questions.rows({ filters, from: 0, count: FIRST.rows, heads: true }),
    intervals,
  }
}

/** The questions, answered at once from the first view where it has the answer. */
export function withFirstView(questions: Questions, first: FirstView): Questions {
  return {
    ...questions,
    mapCounts(ask, how) {
      const known = isWhole(ask.filters) && ask.box === null ? mapFrom(first, ask) : null
      return known ?? questions.mapCounts(ask, how)
    },
    facetCounts(ask, how) {
      const known = isWhole(ask.filters) ? facetsFrom(first.facets, ask.facets) : null
      return known ?? questions.facetCounts(ask, how)
    },
    timeCounts(ask, how) {
      const anyDate = { ...ask.filters, from: null, to: null }
      if (!first.intervals || !isWhole(anyDate)) return questions.timeCounts(ask, how)
      return countDays(first.intervals, first.facets.shown, ask)
    },
    rows(ask, how) {
      const known = isWhole(ask.filters) ? rowsFrom(first, ask) : null
      return known ?? questions.rows(ask, how)
    },
  }
}

const isWhole = (filters: Filters) => !DIMENSIONS.some((dimension) => isFiltering(filters, dimension))

function mapFrom(
  { maps }: FirstView,
  { zoom, most, singles }: { readonly zoom: number; readonly most: number; readonly singles: boolean },
): MapAnswer | null {
  const known = maps.find((map) => map.zoom === zoom && map.most === most)?.answer
  if (!known || (singles && most === 0)) return null
  return singles ? known : { ...known, marks: known.marks.map((mark) => ({ ...mark, single: null })) }
}

function facetsFrom(all: FacetAnswer, wanted: readonly FacetWanted[]): FacetAnswer | null {
  const facets = wanted.map((one) =>
    facetFrom(
      all.facets.find(({ facet }) => facet === one.facet)!,
      one,
    ),
  )
  return facets.includes(null) ? null : { ...all, facets: facets as readonly FacetCounts[] }
}

function facetFrom(
  known: FacetCounts,
  { first, besides = [], find, below }: FacetWanted,
): FacetCounts | null {
  const isAll = known.values.length === known.distinct
  if (find || below !== undefined || (!isAll && first > known.values.length)) return null
  const values = known.values.slice(0, first)
  const more = besides.filter((value) => !values.some((one) => one.value === value))
  const found = more.map((value) => known.values.find((one) => one.value === value))
  if (!isAll && found.includes(undefined)) return null
  return { ...known, values: [...values, ...found.flatMap((one) => one ?? [])] }
}

function rowsFrom({ rows: known, intervals }: FirstView, ask: RowsAsk): RowsAnswer | null {
  if (ask.from !== 0 || (ask.texts && ask.count > 0)) return null
  const none = { ...known, rows: [], start: 0, articles: {} }
  if (ask.also) {
    const { dated, days, ...others } = ask.also
    if (!intervals || !dated || Object.keys(others).length > 0 || ask.count > 0 || ask.heads) return null
    return { ...none, heads: [], total: touching(intervals, days ?? null) }
  }
  const heads = ask.heads ? known.heads : []
  if (ask.count === 0) return { ...none, heads }
  if (ask.count > known.rows.length && known.rows.length < known.total) return null
  const rows = known.rows.slice(0, ask.count)
  const articles = Object.fromEntries(
    rows.map(({ event }) => [event.article, known.articles[event.article]!]),
  )
  return { ...known, rows, heads, articles }
}
