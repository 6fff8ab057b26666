import L from 'leaflet'
import type { Palette } from './basemap'
import { isShallowSame } from '../memo'
import { newSheet, viewOf, write, type PixelBox, type Ranked, type Sheet } from './label-sheet'
import { originAfter } from './origin'
import type { OutlinesFile } from './outlines'

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
  let sheet: Sheet | null = null
  const redraw = (avoid: readonly PixelBox[]) => {
    shownAt = { origin: map.containerPointToLatLng([0, 0]), zoom: map.getZoom() }
    const view = viewOf(map, palette())
    if (!sheet || !isShallowSame(sheet.view, view)) sheet = newSheet(canvas, map, ranked, view)
    if (sheet) write(sheet, avoid)
  }
  const moveTo = (origin: L.Point, zoom: number) => {
    const corner = map.project(shownAt.origin, zoom).subtract(origin)
    L.DomUtil.setTransform(canvas, corner, map.getZoomScale(zoom, shownAt.zoom))
  }
  const glide = (event: L.ZoomAnimEvent) => {
    moveTo(originAfter(map, event), event.zoom)
    sheet = null
  }
  const follow = () => {
    moveTo(map.getPixelOrigin(), map.getZoom())
    sheet = null
  }
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
