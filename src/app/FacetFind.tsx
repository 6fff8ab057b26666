import type { FacetId } from '../facets/columns'
import { words } from './words'

interface FacetFindProps {
  readonly facet: FacetId
  readonly query: string
  readonly onQuery: (query: string) => void
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
