import type { NewsEvent } from '../../extract/types'
import { projectNear, type Drawn, type Pixel, type View } from './layout'
import type { PlaceShape } from './shapes'
import { mapWords } from './words'

interface LinksProps {
  readonly drawn: readonly Drawn[]
  readonly view: View
  readonly corner: Pixel
  readonly selected: NewsEvent | null
  readonly shapeOf: (
    event: NewsEvent,
    role: 'at' | 'about',
  ) => readonly { readonly name: string; readonly shape: PlaceShape }[]
}

/** Lines under the marks: from badges to what they stand for, and from the chosen event to what it is about. */
export function Links({ drawn, view, corner, selected, shapeOf }: LinksProps) {
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
      {selected && <Tethers selected={selected} drawn={drawn} view={view} shapeOf={shapeOf} />}
    </svg>
  )
}

function Tethers({
  selected,
  drawn,
  view,
  shapeOf,
}: Pick<LinksProps, 'drawn' | 'view' | 'shapeOf'> & { readonly selected: NewsEvent }) {
  const places = shapeOf(selected, 'at').map(({ shape }) => shape)
  const own = drawn.filter((d) => d.marks.some(({ mark }) => mark.events.some((e) => e.id === selected.id)))
  const from = own[0]?.at ?? (places[0] ? projectNear(view, places[0].anchor) : null)
  const abouts = shapeOf(selected, 'about').map(({ name, shape }) => ({
    name,
    ...projectNear(view, shape.anchor),
  }))
  return (
    <>
      {own
        .slice(1)
        .map(
          ({ key, at }) =>
            from && <line key={key} className="map-joint" x1={from.x} y1={from.y} x2={at.x} y2={at.y} />,
        )}
      {abouts.map(({ name, x, y }) => (
        <g key={name}>
          {from && <line className="map-tether" x1={from.x} y1={from.y} x2={x} y2={y} />}
          <circle className="map-about" cx={x} cy={y} r={7} />
          <text className="map-about-name" x={x} y={y + 22} textAnchor="middle">
            {mapWords.about(name)}
          </text>
        </g>
      ))}
    </>
  )
}
