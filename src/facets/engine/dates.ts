import { DIMENSIONS, isFiltering, type Filters } from '../filters'
import { toDay } from '../days'
import { firstAtLeast, HIGHEST } from './indexed'
import { BEFORE_ALL, countTurned, recount, turn, type Days, type State } from './state'

const DATE = DIMENSIONS.indexOf('date')
const BIT = 1 << DATE
/** Above this share of the rows, everything is decided and counted anew. */
const MANY = 1 / 3

export function daysOf(filters: Filters): Days {
  const isOn = isFiltering(filters, 'date')
  return {
    isOn,
    from: filters.from === null ? BEFORE_ALL : toDay(filters.from),
    to: filters.to === null ? HIGHEST : toDay(filters.to),
    certain: isOn && filters.certain,
  }
}

/**
 * Moves the date filter. An interval passes when it touches the days, or, where `certain`, lies wholly inside: so only rows whose own edge lies
 * between the old and the new place of an edge can change, and those stand together in the order by that edge.
 */
export function moveDates(state: State, now: Days): void {
  const old = state.days
  if (old.isOn !== now.isOn || old.certain !== now.certain) return setDates(state, now)
  if (!now.isOn) return
  const { byFrom, byTo, from, to } = state.columns
  // touching looks at an interval's end for the filter's first day, containment at its start
  const [firstOrder, firstKeys] = now.certain ? [byFrom, from] : [byTo, to]
  const [lastOrder, lastKeys] = now.certain ? [byTo, to] : [byFrom, from]
  const first = run(firstOrder, firstKeys, old.from, now.from)
  const last = run(lastOrder, lastKeys, old.to + 1, now.to + 1)
  if (first.length + last.length > state.columns.rows * MANY) return setDates(state, now)
  turnRows(state, first, now)
  turnRows(state, last, now)
  countTurned(state, DATE)
  state.days = now
  moveSpan(state, old, now)
}

/** The rows whose key is at least the lesser of `a` and `b`, and less than the other. */
function run(sorted: Uint32Array, keys: Int32Array, a: number, b: number): Uint32Array {
  const first = firstAtLeast(sorted, keys, Math.min(a, b))
  return sorted.subarray(first, firstAtLeast(sorted, keys, Math.max(a, b)))
}

function turnRows(state: State, rows: Uint32Array, { from, to, certain }: Days): void {
  const { from: starts, to: ends } = state.columns
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!
    const start = starts[row]!
    const end = ends[row]!
    const pass = certain ? start >= from && end <= to : start <= to && end >= from
    turn(state, DATE, row, pass ? 1 : 0)
  }
}

function setDates(state: State, days: Days): void {
  const { isOn, from, to, certain } = days
  const { rejected, columns } = state
  const { from: starts, to: ends, dated, rows } = columns
  for (let row = 0; row < rows; row++) {
    let pass = true
    if (isOn && row >= dated) pass = false
    else if (isOn) {
      const start = starts[row]!
      const end = ends[row]!
      pass = certain ? start >= from && end <= to : start <= to && end >= from
    }
    rejected[row] = pass ? rejected[row]! & ~BIT : rejected[row]! | BIT
  }
  state.days = days
  recount(state)
}

/**
 * Keeps up the other number of the date filter: where touching decides who is shown, how many lie wholly inside, and the other way round. First
 * the filter's first day moves, then its last.
 */
function moveSpan(state: State, old: Days, now: Days): void {
  const { byFrom, byTo, from, to } = state.columns
  const { span: counts } = state
  if (now.certain) {
    counts.touching +=
      later(old.from, now.from) * countBelow(state, run(byTo, to, old.from, now.from), from, old.to)
    counts.touching +=
      later(now.to, old.to) * countAbove(state, run(byFrom, from, old.to + 1, now.to + 1), to, now.from)
    counts.certain = state.shown
  } else {
    counts.certain +=
      later(old.from, now.from) * countBelow(state, run(byFrom, from, old.from, now.from), to, old.to)
    counts.certain +=
      later(now.to, old.to) * countAbove(state, run(byTo, to, old.to + 1, now.to + 1), from, now.from)
    counts.touching = state.shown
  }
}

/** Whether rows go (-1) or come (1) as an edge moves from `a` to `b`. */
const later = (a: number, b: number) => (b > a ? -1 : 1)

function countBelow({ rejected }: State, rows: Uint32Array, keys: Int32Array, most: number): number {
  let count = 0
  for (let i = 0; i < rows.length; i++)
    if ((rejected[rows[i]!]! & ~BIT) === 0 && keys[rows[i]!]! <= most) count++
  return count
}

function countAbove({ rejected }: State, rows: Uint32Array, keys: Int32Array, least: number): number {
  let count = 0
  for (let i = 0; i < rows.length; i++)
    if ((rejected[rows[i]!]! & ~BIT) === 0 && keys[rows[i]!]! >= least) count++
  return count
}
