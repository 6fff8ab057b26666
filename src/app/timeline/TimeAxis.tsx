import { memo } from 'react'
import { findTicks, xOfDay, type Axis, type Fold } from '../../facets/axis'
import { toIsoDay } from '../../facets/days'
import { dayInWords, tickInWords } from '../dates'
import { lengthInWords, WORDS } from './words'

/** Boxes in content px by lane, from the top. */
export type Taken = readonly (readonly { readonly x0: number; readonly x1: number }[])[]

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
  readonly lanePx: number
  /** What stands in each lane from the top, in content px: no label goes there. */
  readonly taken: Taken
}

const LABEL_PX = 104

/** Folds, ticks, publication days and the end of the reports: everything behind and under the marks. Decorative. */
export const TimeAxis = memo(function TimeAxis(props: TimeAxisProps) {
  const { axis, base, x0, x1, top, published, reportsEnd, crossed, lanePx, taken } = props
  const ticks = findTicks(axis, x0, x1)
  const folds = axis.plan.folds.filter((fold) => xOfDay(axis, fold.to) > x0 && xOfDay(axis, fold.from) < x1)
  const end = reportsEnd === null ? null : xOfDay(axis, reportsEnd + 1)
  const labelled = folds.map((fold) => ({ x0: xOfDay(axis, fold.from) + 8, x1: xOfDay(axis, fold.to) - 8 }))
  return (
    <g aria-hidden="true">
      {folds.map((fold) => (
        <FoldBlock
          key={fold.from}
          {...{ axis, base, fold, top, lanePx, taken }}
          crossed={crossed.has(fold)}
        />
      ))}
      <line className="tl-line" x1={x0 - base} x2={x1 - base} y1={top + 0.5} y2={top + 0.5} />
      {end !== null && end > x0 && end < x1 && (
        <ReportsEnd
          x={end - base}
          top={top}
          room={roomBeside(
            end,
            x0,
            x1,
            taken.map((boxes) => [...boxes, ...labelled]),
          )}
          lanePx={lanePx}
        />
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
      <Published {...{ axis, base, x0, x1, top, published }} />
    </g>
  )
})

/** Small triangles under the line where articles appeared: they stay as they are while the marks above change. */
const Published = memo(function Published(
  props: Pick<TimeAxisProps, 'axis' | 'base' | 'x0' | 'x1' | 'top' | 'published'>,
) {
  const { axis, base, x0, x1, top, published } = props
  return trianglesOf(published, axis, x0, x1).map(({ day, x, count }) => (
    <path key={day} className="tl-published" d={`M${x - base} ${top + 1}l4.5 7h-9Z`}>
      <title>{WORDS.published(count, dayInWords(toIsoDay(day)))}</title>
    </path>
  ))
})

interface FoldBlockProps extends Pick<TimeAxisProps, 'axis' | 'base' | 'top' | 'lanePx' | 'taken'> {
  readonly fold: Fold
  readonly crossed: boolean
}

/** The grey block of a fold, with its length where the lanes leave room for the words. */
function FoldBlock({ axis, base, fold, top, lanePx, taken, crossed }: FoldBlockProps) {
  const width = axis.plan.foldPx
  const x = xOfDay(axis, fold.from)
  const lane = taken.findIndex((boxes) => isFree(boxes, x, x + width))
  const below = taken[lane + 1]
  const words = WORDS.gap(lengthInWords(fold.gapTo - fold.gapFrom), crossed)
  const [length, rest] = words.split(', ')
  const middle = x - base + width / 2
  return (
    <g>
      <rect className="tl-fold" x={x - base} y={0} width={width} height={top}>
        <title>{words}</title>
      </rect>
      <path className="tl-fold-cut" d={`M${middle - 14} ${top + 0.5}l4.7 -5 9.3 10 9.3 -10 4.7 5`} />
      {lane >= 0 && (
        <text className="tl-fold-label" x={middle} y={(lane + 0.5) * lanePx + 4}>
          {length}
          {width >= 70 && below && isFree(below, x, x + width) && (
            <tspan x={middle} dy={14}>
              {rest}
            </tspan>
          )}
        </text>
      )}
    </g>
  )
}

const isFree = (boxes: Taken[number], from: number, to: number) =>
  boxes.every((box) => box.x1 <= from || box.x0 >= to)

interface ReportsEndProps {
  readonly x: number
  readonly top: number
  readonly lanePx: number
  /** Where its label has room: lane from the top, right (1) or left (-1) of the line. */
  readonly room: { readonly lane: number; readonly side: 1 | -1 } | null
}

function ReportsEnd({ x, top, lanePx, room }: ReportsEndProps) {
  return (
    <g>
      <line className="tl-reports-end" x1={x} x2={x} y1={0} y2={top}>
        <title>{WORDS.reportsEnd}</title>
      </line>
      {room && (
        <text
          className="tl-reports-end-label"
          x={x + room.side * 5}
          y={(room.lane + 0.5) * lanePx + 4}
          textAnchor={room.side > 0 ? 'start' : 'end'}
        >
          {WORDS.reportsEnd}
        </text>
      )}
    </g>
  )
}

function roomBeside(
  x: number,
  x0: number,
  x1: number,
  taken: TimeAxisProps['taken'],
): ReportsEndProps['room'] {
  for (const [lane, boxes] of taken.entries()) {
    const free = (from: number, to: number) => from >= x0 && to <= x1 && isFree(boxes, from, to)
    if (free(x, x + LABEL_PX)) return { lane, side: 1 }
    if (free(x - LABEL_PX, x)) return { lane, side: -1 }
  }
  return null
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
