import { useRef, type KeyboardEvent, type PointerEvent } from 'react'

interface DragBarProps {
  readonly label: string
  /** Which way it is moved. */
  readonly axis: 'x' | 'y'
  readonly value: number
  readonly min: number
  readonly max: number
  /** How much one arrow key changes it. */
  readonly step: number
  /** What the value would be with the pointer there. */
  readonly valueAt: (pointer: { readonly x: number; readonly y: number }) => number
  readonly onValue: (value: number) => void
}

/** A bar between two panes, to be dragged or moved with arrow keys. Down and right make the value smaller. */
export function DragBar({ label, axis, value, min, max, step, valueAt, onValue }: DragBarProps) {
  const isDragged = useRef(false)
  const set = (next: number) => onValue(Math.max(min, Math.min(max, next)))
  const drag = (event: PointerEvent) => {
    if (isDragged.current) set(valueAt({ x: event.clientX, y: event.clientY }))
  }
  const press = (event: KeyboardEvent) => {
    const [more, less] = axis === 'x' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown']
    if (event.key === more) set(value + step)
    else if (event.key === less) set(value - step)
    else if (event.key === 'Home') set(min)
    else if (event.key === 'End') set(max)
    else return
    event.preventDefault()
  }
  return (
    <div
      className={`drag-bar is-${axis}`}
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation={axis === 'x' ? 'vertical' : 'horizontal'}
      aria-valuenow={Math.round(value * (max <= 1 ? 100 : 1))}
      aria-valuemin={Math.round(min * (max <= 1 ? 100 : 1))}
      aria-valuemax={Math.round(max * (max <= 1 ? 100 : 1))}
      onPointerDown={(event) => {
        isDragged.current = true
        event.currentTarget.setPointerCapture(event.pointerId)
      }}
      onPointerMove={drag}
      onPointerUp={() => (isDragged.current = false)}
      onKeyDown={press}
    />
  )
}
