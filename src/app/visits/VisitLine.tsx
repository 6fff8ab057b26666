import { X } from 'lucide-react'
import { dayInWords } from '../dates'
import { useStore } from '../store'
import { words } from '../words'
import './visits.css'
import { useVisits } from './since'

/** How much came, changed and went since the last visit, until it is dismissed. */
export function VisitLine() {
  const since = useVisits((visits) => visits.since)
  if (!since) return null
  const { added, changed, gone } = since.changes
  return (
    <div className="visit-line">
      <span role="status">
        {words.visit.line(dayInWords(since.day), added.length, changed.length, gone.length)}
      </span>
      <button type="button" className="link" onClick={() => useStore.setState({ dialog: 'visit' })}>
        {words.visit.show}
      </button>
      <button
        type="button"
        className="button is-icon is-quiet"
        aria-label={words.visit.dismiss}
        title={words.visit.dismiss}
        onClick={() => void import('./visits').then(({ dismissChanges }) => dismissChanges())}
      >
        <X size={14} aria-hidden="true" />
      </button>
    </div>
  )
}
