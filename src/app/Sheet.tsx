import { useRef, useState, type CSSProperties, type PointerEvent, type ReactNode } from 'react'
import { words } from './words'

type Stop = 'low' | 'half' | 'full'

const STOPS: readonly Stop[] = ['low', 'half', 'full']
const TAP_PX = 6
const FLICK_PX = 48
/** Its round corners lie over what is above. */
const OVERLAP_PX = -8

/** How high the sheet is at each stop, as phone.css has it. */
function stopHeights(room: number): readonly number[] {
  return [140, Math.max(240, window.innerHeight - 470), room]
}

/** The stop nearest to a height; a pull of some length is never in vain. */
function stopAfter(from: Stop, heights: readonly number[], pulled: number): Stop {
  const at = STOPS.indexOf(from)
  if (Math.abs(pulled) <= FLICK_PX) return from
  const distances = heights.map((height) => Math.abs(heights[at]! + pulled - height))
  const nearest = distances.indexOf(Math.min(...distances))
  const next = nearest === at ? at + Math.sign(pulled) : nearest
  return STOPS[Math.max(0, Math.min(STOPS.length - 1, next))]!
}

/** How far the handle is from where it was taken, upwards, and how high the sheet can be. */
interface Pull {
  readonly by: number
  readonly room: number
}

interface SheetProps {
  readonly label: string
  readonly head: ReactNode
  readonly children: ReactNode
}

/** A sheet from the bottom with three stops: its handle is dragged, or pressed as a button. */
export function Sheet({ label, head, children }: SheetProps) {
  const [stop, setStop] = useState<Stop>('half')
  const [pulled, setPulled] = useState<Pull | null>(null)
  const from = useRef<number | null>(null)
  const moved = useRef(false)
  const drag = (event: PointerEvent) => {
    if (from.current === null) return
    const by = from.current - event.clientY
    if (Math.abs(by) > TAP_PX) moved.current = true
    setPulled({ by, room: roomOf(event) })
  }
  const letGo = () => {
    from.current = null
    setPulled(null)
  }
  const drop = (event: PointerEvent) => {
    if (from.current === null) return
    // the last move may not be drawn yet
    const by = from.current - event.clientY
    setStop(stopAfter(stop, stopHeights(roomOf(event)), by))
    letGo()
  }
  const press = () => {
    if (moved.current) moved.current = false
    else setStop(stop === 'full' ? 'half' : stop === 'half' ? 'full' : 'half')
  }
  return (
    <section
      className={`sheet is-${stop}`}
      aria-label={label}
      style={pulled ? pulledTo(stop, pulled) : undefined}
    >
      <button
        type="button"
        className="sheet-handle"
        aria-label={words.phone.sheet}
        aria-expanded={stop === 'full'}
        onPointerDown={(event) => {
          from.current = event.clientY
          moved.current = false
          event.currentTarget.setPointerCapture(event.pointerId)
        }}
        onPointerMove={drag}
        onPointerUp={drop}
        onPointerCancel={letGo}
        onClick={press}
      />
      <div className="sheet-head">{head}</div>
      {children}
    </section>
  )
}

function roomOf({ currentTarget }: PointerEvent): number {
  return currentTarget.closest('.phone-main')?.clientHeight ?? window.innerHeight
}

/** Under the finger: pulled up it lies over the map, which keeps its size; pulled down the map comes out. */
function pulledTo(stop: Stop, { by, room }: Pull): CSSProperties {
  const heights = stopHeights(room)
  const rest = heights[STOPS.indexOf(stop)]!
  const height = Math.max(heights[0]!, Math.min(room, rest + by))
  if (stop === 'full') return { top: room - height }
  return { height, marginTop: OVERLAP_PX - Math.max(0, height - rest) }
}
