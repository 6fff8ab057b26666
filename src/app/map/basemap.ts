import GeoJSONVT from 'geojson-vt'
import type { Feature, FeatureCollection, Geometry } from 'geojson'
import L from 'leaflet'
import { feature, merge, mesh } from 'topojson-client'
import type { Polygon, Topology } from 'topojson-specification'
import type { OutlinesFile } from './outlines'

const TILE = 512
const EXTENT = 4096
/** Tiles are shown up to 1.19 times their size, at quarter zooms: drawn finer, they stay sharp. */
const FINER = 1.25

type Kind = 'land' | 'lake' | 'river' | 'coast' | 'border' | 'disputed'

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

/** A Leaflet layer that draws land, lakes, rivers and borders on canvases of 512 px, cut from the outlines on the way. */
export function createBasemap(file: OutlinesFile, palette: () => Palette): L.GridLayer {
  const index = new GeoJSONVT(toFeatures(file), {
    maxZoom: 12,
    indexMaxZoom: 4,
    tolerance: 3,
    extent: EXTENT,
    buffer: 32,
  })
  const Layer = L.GridLayer.extend({
    createTile(coords: L.Coords) {
      const canvas = document.createElement('canvas')
      const scale = Math.min(2, (globalThis.devicePixelRatio || 1) * FINER)
      canvas.width = canvas.height = Math.round(TILE * scale)
      const context = canvas.getContext('2d')
      if (!context) return canvas
      context.scale((TILE * scale) / EXTENT, (TILE * scale) / EXTENT)
      // 512 px tiles hold the world of one zoom less
      const z = coords.z - 1
      const tile = z < 0 ? null : index.getTileRaw(z, coords.x, coords.y)
      if (tile) paint(context, tile.features as readonly Drawable[], coords.z, palette())
      return canvas
    },
  }) as unknown as new (options: L.GridLayerOptions) => L.GridLayer
  return new Layer({
    tileSize: TILE,
    minZoom: 1,
    keepBuffer: 1,
    updateWhenZooming: false,
    className: 'map-tile',
  })
}

interface Owned {
  readonly id?: string | number | undefined
}

interface Drawable {
  readonly type: number
  readonly tags: { readonly kind: Kind; readonly size?: number } | null
  readonly geometry: readonly (Int16Array | Int32Array)[]
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

function toFeatures(file: OutlinesFile): FeatureCollection {
  const topology = file as Topology
  const { countries, lakes, rivers } = file.objects
  const kind = (geometry: Geometry, name: Kind): Feature => ({
    type: 'Feature',
    properties: { kind: name },
    geometry,
  })
  const all = (collection: FeatureCollection, name: Kind) =>
    collection.features.map((f) => kind(f.geometry, name))
  const disputed = (a: Owned, b: Owned) =>
    a.id === b.id || !a.id || !b.id || DISPUTED.has(`${a.id} ${b.id}`) || DISPUTED.has(`${b.id} ${a.id}`)
  return {
    type: 'FeatureCollection',
    features: [
      kind(merge(topology, countries.geometries as Polygon[]), 'land'),
      ...all(feature(topology, lakes) as FeatureCollection, 'lake'),
      ...all(feature(topology, rivers) as FeatureCollection, 'river'),
      kind(
        mesh(topology, countries, (a, b) => a === b),
        'coast',
      ),
      kind(
        mesh(topology, countries, (a, b) => a !== b && !disputed(a, b)),
        'border',
      ),
      kind(
        mesh(topology, countries, (a, b) => a !== b && disputed(a, b)),
        'disputed',
      ),
    ],
  }
}

/** Lines that are drawn dashed, as the atlas has them but states disagree. */
const DISPUTED = new Set(['EH MA', 'IL PS', 'RS XK', 'IN PK'])
