import { boxAround, type Drawn, type Pixel } from './layout'
import { isCluster } from './mark-forms'
import { textWidth } from './text-width'

/** Room round a mark that a finger hits as well, px. */
const FINGER = 8

/** The mark at a pixel of the view: of several the one whose middle is nearest. A town's name belongs to its mark. */
export function markAt(drawn: readonly Drawn[], { x, y }: Pixel, isFinger: boolean): Drawn | null {
  const room = isFinger ? FINGER : 0
  let found: Drawn | null = null
  let least = Infinity
  for (const one of drawn) {
    const distance = Math.hypot(one.at.x - x, one.at.y - y)
    if (distance >= least || !isOver(one, x, y, room)) continue
    found = one
    least = distance
  }
  return found
}

function isOver(one: Drawn, x: number, y: number, room: number): boolean {
  const size = isCluster(one) ? 36 : 28
  const box = boxAround(one.at, one.kind === 'badge' ? one.width : size, size)
  if (y < box.minY - room || y > box.maxY + room) return false
  const name = one.name === null ? 0 : textWidth(one.marks[0]!.mark.place.name) + 8
  const left = box.minX - room - (one.name === 'left' ? name : 0)
  const right = box.maxX + room + (one.name === 'right' ? name : 0)
  return x >= left && x <= right
}
