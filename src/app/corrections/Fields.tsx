import { useId } from 'react'
import type { EventType, NewsEvent, Status } from '../../extract/types'
import { TEXT_LANGUAGE } from '../event-words'
import type { View } from '../view'
import { words } from '../words'
import type { Draft, problemsOf } from './draft'
import { WhenFields } from './WhenFields'
import { WhereFields } from './WhereFields'

interface FieldsProps {
  readonly view: View
  readonly draft: Draft
  readonly problems: ReturnType<typeof problemsOf>
  /** The event as it was read, whose other readings are offered. */
  readonly read: NewsEvent | null
  readonly onChange: (change: Partial<Draft>) => void
}

/** The fields that every event has. */
export function Fields({ view, draft, problems, read, onChange }: FieldsProps) {
  const { fix } = words
  const [title, says, actors] = [useId(), useId(), useId()]
  return (
    <>
      <div className="fix-field">
        <label htmlFor={title}>{fix.title}</label>
        <textarea
          id={title}
          rows={2}
          lang={TEXT_LANGUAGE}
          value={draft.title}
          aria-invalid={problems.title !== ''}
          aria-describedby={says}
          onChange={(change) => onChange({ title: change.target.value.replace(/\n/g, ' ') })}
        />
        <p id={says} className="fix-problem" role="status">
          {problems.title}
        </p>
      </div>
      <WhenFields draft={draft} problem={problems.date} read={read} onChange={onChange} />
      <WhereFields where={draft.where} read={read} onChange={(where) => onChange({ where })} />
      <div className="fix-row">
        <label>
          {fix.status}
          <select
            value={draft.status}
            onChange={(change) => onChange({ status: change.target.value as Status })}
          >
            {Object.entries(words.statuses).map(([status, label]) => (
              <option key={status} value={status}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <label>
          {fix.type}
          <select
            value={draft.type}
            onChange={(change) => onChange({ type: change.target.value as EventType })}
          >
            {Object.entries(words.types).map(([type, label]) => (
              <option key={type} value={type}>
                {label}
              </option>
            ))}
          </select>
        </label>
      </div>
      <ThemeFields view={view} draft={draft} onChange={onChange} />
      <div className="fix-field">
        <label htmlFor={actors}>{fix.actors}</label>
        <textarea
          id={actors}
          rows={Math.min(6, Math.max(2, draft.actors.split('\n').length))}
          lang={TEXT_LANGUAGE}
          value={draft.actors}
          onChange={(change) => onChange({ actors: change.target.value })}
        />
      </div>
    </>
  )
}

/** The themes in the order they were chosen: the first gives the event its mark. */
function ThemeFields({ view, draft, onChange }: Pick<FieldsProps, 'view' | 'draft' | 'onChange'>) {
  const name = useId()
  const known = view.corpus.codebook?.map(({ id }) => id) ?? Object.keys(words.themes)
  const all = [...new Set([...known, ...draft.themes])]
  return (
    <fieldset className="fix-field" aria-labelledby={name}>
      <legend id={name}>{words.fix.themes}</legend>
      <div className="fix-themes">
        {all.map((theme) => (
          <label key={theme} className="fix-check">
            <input
              type="checkbox"
              checked={draft.themes.includes(theme)}
              onChange={(change) =>
                onChange({
                  themes: change.target.checked
                    ? [...draft.themes, theme]
                    : draft.themes.filter((one) => one !== theme),
                })
              }
            />
            {view.labels('theme', theme).label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
