import { worldX, worldY } from '../facets/engine/map-grid'
import type { Box } from '../facets/places'

/** Tiles are the 1,024 squares of the map at zoom 5, near ones with near numbers. Beside them: */
const SEVERAL = 1024
const NOWHERE = 1025

/** The tile of towns; an event at several tiles' towns, or at an area, is of none and has to be looked at whatever the box. */
export function tileOf(
  at: readonly { readonly form: string; readonly x: number; readonly y: number }[],
): number {
  if (at.length === 0) return NOWHERE
  const tiles = new Set(at.map(({ form, x, y }) => (form === 'point' ? morton(x >>> 27, y >>> 27) : SEVERAL)))
  return tiles.size === 1 ? [...tiles][0]! : SEVERAL
}

/** Every tile in which a place of the box may be, or an area. */
export function tilesOf({ west, south, east, north }: Box): number[] {
  const columns =
    west <= east
      ? between(worldX(west), worldX(east))
      : [...between(0, worldX(east)), ...between(worldX(west), 2 ** 32 - 1)]
  const rows = between(worldY(north), worldY(south))
  return [SEVERAL, ...new Set(columns.flatMap((x) => rows.map((y) => morton(x, y))))]
}

function between(first: number, last: number): number[] {
  const from = first >>> 27
  return Array.from({ length: Math.max(0, (last >>> 27) - from + 1) }, (_, i) => from + i)
}

function morton(x: number, y: number): number {
  let tile = 0
  for (let bit = 0; bit < 5; bit++)
    tile |= (((x >>> bit) & 1) << (2 * bit)) | (((y >>> bit) & 1) << (2 * bit + 1))
  return tile
}
