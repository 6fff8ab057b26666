import { X } from 'lucide-react'
import { useId, useState } from 'react'
import { foldText, type FacetId } from '../facets/columns'
import { Choice } from './Choice'
import { FacetFind } from './FacetFind'
import { FacetMore, FacetRest } from './FacetMore'
import { useStore } from './store'
import { useCounts, type View } from './view'
import { words } from './words'

interface FacetProps {
  readonly facet: FacetId
  readonly chosen: readonly string[]
  readonly view: View
}

const FEW = 6
const MANY = 12
const MOST = 200

/** One group of choices; the theme's is the legend too. */
export function Facet({ facet, chosen, view }: FacetProps) {
  const values = view.known[facet]
  const [isOpen, setOpen] = useState(false)
  const [query, setQuery] = useState('')
  const added = useStore((state) => state.added)
  const heading = useId()
  const few = facet === 'theme' ? MANY + 1 : FEW
  const found = query
    ? values.filter(({ label }) => foldText(label).includes(foldText(query.trim())))
    : values
  const shown =
    isOpen || query ? found.slice(0, MOST) : found.filter(({ value }, i) => i < few || chosen.includes(value))
  const counts = useCounts(
    view,
    facet,
    shown.map(({ value }) => value),
  )
  const rest = values.length - few
  return (
    <fieldset className="facet" aria-labelledby={heading}>
      <legend id={heading}>{words.facet.name(facet)}</legend>
      {values.length > MANY && <FacetFind facet={facet} query={query} onQuery={setQuery} />}
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
      {(isOpen || query) && <FacetRest shown={shown.length} all={found.length} />}
      {query && found.length === 0 && <p className="facet-none">{words.facet.noneFound}</p>}
      {rest > 0 && !query && <FacetMore isOpen={isOpen} rest={rest} onOpen={setOpen} />}
    </fieldset>
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
