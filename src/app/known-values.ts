import { STATUSES, type Place } from '../extract/types'
import { eachFacet, NO_THEME, type FacetId } from '../facets/columns'
import { placeTree, type PlaceNode } from '../facets/place-tree'
import type { FacetCounts } from '../facets/questions'

/** A value of a facet, whatever the filters. `total`: how many events of the collection have it. */
export interface KnownValue {
  readonly value: string
  readonly label: string
  /** A word that says what the value is: a place's kind, an article's outlet. */
  readonly note: string | null
  /** Of a town or province: its country. */
  readonly within?: string | undefined
  /** What its tooltip says, where that is more than label and note: an actor's other names. */
  readonly title?: string | undefined
  readonly total: number
}

/** Every value of every facet with its label, in an order that filters do not change. */
export function knownValues(
  counts: readonly FacetCounts[],
  labels: (facet: FacetId, value: string) => { readonly label: string; readonly note: string | null },
): Readonly<Record<FacetId, readonly KnownValue[]>> {
  return eachFacet((facet) => {
    const { values } = counts.find((one) => one.facet === facet)!
    return inOrder(facet, values).map(({ value, total }) => ({ value, ...labels(facet, value), total }))
  })
}

/** The known places one inside the other, each level in the order of the values. */
export const treeOf = (places: Iterable<Place>, known: readonly KnownValue[]): readonly PlaceNode[] =>
  inSameOrder(placeTree(places), known)

/** Each level of the tree in the order of the values. */
function inSameOrder(nodes: readonly PlaceNode[], known: readonly KnownValue[]): readonly PlaceNode[] {
  const order = new Map(known.map(({ value }, i) => [value, i]))
  const sorted = (level: readonly PlaceNode[]): readonly PlaceNode[] =>
    level
      .map(({ value, children }) => ({ value, children: sorted(children) }))
      .sort((a, b) => order.get(a.value)! - order.get(b.value)!)
  return sorted(nodes)
}

const FIXED: Readonly<Partial<Record<FacetId, readonly string[]>>> = {
  status: STATUSES,
  placed: ['exact', 'area', 'guessed', 'none'],
  dated: ['day', 'coarse', 'inferred', 'none'],
}

/** A facet's values in an order filters do not change: its own where it has one, else most frequent first. */
function inOrder<V extends { readonly value: string }>(facet: FacetId, values: readonly V[]): readonly V[] {
  const fixed = FIXED[facet]
  if (fixed) return fixed.flatMap((value) => values.find((one) => one.value === value) ?? [])
  // events without a theme come last
  const last = (value: string) => (facet === 'theme' && value === NO_THEME ? 1 : 0)
  return values.toSorted((a, b) => last(a.value) - last(b.value))
}
