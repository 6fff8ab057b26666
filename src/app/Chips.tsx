import { X } from 'lucide-react'
import type { Filters } from '../facets/filters'
import { useActiveFilters } from './FilterPanel'
import { filterNames } from './filter-names'
import { clearFilter, clearFilters, useStore } from './store'
import { useView } from './view'
import { words } from './words'

/** The filters that are on; each goes by its x. */
export function Chips() {
  const view = useView()
  const filters = useStore((state) => state.filters)
  const active = useActiveFilters()
  if (!view || active.length === 0) return <div className="chips" />
  return (
    <div className="chips">
      <div className="chips-row">
        {active.map((dimension) => {
          const name = filterNames(view, filters, dimension)
          const numbers = dimension === 'date' ? dateNumbers(filters, view.filtered) : null
          return (
            <span key={dimension} className="chip">
              <span className="chip-name" title={`${words.dimensions[dimension]}: ${name}`}>
                {name}
              </span>
              {numbers && <span className="chip-numbers">{numbers}</span>}
              <button
                type="button"
                aria-label={words.chip.remove(name)}
                onClick={() => clearFilter(dimension)}
              >
                <X size={14} aria-hidden="true" />
              </button>
            </span>
          )
        })}
      </div>
      <button type="button" className="link" onClick={clearFilters}>
        {words.clearAll}
      </button>
    </div>
  )
}

function dateNumbers(
  filters: Filters,
  filtered: { readonly certain: number; readonly possible: number },
): string {
  return filters.certain
    ? words.time.certainOnly(filtered.certain)
    : words.time.numbers(filtered.certain, filtered.possible)
}
