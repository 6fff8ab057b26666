import type { NewsEvent } from '../../extract/types'
import { placeIdsOf } from '../../facets/places'
import { boxOfDrawn, boxAround, placeIdsIn, projectNear, type Drawn, type Pixel, type View } from './layout'
import type { PixelBox } from './label-sheet'
import type { PlaceShape } from './shapes'
import { mapWords } from './words'

interface Named {
  readonly name: string
  readonly shape: PlaceShape
}

interface LinksProps {
  readonly drawn: readonly Drawn[]
  readonly view: View
  readonly corner: Pixel
  readonly selected: NewsEvent | null
  readonly hovered: readonly NewsEvent[]
  readonly shapesOf: (event: NewsEvent, role: 'at' | 'about') => readonly Named[]
}

/** Lines under the marks: from badges to what they stand for, and from the chosen and the hovered event to what they are about. */
export function Links({ drawn, view, corner, selected, hovered, shapesOf }: LinksProps) {
  const tethered = [...new Set([...(selected ? [selected] : []), ...hovered])]
  const leads = drawn.filter((d) => d.lead)
  return (
    <svg
      className="map-links"
      style={{ transform: `translate(${corner.x}px, ${corner.y}px)` }}
      width={view.width}
      height={view.height}
      aria-hidden="true"
    >
      {leads.map(({ key, at, anchor }) => (
        <g key={key}>
          <line className="map-lead" x1={at.x} y1={at.y} x2={anchor.x} y2={anchor.y} />
          <circle className="map-lead-end" cx={anchor.x} cy={anchor.y} r={2.5} />
        </g>
      ))}
      {tethered.map((event) => (
        <Tethers key={event.id} event={event} drawn={drawn} view={view} shapesOf={shapesOf} />
      ))}
    </svg>
  )
}

interface TetherProps extends Pick<LinksProps, 'drawn' | 'view' | 'shapesOf'> {
  readonly event: NewsEvent
}

function Tethers({ event, drawn, view, shapesOf }: TetherProps) {
  const at = new Set(placeIdsOf(event))
  const own = drawn.filter((d) => placeIdsIn(d).some((id) => at.has(id)))
  const [place] = shapesOf(event, 'at')
  const from = own[0]?.at ?? (place ? projectNear(view, place.shape.anchor) : null)
  const abouts = placeAbouts(shapesOf(event, 'about'), drawn, view)
  return (
    <>
      {own.slice(1).map(({ key, at }) => (
        <line key={key} className="map-joint" x1={from?.x} y1={from?.y} x2={at.x} y2={at.y} />
      ))}
      {abouts.map(({ name, at, label, radius }) => (
        <g key={name}>
          {from && <line className="map-tether" x1={from.x} y1={from.y} x2={at.x} y2={at.y} />}
          <circle className="map-about" cx={at.x} cy={at.y} r={radius} />
          <text
            className="map-about-name"
            x={label.x}
            y={label.y}
            textAnchor="middle"
            dominantBaseline="central"
          >
            {mapWords.about(name)}
          </text>
        </g>
      ))}
    </>
  )
}

interface About {
  readonly name: string
  readonly at: Pixel
  readonly label: Pixel
  readonly radius: number
}

/** A town's ring stands where the town is, around its mark if it has one; an area's anywhere in it that is free. Names keep clear. */
function placeAbouts(abouts: readonly Named[], drawn: readonly Drawn[], view: View): About[] {
  const taken = drawn.map(boxOfDrawn)
  return abouts.map(({ name, shape }): About => {
    const anchor = projectNear(view, shape.anchor)
    const point = shape.kind === 'point'
    const marked = point && drawn.some(({ at }) => Math.hypot(at.x - anchor.x, at.y - anchor.y) < 20)
    const at = point ? anchor : firstFree(around(anchor, 44, 34), taken, 22, 22)
    const radius = marked ? 20 : 7
    const width = mapWords.about(name).length * 6.6 + 8
    const label = firstFree(beside(at, radius, width), taken, width, 16)
    taken.push(boxAround(at, radius * 2, radius * 2), boxAround(label, width, 16))
    return { name, at, label, radius }
  })
}

const around = ({ x, y }: Pixel, dx: number, dy: number): Pixel[] =>
  [[0, 0], [0, 1], [0, -1], [1, 0], [-1, 0], [1, 1], [-1, 1], [1, -1], [-1, -1]].map(([i = 0, j = 0]) => ({ x: x + i * dx, y: y + j * dy })) // prettier-ignore

const beside = ({ x, y }: Pixel, radius: number, width: number): Pixel[] => [
  { x, y: y + radius + 12 },
  { x, y: y - radius - 12 },
  { x: x + radius + 6 + width / 2, y },
  { x: x - radius - 6 - width / 2, y },
  { x: x + width / 2, y: y - radius - 10 },
  { x: x - width / 2, y: y - radius - 10 },
  { x: x + width / 2, y: y + radius + 10 },
  { x: x - width / 2, y: y + radius + 10 },
]

function firstFree(
  spots: readonly Pixel[],
  taken: readonly PixelBox[],
  width: number,
  height: number,
): Pixel {
  const free = spots.find((spot) => {
    const box = boxAround(spot, width, height)
    return !taken.some(
      (t) => t.maxX > box.minX && t.minX < box.maxX && t.maxY > box.minY && t.minY < box.maxY,
    )
  })
  return free ?? spots[0]!
}
