import { useEffect, useMemo, useRef, useState } from 'react'
import { contentWidth, dayOfX, scaleToFit, xOfDay, type Axis, type AxisPlan } from '../../facets/axis'
import { toDay, toIsoDay, type DayRange } from '../../facets/days'

/** First and last ISO day, both included. */
export interface TimeWindow {
  readonly from: string
  readonly to: string
}

/** What the lanes show, and the ways to change it. `offset`: content px at the left edge. */
export interface TimeView {
  readonly axis: Axis
  readonly offset: number
  readonly days: DayRange
  /** True where everything is shown. */
  readonly isFit: boolean
  readonly fitAll: () => void
  readonly panBy: (px: number) => void
  /** Zooms by a factor so that what is at `x` px stays there. */
  readonly zoomAt: (x: number, factor: number) => void
  /** Shows some days with a margin of 15 % each side. */
  readonly zoomTo: (days: DayRange) => void
  /** Pans so that some days are in the middle, if they are wholly outside. */
  readonly reveal: (days: DayRange) => void
}

/** Of the buttons and keys. */
export const ZOOM_STEP = 1.6
const EMIT_AFTER_MS = 200
const DAYS_MIN = 2

/**
 * The time window of the lanes, in days, so that it survives a resize; null = `home`, or everything where that is null. It follows `given` (the URL) when that
 * changes by itself, and reports its own changes once they rest.
 */
export function useTimeView(
  plan: AxisPlan,
  width: number,
  home: DayRange | null,
  given: TimeWindow | null,
  onWindow: (window: TimeWindow | null) => void,
): TimeView {
  const givenKey = keyOf(given)
  const [days, setDays] = useState<DayRange | null>(() => toDays(given))
  const [seen, setSeen] = useState(givenKey)
  const [emitted, setEmitted] = useState(givenKey)
  if (seen !== givenKey) {
    setSeen(givenKey)
    if (givenKey !== emitted) {
      setEmitted(givenKey)
      setDays(toDays(given))
    }
  }
  const report = useRef(onWindow)
  useEffect(() => {
    report.current = onWindow
  })
  useEffect(() => {
    const own = toWindow(days)
    if (keyOf(own) === emitted) return
    const timer = setTimeout(() => {
      setEmitted(keyOf(own))
      report.current(own)
    }, EMIT_AFTER_MS)
    return () => clearTimeout(timer)
  }, [days, emitted])
  return useMemo(() => viewOf(plan, width, home, days, setDays), [plan, width, home, days])
}

function viewOf(
  plan: AxisPlan,
  width: number,
  home: DayRange | null,
  chosen: DayRange | null,
  setDays: (days: DayRange | null) => void,
): TimeView {
  const days = chosen ?? home
  const fit = scaleToFit(plan, plan.from, plan.to, width)
  const most = Math.max(fit, width / DAYS_MIN)
  const wanted = days ? scaleToFit(plan, days.from, days.to, width) : fit
  // rounded so that panning, which keeps the scale but for the last bits, keeps the layout too
  const axis = axisAt(plan, Math.min(most, Math.max(fit, wanted)))
  const offset = clampOffset(axis, width, days ? xOfDay(axis, days.from) : 0)
  const fitAll = () => setDays(home && { from: plan.from, to: plan.to })
  const show = (next: Axis, at: number) => {
    if (next.pxPerDay <= fit * 1.0001) return fitAll()
    const x = clampOffset(next, width, at)
    setDays({ from: dayOfX(next, x), to: dayOfX(next, x + width) })
  }
  return {
    axis,
    offset,
    days: { from: dayOfX(axis, offset), to: dayOfX(axis, offset + width) },
    isFit: axis.pxPerDay <= fit * 1.0001,
    fitAll,
    panBy: (px: number) => show(axis, offset + px),
    zoomAt: (x: number, factor: number) => {
      const day = dayOfX(axis, offset + x)
      const next = axisAt(plan, Math.min(most, Math.max(fit, axis.pxPerDay * factor)))
      show(next, xOfDay(next, day) - x)
    },
    zoomTo: ({ from, to }: DayRange) => {
      const margin = Math.max(1, (to - from) * 0.15)
      const next = axisAt(plan, Math.min(most, scaleToFit(plan, from - margin, to + margin, width)))
      const middle = (xOfDay(next, from) + xOfDay(next, to)) / 2
      show(next, middle - width / 2)
    },
    reveal: ({ from, to }: DayRange) => {
      const x0 = xOfDay(axis, from) - offset
      const x1 = xOfDay(axis, to) - offset
      if (x1 < 8 || x0 > width - 8) show(axis, offset + (x0 + Math.min(x1, x0 + width)) / 2 - width / 2)
    },
  }
}

const axisAt = (plan: AxisPlan, pxPerDay: number): Axis => ({
  plan,
  pxPerDay: Number(pxPerDay.toPrecision(9)),
})

const clampOffset = (axis: Axis, width: number, offset: number) =>
  Math.max(0, Math.min(offset, contentWidth(axis) - width))

const keyOf = (window: TimeWindow | null) => (window ? `${window.from}..${window.to}` : '')

const toDays = (window: TimeWindow | null): DayRange | null =>
  window && { from: toDay(window.from), to: toDay(window.to) + 1 }

const toWindow = (days: DayRange | null): TimeWindow | null =>
  days && { from: toIsoDay(days.from), to: toIsoDay(Math.max(days.from, Math.ceil(days.to) - 1)) }
