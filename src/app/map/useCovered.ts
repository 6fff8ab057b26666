import { useLayoutEffect, useState, type RefObject } from 'react'
import type { PixelBox } from './label-sheet'

const COVERS = '.map-buttons button, .map-legend, .map-unplaced, .map-note, .map-credit'
/** Round each, px. */
const MARGIN = 5

/** Where the map's own buttons and notes stand, in pixels of the map; `notes` changes when one comes or goes. */
export function useCovered(root: RefObject<HTMLElement | null>, notes: string): readonly PixelBox[] {
  const [covered, setCovered] = useState<readonly PixelBox[]>([])
  useLayoutEffect(() => {
    const whole = root.current
    if (!whole) return
    const covers = [...whole.querySelectorAll(COVERS)]
    const observer = new ResizeObserver(() => {
      const boxes = covers.flatMap((cover) => boxIn(whole, cover))
      setCovered((before) => (JSON.stringify(before) === JSON.stringify(boxes) ? before : boxes))
    })
    for (const one of [whole, ...covers]) observer.observe(one)
    return () => observer.disconnect()
  }, [root, notes])
  return covered
}

function boxIn(whole: Element, cover: Element): PixelBox[] {
  const own = whole.getBoundingClientRect()
  const { left, right, top, bottom, width } = cover.getBoundingClientRect()
  if (width === 0) return []
  return [
    {
      minX: left - own.left - MARGIN,
      maxX: right - own.left + MARGIN,
      minY: top - own.top - MARGIN,
      maxY: bottom - own.top + MARGIN,
    },
  ]
}
