import type { Position } from 'geojson'

/** A polygon's rings as positions, the outer one first. */
export type Rings = readonly (readonly Position[])[]

/** The point of a polygon that is far from its edge, and how far (degrees at the equator). */
export interface Interior {
  readonly lon: number
  readonly lat: number
  readonly clearance: number
}

/**
 * The most interior point of a polygon, on a grid that is refined twice; a longitude counts by the cosine of the latitude.
 * With `away`, points near that place count for less, so that an area's badge does not look like its capital.
 */
export function mostInterior(rings: Rings, away?: { readonly lat: number; readonly lon: number }): Interior {
  const outer = rings[0] ?? []
  const [west, south, east, north] = boxOf(outer)
  const narrow = Math.max(0.05, Math.cos((((south + north) / 2) * Math.PI) / 180))
  const flat = rings.map((ring) => thin(ring).map(([x = 0, y = 0]) => [x * narrow, y] as const))
  const shun = away && ([away.lon * narrow, away.lat] as const)
  const reach = Math.hypot((east - west) * narrow, north - south) / 3 || 1
  const score = (x: number, y: number) => {
    const clearance = signedDistance(x, y, flat)
    if (clearance <= 0 || !shun) return clearance
    return clearance * (0.35 + 0.65 * Math.min(1, Math.hypot(x - shun[0], y - shun[1]) / reach))
  }
  let best = { x: ((west + east) / 2) * narrow, y: (south + north) / 2, score: -Infinity }
  let [width, height] = [(east - west) * narrow, north - south]
  for (let pass = 0; pass < 3; pass++) {
    const centre = best
    const steps = pass === 0 ? 14 : 8
    for (let i = 0; i <= steps; i++) {
      for (let j = 0; j <= steps; j++) {
        const x = centre.x + width * (i / steps - 0.5)
        const y = centre.y + height * (j / steps - 0.5)
        const value = score(x, y)
        if (value > best.score) best = { x, y, score: value }
      }
    }
    width /= 8
    height /= 8
  }
  return { lon: best.x / narrow, lat: best.y, clearance: signedDistance(best.x, best.y, flat) }
}

/** Every so-manieth point: a badge needs no coves. */
function thin(ring: readonly Position[]): readonly Position[] {
  const step = Math.ceil(ring.length / 200)
  return step > 1 ? ring.filter((_, i) => i % step === 0) : ring
}

/** West, south, east, north of a ring. */
export function boxOf(ring: readonly Position[]): [number, number, number, number] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x = 0, y = 0] of ring) {
    if (x < west) west = x
    if (x > east) east = x
    if (y < south) south = y
    if (y > north) north = y
  }
  return [west, south, east, north]
}

/** Whether a point lies in a polygon. */
export function holds(rings: Rings, { lat, lon }: { readonly lat: number; readonly lon: number }): boolean {
  return (
    signedDistance(
      lon,
      lat,
      rings.map((ring) => ring.map(([x = 0, y = 0]) => [x, y] as const)),
    ) > 0
  )
}

/** Distance to the nearest edge, negative outside. */
function signedDistance(x: number, y: number, rings: readonly (readonly (readonly [number, number])[])[]) {
  let inside = false
  let nearest = Infinity
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [ax, ay] = ring[i]!
      const [bx, by] = ring[j]!
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
      const [dx, dy] = [bx - ax, by - ay]
      const t = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)))
      const square = (x - ax - t * dx) ** 2 + (y - ay - t * dy) ** 2
      if (square < nearest) nearest = square
    }
  }
  return inside ? Math.sqrt(nearest) : -Math.sqrt(nearest)
}
