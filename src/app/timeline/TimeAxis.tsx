import { memo } from 'react'
import { findTicks, xOfDay, type Axis, type Fold } from '../../facets/axis'
import { toIsoDay } from '../../facets/days'
import { dayInWords, tickInWords } from '../dates'
import { lengthInWords, WORDS } from './words'

interface TimeAxisProps {
  readonly axis: Axis
  readonly base: number
  /** Content px of the window. */
  readonly x0: number
  readonly x1: number
  /** Height of the lanes; the axis line runs under them. */
  readonly top: number
  /** Days with published articles, and how many. */
  readonly published: ReadonlyMap<number, number>
  readonly reportsEnd: number | null
  /** Folds that a long bar runs through. */
  readonly crossed: ReadonlySet<Fold>
  /** Where the top of the lanes is taken, in content px: no label goes there. */
  readonly taken: readonly { readonly x0: number; readonly x1: number }[]
}

const LABEL_PX = 104

/** Folds, ticks, publication days and the end of the reports: everything behind and under the marks. Decorative. */
export const TimeAxis = memo(function TimeAxis(props: TimeAxisProps) {
  const { axis, base, x0, x1, top, published, reportsEnd, crossed, taken } = props
  const ticks = findTicks(axis, x0, x1)
  const folds = axis.plan.folds.filter((fold) => xOfDay(axis, fold.to) > x0 && xOfDay(axis, fold.from) < x1)
  const end = reportsEnd === null ? null : xOfDay(axis, reportsEnd + 1)
  const triangles = trianglesOf(published, axis, x0, x1)
  return (
    <g aria-hidden="true">
      {folds.map((fold) => (
        <FoldBlock
          key={fold.from}
          fold={fold}
          x={xOfDay(axis, fold.from) - base}
          width={axis.plan.foldPx}
          top={top}
          crossed={crossed.has(fold)}
        />
      ))}
      <line className="tl-line" x1={x0 - base} x2={x1 - base} y1={top + 0.5} y2={top + 0.5} />
      {end !== null && end > x0 && end < x1 && (
        <ReportsEnd x={end - base} top={top} side={sideFor(end, LABEL_PX, x0, x1, taken)} />
      )}
      {ticks.map((tick) => (
        <g key={tick.day} transform={`translate(${tick.x - base} ${top})`}>
          <line className="tl-tick" y1={0} y2={5} />
          <text
            className={tick.withYear || tick.unit === 'year' ? 'tl-tick-label is-year' : 'tl-tick-label'}
            y={18}
          >
            {tickInWords(tick.day, tick.unit, tick.withYear)}
          </text>
        </g>
      ))}
      {triangles.map(({ day, x, count }) => (
        <path key={day} className="tl-published" d={`M${x - base} ${top + 1}l4.5 7h-9Z`}>
          <title>{WORDS.published(count, dayInWords(toIsoDay(day)))}</title>
        </path>
      ))}
    </g>
  )
})

interface FoldBlockProps {
  readonly fold: Fold
  readonly x: number
  readonly width: number
  readonly top: number
  readonly crossed: boolean
}

function FoldBlock({ fold, x, width, top, crossed }: FoldBlockProps) {
  const [length, rest] = WORDS.gap(lengthInWords(fold.gapTo - fold.gapFrom), crossed).split(', ')
  const middle = x + width / 2
  return (
    <g>
      <rect className="tl-fold" x={x} y={0} width={width} height={top} />
      <path className="tl-fold-cut" d={`M${middle - 14} ${top + 0.5}l4.7 -5 9.3 10 9.3 -10 4.7 5`} />
      <text className="tl-fold-label" x={middle} y={14}>
        {length}
        {top > 40 && (
          <tspan x={middle} dy={14}>
            {rest}
          </tspan>
        )}
      </text>
    </g>
  )
}

interface ReportsEndProps {
  readonly x: number
  readonly top: number
  /** Where its label has room: right of the line, left of it, nowhere. */
  readonly side: 1 | -1 | 0
}

function ReportsEnd({ x, top, side }: ReportsEndProps) {
  return (
    <g>
      <line className="tl-reports-end" x1={x} x2={x} y1={0} y2={top}>
        <title>{WORDS.reportsEnd}</title>
      </line>
      {side !== 0 && top > 60 && (
        <text
          className="tl-reports-end-label"
          x={x + side * 5}
          y={11}
          textAnchor={side > 0 ? 'start' : 'end'}
        >
          {WORDS.reportsEnd}
        </text>
      )}
    </g>
  )
}

function sideFor(
  x: number,
  label: number,
  x0: number,
  x1: number,
  taken: TimeAxisProps['taken'],
): 1 | -1 | 0 {
  const free = (from: number, to: number) =>
    from >= x0 && to <= x1 && taken.every((other) => other.x1 <= from || other.x0 >= to)
  if (free(x, x + label)) return 1
  return free(x - label, x) ? -1 : 0
}

/** One triangle per 6 px, so that a paper of every day does not become thousands of shapes. */
function trianglesOf(published: ReadonlyMap<number, number>, axis: Axis, x0: number, x1: number) {
  const triangles: { day: number; x: number; count: number }[] = []
  for (const [day, count] of published) {
    const x = xOfDay(axis, day + 0.5)
    const last = triangles[triangles.length - 1]
    if (x < x0 || x > x1 || (last && x - last.x < 6)) continue
    triangles.push({ day, x, count })
  }
  return triangles
}
