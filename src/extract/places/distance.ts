import { steady } from './steady'

interface Point {
  readonly lat: number
  readonly lon: number
}

const RADIUS_KM = 6371
const radians = Math.PI / 180

/** Kilometres between two points on the sphere. */
export function kmBetween(a: Point, b: Point): number {
  const dLat = (b.lat - a.lat) * radians
  const dLon = (b.lon - a.lon) * radians
  const h =
    Math.sin(dLat / 2) ** 2 + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * Math.sin(dLon / 2) ** 2
  return steady(2 * RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h))))
}
