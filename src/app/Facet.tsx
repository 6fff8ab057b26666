import { useId, useState } from 'react'
import type { ThemeId } from '../extract/types'
import { foldText, type FacetId } from '../facets/columns'
import type { Form } from './forms'
import { Glyph } from './Glyph'
import { setFilters, setValues, toggleValue, useStore } from './store'
import { NO_FORM, type KnownValue, type View } from './view'
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
  const counts = view.filtered.counts[facet]
  const [isOpen, setOpen] = useState(false)
  const [query, setQuery] = useState('')
  const heading = useId()
  const name = words.facet.name(facet)
  const few = facet === 'theme' ? MANY + 1 : FEW
  const found = query
    ? values.filter(({ label }) => foldText(label).includes(foldText(query.trim())))
    : values
  const shown =
    isOpen || query ? found.slice(0, MOST) : found.filter(({ value }, i) => i < few || chosen.includes(value))
  const rest = values.length - few
  return (
    <fieldset className="facet" aria-labelledby={heading}>
      <legend id={heading}>{name}</legend>
      {values.length > MANY && (isOpen || query) && (
        <input
          type="search"
          className="facet-find"
          aria-label={words.facet.find(name)}
          placeholder={words.facet.find(name)}
          value={query}
          onChange={(change) => setQuery(change.target.value)}
        />
      )}
      {facet === 'place' && <InMapChoice />}
      <ul>
        {shown.map((known) => (
          <ChoiceRow
            key={known.value}
            facet={facet}
            known={known}
            count={counts[known.code] ?? 0}
            isChosen={chosen.includes(known.value)}
            view={view}
          />
        ))}
      </ul>
      {query && found.length === 0 && <p className="facet-none">{words.facet.noneFound}</p>}
      {rest > 0 && !query && (
        <button
          type="button"
          className="link facet-more"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? words.facet.fewer : words.facet.more(rest)}
        </button>
      )}
    </fieldset>
  )
}

/** Off, the map never narrows the list; on, the list follows it. */
function InMapChoice() {
  const inMap = useStore((state) => state.filters.inMap)
  return (
    <div className="choice">
      <label>
        <input
          type="checkbox"
          checked={inMap}
          onChange={(change) => setFilters({ inMap: change.target.checked, inView: null })}
        />
        <span className="choice-label">{words.facet.inMap}</span>
      </label>
    </div>
  )
}

interface ChoiceRowProps {
  readonly facet: FacetId
  readonly known: KnownValue
  /** How many events it would leave. */
  readonly count: number
  readonly isChosen: boolean
  readonly view: View
}

function ChoiceRow({ facet, known, count, isChosen, view }: ChoiceRowProps) {
  const { value, label, note } = known
  return (
    <li className={count === 0 && !isChosen ? 'choice is-zero' : 'choice'}>
      <label title={note ? `${label} (${note})` : label}>
        <input
          type="checkbox"
          checked={isChosen}
          aria-label={words.facet.choice(label, count)}
          onChange={() => toggleValue(facet, value)}
        />
        <Mark facet={facet} value={value} view={view} />
        <span className="choice-text">
          <span className="choice-label">{label}</span>
          {note && <span className="choice-note">{note}</span>}
        </span>
      </label>
      <button
        type="button"
        className="choice-only"
        aria-label={words.facet.onlyThis(label)}
        onClick={() => setValues(facet, [value])}
      >
        {words.facet.only}
      </button>
      <span className="choice-count" aria-hidden="true">
        {words.number(count)}
      </span>
    </li>
  )
}

const PLAIN: Form = { shape: 'circle', colour: 'var(--glyph-plain)' }

function Mark({
  facet,
  value,
  view,
}: {
  readonly facet: FacetId
  readonly value: string
  readonly view: View
}) {
  if (facet === 'theme') return <Glyph form={view.forms.get(value as ThemeId) ?? NO_FORM} />
  if (facet === 'status') {
    const status = value === 'reported' || value === 'planned' || value === 'denied' ? value : 'happened'
    return <Glyph form={PLAIN} status={status} />
  }
  return null
}
