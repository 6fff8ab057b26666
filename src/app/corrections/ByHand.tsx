import { Pencil, Star } from 'lucide-react'
import { useState } from 'react'
import type { Edit } from '../../corrections/types'
import type { NewsEvent } from '../../extract/types'
import { whenInWords } from '../dates'
import { placeWords, statusWords, TEXT_LANGUAGE } from '../event-words'
import type { View } from '../view'
import { words } from '../words'
import { toggleStar } from './actions'
import './by-hand.css'
import { openFix } from './fixing'
import { useCorrected } from './state'

interface ByHandProps {
  readonly view: View
  readonly event: NewsEvent
}

/** What a reader did to an event: its star and note, what was corrected, and on demand what had been read. */
export function ByHand({ view, event }: ByHandProps) {
  const corrected = useCorrected()
  const edit = corrected?.edits.get(event.id)
  const marks = corrected?.marks.get(event.id)
  const { fix } = words
  if (!corrected) return null
  return (
    <div className="by-hand">
      <button
        type="button"
        className="button"
        aria-pressed={marks?.star ?? false}
        onClick={() => toggleStar(event)}
      >
        <Star size={14} aria-hidden="true" fill={marks?.star ? 'currentColor' : 'none'} />
        {fix.star}
      </button>
      <button type="button" className="button" onClick={() => openFix(event.id)}>
        <Pencil size={14} aria-hidden="true" />
        {fix.open}
      </button>
      {marks?.note && <p className="by-hand-note">{marks.note}</p>}
      {edit && <Edited key={event.id} view={view} edit={edit} />}
    </div>
  )
}

function Edited({ view, edit: { original, fields } }: { readonly view: View; readonly edit: Edit }) {
  const [isOpen, setOpen] = useState(false)
  const { fix } = words
  if (!original) return <p className="by-hand-edit">{fix.madeByHand}</p>
  const names = Array.from(fields, (field) => fix.fields[field]).join(', ')
  return (
    <div className="by-hand-edit">
      {fix.corrected(names)}{' '}
      <button type="button" className="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? fix.hideOriginal : fix.showOriginal}
      </button>
      {isOpen && <Original view={view} event={original} />}
    </div>
  )
}

function Original({ view, event }: ByHandProps) {
  const { fix } = words
  const lines: readonly (readonly [string, string])[] = [
    [fix.title, event.title],
    [fix.date, whenInWords(event.when)],
    [fix.places, placeWords(event)],
    [fix.status, statusWords(event)],
    [fix.type, view.labels('type', event.type).label],
    [fix.themes, event.themes.map((theme) => view.labels('theme', theme).label).join(', ')],
    [words.why.actor, event.actors.join(', ')],
  ]
  return (
    <dl aria-label={fix.original}>
      {lines.map(([name, value]) => (
        <div key={name} className="why-line">
          <dt>{name}</dt>
          <dd lang={name === fix.title ? TEXT_LANGUAGE : undefined}>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
