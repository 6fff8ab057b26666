import L from 'leaflet'
import {
  useEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  type RefObject,
} from 'react'
import { createPortal, flushSync } from 'react-dom'
import type { PlaceMark } from '../../facets/questions'
import { placeIdsIn, type Drawn, type Pixel } from './layout'
import { MarkPicture } from './Mark'
import { isCluster, isLine, isRound, type Forms } from './mark-forms'
import { MarksCanvas } from './MarksCanvas'
import { nearestTowards } from './nearest'
import { originAfter } from './origin'
import type { MapFrame } from './useFrame'
import { clusterName, isAround, mapWords, markName } from './words'

interface MarksProps {
  readonly map: L.Map
  readonly drawn: readonly Drawn[]
  readonly frame: MapFrame
  readonly forms: Forms
  /** Ids of the places the chosen event is at, and the hovered ones. */
  readonly selected: ReadonlySet<string>
  readonly hovered: ReadonlySet<string>
  /** How many pinned events are at a place, by its id. */
  readonly pinned: ReadonlyMap<string, number>
  readonly onChoose: (drawn: Drawn) => void
  readonly onPin: (placeIds: readonly string[]) => void
  readonly onMenu: (event: MouseEvent, marks: readonly PlaceMark[]) => void
  /** `null` when the pointer or the focus leaves. */
  readonly onPoint: (drawn: Drawn | null) => void
  /** Drawn under the buttons. */
  readonly links: ReactNode
}

/** More marks than this are painted on a canvas, and only those that are chosen, pointed at or at the tab stop are buttons. */
const MOST_BUTTONS = 300

