import { useMemo, useRef, useState, type MouseEvent } from 'react'
import type { NewsEvent, ThemeId } from '../../extract/types'
import { planAxis } from '../../facets/axis'
import { toDay } from '../../facets/days'
import type { Form } from '../forms'
import { homeDays, occupiedDays, toDated } from './layout'
import type { Lanes } from '../store'
import type { TimeRange } from './range'
import { TimelineBody } from './TimelineBody'
import './timeline.css'
import { useSize } from './useSize'
import type { TimeWindow } from './useTimeView'
import { WORDS } from './words'

export type { TimeRange } from './range'
export type { TimeWindow } from './useTimeView'

/**
 * What the timeline needs. Keep the identity of `all`, `events`, `forms` and `published` while they do not change: they are what the
 * drawing is memoised on. `shown`, `hovered`, `selected` and `range` may change every frame.
 */
export interface TimelineProps {
  /** The whole collection: it alone makes the extent and the folds of the axis, so that filtering never moves time. */
  readonly all: readonly NewsEvent[]
  /** Those that pass every filter but the date filter: they get a mark and are counted in the overview. */
  readonly events: readonly NewsEvent[]
  /** Ids of those that pass the date filter too; the marks of the rest are dimmed. */
  readonly shown: { has(id: string): boolean }
  /** Nothing matches the filters: all marks are fainter still; `nothing`: not even for other dates, so that nothing is counted. */
  readonly faint?: boolean
  readonly nothing?: boolean
  readonly forms: ReadonlyMap<ThemeId, Form>
  readonly selected: string | null
  readonly hovered: ReadonlySet<string>
  readonly pinned: ReadonlySet<string>
  /** The date filter (overlap; containment where `certain`), null = none. */
  readonly range: TimeRange | null
  readonly certain: boolean
  /** What the lanes show, for the URL; null = as it opens: everything, or the densest stretch of a collection with far outliers. */
  readonly window: TimeWindow | null
  /** Publication days of the articles (ISO), for the triangles under the axis and the line "reports end here". */
  readonly published: readonly { readonly article: string; readonly day: string }[]
  /** "Skip empty gaps"; where it is not given, the timeline keeps it itself (on). */
  readonly fold?: boolean
  /** What a mark's tooltip says besides: of planned events, whether any article reports them. */
  readonly noteOf?: ((event: NewsEvent) => string) | undefined
  /** What each lane is for; `groupOf`: the name of an event's lane. */
  readonly lanes?: Lanes
  readonly groupOf?: ((event: NewsEvent) => string) | undefined
  readonly onLanes?: (lanes: Lanes) => void
  /** A click on a mark, or on empty lanes (null). */
  readonly onSelect: (id: string | null) => void
  readonly onHover: (ids: readonly string[]) => void
  /** Shift and a click: the events of the mark are pinned, or unpinned. */
  readonly onPin: (ids: readonly string[]) => void
  /** A right click, a long press or the menu key on a mark. */
  readonly onMenu: (event: MouseEvent, marked: NewsEvent) => void
  /** The brush, live: `done` is false while a drag goes on (replace the URL, push it when done). */
  readonly onRange: (range: TimeRange | null, done: boolean) => void
  readonly onCertain: (certain: boolean) => void
  /** Once panning or zooming rests. */
  readonly onWindow: (window: TimeWindow | null) => void
  /** The × of the date filter. */
  readonly onClear: () => void
  readonly onShowUndated: () => void
  readonly onFold?: (fold: boolean) => void
}

const PHONE_BELOW_PX = 640
const PHONE_SIDE_PX = 52
const PADDING_PX = 16

/** The region "Timeline": marks in lanes over a time axis, and the overview whose brush is the date filter. */
export function Timeline(props: TimelineProps) {
  const root = useRef<HTMLElement>(null)
  const size = useSize(root, { width: 1176, height: 196 })
  const [ownFold, setOwnFold] = useState(true)
  const fold = props.fold ?? ownFold
  const { all, events, forms, published } = props
  const phone = size.width < PHONE_BELOW_PX
  const width = Math.max(120, size.width - (phone ? PHONE_SIDE_PX + 8 : 2 * PADDING_PX))
  const allDated = useMemo(() => toDated(all, forms), [all, forms])
  const dated = useMemo(
    () => (events === all ? allDated : toDated(events, forms)),
    [all, allDated, events, forms],
  )
  const days = useMemo(() => countDays(published), [published])
  const plan = useMemo(
    () => (allDated.length > 0 ? planAxis(occupiedDays(allDated, [...days.keys()]), width, fold) : null),
    [allDated, days, width, fold],
  )
  const home = useMemo(() => plan && homeDays(allDated, plan, width), [allDated, plan, width])
  return (
    <section
      ref={root}
      aria-label={WORDS.timeline}
      className={['timeline', phone && 'is-phone', props.faint && 'is-faint'].filter(Boolean).join(' ')}
    >
      {plan ? (
        <TimelineBody
          {...props}
          {...{ plan, home, dated, days, width, phone, fold }}
          height={size.height}
          onFold={props.onFold ?? setOwnFold}
        />
      ) : (
        <p className="tl-empty">
          {WORDS.noneDated(all.length)}
          {all.length > 0 && (
            <button type="button" className="tl-link" onClick={props.onShowUndated}>
              {WORDS.undated(all.length)}
            </button>
          )}
        </p>
      )}
    </section>
  )
}

/** How many articles appeared on each day number, by day. */
function countDays(published: readonly { readonly day: string }[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const { day } of published) counts.set(toDay(day), (counts.get(toDay(day)) ?? 0) + 1)
  return new Map([...counts].sort((a, b) => a[0] - b[0]))
}
