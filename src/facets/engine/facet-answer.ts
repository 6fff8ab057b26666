import { foldText, FACETS, type FacetId } from '../columns'
import { DIMENSIONS, isFiltering, type Dimension } from '../filters'
import { placeTree } from '../place-tree'
import type { FacetAnswer, FacetAsk, FacetCounts, FacetWanted, ValueCount } from '../questions'
import { countInDays } from './dates'
import { once, type Indexed } from './indexed'
import { countsOfFacet, countsOfValues, type State } from './state'

/** What does not change of a facet's values. */
export interface Ranked {
  /** How many events of the collection have each value, by code. */
  readonly totals: Uint32Array
  /** How many values have some. */
  readonly distinct: number
  /** The codes of so many values, the commonest first, equal ones by value. Those without events are left out. */
  readonly first: (most: number) => Uint32Array
  /** By value; made when first needed, as what follows. */
  readonly codeOf: () => ReadonlyMap<string, number>
  /** What each value is found by, folded, by code. */
  readonly names: () => readonly string[]
}

const MOST_VALUES = 10_000

function rank(columns: Indexed, facet: FacetId, totals: Uint32Array): Ranked {
  const { values } = columns.all[facet]
  const compare = (a: number, b: number) => totals[b]! - totals[a]! || (values[a]! < values[b]! ? -1 : 1)
  // the facets of places share their values: some have none of theirs
  const distinct = totals.reduce((sum, events) => sum + (events > 0 ? 1 : 0), 0)
  let known = new Uint32Array(0)
  return {
    totals,
    distinct,
    first: (most) => {
      const length = Math.min(most, distinct)
      if (known.length < length) known = firstOf(totals, length, compare)
      return known.subarray(0, length)
    },
    codeOf: once(() => new Map(values.map((value, code) => [value, code]))),
    names: once(() => values.map((value, code) => foldText(nameOf(columns, facet, value, code)))),
  }
}

/** The first codes in an order, without sorting all: two times as many as are wanted are collected, sorted, and cut, as often as it takes. */
function firstOf(
  totals: Uint32Array,
  most: number,
  compare: (a: number, b: number) => number,
): Uint32Array<ArrayBuffer> {
  const best = new Uint32Array(Math.min(totals.length, 2 * most))
  let length = 0
  let worst = -1
  const cut = () => {
    best.subarray(0, length).sort(compare)
    if (length < most) return
    length = most
    worst = best[most - 1]!
  }
  for (let code = 0; code < totals.length; code++) {
    if (totals[code] === 0 || (worst >= 0 && compare(worst, code) < 0)) continue
    best[length++] = code
    if (length === best.length) cut()
  }
  cut()
  return best.slice(0, length)
}

function nameOf({ placeOf, articles }: Indexed, facet: FacetId, value: string, code: number): string {
  if (isPlaceFacet(facet)) return placeOf.get(value)?.name ?? value
  if (facet === 'article') return articles[code]!.title || value
  return value
}

const isPlaceFacet = (facet: FacetId) => facet === 'place' || facet === 'placeAt' || facet === 'placeAbout'

/** The answer of a state that stands at the filters asked for. `ranked` gives what does not change. */
export function answerFacets(state: State, ask: FacetAsk, ranked: (facet: FacetId) => Ranked): FacetAnswer {
  const { shown, alone } = state
  const { touching, certain } = countInDays(state)
  const without = Object.fromEntries(
    DIMENSIONS.map((dimension, i) => [
      dimension,
      shown + (isFiltering(ask.filters, dimension) ? alone[i]! : 0),
    ]),
  ) as Record<Dimension, number>
  return {
    shown,
    without,
    certain,
    possible: touching - certain,
    facets: ask.facets.map((wanted) => countsOf(state, wanted, ranked(wanted.facet))),
  }
}

function countsOf(state: State, wanted: FacetWanted, ranked: Ranked): FacetCounts {
  const { facet, find = '', below, besides = [] } = wanted
  const { columns } = state
  const { values: known } = columns.all[facet]
  const most = Math.min(wanted.first, MOST_VALUES)
  const query = foldText(find.trim())
  const within = below === undefined ? null : belowOf(columns, below)
  const isAll = query === '' && within === null
  const listed: number[] = []
  let distinct = isAll ? ranked.distinct : 0
  for (const code of ranked.first(isAll ? most : Infinity)) {
    if (within && !within.has(known[code]!)) continue
    if (query !== '' && !ranked.names()[code]!.includes(query)) continue
    if (!isAll) distinct++
    if (listed.length < most) listed.push(code)
  }
  for (const value of besides) {
    const code = ranked.codeOf().get(value)
    if (code !== undefined && !listed.includes(code)) listed.push(code)
  }
  const counts = countsOfValues(state, facet, listed)
  const values = listed.map((code, i) => valueOf(columns, facet, code, counts[i]!, ranked.totals[code]!))
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

/** Every facet, ranked by how many events of the collection have each value: when it is first asked for. `all`: a state without filters. */
export function rankedFacets(columns: Indexed, all: State): (facet: FacetId) => Ranked {
  const known = new Map<FacetId, Ranked>()
  return (facet) => {
    if (!FACETS.includes(facet)) throw new Error(`no facet ${String(facet)}`)
    const ranked = known.get(facet) ?? rank(columns, facet, countsOfFacet(all, facet))
    known.set(facet, ranked)
    return ranked
  }
}
