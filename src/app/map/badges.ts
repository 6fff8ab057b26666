import type RBush from 'rbush'
import type { PixelBox } from './label-sheet'
import {
  BADGE,
  boxAround,
  clamp,
  gather,
  isInside,
  pixelBox,
  type Drawn,
  type LayoutOptions,
  type Pixel,
  type Seen,
  type Shaped,
  type View,
} from './layout'
import type { PlaceShape } from './shapes'
import { badgeText } from './words'

/** The share of the view that badges may cover before they lose their words. */
const ROOM = 0.14

/** Badges beside each other and beside what is taken, round ones where their words would fill the view. */
export function layOutBadges(
  areas: readonly Seen[],
  view: View,
  options: LayoutOptions,
  taken: RBush<PixelBox>,
): Drawn[] {
  const wide = areas.map(({ item }) => options.textWidth(badgeText(item.mark)) + 38)
  const room = ROOM * view.width * view.height
  const round = options.compact || wide.reduce((sum, width) => sum + width * BADGE, 0) > room
  const placed: Drawn[] = []
  const left: Seen[] = []
  areas.forEach((area, i) => {
    const { item, x, y } = area
    const line = item.shape.kind === 'line'
    const widths = round ? [BADGE] : [wide[i]!, BADGE]
    const spot = widths
      .map((width) => freeSpot({ x, y }, offsetsFor(item.shape.kind, width), width, view, taken))
      .find((found) => found !== null)
    if (!spot) return void left.push({ ...area, ...clamp({ x, y }, BADGE, view) })
    const box = boxAround(spot.at, spot.width + 4, BADGE + 4)
    taken.insert(box)
    const lead = line || (isInside({ x, y }, view, 0) && !touches(box, item.shape, view))
    placed.push({
      key: `in ${item.mark.place.id}`,
      kind: 'badge',
      marks: [item],
      at: spot.at,
      anchor: { x, y },
      width: spot.width,
      name: null,
      lead,
    })
  })
  return mergeRest(left, placed)
}

/** Badges without room join the nearest badge if it is near enough; else each other. */
function mergeRest(left: readonly Seen[], placed: readonly Drawn[]): Drawn[] {
  const joined = new Map<Drawn, Shaped[]>()
  const alone = left.filter(({ item, x, y }) => {
    const near = placed.filter(
      ({ at, width }) => Math.abs(at.x - x) < width / 2 + BADGE && Math.abs(at.y - y) < BADGE * 1.5,
    )
    const [host] = near.sort(
      (a, b) => Math.hypot(a.at.x - x, a.at.y - y) - Math.hypot(b.at.x - x, b.at.y - y),
    )
    if (host) joined.set(host, [...(joined.get(host) ?? host.marks), item])
    return !host
  })
  const hosts = placed.map((one): Drawn => {
    const marks = joined.get(one)
    return marks ? { ...one, kind: 'badges', marks, width: BADGE, lead: false } : one
  })
  return [...hosts, ...gather(alone)]
}

type Offset = readonly [dx: number, dy: number]

/** Where a badge may stand beside its anchor, nearest first: borders keep their line free, rings their middle. */
function offsetsFor(kind: PlaceShape['kind'], width: number): readonly Offset[] {
  if (kind === 'ring' && width > BADGE) return beside(width, 36)
  if (kind === 'line') return beside(width, 44)
  const rows = [0, 1, -1, 2, -2].map((row) => row * (BADGE + 6))
  return rows.flatMap((dy) => [0, 0.35, -0.35].map((column): Offset => [column * width, dy]))
}

function beside(width: number, away: number): readonly Offset[] {
  const aside = width / 2 + away * 0.6
  const shifts = [0, 0.25, -0.25, 0.5, -0.5].map((column) => column * width)
  const rows = [-away, away].flatMap((dy) => shifts.map((dx): Offset => [dx, dy]))
  return [
    ...rows.sort((a, b) => Math.abs(a[0]) - Math.abs(b[0])),
    [aside, 0],
    [-aside, 0],
    [0, -away * 1.7],
    [0, away * 1.7],
  ]
}

/** The first place that is free; `null` where all is full. */
function freeSpot(
  anchor: Pixel,
  offsets: readonly Offset[],
  width: number,
  view: View,
  taken: RBush<PixelBox>,
) {
  for (const [dx, dy] of offsets) {
    const at = clamp({ x: anchor.x + dx, y: anchor.y + dy }, width, view)
    if (!taken.collides(boxAround(at, width, BADGE))) return { at, width }
  }
  return null
}

function touches({ minX, minY, maxX, maxY }: PixelBox, shape: PlaceShape, view: View): boolean {
  const [left, top, right, bottom] = pixelBox(shape, view)
  const margin = shape.kind === 'ring' ? 26 : 4
  return maxX > left - margin && minX < right + margin && maxY > top - margin && minY < bottom + margin
}
