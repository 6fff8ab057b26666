import { placeValues } from '../place-tree'
import { codesOf, NO_CODE, onlyCode, toCodeArray, type CodeArray, type GroupedCodes } from './codes'
import type { Coded, Columns } from './columns'

/** Rows that are at and about the same places. */
interface Group {
  readonly at: readonly number[]
  readonly about: readonly number[]
}

/**
 * The three facets of places: at or about, at, about. Each place brings its countries and parts of the world, so that a row has many values; but
 * most rows share theirs with many others.
 */
export function placeFacets(columns: Columns): Readonly<Record<'place' | 'placeAt' | 'placeAbout', Coded>> {
  const { groups, groupOf } = groupRows(columns)
  const codeOf = new Map<string, number>()
  const valuesOfPlace = columns.places.map((place) =>
    [...new Set(placeValues(place))].map((value) => {
      const code = codeOf.get(value) ?? codeOf.size
      codeOf.set(value, code)
      return code
    }),
  )
  const values = [...codeOf.keys()]
  const facet = (placesOf: (group: Group) => readonly number[]): Coded => ({
    values,
    codes: grouped(
      groupOf,
      groups.map((group) => new Set(placesOf(group).flatMap((place) => valuesOfPlace[place]!))),
      values.length,
    ),
  })
  return {
    place: facet(({ at, about }) => [...at, ...about]),
    placeAt: facet(({ at }) => at),
    placeAbout: facet(({ about }) => about),
  }
}

function grouped(
  groupOf: CodeArray,
  codesOfGroup: readonly ReadonlySet<number>[],
  values: number,
): GroupedCodes {
  const offsets = new Uint32Array(codesOfGroup.length + 1)
  const codes: number[] = []
  codesOfGroup.forEach((some, group) => {
    codes.push(...some)
    offsets[group + 1] = codes.length
  })
  return { kind: 'groups', groupOf, offsets, codes: toCodeArray(codes, values) }
}

function groupRows(columns: Columns): { readonly groups: readonly Group[]; readonly groupOf: CodeArray } {
  const { rows, places, spots, at, about } = columns
  const groups: Group[] = []
  const known = new Map<string, number>()
  // rows at one place alone, by place: the usual case
  const alone = new Int32Array(places.length).fill(-1)
  const groupOf = new Uint32Array(rows)
  const groupOfSeveral = (row: number): number => {
    const own = codesOf(at, row).map((spot) => spots[spot]!.place)
    const others = codesOf(about, row)
    const key = `${own.join()} ${others.join()}`
    const group = known.get(key) ?? groups.push({ at: own, about: others }) - 1
    known.set(key, group)
    return group
  }
  const aboutNone = about.kind === 'list' && about.codes.length === 0
  for (let row = 0; row < rows; row++) {
    const spot = at.kind === 'one' ? at.codes[row]! : onlyCode(at, row)
    if (spot < 0 || (!aboutNone && onlyCode(about, row) !== NO_CODE)) {
      groupOf[row] = groupOfSeveral(row)
      continue
    }
    const { place } = spots[spot]!
    if (alone[place] === -1) alone[place] = groups.push({ at: [place], about: [] }) - 1
    groupOf[row] = alone[place]!
  }
  return { groups, groupOf: groups.length <= 65_536 ? new Uint16Array(groupOf) : groupOf }
}
