import { FACETS } from '../columns'
import { DIMENSIONS } from '../filters'
import { tally, tallyOne } from './codes'
import { tallyPlaces } from './place-tally'
import type { State } from './state'
import { tallyTime } from './time-tally'

/** Rows that changed and are not counted yet: one batch for each dimension (rows that it alone rejects), and one for shown rows; twice, for those that came and those that went. */
export interface Turned {
  readonly rows: readonly Uint32Array[]
  readonly lengths: Uint32Array
}

/** In place of a dimension: the shown rows. */
export const SHOWN = DIMENSIONS.length
const BATCHES = DIMENSIONS.length + 1
const BATCH_ROWS = 4096
/** In place of a dimension: none changed, all is counted. */
const NONE = -1
export const DATE = DIMENSIONS.indexOf('date')

export const newTurned = (): Turned => ({
  rows: Array.from({ length: 2 * BATCHES }, () => new Uint32Array(BATCH_ROWS)),
  lengths: new Uint32Array(2 * BATCHES),
})

/** Counts all rows as shown. */
export function countAll(state: State): void {
  for (let row = 0; row < state.columns.rows; row++) put(state, state.turned, NONE, SHOWN, row, 1)
  countTurned(state, NONE)
}

/** Lets the rows from `start` to `end` pass a dimension (`pass` 1), or rejects them there (0). The counts follow with `countTurned`. */
export function turnRows(state: State, dimension: number, start: number, end: number, pass: number): void {
  const was = pass === 1 ? 1 << dimension : 0
  for (let row = start; row < end; row++)
    if ((state.rejected[row]! & (1 << dimension)) === was) turn(state, dimension, row, pass)
}

/** Turns a row that changes. */
export function turn(state: State, dimension: number, row: number, pass: number): void {
  const { rejected, turned } = state
  const others = rejected[row]! & ~(1 << dimension)
  rejected[row] = rejected[row]! ^ (1 << dimension)
  if (others === 0) put(state, turned, dimension, SHOWN, row, pass)
  else if ((others & (others - 1)) === 0) put(state, turned, dimension, 31 - Math.clz32(others), row, pass)
}

/** Puts a row into a batch, and counts the batch when it is full. */
export function put(
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
    const { codes } = all[FACETS[f]!]
    if (f !== dimension && codes.kind !== 'groups') tally(counts[FACETS[f]!], codes, rows, length, by)
  }
  tallyOne(groups.places, groupings.places.groupOf, rows, length, by)
  tallyOne(groups.kinds, groupings.kinds.groupOf, rows, length, by)
  tallyPlaces(state.places, columns, rows, length, by)
  if (dimension !== DATE) tallyTime(state.time, columns.runs, rows, length, by)
}
