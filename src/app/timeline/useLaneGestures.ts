import { useEffect, useRef, type PointerEvent, type RefObject } from 'react'
import type { TimeView } from './useTimeView'

const DRAG_FROM_PX = 4
const WHEEL_ZOOM = 0.0022

/**
 * Panning by drag and by horizontal wheel, zooming by Ctrl or Cmd + wheel and by pinch. At most one change of the view a frame.
 * `wasDragged()` tells a click that it ended a drag.
 */
export function useLaneGestures(element: RefObject<Element | null>, view: TimeView) {
  const latest = useRef(view)
  useEffect(() => {
    latest.current = view
  })
  const pending = useRef({ pan: 0, zoom: 1, x: 0, frame: 0 })
  const pointers = useRef(new Map<number, { x: number; y: number }>())
  const drag = useRef({ startX: 0, moved: false })

  const schedule = () => {
    const waiting = pending.current
    waiting.frame ||= requestAnimationFrame(() => {
      const { pan, zoom, x } = waiting
      Object.assign(waiting, { pan: 0, zoom: 1, frame: 0 })
      if (zoom !== 1) latest.current.zoomAt(x, zoom)
      else if (pan !== 0) latest.current.panBy(pan)
    })
  }

  useEffect(() => {
    const node = element.current
    if (!node) return
    const waiting = pending.current
    const onWheel = (event: Event) => {
      if (!(event instanceof WheelEvent)) return
      const sideways = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX
      if (event.ctrlKey || event.metaKey) {
        waiting.zoom *= Math.exp(-event.deltaY * WHEEL_ZOOM)
        waiting.x = event.clientX - node.getBoundingClientRect().left
      } else if (Math.abs(sideways) > 0 && (event.shiftKey || Math.abs(sideways) >= Math.abs(event.deltaY))) {
        waiting.pan += sideways
      } else return
      event.preventDefault()
      schedule()
    }
    node.addEventListener('wheel', onWheel, { passive: false })
    return () => {
      node.removeEventListener('wheel', onWheel)
      cancelAnimationFrame(waiting.frame)
      waiting.frame = 0
    }
  }, [element])

  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0) return
    pointers.current.set(event.pointerId, { x: event.clientX, y: event.clientY })
    if (pointers.current.size === 1) drag.current = { startX: event.clientX, moved: false }
  }

  const onPointerMove = (event: PointerEvent) => {
    const before = pointers.current.get(event.pointerId)
    if (!before) return
    if (!drag.current.moved && pointers.current.size === 1) {
      if (Math.abs(event.clientX - drag.current.startX) < DRAG_FROM_PX) return
      drag.current.moved = true
      event.currentTarget.setPointerCapture(event.pointerId)
    }
    const other = [...pointers.current].find(([id]) => id !== event.pointerId)?.[1]
    if (other) {
      drag.current.moved = true
      const was = Math.abs(before.x - other.x)
      const is = Math.abs(event.clientX - other.x)
      if (was > 12 && is > 12) pending.current.zoom *= is / was
      pending.current.x = (event.clientX + other.x) / 2 - (element.current?.getBoundingClientRect().left ?? 0)
    } else pending.current.pan += before.x - event.clientX
    pointers.current.set(event.pointerId, { x: event.clientX, y: event.clientY })
    schedule()
  }

  const onPointerEnd = (event: PointerEvent) => {
    pointers.current.delete(event.pointerId)
  }

  return {
    handlers: { onPointerDown, onPointerMove, onPointerUp: onPointerEnd, onPointerCancel: onPointerEnd },
    wasDragged: () => drag.current.moved,
    isDragging: () => pointers.current.size > 0 && drag.current.moved,
  }
}
