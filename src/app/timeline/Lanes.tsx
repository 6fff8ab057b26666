import {
  useId,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
} from 'react'
import type { NewsEvent } from '../../extract/types'
import { xOfDay, type Fold } from '../../facets/axis'
import { CrowdChip, nameOfCrowd } from './CrowdChip'
import { CrowdList } from './CrowdList'
import { LaneMarks } from './LaneMarks'
import type { DatedEvent, LaneLayout, PlacedCrowd } from './layout'
import { MarkTip } from './MarkTip'
import type { TimelineProps } from './Timeline'
import { yOfLane } from './spots'
import { TimeAxis, type Taken } from './TimeAxis'
import { useLaneGestures } from './useLaneGestures'
import { useRoving } from './useRoving'
import { ZOOM_STEP, type TimeView } from './useTimeView'
import { WORDS } from './words'

interface LanesProps {
  readonly view: TimeView
  readonly layout: LaneLayout
  /** All dated events in order, so that the arrow keys can walk out of the window. */
  readonly dated: readonly DatedEvent[]
  readonly width: number
  readonly laneCount: number
  readonly lanePx: number
  readonly isShown: (dated: DatedEvent) => boolean
  readonly selected: string | null
  readonly hovered: ReadonlySet<string>
  readonly pinned: ReadonlySet<string>
  readonly forms: TimelineProps['forms']
  readonly eventsIn: TimelineProps['eventsIn']
  readonly published: ReadonlyMap<number, number>
  readonly reportsEnd: number | null
  readonly onSelect: (id: string | null) => void
  readonly onHover: (ids: readonly string[]) => void
  /** What a mark says besides: of planned events, whether any article reports them. */
  readonly noteOf?: ((event: NewsEvent) => string) | undefined
  readonly onPin: (ids: readonly string[]) => void
  readonly onMenu: (event: MouseEvent, marked: NewsEvent) => void
}

export const AXIS_PX = 26
const HOVER_AFTER_MS = 120
const BASE_PX = 4096
const SEEN_PX = 16

