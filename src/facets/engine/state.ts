import { eachFacet, FACETS, type FacetId } from '../columns'
import { DIMENSIONS, type Dimension } from '../filters'
import { countsNeeded, tally } from './codes'
import { HIGHEST, LOWEST, type Indexed } from './indexed'
import { newPlaceTally, tallyPlaces, type PlaceTally } from './place-tally'
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
  /** By group of rows at and about the same places: the shown rows, once for all facets of places. */
  readonly groups: Uint32Array
  readonly heads: Uint32Array
  readonly places: PlaceTally
  readonly time: TimeTally
  days: Days
  /** Of the dated rows that pass all but the dates: how many touch `days`, and how many lie wholly inside. */
  readonly span: { touching: number; certain: number }
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
const DATE = DIMENSIONS.indexOf('date')

/** A state that rejects nothing. */
export function newState(columns: Indexed): State {
  const state: State = {
    columns,
    rejected: new Uint32Array(columns.rows),
    shown: 0,
    alone: new Uint32Array(DIMENSIONS.length),
    counts: eachFacet(
      (id) => new Uint32Array(countsNeeded(columns.all[id].codes, columns.all[id].values.length)),
    ),
    groups: new Uint32Array(countsNeeded(columns.all.place.codes, columns.all.place.values.length)),
    heads: new Uint32Array(columns.heads.length + 1),
    places: newPlaceTally(columns),
    time: newTimeTally(columns),
    days: ALL_DAYS,
    span: { touching: 0, certain: 0 },
    turned: newTurned(),
  }
  recount(state)
  return state
}

/** A state that stands where another does, and moves on its own. */
export function copyState(state: State): State {
  const { columns, time, places } = state
  return {
    ...state,
    rejected: state.rejected.slice(),
    alone: state.alone.slice(),
    counts: eachFacet((id) => state.counts[id].slice()),
    groups: state.groups.slice(),
    heads: state.heads.slice(),
    places: { ...places, records: places.records.slice() },
    time: { ...time, starts: time.starts.slice(), ends: time.ends.slice(), bins: null },
    span: { ...state.span },
    turned: newTurned(),
    columns,
  }
}

const newTurned = (): Turned => ({
  rows: Array.from({ length: 2 * BATCHES }, () => new Uint32Array(BATCH_ROWS)),
  lengths: new Uint32Array(2 * BATCHES),
})

/** Lets a row pass a dimension (`pass` 1), or rejects it there (0). The counts follow with `countTurned`. */
export function turn(state: State, dimension: number, row: number, pass: number): void {
  const { rejected } = state
  const bit = 1 << dimension
  const before = rejected[row]!
  const others = before & ~bit
  const after = pass === 1 ? others : others | bit
  if (after === before) return
  rejected[row] = after
  if ((others & (others - 1)) === 0)
    put(state, dimension, others === 0 ? SHOWN : 31 - Math.clz32(others), row, pass)
}

function put(state: State, dimension: number, batch: number, row: number, pass: number): void {
  const { rows, lengths } = state.turned
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
    for (let f = 0; f < FACETS.length; f++) {
      const { codes } = columns.all[FACETS[f]!]
      if (codes.kind === 'groups') {
        if (f === dimension) tally(counts[FACETS[f]!], codes, rows, length, -by)
      } else if (f !== dimension) tally(counts[FACETS[f]!], codes, rows, length, by)
    }
    tally(state.groups, columns.all.place.codes, rows, length, by)
    for (let i = 0; i < length; i++) state.heads[columns.headOf[rows[i]!]!]! += by
    tallyPlaces(state.places, columns, rows, length, by)
    if (dimension !== DATE) countForTime(state, rows, length, by)
    return
  }
  alone[batch] = alone[batch]! + by * length
  const facet = FACETS[batch]
  if (facet) tally(counts[facet], columns.all[facet].codes, rows, length, by)
  else if (batch === DATE) countForTime(state, rows, length, by)
}

/** Rows that pass all filters but the dates. */
function countForTime(state: State, rows: Uint32Array, length: number, by: 1 | -1): void {
  const { columns, days, span } = state
  const { from, to, dated } = columns
  tallyTime(state.time, columns, rows, length, by)
  for (let i = 0; i < length; i++) {
    const row = rows[i]!
    if (row >= dated || from[row]! > days.to || to[row]! < days.from) continue
    span.touching += by
    if (from[row]! >= days.from && to[row]! <= days.to) span.certain += by
  }
}

/** Counts everything anew. */
export function recount(state: State): void {
  const { rejected, counts } = state
  state.shown = 0
  state.alone.fill(0)
  for (const facet of FACETS) counts[facet].fill(0)
  state.groups.fill(0)
  state.heads.fill(0)
  state.places.records.fill(0)
  clearTime(state.time)
  state.span.touching = state.span.certain = 0
  // most rows are shown, or rejected by several: those are dealt with here, the others one by one
  const slot = SHOWN + BATCHES
  const { rows, lengths } = state.turned
  const shown = rows[slot]!
  let length = 0
  for (let row = 0; row < rejected.length; row++) {
    const bits = rejected[row]!
    if (bits === 0) {
      shown[length++] = row
      if (length < BATCH_ROWS) continue
      lengths[slot] = length
      count(state, NONE, slot)
      length = 0
    } else if ((bits & (bits - 1)) === 0) put(state, NONE, 31 - Math.clz32(bits), row, 1)
  }
  lengths[slot] = length
  countTurned(state, NONE)
}

/** Adds all rows to the counts of time, which have new bins. */
export function recountTime(state: State): void {
  const { rejected, columns, turned } = state
  const others = ~(1 << DATE)
  const rows = turned.rows[SHOWN]!
  clearTime(state.time)
  let length = 0
  for (let row = 0; row < rejected.length; row++) {
    if ((rejected[row]! & others) !== 0) continue
    rows[length++] = row
    if (length < BATCH_ROWS) continue
    tallyTime(state.time, columns, rows, length, 1)
    length = 0
  }
  tallyTime(state.time, columns, rows, length, 1)
}

/** Above this share of the rows, counting anew costs less than following each row. */
const MANY = 1 / 3

/** Lets exactly the rows pass a dimension whose `verdict` is 1. */
export function setVerdict(state: State, dimension: number, verdict: Uint8Array): void {
  const { rejected } = state
  const bit = 1 << dimension
  let changed = 0
  for (let row = 0; row < rejected.length; row++)
    changed += ((rejected[row]! >>> dimension) & 1) === verdict[row]! ? 1 : 0
  if (changed === 0) return
  if (changed < rejected.length * MANY) {
    for (let row = 0; row < rejected.length; row++)
      if (((rejected[row]! >>> dimension) & 1) === verdict[row]!) turn(state, dimension, row, verdict[row]!)
    countTurned(state, dimension)
    return
  }
  for (let row = 0; row < rejected.length; row++)
    rejected[row] = verdict[row] === 1 ? rejected[row]! & ~bit : rejected[row]! | bit
  recount(state)
}
