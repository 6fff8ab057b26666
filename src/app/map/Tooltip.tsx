import type { NewsEvent } from '../../extract/types'
import { whenInWords } from '../dates'
import type { Drawn, View } from './layout'
import { clusterName, mapWords, placeName, statusSplit } from './words'

interface TooltipProps {
  readonly drawn: Drawn
  readonly view: View
  readonly noteOf?: ((event: NewsEvent) => string) | undefined
}

/** What a mark stands for: its place, how many events of which status, and the first three titles. The button's name says it too. */
export function Tooltip({ drawn, view, noteOf }: TooltipProps) {
  const marks = drawn.marks.map((m) => m.mark)
  const events = [...new Set(marks.flatMap((m) => m.events))]
  const [first] = marks
  if (!first) return null
  const head =
    marks.length > 1
      ? clusterName(marks, drawn.kind === 'badges')
      : `${placeName(first.place, first.vague)} – ${mapWords.events(events.length)}`
  const split = statusSplit(events) || (events[0] && mapWords.status[events[0].status])
  const below = drawn.at.y < view.height * 0.45
  const x = Math.max(134, Math.min(view.width - 134, drawn.at.x))
  const y = drawn.at.y + (below ? 24 : -24)
  return (
    <div className={`map-tip ${below ? 'is-below' : ''}`} style={{ left: x, top: y }} aria-hidden="true">
      <strong>{head}</strong>
      <span className="map-tip-status">{split}</span>
      <ul>
        {events.slice(0, 3).map((event) => (
          <li key={event.id}>
            {event.title}{' '}
            <span className="map-tip-date">
              {[whenInWords(event.when), noteOf?.(event)].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {events.length > 3 && <span className="map-tip-status">{mapWords.more(events.length - 3)}</span>}
    </div>
  )
}