/** The marks of the window in their lanes over the time axis. */
export function Lanes(props: LanesProps) {
  const { view, layout, dated, width, laneCount, lanePx, isShown, selected, hovered, published, reportsEnd } =
    props
  const root = useRef<SVGSVGElement>(null)
  const fades = useId()
  const [tip, setTip] = useState<{ dated: DatedEvent; box: DOMRect } | null>(null)
  const [open, setOpen] = useState<{ crowd: PlacedCrowd; box: DOMRect } | null>(null)
  const hoverTimer = useRef(0)
  const gestures = useLaneGestures(root, view)
  const { axis, offset } = view
  const base = Math.floor(offset / BASE_PX) * BASE_PX
  const end = offset + width
  const top = laneCount * lanePx
  const marks = useMemo(
    () => layout.marks.filter((mark) => isInSight(mark.left, mark.right, offset, end)),
    [layout, offset, end],
  )
  const crowds = layout.crowds.filter((crowd) => isInSight(crowd.x0, crowd.x1, offset, end))
  const taken = useMemo(() => takenFromTop(layout, laneCount), [layout, laneCount])
  const findDated = (id: string | undefined) => dated.find((d) => d.event.id === id)
  const roving = useRoving(root, { marks, crowds, dated, selected, view })
  const crossed = useMemo(() => crossedFolds(axis.plan.folds, dated), [axis.plan.folds, dated])
  const colours = useMemo(() => [...new Set(dated.map((d) => d.form.colour))], [dated])
  const anyHovered = hovered.size > 0 && marks.some((mark) => hovered.has(mark.dated.event.id))

  const crowdAt = (id: string | undefined) =>
    id?.startsWith('+') ? crowds.find((crowd) => crowd.key === id) : undefined

  const onClick = (event: MouseEvent) => {
    if (gestures.wasDragged()) return
    const node = markAt(event.target)
    const id = node?.dataset['id']
    const crowd = crowdAt(id)
    setTip(null)
    if (event.shiftKey && id) props.onPin(crowd ? crowd.hidden.map((d) => d.event.id) : [id])
    else if (crowd && node) setOpen({ crowd, box: node.getBoundingClientRect() })
    else props.onSelect(id ?? null)
  }
  const onDoubleClick = (event: MouseEvent) => {
    const found = findDated(markAt(event.target)?.dataset['id'])
    if (found) view.zoomTo(found)
  }
  const onPointerOver = (event: PointerEvent) => {
    if (event.pointerType === 'touch' || gestures.isDragging()) return
    const node = markAt(event.target)
    const id = node?.dataset['id']
    clearTimeout(hoverTimer.current)
    const found = findDated(id)
    const crowd = crowdAt(id)
    hoverTimer.current = window.setTimeout(() => {
      setTip(found && node ? { dated: found, box: node.getBoundingClientRect() } : null)
      props.onHover(found ? [found.event.id] : crowd ? crowd.hidden.map((d) => d.event.id) : [])
    }, HOVER_AFTER_MS)
  }
  const onPointerLeave = () => {
    clearTimeout(hoverTimer.current)
    setTip(null)
    props.onHover([])
  }
  const onFocus = (event: { target: EventTarget }) => {
    const node = markAt(event.target)
    const found = findDated(node?.dataset['id'])
    roving.setCurrent(node?.dataset['id'] ?? null)
    if (found && node?.matches(':focus-visible')) setTip({ dated: found, box: node.getBoundingClientRect() })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const id = markAt(event.target)?.dataset['id']
    const crowd = crowdAt(id)
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      if (crowd)
        setOpen({
          crowd,
          box: event.currentTarget.querySelector(`[data-id="${id}"]`)!.getBoundingClientRect(),
        })
      else if (id) props.onSelect(id)
    } else if (event.key === 'Escape' && tip) {
      event.stopPropagation()
      setTip(null)
    } else if (zoomByKey(event.key, view, centreOf(findDated(id), view, width))) event.preventDefault()
    else roving.onKeyDown(event)
  }

  return (
    <>
      <svg
        ref={root}
        className={anyHovered ? 'tl-lanes has-hover' : 'tl-lanes'}
        width={width}
        height={top + AXIS_PX}
        role="toolbar"
        tabIndex={-1}
        aria-label={WORDS.marks}
        onClick={onClick}
        onDoubleClick={onDoubleClick}
        onContextMenu={(event) => {
          const found = findDated(markAt(event.target)?.dataset['id'])
          if (found) props.onMenu(event, found.event)
        }}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onBlur={() => setTip(null)}
        onPointerOver={onPointerOver}
        onPointerLeave={onPointerLeave}
        {...gestures.handlers}
      >
        <defs>
          {colours.map((colour) => (
            <linearGradient key={colour} id={`${fades}-${colour.slice(1)}`}>
              <stop offset="0" stopColor={colour} stopOpacity={0} />
              <stop offset="0.5" stopColor={colour} stopOpacity={0.65} />
              <stop offset="1" stopColor={colour} stopOpacity={0} />
            </linearGradient>
          ))}
        </defs>
        <g transform={`translate(${base - offset} 0)`}>
          <TimeAxis
            {...{ axis, base, top, published, reportsEnd, crossed, lanePx, taken }}
            x0={offset}
            x1={end}
          />
          <LaneMarks
            {...{ marks, base, top, lanePx, isShown, selected, hovered, fades }}
            from={offset}
            to={end}
            pinned={props.pinned}
            current={roving.current}
          />
          {crowds.map((crowd) => (
            <CrowdChip
              key={crowd.key}
              crowd={crowd}
              x={crowd.x0 - base}
              y={yOfLane(crowd.lane, top, lanePx)}
              bottom={top}
              // of what is not known one by one, all is taken to pass
              isShown={crowd.hidden.length === 0 || crowd.hidden.some(isShown)}
              tabbable={crowd.key === roving.current}
            />
          ))}
        </g>
      </svg>
      {tip && !open && (
        <MarkTip dated={tip.dated} box={tip.box} note={props.noteOf?.(tip.dated.event) ?? ''} />
      )}
      {open && (
        <CrowdList
          crowd={open.crowd}
          forms={props.forms}
          eventsIn={props.eventsIn}
          box={open.box}
          title={nameOfCrowd(open.crowd)}
          onSelect={props.onSelect}
          onZoom={() => view.zoomTo(open.crowd)}
          onClose={() => {
            setOpen(null)
            roving.focus(open.crowd.key)
          }}
        />
      )}
    </>
  )
}

/** Where to zoom by key or button, in px of the window: at an event if it is in sight, so that it stays, else in the middle. */
export function centreOf(dated: DatedEvent | undefined, { axis, offset }: TimeView, width: number): number {
  if (!dated) return width / 2
  const x0 = Math.max(0, xOfDay(axis, dated.from) - offset)
  const x1 = Math.min(width, xOfDay(axis, dated.to) - offset)
  return x1 < x0 ? width / 2 : (x0 + x1) / 2
}

function zoomByKey(key: string, view: TimeView, x: number): boolean {
  if (key === '+' || key === '=') view.zoomAt(x, ZOOM_STEP)
  else if (key === '-') view.zoomAt(x, 1 / ZOOM_STEP)
  else if (key === '0') view.fitAll()
  else return false
  return true
}

/** Half of a narrow box, or a good bit of a wide one: what is drawn can also be hit. */
function isInSight(left: number, right: number, from: number, to: number): boolean {
  return Math.min(right, to) - Math.max(left, from) >= Math.min((right - left) / 2, SEEN_PX)
}

/** What stands in each lane, from the top. */
function takenFromTop({ marks, crowds }: LaneLayout, laneCount: number): Taken {
  const taken: { x0: number; x1: number }[][] = Array.from({ length: laneCount }, () => [])
  for (const mark of marks) taken[laneCount - 1 - mark.lane]?.push({ x0: mark.left, x1: mark.right })
  for (const { x0, x1, lane } of crowds) taken[laneCount - 1 - lane]?.push({ x0, x1 })
  return taken
}

function markAt(target: EventTarget): HTMLElement | SVGElement | null {
  return target instanceof Element ? target.closest<SVGElement>('[data-id]') : null
}

function crossedFolds(folds: readonly Fold[], dated: readonly DatedEvent[]): ReadonlySet<Fold> {
  return new Set(folds.filter((fold) => dated.some((d) => d.from < fold.to && d.to > fold.from)))
}
