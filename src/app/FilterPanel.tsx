import { isFiltering, type Dimension } from '../facets/filters'
import { DIMENSIONS } from '../facets/filters'
import type { FacetId } from '../facets/columns'
import { Facet } from './Facet'
import './filters.css'
import { PlaceFacet } from './PlaceFacet'
import { useStore } from './store'
import { ReportedFacet, TimeFacet } from './TimeFacet'
import { useView, type View } from './view'
import { words } from './words'

const ORDER: readonly GroupId[] = [
  'theme',
  'status',
  'reported',
  'date',
  'actor',
  'place',
  'article',
  'outlet',
  'placed',
  'dated',
  'type',
  'speaker',
]

type GroupId = FacetId | 'date' | 'reported'

/** How many filters are on. */
export function useActiveFilters(): readonly Dimension[] {
  const filters = useStore((state) => state.filters)
  return DIMENSIONS.filter((dimension) => isFiltering(filters, dimension))
}

/** All facets with their counts, which leave out the facet's own choice. */
export function FilterPanel() {
  const view = useView()
  const isLoading = useStore((state) => state.load.kind === 'loading')
  return (
    <div className="filters">
      <div className="filters-head">
        <h2>{words.regions.filters}</h2>
      </div>
      <p className="filters-rule">{words.facet.rule}</p>
      {view ? ORDER.map((id) => <Group key={id} id={id} view={view} />) : isLoading && <Skeleton />}
    </div>
  )
}

const NONE: readonly string[] = []

function Group({ id, view }: { readonly id: GroupId; readonly view: View }) {
  const chosen =
    useStore((state) => (id === 'date' || id === 'reported' ? undefined : state.filters.values[id])) ?? NONE
  if (id === 'date') return <TimeFacet view={view} />
  if (id === 'reported') return <ReportedFacet view={view} />
  const values = view.known[id]
  const isOneSource = values.length === 1 && (id === 'outlet' || id === 'article')
  if (id === 'place' && values.length > 0) return <PlaceFacet view={view} />
  if (values.length === 0 || (isOneSource && chosen.length === 0)) return null
  return <Facet facet={id} chosen={chosen} view={view} />
}

function Skeleton() {
  return (
    <div aria-hidden="true">
      {[8, 4, 5, 5].map((rows, group) => (
        <div key={`group ${String(group)}`} className="facet">
          {Array.from({ length: rows }, (_, row) => (
            <div key={`row ${String(row)}`} className="skeleton-choice" />
          ))}
        </div>
      ))}
    </div>
  )
}
