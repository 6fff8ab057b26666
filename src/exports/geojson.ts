import { placedAs, pointsOf, recorder, toPlaces } from './record'
import type { Pack } from './types'

/**
 * RFC 7946, a feature an event. Only towns and sites where it happened are points; an event that is known to be somewhere in an area or
 * along a border has no geometry, and `properties.places` tells which area, with its point of reference named as such.
 */
export function toGeoJson(pack: Pack): string {
  const record = recorder(pack)
  const features = pack.events.map((event) => {
    const { id, ...properties } = record(event)
    const places = toPlaces(event)
    return {
      type: 'Feature',
      id,
      geometry: toGeometry(pointsOf(places)),
      properties: { ...properties, place_precision: placedAs(places), places },
    }
  })
  const { name, exportedAt, filters, link, total } = pack
  return JSON.stringify(
    { type: 'FeatureCollection', name, exportedAt, total, filters, link, features },
    null,
    1,
  )
}

type Position = readonly [lon: number, lat: number]

function toGeometry(points: readonly Position[]) {
  if (points.length > 1) return { type: 'MultiPoint', coordinates: points } as const
  return points[0] ? ({ type: 'Point', coordinates: points[0] } as const) : null
}
