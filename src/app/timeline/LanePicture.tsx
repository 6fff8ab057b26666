import { memo, type CSSProperties } from 'react'
import { grouped } from '../../facets/grouped'
import { GlyphMark } from '../Glyph'
import { barPath, type DatedEvent } from './layout'
import { labelX, type Spot } from './spots'

interface LanePictureProps {
  readonly spots: readonly Spot[]
  /** Whether an event passes the date filter. */
  readonly isShown: (dated: DatedEvent) => boolean
  /** Prefix of the ids of gradients and markers. */
  readonly fades: string
}

const RADIUS = 6.5
const SMALL_RADIUS = 5.5
const HALF = 7.5

/**
 * What is seen of marks that nobody points at, chose or pinned. All that look alike are drawn at once, their glyphs as the vertices of one
 * line: the page has few elements to change, however many marks there are.
 */
export const LanePicture = memo(function LanePicture({ spots, isShown, fades }: LanePictureProps) {
  const outside = (spot: Spot) => (isShown(spot.dated) ? '' : ' is-outside')
  const bars = grouped(spots.filter(hasBar), (spot) => `${barLook(spot)}${outside(spot)}`)
  const glyphs = grouped(spots, (spot) => `${glyphLook(spot)}${outside(spot)}`)
  return (
    <g className="tl-picture">
      {[...bars].map(([look, alike]) => (
        <g key={`bar ${look}`} className={`tl-look${outside(alike[0]!)}`}>
          <MarkBars spots={alike} fades={fades} />
        </g>
      ))}
      {[...glyphs].map(([look, alike]) => (
        <g key={look} className={`tl-look${outside(alike[0]!)}`}>
          <AlikeGlyphs spots={alike} id={`${fades}-${look.replace(/\W+/g, '-')}`} />
        </g>
      ))}
    </g>
  )
})

interface LitMarkProps {
  readonly spot: Spot
  readonly outside: boolean
  readonly hovered: boolean
  readonly selected: boolean
  readonly pinned: boolean
  readonly fades: string
}

/** What is seen of a mark that is hovered, chosen or pinned. */
export function LitMark({ spot, outside, hovered, selected, pinned, fades }: LitMarkProps) {
  const { dated, x, y, left, right } = spot
  const classes = ['tl-lit', outside && 'is-outside', hovered && 'is-hovered', selected && 'is-selected']
  return (
    <g className={classes.filter(Boolean).join(' ')}>
      {selected && (
        <rect className="tl-selection" x={left} y={y - 11} width={right - left} height={22} rx={5} />
      )}
      {hasBar(spot) && <MarkBars spots={[spot]} fades={fades} />}
      <g transform={`translate(${x} ${y})`}>
        <g className="tl-glyph">
          <GlyphMark form={dated.form} status={dated.event.status} radius={radiusOf(spot)} />
          {pinned && <circle className="tl-pin" r={9.5} />}
          {dated.yearInferred && <path className="tl-inferred" d={underlineAt(0, 0)} />}
        </g>
      </g>
    </g>
  )
}

interface AlikeProps {
  readonly spots: readonly Spot[]
}

/** The bars of marks that look alike, with the words in them. */
function MarkBars({ spots, fades }: AlikeProps & { readonly fades: string }) {
  const { kind, form, event } = spots[0]!.dated
  const pathOf = ({ x0, x1, y, dated }: Spot) => barPath(x0, x1, y, HALF, dated.open)
  return (
    <g className={`is-${event.status}`} style={{ '--mark': form.colour } as CSSProperties}>
      {kind === 'about' ? (
        // each fades over its own length
        spots.map((spot) => (
          <path
            key={spot.dated.event.id}
            className="tl-about"
            d={pathOf(spot)}
            fill={`url(#${fades}-${form.colour.slice(1)})`}
          />
        ))
      ) : (
        <path
          className={kind === 'coarse' ? 'tl-bar' : 'tl-bar tl-bar-days'}
          d={spots.map(pathOf).join('')}
        />
      )}
      {event.status === 'denied' && (
        <path className="tl-strike" d={spots.map(({ x0, x1, y }) => `M${x0} ${y}H${x1}`).join('')} />
      )}
      {spots.map(
        (spot) =>
          spot.label && (
            <text key={spot.dated.event.id} className="tl-label" x={labelX(spot)} y={spot.y + 4.2}>
              {spot.label}
            </text>
          ),
      )}
    </g>
  )
}

function AlikeGlyphs({ spots, id }: AlikeProps & { readonly id: string }) {
  const { form, event } = spots[0]!.dated
  const inferred = spots.filter(({ dated }) => dated.yearInferred)
  const vertices = spots.map(({ x, y }) => `${x} ${y}`)
  return (
    <>
      <marker id={id} markerUnits="userSpaceOnUse" overflow="visible">
        <GlyphMark form={form} status={event.status} radius={radiusOf(spots[0]!)} />
      </marker>
      {/* the first vertex, which has no marker, twice: with one mark there is a line too */}
      <polyline
        className="tl-glyphs"
        points={`${vertices[0]} ${vertices.join(' ')}`}
        markerMid={`url(#${id})`}
        markerEnd={`url(#${id})`}
      />
      {inferred.length > 0 && (
        <path className="tl-inferred" d={inferred.map(({ x, y }) => underlineAt(x, y)).join('')} />
      )}
    </>
  )
}

const hasBar = ({ dated: { kind, open } }: Spot) => kind !== 'day' || open !== undefined

const radiusOf = (spot: Spot) => (spot.dated.kind === 'days' ? SMALL_RADIUS : RADIUS)

const underlineAt = (x: number, y: number) => `M${x - 7} ${y + 10.5}h14`

const barLook = ({ dated: { kind, form, event } }: Spot) => `${kind} ${form.colour} ${event.status}`

const glyphLook = (spot: Spot) => {
  const { form, event } = spot.dated
  return `${form.shape} ${form.colour} ${form.letter ?? ''} ${event.status} ${radiusOf(spot)}`
}
