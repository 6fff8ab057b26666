import { memo, type ReactNode } from 'react'
import type { ThemeId } from '../extract/types'
import type { FacetId } from '../facets/columns'
import type { Form } from './forms'
import { Glyph } from './Glyph'
import { setValues, toggleValue } from './store'
import type { KnownValue } from './known-values'
import { NO_FORM, type View } from './view'
import { words } from './words'

interface ChoiceProps {
  readonly facet: FacetId
  readonly known: KnownValue
  /** How many events it would leave; `undefined` as long as that is asked for. */
  readonly count: number | undefined
  readonly isChosen: boolean
  /** Something inside it is chosen, it is not. */
  readonly isPartly?: boolean
  /** Stands below its country, which needs no repeating. */
  readonly isInside?: boolean
  readonly forms: View['forms']
  /** Stands before the box. */
  readonly lead?: ReactNode
  /** Stands behind the count. */
  readonly act?: ReactNode
}

/** One value of a facet with its count; with Alt held, or by its "only", it is the only one chosen. Drawn anew only where something of it changed. */
export const Choice = memo(function Choice(props: ChoiceProps) {
  const { facet, known, count, isChosen, isPartly = false, isInside = false, forms, lead, act } = props
  const { value, label } = known
  const full = [known.note, known.within].filter(Boolean).join(', ')
  const note = isInside ? known.note : full
  const onlyThis = () => setValues(facet, [value])
  return (
    <div className={count === 0 && !isChosen ? 'choice is-zero' : 'choice'}>
      {lead}
      <label title={known.title ?? (full ? `${label} (${full})` : label)}>
        <input
          type="checkbox"
          checked={isChosen}
          ref={(box) => {
            if (box) box.indeterminate = isPartly && !isChosen
          }}
          aria-label={count === undefined ? label : words.facet.choice(label, count)}
          onChange={(change) => (hasAlt(change.nativeEvent) ? onlyThis() : toggleValue(facet, value))}
        />
        <Mark facet={facet} value={value} forms={forms} />
        <span className="choice-text">
          <span className="choice-label">{label}</span>
          {note && <span className="choice-note">{note}</span>}
        </span>
      </label>
      <button
        type="button"
        className="choice-only"
        aria-label={words.facet.onlyThis(label)}
        onClick={onlyThis}
      >
        {words.facet.only}
      </button>
      <span className="choice-count" aria-hidden="true">
        {count !== undefined && words.number(count)}
      </span>
      {act}
    </div>
  )
})

/** A box is changed by a click, which says what keys were held. */
const hasAlt = (change: Event) => change instanceof MouseEvent && change.altKey

const PLAIN: Form = { shape: 'circle', colour: 'var(--glyph-plain)' }

function Mark({ facet, value, forms }: Pick<ChoiceProps, 'facet' | 'forms'> & { readonly value: string }) {
  if (facet === 'theme') return <Glyph form={forms.get(value as ThemeId) ?? NO_FORM} />
  if (facet === 'status') {
    const status = value === 'reported' || value === 'planned' || value === 'denied' ? value : 'happened'
    return <Glyph form={PLAIN} status={status} />
  }
  return null
}
