import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { NewsEvent } from '../../extract/types'
import type { Axis, AxisPlan } from '../../facets/axis'
import { toIsoDay, type DayRange } from '../../facets/days'
import { AXIS_PX, centreOf, Lanes } from './Lanes'
import { andThen } from '../../facets/engine/details'
import { useAnswer } from '../useAnswer'
import {
  crowdEdges,
  layOut,
  layOutCrowds,
  layOutGroups,
  toDated,
  type DatedEvent,
  type NamedLane,
} from './layout'
import { Overview, OVERVIEW_PX } from './Overview'
import { planOverview } from './planOverview'
import { PhoneRange, PhoneSide } from './PhoneRange'
import type { TimelineProps } from './Timeline'
import { TimelineHead } from './TimelineHead'
import { useTimeView, ZOOM_STEP, type TimeView } from './useTimeView'
import { WORDS } from './words'

interface TimelineBodyProps extends TimelineProps {
  readonly plan: AxisPlan
  /** What the lanes show before anybody moves them, where that is not everything. */
  readonly home: DayRange | null
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
  const { plan, home, days, width, height, phone, range, selected, certain, fold, onRange } = props
  const [choosing, setChoosing] = useState(false)
  const groupOf = phone ? undefined : props.groupOf
  const lanesWidth = groupOf ? Math.max(120, width - NAMES_PX) : width
  const view = useTimeView(plan, lanesWidth, home, props.window, props.onWindow)
  const around = phone ? PHONE_HEAD_PX : HEAD_PX + OVERVIEW_PX + OVERVIEW_GAP_PX
  const room = height - around - AXIS_PX
  const laneCount = Math.max(1, Math.min(LANES_MAX, Math.floor(room / LANE_MIN_PX)))
  const lanePx = Math.min(LANE_MAX_PX, Math.max(LANE_MIN_PX, Math.floor(room / laneCount)))
  const overviewWidth = phone ? width - 2 * PHONE_INDENT_PX : width
  const overviewPlan = useMemo(() => planOverview(plan, home, overviewWidth), [plan, home, overviewWidth])
  const counted = useCounts(props, overviewPlan.edges, view.days)
  const dated = useDated(props, view, counted?.dated ?? 0)
  const layout = useLayout(dated ?? NONE, view.axis, laneCount, selected, groupOf)
  const crowds = useCrowds(props, dated === null, view, laneCount - 1)
  useRevealSelected(selected, dated ?? NONE, view)
  if (!counted) return <div className="tl-body" />

  const extent = {
    first: toIsoDay(counted.days?.from ?? plan.from),
    last: toIsoDay((counted.days?.to ?? plan.to) - 1),
  }
  const overview = (
    <Overview
      {...{ range, onRange }}
      width={overviewWidth}
      plan={overviewPlan}
      histogram={counted}
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
    counts: props.nothing ? NO_COUNTS : { ...counted, ...props.inRange },
    isFit: view.isFit,
    onClear: props.onClear,
    onShowUndated: props.onShowUndated,
    onFold: props.onFold,
    onLanes: props.onLanes,
    onCertain: props.onCertain,
    onFit: view.fitAll,
    onZoom: (direction: 1 | -1) => {
      const found = dated?.find((d) => d.event.id === selected)
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
          {...{ view, laneCount, lanePx, selected }}
          layout={crowds ? { ...layout, crowds } : layout}
          dated={dated ?? NONE}
          width={lanesWidth}
          published={days}
          reportsEnd={days.size > 0 ? Math.max(...days.keys()) : null}
          isShown={props.isShown}
          hovered={props.hovered}
          pinned={props.pinned}
          forms={props.forms}
          eventsIn={props.eventsIn}
          noteOf={props.noteOf}
          onPin={props.onPin}
          onMenu={props.onMenu}
          onSelect={props.onSelect}
          onHover={props.onHover}
        />
        {counted.dated === 0 && counted.undated > 0 && !props.nothing && (
          <p className="tl-note">{WORDS.allUndated(counted.undated)}</p>
        )}
      </div>
      {phone ? (
        <PhoneSide isFit={view.isFit} onFit={view.fitAll} onRange={() => setChoosing(true)} />
      ) : (
        overview
      )}
    </div>
  )
}

const NONE: readonly DatedEvent[] = []

/** So many events are looked at one by one; of more, those in the window; of more than that there, only how many begin when. */
const FEW = 12_000

/** With the edges they are of: an answer may come when there are others already. */
function useCounts({ count }: TimelineBodyProps, edges: readonly number[], { from, to }: DayRange) {
  return useAnswer(
    useCallback(
      (how) => andThen(count({ edges, window: { from, to } }, how), (counted) => ({ ...counted, edges })),
      [count, edges, from, to],
    ),
  )
}

/** The events to be laid out; `null` where they are too many. */
function useDated(
  { eventsIn, forms, few = FEW }: TimelineBodyProps,
  { days }: TimeView,
  total: number,
): readonly DatedEvent[] | null {
  const isMany = total > few
  const length = days.to - days.from
  // a window moved by less than its own length needs no other events
  const first = isMany ? Math.floor(days.from / length) * length - length : 0
  const last = isMany ? first + 4 * length : 0
  const answer = useAnswer(
    useCallback(
      (how) => {
        const asked = isMany ? { from: Math.floor(first), to: Math.ceil(last) } : null
        // how many first: too many are not wanted one by one
        return andThen(eventsIn(asked, 0, how), (found) =>
          found.total > few ? found : eventsIn(asked, few, how),
        )
      },
      [eventsIn, isMany, first, last, few],
    ),
  )
  return useMemo(
    () => (answer && answer.total <= few ? toDated(answer.events, forms) : null),
    [answer, forms, few],
  )
}

/** Chips that say how many events begin where; `null` where events have marks of their own. */
function useCrowds({ count }: TimelineBodyProps, isOn: boolean, { axis, days }: TimeView, lane: number) {
  const { from, to } = days
  const edges = useMemo(() => crowdEdges(axis, { from, to }), [axis, from, to])
  const answer = useAnswer(
    useCallback(
      (how) => {
        if (!isOn) return null
        return andThen(count({ edges, window: null, startsOnly: true }, how), ({ starts }) => ({
          edges,
          starts,
        }))
      },
      [isOn, count, edges],
    ),
  )
  return useMemo(
    () => (isOn && answer ? layOutCrowds(answer.edges, answer.starts, axis, lane) : null),
    [isOn, answer, axis, lane],
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
