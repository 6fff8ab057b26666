import { useRef, useState, type PointerEvent, type ReactNode } from 'react'
import { words } from './words'

type Stop = 'low' | 'half' | 'full'

const STOPS: readonly Stop[] = ['low', 'half', 'full']
const TAP_PX = 6
const FLICK_PX = 48

interface SheetProps {
  readonly label: string
  readonly head: ReactNode
  readonly children: ReactNode
}

/** A sheet from the bottom with three stops: its handle is dragged, or pressed as a button. */
export function Sheet({ label, head, children }: SheetProps) {
  const [stop, setStop] = useState<Stop>('half')
  const [pulled, setPulled] = useState(0)
  const from = useRef<number | null>(null)
  const moved = useRef(false)
  const drag = (event: PointerEvent) => {
    if (from.current === null) return
    const by = from.current - event.clientY
    if (Math.abs(by) > TAP_PX) moved.current = true
    setPulled(by)
  }
  const drop = () => {
    if (from.current === null) return
    from.current = null
    if (Math.abs(pulled) > FLICK_PX) {
      const at = STOPS.indexOf(stop) + Math.sign(pulled)
      setStop(STOPS[Math.max(0, Math.min(STOPS.length - 1, at))]!)
    }
    setPulled(0)
  }
  const press = () => {
    if (moved.current) moved.current = false
    else setStop(stop === 'full' ? 'half' : stop === 'half' ? 'full' : 'half')
  }
  return (
    <section
      className={`sheet is-${stop}`}
      aria-label={label}
      style={
        pulled ? { transform: `translateY(${-pulled}px)`, marginBottom: Math.min(0, -pulled) } : undefined
      }
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
        onPointerCancel={drop}
        onClick={press}
      />
      <div className="sheet-head">{head}</div>
      {children}
    </section>
  )
}
