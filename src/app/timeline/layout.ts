import type { NewsEvent, ThemeId } from '../../extract/types'
import { contentWidth, dayOfX, xOfDay, type Axis } from '../../facets/axis'
import { toDayRange, type DayRange } from '../../facets/days'
import { grouped } from '../../facets/grouped'
import { packLanes, type Extent } from '../../facets/lanes'
import { isYearInferred } from '../dates'
import type { Form } from '../forms'
import { keepLast } from '../memo'

/** How a date is drawn: one day, a few days, an interval coarser than that, a date said to be about right. */
type MarkKind = 'day' | 'days' | 'coarse' | 'about'

/** A dated event, ready to be laid out. */
export interface DatedEvent extends DayRange {
  readonly event: NewsEvent
  readonly form: Form
  readonly kind: MarkKind
  readonly open: 'start' | 'end' | undefined
  readonly yearInferred: boolean
}

/** A mark with its place: all x in content px; `x0` to `x1` is the drawn interval, `left` to `right` all that it covers. */
export interface PlacedMark {
  readonly dated: DatedEvent
  readonly lane: number
  readonly x0: number
  readonly x1: number
  readonly left: number
  readonly right: number
}

/** Marks that found no room, behind one chip. */
export interface PlacedCrowd extends DayRange {
  readonly key: string
  readonly count: number
  readonly x0: number
  readonly x1: number
  readonly lane: number
  /** Empty where there are too many to be asked for one by one. */
  readonly hidden: readonly DatedEvent[]
  /** There, a bar: where it stands, and how high of the highest, 0 to 1. */
  readonly bar?: { readonly x0: number; readonly x1: number; readonly share: number }
}

export interface LaneLayout {
  readonly marks: readonly PlacedMark[]
  readonly crowds: readonly PlacedCrowd[]
}

const MARK_PX = 24
const CHIP_PX = 44
const BAR_MIN_PX = 18
const ARROW_PX = 9
const NO_THEME: Form = { shape: 'circle', colour: '#8A96A1' }

/** The dated ones of some events, by start and then the narrower first; the same event is the same object each time, as long as `forms` is the same. */
export function toDated(events: readonly NewsEvent[], forms: ReadonlyMap<ThemeId, Form>): DatedEvent[] {
  const known = knownOf(forms)
  const dated: DatedEvent[] = []
  for (const event of events) {
    let one = known.get(event)
    if (one === undefined) known.set(event, (one = datedOf(event, forms)))
    if (one) dated.push(one)
  }
  return dated.sort((a, b) => a.from - b.from || a.to - b.to)
}

const knownOf = keepLast((_forms: ReadonlyMap<ThemeId, Form>) => new WeakMap<NewsEvent, DatedEvent | null>())

function datedOf(event: NewsEvent, forms: ReadonlyMap<ThemeId, Form>): DatedEvent | null {
  const { when } = event
  if (!when) return null
  const days = toDayRange(when)
  const first = event.themes[0]
  const form = (first && forms.get(first)) || NO_THEME
  const kind = when.approx ? 'about' : kindOf(days.to - days.from)
  return { event, ...days, form, kind, open: when.open, yearInferred: isYearInferred(when) }
}

const kindOf = (days: number): MarkKind => (days === 1 ? 'day' : days <= 14 ? 'days' : 'coarse')

/** Gives every mark a lane, or a place behind a chip. `keepId`: an event that must be visible, and comes before all others. */
export function layOut(
  dated: readonly DatedEvent[],
  axis: Axis,
  laneCount: number,
  keepId: string | null,
): LaneLayout {
  return packed(dated, axis, laneCount, laneCount - 1, keepId)
}

/** In one lane alone a long bar would push everything else behind chips. */
const LANES_EACH = 2

/** What a lane is for: the name at its left end. `from` to `to`: its lanes, 0 nearest to the axis. */
export interface NamedLane {
  readonly name: string
  readonly from: number
  readonly to: number
}

/**
 * Lanes by group: the commonest group on top, each with an equal share of the lanes, what has no lane of its own together in the
 * last. `groupOf` gives the name of an event's group; `rest` is that of the last lane.
 */
export function layOutGroups(
  dated: readonly DatedEvent[],
  axis: Axis,
  laneCount: number,
  keepId: string | null,
  groupOf: (event: NewsEvent) => string,
  rest: string,
): LaneLayout & { readonly names: readonly NamedLane[] } {
  const groups = grouped(dated, ({ event }) => groupOf(event))
  const sorted = [...groups].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
  const most = Math.max(2, Math.floor(laneCount / LANES_EACH))
  const own = sorted.length <= most ? sorted : sorted.slice(0, most - 1)
  const others = sorted.slice(own.length).flatMap(([, events]) => events)
  const rows = others.length > 0 ? [...own, [rest, others] as const] : own
  let below = laneCount
  const laid = rows.map(([name, events], row) => {
    // what does not divide goes to the first
    const share = Math.floor(laneCount / rows.length) + (row < laneCount % rows.length ? 1 : 0)
    const top = below - 1
    below -= share
    const inOrder = others === events ? events.sort((x, y) => x.from - y.from || x.to - y.to) : events
    return { name, from: below, to: top, ...packed(inOrder, axis, Math.max(1, share), top, keepId) }
  })
  return {
    marks: laid.flatMap(({ marks }) => marks),
    crowds: laid.flatMap(({ crowds }) => crowds),
    names: laid.map(({ name, from, to }) => ({ name, from, to })),
  }
}

