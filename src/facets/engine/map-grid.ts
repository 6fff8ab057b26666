import { isInBox, type Box } from '../places'
import type { Indexed } from './indexed'
import { rowsByGroup } from './rows-by-group'

/** Which places make one mark: those in one cell of 32 x 32 px at a zoom, or each its own. */
export interface Grid {
  /** `null`: each place is its own cell. */
  readonly zoom: number | null
  /** Cell `c` has `places[i]` for `placesFrom[c] <= i < placesFrom[c + 1]`, ascending; and so with `spots`. */
  readonly placesFrom: Uint32Array
  readonly places: Uint32Array
  readonly spotsFrom: Uint32Array
  readonly spots: Uint32Array
  /** The ids of a cell's places, of many the first: those of a mark while all of them have events. */
  readonly idsOf: (cell: number) => readonly string[]
}

/** A mark names no more places than this. */
export const MOST_MERGED = 100
const NEAREST_MERGED = 12

/** Web Mercator as a share of the world, west to east and north to south, in 32 bits. */
export const worldX = (lon: number) => (((lon + 180) / 360) * 2 ** 32) >>> 0
export function worldY(lat: number): number {
  const sine = Math.sin((Math.max(-85.0511, Math.min(85.0511, lat)) * Math.PI) / 180)
  return ((0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * 2 ** 32) >>> 0
}

function gridOf(columns: Indexed, zoom: number | null): Grid {
  const { cellOf, cells } = cellsOf(columns, zoom)
  const byPlace = rowsByGroup({ groupOf: cellOf, groups: cells })
  const bySpot = rowsByGroup({ groupOf: columns.placeOfSpot.map((place) => cellOf[place]!), groups: cells })
  const [placesFrom, places] = [byPlace.starts, byPlace.rows]
  const known: (readonly string[] | undefined)[] = Array.from({ length: cells })
  const idsOf = (cell: number) =>
    (known[cell] ??= Array.from(
      places.subarray(placesFrom[cell], placesFrom[cell + 1]).subarray(0, MOST_MERGED),
      (place) => columns.places[place]!.id,
    ))
  return { zoom, placesFrom, places, spotsFrom: bySpot.starts, spots: bySpot.rows, idsOf }
}

/** By place: its cell; areas and borders each have one of their own. */
function cellsOf({ places, forms }: Indexed, zoom: number | null) {
  const known = new Map<number, number>()
  let cells = 0
  const cellOf = Uint32Array.from(places, (place, code) => {
    if (zoom === null || forms[code] !== 'point' || zoom >= NEAREST_MERGED) return cells++
    const shift = 29 - zoom
    const key = (worldX(place.lon) >>> shift) * 2 ** 26 + (worldY(place.lat) >>> shift)
    const cell = known.get(key) ?? cells++
    known.set(key, cell)
    return cell
  })
  return { cellOf, cells }
}

/** What marks need to know of a collection's places: made for the zoom and the box asked for last. */
export interface MapPlaces {
  readonly grid: (zoom: number | null) => Grid
  /** By place: 1 where it stands in the box, or is an area or a border. */
  readonly near: (box: Box) => Uint8Array
}

export function mapPlaces(columns: Indexed): MapPlaces {
  let grid: Grid | null = null
  let near: { readonly box: Box; readonly places: Uint8Array } | null = null
  return {
    grid: (zoom) => (grid = grid?.zoom === zoom ? grid : gridOf(columns, zoom)),
    near: (box) =>
      (near = near && isSameBox(near.box, box) ? near : { box, places: placesNear(columns, box) }).places,
  }
}

const isSameBox = (a: Box, b: Box) =>
  a.west === b.west && a.south === b.south && a.east === b.east && a.north === b.north

function placesNear({ places, forms }: Indexed, box: Box): Uint8Array {
  const near = new Uint8Array(places.length)
  for (let place = 0; place < near.length; place++)
    near[place] = forms[place] !== 'point' || isInBox(box, places[place]!) ? 1 : 0
  return near
}
