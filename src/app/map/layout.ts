import RBush from 'rbush'
import { layOutBadges } from './badges'
import { placesIn, type PlaceMark } from '../../facets/questions'
import { placeClusters, type Cluster } from './cluster'
import type { PixelBox } from './label-sheet'
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
/** Marks nearer than this are one disc: as wide as the disc, so that discs do not overlap. */
const REACH = 36
const EDGE = 8
const MOST_MARKS = 3000
/** The share of the view that marks may cover before areas join towns in discs. */
const ROOM = 0.12

/**
 * Where each mark goes: towns too near each other become one disc, badges stay in the view and apart from each other and from towns.
 * In a crowd, areas join the discs as well. Marks outside the view are left out. The cost is about linear in the marks.
 */
export function layOut(marks: readonly Shaped[], view: View, options: LayoutOptions): Drawn[] {
  const taken = new RBush<PixelBox>()
  taken.load([...options.blocked])
  const seen = marks.flatMap((one): Seen[] => {
    const at = whereSeen(one.shape, view)
    return at ? [{ item: one, ...at, weight: one.mark.events }] : []
  })
  const points = gather(seen.filter(({ item }) => item.shape.kind === 'point'))
  const areas = seen.filter(({ item }) => item.shape.kind !== 'point')
  const crowded = (points.length + areas.length) * REACH ** 2 > ROOM * view.width * view.height
  const discs = crowded && areas.length > 0 ? gather(seen) : points
  for (const { at, kind } of discs)
    taken.insert(boxAround(at, kind === 'point' ? 30 : REACH, kind === 'point' ? 30 : REACH))
  const badges = crowded ? [] : layOutBadges(areas, view, options, taken)
  return [...discs.map((disc) => withName(disc, taken, view, options)), ...badges]
}

export interface Seen extends Pixel {
  readonly item: Shaped
  readonly weight: number
}

/** The pixel a mark stands for, if any of its place is in view. */
function whereSeen(shape: PlaceShape, view: View): Pixel | null {
  if (shape.kind !== 'point') return meetsView(shape, view) ? anchorInView(shape, view) : null
  const at = projectNear(view, shape.anchor)
  return isInside(at, view, 20) ? at : null
}

/** Discs of what is too near each other; what stands alone keeps its own form, areas as round badges. */
export function gather(seen: readonly Seen[]): Drawn[] {
  let reach = REACH
  let clusters = placeClusters(seen, reach)
  while (clusters.length > MOST_MARKS) clusters = placeClusters(seen, (reach *= 1.4))
  return clusters.map(({ x, y, items }: Cluster<Shaped>): Drawn => {
    const areas = items.every(({ shape }) => shape.kind !== 'point')
    const kind = items.length === 1 ? (areas ? 'badge' : 'point') : areas ? 'badges' : 'cluster'
    const key = `${items.length === 1 ? (areas ? 'in' : 'at') : 'near'} ${items[0]!.mark.place.id}`
    const at = { x, y }
    return { key, kind, marks: items, at, anchor: at, width: BADGE, name: null, lead: false }
  })
}

/** Pixels of a place on the copy of the world nearest to the middle of the view. */
export function projectNear(view: View, at: LatLon, near: LatLon = at): Pixel {
  return view.project({ lat: at.lat, lon: at.lon + Math.round((view.middle - near.lon) / 360) * 360 })
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

/** Whether any of the place's box is in view. */
export function meetsView(shape: PlaceShape, view: View): boolean {
  const [minX, minY, maxX, maxY] = pixelBox(shape, view)
  return maxX > 0 && minX < view.width && maxY > 0 && minY < view.height
}

export function pixelBox(
  { box: [west, south, east, north], anchor }: PlaceShape,
  view: View,
): [number, number, number, number] {
  const topLeft = projectNear(view, { lat: north, lon: west }, anchor)
  const bottomRight = projectNear(view, { lat: south, lon: east }, anchor)
  return [topLeft.x, topLeft.y, bottomRight.x, bottomRight.y]
}

/** A town's name beside it, an area's in its badge, if there is room. */
function withName(
  disc: Drawn,
  taken: RBush<PixelBox>,
  view: View,
  { compact, textWidth }: LayoutOptions,
): Drawn {
  if (disc.kind === 'badge') return compact ? disc : widened(disc, taken, view, textWidth)
  if (disc.kind !== 'point') return disc
  const width = textWidth(disc.marks[0]!.mark.place.name) + 8
  for (const name of ['right', 'left'] as const) {
    const x = disc.at.x + (name === 'right' ? 1 : -1) * (20 + width / 2)
    const box = boxAround({ x, y: disc.at.y }, width, 20)
    if (box.minX < 0 || box.maxX > view.width || taken.collides(box)) continue
    taken.insert(box)
    return { ...disc, name }
  }
  return disc
}

function widened(
  disc: Drawn,
  taken: RBush<PixelBox>,
  view: View,
  textWidth: (text: string) => number,
): Drawn {
  const width = textWidth(badgeText(disc.marks[0]!.mark)) + 38
  const own = boxAround(disc.at, REACH, REACH)
  const box = boxAround(disc.at, width + 4, BADGE + 4)
  const sides = [
    { ...box, maxX: own.minX - 1 },
    { ...box, minX: own.maxX + 1 },
  ]
  if (box.minX < EDGE || box.maxX > view.width - EDGE || sides.some((side) => taken.collides(side)))
    return disc
  taken.insert(box)
  return { ...disc, width }
}

export const isInside = ({ x, y }: Pixel, { width, height }: View, margin: number) =>
  x > -margin && y > -margin && x < width + margin && y < height + margin

export function clamp({ x, y }: Pixel, width: number, view: View): Pixel {
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

/** The room a mark takes in the view, with its name. */
export function boxOfDrawn({ kind, at, width, name, marks }: Drawn): PixelBox {
  if (kind !== 'point') return boxAround(at, Math.max(REACH, width), 34)
  const box = boxAround(at, 34, 34)
  const length = (marks[0]?.mark.place.name.length ?? 0) * 8
  if (name === 'left') return { ...box, minX: box.minX - length }
  return name === 'right' ? { ...box, maxX: box.maxX + length } : box
}

/** Ids of all places a button stands for. */
export const placeIdsIn = ({ marks }: Pick<Drawn, 'marks'>): readonly string[] =>
  marks.flatMap(({ mark }) => placesIn(mark))
