import type { NewsEvent } from '../../extract/types'
import { whenInWords } from '../dates'
import type { Drawn, View } from './layout'
import { clusterName, eventsIn, mapWords, placeName, statusSplit } from './words'

interface TooltipProps {
  readonly drawn: Drawn
  readonly view: View
  /** The first of its events. */
  readonly events: readonly NewsEvent[]
  readonly noteOf?: ((event: NewsEvent) => string) | undefined
}

/** What a mark stands for: its place, how many events of which status, and the first three titles. The button's name says it too. */
export function Tooltip({ drawn, view, events, noteOf }: TooltipProps) {
  const marks = drawn.marks.map((m) => m.mark)
  const [first] = marks
  if (!first) return null
  const count = eventsIn(marks)
  const head =
    marks.length > 1 || first.places > 1
      ? clusterName(marks, drawn.kind === 'badges')
      : `${placeName(first.place, first.vague)} – ${mapWords.events(count)}`
  const below = drawn.at.y < view.height * 0.45
  const x = Math.max(134, Math.min(view.width - 134, drawn.at.x))
  const y = drawn.at.y + (below ? 24 : -24)
  return (
    <div className={`map-tip ${below ? 'is-below' : ''}`} style={{ left: x, top: y }} aria-hidden="true">
      <strong>{head}</strong>
      <span className="map-tip-status">{statusSplit(marks)}</span>
      <ul>
        {events.slice(0, FEW).map((event) => (
          <li key={event.id}>
            {event.title}{' '}
            <span className="map-tip-date">
              {[whenInWords(event.when), noteOf?.(event)].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {count > FEW && <span className="map-tip-status">{mapWords.more(count - FEW)}</span>}
    </div>
  )
}

const FEW = 3
