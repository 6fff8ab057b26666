import L from 'leaflet'
import RBush from 'rbush'
import type { Palette } from './basemap'

/** A rectangle in pixels of the map's container. */
export interface PixelBox {
  readonly minX: number
  readonly minY: number
  readonly maxX: number
  readonly maxY: number
}

type LabelKind = 'country' | 'capital' | 'town' | 'sea'

/** A name of the basemap. */
export interface Ranked {
  readonly kind: LabelKind
  readonly name: string
  readonly lat: number
  readonly lon: number
  /** The zoom from which it may be shown. */
  readonly zoom: number
}

/** Room around the view that is drawn as well, so that a short drag shows names at once. */
const MARGIN = 160

/** What the names' places and looks follow from, but for what they keep out of. */
export interface LabelView {
  readonly width: number
  readonly height: number
  readonly zoom: number
  /** The layer point of the view's upper left corner. */
  readonly x: number
  readonly y: number
  readonly scale: number
  readonly colours: Palette
  readonly hasFont: boolean
}

/** The view as the map has it now. */
export function viewOf(map: L.Map, colours: Palette): LabelView {
  const { x: width, y: height } = map.getSize()
  const { x, y } = map.containerPointToLayerPoint([0, 0])
  const scale = Math.min(2, globalThis.devicePixelRatio || 1)
  const hasFont = globalThis.document?.fonts?.check(`11px ${FAMILY}`) ?? true
  return { width, height, zoom: map.getZoom(), x, y, scale, colours, hasFont }
}

/** A name where it would stand. */
interface Spot {
  readonly label: Ranked
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly style: LabelStyle
}

/** Where a name stands: its left end, and all that it covers. */
interface Placed {
  readonly left: number
  readonly box: PixelBox
}

/** A canvas for one view, and which names are on it. */
export interface Sheet {
  readonly view: LabelView
  readonly pen: CanvasRenderingContext2D
  readonly spots: readonly Spot[]
  written: ReadonlyMap<Spot, Placed>
}

/** An empty canvas for a view; `ranked` in the order in which names take their room. */
export function newSheet(
  canvas: HTMLCanvasElement,
  map: L.Map,
  ranked: readonly Ranked[],
  view: LabelView,
): Sheet | null {
  const [width, height] = [view.width + 2 * MARGIN, view.height + 2 * MARGIN]
  canvas.width = width * view.scale
  canvas.height = height * view.scale
  canvas.style.width = `${width}px`
  canvas.style.height = `${height}px`
  canvas.style.margin = `${-MARGIN}px 0 0 ${-MARGIN}px`
  L.DomUtil.setTransform(canvas, L.point(view.x, view.y), 1)
  const pen = canvas.getContext('2d')
  if (!pen) return null
  pen.scale(view.scale, view.scale)
  pen.translate(MARGIN, MARGIN)
  pen.lineJoin = 'round'
  pen.textBaseline = 'middle'
  return { view, pen, spots: ranked.flatMap((label) => spotsOf(label, map, view, pen)), written: new Map() }
}

/** Once in each copy of the world in view. */
function spotsOf(label: Ranked, map: L.Map, view: LabelView, pen: CanvasRenderingContext2D): Spot[] {
  const { zoom, width, height } = view
  if (label.zoom > zoom + 0.6 || (label.kind === 'country' && zoom > label.zoom + 4.5)) return []
  const { x: first, y } = map.latLngToContainerPoint([label.lat, label.lon])
  if (y < -MARGIN || y > height + MARGIN) return []
  const world = 256 * 2 ** zoom
  const start = first - Math.floor((first + MARGIN) / world) * world
  if (start >= width + MARGIN) return []
  const style = styleOf(label, zoom)
  const text = label.kind === 'country' ? label.name.toUpperCase() : label.name
  takeStyle(pen, style)
  const length = pen.measureText(text).width
  const spots: Spot[] = []
  for (let x = start; x < width + MARGIN; x += world) spots.push({ label, text, x, y, width: length, style })
  return spots
}

/** Writes the names that have room; on a canvas that has names already, only what changes. */
export function write(sheet: Sheet, avoid: readonly PixelBox[]): void {
  const { pen, spots, view, written } = sheet
  const placed = placeAll(spots, avoid)
  for (const [spot, { left, box }] of written) {
    if (placed.get(spot)?.left === left) continue
    const [x, y] = [Math.floor(box.minX), Math.floor(box.minY)]
    pen.clearRect(x, y, Math.ceil(box.maxX) - x, Math.ceil(box.maxY) - y)
  }
  for (const [spot, { left }] of placed)
    if (written.get(spot)?.left !== left) paintName(pen, spot, left, view.colours)
  sheet.written = placed
}

/** In the order of their rank: what comes first has its room. */
function placeAll(spots: readonly Spot[], avoid: readonly PixelBox[]): ReadonlyMap<Spot, Placed> {
  const taken = new RBush<PixelBox>()
  taken.load([...avoid])
  const placed = new Map<Spot, Placed>()
  for (const spot of spots) {
    const { x, y, width, style } = spot
    const sides = hasDot(spot.label) ? [x + 7, x - 7 - width] : [x - width / 2]
    for (const left of sides) {
      const box = {
        minX: Math.min(left, x - 4) - 3,
        maxX: Math.max(left + width, x + 4) + 3,
        minY: y - style.size * 0.75,
        maxY: y + style.size * 0.75,
      }
      if (taken.collides(box)) continue
      taken.insert(box)
      placed.set(spot, { left, box })
      break
    }
  }
  return placed
}

const hasDot = ({ kind }: Ranked) => kind === 'capital' || kind === 'town'

function paintName(
  pen: CanvasRenderingContext2D,
  { label, text, x, y, style }: Spot,
  left: number,
  colours: Palette,
): void {
  takeStyle(pen, style)
  pen.strokeStyle = label.kind === 'sea' ? colours.water : colours.halo
  pen.lineWidth = 3
  pen.strokeText(text, left, y)
  pen.fillStyle = label.kind === 'sea' ? colours.seaLabel : colours.label
  pen.fillText(text, left, y)
  if (hasDot(label)) paintDot(pen, x, y, label.kind === 'capital', colours)
}

function takeStyle(pen: CanvasRenderingContext2D, { font, spacing }: LabelStyle): void {
  pen.font = font
  pen.letterSpacing = `${spacing}px`
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

interface LabelStyle {
  readonly font: string
  readonly size: number
  readonly spacing: number
}

const FAMILY = "'Inter Variable', system-ui, sans-serif"

function styleOf({ kind, zoom: from }: Ranked, zoom: number): LabelStyle {
  const larger = Math.max(0, Math.min(4, zoom - from))
  switch (kind) {
    case 'country': {
      const size = 10 + larger * 1.1
      return { font: `600 ${size}px ${FAMILY}`, size, spacing: 0.6 + larger * 0.3 }
    }
    case 'sea':
      return { font: `italic 400 ${11 + larger * 0.5}px ${FAMILY}`, size: 11, spacing: 0.4 }
    case 'capital':
      return { font: `600 11.5px ${FAMILY}`, size: 11.5, spacing: 0 }
    case 'town':
      return { font: `400 11px ${FAMILY}`, size: 11, spacing: 0 }
  }
}
