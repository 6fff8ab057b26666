import type { NewsEvent, Status } from '../../extract/types'
import { NO_THEME } from '../columns'
import type { Filters } from '../filters'
import { formOf, isInBox } from '../places'
import type { MapAnswer, MapAsk, PlaceMark } from '../questions'
import { andThen, type Answer, type Details } from './details'
import type { Indexed } from './indexed'
import { COUNT, ROWS, STATUSES } from './place-tally'
import { countsOfFacet, type State } from './state'

/** Places on a grid of 32 x 32 px at the last zoom that was asked for. */
export interface Grid {
  readonly zoom: number
  /** By place; areas and borders each have a cell of their own. */
  readonly cellOf: Uint32Array
  readonly cells: number
}

const MOST_MERGED = 100
const NEAREST_MERGED = 12
const MOST_THEMES = 3

/** Web Mercator as a share of the world, west to east and north to south, in 32 bits. */
export const worldX = (lon: number) => (((lon + 180) / 360) * 2 ** 32) >>> 0
export function worldY(lat: number): number {
  const sine = Math.sin((Math.max(-85.0511, Math.min(85.0511, lat)) * Math.PI) / 180)
  return ((0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * 2 ** 32) >>> 0
}

export function gridOf({ places }: Indexed, zoom: number): Grid {
  const cellOf = new Uint32Array(places.length)
  const known = new Map<number, number>()
  let cells = 0
  const shift = 29 - zoom
  places.forEach((place, code) => {
    if (formOf(place) !== 'point' || zoom >= NEAREST_MERGED) {
      cellOf[code] = cells++
      return
    }
    const key = (worldX(place.lon) >>> shift) * 2 ** 26 + (worldY(place.lat) >>> shift)
    const cell = known.get(key) ?? cells++
    known.set(key, cell)
    cellOf[code] = cell
  })
  return { zoom, cellOf, cells }
}

/** Marks in the making, one a cell: what the spots of its places have together. */
interface Cells {
  /** As the records of `PlaceTally`, one a cell. */
  readonly records: Uint32Array
  /** By cell: its places; without a grid each place is its own cell. */
  readonly members: readonly (readonly number[] | undefined)[]
  /** By cell: the place with most events, -1 where there are none. */
  readonly best: Int32Array
  /** By cell: how many spots, and the last of them: its only one, where it has one. */
  readonly spots: Uint32Array
  readonly spot: Uint32Array
}

/** The answer of a state that stands at the filters asked for. */
export function answerMap(state: State, ask: MapAsk, grid: () => Grid, details: Details): Answer<MapAnswer> {
  const { columns } = state
  const events = countPlaces(state)
  let most = 0
  let elsewhere = 0
  for (let place = 0; place < events.length; place++) {
    if (events[place] === 0) continue
    const { box } = ask
    if (!box || columns.forms[place] !== 'point' || isInBox(box, columns.places[place]!)) most++
    else {
      elsewhere += events[place]!
      events[place] = 0
    }
  }
  const cells = gather(state, events, most > ask.most ? grid() : null)
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
function gather(state: State, events: Uint32Array, grid: Grid | null): Cells {
  const { columns, places: tally } = state
  const { placeOfSpot } = columns
  const { records, stride } = tally
  const count = grid ? grid.cells : events.length
  const members: (number[] | undefined)[] = []
  const best = new Int32Array(count).fill(-1)
  const isMore = (a: number, b: number) =>
    events[a]! > events[b]! || (events[a] === events[b] && columns.places[a]!.id < columns.places[b]!.id)
  for (let place = 0; place < events.length; place++) {
    if (events[place] === 0) continue
    const cell = grid ? grid.cellOf[place]! : place
    if (best[cell]! < 0 || isMore(place, best[cell]!)) best[cell] = place
    if (grid) (members[cell] ??= []).push(place)
  }
  const summed = new Uint32Array(count * stride)
  const spots = new Uint32Array(count)
  const lastSpot = new Uint32Array(count)
  for (let spot = 0; spot < placeOfSpot.length; spot++) {
    const base = spot * stride
    const place = placeOfSpot[spot]!
    if (records[base + COUNT] === 0 || events[place] === 0) continue
    const cell = grid ? grid.cellOf[place]! : place
    spots[cell] = spots[cell]! + 1
    lastSpot[cell] = spot
    const to = cell * stride
    for (let i = 0; i < stride; i++) summed[to + i] = summed[to + i]! + records[base + i]!
  }
  return { records: summed, members, best, spots, spot: lastSpot }
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
    const members = cells.members[cell] ?? []
    return {
      place: columns.places[best]!,
      form: columns.forms[best]!,
      places: Math.max(1, members.length),
      merged: members.length < 2 ? [] : members.slice(0, MOST_MERGED).map((code) => columns.places[code]!.id),
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
  for (const code of codes) {
    const events = counts[base + code]!
    if (events === 0) continue
    let at = top.length
    while (at > 0 && counts[base + top[at - 1]!]! < events) at--
    if (at < MOST_THEMES) top.splice(at, 0, code)
    if (top.length > MOST_THEMES) top.pop()
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
