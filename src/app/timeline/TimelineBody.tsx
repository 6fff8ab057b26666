import { useEffect, useMemo, useRef, useState } from 'react'
import type { NewsEvent } from '../../extract/types'
import type { Axis, AxisPlan } from '../../facets/axis'
import { toIsoDay, type DayRange } from '../../facets/days'
import { AXIS_PX, centreOf, Lanes } from './Lanes'
import { layOut, layOutGroups, type DatedEvent, type NamedLane } from './layout'
import { Overview, OVERVIEW_PX } from './Overview'
import { planOverview } from './planOverview'
import { PhoneRange, PhoneSide } from './PhoneRange'
import { countInRange } from './range'
import type { TimelineProps } from './Timeline'
import { TimelineHead } from './TimelineHead'
import { useTimeView, ZOOM_STEP, type TimeView } from './useTimeView'
import { WORDS } from './words'

interface TimelineBodyProps extends TimelineProps {
  readonly plan: AxisPlan
  /** What the lanes show before anybody moves them, where that is not everything. */
  readonly home: DayRange | null
  readonly dated: readonly DatedEvent[]
  /** Articles by publication day number. */
  readonly days: ReadonlyMap<number, number>
  readonly width: number
  readonly height: number
  readonly phone: boolean
  readonly fold: boolean
  readonly onFold: (fold: boolean) => void
}

const NO_COUNTS = { dated: 0, undated: 0, coarse: 0, certain: 0, possible: 0, before: 0, after: 0 }
/** Room for the names of lanes. */
const NAMES_PX = 124
const HEAD_PX = 30
const PHONE_HEAD_PX = 18
const PHONE_INDENT_PX = 14
const OVERVIEW_GAP_PX = 2
const LANE_MIN_PX = 20
const LANE_MAX_PX = 24
const LANES_MAX = 16

/** Head line, lanes and overview, once there is a dated event to lay out. */
export function TimelineBody(props: TimelineBodyProps) {
  const { plan, home, dated, days, width, height, phone, events, range, selected, certain, fold, onRange } =
    props
  const [choosing, setChoosing] = useState(false)
  const groupOf = phone ? undefined : props.groupOf
  const lanesWidth = groupOf ? Math.max(120, width - NAMES_PX) : width
  const view = useTimeView(plan, lanesWidth, home, props.window, props.onWindow)
  const around = phone ? PHONE_HEAD_PX : HEAD_PX + OVERVIEW_PX + OVERVIEW_GAP_PX
  const room = height - around - AXIS_PX
  const laneCount = Math.max(1, Math.min(LANES_MAX, Math.floor(room / LANE_MIN_PX)))
  const lanePx = Math.min(LANE_MAX_PX, Math.max(LANE_MIN_PX, Math.floor(room / laneCount)))
  const layout = useLayout(dated, view.axis, laneCount, selected, groupOf)
  const overviewWidth = phone ? width - 2 * PHONE_INDENT_PX : width
  const overviewPlan = useMemo(
    () => planOverview(plan, home, overviewWidth, dated),
    [plan, home, overviewWidth, dated],
  )
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
      {...{ range, onRange }}
      width={overviewWidth}
      plan={overviewPlan}
      window={view.isFit ? null : view.days}
    />
  )
  const head = {
    range,
    fold,
    certain,
    lanes: props.lanes ?? 'none',
    onRange,
    ...extent,
    counts: props.nothing ? NO_COUNTS : { dated: dated.length, undated, coarse, ...filtered, ...outside },
    isFit: view.isFit,
    onClear: props.onClear,
    onShowUndated: props.onShowUndated,
    onFold: props.onFold,
    onLanes: props.onLanes,
    onCertain: props.onCertain,
    onFit: view.fitAll,
    onZoom: (direction: 1 | -1) => {
      const found = dated.find((d) => d.event.id === selected)
      view.zoomAt(centreOf(found, view, lanesWidth), direction > 0 ? ZOOM_STEP : 1 / ZOOM_STEP)
    },
  }
  if (phone && choosing) return <PhoneRange {...head} overview={overview} onDone={() => setChoosing(false)} />
  return (
    <div className="tl-body">
      <TimelineHead {...head} phone={phone} />
      <div className={groupOf ? 'tl-stage is-named' : 'tl-stage'}>
        {groupOf && <LaneNames names={layout.names} {...{ laneCount, lanePx }} />}
        <Lanes
          {...{ view, layout, dated, laneCount, lanePx, selected }}
          width={lanesWidth}
          published={days}
          reportsEnd={days.size > 0 ? Math.max(...days.keys()) : null}
          shown={props.shown}
          hovered={props.hovered}
          pinned={props.pinned}
          noteOf={props.noteOf}
          onPin={props.onPin}
          onMenu={props.onMenu}
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
function useLayout(
  dated: readonly DatedEvent[],
  axis: Axis,
  laneCount: number,
  selected: string | null,
  groupOf: ((event: NewsEvent) => string) | undefined,
) {
  const lay = useMemo(() => {
    if (groupOf)
      return (keepId: string | null) =>
        layOutGroups(dated, axis, laneCount, keepId, groupOf, WORDS.otherLanes)
    return (keepId: string | null) => ({ ...layOut(dated, axis, laneCount, keepId), names: [] })
  }, [dated, axis, laneCount, groupOf])
  const free = useMemo(() => lay(null), [lay])
  const hidden = selected !== null && free.crowds.some((c) => c.hidden.some((d) => d.event.id === selected))
  const keep = hidden ? selected : null
  return useMemo(() => (keep === null ? free : lay(keep)), [free, lay, keep])
}

interface LaneNamesProps {
  readonly names: readonly NamedLane[]
  readonly laneCount: number
  readonly lanePx: number
}

/** What each lane is for, at its left end. */
function LaneNames({ names, laneCount, lanePx }: LaneNamesProps) {
  return (
    <ul className="tl-names" style={{ height: laneCount * lanePx, width: NAMES_PX }}>
      {names.map(({ name, from, to }) => (
        <li
          key={name}
          title={name}
          style={{ top: (laneCount - 1 - to) * lanePx, height: (to - from + 1) * lanePx }}
        >
          <span>{name}</span>
        </li>
      ))}
    </ul>
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
