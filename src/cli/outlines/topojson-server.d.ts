declare module 'topojson-server' {
  import type { GeoJSON } from 'geojson'
  import type { Topology } from 'topojson-specification'

  /** `quantization`: how many different values a coordinate can have, e.g. 1e5. */
  export function topology(objects: Record<string, GeoJSON>, quantization?: number): Topology
}
