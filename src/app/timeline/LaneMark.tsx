import { memo, type CSSProperties } from 'react'
import type { NewsEvent } from '../../extract/types'
import { whenInWords, whenNote, whenShort } from '../dates'
import { GlyphMark } from '../Glyph'
import { placeName } from '../map/words'
import { isShallowSame } from '../memo'
import { barPath, type PlacedMark } from './layout'
import { WORDS } from './words'

interface LaneMarkProps {
  readonly mark: PlacedMark
  /** Content px drawn at x = 0. */
  readonly base: number
  readonly y: number
  /** Content px of the window's edges where the mark crosses them, else infinite: glyph and label stay inside. */
  readonly viewLeft: number
  readonly viewRight: number
  /** Outside the date filter. */
  readonly outside: boolean
  readonly hovered: boolean
  readonly selected: boolean
  readonly pinned: boolean
  readonly tabbable: boolean
  /** Prefix of the gradients' ids. */
  readonly fades: string
}

const RADIUS = 6.5
const HALF = 7.5
const CLIP_PX = 3
const LABEL_MIN_PX = 120
const CHAR_PX = 6.3

/** One event in the lanes, in the form its date has earned. Drawn from its glyph outward, so that moving it changes one attribute. */
export const LaneMark = memo(function LaneMark(props: LaneMarkProps) {
  const { mark, base, y, viewLeft, viewRight, outside, hovered, selected, pinned, tabbable, fades } = props
  const { event, form, kind, open, yearInferred } = mark.dated
  const glyph = glyphOf(mark, viewLeft, viewRight)
  const x0 = rounded(Math.max(mark.x0, viewLeft - CLIP_PX) - glyph)
  const x1 = rounded(Math.min(mark.x1, viewRight + CLIP_PX) - glyph)
  const left = rounded(Math.max(mark.left, viewLeft - CLIP_PX) - glyph)
  const right = rounded(Math.min(mark.right, viewRight + CLIP_PX) - glyph)
  const classes = ['tl-mark', `is-${event.status}`, outside && 'is-outside', hovered && 'is-hovered', selected && 'is-selected'] // prettier-ignore
  const label = kind === 'coarse' ? labelOf(event, Math.min(x1, viewRight - glyph) - 22) : null
  const bar = kind !== 'day' || open !== undefined
  return (
    <g
      className={classes.filter(Boolean).join(' ')}
      transform={`translate(${rounded(glyph - base)} ${y})`}
      style={bar ? ({ '--mark': form.colour } as CSSProperties) : undefined}
      data-id={event.id}
      data-menu=""
      role="button"
      aria-label={pinned ? `${nameOf(event)}, ${WORDS.pinned}` : nameOf(event)}
      aria-current={selected ? 'true' : undefined}
      tabIndex={tabbable ? 0 : -1}
    >
      <rect className="tl-hit" x={left} y={-12} width={right - left} height={24} rx={6} />
      {selected && <rect className="tl-selection" x={left} y={-11} width={right - left} height={22} rx={5} />}
      {bar && kind === 'about' && (
        <path
          className="tl-about"
          d={barPath(x0, x1, HALF, open)}
          fill={`url(#${fades}-${form.colour.slice(1)})`}
        />
      )}
      {bar && kind !== 'about' && (
        <path
          className={kind === 'coarse' ? 'tl-bar' : 'tl-bar tl-bar-days'}
          d={barPath(x0, x1, HALF, open)}
        />
      )}
      {bar && event.status === 'denied' && <line className="tl-strike" x1={x0} x2={x1} />}
      {label && (
        <text className="tl-label" x={12} y={4.2}>
          {label}
        </text>
      )}
      <g className="tl-glyph">
        <GlyphMark form={form} status={event.status} radius={kind === 'days' && bar ? 5.5 : RADIUS} />
        {pinned && <circle className="tl-pin" r={9.5} />}
        {yearInferred && <line className="tl-inferred" x1={-7} x2={7} y1={10.5} y2={10.5} />}
      </g>
    </g>
  )
}, isSame)

/** Each layout has marks of its own; one that stands where it stood is drawn as it was. */
function isSame({ mark: a, ...before }: LaneMarkProps, { mark: b, ...after }: LaneMarkProps): boolean {
  return isShallowSame(a, b) && isShallowSame(before, after)
}

/** Hundredths of a px. */
const rounded = (px: number) => Math.round(px * 100) / 100

/** Where the glyph stands, in content px: in the middle, but at the left end of a coarse bar; kept in sight where the bar is not. */
function glyphOf(mark: PlacedMark, viewLeft: number, viewRight: number): number {
  const x0 = Math.max(mark.x0, viewLeft)
  const x1 = Math.min(mark.x1, viewRight)
  if (mark.dated.kind === 'coarse') return Math.min(x0 + 9.5, Math.max((mark.x0 + mark.x1) / 2, x0 + 9))
  return x1 - x0 < 18 ? (mark.x0 + mark.x1) / 2 : (x0 + x1) / 2
}

function labelOf(event: NewsEvent, room: number): string | null {
  if (room < LABEL_MIN_PX - 22) return null
  const words = `${whenShort(event.when)} · ${event.title}`
  const most = Math.floor(room / CHAR_PX)
  return words.length <= most ? words : `${words.slice(0, most - 1).trimEnd()}…`
}

/** Everything the mark says, in words: title, status, date, place, article. */
function nameOf(event: NewsEvent): string {
  const note = whenNote(event.when)
  const place =
    event.where.find((where) => where.role === 'at') ?? event.where.find((w) => w.role === 'about')
  const parts = [
    event.title,
    WORDS.status[event.status],
    whenInWords(event.when) + (note ? ` (${note})` : ''),
    place ? placeName(place.place, place.vague) : '',
    WORDS.from(event.article),
  ]
  return parts.filter(Boolean).join(', ')
}
