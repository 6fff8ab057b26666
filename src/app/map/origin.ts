import L from 'leaflet'

/** The pixel that layer points will count from after a zoom, as Leaflet works it out for its own markers. */
export function originAfter(map: L.Map, { center, zoom }: Pick<L.ZoomAnimEvent, 'center' | 'zoom'>): L.Point {
  const pane = map.getPane('mapPane')
  const dragged = pane ? L.DomUtil.getPosition(pane) : L.point(0, 0)
  return map.project(center, zoom).subtract(map.getSize().divideBy(2)).add(dragged).round()
}
