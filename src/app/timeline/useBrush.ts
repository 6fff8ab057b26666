import {
  useEffect,
  useLayoutEffect,
  useRef,
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
} from 'react'
import { dayOfX, xOfDay, type Axis } from '../../facets/axis'
import { binOfDay } from '../../facets/histogram'
import type { Bins } from './Overview'
import type { DayRange } from '../../facets/days'
import { daysOfRange, rangeOfDays, type TimeRange } from './range'

interface BrushOptions {
  readonly root: RefObject<HTMLElement | null>
  readonly axis: Axis
  readonly width: number
  readonly histogram: Bins
  readonly range: TimeRange | null
  /** `done` is false while a drag goes on. */
  readonly onRange: (range: TimeRange | null, done: boolean) => void
}

type Grip = 'new' | 'move' | 'from' | 'to'

interface Drag {
  readonly grip: Grip
  readonly startX: number
  readonly start: DayRange
  moved: boolean
  x: number
  frame: number
}

const CLICK_PX = 4
const SNAP_PX = 5

/**
 * The brush of the overview. While it is dragged its place is written straight to the element (`--brush-from`, `--brush-to`, px)
 * and the range is reported once a frame; a press without a drag toggles the bin under it.
 */
export function useBrush({ root, axis, width, histogram, range, onRange }: BrushOptions) {
  const extent: DayRange = { from: axis.plan.from, to: axis.plan.to }
  const days = clampTo(daysOfRange(range), extent)
  const drag = useRef<Drag | null>(null)
  const { from, to } = days

  const draw = (shown: DayRange) => {
    const x0 = Math.max(0, xOfDay(axis, shown.from))
    const x1 = Math.min(width, xOfDay(axis, shown.to))
    root.current?.style.setProperty('--brush-from', `${x0.toFixed(1)}px`)
    root.current?.style.setProperty('--brush-to', `${x1.toFixed(1)}px`)
  }
  useLayoutEffect(() => {
    if (!drag.current) draw({ from, to })
  })
  useEffect(() => () => cancelAnimationFrame(drag.current?.frame ?? 0), [])

  const snap = (x: number) => {
    const day = dayOfX(axis, x)
    const { edges } = histogram
    const bin = binOfDay(edges, day)
    const near = [edges[bin]!, edges[bin + 1]!].find((edge) => Math.abs(xOfDay(axis, edge) - x) <= SNAP_PX)
    return clampDay(near ?? Math.round(day), extent)
  }
  const dragged = ({ grip, start, startX, x }: Drag): DayRange => {
    if (grip === 'from') return { from: Math.min(snap(x), start.to - 1), to: start.to }
    if (grip === 'to') return { from: start.from, to: Math.max(snap(x), start.from + 1) }
    if (grip === 'new') {
      const ends = [snap(startX), snap(x)].sort((a, b) => a - b)
      return { from: Math.min(ends[0]!, extent.to - 1), to: Math.max(ends[1]!, ends[0]! + 1) }
    }
    const length = start.to - start.from
    const first = snap(xOfDay(axis, start.from) + x - startX)
    const moved = Math.min(first, extent.to - length)
    return { from: moved, to: moved + length }
  }
  const step = (done: boolean) => {
    const now = drag.current
    if (!now?.moved) return
    now.frame = 0
    const next = dragged(now)
    draw(next)
    onRange(rangeOfDays(next, extent), done)
  }

  const xOfEvent = (event: PointerEvent) => event.clientX - (root.current?.getBoundingClientRect().left ?? 0)

  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0 || drag.current) return
    const x = xOfEvent(event)
    const handle = event.target instanceof HTMLElement ? event.target.dataset['handle'] : undefined
    const inside = range !== null && x > xOfDay(axis, from) && x < xOfDay(axis, to)
    const grip: Grip = handle === 'from' || handle === 'to' ? handle : inside ? 'move' : 'new'
    drag.current = { grip, startX: x, start: days, moved: false, x, frame: 0 }
    event.currentTarget.setPointerCapture(event.pointerId)
  }
  const onPointerMove = (event: PointerEvent) => {
    const now = drag.current
    if (!now) return
    now.x = xOfEvent(event)
    if (!now.moved && Math.abs(now.x - now.startX) < CLICK_PX) return
    now.moved = true
    now.frame ||= requestAnimationFrame(() => step(false))
  }
  const onPointerUp = () => {
    const now = drag.current
    if (!now) return
    cancelAnimationFrame(now.frame)
    if (now.moved) step(true)
    else if (now.grip === 'new' || now.grip === 'move') toggleBin(now.x)
    // a narrow bar that is the filter lies under the handles
    else if (isOneBin()) toggleBin(xOfDay(axis, (from + to) / 2))
    drag.current = null
  }
  const onPointerCancel = () => {
    cancelAnimationFrame(drag.current?.frame ?? 0)
    drag.current = null
    draw(days)
  }

  const isOneBin = () =>
    range !== null && binOfDay(histogram.edges, from) === binOfDay(histogram.edges, to - 0.5)

  const toggleBin = (x: number) => {
    const { edges, counts, broader } = histogram
    const bin = binOfDay(edges, dayOfX(axis, x))
    if (counts[bin] === 0 && broader[bin] === 0) return
    const wanted = { from: edges[bin]!, to: edges[bin + 1]! }
    const same =
      range !== null && from === Math.max(wanted.from, extent.from) && to === Math.min(wanted.to, extent.to)
    onRange(same ? null : rangeOfDays(wanted, extent), true)
  }

  const onKeyDown = (event: KeyboardEvent, handle: 'from' | 'to') => {
    const steps = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 10, PageDown: -10 }
    const by = event.key in steps ? steps[event.key as keyof typeof steps] : 0
    let day = handle === 'from' ? from : to
    if (by !== 0) day = stepEdges(histogram.edges, day, by)
    else if (event.key === 'Home') day = extent.from
    else if (event.key === 'End') day = extent.to
    else return
    event.preventDefault()
    event.stopPropagation()
    const kept = clampDay(day, extent)
    const next =
      handle === 'from' ? { from: Math.min(kept, to - 1), to } : { from, to: Math.max(kept, from + 1) }
    onRange(rangeOfDays(next, extent), true)
  }

  return { days, extent, onKeyDown, handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel } }
}

/** The edge `by` edges after (or before) a day; a day between edges steps to the nearest one first. */
export function stepEdges(edges: readonly number[], day: number, by: number): number {
  const bin = binOfDay(edges, day)
  const at = day >= edges[edges.length - 1]! ? edges.length - 1 : bin
  const between = edges[at] !== day && by < 0 ? 1 : 0
  return edges[Math.max(0, Math.min(edges.length - 1, at + by + between))]!
}

const clampDay = (day: number, extent: DayRange) => Math.max(extent.from, Math.min(extent.to, day))

const clampTo = (days: DayRange, extent: DayRange): DayRange => {
  const from = Math.min(clampDay(days.from, extent), extent.to - 1)
  return { from, to: Math.max(clampDay(days.to, extent), from + 1) }
}
