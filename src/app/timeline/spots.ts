import type { NewsEvent } from '../../extract/types'
import { whenShort } from '../dates'
import type { DatedEvent, PlacedMark } from './layout'

/** A mark where it is drawn: px from the left end of the drawing, down from its top; the glyph stands at `x`. */
export interface Spot {
  readonly dated: DatedEvent
  readonly x: number
  readonly y: number
  /** The drawn interval, and all that the mark covers. */
  readonly x0: number
  readonly x1: number
  readonly left: number
  readonly right: number
  /** Words in the bar, where it has room for them. */
  readonly label: string | null
}

/** What the lanes show: content px, of which `base` is drawn at 0, and the lanes' lower end and height. */
export interface LanesWindow {
  readonly from: number
  readonly to: number
  readonly base: number
  readonly top: number
  readonly lanePx: number
}

const CLIP_PX = 3
const LABEL_MIN_PX = 98
const CHAR_PX = 6.3
/** From the glyph to the label's first letter, and what stays free at both its ends. */
const LABEL_PX = 12
const LABEL_ENDS_PX = 22

/** Where a mark is drawn; what crosses the window's edges ends just outside, its glyph and label stay inside. */
export function spotOf(mark: PlacedMark, { from, to, base, top, lanePx }: LanesWindow): Spot {
  const viewLeft = mark.left < from ? from : -Infinity
  const viewRight = mark.right > to ? to : Infinity
  const glyph = glyphOf(mark, viewLeft, viewRight)
  const drawn = (px: number) =>
    rounded(Math.min(Math.max(px, viewLeft - CLIP_PX), viewRight + CLIP_PX) - base)
  const { dated } = mark
  const room = Math.min(mark.x1, viewRight) - glyph - LABEL_ENDS_PX
  return {
    dated,
    x: rounded(glyph - base),
    y: yOfLane(mark.lane, top, lanePx),
    x0: drawn(mark.x0),
    x1: drawn(mark.x1),
    left: drawn(mark.left),
    right: drawn(mark.right),
    label: dated.kind === 'coarse' ? labelOf(dated.event, room) : null,
  }
}

/** The middle of a lane. */
export const yOfLane = (lane: number, top: number, lanePx: number) => top - (lane + 0.5) * lanePx

/** Where a label begins. */
export const labelX = ({ x }: Spot) => x + LABEL_PX

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
  if (room < LABEL_MIN_PX) return null
  const words = `${whenShort(event.when)} · ${event.title}`
  const most = Math.floor(room / CHAR_PX)
  return words.length <= most ? words : `${words.slice(0, most - 1).trimEnd()}…`
}
