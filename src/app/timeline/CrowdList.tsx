import { useCallback, useEffect, useRef } from 'react'
import { whenShort } from '../dates'
import { Glyph } from '../Glyph'
import { floatAt } from './floatAt'
import { useAnswer } from '../useAnswer'
import { toDated, type PlacedCrowd } from './layout'
import type { TimelineProps } from './Timeline'
import { useDismiss } from './useDismiss'
import { WORDS } from './words'

interface CrowdListProps {
  readonly crowd: PlacedCrowd
  readonly forms: TimelineProps['forms']
  readonly eventsIn: TimelineProps['eventsIn']
  readonly box: DOMRect
  readonly title: string
  readonly onSelect: (id: string) => void
  readonly onZoom: () => void
  readonly onClose: () => void
}

const ROWS_MAX = 100

/** The events behind a "+n" chip. */
export function CrowdList({ crowd, forms, eventsIn, box, title, onSelect, onZoom, onClose }: CrowdListProps) {
  const asked = useAnswer(
    useCallback(() => (crowd.hidden.length > 0 ? null : eventsIn(crowd, ROWS_MAX)), [crowd, eventsIn]),
  )
  const hidden = crowd.hidden.length > 0 ? crowd.hidden : toDated(asked?.events ?? [], forms)
  const root = useRef<HTMLDivElement>(null)
  useDismiss(root, onClose)
  useEffect(() => {
    const node = root.current
    node?.querySelector<HTMLElement>('li button')?.focus()
    const walk = (event: KeyboardEvent) => {
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
      if (step === 0 || !node) return
      event.preventDefault()
      const rows = [...node.querySelectorAll<HTMLElement>('li button')]
      rows[Math.max(0, rows.findIndex((row) => row === document.activeElement) + step)]?.focus()
    }
    node?.addEventListener('keydown', walk)
    return () => node?.removeEventListener('keydown', walk)
  }, [])
  return (
    <div
      ref={root}
      className="tl-float tl-crowd-list"
      role="dialog"
      aria-label={title}
      style={floatAt(box, 340)}
    >
      <header>
        <strong>{title}</strong>
        {crowd.to - crowd.from > 2 && (
          <button
            type="button"
            onClick={() => {
              onZoom()
              onClose()
            }}
          >
            {WORDS.zoomHere}
          </button>
        )}
        <button type="button" aria-label={WORDS.close} onClick={onClose}>
          ×
        </button>
      </header>
      <ul>
        {hidden.slice(0, ROWS_MAX).map(({ event, form }) => (
          <li key={event.id}>
            <button
              type="button"
              onClick={() => {
                onSelect(event.id)
                onClose()
              }}
            >
              <Glyph form={form} status={event.status} radius={6.5} />
              <span>{event.title}</span>
              <small>{whenShort(event.when)}</small>
            </button>
          </li>
        ))}
      </ul>
      {crowd.count > ROWS_MAX && <p>{WORDS.moreBelow(crowd.count - ROWS_MAX)}</p>}
    </div>
  )
}
