import { eachFacet, FACETS, type FacetId } from '../columns'
import { DIMENSIONS, type Dimension } from '../filters'
import { countsNeeded, valueCounts, type GroupingId } from './codes'
import type { Indexed } from './indexed'
import { countPassing } from './passing'
import { newPlaceTally, type PlaceTally } from './place-tally'
import type { RowSet } from './row-set'
import { HIGHEST, LOWEST } from './runs'
import { newTimeTally, type TimeTally } from './time-tally'
import { countAll, newTurned, type Turned } from './turned'

/**
 * Which rows some filters let pass, and the counts that follow. A row counts as shown when it passes all dimensions, and in a facet's counts
 * when none but the facet itself rejects it. Counts are kept up by the rows that change alone.
 */
export interface State {
  readonly columns: Indexed
  /** By dimension: the rows it lets pass; `null` where that is all. The set of the dates changes in place. */
  readonly passing: (RowSet | null)[]
  shown: number
  /** By dimension: rows that nothing else rejects. */
  readonly alone: Uint32Array
  /** By value, of the rows that nothing but the facet itself rejects; of a facet in groups, by group, of those that it alone does reject. */
  readonly counts: Readonly<Record<FacetId, Uint32Array>>
  /** By group: the shown rows, once for all facets of the grouping. */
  readonly groups: Readonly<Record<GroupingId, Uint32Array>>
  readonly places: PlaceTally
  readonly time: TimeTally
  days: Days
  readonly turned: Turned
}

/** The date filter in day numbers, both included. */
export interface Days {
  readonly isOn: boolean
  readonly from: number
  readonly to: number
  readonly certain: boolean
}

export const BEFORE_ALL = LOWEST - 1
const ALL_DAYS: Days = { isOn: false, from: BEFORE_ALL, to: HIGHEST, certain: false }

export const bitOf = (dimension: Dimension) => 1 << DIMENSIONS.indexOf(dimension)

/** A state that rejects nothing. */
export function newState(columns: Indexed): State {
  const { all, groupings } = columns
  const state: State = {
    columns,
    passing: DIMENSIONS.map(() => null),
    shown: 0,
    alone: new Uint32Array(DIMENSIONS.length),
    counts: eachFacet((id) => new Uint32Array(countsNeeded(all[id].codes, all[id].values.length))),
    groups: {
      places: new Uint32Array(groupings.places.groups),
      kinds: new Uint32Array(groupings.kinds.groups),
    },
    places: newPlaceTally(columns),
    time: newTimeTally(columns.runs),
    days: ALL_DAYS,
    turned: newTurned(),
  }
  countAll(state)
  return state
}

/** A state that stands where another does, and moves on its own. */
export function copyState(state: State): State {
  const { time, places, groups } = state
  return {
    ...state,
    passing: state.passing.map((rows) => rows && rows.slice()),
    alone: state.alone.slice(),
    counts: eachFacet((id) => state.counts[id].slice()),
    groups: { places: groups.places.slice(), kinds: groups.kinds.slice() },
    places: { ...places, records: places.records.slice() },
    time: { ...time, counts: time.counts.slice(), inDays: [...time.inDays] },
    turned: newTurned(),
  }
}

/** The counts of all values of a facet: of the rows that nothing but the facet itself rejects. Of one of very many values, without filters. */
export function countsOfFacet({ columns, counts, groups }: State, facet: FacetId): Uint32Array {
  const { codes, values } = columns.all[facet]
  if (codes.kind === 'sparse') return codes.totals
  if (codes.kind !== 'groups') return counts[facet]
  return valueCounts(codes, values.length, counts[facet], groups[codes.by])
}

/** The counts of some of them. */
export function countsOfValues(state: State, facet: FacetId, wanted: readonly number[]): readonly number[] {
  const { codes } = state.columns.all[facet]
  if (codes.kind === 'sparse') return countPassing(state, FACETS.indexOf(facet), codes.rowsOf(wanted))
  const counts = countsOfFacet(state, facet)
  return wanted.map((code) => counts[code]!)
}
