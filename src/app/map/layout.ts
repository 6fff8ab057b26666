import RBush from 'rbush'
import type { PlaceMark } from '../../facets/places'
import { placeClusters, type Cluster } from './cluster'
import type { PixelBox } from './labels'
import type { LatLon, PlaceShape } from './shapes'
import { badgeText } from './words'

/** A mark with the shape of its place. */
export interface Shaped {
  readonly mark: PlaceMark
  readonly shape: PlaceShape
}

export interface Pixel {
  readonly x: number
  readonly y: number
}

/** One button on the map, in pixels of the view. */
export interface Drawn {
  readonly key: string
  /** A town, several towns that are too near each other, the badge of an area or border, several of those. */
  readonly kind: 'point' | 'cluster' | 'badge' | 'badges'
  readonly marks: readonly Shaped[]
  /** Its centre. */
  readonly at: Pixel
  /** What it stands for: a badge may stand beside it. */
  readonly anchor: Pixel
  /** Of a badge: width in px; 28 where it is round. */
  readonly width: number
  /** Side on which a town's name stands, if there was room. */
  readonly name: 'left' | 'right' | null
  /** Whether a line leads from the badge to its anchor. */
  readonly lead: boolean
}

export interface View {
  readonly width: number
  readonly height: number
  /** Longitude of the middle: places are drawn on the copy of the world that is nearest to it. */
  readonly middle: number
  readonly project: (at: LatLon) => Pixel
}

export interface LayoutOptions {
  /** Round badges only, as on phones. */
  readonly compact: boolean
  /** Of a name in the marks' own type, px. */
  readonly textWidth: (text: string) => number
  /** Where the map's own buttons stand. */
  readonly blocked: readonly PixelBox[]
}

/** Diameter of a round badge and height of every badge. */
export const BADGE = 28
const EDGE = 8
const MOST_MARKS = 300

/**
 * Where each mark goes: towns nearer than 28 px become one disc, badges stay in the view and apart from each other and from towns.
 * Marks outside the view are left out. The cost is about linear in the marks.
 */
export function layOut(marks: readonly Shaped[], view: View, options: LayoutOptions): Drawn[] {
  const taken = new RBush<PixelBox>()
  taken.load([...options.blocked])
  const points = layOutPoints(marks, view)
  for (const { at, kind } of points) taken.insert(boxAround(at, kind === 'point' ? 30 : 36, 30))
  const badges = layOutBadges(marks, view, options, taken)
  const named = points.map((point) => nameSide(point, taken, options.textWidth))
  return [...named, ...badges]
}

/** Pixels of a place on the copy of the world nearest to the middle of the view. */
export function projectNear(view: View, at: LatLon, near: LatLon = at): Pixel {
  return view.project({ lat: at.lat, lon: at.lon + Math.round((view.middle - near.lon) / 360) * 360 })
}

function layOutPoints(marks: readonly Shaped[], view: View): Drawn[] {
  const inView = marks.flatMap((one) => {
    if (one.shape.kind !== 'point') return []
    const at = projectNear(view, one.shape.anchor)
    return isInside(at, view, 20) ? [{ item: one, ...at, weight: one.mark.events.length }] : []
  })
  let reach = BADGE
  let clusters = placeClusters(inView, reach)
  while (clusters.length > MOST_MARKS) clusters = placeClusters(inView, (reach *= 1.4))
  return clusters.map(({ x, y, items }: Cluster<Shaped>): Drawn => {
    const alone = items.length === 1
    const key = `${alone ? 'at' : 'near'} ${items[0]!.mark.place.id}`
    const at = { x, y }
    return {
      key,
      kind: alone ? 'point' : 'cluster',
      marks: items,
      at,
      anchor: at,
      width: BADGE,
      name: null,
      lead: false,
    }
  })
}

function layOutBadges(
  marks: readonly Shaped[],
  view: View,
  options: LayoutOptions,
  taken: RBush<PixelBox>,
): Drawn[] {
  const inView = marks.filter((one) => one.shape.kind !== 'point' && meetsView(one.shape, view))
  const wide = inView.map(({ mark }) => options.textWidth(badgeText(mark)) + 46)
  const room = view.width * view.height * 0.14
  const crowded = options.compact || wide.reduce((sum, width) => sum + width * BADGE, 0) > room
  const placed: Drawn[] = []
  const left: { item: Shaped; x: number; y: number; weight: number }[] = []
  inView.forEach((one, i) => {
    const anchor = anchorInView(one.shape, view)
    const widths = crowded ? [BADGE] : [wide[i]!, BADGE]
    const spot = widths
      .map((width) => freeSpot(anchor, one.shape.kind === 'line', width, view, taken))
      .find((s) => s !== null)
    if (!spot)
      return void left.push({ item: one, ...clamp(anchor, BADGE, view), weight: one.mark.events.length })
    taken.insert(boxAround(spot.at, spot.width + 4, BADGE + 4))
    const far =
      Math.hypot(spot.at.x - anchor.x, spot.at.y - anchor.y) >
        (one.shape.kind === 'line' ? 12 : BADGE * 2.5) && isInside(anchor, view, 0)
    const key = `in ${one.mark.place.id}`
    placed.push({
      key,
      kind: 'badge',
      marks: [one],
      at: spot.at,
      anchor,
      width: spot.width,
      name: null,
      lead: far,
    })
  })
  return [...placed, ...mergeRest(left, placed)]
}

