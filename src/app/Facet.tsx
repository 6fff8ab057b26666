import { useState } from 'react'
import type { FacetId } from '../facets/columns'
import { FacetFind, findValues, MANY } from './FacetFind'
import { FacetGroup } from './FacetGroup'
import { FacetMore, FEW } from './FacetMore'
import { FacetValues } from './FacetValues'
import type { View } from './view'
import { words } from './words'

interface FacetProps {
  readonly facet: FacetId
  readonly chosen: readonly string[]
  readonly view: View
}

/** One group of choices; the theme's is the legend too. */
export function Facet({ facet, chosen, view }: FacetProps) {
  const values = view.known[facet]
  const [isOpen, setOpen] = useState(false)
  const [query, setQuery] = useState('')
  const few = facet === 'theme' ? MANY + 1 : FEW
  const first = values.filter(({ value }, i) => i < few || chosen.includes(value))
  const shown = query ? findValues(values, query) : isOpen ? values : first
  const rest = values.length - few
  return (
    <FacetGroup name={words.facet.name(facet)}>
      {values.length > MANY && <FacetFind facet={facet} query={query} onQuery={setQuery} />}
      <FacetValues facet={facet} values={shown} chosen={chosen} view={view} />
      {rest > 0 && !query && <FacetMore isOpen={isOpen} rest={rest} onOpen={setOpen} />}
    </FacetGroup>
  )
}
