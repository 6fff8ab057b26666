import { eachFacet, FACETS, type FacetId } from '../columns'
import { DIMENSIONS, type Dimension } from '../filters'
import { countsNeeded, tally, tallyOne, valueCounts, type GroupingId } from './codes'
import type { Indexed } from './indexed'
import { newPlaceTally, tallyPlaces, type PlaceTally } from './place-tally'
import { HIGHEST, LOWEST } from './runs'
import { clearTime, newTimeTally, tallyTime, type TimeTally } from './time-tally'

/**
 * Which rows some filters reject, and the counts that follow. One bit a dimension a row, 1 is rejected. A row counts as shown when no bit is
 * set, and in a facet's counts when none but the facet's own is. Counts are kept up by the rows that change alone.
 */
export interface State {
  readonly columns: Indexed
  readonly rejected: Uint32Array
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

/** Rows that changed and are not counted yet: one batch for each dimension (rows that it alone rejects), and one for shown rows; twice, for those that came and those that went. */
interface Turned {
  readonly rows: readonly Uint32Array[]
  readonly lengths: Uint32Array
}

export const bitOf = (dimension: Dimension) => 1 << DIMENSIONS.indexOf(dimension)

const SHOWN = DIMENSIONS.length
const BATCHES = DIMENSIONS.length + 1
const BATCH_ROWS = 4096
/** In place of a dimension: nothing changed, all is counted. */
const NONE = -1
export const DATE = DIMENSIONS.indexOf('date')

/** A state that rejects nothing. */
export function newState(columns: Indexed): State {
  const { all, groupings } = columns
  const state: State = {
    columns,
    rejected: new Uint32Array(columns.rows),
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
  recount(state, NONE)
  return state
}

/** A state that stands where another does, and moves on its own. */
export function copyState(state: State): State {
  const { time, places, groups } = state
  return {
    ...state,
    rejected: state.rejected.slice(),
    alone: state.alone.slice(),
    counts: eachFacet((id) => state.counts[id].slice()),
    groups: { places: groups.places.slice(), kinds: groups.kinds.slice() },
    places: { ...places, records: places.records.slice() },
    time: { ...time, counts: time.counts.slice() },
    turned: newTurned(),
  }
}

const newTurned = (): Turned => ({
  rows: Array.from({ length: 2 * BATCHES }, () => new Uint32Array(BATCH_ROWS)),
  lengths: new Uint32Array(2 * BATCHES),
})

/** The counts of a facet's values: of the rows that nothing but the facet itself rejects. */
export function countsOfFacet({ columns, counts, groups }: State, facet: FacetId): Uint32Array {
  const { codes, values } = columns.all[facet]
  if (codes.kind !== 'groups') return counts[facet]
  return valueCounts(codes, values.length, counts[facet], groups[codes.by])
}

/** Lets the rows from `start` to `end` pass a dimension (`pass` 1), or rejects them there (0). The counts follow with `countTurned`. */
export function turnRows(state: State, dimension: number, start: number, end: number, pass: number): void {
  const was = pass === 1 ? 1 << dimension : 0
  for (let row = start; row < end; row++)
    if ((state.rejected[row]! & (1 << dimension)) === was) turn(state, dimension, row, pass)
}

/** Turns a row that changes. */
function turn(state: State, dimension: number, row: number, pass: number): void {
  const { rejected, turned } = state
  const others = rejected[row]! & ~(1 << dimension)
  rejected[row] = rejected[row]! ^ (1 << dimension)
  if (others === 0) put(state, turned, dimension, SHOWN, row, pass)
  else if ((others & (others - 1)) === 0) put(state, turned, dimension, 31 - Math.clz32(others), row, pass)
}

function put(
  state: State,
  { rows, lengths }: Turned,
  dimension: number,
  batch: number,
  row: number,
  pass: number,
) {
  const slot = batch + pass * BATCHES
  const length = lengths[slot]!
  rows[slot]![length] = row
  lengths[slot] = length + 1
  if (length + 1 === BATCH_ROWS) count(state, dimension, slot)
}

/** Brings the counts up to date with what was turned in one dimension. */
export function countTurned(state: State, dimension: number): void {
  for (let slot = 0; slot < 2 * BATCHES; slot++)
    if (state.turned.lengths[slot]! > 0) count(state, dimension, slot)
}

/** Counts one batch. A facet's own choice is no matter for its own counts, nor the dates for those of time. */
function count(state: State, dimension: number, slot: number): void {
  const { columns, turned, alone, counts } = state
  const batch = slot % BATCHES
  const by = slot < BATCHES ? -1 : 1
  const rows = turned.rows[slot]!
  const length = turned.lengths[slot]!
  turned.lengths[slot] = 0
  if (batch === SHOWN) {
    state.shown += by * length
    if (dimension !== NONE) alone[dimension] = alone[dimension]! - by * length
    countShown(state, dimension, rows, length, by)
    return
  }
  alone[batch] = alone[batch]! + by * length
  const facet = FACETS[batch]
  if (facet) tally(counts[facet], columns.all[facet].codes, rows, length, by)
  else if (batch === DATE && dimension !== DATE) tallyTime(state.time, columns.runs, rows, length, by)
}

function countShown(state: State, dimension: number, rows: Uint32Array, length: number, by: 1 | -1): void {
  const { columns, counts, groups } = state
  const { all, groupings } = columns
  for (let f = 0; f < FACETS.length; f++) {
    const facet = FACETS[f]!
    const { codes } = all[facet]
    if (codes.kind !== 'groups') {
      if (f !== dimension) tally(counts[facet], codes, rows, length, by)
    } else if (f === dimension) tally(counts[facet], codes, rows, length, -by)
  }
  tallyOne(groups.places, groupings.places.groupOf, rows, length, by)
  tallyOne(groups.kinds, groupings.kinds.groupOf, rows, length, by)
  tallyPlaces(state.places, columns, rows, length, by)
  if (dimension !== DATE) tallyTime(state.time, columns.runs, rows, length, by)
}

/** Counts everything anew: all of it, or, where the dates alone changed (`DATE`), all but the counts of time. */
export function recount(state: State, dimension: typeof NONE | typeof DATE): void {
  const { rejected, counts, groups, alone, turned } = state
  state.shown = 0
  alone.fill(0)
  for (const facet of FACETS) counts[facet].fill(0)
  groups.places.fill(0)
  groups.kinds.fill(0)
  state.places.records.fill(0)
  if (dimension === NONE) clearTime(state.time)
  // most rows are shown, or rejected by several: those are dealt with here, the others one by one
  const slot = SHOWN + BATCHES
  const shown = turned.rows[slot]!
  let length = 0
  for (let row = 0; row < rejected.length; row++) {
    const bits = rejected[row]!
    if (bits === 0) {
      shown[length++] = row
      if (length < BATCH_ROWS) continue
      turned.lengths[slot] = length
      count(state, dimension, slot)
      length = 0
    } else if ((bits & (bits - 1)) === 0) put(state, turned, dimension, 31 - Math.clz32(bits), row, 1)
  }
  turned.lengths[slot] = length
  countTurned(state, dimension)
  // what is shown did not come from the dimension's own rejects
  if (dimension !== NONE) alone[dimension] = alone[dimension]! + state.shown
}

/** Lets exactly the rows pass a dimension whose `verdict` is 1: by the rows that change, or by counting anew where that is less. */
export function setVerdict(state: State, dimension: number, verdict: Uint8Array): void {
  const { rejected } = state
  const bit = 1 << dimension
  let [changed, turning, shown] = [0, 0, 0]
  for (let row = 0; row < rejected.length; row++) {
    const bits = rejected[row]!
    const pass = verdict[row]!
    const isChanged = ((bits >>> dimension) & 1) ^ pass ^ 1
    const isFree = (bits & ~bit) === 0 ? 1 : 0
    changed += isChanged
    turning += isChanged & isFree
    shown += pass & isFree
  }
  if (changed === 0) return
  if (turning <= shown) {
    for (let row = 0; row < rejected.length; row++)
      if (((rejected[row]! >>> dimension) & 1) === verdict[row]!) turn(state, dimension, row, verdict[row]!)
    countTurned(state, dimension)
    return
  }
  for (let row = 0; row < rejected.length; row++)
    rejected[row] = verdict[row] === 1 ? rejected[row]! & ~bit : rejected[row]! | bit
  recount(state, NONE)
}
