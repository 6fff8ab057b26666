import type { Place } from '../../extract/types'
import type { FacetId } from '../columns'
import { toDay } from '../days'
import { formOf, type PlaceForm } from '../places'
import { newCodes, toCodes, type GroupedCodes, type Grouping, type GroupingId } from './codes'
import { articleCodes, type Coded, type Columns } from './columns'
import { kindsOf, type Looks } from './kinds'
import { placeFacets } from './place-groups'
import { allRows, type RowSet } from './row-set'
import { rowsByGroup, type RowsByGroup } from './rows-by-group'
import { rowsById, type RowsById } from './rows-by-id'
import { runsOf, type Runs } from './runs'
import { toSparse } from './sparse'

export const UNKNOWN_DAY = -(2 ** 31)

/** Columns with what follows from them: made once, in linear time, and never changed. What few questions need is made when it is asked for. */
export interface Indexed extends Columns {
  readonly all: Readonly<Record<FacetId, Coded>>
  readonly groupings: Readonly<Record<GroupingId, Grouping>>
  /** By group of rows at the same spots and about the same places: the places they are at. */
  readonly placesAt: GroupedCodes
  /** And the spots. */
  readonly spotsAt: GroupedCodes
  /** By group of rows of one kind. */
  readonly looks: Looks
  readonly runs: Runs
  /** By place: how it is drawn. */
  readonly forms: readonly PlaceForm[]
  /** By spot: its place. */
  readonly placeOfSpot: Uint32Array
  /** By id. */
  readonly placeOf: ReadonlyMap<string, Place>
  /** By code of the facet `article`; `UNKNOWN_DAY` where the day is not known. */
  readonly published: () => Int32Array
  readonly everything: RowSet
  /** The rows with some chosen values of a facet, by what was chosen: of the last choices they are kept. */
  readonly chosen: (choice: string, make: () => RowSet) => RowSet
  readonly rowsAtPlaces: () => RowsByGroup
  readonly byId: () => RowsById
}

export function indexColumns(columns: Columns): Indexed {
  const places = placeFacets(columns)
  const kinds = kindsOf(columns)
  const { values, codes } = columns.facets.article
  const article = { values, codes: toSparse(codes, values.length) }
  return {
    ...columns,
    all: { ...columns.facets, article, ...kinds.facets, ...places.facets, outlet: outletsOf(columns) },
    groupings: { places: places.grouping, kinds: kinds.grouping },
    placesAt: places.placesAt,
    spotsAt: places.spotsAt,
    looks: kinds.looks,
    runs: runsOf(columns),
    forms: columns.places.map(formOf),
    placeOfSpot: Uint32Array.from(columns.spots, ({ place }) => place),
    placeOf: new Map(columns.places.map((place) => [place.id, place])),
    published: once(() => publishedDays(columns)),
    everything: allRows(columns.rows),
    chosen: lately(MOST_CHOICES),
    rowsAtPlaces: once(() => rowsByGroup(places.grouping)),
    byId: once(() => rowsById(columns)),
  }
}

/** Made when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => (made ??= { value: make() }).value
}

/** At two million rows a quarter of a megabyte each. */
const MOST_CHOICES = 32

/** Made when it is first asked for by a key, and kept while no more than `most` others are asked for after it. */
function lately<T>(most: number): (key: string, make: () => T) => T {
  const known = new Map<string, T>()
  return (key, make) => {
    const made = known.get(key) ?? make()
    known.delete(key)
    known.set(key, made)
    if (known.size > most) known.delete(known.keys().next().value!)
    return made
  }
}

function publishedDays({ articles }: Columns): Int32Array {
  const known = new Map<string, number>()
  return Int32Array.from(articles, ({ published }) => {
    if (!published) return UNKNOWN_DAY
    const day = known.get(published.day) ?? toDay(published.day)
    known.set(published.day, day)
    return day
  })
}

/** The outlet of each row's article; articles of no known outlet have none. */
function outletsOf(columns: Columns): Coded {
  const { articles, rows } = columns
  const codeOf = new Map<string, number>()
  const outletOf = new Int32Array(articles.length).fill(-1)
  for (let i = 0; i < articles.length; i++) {
    const { outlet } = articles[i]!
    if (outlet === null) continue
    let code = codeOf.get(outlet)
    if (code === undefined) codeOf.set(outlet, (code = codeOf.size))
    outletOf[i] = code
  }
  const article = articleCodes(columns)
  const values = [...codeOf.keys()]
  if (!outletOf.includes(-1)) {
    const codes = newCodes(rows, values.length)
    for (let row = 0; row < rows; row++) codes[row] = outletOf[article[row]!]!
    return { values, codes: { kind: 'one', codes } }
  }
  const offsets = new Uint32Array(rows + 1)
  const own = new Uint32Array(rows)
  let end = 0
  for (let row = 0; row < rows; row++) {
    const outlet = outletOf[article[row]!]!
    if (outlet >= 0) own[end++] = outlet
    offsets[row + 1] = end
  }
  return { values, codes: toCodes(offsets, own.subarray(0, end), values.length) }
}
