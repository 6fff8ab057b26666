import type { Status } from '../../extract/types'
import { discRadius, shapePath, type Form } from '../forms'
import { inkOf } from '../Glyph'
import type { MarkColours } from './mark-colours'

type Pen = CanvasRenderingContext2D

/** The mark of one event around 0,0, as `GlyphMark` draws it. */
export function paintGlyph(pen: Pen, form: Form, status: Status, radius: number, colours: MarkColours): void {
  const isHollow = status === 'planned' || status === 'denied'
  pen.fillStyle = colours.glyphDisc
  fillCircle(pen, discRadius(radius))
  const shape = new Path2D(shapePath(form.shape, radius))
  pen.lineJoin = 'round'
  pen.fillStyle = isHollow ? colours.glyphHollow : colours.of(form.colour)
  pen.fill(shape)
  pen.strokeStyle = status === 'planned' ? colours.of(inkOf(form.colour)) : colours.glyphOutline
  pen.lineWidth = status === 'planned' ? 2.2 : 1.2
  pen.setLineDash(status === 'planned' ? [3, 2] : [])
  pen.stroke(shape)
  pen.setLineDash([])
  if (form.letter) {
    pen.font = `700 ${radius * 1.15}px ${colours.font}`
    pen.textAlign = 'center'
    pen.textBaseline = 'alphabetic'
    pen.fillStyle = isHollow ? colours.of(form.colour) : '#fff'
    pen.fillText(form.letter, 0, radius * 0.42)
  }
  if (status === 'reported') paintTail(pen, radius, colours)
  if (status === 'denied') paintStrike(pen, radius * 1.2, colours)
}

function paintTail(pen: Pen, radius: number, colours: MarkColours): void {
  const tail = new Path2D()
  tail.moveTo(radius * 0.35, radius * 1.25)
  tail.lineTo(radius * 1.3, radius * 1.25)
  tail.lineTo(radius * 1.3, radius * 0.3)
  tail.closePath()
  pen.lineJoin = 'miter'
  pen.strokeStyle = colours.glyphDisc
  pen.lineWidth = 3
  pen.stroke(tail)
  pen.fillStyle = colours.glyphOutline
  pen.fill(tail)
}

function paintStrike(pen: Pen, reach: number, colours: MarkColours): void {
  pen.beginPath()
  pen.moveTo(-reach, reach)
  pen.lineTo(reach, -reach)
  for (const [colour, width] of [
    [colours.glyphDisc, 5],
    [colours.glyphOutline, 2],
  ] as const) {
    pen.strokeStyle = colour
    pen.lineWidth = width
    pen.stroke()
  }
}

function fillCircle(pen: Pen, radius: number): void {
  pen.beginPath()
  pen.arc(0, 0, radius, 0, 2 * Math.PI)
  pen.fill()
}
