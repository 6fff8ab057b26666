import L from 'leaflet'
import { useEffect, useRef } from 'react'
import { createBasemap, readPalette } from './basemap'
import type { PixelBox } from './label-sheet'
import { addLabels, type LabelLayer } from './labels'
import { boxOfDrawn, type Drawn } from './layout'
import type { OutlinesFile } from './outlines'
import type { TileSource } from './tile-source'
import type { MapFrame } from './useFrame'

/** Land, water and names under the marks; names keep out of the marks' way. Painted anew when the page's colours change. */
export function useBasemap(
  map: L.Map | null,
  { file, tiles }: { readonly file: OutlinesFile | null; readonly tiles: TileSource | null },
  frame: MapFrame | null,
  drawn: readonly Drawn[],
  covered: readonly PixelBox[],
): void {
  const labels = useRef<LabelLayer | null>(null)
  useEffect(() => {
    if (!map) return
    for (const [pane, z] of PANES) {
      if (!map.getPane(pane)) map.createPane(pane).style.zIndex = String(z)
    }
  }, [map])
  useEffect(() => {
    if (!map || !file || !tiles) return
    let palette = readPalette(map.getContainer())
    const basemap = createBasemap(tiles, () => palette)
    basemap.layer.addTo(map)
    const names = addLabels(map, file, () => palette)
    const repaint = () => {
      palette = readPalette(map.getContainer())
      basemap.repaint()
      map.fire('moveend')
    }
    const scheme = globalThis.matchMedia?.('(prefers-color-scheme: dark)')
    const root = new MutationObserver(repaint)
    root.observe(document.documentElement, {
      attributes: true,
      attributeFilter: ['class', 'data-theme', 'style'],
    })
    scheme?.addEventListener('change', repaint)
    labels.current = names
    return () => {
      root.disconnect()
      scheme?.removeEventListener('change', repaint)
      basemap.layer.remove()
      names.remove()
      labels.current = null
    }
  }, [map, file, tiles])
  useEffect(() => {
    if (frame?.still) labels.current?.redraw([...covered, ...drawn.map(boxOfDrawn)])
  }, [file, frame, drawn, covered])
}

const PANES = [
  ['areas', 410],
  ['labels', 420],
  ['marks', 600],
] as const
