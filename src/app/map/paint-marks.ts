import type { Drawn } from './layout'
import type { MarkColours } from './mark-colours'
import {
  clusterText,
  countText,
  formOfMark,
  formsOfCluster,
  isCluster,
  isLine,
  isRound,
  statusOfMark,
  type Forms,
} from './mark-forms'
import { paintGlyph } from './paint-glyph'
import { badgeText, isAround } from './words'

type Pen = CanvasRenderingContext2D

/** As wide as a border of so many px is drawn: whole pixels of the screen. */
function drawnWidth(pen: Pen, width: number): number {
  const { a: scale } = pen.getTransform()
  return Math.max(1, Math.floor(width * scale)) / scale
}
const DISC = 13
const CLUSTER = 18
const BADGE = 14

/** Paints marks at rest as `MarkPicture` and `map.css` draw them, discs with numbers above the others. The pen's pixels are those of the view. */
export function paintMarks(pen: Pen, drawn: readonly Drawn[], forms: Forms, colours: MarkColours): void {
  const sprites = spritesFor(pen, colours)
  const paint = (one: Drawn) => {
    pen.save()
    pen.translate(Math.round(one.at.x), Math.round(one.at.y))
    if (isCluster(one)) paintCluster(pen, one, forms, colours, sprites)
    else if (one.kind === 'point') paintPoint(pen, one, forms, colours, sprites)
    else paintBadge(pen, one, forms, colours, sprites)
    pen.restore()
  }
  for (const one of drawn) if (!isCluster(one)) paint(one)
  for (const one of drawn) if (isCluster(one)) paint(one)
}

/** Puts a picture around 0,0; one of the same key is painted once. */
type Sprites = (key: string, reach: number, paint: (pen: Pen) => void) => void

const knownSprites = new WeakMap<MarkColours, Map<string, HTMLCanvasElement>>()

function spritesFor(pen: Pen, colours: MarkColours): Sprites {
  const scale = pen.getTransform().a
  const known = knownSprites.get(colours) ?? new Map<string, HTMLCanvasElement>()
  knownSprites.set(colours, known)
  return (name, reach, paint) => {
    const key = `${name} ${scale}`
    let sprite = known.get(key)
    if (!sprite) {
      sprite = document.createElement('canvas')
      sprite.width = sprite.height = Math.ceil(2 * reach * scale)
      const own = sprite.getContext('2d')
      if (!own) return
      own.scale(scale, scale)
      own.translate(reach, reach)
      paint(own)
      known.set(key, sprite)
    }
    pen.drawImage(sprite, -reach, -reach, sprite.width / scale, sprite.height / scale)
  }
}

/** A filled shape that throws the small shadow, with a line along its inside. */
function paintPlate(pen: Pen, plate: Plate, fill: string, colours: MarkColours): void {
  const scale = pen.getTransform().a
  pen.save()
  if (colours.shadow) {
    pen.shadowColor = colours.shadow
    pen.shadowOffsetY = scale
    pen.shadowBlur = 2 * scale
  }
  pen.fillStyle = fill
  pen.fill(plate.path(0))
  pen.restore()
  const border = drawnWidth(pen, 1.5)
  pen.strokeStyle = colours.line
  pen.lineWidth = border
  pen.setLineDash(plate.isDashed ? dashes(border, plate.length) : [])
  pen.stroke(plate.path(border / 2))
  pen.setLineDash([])
}

interface Plate {
  /** Drawn in from its edge by so many px. */
  readonly path: (inset: number) => Path2D
  readonly length: number
  readonly isDashed: boolean
}

const circle = (radius: number, isDashed: boolean): Plate => ({
  path: (inset) => {
    const path = new Path2D()
    path.arc(0, 0, radius - inset, 0, 2 * Math.PI)
    return path
  },
  length: 2 * Math.PI * (radius - 0.75),
  isDashed,
})

const pill = (width: number, isDashed: boolean): Plate => ({
  path: (inset) => {
    const path = new Path2D()
    const half = width / 2
    path.roundRect(inset - half, inset - BADGE, width - 2 * inset, 2 * (BADGE - inset), BADGE - inset)
    return path
  },
  length: 2 * (width - 2 * BADGE) + 2 * Math.PI * (BADGE - 0.75),
  isDashed,
})

/** As borders are dashed: three times as long as wide, the gaps stretched to fit. */
function dashes(width: number, length: number): number[] {
  const dash = 3 * width
  return [dash, length / Math.max(1, Math.floor(length / (2 * dash))) - dash]
}

