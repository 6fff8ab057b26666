import type { NewsEvent, Status } from '../../extract/types'
import { NO_THEME } from '../columns'
import type { Filters } from '../filters'
import type { MapAnswer, MapAsk, PlaceMark } from '../questions'
import { andThen, type Answer, type Details } from './details'
import type { Indexed } from './indexed'
import { MOST_MERGED, type Grid, type MapPlaces } from './map-grid'
import { COUNT, ROWS, STATUSES } from './place-tally'
import { countsOfFacet, type State } from './state'

const MOST_THEMES = 3

/** Marks in the making, one a cell with events: what the spots of its places have together. */
interface Cells {
  readonly grid: Grid
  /** As the records of `PlaceTally`, one a cell of the grid. */
  readonly records: Uint32Array
  /** By cell: its place with most events, -1 where there are none; and how many of its places have some. */
  readonly best: Int32Array
  readonly places: Uint32Array
  /** By cell: how many spots of them have events, and the last of these: the only one, where there is one. */
  readonly spots: Uint32Array
  readonly spot: Uint32Array
  /** How many events are at each place in view. */
  readonly events: Uint32Array
}

/** The answer of a state that stands at the filters asked for. */
export function answerMap(state: State, ask: MapAsk, places: MapPlaces, details: Details): Answer<MapAnswer> {
  const { columns } = state
  const events = countPlaces(state)
  const near = ask.box && places.near(ask.box)
  let most = 0
  let elsewhere = 0
  for (let place = 0; place < events.length; place++) {
    if (events[place] === 0) continue
    if (!near || near[place] === 1) most++
    else {
      elsewhere += events[place]!
      events[place] = 0
    }
  }
  const cells = gather(state, events, places.grid(most > ask.most ? ask.zoom : null))
  const { stride } = state.places
  const found: number[] = []
  for (let cell = 0; cell < cells.best.length; cell++) if (cells.best[cell]! >= 0) found.push(cell)
  const sizeOf = (cell: number) => cells.records[cell * stride + COUNT]!
  const idOf = (cell: number) => columns.places[cells.best[cell]!]!.id
  found.sort((a, b) => sizeOf(b) - sizeOf(a) || (idOf(a) < idOf(b) ? -1 : 1))
  const lone = ask.singles ? found.filter((cell) => sizeOf(cell) === 1) : []
  const rows = lone.map((cell) => cells.records[cell * stride + ROWS]!)
  return andThen(details.events(rows), (singles): MapAnswer => {
    const singleOf = new Map(lone.map((cell, i) => [cell, singles[i]!]))
    const describe = describer(state, cells)
    return {
      marks: found.map((cell) => describe(cell, singleOf.get(cell) ?? null)),
      shown: state.shown,
      unplaced: countUnplaced(state, ask.filters),
      elsewhere,
    }
  })
}

/** How many shown events are at each place. */
function countPlaces({ columns, places: { records, stride } }: State): Uint32Array {
  const { placeOfSpot } = columns
  const events = new Uint32Array(columns.places.length)
  for (let spot = 0; spot < placeOfSpot.length; spot++) {
    const place = placeOfSpot[spot]!
    events[place] = events[place]! + records[spot * stride + COUNT]!
  }
  return events
}

/** Adds up the spots of the places that have events, by cell. */
function gather({ columns, places: tally }: State, events: Uint32Array, grid: Grid): Cells {
  const { placeOfSpot } = columns
  const { records, stride } = tally
  const count = grid.spotsFrom.length - 1
  const cells: Cells = {
    grid,
    records: new Uint32Array(count * stride),
    ...bestPlaces(columns, grid, events),
    spots: new Uint32Array(count),
    spot: new Uint32Array(count),
    events,
  }
  const from = new Uint32Array(grid.spots.length)
  for (let cell = 0; cell < count; cell++) {
    if (cells.best[cell]! < 0) continue
    let found = 0
    for (let i = grid.spotsFrom[cell]!; i < grid.spotsFrom[cell + 1]!; i++) {
      const spot = grid.spots[i]!
      if (events[placeOfSpot[spot]!] === 0 || records[spot * stride + COUNT] === 0) continue
      from[found++] = spot * stride
    }
    cells.spots[cell] = found
    cells.spot[cell] = from[found - 1]! / stride
    for (let number = 0; number < stride; number++) {
      let sum = 0
      for (let i = 0; i < found; i++) sum = (sum + records[from[i]! + number]!) | 0
      cells.records[cell * stride + number] = sum
    }
  }
  return cells
}

