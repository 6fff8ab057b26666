import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import type { DatedEvent, PlacedCrowd, PlacedMark } from './layout'
import type { TimeView } from './useTimeView'

interface Walkable {
  readonly marks: readonly PlacedMark[]
  readonly crowds: readonly PlacedCrowd[]
  readonly dated: readonly DatedEvent[]
  readonly selected: string | null
  readonly view: TimeView
}

interface Stop {
  readonly id: string
  readonly x: number
  readonly lane: number
}

/** One tab stop for all marks: Left and Right walk in time, past the window's edges too; Up and Down to the nearest in another lane. */
export function useRoving(
  root: RefObject<Element | null>,
  { marks, crowds, dated, selected, view }: Walkable,
) {
  const [wanted, setWanted] = useState<string | null>(null)
  const focusNext = useRef<string | null>(null)
  const stops: Stop[] = [
    ...marks.map((m) => ({ id: m.dated.event.id, x: m.x0, lane: m.lane })),
    ...crowds.map((c) => ({ id: c.key, x: c.x0, lane: c.lane })),
  ].sort((a, b) => a.x - b.x || a.lane - b.lane)
  const has = (id: string | null) => id !== null && stops.some((stop) => stop.id === id)
  const current = has(wanted) ? wanted : has(selected) ? selected : (stops[0]?.id ?? null)

  const focus = (id: string) => {
    const nodes = root.current?.querySelectorAll<SVGElement>('[data-id]') ?? []
    ;[...nodes].find((node) => node.dataset['id'] === id)?.focus()
  }

  useEffect(() => {
    if (focusNext.current === null) return
    focus(focusNext.current)
    focusNext.current = null
  })

  const go = (stop: Stop | undefined) => {
    if (!stop) return
    setWanted(stop.id)
    focus(stop.id)
  }

  /** The next event outside the window: it is brought in first, and focused once it is drawn. */
  const goOutside = (step: 1 | -1) => {
    const { from, to } = view.days
    const beyond = step > 0 ? dated.find((d) => d.from >= to) : dated.findLast((d) => d.to <= from)
    if (!beyond) return
    setWanted(beyond.event.id)
    focusNext.current = beyond.event.id
    view.reveal(beyond)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const at = stops.findIndex((stop) => stop.id === current)
    const here = stops[at]
    if (!here) return
    const { key } = event
    if (key === 'ArrowRight') return take(event, () => (stops[at + 1] ? go(stops[at + 1]) : goOutside(1)))
    if (key === 'ArrowLeft') return take(event, () => (stops[at - 1] ? go(stops[at - 1]) : goOutside(-1)))
    if (key === 'Home') return take(event, () => go(stops[0]))
    if (key === 'End') return take(event, () => go(stops[stops.length - 1]))
    if (key === 'ArrowUp' || key === 'ArrowDown')
      take(event, () => go(nearestInLane(stops, here, key === 'ArrowUp' ? 1 : -1)))
  }

  return { current, setCurrent: setWanted, focus, onKeyDown }
}

function take(event: KeyboardEvent, act: () => void) {
  event.preventDefault()
  act()
}

function nearestInLane(stops: readonly Stop[], here: Stop, step: 1 | -1): Stop | undefined {
  const others = stops.filter((stop) => (stop.lane - here.lane) * step > 0)
  const cost = (stop: Stop) => Math.abs(stop.x - here.x) + Math.abs(stop.lane - here.lane) * 8
  return others.reduce<Stop | undefined>(
    (best, stop) => (best && cost(best) <= cost(stop) ? best : stop),
    undefined,
  )
}
