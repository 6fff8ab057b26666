import type { CSSProperties } from 'react'

/** Above a box of the page, centred, kept inside the window; below it where there is no room above. */
export function floatAt(box: DOMRect, width: number): CSSProperties {
  const room = document.documentElement.clientWidth
  const fitting = Math.min(width, room - 16)
  // wide bars may begin far outside of the window
  const middle = (Math.max(box.left, 0) + Math.min(box.right, room)) / 2
  const left = Math.max(8, Math.min(middle - fitting / 2, room - fitting - 8))
  const above = box.top > 160
  return above
    ? { left, width: fitting, bottom: document.documentElement.clientHeight - box.top + 6 }
    : { left, width: fitting, top: box.bottom + 6 }
}
