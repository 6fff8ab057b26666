import { FACETS } from '../columns'
import { DIMENSIONS } from '../filters'
import { tally, tallyAll } from './codes'
import { tallyAllGroups, tallyGroups } from './place-tally'
import { WORD, type RowSet } from './row-set'
import type { State } from './state'
import { tallyAllTime, tallyTime } from './time-tally'

/** Rows that changed and are not counted yet: one batch for each dimension (rows that it alone rejects), and one for shown rows; twice, for those that came and those that went. */
export interface Turned {
  readonly rows: readonly Uint32Array[]
  readonly lengths: Uint32Array
}

/** A dimension that does not let all rows pass, and those it does. */
export interface Other {
  readonly dimension: number
  readonly rows: RowSet
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
  const { columns, counts } = state
  const { all, rows } = columns
  state.shown = rows
  for (const facet of FACETS) {
    const { codes } = all[facet]
    if (codes.kind !== 'groups' && codes.kind !== 'sparse') tallyAll(counts[facet], codes)
  }
  tallyAllGroups(state)
  tallyAllTime(state.time, columns.runs)
}

/**
 * Turns rows of one word (`rows`, as bits) in a dimension: those it lets pass now come, the others go. Where nothing else rejects them they are
 * shown; where one dimension alone does, they count there. The counts follow with `countTurned`.
 */
export function turn(
  state: State,
  dimension: number,
  others: readonly Other[],
  word: number,
  rows: number,
  passing: number,
): void {
  let [once, twice] = [0, 0]
  for (let i = 0; i < others.length; i++) {
    const rejected = ~others[i]!.rows[word]!
    twice |= once & rejected
    once |= rejected
  }
  put(state, dimension, SHOWN, word, rows & ~once, passing)
  const single = rows & once & ~twice
  if (single === 0) return
  for (let i = 0; i < others.length; i++)
    put(state, dimension, others[i]!.dimension, word, single & ~others[i]!.rows[word]!, passing)
}

function put(
  state: State,
  dimension: number,
  batch: number,
  word: number,
  rows: number,
  passing: number,
): void {
  if ((rows & ~passing) !== 0) putAll(state, dimension, batch, word, rows & ~passing)
  if ((rows & passing) !== 0) putAll(state, dimension, batch + BATCHES, word, rows & passing)
}

/** Puts rows of one word into a batch, and counts the batch when it may not hold those of another. */
function putAll(state: State, dimension: number, slot: number, word: number, bits: number): void {
  const { rows, lengths } = state.turned
  const batch = rows[slot]!
  let length = lengths[slot]!
  for (let left = bits; left !== 0; left &= left - 1)
    batch[length++] = word * WORD + 31 - Math.clz32(left & -left)
  lengths[slot] = length
  if (length > BATCH_ROWS - WORD) count(state, dimension, slot)
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
  const { columns, counts } = state
  const { all } = columns
  for (let f = 0; f < FACETS.length; f++) {
    const { codes } = all[FACETS[f]!]
    if (f !== dimension && codes.kind !== 'groups') tally(counts[FACETS[f]!], codes, rows, length, by)
  }
  tallyGroups(state, rows, length, by)
  if (dimension !== DATE) tallyTime(state.time, columns.runs, rows, length, by)
}
