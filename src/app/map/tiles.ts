import GeoJSONVT from 'geojson-vt'
import type { Feature, FeatureCollection, Geometry } from 'geojson'
import { feature, merge, mesh } from 'topojson-client'
import type { Polygon, Topology } from 'topojson-specification'
import type { OutlinesFile } from './outlines'

/** Units of a tile's geometry from edge to edge. */
export const EXTENT = 4096

export type Kind = 'land' | 'lake' | 'river' | 'coast' | 'border' | 'disputed'

/** A piece of the basemap in a tile: lines, or where `type` is 3 rings, as x and y in turn. */
export interface Drawable {
  readonly type: number
  readonly tags: { readonly kind: Kind } | null
  readonly geometry: readonly (Int16Array | Int32Array)[]
}

/** The pieces in a tile of zoom `z`, `null` where there are none. */
export type CutTile = (z: number, x: number, y: number) => readonly Drawable[] | null

/** Cuts the outlines into tiles; the first zooms at once, which takes some hundred milliseconds, the others when they are asked for. */
export function cutOutlines(file: OutlinesFile): CutTile {
  const index = new GeoJSONVT(toFeatures(file), {
    maxZoom: 12,
    indexMaxZoom: 4,
    tolerance: 3,
    extent: EXTENT,
    buffer: 32,
  })
  return (z, x, y) => {
    const tile = z < 0 ? null : index.getTileRaw(z, x, y)
    return tile && (tile.features as readonly Drawable[])
  }
}

interface Owned {
  readonly id?: string | number | undefined
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
