import { useMemo, useRef, useState, type MouseEvent } from 'react'
import type { NewsEvent, ThemeId } from '../../extract/types'
import { planAxis } from '../../facets/axis'
import type { DayRange } from '../../facets/days'
import type { Answer } from '../../facets/engine/details'
import type { Asking, CollectionFacts, TimeAnswer, TimeAsk } from '../../facets/questions'
import type { Form } from '../forms'
import { homeDays } from './home'
import type { DatedEvent } from './layout'
import type { Lanes } from '../store'
import type { TimeRange } from './range'
import { TimelineBody } from './TimelineBody'
import './timeline.css'
import { useSize } from './useSize'
import type { TimeWindow } from './useTimeView'
import { WORDS } from './words'

export type { TimeRange } from './range'
export type { TimeWindow } from './useTimeView'

/** Dated events of some days. */
export interface DatedIn {
  readonly events: readonly NewsEvent[]
  /** How many there are in all. */
  readonly total: number
}

/**
 * What the timeline needs. Keep the identity of `facts`, `count`, `eventsIn` and `forms` while they do not change: they are what the
 * drawing is memoised on. `isShown`, `hovered`, `selected` and `range` may change every frame.
 */
export interface TimelineProps {
  /** Of the whole collection: it alone makes the extent and the folds of the axis, so that filtering never moves time. */
  readonly facts: Pick<CollectionFacts, 'events' | 'starts' | 'occupied' | 'published'>
  /** Counts what passes every filter but the date filter; another function where the filters are others. */
  readonly count: (ask: Omit<TimeAsk, 'filters'>, how?: Asking) => Answer<TimeAnswer>
  /** The same, one by one: the first so many dated events of some days (`null`: of all), and how many there are. */
  readonly eventsIn: (days: DayRange | null, most: number, how?: Asking) => Answer<DatedIn>
  /** So many events of a window are looked at one by one; of more, only how many begin when. */
  readonly few?: number | undefined
  /** Whether one passes the date filter too; the marks of the rest are dimmed. */
  readonly isShown: (dated: DatedEvent) => boolean
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
  /** How many lie wholly inside the date filter, and how many may. */
  readonly inRange: { readonly certain: number; readonly possible: number }
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
  const { facts } = props
  const phone = size.width < PHONE_BELOW_PX
  const width = Math.max(120, size.width - (phone ? PHONE_SIDE_PX + 8 : 2 * PADDING_PX))
  const days = useMemo(() => new Map(facts.published), [facts])
  const plan = useMemo(() => {
    const published = [...days.keys()].map((day) => ({ from: day, to: day + 1 }))
    return facts.starts.length > 0 ? planAxis([...facts.occupied, ...published], width, fold) : null
  }, [facts, days, width, fold])
  const home = useMemo(() => plan && homeDays(facts.starts, plan, width), [facts, plan, width])
  return (
    <section
      ref={root}
      aria-label={WORDS.timeline}
      className={['timeline', phone && 'is-phone', props.faint && 'is-faint', props.nothing && 'is-nothing']
        .filter(Boolean)
        .join(' ')}
    >
      {plan ? (
        <TimelineBody
          {...props}
          {...{ plan, home, days, width, phone, fold }}
          height={size.height}
          onFold={props.onFold ?? setOwnFold}
        />
      ) : (
        <p className="tl-empty">
          {WORDS.noneDated(facts.events)}
          {facts.events > 0 && (
            <button type="button" className="tl-link" onClick={props.onShowUndated}>
              {WORDS.undated(facts.events)}
            </button>
          )}
        </p>
      )}
    </section>
  )
}