function paintPoint(pen: Pen, one: Drawn, forms: Forms, colours: MarkColours, sprite: Sprites): void {
  const { mark } = one.marks[0]!
  const [form, status] = [formOfMark(mark, forms), statusOfMark(mark)]
  if (one.marks.every((m) => isAround(m.mark.vague))) {
    pen.strokeStyle = colours.line
    const width = drawnWidth(pen, 1.8)
    const radius = DISC + 5 + width / 2
    pen.lineWidth = width
    pen.setLineDash(dashes(width, 2 * Math.PI * radius))
    pen.stroke(circle(radius, true).path(0))
    pen.setLineDash([])
  }
  sprite(`disc ${form.shape} ${form.colour} ${form.letter ?? ''} ${status}`, 20, (own) => {
    paintPlate(own, circle(DISC, false), colours.disc, colours)
    // where a picture of 25 px comes to stand in a box of 24
    own.translate(-0.5, -0.5)
    paintGlyph(own, form, status, 8.5, colours)
  })
  const count = countText(mark.events)
  if (count) paintCount(pen, count, 21, -20, colours)
  if (one.name) paintName(pen, mark.place.name, one.name, count !== null, colours)
}

function paintCluster(pen: Pen, one: Drawn, forms: Forms, colours: MarkColours, sprite: Sprites): void {
  const marks = one.marks.map((m) => m.mark)
  const found = formsOfCluster(marks, forms)
  const isDashed = one.kind === 'badges'
  const key = found.map(({ shape, colour, letter = '' }) => `${shape} ${colour} ${letter}`).join()
  sprite(`cluster ${isDashed} ${key}`, CLUSTER + 4, (own) => {
    paintPlate(own, circle(CLUSTER, isDashed), colours.paper, colours)
    found.forEach((form, i) => {
      own.save()
      own.translate((i - (found.length - 1) / 2) * 9, 6)
      own.scale(0.625, 0.625)
      paintGlyph(own, form, 'happened', 3.2, colours)
      own.restore()
    })
  })
  pen.fillStyle = colours.ink
  pen.font = `700 12px ${colours.font}`
  pen.textAlign = 'center'
  fillMiddle(pen, clusterText(marks), 0, -4)
}

function paintBadge(pen: Pen, one: Drawn, forms: Forms, colours: MarkColours, sprite: Sprites): void {
  const { mark } = one.marks[0]!
  const [form, status] = [formOfMark(mark, forms), statusOfMark(mark)]
  const isDashed = !isLine(one)
  const plate = isRound(one) ? circle(BADGE, isDashed) : pill(one.width, isDashed)
  paintPlate(pen, plate, colours.paper, colours)
  const glyphX = isRound(one) ? 0 : 16.5 - one.width / 2
  pen.translate(glyphX, 0)
  sprite(`glyph ${form.shape} ${form.colour} ${form.letter ?? ''} ${status}`, 13, (own) =>
    paintGlyph(own, form, status, 7, colours),
  )
  pen.translate(-glyphX, 0)
  const count = countText(mark.events)
  if (isRound(one)) {
    if (count) paintCount(pen, count, 19.5, -18.5, colours)
    return
  }
  pen.fillStyle = colours.ink
  pen.font = `500 12.5px ${colours.font}`
  pen.textAlign = 'left'
  fillMiddle(pen, badgeText(mark), 29.5 - one.width / 2, 0)
}

/** The number at the upper right; `right` and `top` of its plate. */
function paintCount(pen: Pen, text: string, right: number, top: number, colours: MarkColours): void {
  pen.font = `700 11px ${colours.font}`
  const width = Math.max(17, pen.measureText(text).width + 8)
  const isForced = colours.shadow === null
  const plate = new Path2D()
  plate.roundRect(right - width, top, width, 17, 8.5)
  pen.fillStyle = isForced ? colours.paper : colours.line
  pen.fill(plate)
  if (isForced) {
    pen.strokeStyle = colours.ink
    pen.lineWidth = 1
    pen.stroke(plate)
  }
  pen.fillStyle = isForced ? colours.ink : colours.paper
  pen.textAlign = 'center'
  fillMiddle(pen, text, right - width / 2, top + 8.5)
}

const HALO = [
  [0, 0, 2],
  [0, 0, 3],
  [0, 1, 3],
  [1, 0, 3],
  [-1, 0, 3],
] as const
/** Out of sight, so that of a text its shadow alone is painted. */
const ASIDE = 10_000

function paintName(
  pen: Pen,
  name: string,
  side: 'left' | 'right',
  isCounted: boolean,
  colours: MarkColours,
): void {
  pen.font = `700 13px ${colours.font}`
  pen.textAlign = side === 'right' ? 'left' : 'right'
  const x = side === 'left' ? -20 : isCounted ? 24 : 20
  if (colours.shadow) {
    const scale = pen.getTransform().a
    pen.save()
    pen.shadowColor = colours.land
    for (const [dx, dy, blur] of HALO) {
      pen.shadowOffsetX = (ASIDE + dx) * scale
      pen.shadowOffsetY = dy * scale
      pen.shadowBlur = blur * scale
      fillMiddle(pen, name, x - ASIDE, 0)
    }
    pen.restore()
  }
  pen.fillStyle = colours.ink
  fillMiddle(pen, name, x, 0)
}

/** A line of text whose middle is at `y`, as a line box has it. */
function fillMiddle(pen: Pen, text: string, x: number, y: number): void {
  pen.textBaseline = 'alphabetic'
  const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = pen.measureText(text)
  pen.fillText(text, x, Math.round(y + (up - down) / 2))
}
