import { codesOf, onlyCode } from '../../../src/facets/engine/codes'
import { articleCodes, type Columns } from '../../../src/facets/engine/columns'
import { worldX, worldY } from '../../../src/facets/engine/map-grid'
import { isInBox } from '../../../src/facets/places'
import { edgesOf, type View } from './peer'

/** An event as a plain object: numbers for values, as a page would code them to be fast. */
export interface Thing {
  readonly row: number
  readonly start: number
  readonly place: number
  readonly country: number
  readonly themes: readonly number[]
  readonly status: number
  readonly actors: readonly number[]
  readonly outlet: number
  readonly article: number
  readonly placed: readonly number[]
  readonly dated: readonly number[]
}

/** The facets of one value an event, and those of several. */
export const SINGLE = ['place', 'country', 'status', 'outlet', 'article'] as const
export const SEVERAL = ['themes', 'actors', 'placed', 'dated'] as const
export type Facet = (typeof SINGLE)[number] | (typeof SEVERAL)[number]

/** Events as objects, with what a map and a timeline of them need. */
export interface Things {
  readonly things: readonly Thing[]
  readonly places: readonly { readonly lat: number; readonly lon: number }[]
  readonly sizes: Readonly<Record<Facet, number>>
  readonly edges: readonly number[]
}

export function thingsOf(columns: Columns): Things {
  const { facets, places, spots, at, rows, first, articles } = columns
  const outlets = numbered()
  const countries = numbered()
  const outletOf = articles.map(({ outlet }) => outlets.codeOf(outlet ?? ''))
  const countryOf = places.map((place) => countries.codeOf(place.countries[0] ?? ''))
  const article = articleCodes(columns)
  const things = Array.from({ length: rows }, (_, row): Thing => {
    const { place } = spots[onlyCode(at, row)]!
    return {
      row,
      start: first[row]!,
      place,
      country: countryOf[place]!,
      themes: codesOf(facets.theme.codes, row),
      status: onlyCode(facets.status.codes, row),
      actors: codesOf(facets.actor.codes, row),
      outlet: outletOf[article[row]!]!,
      article: article[row]!,
      placed: codesOf(facets.placed.codes, row),
      dated: codesOf(facets.dated.codes, row),
    }
  })
  return {
    things,
    places: places.map(({ lat, lon }) => ({ lat, lon })),
    edges: edgesOf(columns),
    sizes: {
      place: places.length,
      country: countries.size(),
      status: facets.status.values.length,
      outlet: outlets.size(),
      article: articles.length,
      themes: facets.theme.values.length,
      actors: facets.actor.values.length,
      placed: facets.placed.values.length,
      dated: facets.dated.values.length,
    },
  }
}

function numbered() {
  const known = new Map<string, number>()
  const codeOf = (value: string) => {
    const code = known.get(value) ?? known.size
    known.set(value, code)
    return code
  }
  return { codeOf, size: () => known.size }
}

/** Marks of the places in view, those in one cell of 32 x 32 px together. */
export function marksOf(
  places: Things['places'],
  countOf: (place: number) => number,
  { box, zoom }: View,
): Map<number, number> {
  const marks = new Map<number, number>()
  const shift = 29 - zoom
  for (let place = 0; place < places.length; place++) {
    const events = countOf(place)
    const { lat, lon } = places[place]!
    if (events === 0 || !isInBox(box, places[place]!)) continue
    const cell = (worldX(lon) >>> shift) * 2 ** 26 + (worldY(lat) >>> shift)
    marks.set(cell, (marks.get(cell) ?? 0) + events)
  }
  return marks
}

export function sumOf(numbers: Iterable<number>): number {
  let sum = 0
  for (const number of numbers) sum += number
  return sum
}
