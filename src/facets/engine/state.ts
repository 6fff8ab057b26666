import { eachFacet, FACETS, type FacetId } from '../columns'
import { DIMENSIONS, type Dimension } from '../filters'
import { countsNeeded, tally, tallyOne, valueCounts, type CodeArray, type GroupingId } from './codes'
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
  /** By dimension, where rows pass by a code: 1 for each code that is wanted. */
  readonly wanted: (Uint8Array | null)[]
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

/** Which rows pass a dimension: those whose code is wanted. A code is of a row's one value, of its group, or just 0 or 1. */
export interface Passing {
  readonly codeOf: CodeArray | Uint8Array
  /** By code, 1 or 0. */
  readonly wanted: Uint8Array
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
    wanted: DIMENSIONS.map(() => null),
    turned: newTurned(),
  }
  recount(state, NONE, { codeOf: new Uint8Array(columns.rows), wanted: Uint8Array.of(1) })
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
    wanted: [...state.wanted],
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

/**
 * Sets the bits of a dimension (of none: `NONE`) and counts anew. What does not depend on it is kept: a facet's own counts, as those of time,
 * are of rows that pass all but itself. So its rejects need not be counted: all that was shown goes to them, and what is shown comes back.
 */
export function recount(state: State, dimension: number, { codeOf, wanted }: Passing): void {
  const { rejected, turned } = state
  giveUpShown(state, dimension)
  const bit = dimension === NONE ? 0 : 1 << dimension
  const slot = SHOWN + BATCHES
  const shown = turned.rows[slot]!
  let length = 0
  for (let row = 0; row < rejected.length; row++) {
    const others = rejected[row]! & ~bit
    const bits = wanted[codeOf[row]!] === 1 ? others : others | bit
    rejected[row] = bits
    if (bits === 0) {
      shown[length++] = row
      if (length < BATCH_ROWS) continue
      turned.lengths[slot] = length
      count(state, dimension, slot)
      length = 0
    } else if (others !== 0 && (bits & (bits - 1)) === 0)
      put(state, turned, dimension, 31 - Math.clz32(bits), row, 1)
  }
  turned.lengths[slot] = length
  countTurned(state, dimension)
}

/** Empties all counts but those that do not depend on a dimension; there, what is shown goes to what it alone rejects. */
function giveUpShown(state: State, dimension: number): void {
  const { columns, counts, groups, alone } = state
  const free = dimension === NONE ? 0 : alone[dimension]! + state.shown
  state.shown = 0
  alone.fill(0)
  if (dimension !== NONE) alone[dimension] = free
  for (let f = 0; f < FACETS.length; f++) {
    const own = counts[FACETS[f]!]
    const { codes } = columns.all[FACETS[f]!]
    if (f !== dimension) own.fill(0)
    else if (codes.kind === 'groups')
      for (let group = 0; group < own.length; group++) own[group] = own[group]! + groups[codes.by][group]!
  }
  groups.places.fill(0)
  groups.kinds.fill(0)
  state.places.records.fill(0)
  if (dimension !== DATE) clearTime(state.time)
}

/** Lets exactly these rows pass a dimension: by the rows that change, or by counting anew where that is less. */
export function setPassing(state: State, dimension: number, passing: Passing): void {
  const { turning, shown } = forecast(state, dimension, passing)
  state.wanted[dimension] = passing.wanted
  if (turning > shown) {
    recount(state, dimension, passing)
    return
  }
  const { rejected } = state
  const { codeOf, wanted } = passing
  for (let row = 0; row < rejected.length; row++) {
    const pass = wanted[codeOf[row]!]!
    if (((rejected[row]! >>> dimension) & 1) === pass) turn(state, dimension, row, pass)
  }
  countTurned(state, dimension)
}

/** How many rows that nothing else rejects will change, and how many will then be shown. */
function forecast(state: State, dimension: number, { codeOf, wanted }: Passing) {
  let [turning, shown] = [0, 0]
  const free = freeOf(state, dimension)
  if (free) {
    const before = state.wanted[dimension]
    for (let code = 0; code < wanted.length; code++) {
      if ((before ? before[code] : 1) !== wanted[code]) turning += free(code)
      if (wanted[code] === 1) shown += free(code)
    }
    return { turning, shown }
  }
  const { rejected } = state
  for (let row = 0; row < rejected.length; row++) {
    const bits = rejected[row]!
    const pass = wanted[codeOf[row]!]!
    const isFree = (bits & ~(1 << dimension)) === 0 ? 1 : 0
    turning += (((bits >>> dimension) & 1) ^ pass ^ 1) & isFree
    shown += pass & isFree
  }
  return { turning, shown }
}

/** By code of a facet: how many rows nothing but the facet itself rejects; `null` where rows do not pass by such codes. */
function freeOf({ columns, counts, groups }: State, dimension: number): ((code: number) => number) | null {
  const facet = FACETS[dimension]
  const codes = facet && columns.all[facet].codes
  if (codes?.kind === 'one') return (code) => counts[facet!][code]!
  if (codes?.kind === 'groups') return (group) => counts[facet!][group]! + groups[codes.by][group]!
  return null
}
