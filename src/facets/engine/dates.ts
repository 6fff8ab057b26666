import { toDay } from '../days'
import { isFiltering, type Filters } from '../filters'
import type { Indexed } from './indexed'
import { countUndated, HIGHEST, runsBetween, type Runs } from './runs'
import { othersOf, setPassing } from './passing'
import { addRange, bitsOfRange, noRows, WORD, type RowSet } from './row-set'
import { BEFORE_ALL, type Days, type State } from './state'
import { countTurned, DATE, turn, type Other } from './turned'

export function daysOf(filters: Filters): Days {
  const isOn = isFiltering(filters, 'date')
  return {
    isOn,
    from: filters.from === null ? BEFORE_ALL : toDay(filters.from),
    to: filters.to === null ? HIGHEST : toDay(filters.to),
    certain: isOn && filters.certain,
  }
}

/** Whether the date filter lets a run pass: its days touch those of the filter, or, where `certain`, lie wholly inside. */
export function passesDays({ from, to, dated }: Runs, run: number, days: Days): boolean {
  if (!days.isOn) return true
  if (run >= dated) return false
  return days.certain
    ? from[run]! >= days.from && to[run]! <= days.to
    : from[run]! <= days.to && to[run]! >= days.from
}

/** Moves the date filter: by the runs that change, or as any other where those are too many to go through one by one. */
export function moveDates(state: State, now: Days): void {
  const { runs } = state.columns
  const { counts } = state.time
  const old = state.days
  const rows = state.passing[DATE]
  state.days = now
  if (!rows || !now.isOn || old.certain !== now.certain)
    return setPassing(state, DATE, now.isOn ? rowsInDays(state.columns, now) : null)
  const moved = changedBy(runs, old, now)
  let [gone, come] = [0, 0]
  for (const some of moved) {
    for (let i = 0; i < some.length; i++) {
      const run = some[i]!
      const pass = passesDays(runs, run, now)
      if (pass === passesDays(runs, run, old)) continue
      if (pass) come += counts[run]!
      else gone += counts[run]!
    }
  }
  if (gone + come > state.shown + come - gone) return setPassing(state, DATE, rowsInDays(state.columns, now))
  const others = othersOf(state, DATE)
  for (const some of moved) {
    for (let i = 0; i < some.length; i++) {
      const run = some[i]!
      turnRun(state, others, rows, run, passesDays(runs, run, now) ? -1 : 0)
    }
  }
  countTurned(state, DATE)
}

/** Lets the rows of a run pass the dates (`passing` -1), or not (0). */
function turnRun(state: State, others: readonly Other[], rows: RowSet, run: number, passing: number): void {
  const { starts } = state.columns.runs
  const start = starts[run]!
  const end = starts[run + 1]!
  for (let word = start >>> 5; word * WORD < end; word++) {
    const turned = (rows[word]! ^ passing) & bitsOfRange(word, start, end)
    if (turned === 0) continue
    rows[word] = rows[word]! ^ turned
    turn(state, DATE, others, word, turned, passing)
  }
}

/** The rows of the runs that the dates let pass. */
function rowsInDays({ runs, rows }: Indexed, days: Days): RowSet {
  const passing = noRows(rows)
  for (let run = 0; run < runs.dated; run++)
    if (passesDays(runs, run, days)) addRange(passing, runs.starts[run]!, runs.starts[run + 1]!)
  return passing
}

/**
 * All runs that may change. Only those whose own edge lies between the old and the new place of an edge of the filter do, and they stand together
 * in the order by that edge: touching looks at an interval's end for the filter's first day, containment at its start.
 */
function changedBy(runs: Runs, old: Days, now: Days): readonly Uint32Array[] {
  if (old.isOn !== now.isOn || old.certain !== now.certain)
    return [Uint32Array.from({ length: runs.count }, (_, run) => run)]
  if (!now.isOn) return []
  const { byFrom, byTo, from, to } = runs
  const [firstOrder, firstKeys] = now.certain ? [byFrom, from] : [byTo, to]
  const [lastOrder, lastKeys] = now.certain ? [byTo, to] : [byFrom, from]
  return [
    runsBetween(firstOrder, firstKeys, old.from, now.from),
    runsBetween(lastOrder, lastKeys, old.to + 1, now.to + 1),
  ]
}

/** Of the dated events that pass all but the dates: how many touch the filter's days, and how many lie wholly inside. */
export function countInDays(state: State): { readonly touching: number; readonly certain: number } {
  const { columns, time, days } = state
  if (!days.isOn) {
    const dated = state.shown - countUndated(columns.runs, time.counts)
    return { touching: dated, certain: dated }
  }
  const events = (certain: boolean) => {
    const now = { ...days, certain }
    const last = time.inDays[certain ? 1 : 0]
    const events = last
      ? last.events + changeInDays(columns.runs, time.counts, last.days, now)
      : eventsInDays(columns.runs, time.counts, now)
    time.inDays[certain ? 1 : 0] = { days: now, events }
    return events
  }
  return { touching: events(false), certain: events(true) }
}

function eventsInDays(runs: Runs, counts: Uint32Array, days: Days): number {
  let events = 0
  for (let run = 0; run < runs.dated; run++) if (passesDays(runs, run, days)) events += counts[run]!
  return events
}

/** How many events more pass. */
function changeInDays(runs: Runs, counts: Uint32Array, old: Days, now: Days): number {
  if (old.isOn !== now.isOn) return eventsInDays(runs, counts, now) - eventsInDays(runs, counts, old)
  // one edge after the other, that no run is looked at twice
  const between = { ...now, to: old.to }
  const [byFirstDay, byLastDay] = changedBy(runs, old, now)
  return changeOf(runs, counts, byFirstDay, old, between) + changeOf(runs, counts, byLastDay, between, now)
}

function changeOf(
  runs: Runs,
  counts: Uint32Array,
  some: Uint32Array | undefined,
  old: Days,
  now: Days,
): number {
  let events = 0
  for (const run of some ?? [])
    events += counts[run]! * (Number(passesDays(runs, run, now)) - Number(passesDays(runs, run, old)))
  return events
}
