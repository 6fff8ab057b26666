import { FACETS } from '../columns'
import type { CodeArray } from './codes'
import type { State } from './state'
import { clearTime } from './time-tally'
import { countTurned, DATE, put, SHOWN, turn } from './turned'

/** Which rows pass a dimension: those whose code is wanted. A code is of a row's one value, of its group, or just 0 or 1. */
export interface Passing {
  readonly codeOf: CodeArray | Uint8Array
  /** By code, 1 or 0. */
  readonly wanted: Uint8Array
}

/**
 * Sets the bits of a dimension and counts anew. What does not depend on it is kept: a facet's own counts, as those of time,
 * are of rows that pass all but itself. So its rejects need not be counted: all that was shown goes to them, and what is shown comes back.
 * `changed`: 1 for the codes whose rows may pass now and did not, or the other way round; all others keep their bits.
 */
export function recount(
  state: State,
  dimension: number,
  { codeOf, wanted }: Passing,
  changed: Uint8Array = new Uint8Array(wanted.length).fill(1),
): void {
  const { rejected, turned } = state
  giveUpShown(state, dimension)
  const bit = 1 << dimension
  const touched = changed.map((one, code) => one | wanted[code]!)
  for (let start = 0; start < rejected.length; start += BLOCK) {
    const rows = rowsWith(touched, codeOf, start)
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!
      const others = rejected[row]! & ~bit
      const bits = wanted[codeOf[row]!] === 1 ? others : others | bit
      rejected[row] = bits
      if (bits === 0) put(state, turned, dimension, SHOWN, row, 1)
      else if (others !== 0 && (bits & (bits - 1)) === 0)
        put(state, turned, dimension, 31 - Math.clz32(bits), row, 1)
    }
  }
  countTurned(state, dimension)
}

const BLOCK = 4096
const found = new Uint32Array(BLOCK)

/** The rows of one block that have some of the codes (`some[code]` is 1), ascending, until the next are asked for. */
function rowsWith(some: Uint8Array, codeOf: CodeArray | Uint8Array, start: number): Uint32Array {
  const rows = found
  const end = Math.min(start + BLOCK, codeOf.length)
  let length = 0
  // without a branch: which way a row goes cannot be foretold
  for (let row = start; row < end; row++) {
    rows[length] = row
    length += some[codeOf[row]!]!
  }
  return rows.subarray(0, length)
}

/** Empties all counts but those that do not depend on a dimension; there, what is shown goes to what it alone rejects. */
function giveUpShown(state: State, dimension: number): void {
  const { counts, groups, alone } = state
  const free = alone[dimension]! + state.shown
  state.shown = 0
  alone.fill(0)
  alone[dimension] = free
  for (let f = 0; f < FACETS.length; f++) if (f !== dimension) counts[FACETS[f]!].fill(0)
  groups.places.fill(0)
  groups.kinds.fill(0)
  state.places.records.fill(0)
  if (dimension !== DATE) clearTime(state.time)
}

/** Lets exactly these rows pass a dimension: by the rows that change, or by counting anew where that is less. */
export function setPassing(state: State, dimension: number, passing: Passing): void {
  const { turning, shown } = forecast(state, dimension, passing)
  const changed = changedCodes(state, dimension, passing)
  state.wanted[dimension] = passing.wanted
  addShown(state, dimension, 1)
  if (turning > shown) recount(state, dimension, passing, changed)
  else turnPassing(state, dimension, passing, changed)
  addShown(state, dimension, -1)
}

/** 1 for the codes whose rows may change: of a facet those that are wanted now and were not, or the other way round; else any. */
function changedCodes({ columns, wanted }: State, dimension: number, now: Passing): Uint8Array {
  const facet = FACETS[dimension]
  const isStable =
    facet && columns.all[facet].codes.kind !== 'list' && columns.all[facet].codes.kind !== 'set'
  const before = wanted[dimension]
  return now.wanted.map((one, code) => (isStable ? one ^ (before?.[code] ?? 1) : 1))
}

function turnPassing(
  state: State,
  dimension: number,
  { codeOf, wanted }: Passing,
  changed: Uint8Array,
): void {
  const { rejected } = state
  for (let start = 0; start < rejected.length; start += BLOCK) {
    const rows = rowsWith(changed, codeOf, start)
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!
      const pass = wanted[codeOf[row]!]!
      if (((rejected[row]! >>> dimension) & 1) === pass) turn(state, dimension, row, pass)
    }
  }
  countTurned(state, dimension)
}

/** Of a facet in groups: adds the shown rows to those that it alone rejects. Together they stay as they are while it moves, so that none need be counted. */
function addShown({ columns, counts, groups }: State, dimension: number, by: 1 | -1): void {
  const facet = FACETS[dimension]
  const codes = facet && columns.all[facet].codes
  if (codes?.kind !== 'groups') return
  const [own, shown] = [counts[facet!], groups[codes.by]]
  for (let group = 0; group < own.length; group++) own[group] = own[group]! + by * shown[group]!
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