/** The marks on the map, in a pane of Leaflet's, one tab stop for all: arrows go to the nearest mark in their direction. */
export function Marks({
  map,
  drawn,
  frame,
  forms,
  selected,
  hovered,
  pinned,
  onChoose,
  onPin,
  onMenu,
  onPoint,
  links,
}: MarksProps) {
  const [active, setActive] = useState<string | null>(null)
  const [over, setOver] = useState<string | null>(null)
  const root = useRef<HTMLDivElement>(null)
  useZoomAnimation(map, root)
  const stop = drawn.some((d) => d.key === active)
    ? active
    : (drawn.find((d) => holds(d, selected)) ?? drawn[0])?.key
  // a drag of the map that began on a mark is no click
  const dragged = useRef(false)
  useEffect(() => {
    const drag = () => {
      dragged.current = true
    }
    map.on('dragstart', drag)
    return () => void map.off('dragstart', drag)
  }, [map])
  const keepFocus = useRef<Drawn | null>(null)

  useEffect(() => {
    const lost = keepFocus.current
    if (!lost || drawn.some((d) => d.key === lost.key)) return
    const ids = new Set(lost.marks.map((m) => m.mark.place.id))
    const heir = drawn.find((d) => d.marks.some((m) => ids.has(m.mark.place.id)))
    keepFocus.current = null
    if (heir) buttonOf(root.current, heir.key)?.focus()
  }, [drawn])

  const onKeyDown = (event: KeyboardEvent) => {
    dragged.current = false
    const direction = DIRECTIONS[event.key]
    if (!direction || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    event.stopPropagation()
    const from = drawn.find((d) => d.key === stop)
    const next = from && nearestTowards(from, drawn, direction)
    if (!next) return
    // it may become a button only now
    flushSync(() => setActive(next.key))
    buttonOf(root.current, next.key)?.focus()
  }
  const choose = (event: MouseEvent, one: Drawn) => {
    event.stopPropagation()
    if (dragged.current) return
    setActive(one.key)
    if (event.shiftKey) onPin(placeIdsIn(one))
    else onChoose(one)
  }
  const enter = (event: PointerEvent, one: Drawn) => {
    if (event.pointerType === 'mouse') onPoint(one)
  }
  const isPainted = drawn.length > MOST_BUTTONS
  const isButton = (one: Drawn) =>
    one.key === stop ||
    one.key === over ||
    holds(one, selected) ||
    holds(one, hovered) ||
    pinsIn(one, pinned) > 0
  const buttons = isPainted ? drawn.filter(isButton) : drawn
  const { corner } = frame
  const pane = map.getPane('marks')
  if (!pane) return null
  return createPortal(
    <div ref={root} className="map-marks" role="toolbar" aria-label={mapWords.marks}>
      {links}
      {isPainted && (
        <MarksCanvas
          map={map}
          drawn={drawn}
          besides={buttons.map(({ key }) => key).join('\n')}
          frame={frame}
          forms={forms}
          onOver={setOver}
          onChoose={(one, isPin) => (isPin ? onPin(placeIdsIn(one)) : onChoose(one))}
        />
      )}
      {buttons.map((one) => (
        <button
          key={one.key}
          type="button"
          data-key={one.key}
          data-menu=""
          className={classOf(one, selected, hovered, pinned)}
          style={{
            transform: `translate(${Math.round(corner.x + one.at.x)}px, ${Math.round(corner.y + one.at.y)}px) translate(-50%, -50%)`,
            width: one.kind === 'badge' ? one.width : undefined,
          }}
          tabIndex={one.key === stop ? 0 : -1}
          aria-label={nameOf(one, pinned)}
          aria-current={holds(one, selected) || undefined}
          onPointerDown={() => {
            dragged.current = false
          }}
          onKeyDown={onKeyDown}
          onClick={(event) => choose(event, one)}
          onContextMenu={(event) =>
            onMenu(
              event,
              one.marks.map((m) => m.mark),
            )
          }
          onPointerEnter={(event) => enter(event, one)}
          onPointerLeave={() => onPoint(null)}
          onFocus={(event) => {
            keepFocus.current = one
            setActive(one.key)
            if (event.currentTarget.matches(':focus-visible')) onPoint(one)
          }}
          onBlur={(event) => {
            if (event.relatedTarget) keepFocus.current = null
            onPoint(null)
          }}
        >
          <MarkPicture drawn={one} forms={forms} />
        </button>
      ))}
    </div>,
    pane,
  )
}

const DIRECTIONS: Readonly<Record<string, Pixel>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

const buttonOf = (root: HTMLElement | null, key: string) =>
  root?.querySelector<HTMLButtonElement>(`[data-key="${CSS.escape(key)}"]`)

const holds = (one: Drawn, places: ReadonlySet<string>) =>
  places.size > 0 && placeIdsIn(one).some((id) => places.has(id))

const pinsIn = (one: Drawn, pinned: ReadonlyMap<string, number>) =>
  pinned.size === 0 ? 0 : placeIdsIn(one).reduce((sum, id) => sum + (pinned.get(id) ?? 0), 0)

function classOf(
  one: Drawn,
  selected: ReadonlySet<string>,
  hovered: ReadonlySet<string>,
  pinned: ReadonlyMap<string, number>,
): string {
  const around = one.marks.every(({ mark }) => isAround(mark.vague))
  return [
    'map-mark',
    `map-${isCluster(one) && one.kind !== 'badges' ? 'cluster' : one.kind}`,
    isRound(one) && 'is-round',
    isLine(one) && 'is-line',
    around && one.kind === 'point' && 'is-around',
    holds(one, selected) && 'is-selected',
    holds(one, hovered) && 'is-hovered',
    pinsIn(one, pinned) > 0 && 'is-pinned',
  ]
    .filter(Boolean)
    .join(' ')
}

function nameOf(one: Drawn, pinned: ReadonlyMap<string, number>): string {
  const marks = one.marks.map((m) => m.mark)
  const name = marks.length === 1 ? markName(marks[0]!) : clusterName(marks, one.kind === 'badges')
  const pins = pinsIn(one, pinned)
  return pins > 0 ? `${name}, ${mapWords.pinned(pins)}` : name
}

/** Marks glide with the map while Leaflet animates a zoom, as its own markers do. */
function useZoomAnimation(map: L.Map, root: RefObject<HTMLDivElement | null>): void {
  useEffect(() => {
    const glide = (event: L.ZoomAnimEvent) => {
      const origin = originAfter(map, event)
      for (const button of root.current?.querySelectorAll<HTMLElement>('button') ?? []) {
        const [, x, y] = /translate\((-?\d+)px, (-?\d+)px\)/.exec(button.style.transform) ?? []
        const to = map
          .project(map.layerPointToLatLng([Number(x), Number(y)]), event.zoom)
          .subtract(origin)
          .round()
        button.style.transform = `translate(${to.x}px, ${to.y}px) translate(-50%, -50%)`
      }
    }
    map.on('zoomanim', glide)
    return () => void map.off('zoomanim', glide)
  }, [map, root])
}
