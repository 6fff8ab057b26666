import { useLayoutEffect, useRef } from 'react'
import type { NewsEvent } from '../../extract/types'
import { whenInWords } from '../dates'
import type { Drawn, Pixel, View } from './layout'
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
  const tip = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const { current } = tip
    if (!current) return
    const { left, top } = placeTip(drawn.at, view, current.offsetWidth, current.offsetHeight)
    current.style.left = `${left}px`
    current.style.top = `${top}px`
  })
  const marks = drawn.marks.map((m) => m.mark)
  const [first] = marks
  if (!first) return null
  const count = eventsIn(marks)
  const head =
    marks.length > 1 || first.places > 1
      ? clusterName(marks, drawn.kind === 'badges')
      : `${placeName(first.place, first.vague)} – ${mapWords.events(count)}`
  const few = view.height < LOW ? 1 : FEW
  return (
    <div ref={tip} className="map-tip" aria-hidden="true">
      <strong>{head}</strong>
      <span className="map-tip-status">{statusSplit(marks)}</span>
      <ul>
        {events.slice(0, few).map((event) => (
          <li key={event.id}>
            {event.title}{' '}
            <span className="map-tip-date">
              {[whenInWords(event.when), noteOf?.(event)].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {count > few && <span className="map-tip-status">{mapWords.more(count - few)}</span>}
    </div>
  )
}

const FEW = 3
/** Maps lower than this, px, have room for one event. */
const LOW = 360
const GAP = 24
const EDGE = 4

/** Below a mark in the upper part of the map, else above it; on the other side where it fits only there, and never over the map's edge. */
export function placeTip(
  at: Pixel,
  { width, height }: Pick<View, 'width' | 'height'>,
  tipWidth: number,
  tipHeight: number,
): { readonly left: number; readonly top: number } {
  const [above, below] = [at.y - GAP - tipHeight, at.y + GAP]
  const fitsAbove = above >= EDGE
  const fitsBelow = below + tipHeight <= height - EDGE
  const isBelow = fitsAbove === fitsBelow ? at.y < height * 0.45 : fitsBelow
  const within = (from: number, room: number) => Math.max(EDGE, Math.min(room - EDGE, from))
  return {
    left: within(at.x - tipWidth / 2, width - tipWidth),
    top: within(isBelow ? below : above, height - tipHeight),
  }
}
