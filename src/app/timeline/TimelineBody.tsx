import { useEffect, useMemo, useRef, useState } from 'react'
import { scaleToFit, type Axis, type AxisPlan } from '../../facets/axis'
import { toIsoDay } from '../../facets/days'
import { binEdges, countBins, unitForScale } from '../../facets/histogram'
import { AXIS_PX, LANE_PX, Lanes } from './Lanes'
import { layOut, type DatedEvent } from './layout'
import { Overview, OVERVIEW_PX } from './Overview'
import { PhoneRange, PhoneSide } from './PhoneRange'
import { countInRange } from './range'
import type { TimelineProps } from './Timeline'
import { TimelineHead } from './TimelineHead'
import { useTimeView, ZOOM_STEP, type TimeView } from './useTimeView'

interface TimelineBodyProps extends TimelineProps {
  readonly plan: AxisPlan
  readonly dated: readonly DatedEvent[]
  /** Articles by publication day number. */
  readonly days: ReadonlyMap<number, number>
  readonly width: number
  readonly height: number
  readonly phone: boolean
  readonly fold: boolean
  readonly onFold: (fold: boolean) => void
}

const HEAD_PX = 30
const PHONE_HEAD_PX = 18
const OVERVIEW_GAP_PX = 2
const LANES_MAX = 16
const BIN_MIN_PX = 8

/** Head line, lanes and overview, once there is a dated event to lay out. */
export function TimelineBody(props: TimelineBodyProps) {
  const { plan, dated, days, width, height, phone, events, range, selected, certain, fold, onRange } = props
  const [choosing, setChoosing] = useState(false)
  const view = useTimeView(plan, width, props.window, props.onWindow)
  const around = phone ? PHONE_HEAD_PX : HEAD_PX + OVERVIEW_PX + OVERVIEW_GAP_PX
  const laneCount = Math.max(1, Math.min(LANES_MAX, Math.floor((height - around - AXIS_PX) / LANE_PX)))
  const layout = useLayout(dated, view.axis, laneCount, selected)
  const fitAxis: Axis = useMemo(
    () => ({ plan, pxPerDay: scaleToFit(plan, plan.from, plan.to, width) }),
    [plan, width],
  )
  const histogram = useMemo(() => {
    const unit = unitForScale(fitAxis.pxPerDay, BIN_MIN_PX)
    return countBins(unit, binEdges(unit, plan), dated)
  }, [fitAxis, plan, dated])
  const filtered = useMemo(
    () => (range ? countInRange(dated, range) : { certain: 0, possible: 0 }),
    [dated, range],
  )
  const { from, to } = view.days
  const outside = useMemo(
    () => ({
      before: dated.reduce((n, d) => n + (d.to <= from ? 1 : 0), 0),
      after: dated.reduce((n, d) => n + (d.from >= to ? 1 : 0), 0),
    }),
    [dated, from, to],
  )
  useRevealSelected(selected, dated, view)

  const undated = events.length - dated.length
  const coarse = useMemo(() => dated.reduce((n, d) => n + (d.to - d.from > 1 ? 1 : 0), 0), [dated])
  const extent = { first: toIsoDay(dated[0]?.from ?? plan.from), last: toIsoDay(lastDay(dated, plan.to) - 1) }
  const overview = (
    <Overview
      {...{ width, histogram, range, onRange }}
      axis={fitAxis}
      window={view.isFit ? null : view.days}
    />
  )
  const head = {
    range,
    fold,
    certain,
    onRange,
    ...extent,
    counts: { dated: dated.length, undated, coarse, ...filtered, ...outside },
    isFit: view.isFit,
    onClear: props.onClear,
    onShowUndated: props.onShowUndated,
    onFold: props.onFold,
    onCertain: props.onCertain,
    onFit: view.fitAll,
    onZoom: (direction: 1 | -1) => view.zoomAt(width / 2, direction > 0 ? ZOOM_STEP : 1 / ZOOM_STEP),
  }
  if (phone && choosing) return <PhoneRange {...head} overview={overview} onDone={() => setChoosing(false)} />
  return (
    <div className="tl-body">
      <TimelineHead {...head} phone={phone} />
      <div className="tl-stage">
        <Lanes
          {...{ view, layout, dated, width, laneCount, selected }}
          published={days}
          reportsEnd={days.size > 0 ? Math.max(...days.keys()) : null}
          shown={props.shown}
          hovered={props.hovered}
          onSelect={props.onSelect}
          onHover={props.onHover}
        />
      </div>
      {phone ? (
        <PhoneSide isFit={view.isFit} onFit={view.fitAll} onRange={() => setChoosing(true)} />
      ) : (
        overview
      )}
    </div>
  )
}

/** The layout; made a second time only where the selected event would be behind a chip. */
function useLayout(dated: readonly DatedEvent[], axis: Axis, laneCount: number, selected: string | null) {
  const free = useMemo(() => layOut(dated, axis, laneCount, null), [dated, axis, laneCount])
  const hidden = selected !== null && free.crowds.some((c) => c.hidden.some((d) => d.event.id === selected))
  const keep = hidden ? selected : null
  return useMemo(
    () => (keep === null ? free : layOut(dated, axis, laneCount, keep)),
    [free, dated, axis, laneCount, keep],
  )
}

/** The window moves only when another event is selected that lies wholly outside of it. */
function useRevealSelected(selected: string | null, dated: readonly DatedEvent[], view: TimeView) {
  const last = useRef(selected)
  useEffect(() => {
    if (last.current === selected) return
    last.current = selected
    const found = dated.find((d) => d.event.id === selected)
    if (found) view.reveal(found)
  }, [selected, dated, view])
}

function lastDay(dated: readonly DatedEvent[], otherwise: number): number {
  return dated.length === 0 ? otherwise : dated.reduce((latest, d) => Math.max(latest, d.to), -Infinity)
}
