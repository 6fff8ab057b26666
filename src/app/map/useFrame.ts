import L from 'leaflet'
import { useEffect, useMemo, useState } from 'react'
import type { Box } from '../../facets/places'
import type { LatLon } from './shapes'
import type { View } from './layout'

export interface MapFrame extends View {
  readonly zoom: number
  /** The layer point of the view's upper left corner: what panes are placed by. */
  readonly corner: L.Point
  /** What is in view. */
  readonly box: Box
  /** False while the map is being dragged or pinched. */
  readonly still: boolean
}

/** The part of the world in view, anew after each move, zoom and resize. `null` before there is a map of some size. */
export function useFrame(map: L.Map | null, follow: boolean): MapFrame | null {
  const [tick, setTick] = useState({ n: 0, still: true })
  useEffect(() => {
    if (!map) return
    let waiting = 0
    const settle = () => {
      cancelAnimationFrame(waiting)
      waiting = 0
      setTick(({ n }) => ({ n: n + 1, still: true }))
    }
    const moving = () => {
      waiting ||= requestAnimationFrame(() => {
        waiting = 0
        setTick(({ n }) => ({ n: n + 1, still: false }))
      })
    }
    map.on('moveend resize', settle)
    map.on(follow ? 'move zoom' : 'zoom', moving)
    settle()
    return () => {
      cancelAnimationFrame(waiting)
      map.off('moveend resize', settle)
      map.off(follow ? 'move zoom' : 'zoom', moving)
    }
  }, [map, follow])
  return useMemo(() => (map && tick.n ? frameOf(map, tick.still) : null), [map, tick])
}

function frameOf(map: L.Map, still: boolean): MapFrame | null {
  const { x: width, y: height } = map.getSize()
  if (!width || !height) return null
  const project = ({ lat, lon }: LatLon) => map.latLngToContainerPoint([lat, lon])
  const corner = map.containerPointToLayerPoint([0, 0])
  return {
    width,
    height,
    middle: map.getCenter().lng,
    zoom: map.getZoom(),
    project,
    corner,
    still,
    box: boxOf(map),
  }
}

function boxOf(map: L.Map): Box {
  const bounds = map.getBounds()
  const [south, north] = [bounds.getSouth(), bounds.getNorth()]
  const [west, east] = [bounds.getWest(), bounds.getEast()]
  if (east - west >= 360) return { west: -180, south, east: 180, north }
  return { west: wrapped(west), south, east: wrapped(east), north }
}

export const wrapped = (lon: number) => ((((lon + 180) % 360) + 360) % 360) - 180
