import L from 'leaflet'
import type { Shaped } from './layout'
import type { LatLon } from './shapes'

/** Where the map looks: degrees of its middle, and Leaflet's zoom. */
export interface Viewport extends LatLon {
  readonly zoom: number
}

/** A single place is shown with its surroundings. */
const NEAREST_FIT = 6

export const isReduced = () => globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false

interface FitOptions {
  readonly animate?: boolean
  readonly apart?: boolean
  /** px at the lower edge that are covered. */
  readonly bottom?: number
}

/**
 * Shows the points, lines and anchors of badges; never the areas' boxes, so that "Russia" does not zoom everything out;
 * only an area that is alone is shown whole.
 * With `apart`, as near as it takes to tell them apart.
 */
export function fitTo(
  map: L.Map,
  marks: readonly Shaped[],
  { animate = false, apart = false, bottom = 64 }: FitOptions,
): void {
  const points = marks.flatMap(({ shape }) => {
    const alone = marks.length === 1 && (shape.kind === 'outline' || shape.kind === 'rough')
    if (shape.kind !== 'line' && !alone) return [shape.anchor]
    const [west, south, east, north] = shape.box
    return [
      { lat: south, lon: west },
      { lat: north, lon: east },
    ]
  })
  if (!points.length) return
  const start = widestGapEnd(points.map((p) => p.lon))
  const bounds = L.latLngBounds(points.map(({ lat, lon }) => [lat, lon < start ? lon + 360 : lon]))
  const { x, y } = map.getSize()
  const [side, top] = [Math.min(100, x * 0.13), Math.min(56, y * 0.14)]
  const paddingTopLeft: [number, number] = [side, top]
  const paddingBottomRight: [number, number] = [Math.max(side, 76), Math.min(bottom, y * 0.25)]
  const maxZoom = apart ? map.getMaxZoom() : Math.max(NEAREST_FIT, Math.floor(map.getZoom()))
  map.fitBounds(bounds, { paddingTopLeft, paddingBottomRight, maxZoom, animate: animate && !isReduced() })
}

/** The western edge of the narrowest window that holds all longitudes, which may cross 180°. */
export function widestGapEnd(lons: readonly number[]): number {
  const sorted = [...lons].sort((a, b) => a - b)
  let [start, widest] = [sorted[0] ?? 0, (sorted[0] ?? 0) + 360 - (sorted[sorted.length - 1] ?? 0)]
  for (let i = 1; i < sorted.length; i++) {
    const gap = sorted[i]! - sorted[i - 1]!
    if (gap > widest) [start, widest] = [sorted[i]!, gap]
  }
  return start
}

/** Whether two viewports look the same. */
export function isSameView(a: Viewport, b: Viewport): boolean {
  const near = 4 / 2 ** a.zoom
  const lon = Math.abs(((a.lon - b.lon + 540) % 360) - 180)
  return Math.abs(a.zoom - b.zoom) < 0.01 && Math.abs(a.lat - b.lat) < near && lon < near
}

/** The map's own viewport; the longitude within -180 … 180. */
export function viewOf(map: L.Map): Viewport {
  const { lat, lng } = map.getCenter().wrap()
  return { lat, lon: lng, zoom: map.getZoom() }
}
