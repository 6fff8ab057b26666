import { useId, useState, type FormEvent } from 'react'
import { anchorOf } from '../../corrections/list'
import type { Change } from '../../corrections/types'
import { valuesOf } from '../../corrections/values'
import type { NewsEvent } from '../../extract/types'
import { TEXT_LANGUAGE } from '../event-words'
import type { View } from '../view'
import { words } from '../words'
import { correct, hideEvent, originalOf, resetEvent } from './actions'
import { changesOf, problemsOf, toDraft, toValues } from './draft'
import { Fields } from './Fields'
import { FormActs } from './FormActs'
import { SameFields } from './SameFields'
import { correctedNow } from './state'

interface FixFormProps {
  readonly view: View
  readonly event: NewsEvent
  readonly onClose: () => void
}

/** The form for an event that is there. */
export function FixForm({ view, event, onClose }: FixFormProps) {
  const { fix } = words
  const note = correctedNow()?.marks.get(event.id)?.note ?? ''
  const edit = correctedNow()?.edits.get(event.id)
  const [draft, setDraft] = useState(() => toDraft(valuesOf(event), note))
  const [same, setSame] = useState<readonly string[]>(event.sameAs ?? [])
  const [noteField, whyField] = [useId(), useId()]
  const problems = problemsOf(draft)
  const isWrong = problems.title !== '' || problems.date !== ''
  const save = (submit: FormEvent) => {
    submit.preventDefault()
    if (isWrong) return
    const before = valuesOf(event)
    const changes = [
      ...changesOf(before, toValues(draft, before)),
      ...sameChanges(view, event, same),
      ...(draft.note.trim() === note ? [] : [{ field: 'note', to: draft.note.trim() } as const]),
    ]
    onClose()
    correct(
      event,
      changes,
      fix.changed([...new Set(changes.map(({ field }) => fix.fields[field]))]),
      draft.why.trim(),
    )
  }
  const leave = (act: (event: NewsEvent) => void) => () => {
    onClose()
    act(event)
  }
  return (
    <form className="fix-form" noValidate onSubmit={save}>
      <blockquote lang={TEXT_LANGUAGE}>“{event.evidence.quote}”</blockquote>
      <Fields
        view={view}
        draft={draft}
        problems={problems}
        read={originalOf(event)}
        onChange={(change) => setDraft((before) => ({ ...before, ...change }))}
      />
      <SameFields view={view} event={event} same={same} onChange={setSame} />
      <div className="fix-field">
        <label htmlFor={whyField}>{fix.why}</label>
        <input
          id={whyField}
          type="text"
          value={draft.why}
          onChange={(change) => setDraft({ ...draft, why: change.target.value })}
        />
      </div>
      <div className="fix-field">
        <label htmlFor={noteField}>{fix.note}</label>
        <textarea
          id={noteField}
          rows={2}
          value={draft.note}
          onChange={(change) => setDraft({ ...draft, note: change.target.value })}
        />
      </div>
      <FormActs isWrong={isWrong} onClose={onClose}>
        {edit && (
          <button type="button" className="button" onClick={leave(resetEvent)}>
            {edit.original ? fix.reset : fix.resetMade}
          </button>
        )}
        <button type="button" className="button" onClick={leave(hideEvent)}>
          {fix.notEvent}
        </button>
      </FormActs>
    </form>
  )
}

function sameChanges({ byId }: View, event: NewsEvent, same: readonly string[]): Change[] {
  const before = event.sameAs ?? []
  const change = (ids: readonly string[], to: boolean) =>
    ids.flatMap((id): Change[] => {
      const other = byId.get(id)
      return other ? [{ field: 'same', other: anchorOf(other), to }] : []
    })
  return [
    ...change(
      same.filter((id) => !before.includes(id)),
      true,
    ),
    ...change(
      before.filter((id) => !same.includes(id)),
      false,
    ),
  ]
}
