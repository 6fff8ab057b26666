import { Dialog } from './Dialog'
import { FilterPanel, useActiveFilters } from './FilterPanel'
import { clearFilters } from './store'
import { useView } from './view'
import { words } from './words'

/** All filters on a phone's whole screen, with what they would show always in sight. */
export function FilterDialog({ onClose }: { readonly onClose: () => void }) {
  const view = useView()
  const active = useActiveFilters()
  return (
    <Dialog heading={words.regions.filters} className="is-full" onClose={onClose}>
      <FilterPanel />
      <div className="dialog-foot">
        <button type="button" className="button" disabled={active.length === 0} onClick={clearFilters}>
          {words.clearAll}
        </button>
        <button type="button" className="button is-main" onClick={onClose}>
          {words.phone.show(view?.filtered.shown ?? 0)}
        </button>
      </div>
    </Dialog>
  )
}
