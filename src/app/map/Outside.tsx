import { ArrowRight } from 'lucide-react'
import type { PixelBox } from './label-sheet'
import { boxAround, projectNear, type Pixel, type Shaped, type View } from './layout'
import { eventsIn, mapWords } from './words'

interface OutsideProps {
  readonly shaped: readonly Shaped[]
  readonly view: View
  /** Where the map's own buttons stand. */
  readonly covered: readonly PixelBox[]
  /** Shows these marks. */
  readonly onFit: (marks: readonly Shaped[]) => void
}

/** Nothing is in view: for each of eight directions in which there is something, an arrow at the map's edge with how many events lie there. */
export function Outside({ shaped, view, covered, onFit }: OutsideProps) {
  return (
    <>
      {directions(shaped, view, covered).map(({ eighth, at, marks, events }) => (
        <button
          key={eighth}
          type="button"
          className="map-outside"
          style={{ left: at.x, top: at.y }}
          aria-label={mapWords.outsideThere(events, mapWords.directions[eighth]!)}
          title={mapWords.outsideThere(events, mapWords.directions[eighth]!)}
          onClick={() => onFit(marks)}
        >
          <ArrowRight size={15} aria-hidden="true" style={{ transform: `rotate(${eighth * 45}deg)` }} />
          {mapWords.count(events)}
        </button>
      ))}
    </>
  )
}

interface Direction {
  /** Of a turn, clockwise from the east. */
  readonly eighth: number
  readonly at: Pixel
  readonly marks: readonly Shaped[]
  readonly events: number
}

export function directions(
  shaped: readonly Shaped[],
  view: View,
  covered: readonly PixelBox[] = [],
): readonly Direction[] {
  const middle = { x: view.width / 2, y: view.height / 2 }
  const byEighth = new Map<number, Shaped[]>()
  for (const one of shaped) {
    const { x, y } = projectNear(view, one.shape.anchor)
    const eighth = (Math.round(Math.atan2(y - middle.y, x - middle.x) / (Math.PI / 4)) + 8) % 8
    byEighth.set(eighth, [...(byEighth.get(eighth) ?? []), one])
  }
  return Array.from(byEighth, ([eighth, marks]) => ({
    eighth,
    at: clearOf(covered, edgeTowards(eighth, view), view),
    marks,
    events: eventsIn(marks.map(({ mark }) => mark)),
  }))
}

/** px from the map's edges, so that the badge has room; the middle of the upper one is taken by a note. */
const SIDE = 44
const TOP = 30
const TOP_MIDDLE = 86
const BOTTOM = 60

function edgeTowards(eighth: number, { width, height }: View): Pixel {
  const angle = (eighth * Math.PI) / 4
  const [across, down] = [Math.round(Math.cos(angle)), Math.round(Math.sin(angle))]
  const x = width / 2 + across * (width / 2 - SIDE)
  if (down === 0) return { x, y: height / 2 }
  if (down > 0) return { x, y: height - BOTTOM }
  return { x, y: across === 0 ? TOP_MIDDLE : TOP }
}

const STEP = 8

/** Moved up or down, towards the middle, until no button is under it. */
function clearOf(covered: readonly PixelBox[], at: Pixel, { height }: View): Pixel {
  const towards = at.y < height / 2 ? STEP : -STEP
  let { y } = at
  const isCovered = () => {
    const box = boxAround({ x: at.x, y }, 2 * SIDE, 34)
    return covered.some(
      (c) => c.maxX > box.minX && c.minX < box.maxX && c.maxY > box.minY && c.minY < box.maxY,
    )
  }
  while (isCovered() && Math.abs(y - at.y) < height / 2) y += towards
  return { x: at.x, y }
}
