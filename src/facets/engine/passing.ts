import { FACETS } from '../columns'
import { countBits, hasRow, type RowSet } from './row-set'
import type { State } from './state'
import { clearTime } from './time-tally'
import { countTurned, DATE, turn, type Other } from './turned'

/**
 * Lets exactly these rows pass a dimension, `null` for all: by the rows that change, or, where that is less, by counting anew those that pass.
 * What does not depend on the dimension is kept: a facet's own counts, as those of time, are of rows that pass all but itself.
 */
export function setPassing(state: State, dimension: number, next: RowSet | null): void {
  const { passing, columns } = state
  const before = passing[dimension] ?? columns.everything
  const now = next ?? columns.everything
  const others = othersOf(state, dimension)
  addShown(state, dimension, 1)
  const { turning, shown } = forecast(others, before, now)
  const anew = turning > shown
  if (anew) giveUpShown(state, dimension)
  for (let word = 0; word < now.length; word++) {
    const rows = anew ? now[word]! : before[word]! ^ now[word]!
    if (rows !== 0) turn(state, dimension, others, word, rows, now[word]!)
  }
  countTurned(state, dimension)
  addShown(state, dimension, -1)
  passing[dimension] = next
}

/** The other dimensions that do not let all pass. */
export const othersOf = ({ passing }: State, dimension: number): Other[] =>
  passing.flatMap((rows, other) => (rows && other !== dimension ? { dimension: other, rows } : []))

/** The rows that pass all dimensions but those of the `ignored` bits. */
export function passingAll({ passing, columns }: State, ignored: number): RowSet {
  const asked = passing.filter((rows, dimension) => rows && ((ignored >>> dimension) & 1) === 0)
  if (asked.length < 2) return asked[0] ?? columns.everything
  return asked.reduce<RowSet>((all, rows) => all.map((bits, word) => bits & rows![word]!), columns.everything)
}

/** Of several sets of rows each: how many pass all dimensions but one. */
export function countPassing(state: State, dimension: number, several: readonly Uint32Array[]): number[] {
  const others = othersOf(state, dimension)
  return several.map((rows) => {
    let events = 0
    for (const row of rows) if (others.every((other) => hasRow(other.rows, row))) events++
    return events
  })
}

/** How many rows that nothing else rejects will change, and how many will then be shown. */
function forecast(others: readonly Other[], before: RowSet, now: RowSet) {
  let [turning, shown] = [0, 0]
  for (let word = 0; word < now.length; word++) {
    let free = -1
    for (const { rows } of others) free &= rows[word]!
    turning += countBits((before[word]! ^ now[word]!) & free)
    shown += countBits(now[word]! & free)
  }
  return { turning, shown }
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

/** Of a facet in groups: adds the shown rows to those that it alone rejects. Together they stay as they are while it moves, so that none need be counted. */
function addShown({ columns, counts, groups }: State, dimension: number, by: 1 | -1): void {
  const facet = FACETS[dimension]
  const codes = facet && columns.all[facet].codes
  if (codes?.kind !== 'groups') return
  const [own, shown] = [counts[facet!], groups[codes.by]]
  for (let group = 0; group < own.length; group++) own[group] = own[group]! + by * shown[group]!
}