/** The layout in some lanes, of which `top` is the highest. */
function packed(
  dated: readonly DatedEvent[],
  axis: Axis,
  laneCount: number,
  top: number,
  keepId: string | null,
): LaneLayout {
  const lowest = top - laneCount + 1
  const { bars, extents } = extentsOf(dated, axis)
  const chip = { px: CHIP_PX, min: 0, max: contentWidth(axis) }
  const kept = keepId === null ? -1 : dated.findIndex((d) => d.event.id === keepId)
  const packing = packLanes(extents, laneCount, chip, kept < 0 ? null : kept)
  const marks: PlacedMark[] = []
  dated.forEach((d, i) => {
    const lane = packing.lanes[i]!
    const { x0, x1 } = bars[i]!
    if (lane >= 0)
      marks.push({ dated: d, lane: lowest + lane, x0, x1, left: extents[i]!.x0, right: extents[i]!.x1 })
  })
  const crowds = packing.crowds.map(({ x0, x1, hidden }) => {
    const events = hidden.map((i) => dated[i]!)
    const to = events.reduce((latest, d) => Math.max(latest, d.to), -Infinity)
    return {
      key: `+${events[0]!.event.id}`,
      count: events.length,
      x0,
      x1,
      lane: top,
      hidden: events,
      from: events[0]!.from,
      to,
    }
  })
  return { marks, crowds }
}

/** Kept, as the same events are often packed again so that the chosen one is visible. */
const extentsOf = keepLast((dated: readonly DatedEvent[], axis: Axis) => {
  const bars = dated.map((d) => barOf(d, axis))
  return { bars, extents: dated.map((d, i) => extentOf(bars[i]!, d.open)) }
})

/** A bar is never drawn narrower than its glyph, or a month would look like a day in a long collection. */
function barOf(dated: DatedEvent, axis: Axis): { x0: number; x1: number } {
  const x0 = xOfDay(axis, dated.from)
  const x1 = xOfDay(axis, dated.to)
  if (dated.kind === 'day' && !dated.open) return { x0: (x0 + x1) / 2, x1: (x0 + x1) / 2 }
  const lack = Math.max(0, BAR_MIN_PX - (x1 - x0)) / 2
  return { x0: x0 - lack, x1: x1 + lack }
}

function extentOf(bar: { x0: number; x1: number }, open: 'start' | 'end' | undefined): Extent {
  const x0 = bar.x0 - 2 - (open === 'start' ? ARROW_PX : 0)
  const x1 = bar.x1 + 2 + (open === 'end' ? ARROW_PX : 0)
  const lack = Math.max(0, MARK_PX - (x1 - x0)) / 2
  return { x0: x0 - lack, x1: x1 + lack, broad: x1 - x0 > 2 * MARK_PX }
}

/** Outline of a bar of height 2 × `half` around `y`, pointed at its open side. */
export function barPath(
  x0: number,
  x1: number,
  y: number,
  half: number,
  open: 'start' | 'end' | undefined,
): string {
  const [top, bottom] = [y - half, y + half]
  const right = open === 'end' ? `L${x1 + ARROW_PX} ${y}L${x1} ${bottom}` : `L${x1} ${bottom}`
  const left = open === 'start' ? `L${x0 - ARROW_PX} ${y}` : ''
  return `M${x0} ${top}L${x1} ${top}${right}L${x0} ${bottom}${left}Z`
}

/** Chips alone, one every so many px, each with a bar: what is begun in each stretch of the window is behind it. */
export function layOutCrowds(
  edges: readonly number[],
  starts: ArrayLike<number>,
  axis: Axis,
  lane: number,
): readonly PlacedCrowd[] {
  const most = Array.from(starts).reduce((max, events) => Math.max(max, events), 1)
  return Array.from({ length: edges.length - 1 }, (_, i): PlacedCrowd => {
    const [from, to, count] = [edges[i]!, edges[i + 1]!, starts[i]!]
    const [left, right] = [xOfDay(axis, from), xOfDay(axis, to)]
    // whole at the end of all time too
    const x0 = Math.max(0, Math.min((left + right - CROWD_PX) / 2, contentWidth(axis) - CROWD_PX))
    const x1 = x0 + CROWD_PX
    const bar = { x0: left + 1, x1: right - 1, share: count / most }
    return { key: `+${from}`, count, x0, x1, lane, hidden: [], from, to, bar }
  }).filter(({ count }) => count > 0)
}

const CROWD_PX = 56

/** Whole days, so that chips of crowds have room side by side: at the end of all time the last two stretches may be one. */
export function crowdEdges(axis: Axis, days: DayRange): readonly number[] {
  const edges: number[] = []
  const end = xOfDay(axis, days.to)
  for (
    let x = Math.floor(xOfDay(axis, days.from) / (CROWD_PX + 8)) * (CROWD_PX + 8);
    x < end + CROWD_PX;
    x += CROWD_PX + 8
  ) {
    const day = Math.floor(dayOfX(axis, x))
    if (edges.length === 0 || day > edges[edges.length - 1]!) edges.push(day)
  }
  const isNarrow = edges.length > 2 && contentWidth(axis) - xOfDay(axis, edges.at(-2)!) < CROWD_PX
  if (isNarrow) edges.splice(-2, 1)
  return edges.length > 1 ? edges : [Math.floor(days.from), Math.ceil(days.to) + 1]
}
