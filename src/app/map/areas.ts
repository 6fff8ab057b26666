import L from 'leaflet'
import type { Position } from 'geojson'
import { hullAround } from './hull'
import { boxOf } from './interior'
import type { PlaceShape } from './shapes'

/** An area or border to draw. */
export interface AreaItem {
  readonly id: string
  readonly shape: PlaceShape
  readonly colour: string
  /** `faint` where many areas are drawn; hatched where chosen or hovered. */
  readonly state: 'faint' | 'rest' | 'hovered' | 'selected'
  /** A ring outside the outline: "around Afghanistan". */
  readonly around: boolean
}

export interface AreaHandlers {
  readonly onClick: (id: string) => void
  readonly onEnter: (id: string) => void
  readonly onLeave: (id: string) => void
}

export interface AreaLayer {
  /** Draws these and nothing else; what has not changed stays as it is. */
  readonly update: (items: readonly AreaItem[]) => void
  readonly remove: () => void
}

/** Outlines, borders and rings in Leaflet's own SVG under the marks. `handlers` are for the 16 px wide hit area of border lines. */
export function createAreas(map: L.Map, handlers: AreaHandlers): AreaLayer {
  const renderer = L.svg({ pane: 'areas', padding: 0.4 })
  const shown = new Map<string, { item: AreaItem; shift: number; zoom: number; layer: L.LayerGroup }>()
  const drop = (id: string) => {
    shown.get(id)?.layer.remove()
    shown.delete(id)
  }
  const update = (items: readonly AreaItem[]) => {
    const wanted = new Set(items.map((item) => item.id))
    for (const id of shown.keys()) if (!wanted.has(id)) drop(id)
    for (const item of items) {
      const shift = Math.round((map.getCenter().lng - item.shape.anchor.lon) / 360) * 360
      const known = shown.get(item.id)
      const zoom = item.shape.kind === 'outline' ? map.getZoom() : 0
      if (known && known.shift === shift && known.zoom === zoom && isSame(known.item, item)) continue
      drop(item.id)
      const layer = L.layerGroup(toLayers(item, shift, map, renderer, handlers)).addTo(map)
      shown.set(item.id, { item, shift, zoom, layer })
    }
    // borders lie on the outlines of their countries
    for (const { item, layer } of shown.values())
      if (item.shape.kind === 'line')
        layer.eachLayer((one) => one instanceof L.Polyline && one.bringToFront())
    if (items.length) addHatches(renderer, items)
  }
  return {
    update,
    remove: () => {
      for (const id of shown.keys()) drop(id)
      renderer.remove()
    },
  }
}

const isSame = (a: AreaItem, b: AreaItem) =>
  a.shape === b.shape && a.colour === b.colour && a.state === b.state && a.around === b.around

function toLayers(
  item: AreaItem,
  shift: number,
  map: L.Map,
  renderer: L.Renderer,
  handlers: AreaHandlers,
): L.Layer[] {
  const { shape, colour, state } = item
  const toLatLng = ([lon = 0, lat = 0]: Position): [number, number] => [lat, lon + shift]
  const active = state === 'hovered' || state === 'selected'
  const base = { renderer, pane: 'areas', interactive: false, color: colour }
  const dashed = {
    ...base,
    weight: active ? 2.2 : state === 'faint' ? 1 : 1.6,
    opacity: state === 'faint' ? 0.55 : 1,
    dashArray: '5 4',
  }
  const fill = active
    ? { fill: true, fillColor: `url(#${hatchId(colour)})`, fillOpacity: 1 }
    : { fill: false }
  const speck = (4 * 360) / (256 * 2 ** map.getZoom())
  const rings = shape.rings.filter((ring) => isLarger(ring, speck)).map((ring) => ring.map(toLatLng))
  switch (shape.kind) {
    case 'point':
      return []
    case 'ring':
      return [
        L.circleMarker([shape.anchor.lat, shape.anchor.lon + shift], { ...dashed, ...fill, radius: 20 }),
      ]
    case 'line':
      return toBorder(item, toLatLng, base, handlers)
    case 'outline':
    case 'rough': {
      const outline = L.polygon(rings, { ...dashed, ...fill, smoothFactor: 0.8 })
      if (!item.around) return [outline]
      const hull = hullAround(
        rings.flat().map((at) => map.latLngToLayerPoint(at)),
        9,
      )
      const ring = L.polygon(
        hull.map((at) => map.layerPointToLatLng(at)),
        { ...dashed, dashArray: '2 5', weight: 2.4, lineCap: 'round', fill: false },
      )
      return active ? [outline, ring] : [ring]
    }
  }
}

/** Islands of a few pixels would only be dots of dashes. */
function isLarger(ring: readonly Position[], degrees: number): boolean {
  const [west, south, east, north] = boxOf(ring)
  return east - west > degrees || north - south > degrees
}

function toBorder(
  { id, shape, colour, state }: AreaItem,
  toLatLng: (at: Position) => [number, number],
  base: L.PolylineOptions,
  handlers: AreaHandlers,
): L.Layer[] {
  const lines = shape.lines.map((line) => line.map(toLatLng))
  const active = state === 'hovered' || state === 'selected'
  const hit = L.polyline(lines, {
    ...base,
    interactive: true,
    weight: 16,
    opacity: 0,
    className: 'map-border-hit',
  })
  hit.on('click', (event) => {
    L.DomEvent.stopPropagation(event)
    handlers.onClick(id)
  })
  hit.on('mouseover', () => handlers.onEnter(id))
  hit.on('mouseout', () => handlers.onLeave(id))
  return [
    L.polyline(lines, { ...base, color: 'var(--paper)', weight: active ? 11 : 8 }),
    ...(active
      ? [
          L.polyline(lines, { ...base, color: 'var(--accent)', weight: 9 }),
          L.polyline(lines, { ...base, color: 'var(--paper)', weight: 6.5 }),
        ]
      : []),
    L.polyline(lines, { ...base, color: colour, weight: 4.5 }),
    hit,
  ]
}

const hatchId = (colour: string) => `hatch-${colour.replace(/\W/g, '')}`

/** Diagonal lines in each colour, as patterns of the layer's SVG. */
function addHatches(renderer: L.SVG, items: readonly AreaItem[]): void {
  const svg = renderer.getPane()?.querySelector('svg')
  if (!svg) return
  for (const colour of new Set(items.map((item) => item.colour))) {
    if (svg.querySelector(`#${hatchId(colour)}`)) continue
    const pattern = L.SVG.create('pattern')
    for (const [name, value] of Object.entries({
      id: hatchId(colour),
      width: '7',
      height: '7',
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(45)',
    }))
      pattern.setAttribute(name, value)
    const line = L.SVG.create('rect')
    for (const [name, value] of Object.entries({ width: '1.6', height: '7', fill: colour, opacity: '0.5' }))
      line.setAttribute(name, value)
    pattern.append(line)
    svg.prepend(pattern)
  }
}
