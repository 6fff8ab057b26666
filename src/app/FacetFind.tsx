import { foldText, type FacetId } from '../facets/columns'
import type { KnownValue } from './known-values'
import { words } from './words'

interface FacetFindProps {
  readonly facet: FacetId
  readonly query: string
  readonly onQuery: (query: string) => void
}

/** Of more values than this one can be found by its name. */
export const MANY = 12

/** The values whose names have these words in them. */
export function findValues(values: readonly KnownValue[], query: string): readonly KnownValue[] {
  const wanted = foldText(query.trim())
  return values.filter(({ label }) => foldText(label).includes(wanted))
}

/** The field that finds a value of a facet by its name. */
export function FacetFind({ facet, query, onQuery }: FacetFindProps) {
  const says = words.facet.find(words.facet.name(facet))
  return (
    <input
      type="search"
      className="facet-find"
      aria-label={says}
      placeholder={says}
      value={query}
      onChange={(change) => onQuery(change.target.value)}
    />
  )
}
