import L from 'leaflet'
import RBush from 'rbush'
import type { Palette } from './basemap'
import { originAfter } from './origin'
import type { OutlinesFile } from './outlines'

/** A rectangle in pixels of the map's container. */
export interface PixelBox {
  readonly minX: number
  readonly minY: number
  readonly maxX: number
  readonly maxY: number
}

/** The names of the basemap. `redraw` is to be called when the marks have moved: names keep out of the boxes given. */
export interface LabelLayer {
  readonly redraw: (avoid: readonly PixelBox[]) => void
  readonly remove: () => void
}

/** One canvas under the marks with the names of countries, towns and waters, larger things first, none over another. */
export function addLabels(map: L.Map, file: OutlinesFile, palette: () => Palette): LabelLayer {
  const canvas = L.DomUtil.create('canvas', 'map-labels', map.getPane('labels'))
  canvas.setAttribute('aria-hidden', 'true')
  const ranked = rank(file)
  let shownAt = { origin: map.getCenter(), zoom: map.getZoom() }
  const redraw = (avoid: readonly PixelBox[]) => {
    shownAt = { origin: map.containerPointToLatLng([0, 0]), zoom: map.getZoom() }
    paint(canvas, map, ranked, palette(), avoid)
  }
  const moveTo = (origin: L.Point, zoom: number) => {
    const corner = map.project(shownAt.origin, zoom).subtract(origin)
    L.DomUtil.setTransform(canvas, corner, map.getZoomScale(zoom, shownAt.zoom))
  }
  const glide = (event: L.ZoomAnimEvent) => moveTo(originAfter(map, event), event.zoom)
  const follow = () => moveTo(map.getPixelOrigin(), map.getZoom())
  map.on('zoomanim', glide)
  map.on('zoom', follow)
  return {
    redraw,
    remove: () => {
      map.off('zoomanim', glide)
      map.off('zoom', follow)
      canvas.remove()
    },
  }
}

type LabelKind = 'country' | 'capital' | 'town' | 'sea'

interface Ranked {
  readonly kind: LabelKind
  readonly name: string
  readonly lat: number
  readonly lon: number
  /** The zoom from which it may be shown. */
  readonly zoom: number
}

/** In the order in which they take their room. */
function rank(file: OutlinesFile): readonly Ranked[] {
  const { countries, seas, towns } = file.labels
  const capitals = new Set(Object.values(towns.capitals))
  const all: Ranked[] = [
    ...countries.map(([, name, lon, lat, zoom]) => ({ kind: 'country' as const, name, lon, lat, zoom })),
    ...seas.map(([name, lon, lat, zoom]) => ({ kind: 'sea' as const, name, lon, lat, zoom })),
    ...towns.names.map((name, i) => ({
      kind: capitals.has(i) ? ('capital' as const) : ('town' as const),
      name,
      lon: towns.lons[i]! / 1000,
      lat: towns.lats[i]! / 1000,
      zoom: towns.zooms[i]!,
    })),
  ]
  const weight = { country: -1.5, sea: -1, capital: -0.8, town: 0 }
  return all.sort((a, b) => a.zoom + weight[a.kind] - b.zoom - weight[b.kind])
}

/** Room around the view that is drawn as well, so that a short drag shows names at once. */
const MARGIN = 160

function paint(
  canvas: HTMLCanvasElement,
  map: L.Map,
  all: readonly Ranked[],
  colours: Palette,
  avoid: readonly PixelBox[],
): void {
  const size = map.getSize()
  const scale = Math.min(2, globalThis.devicePixelRatio || 1)
  const [width, height] = [size.x + 2 * MARGIN, size.y + 2 * MARGIN]
  canvas.width = width * scale
  canvas.height = height * scale
  canvas.style.width = `${width}px`
  canvas.style.height = `${height}px`
  const corner = map.containerPointToLayerPoint([0, 0])
  canvas.style.margin = `${-MARGIN}px 0 0 ${-MARGIN}px`
  L.DomUtil.setTransform(canvas, corner, 1)
  const context = canvas.getContext('2d')
  if (!context) return
  context.scale(scale, scale)
  context.translate(MARGIN, MARGIN)
  context.lineJoin = 'round'
  const taken = new RBush<PixelBox>()
  taken.load([...avoid])
  const zoom = map.getZoom()
  const world = 256 * 2 ** zoom
  for (const label of all) {
    if (label.zoom > zoom + 0.6 || (label.kind === 'country' && zoom > label.zoom + 4.5)) continue
    const first = map.latLngToContainerPoint([label.lat, label.lon])
    if (first.y < -MARGIN || first.y > size.y + MARGIN) continue
    const start = first.x - Math.floor((first.x + MARGIN) / world) * world
    for (let x = start; x < size.x + MARGIN; x += world)
      place(context, label, x, first.y, zoom, colours, taken)
  }
}

function place(
  context: CanvasRenderingContext2D,
  label: Ranked,
  x: number,
  y: number,
  zoom: number,
  colours: Palette,
  taken: RBush<PixelBox>,
): void {
  const style = styleOf(label, zoom)
  const text = label.kind === 'country' ? label.name.toUpperCase() : label.name
  context.font = style.font
  context.letterSpacing = `${style.spacing}px`
  const width = context.measureText(text).width
  const dot = label.kind === 'capital' || label.kind === 'town'
  const sides = dot ? [x + 7, x - 7 - width] : [x - width / 2]
  for (const left of sides) {
    const box = {
      minX: Math.min(left, x - 4) - 3,
      maxX: Math.max(left + width, x + 4) + 3,
      minY: y - style.size * 0.75,
      maxY: y + style.size * 0.75,
    }
    if (taken.collides(box)) continue
    taken.insert(box)
    context.strokeStyle = label.kind === 'sea' ? colours.water : colours.halo
    context.lineWidth = 3
    context.textBaseline = 'middle'
    context.strokeText(text, left, y)
    context.fillStyle = label.kind === 'sea' ? colours.seaLabel : colours.label
    context.fillText(text, left, y)
    if (dot) paintDot(context, x, y, label.kind === 'capital', colours)
    return
  }
}

function paintDot(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  capital: boolean,
  colours: Palette,
): void {
  context.beginPath()
  context.arc(x, y, capital ? 3 : 2, 0, 2 * Math.PI)
  context.lineWidth = 2
  context.strokeStyle = colours.halo
  context.stroke()
  context.fillStyle = colours.label
  context.fill()
}

function styleOf(
  { kind, zoom: from }: Ranked,
  zoom: number,
): { font: string; size: number; spacing: number } {
  const family = "'Inter Variable', system-ui, sans-serif"
  const larger = Math.max(0, Math.min(4, zoom - from))
  switch (kind) {
    case 'country': {
      const size = 10 + larger * 1.1
      return { font: `600 ${size}px ${family}`, size, spacing: 0.6 + larger * 0.3 }
    }
    case 'sea':
      return { font: `italic 400 ${11 + larger * 0.5}px ${family}`, size: 11, spacing: 0.4 }
    case 'capital':
      return { font: `600 11.5px ${family}`, size: 11.5, spacing: 0 }
    case 'town':
      return { font: `400 11px ${family}`, size: 11, spacing: 0 }
  }
}
