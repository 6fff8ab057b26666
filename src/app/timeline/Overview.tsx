import { memo, useRef, type PointerEvent } from 'react'
import { dayOfX, findTicks, xOfDay } from '../../facets/axis'
import { toIsoDay, type DayRange } from '../../facets/days'
import { binOfDay } from '../../facets/histogram'
import { dayInWords, rangeInWords, tickInWords } from '../dates'
import type { OverviewPlan } from './planOverview'
import type { TimeRange } from './range'
import { useBrush } from './useBrush'
import { WORDS } from './words'

/** Events by bin: those of one bin, and the broader ones in every bin they touch. */
export interface Bins {
  readonly edges: readonly number[]
  readonly counts: ArrayLike<number>
  readonly broader: ArrayLike<number>
  readonly broaderTotal: number
}

interface OverviewProps {
  readonly plan: OverviewPlan
  readonly histogram: Bins
  readonly width: number
  readonly range: TimeRange | null
  /** Days the lanes show, where that is not everything. */
  readonly window: DayRange | null
  readonly onRange: (range: TimeRange | null, done: boolean) => void
}

export const OVERVIEW_PX = 36
const LABELS_PX = 13
const BAND_PX = 3
const BARS_PX = OVERVIEW_PX - LABELS_PX - BAND_PX - 2

/** Counts over the whole extent, with the brush that is the date filter. */
export function Overview({ plan, histogram, width, range, window, onRange }: OverviewProps) {
  const { axis } = plan
  const root = useRef<HTMLDivElement>(null)
  const { days, extent, onKeyDown, handlers } = useBrush({ root, axis, width, histogram, range, onRange })
  const nameBin = (event: PointerEvent<HTMLDivElement>) => {
    handlers.onPointerMove(event)
    const box = event.currentTarget.getBoundingClientRect()
    const bin = binOfDay(histogram.edges, dayOfX(axis, event.clientX - box.left))
    const words = rangeInWords(toIsoDay(histogram.edges[bin]!), toIsoDay(histogram.edges[bin + 1]! - 1))
    event.currentTarget.title = `${words}: ${WORDS.binned(histogram.counts[bin]!, histogram.broader[bin]!)}`
  }
  const handle = (which: 'from' | 'to') => {
    const day = which === 'from' ? days.from : days.to - 1
    const words = dayInWords(toIsoDay(day))
    return (
      <div
        className={`tl-handle is-${which}`}
        role="slider"
        tabIndex={0}
        data-handle={which}
        aria-label={which === 'from' ? WORDS.handleFrom : WORDS.handleTo}
        aria-valuemin={which === 'from' ? extent.from : days.from}
        aria-valuemax={which === 'from' ? days.to - 1 : extent.to - 1}
        aria-valuenow={day}
        aria-valuetext={which === 'from' ? WORDS.fromDay(words) : WORDS.toDay(words)}
        onKeyDown={(event) => onKeyDown(event, which)}
      />
    )
  }
  return (
    <div
      ref={root}
      className={range ? 'tl-overview has-range' : 'tl-overview'}
      style={{ width, height: OVERVIEW_PX }}
      role="group"
      aria-label={WORDS.overview}
      {...handlers}
      onPointerMove={nameBin}
    >
      <Bars plan={plan} histogram={histogram} width={width} />
      {window && (
        <div
          className="tl-window"
          style={{
            left: Math.max(0, xOfDay(axis, window.from)),
            width: Math.max(3, xOfDay(axis, window.to) - xOfDay(axis, window.from)),
          }}
        />
      )}
      <div className="tl-mask is-before" />
      <div className="tl-mask is-after" />
      <div className="tl-brush" />
      {handle('from')}
      {handle('to')}
    </div>
  )
}

interface BarsProps {
  readonly plan: OverviewPlan
  readonly histogram: Bins
  readonly width: number
}

const Bars = memo(function Bars({ plan, histogram, width }: BarsProps) {
  const { axis, tails } = plan
  const { edges, broaderTotal } = histogram
  const [counts, broader] = [Array.from(histogram.counts), Array.from(histogram.broader)]
  // the tails stand for years, so they do not set the scale of the weeks
  const inner = counts.slice(tails.before ? 1 : 0, counts.length - (tails.after ? 1 : 0))
  const most = inner.reduce((max, n) => Math.max(max, n), 1)
  const mostBroad = broader.reduce((max, n) => Math.max(max, n), 1)
  const note = broaderTotal > 0 ? WORDS.broader(broaderTotal) : ''
  const noteX = width - 12 - (tails.after ? axis.plan.foldPx : 0)
  const free = noteX - note.length * 6.5 - 12
  const ticks = findTicks(axis, 0, width, 90).filter((tick) => tick.x + 34 < free)
  const bins = Array.from(counts.keys(), (i) => {
    const x0 = Math.max(0, xOfDay(axis, edges[i]!))
    return { i, x0, x1: Math.min(width, xOfDay(axis, edges[i + 1]!)) }
  })
  const bars = bins.flatMap(({ i, x0, x1 }) => {
    if (counts[i] === 0) return []
    const [left, right] = [x0 + 0.5, x0 + 0.5 + Math.max(2, x1 - x0 - 1)]
    const top = OVERVIEW_PX - Math.max(3, Math.min(1, counts[i]! / most) * BARS_PX)
    return [`M${left} ${top}H${right}V${OVERVIEW_PX}H${left}Z`]
  })
  return (
    <svg width={width} height={OVERVIEW_PX} aria-hidden="true">
      {axis.plan.folds.map((fold) => (
        <rect
          key={fold.from}
          className="tl-fold"
          x={xOfDay(axis, fold.from)}
          width={axis.plan.foldPx}
          height={OVERVIEW_PX}
        />
      ))}
      {ticks.map((tick) => (
        <g key={tick.day} transform={`translate(${xOfDay(axis, tick.day)} 0)`}>
          <line className="tl-overview-tick" y2={OVERVIEW_PX} />
          <text className="tl-overview-label" x={3} y={11}>
            {tickInWords(tick.day, tick.unit, tick.withYear)}
          </text>
        </g>
      ))}
      {tails.before && (
        <text className="tl-overview-label" x={4} y={11}>
          {WORDS.outside(counts[0]!, 0)}
        </text>
      )}
      {tails.after && (
        <text className="tl-overview-label is-note" x={width - 4} y={11}>
          {WORDS.outside(0, counts[counts.length - 1]!)}
        </text>
      )}
      {note && (
        <text className="tl-overview-label is-note" x={noteX} y={11}>
          {note}
        </text>
      )}
      {bins.map(
        ({ i, x0, x1 }) =>
          broader[i]! > 0 && (
            <rect
              key={edges[i]}
              className="tl-broad"
              x={x0}
              y={LABELS_PX + 1}
              width={Math.max(0, x1 - x0)}
              height={BAND_PX}
              fillOpacity={0.35 + (0.65 * broader[i]!) / mostBroad}
            />
          ),
      )}
      <path className="tl-bin" d={bars.join('')} />
    </svg>
  )
})
