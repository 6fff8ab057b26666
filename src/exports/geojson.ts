import type { NewsEvent } from '../extract/types'
import { placedAs, pointsOf, recorder, toPlaces, type EventRecord } from './record'
import { openList } from './json-list'
import type { OpenFile } from './writing'

/**
 * RFC 7946, a feature an event. Only towns and sites where it happened are points; an event that is known to be somewhere in an area or
 * along a border has no geometry, and `properties.places` tells which area, with its point of reference named as such.
 */
export const openGeoJson: OpenFile = (about, put) => {
  const { name, exportedAt, filters, link, total } = about
  const read = recorder(about)
  const shell = { type: 'FeatureCollection', name, exportedAt, total, filters, link, features: [] }
  const features = openList(shell, 1, put)
  return {
    add(batch) {
      const { record } = read(batch)
      for (const event of batch.events) features.add(toFeature(event, record(event)))
      return batch.events.length
    },
    end: () => features.end(),
  }
}

function toFeature(event: NewsEvent, { id, ...properties }: EventRecord) {
  const places = toPlaces(event)
  return {
    type: 'Feature',
    id,
    geometry: toGeometry(pointsOf(places)),
    properties: { ...properties, place_precision: placedAs(places), places },
  }
}

type Position = readonly [lon: number, lat: number]

function toGeometry(points: readonly Position[]) {
  if (points.length > 1) return { type: 'MultiPoint', coordinates: points } as const
  return points[0] ? ({ type: 'Point', coordinates: points[0] } as const) : null
}
