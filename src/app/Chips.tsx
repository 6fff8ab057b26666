import { Pin, X } from 'lucide-react'
import type { Filters } from '../facets/filters'
import { useActiveFilters } from './FilterPanel'
import { filterNames } from './filter-names'
import { clearFilter, clearFilters, setFilters, setPinned, useStore } from './store'
import { useView } from './view'
import { words } from './words'

/** The filters that are on; each goes by its x. */
export function Chips() {
  const view = useView()
  const filters = useStore((state) => state.filters)
  const active = useActiveFilters()
  const pinned = useStore((state) => state.pinned)
  if (!view || (active.length === 0 && pinned.length === 0)) return <div className="chips" />
  return (
    <div className="chips">
      <div className="chips-row">
        {active.map((dimension) => {
          if (dimension === 'pinned') return null
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
        {pinned.length > 0 && <PinChip pinned={pinned} isAlone={filters.only !== null} />}
      </div>
      {active.length > 0 && (
        <button type="button" className="link" onClick={clearFilters}>
          {words.clearAll}
        </button>
      )}
    </div>
  )
}

interface PinChipProps {
  readonly pinned: readonly string[]
  /** Only the pinned events are shown. */
  readonly isAlone: boolean
}

/** How many events are pinned: pressed, they are shown alone. */
function PinChip({ pinned, isAlone }: PinChipProps) {
  return (
    <span className={isAlone ? 'chip chip-pins is-on' : 'chip chip-pins'}>
      <button
        type="button"
        className="chip-pins-show"
        aria-pressed={isAlone}
        title={words.chip.showPinned}
        onClick={() => setFilters({ only: isAlone ? null : pinned })}
      >
        <Pin size={13} aria-hidden="true" />
        {words.chip.pinned(pinned.length)}
        <span className="hidden">. {words.chip.showPinned}</span>
      </button>
      <button type="button" aria-label={words.chip.unpin} onClick={() => setPinned([])}>
        <X size={14} aria-hidden="true" />
      </button>
    </span>
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
