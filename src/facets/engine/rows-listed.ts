import type { HeadCount, RowsAsk } from '../questions'
import { groupsWith } from './codes'
import { passesDays } from './dates'
import { once, type Indexed } from './indexed'
import { wantedCodes } from './moves'
import { passingAll } from './passing'
import { hasRow, type RowSet } from './row-set'
import { rowsOfGroups } from './rows-by-group'
import type { State } from './state'
import { DATE } from './turned'

type Also = NonNullable<RowsAsk['also']>

/** Which rows are listed. */
export interface Listed {
  readonly total: number
  /** All heads with listed rows, in order. */
  readonly heads: readonly HeadCount[]
  readonly has: (row: number) => boolean
  /** Of a row that is listed. */
  readonly positionOf: (row: number) => number
  /** So many rows from a position on. */
  readonly page: (start: number, count: number) => number[]
}

/** The rows that pass all dimensions of a state but the ignored, and for which all that is asked besides holds. */
export function listRows(state: State, ignored: number, also: Also = {}): Listed {
  const { columns } = state
  const passing = once(() => passingAll(state, ignored))
  const some = someRows(columns, also)
  const takes = takenRuns(columns, also)
  if (some) {
    const { runOf } = columns.runs
    const rows = some.filter((row) => hasRow(passing(), row) && takes(runOf[row]!))
    return listSome(columns, rows)
  }
  return listRuns(state, ignored, passing, takes)
}

/** The rows that are chosen by what they are or where they are, ascending; `null` where all are. */
function someRows(columns: Indexed, { ids, at, places }: Also): Uint32Array | null {
  const { groupings, rowsAtPlaces } = columns
  const kept: Uint32Array[] = []
  if (ids) kept.push(Uint32Array.from(new Set(ids.flatMap((id) => columns.byId().rowsOf(id)))).sort())
  if (at) kept.push(rowsOfGroups(groupings.places, rowsAtPlaces, groupsAt(columns, at)))
  if (places) kept.push(rowsOfGroups(groupings.places, rowsAtPlaces, groupsOf(columns, places)))
  if (kept.length < 2) return kept[0] ?? null
  return kept.reduce((a, b) => {
    const both = new Set(b)
    return a.filter((row) => both.has(row))
  })
}

/** 1 for the groups of rows that are at one of some places. */
function groupsAt({ placesAt, places }: Indexed, ids: readonly string[]): Uint8Array {
  const some = new Set(ids)
  return groupsWith(
    placesAt,
    Uint8Array.from(places, ({ id }) => (some.has(id) ? 1 : 0)),
  )
}

/** 1 for the groups of rows that are at or about one of some values of the facet of places. */
function groupsOf({ all }: Indexed, chosen: readonly string[]): Uint8Array {
  const { values, codes } = all.place
  if (codes.kind !== 'groups') throw new Error('the facet of places is not in groups')
  return groupsWith(codes, wantedCodes(values, chosen))
}

/** Whether what is asked of days holds for a run. */
function takenRuns({ runs }: Indexed, { dated, days }: Also): (run: number) => boolean {
  const isDated = (run: number) => run < runs.dated
  return (run) =>
    (dated === undefined || isDated(run) === dated) &&
    (!days || (isDated(run) && runs.from[run]! < days.to && runs.to[run]! >= days.from))
}

/** Some rows, ascending. */
function listSome(columns: Indexed, rows: Uint32Array): Listed {
  const { runOf, count } = columns.runs
  const counts = new Uint32Array(count)
  for (const row of rows) counts[runOf[row]!]!++
  const indexOf = (row: number) => {
    let [low, high] = [0, rows.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if (rows[middle]! < row) low = middle + 1
      else high = middle
    }
    return low
  }
  return {
    total: rows.length,
    heads: headsWith(columns, counts),
    has: (row) => rows[indexOf(row)] === row,
    positionOf: indexOf,
    page: (start, count) => [...rows.subarray(start, start + count)],
  }
}

/** The passing rows of some runs. */
function listRuns(
  state: State,
  ignored: number,
  passing: () => RowSet,
  takes: (run: number) => boolean,
): Listed {
  const { columns } = state
  const { starts, runOf } = columns.runs
  const counts = countRuns(state, ignored, passing, takes)
  const isListed = (row: number) => hasRow(passing(), row)
  const total = counts.reduce((sum, rows) => sum + rows, 0)
  return {
    total,
    heads: headsWith(columns, counts),
    has: (row) => counts[runOf[row]!]! > 0 && isListed(row),
    positionOf: (row) => {
      const run = runOf[row]!
      let position = 0
      for (let before = 0; before < run; before++) position += counts[before]!
      for (let before = starts[run]!; before < row; before++) if (isListed(before)) position++
      return position
    },
    page: (start, count) => {
      const found: number[] = []
      let skip = start
      for (let run = 0; run < counts.length && found.length < count; run++) {
        if (skip >= counts[run]!) {
          skip -= counts[run]!
          continue
        }
        for (let row = starts[run]!; row < starts[run + 1]! && found.length < count; row++) {
          if (!isListed(row)) continue
          if (skip > 0) skip--
          else found.push(row)
        }
      }
      return found
    },
  }
}

/** How many rows of each run are listed: known but for the dates, so that only where others are ignored rows are looked at. */
function countRuns(
  { columns, time, days }: State,
  ignored: number,
  passing: () => RowSet,
  takes: (run: number) => boolean,
): Uint32Array {
  const { runs } = columns
  const listed = new Uint32Array(runs.count)
  for (let run = 0; run < runs.count; run++) {
    if (!takes(run)) continue
    if (ignored === 0) listed[run] = passesDays(runs, run, days) ? time.counts[run]! : 0
    else if (ignored === 1 << DATE) listed[run] = time.counts[run]!
    else
      for (let row = runs.starts[run]!; row < runs.starts[run + 1]!; row++)
        if (hasRow(passing(), row)) listed[run] = listed[run]! + 1
  }
  return listed
}

/** `counts`: how many rows of each run are listed. */
function headsWith({ heads, runs }: Indexed, counts: Uint32Array): readonly HeadCount[] {
  const listed: HeadCount[] = []
  let start = 0
  for (let run = 0; run < counts.length;) {
    const at = runs.headOf[run]!
    let events = 0
    for (; run < counts.length && runs.headOf[run] === at; run++) events += counts[run]!
    if (events > 0) listed.push({ head: heads[at] ?? null, events, start })
    start += events
  }
  return listed
}