/** By cell: its place with most events, -1 where there are none, and how many of its places have some. */
function bestPlaces({ places: known }: Indexed, grid: Grid, events: Uint32Array) {
  const best = new Int32Array(grid.placesFrom.length - 1).fill(-1)
  const places = new Uint32Array(best.length)
  for (let cell = 0; cell < best.length; cell++) {
    let [most, first, count] = [0, -1, 0]
    for (let i = grid.placesFrom[cell]!; i < grid.placesFrom[cell + 1]!; i++) {
      const place = grid.places[i]!
      const own = events[place]!
      if (own === 0) continue
      count++
      if (own < most) continue
      if (own > most || known[place]!.id < known[first]!.id) first = place
      most = own
    }
    best[cell] = first
    places[cell] = count
  }
  return { best, places }
}

/** The ids of the places of a cell that have events, of many the first; none where it is one place. */
function membersOf(columns: Indexed, { grid, events, places }: Cells, cell: number): readonly string[] {
  if (places[cell]! < 2) return []
  const [from, behind] = [grid.placesFrom[cell]!, grid.placesFrom[cell + 1]!]
  if (places[cell] === behind - from) return grid.idsOf(cell)
  const ids: string[] = []
  for (let i = from; i < behind && ids.length < MOST_MERGED; i++) {
    const place = grid.places[i]!
    if (events[place] !== 0) ids.push(columns.places[place]!.id)
  }
  return ids
}

/** Makes the mark of a cell. */
function describer({ columns, places: { stride, themesAt } }: State, cells: Cells) {
  const { theme, status } = columns.facets
  const statusValues = status.values as readonly Status[]
  const themeAt = Uint32Array.from(theme.values.keys()).sort((a, b) =>
    theme.values[a]! < theme.values[b]! ? -1 : 1,
  )
  return (cell: number, single: NewsEvent | null): PlaceMark => {
    const base = cell * stride
    const statuses: Partial<Record<Status, number>> = {}
    for (let code = 0; code < statusValues.length; code++) {
      const events = cells.records[base + STATUSES + code]!
      if (events > 0) statuses[statusValues[code]!] = events
    }
    const best = cells.best[cell]!
    return {
      place: columns.places[best]!,
      form: columns.forms[best]!,
      places: cells.places[cell]!,
      merged: membersOf(columns, cells, cell),
      events: cells.records[base + COUNT]!,
      vague: cells.spots[cell] === 1 ? columns.spots[cells.spot[cell]!]!.vague : null,
      statuses,
      themes: commonest(cells.records, base + themesAt, themeAt).map((code) => themeOf(theme.values[code]!)),
      single,
    }
  }
}

const themeOf = (value: string) => (value === NO_THEME ? null : value)

/** The codes of the three largest counts, equal ones in the order of `codes`. */
function commonest(counts: Uint32Array, base: number, codes: Uint32Array): number[] {
  const top: number[] = []
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i]!
    const events = counts[base + code]!
    let at = top.length
    if (events === 0 || (at === MOST_THEMES && counts[base + top[at - 1]!]! >= events)) continue
    if (at === MOST_THEMES) at--
    for (; at > 0 && counts[base + top[at - 1]!]! < events; at--) top[at] = top[at - 1]!
    top[at] = code
  }
  return top
}

/** Events that are at no place have the value "none" of the facet `placed`, and no other. */
function countUnplaced(state: State, { values }: Filters): number {
  const chosen = values.placed ?? []
  if (chosen.length > 0 && !chosen.includes('none')) return 0
  const none = state.columns.all.placed.values.indexOf('none')
  return none < 0 ? 0 : countsOfFacet(state, 'placed')[none]!
}
