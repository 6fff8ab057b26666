import { whenInWords, whenNote } from '../dates'
import { floatAt } from './floatAt'
import type { DatedEvent } from './layout'
import { WORDS } from './words'

interface MarkTipProps {
  readonly dated: DatedEvent
  readonly box: DOMRect
  /** What else is to be said of it. */
  readonly note: string
}

/** What a mark says on hover and on keyboard focus; its name says the same to a screen reader. */
export function MarkTip({ dated, box, note: more }: MarkTipProps) {
  const { event } = dated
  const note = whenNote(event.when)
  return (
    <div className="tl-float tl-tip" style={floatAt(box, 320)} aria-hidden="true">
      <strong>{event.title}</strong>
      <span>
        {whenInWords(event.when)}
        {note && ` (${note})`} · {WORDS.status[event.status]}
        {more && ` · ${more}`}
      </span>
    </div>
  )
}
