import Supercluster from 'supercluster'
import { counter, keyOf, told } from './array-filter'
import { thingsOf, type Things } from './objects'
import type { MakePeer, View } from './peer'

/** The map's clusters from an index of what passes, made anew with every filter; all else as with plain objects. */
export const makeSupercluster: MakePeer = (columns, texts) => {
  const things = thingsOf(columns)
  const points = pointsOf(things)
  return () => {
    const count = counter(things, texts)
    const index = new Supercluster({ radius: 40, maxZoom: 16 }).load(points)
    let standing = ''
    let counted: ReturnType<typeof count> | null = null
    return {
      ask: (asked) => {
        const key = keyOf(asked)
        if (!counted || key !== standing) {
          counted = count(asked)
          index.load(counted.shown.map(({ row }) => points[row]!))
          standing = key
        }
        return told(counted.shown, counted.counts, counted.bins, inView(index, asked.view))
      },
    }
  }
}

function pointsOf({ things, places }: Things) {
  return things.map(({ place }) => {
    const { lat, lon } = places[place]!
    return {
      type: 'Feature' as const,
      properties: {},
      geometry: { type: 'Point' as const, coordinates: [lon, lat] },
    }
  })
}

function inView(index: Supercluster, { box, zoom }: View): number {
  const clusters = index.getClusters([box.west, box.south, box.east, box.north], zoom)
  let events = 0
  for (const { properties } of clusters)
    events += 'point_count' in properties ? Number(properties['point_count']) : 1
  return events
}
