import { foldText, FACETS, type FacetId } from '../columns'
import { DIMENSIONS, isFiltering, type Dimension } from '../filters'
import { placeTree } from '../place-tree'
import type { FacetAnswer, FacetAsk, FacetCounts, FacetWanted, ValueCount } from '../questions'
import { valueCounts } from './codes'
import type { Indexed } from './indexed'
import type { State } from './state'

/** What does not change of a facet's values. */
export interface Ranked {
  /** How many events of the collection have each value, by code. */
  readonly totals: Uint32Array
  /** Codes, the commonest value first, equal ones by value. */
  readonly order: Uint32Array
  readonly rankOf: ReadonlyMap<string, number>
  /** What each value is found by, folded, by code; made when first needed. */
  readonly names: () => readonly string[]
}

const MOST_VALUES = 10_000

export function rank(columns: Indexed, facet: FacetId, totals: Uint32Array): Ranked {
  const { values } = columns.all[facet]
  // the facets of places share their values: some have none of theirs
  const some = [...values.keys()].filter((code) => totals[code]! > 0)
  const order = Uint32Array.from(some).sort(
    (a, b) => totals[b]! - totals[a]! || (values[a]! < values[b]! ? -1 : 1),
  )
  let names: readonly string[] | null = null
  return {
    totals,
    order,
    rankOf: new Map(values.map((value, code) => [value, code])),
    names: () => (names ??= values.map((value, code) => foldText(nameOf(columns, facet, value, code)))),
  }
}

function nameOf({ placeOf, articles }: Indexed, facet: FacetId, value: string, code: number): string {
  if (isPlaceFacet(facet)) return placeOf.get(value)?.name ?? value
  if (facet === 'article') return articles[code]!.title || value
  return value
}

const isPlaceFacet = (facet: FacetId) => facet === 'place' || facet === 'placeAt' || facet === 'placeAbout'

/** The answer of a state that stands at the filters asked for. `ranked` gives what does not change. */
export function answerFacets(state: State, ask: FacetAsk, ranked: (facet: FacetId) => Ranked): FacetAnswer {
  const { shown, alone, span } = state
  const without = Object.fromEntries(
    DIMENSIONS.map((dimension, i) => [
      dimension,
      shown + (isFiltering(ask.filters, dimension) ? alone[i]! : 0),
    ]),
  ) as Record<Dimension, number>
  return {
    shown,
    without,
    certain: span.certain,
    possible: span.touching - span.certain,
    facets: ask.facets.map((wanted) => countsOf(state, wanted, ranked(wanted.facet))),
  }
}

function countsOf(state: State, wanted: FacetWanted, { totals, order, rankOf, names }: Ranked): FacetCounts {
  const { facet, find = '', below, besides = [] } = wanted
  const { columns } = state
  const { values: known, codes } = columns.all[facet]
  const counts = valueCounts(codes, known.length, state.counts[facet], state.groups)
  const most = Math.min(wanted.first, MOST_VALUES)
  const query = foldText(find.trim())
  const within = below === undefined ? null : belowOf(columns, below)
  const isAll = query === '' && within === null
  const values: ValueCount[] = []
  const listed = new Set<number>()
  let distinct = isAll ? order.length : 0
  const list = (code: number) => {
    listed.add(code)
    values.push(valueOf(columns, facet, code, counts[code]!, totals[code]!))
  }
  for (const code of isAll ? order.subarray(0, most) : order) {
    if (within && !within.has(known[code]!)) continue
    if (query !== '' && !names()[code]!.includes(query)) continue
    if (!isAll) distinct++
    if (values.length < most) list(code)
  }
  for (const value of besides) {
    const code = rankOf.get(value)
    if (code !== undefined && !listed.has(code)) list(code)
  }
  return { facet, distinct, values }
}

/** The values directly below one in the tree of places. */
function belowOf({ places }: Indexed, value: string): ReadonlySet<string> {
  let level = placeTree(places)
  if (value === '') return new Set(level.map((node) => node.value))
  while (level.length > 0) {
    const found = level.find((node) => node.value === value)
    if (found) return new Set(found.children.map((node) => node.value))
    level = level.flatMap((node) => node.children)
  }
  return new Set()
}

function valueOf(columns: Indexed, facet: FacetId, code: number, events: number, total: number): ValueCount {
  const value = columns.all[facet].values[code]!
  if (isPlaceFacet(facet)) return { value, events, total, place: columns.placeOf.get(value) }
  if (facet === 'article') return { value, events, total, article: columns.articles[code]! }
  if (facet === 'actor') return { value, events, total, aliases: columns.collection.aliases[value] }
  return { value, events, total }
}

/** Every facet, ranked by how many events of the collection have each value: when it is first asked for. */
export function rankedFacets(
  columns: Indexed,
  all: Pick<State, 'counts' | 'groups'>,
): (facet: FacetId) => Ranked {
  const known = new Map<FacetId, Ranked>()
  const totalsOf = (facet: FacetId) => {
    const { values, codes } = columns.all[facet]
    return valueCounts(codes, values.length, all.counts[facet], all.groups).slice()
  }
  return (facet) => {
    if (!FACETS.includes(facet)) throw new Error(`no facet ${String(facet)}`)
    const ranked = known.get(facet) ?? rank(columns, facet, totalsOf(facet))
    known.set(facet, ranked)
    return ranked
  }
}
