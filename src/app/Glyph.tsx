import type { Status } from '../extract/types'
import { discRadius, shapePath, type Form } from './forms'

interface GlyphProps {
  readonly form: Form
  readonly status?: Status
  /** Radius in px: 7 in lists, 8.5 on the map, 6.5 on the timeline. */
  readonly radius?: number
}

/** The mark of one event, decorative: solid = happened, a tail = reported, dashed and hollow = planned, a bar through = denied. */
export function Glyph({ form, status = 'happened', radius = 7 }: GlyphProps) {
  const box = radius + 4
  return (
    <svg
      className="glyph"
      width={box * 2}
      height={box * 2}
      viewBox={`${-box} ${-box} ${box * 2} ${box * 2}`}
      aria-hidden="true"
      focusable="false"
    >
      <GlyphMark form={form} status={status} radius={radius} />
    </svg>
  )
}

/** The same mark as bare SVG shapes around 0,0, to be placed inside another drawing. */
export function GlyphMark({ form, status = 'happened', radius = 7 }: GlyphProps) {
  const hollow = status === 'planned' || status === 'denied'
  return (
    <>
      <circle className="glyph-disc" r={discRadius(radius)} fill="var(--glyph-disc)" />
      <path
        d={shapePath(form.shape, radius)}
        fill={hollow ? 'var(--glyph-hollow)' : form.colour}
        stroke={status === 'planned' ? inkOf(form.colour) : 'var(--glyph-outline)'}
        strokeWidth={status === 'planned' ? 2.2 : 1.2}
        strokeDasharray={status === 'planned' ? '3 2' : undefined}
        strokeLinejoin="round"
      />
      {form.letter && (
        <text
          y={radius * 0.42}
          textAnchor="middle"
          fontSize={radius * 1.15}
          fontWeight={700}
          fill={hollow ? form.colour : '#fff'}
        >
          {form.letter}
        </text>
      )}
      {status === 'reported' && (
        <path
          d={`M${radius * 0.35} ${radius * 1.25}L${radius * 1.3} ${radius * 1.25}L${radius * 1.3} ${radius * 0.3}Z`}
          fill="var(--glyph-outline)"
          stroke="var(--glyph-disc)"
          strokeWidth={3}
          paintOrder="stroke"
        />
      )}
      {status === 'denied' && (
        <path
          d={`M${-radius * 1.2} ${radius * 1.2}L${radius * 1.2} ${-radius * 1.2}`}
          stroke="var(--glyph-disc)"
          strokeWidth={5}
        />
      )}
      {status === 'denied' && (
        <line
          x1={-radius * 1.2}
          y1={radius * 1.2}
          x2={radius * 1.2}
          y2={-radius * 1.2}
          stroke="var(--glyph-outline)"
          strokeWidth={2}
        />
      )}
    </>
  )
}

/** A theme's colour dark enough for dashes: some of the eight are pale on white. */
export const inkOf = (colour: string) => `color-mix(in srgb, ${colour} 72%, var(--glyph-outline))`
