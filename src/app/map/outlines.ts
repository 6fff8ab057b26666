import type { MultiLineString, MultiPolygon } from 'geojson'
import { merge, mesh } from 'topojson-client'
import type {
  GeometryCollection,
  MultiPolygon as TopoPolygon,
  Polygon,
  Topology,
} from 'topojson-specification'
import { inlined, unzip } from '../inlined'

/** Id, name, degrees, and the zoom from which the name fits. */
export type CountryLabel = readonly [id: string, name: string, lon: number, lat: number, zoom: number]

/** What `outlines.json` holds. */
export type OutlinesFile = Topology<{
  countries: GeometryCollection<{ readonly part?: true }>
  lakes: GeometryCollection
  rivers: GeometryCollection
}> & {
  /** Countries of continents and the like, which the gazetteer does not list: `region:africa` -> codes. */
  readonly regions: Readonly<Record<string, readonly string[]>>
  readonly labels: {
    readonly countries: readonly CountryLabel[]
    readonly seas: readonly (readonly [name: string, lon: number, lat: number, zoom: number])[]
    /** Columns, by zoom; degrees in thousandths. `capitals`: country code -> row. */
    readonly towns: {
      readonly names: readonly string[]
      readonly lons: readonly number[]
      readonly lats: readonly number[]
      readonly zooms: readonly number[]
      readonly capitals: Readonly<Record<string, number>>
    }
  }
}

/** The basemap's data from beside the page, and the text it was read from. Throws with the address and the reason where it cannot be read. */
export async function fetchOutlines(
  url: string,
  signal: AbortSignal,
): Promise<{ readonly file: OutlinesFile; readonly text: string }> {
  const own = inlined('outlines')
  const text = own === null ? await fetchText(url, signal) : await unzip(own)
  return { file: JSON.parse(text) as OutlinesFile, text }
}

async function fetchText(url: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(url, { signal })
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`)
  return response.text()
}

type Country = Polygon<{ part?: true }> | TopoPolygon<{ part?: true }>

/** The outer boundary of the countries together; `null` where the atlas has none of them. */
export function outlineOf(file: OutlinesFile, countries: readonly string[]): MultiPolygon | null {
  const members = (file.objects.countries.geometries as Country[]).filter((g) =>
    countries.includes(String(g.id)),
  )
  return members.length ? merge(file as Topology, members) : null
}

/** The lines the countries share with each other; of one country, those with all its neighbours. `null` where they do not touch. */
export function borderOf(file: OutlinesFile, countries: readonly string[]): MultiLineString | null {
  const within = (id: unknown) => countries.includes(String(id))
  const alone = countries.length === 1
  const line = mesh(file as Topology, file.objects.countries, (a, b) =>
    a.id === b.id ? false : alone ? within(a.id) || within(b.id) : within(a.id) && within(b.id),
  )
  return line.coordinates.length ? line : null
}