/** Badges without room join the nearest badge that is near enough, or each other. */
function mergeRest(
  left: readonly { item: Shaped; x: number; y: number; weight: number }[],
  placed: Drawn[],
): Drawn[] {
  const alone = left.filter(({ item, x, y }) => {
    const i = placed.findIndex(
      ({ at, width }) => Math.abs(at.x - x) < width / 2 + BADGE && Math.abs(at.y - y) < BADGE * 1.5,
    )
    const host = placed[i]
    if (!host) return true
    placed[i] = {
      ...host,
      kind: 'badges',
      marks: [...host.marks, item],
      at: host.at,
      width: BADGE,
      lead: false,
    }
    return false
  })
  return placeClusters(alone, BADGE).map(({ x, y, items }): Drawn => {
    const kind = items.length === 1 ? 'badge' : 'badges'
    return {
      key: `in ${items[0]!.mark.place.id}`,
      kind,
      marks: items,
      at: { x, y },
      anchor: { x, y },
      width: BADGE,
      name: null,
      lead: false,
    }
  })
}

/** The free place nearest to the anchor, trying below and above first; borders keep their line free. `null` where all is full. */
function freeSpot(anchor: Pixel, line: boolean, width: number, view: View, taken: RBush<PixelBox>) {
  const rows = [0, 1, -1, 2, -2, 3, -3].map((n) => n * (BADGE + 6))
  const columns = [0, 0.35, -0.35].map((n) => n * width)
  const offsets = line
    ? [
        [0, -44],
        [-width / 2, -40],
        [width / 2, -40],
        [0, 44],
        [-width / 2, 40],
        [width / 2, 40],
        [0, -72],
        [0, 72],
        [-width * 0.8, 0],
        [width * 0.8, 0],
      ]
    : rows.flatMap((dy) => columns.map((dx) => [dx, dy]))
  for (const [dx = 0, dy = 0] of offsets) {
    const at = clamp({ x: anchor.x + dx, y: anchor.y + dy }, width, view)
    if (!taken.collides(boxAround(at, width, BADGE))) return { at, width }
  }
  return null
}

/** An area that covers most of the view has its badge at the top edge. */
function anchorInView(shape: PlaceShape, view: View): Pixel {
  const [minX, minY, maxX, maxY] = pixelBox(shape, view)
  const anchor = projectNear(view, shape.anchor)
  const seen =
    Math.max(0, Math.min(maxX, view.width) - Math.max(minX, 0)) *
    Math.max(0, Math.min(maxY, view.height) - Math.max(minY, 0))
  const isArea = shape.kind === 'outline' || shape.kind === 'rough'
  if (isArea && seen > 0.6 * view.width * view.height && !isInside(anchor, view, -40))
    return { x: view.width / 2, y: EDGE + BADGE / 2 }
  return anchor
}

function meetsView(shape: PlaceShape, view: View): boolean {
  const [minX, minY, maxX, maxY] = pixelBox(shape, view)
  return maxX > 0 && minX < view.width && maxY > 0 && minY < view.height
}

function pixelBox(
  { box: [west, south, east, north], anchor }: PlaceShape,
  view: View,
): [number, number, number, number] {
  const topLeft = projectNear(view, { lat: north, lon: west }, anchor)
  const bottomRight = projectNear(view, { lat: south, lon: east }, anchor)
  return [topLeft.x, topLeft.y, bottomRight.x, bottomRight.y]
}

function nameSide(point: Drawn, taken: RBush<PixelBox>, textWidth: (text: string) => number): Drawn {
  if (point.kind !== 'point') return point
  const width = textWidth(point.marks[0]!.mark.place.name) + 8
  for (const name of ['right', 'left'] as const) {
    const x = point.at.x + (name === 'right' ? 1 : -1) * (20 + width / 2)
    const box = boxAround({ x, y: point.at.y }, width, 20)
    if (taken.collides(box)) continue
    taken.insert(box)
    return { ...point, name }
  }
  return point
}

const isInside = ({ x, y }: Pixel, { width, height }: View, margin: number) =>
  x > -margin && y > -margin && x < width + margin && y < height + margin

function clamp({ x, y }: Pixel, width: number, view: View): Pixel {
  const within = (value: number, half: number, size: number) =>
    Math.max(EDGE + half, Math.min(size - EDGE - half, value))
  return { x: within(x, width / 2, view.width), y: within(y, BADGE / 2, view.height) }
}

export const boxAround = ({ x, y }: Pixel, width: number, height: number): PixelBox => ({
  minX: x - width / 2,
  maxX: x + width / 2,
  minY: y - height / 2,
  maxY: y + height / 2,
})
