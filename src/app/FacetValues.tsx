import { X } from 'lucide-react'
import type { FacetId } from '../facets/columns'
import { Choice } from './Choice'
import { FacetRest, MOST } from './FacetMore'
import type { KnownValue } from './known-values'
import { useStore } from './store'
import { useCounts, type View } from './view'
import { words } from './words'

interface FacetValuesProps {
  readonly facet: FacetId
  readonly values: readonly KnownValue[]
  readonly chosen: readonly string[]
  readonly view: View
}

/** Values of a facet as choices, no more than can be looked through. */
export function FacetValues({ facet, values, chosen, view }: FacetValuesProps) {
  const added = useStore((state) => state.added)
  const shown = values.slice(0, MOST)
  const counts = useCounts(
    view,
    facet,
    shown.map(({ value }) => value),
  )
  if (values.length === 0) return <p className="facet-none">{words.facet.noneFound}</p>
  return (
    <>
      <ul>
        {shown.map((known) => (
          <li key={known.value}>
            <Choice
              facet={facet}
              known={known}
              count={counts.get(known.value)}
              isChosen={chosen.includes(known.value)}
              forms={view.forms}
              act={facet === 'article' && added.has(known.value) && <RemoveAdded article={known.value} />}
            />
          </li>
        ))}
      </ul>
      <FacetRest shown={shown.length} all={values.length} />
    </>
  )
}

/** What was added by hand can be taken away where its articles are listed. */
function RemoveAdded({ article }: { readonly article: string }) {
  const says = words.add.remove(article)
  return (
    <button
      type="button"
      className="choice-remove"
      aria-label={says}
      title={says}
      onClick={() => void import('./kept-articles').then(({ removeArticle }) => removeArticle(article))}
    >
      <X size={14} aria-hidden="true" />
    </button>
  )
}
