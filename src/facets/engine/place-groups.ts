import { placeValues } from '../place-tree'
import {
  codesOf,
  MOST_NARROW,
  newCodes,
  NO_CODE,
  onlyCode,
  toGrouped,
  type GroupedCodes,
  type Grouping,
} from './codes'
import type { Coded, Columns } from './columns'

/** Rows that are at the same spots, and so at the same places, and about the same. */
interface Group {
  readonly spots: readonly number[]
  readonly at: readonly number[]
  readonly about: readonly number[]
}

export interface PlaceFacets {
  readonly grouping: Grouping
  /** By group: the places its rows are at. */
  readonly placesAt: GroupedCodes
  /** By group: the spots its rows are at. */
  readonly spotsAt: GroupedCodes
  readonly facets: Readonly<Record<'place' | 'placeAt' | 'placeAbout', Coded>>
}

/**
 * The three facets of places: at or about, at, about. Each place brings its countries and parts of the world, so that a row has many values; but
 * most rows share theirs with many others.
 */
export function placeFacets(columns: Columns): PlaceFacets {
  const { groups, groupOf } = groupRows(columns)
  const grouping = { groupOf, groups: groups.length }
  const codeOf = new Map<string, number>()
  const valuesOfPlace = columns.places.map((place) =>
    [...new Set(placeValues(place))].map((value) => {
      const code = codeOf.get(value) ?? codeOf.size
      codeOf.set(value, code)
      return code
    }),
  )
  const values = [...codeOf.keys()]
  const valuesOf = (places: readonly number[]): Iterable<number> =>
    places.length === 1 ? valuesOfPlace[places[0]!]! : new Set(places.flatMap((one) => valuesOfPlace[one]!))
  const facet = (placesOf: (group: Group) => readonly number[]): Coded => {
    const listed = groups.map((group) => valuesOf(placesOf(group)))
    return { values, codes: toGrouped('places', grouping, listed, values.length) }
  }
  return {
    grouping,
    placesAt: toGrouped(
      'places',
      grouping,
      groups.map(({ at }) => at),
      columns.places.length,
    ),
    spotsAt: toGrouped(
      'places',
      grouping,
      groups.map(({ spots }) => spots),
      columns.spots.length,
    ),
    facets: {
      place: facet(({ at, about }) => (about.length === 0 ? at : [...at, ...about])),
      placeAt: facet(({ at }) => at),
      placeAbout: facet(({ about }) => about),
    },
  }
}

function groupRows(columns: Columns): {
  readonly groups: readonly Group[]
  readonly groupOf: Grouping['groupOf']
} {
  const { rows, spots, at, about } = columns
  const groups: Group[] = []
  const known = new Map<string, number>()
  const placeOf = Uint32Array.from(spots, ({ place }) => place)
  // rows at one spot alone, by spot: the usual case
  const alone = new Int32Array(spots.length).fill(-1)
  let groupOf = newCodes(rows, 0)
  const groupAt = (own: readonly number[], others: readonly number[]): Group => ({
    spots: own,
    at: own.map((spot) => placeOf[spot]!),
    about: others,
  })
  const groupOfSeveral = (row: number): number => {
    const own = codesOf(at, row)
    const others = codesOf(about, row)
    const key = `${own.join()} ${others.join()}`
    const group = known.get(key) ?? groups.push(groupAt(own, others)) - 1
    known.set(key, group)
    return group
  }
  const aboutNone = about.kind === 'list' && about.codes.length === 0
  const groupOfRow = (row: number): number => {
    const spot = onlyCode(at, row)
    if (spot < 0 || (!aboutNone && onlyCode(about, row) !== NO_CODE)) return groupOfSeveral(row)
    if (alone[spot] === -1) alone[spot] = groups.push(groupAt([spot], [])) - 1
    return alone[spot]!
  }
  for (let row = 0; row < rows; row++) {
    const group = groupOfRow(row)
    if (group === MOST_NARROW) groupOf = Uint32Array.from(groupOf)
    groupOf[row] = group
  }
  return { groups, groupOf }
}
