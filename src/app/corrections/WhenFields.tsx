import { useId } from 'react'
import type { NewsEvent, When } from '../../extract/types'
import { rangeInWords, whenInWords } from '../dates'
import { words } from '../words'
import { HOW_EXACT, whenOf, type Draft, type HowExact } from './draft'

interface WhenFieldsProps {
  readonly draft: Draft
  readonly problem: string
  /** The event as it was read: its other readings are offered. */
  readonly read: NewsEvent | null
  readonly onChange: (change: Partial<Draft>) => void
}

/** The date: its days, how exact they are, or none; the other readings are one press away. */
export function WhenFields({ draft, problem, read, onChange }: WhenFieldsProps) {
  const [says, name] = [useId(), useId()]
  const { fix } = words
  const day = (field: 'from' | 'to', label: string) => (
    <label>
      {label}
      <input
        type="date"
        value={draft[field]}
        disabled={!draft.hasDate}
        aria-invalid={problem !== ''}
        aria-describedby={says}
        onChange={(change) => onChange({ [field]: change.target.value })}
      />
    </label>
  )
  return (
    <fieldset className="fix-field" aria-labelledby={name}>
      <legend id={name}>{fix.date}</legend>
      <div className="fix-row">
        {day('from', fix.from)}
        {day('to', fix.to)}
        <label>
          {fix.howExact}
          <select
            value={draft.how}
            disabled={!draft.hasDate}
            onChange={(change) => onChange({ how: change.target.value as HowExact })}
          >
            {HOW_EXACT.map((how) => (
              <option key={how} value={how}>
                {fix.exactness[how]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <label className="fix-check">
        <input
          type="checkbox"
          checked={!draft.hasDate}
          onChange={(change) => onChange({ hasDate: !change.target.checked })}
        />
        {fix.noDate}
      </label>
      <p id={says} className={problem ? 'fix-problem' : 'fix-says'} role="status">
        {problem || inWords(draft)}
      </p>
      <Readings read={read} onChange={onChange} />
    </fieldset>
  )
}

/** What the fields say together: "June 2023 (day not given)". */
function inWords(draft: Draft): string {
  const given = whenOf(draft, null)
  const when: When | null = given && {
    ...given,
    approx: given.approx ?? false,
    role: 'happened',
    basis: 'stated',
    why: [],
    others: [],
    span: null,
  }
  return whenInWords(when)
}

function Readings({ read, onChange }: Pick<WhenFieldsProps, 'read' | 'onChange'>) {
  if (!read?.when || read.when.others.length === 0) return null
  return (
    <div className="fix-offers">
      <span>{words.fix.readings}:</span>
      {[read.when, ...read.when.others].map(({ start, end }) => (
        <button
          key={`${start} ${end}`}
          type="button"
          className="button"
          onClick={() => onChange({ hasDate: true, from: start, to: end })}
        >
          {rangeInWords(start, end)}
        </button>
      ))}
    </div>
  )
}
