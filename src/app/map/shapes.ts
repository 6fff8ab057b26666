import type { MultiLineString, Position } from 'geojson'
import type { Place } from '../../extract/types'
import type { PlaceMark } from '../../facets/questions'
import { boxOf, holds, mostInterior, type Rings } from './interior'
import { WHOLE_REGIONS } from './whole-regions'
import { borderOf, outlineOf, type OutlinesFile } from './outlines'

/** Degrees. */
export interface LatLon {
  readonly lat: number
  readonly lon: number
}

/** West, south, east, north in degrees; east may run on over 180. */
type Box = readonly [number, number, number, number]

/** What is drawn for a place, and where its badge belongs. `ring`: nothing is known but a point of reference in the area. */
export interface PlaceShape {
  readonly kind: 'point' | 'outline' | 'rough' | 'line' | 'ring'
  readonly anchor: LatLon
  readonly box: Box
  readonly rings: Rings
  readonly lines: readonly (readonly Position[])[]
}

/** The shape of a place's mark. Without outlines, areas and borders stand at their point of reference as a ring. */
export function shapeOf(
  { place, form }: Pick<PlaceMark, 'place' | 'form'>,
  file: OutlinesFile | null,
): PlaceShape {
  const at = { lat: place.lat, lon: place.lon }
  if (form === 'point') return { kind: 'point', anchor: at, box: pointBox(at), rings: [], lines: [] }
  if (form === 'line') {
    const border = file && borderOf(file, place.countries)
    return border ? lineShape(border) : ring(at)
  }
  const members = file && membersOf(place, file)
  const outline = members && outlineOf(file, members)
  if (!outline) return place.box ? roughShape(place.box, at) : ring(at)
  const polygons = outline.coordinates.map((rings) => nearTo(rings, place.lon))
  const largest = polygons.reduce((a, b) => (extentOf(b) > extentOf(a) ? b : a))
  // a region's point of reference was chosen, a country's may be its capital
  const chosen = place.kind === 'region' && polygons.some((rings) => holds(rings, at))
  const anchor = chosen ? at : mostInterior(largest, capitalOf(file, place))
  return {
    kind: 'outline',
    anchor,
    box: boxAround(polygons.map((p) => p[0]!)),
    rings: polygons.flat(),
    lines: [],
  }
}

/** The countries an area is made of; `null` where it is only a part of them. */
function membersOf({ id, kind, countries }: Place, file: OutlinesFile): readonly string[] | null {
  if (kind === 'country' || WHOLE_REGIONS.has(id)) return countries
  return file.regions[id] ?? null
}

const pointBox = ({ lat, lon }: LatLon): Box => [lon, lat, lon, lat]
const ring = (at: LatLon): PlaceShape => ({
  kind: 'ring',
  anchor: at,
  box: pointBox(at),
  rings: [],
  lines: [],
})

function capitalOf({ labels: { towns } }: OutlinesFile, { countries }: Place): LatLon | undefined {
  const row = countries.length === 1 ? towns.capitals[countries[0]!] : undefined
  return row === undefined ? undefined : { lat: towns.lats[row]! / 1000, lon: towns.lons[row]! / 1000 }
}

/** Islands on the far side of 180° come to the side of the place's point of reference. */
function nearTo(rings: Rings, lon: number): Rings {
  const [west, , east] = boxOf(rings[0] ?? [])
  const shift = Math.round((lon - (west + east) / 2) / 360) * 360
  return shift ? rings.map((one) => one.map(([x = 0, y = 0]) => [x + shift, y])) : rings
}

function extentOf(rings: Rings): number {
  const [west, south, east, north] = boxOf(rings[0] ?? [])
  return (east - west) * (north - south) * Math.cos((((south + north) / 2) * Math.PI) / 180)
}

function boxAround(rings: Rings): Box {
  const boxes = rings.map(boxOf)
  const side = (i: 0 | 1 | 2 | 3) => boxes.map((box) => box[i])
  return [Math.min(...side(0)), Math.min(...side(1)), Math.max(...side(2)), Math.max(...side(3))]
}

/** The point half-way along the longest stretch carries the lead line. */
function lineShape({ coordinates }: MultiLineString): PlaceShape {
  const longest = coordinates.reduce((a, b) => (lengthOf(b) > lengthOf(a) ? b : a))
  return {
    kind: 'line',
    anchor: halfWay(longest),
    box: boxAround(coordinates),
    rings: [],
    lines: coordinates,
  }
}

const step = (a: Position, b: Position) => Math.hypot(b[0]! - a[0]!, b[1]! - a[1]!)
const lengthOf = (line: readonly Position[]) =>
  line.reduce((sum, at, i) => (i ? sum + step(line[i - 1]!, at) : 0), 0)

function halfWay(line: readonly Position[]): LatLon {
  let left = lengthOf(line) / 2
  for (let i = 1; i < line.length; i++) {
    left -= step(line[i - 1]!, line[i]!)
    if (left <= 0) return { lon: line[i]![0]!, lat: line[i]![1]! }
  }
  return { lon: line[0]?.[0] ?? 0, lat: line[0]?.[1] ?? 0 }
}

/** A rounded shape that fills the box: nothing in it looks like a surveyed line. */
function roughShape([west, south, e, north]: Box, at: LatLon): PlaceShape {
  const east = e < west ? e + 360 : e
  const lon = at.lon < west && at.lon + 360 <= east ? at.lon + 360 : at.lon
  const inside = lon >= west && lon <= east && at.lat >= south && at.lat <= north
  const middle = { lat: (south + north) / 2, lon: (west + east) / 2 }
  const corner = (angle: number) => {
    const [c, s] = [Math.cos(angle), Math.sin(angle)]
    return [middle.lon + ((east - west) / 2) * round(c), middle.lat + ((north - south) / 2) * round(s)]
  }
  const outer = Array.from({ length: 65 }, (_, i) => corner((i / 64) * 2 * Math.PI))
  return {
    kind: 'rough',
    anchor: inside ? { ...at, lon } : middle,
    box: [west, south, east, north],
    rings: [outer],
    lines: [],
  }
}

/** Of a superellipse with exponent 3. */
const round = (x: number) => Math.sign(x) * Math.abs(x) ** (2 / 3)
