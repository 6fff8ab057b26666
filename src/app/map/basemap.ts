import L from 'leaflet'
import type { TileSource } from './tile-source'
import { EXTENT, type Drawable, type Kind } from './tiles'

const TILE = 512
/** Tiles are shown up to 1.19 times their size, at quarter zooms: drawn finer, they stay sharp. */
const FINER = 1.25

/** The colours of the map as the page's style has them now. */
export interface Palette {
  readonly land: string
  readonly water: string
  readonly border: string
  readonly label: string
  readonly halo: string
  readonly seaLabel: string
  readonly coast: string
}

/** Reads the colours from the custom properties in force at the element. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element)
  const read = (name: string, fallback: string) => style.getPropertyValue(name).trim() || fallback
  return {
    land: read('--land', '#f4f1ea'),
    water: read('--water', '#dce6ec'),
    border: read('--border', '#b9b4a8'),
    label: read('--label', '#5a5f66'),
    halo: read('--label-halo', '#f4f1eae0'),
    seaLabel: read('--sea-label', '#3a688a'),
    coast: read('--map-coast', '#b3c0c7'),
  }
}

/** A tile on the page, and what is painted on it. */
interface Painted {
  readonly pieces: readonly Drawable[]
  readonly zoom: number
}

/** A Leaflet layer that draws land, lakes, rivers and borders on canvases of 512 px. `repaint`: in the colours of now. */
export function createBasemap(tiles: TileSource, palette: () => Palette) {
  const painted = new Map<HTMLElement, Painted>()
  const Layer = L.GridLayer.extend({
    createTile(coords: L.Coords, done: L.DoneCallback) {
      const canvas = document.createElement('canvas')
      const scale = Math.min(2, (globalThis.devicePixelRatio || 1) * FINER)
      canvas.width = canvas.height = Math.round(TILE * scale)
      // 512 px tiles hold the world of one zoom less
      tiles(coords.z - 1, coords.x, coords.y).then(
        (pieces) => {
          painted.set(canvas, { pieces: pieces ?? [], zoom: coords.z })
          paintTile(canvas, painted.get(canvas)!, palette())
          done(undefined, canvas)
        },
        (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), canvas),
      )
      return canvas
    },
  }) as unknown as new (options: L.GridLayerOptions) => L.GridLayer
  const layer = new Layer({
    tileSize: TILE,
    minZoom: 1,
    keepBuffer: 1,
    updateWhenZooming: false,
    className: 'map-tile',
  })
  layer.on('tileunload', ({ tile }: L.TileEvent) => painted.delete(tile))
  const repaint = () => {
    for (const [canvas, one] of painted)
      if (canvas instanceof HTMLCanvasElement) paintTile(canvas, one, palette())
  }
  return { layer, repaint }
}

function paintTile(canvas: HTMLCanvasElement, { pieces, zoom }: Painted, palette: Palette): void {
  const context = canvas.getContext('2d')
  if (!context) return
  context.resetTransform()
  context.clearRect(0, 0, canvas.width, canvas.height)
  context.scale(canvas.width / EXTENT, canvas.height / EXTENT)
  paint(context, pieces, zoom, palette)
}

function paint(
  context: CanvasRenderingContext2D,
  features: readonly Drawable[],
  zoom: number,
  colours: Palette,
): void {
  const px = EXTENT / TILE
  const styles: readonly (readonly [Kind, string, number, readonly number[]])[] = [
    ['land', colours.land, 0, []],
    ['river', colours.coast, Math.min(1.4, 0.2 + zoom * 0.1), []],
    ['lake', colours.water, 0.5, []],
    ['coast', colours.coast, 0.7, []],
    ['border', colours.border, Math.min(1.6, 0.6 + zoom * 0.07), []],
    ['disputed', colours.border, 1.1, [4, 3]],
  ]
  context.lineJoin = context.lineCap = 'round'
  for (const [kind, colour, width, dash] of styles) {
    if (kind === 'river' && zoom < 4) continue
    context.beginPath()
    for (const one of features) if (one.tags?.kind === kind) trace(context, one)
    if (kind === 'land' || kind === 'lake') {
      context.fillStyle = colour
      context.fill('evenodd')
    }
    if (width === 0) continue
    context.strokeStyle = kind === 'lake' ? colours.coast : colour
    context.lineWidth = width * px
    context.setLineDash(dash.map((length) => length * px))
    context.stroke()
  }
}

function trace(context: CanvasRenderingContext2D, { type, geometry }: Drawable): void {
  for (const ring of geometry) {
    for (let i = 0; i < ring.length; i += 2) {
      if (i === 0) context.moveTo(ring[0]!, ring[1]!)
      else context.lineTo(ring[i]!, ring[i + 1]!)
    }
    if (type === 3) context.closePath()
  }
}
