import type { NewsEvent, Status } from '../../extract/types'
import { NO_THEME } from '../columns'
import type { Filters } from '../filters'
import { formOf, isInBox } from '../places'
import type { MapAnswer, MapAsk, PlaceMark } from '../questions'
import { andThen, type Answer, type Details } from './details'
import type { Spot } from './columns'
import type { Indexed } from './indexed'
import { COUNT, ROWS, STATUSES } from './place-tally'
import type { State } from './state'

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

/** A mark in the making: sums over the spots of its places. */
interface Sum {
  /** Code of its place with most events. */
  place: number
  /** Codes of its places. */
  readonly places: Set<number>
  spots: number
  vague: string | null
  /** As a spot's record; the rows mean something where there is one event alone. */
  readonly record: Uint32Array
}

/** The answer of a state that stands at the filters asked for. */
export function answerMap(state: State, ask: MapAsk, grid: () => Grid, details: Details): Answer<MapAnswer> {
  const { columns, places: tally } = state
  const { records, stride } = tally
  const events = countPlaces(state)
  const isIn = Uint8Array.from(columns.places, (place, code) =>
    events[code]! > 0 && (!ask.box || formOf(place) !== 'point' || isInBox(ask.box, place)) ? 1 : 0,
  )
  const cellOf = isIn.reduce((n, one) => n + one, 0) > ask.most ? grid().cellOf : null
  const sums = new Map<number, Sum>()
  let elsewhere = 0
  columns.spots.forEach(({ place, vague }, spot) => {
    const record = records.subarray(spot * stride, (spot + 1) * stride)
    if (record[COUNT] === 0) return
    if (isIn[place] === 0) elsewhere += record[COUNT]!
    else addTo(sums, cellOf ? cellOf[place]! : place, { place, vague }, record, events)
  })
  const found = [...sums.values()].sort(
    (a, b) =>
      b.record[COUNT]! - a.record[COUNT]! ||
      (columns.places[a.place]!.id < columns.places[b.place]!.id ? -1 : 1),
  )
  const lone = ask.singles ? found.filter(({ record }) => record[COUNT] === 1) : []
  const rows = lone.map(({ record }) => record[ROWS]!)
  return andThen(details.events(rows), (singles): MapAnswer => {
    const singleOf = new Map(lone.map((sum, i) => [sum, singles[i]!]))
    return {
      marks: found.map((sum) => markOf(state, sum, singleOf.get(sum) ?? null)),
      shown: state.shown,
      unplaced: countUnplaced(state, ask.filters),
      elsewhere,
    }
  })
}

/** How many shown events are at each place. */
function countPlaces({ columns, places: { records, stride } }: State): Uint32Array {
  const events = new Uint32Array(columns.places.length)
  columns.spots.forEach(
    ({ place }, spot) => (events[place] = events[place]! + records[spot * stride + COUNT]!),
  )
  return events
}

function addTo(
  sums: Map<number, Sum>,
  key: number,
  { place, vague }: Spot,
  record: Uint32Array,
  events: Uint32Array,
): void {
  const sum = sums.get(key)
  if (!sum) {
    sums.set(key, { place, places: new Set([place]), spots: 1, vague, record: record.slice() })
    return
  }
  sum.places.add(place)
  sum.spots++
  sum.vague = null
  if (events[place]! > events[sum.place]!) sum.place = place
  for (let i = 0; i < record.length; i++) sum.record[i] = sum.record[i]! + record[i]!
}

function markOf({ columns, places: { themesAt } }: State, sum: Sum, single: NewsEvent | null): PlaceMark {
  const { record } = sum
  const place = columns.places[sum.place]!
  const { theme, status } = columns.facets
  const statuses: Partial<Record<Status, number>> = {}
  status.values.forEach((value, code) => {
    if (record[STATUSES + code]! > 0) statuses[value as Status] = record[STATUSES + code]!
  })
  const themes = theme.values
    .map((value, code) => ({ value, events: record[themesAt + code]! }))
    .filter(({ events }) => events > 0)
    .sort((a, b) => b.events - a.events || (a.value < b.value ? -1 : 1))
    .slice(0, MOST_THEMES)
    .map(({ value }) => (value === NO_THEME ? null : value))
  return {
    place,
    form: formOf(place),
    places: sum.places.size,
    merged:
      sum.places.size === 1
        ? []
        : Array.from(sum.places, (code) => columns.places[code]!.id).slice(0, MOST_MERGED),
    events: record[COUNT]!,
    vague: sum.vague,
    statuses,
    themes,
    single,
  }
}

/** Events that are at no place have the value "none" of the facet `placed`, and no other. */
function countUnplaced({ columns, counts }: State, { values }: Filters): number {
  const chosen = values.placed ?? []
  if (chosen.length > 0 && !chosen.includes('none')) return 0
  return counts.placed[columns.facets.placed.values.indexOf('none')] ?? 0
}
