import type { ReactNode } from 'react'
import type { Status, ThemeId } from '../../extract/types'
import type { PlaceMark } from '../../facets/questions'
import type { Form } from '../forms'
import { Glyph } from '../Glyph'
import type { Drawn } from './layout'
import { badgeText, eventsIn } from './words'

export type Forms = ReadonlyMap<ThemeId, Form>

const PLAIN: Form = { shape: 'circle', colour: '#6b7680' }

/** The form of the commonest first theme of a mark's events. */
export function formOfMark({ themes }: PlaceMark, forms: Forms): Form {
  const theme = themes.find((one) => one !== null)
  return (theme ? forms.get(theme) : undefined) ?? PLAIN
}

/** What is seen of a mark: decorative, the button around it has the name. */
export function MarkPicture({ drawn, forms }: { readonly drawn: Drawn; readonly forms: Forms }): ReactNode {
  const marks = drawn.marks.map((m) => m.mark)
  const [first] = marks
  if (!first) return null
  switch (drawn.kind) {
    case 'cluster':
    case 'badges':
      return <ClusterPicture marks={marks} forms={forms} />
    case 'point':
      if (first.places > 1) return <ClusterPicture marks={marks} forms={forms} />
      return (
        <>
          <span className="map-disc">
            <EventsGlyph mark={first} forms={forms} radius={8.5} />
          </span>
          <Count n={first.events} />
          {drawn.name && <span className={`map-name map-name-${drawn.name}`}>{first.place.name}</span>}
        </>
      )
    case 'badge': {
      const round = drawn.width <= 28
      return (
        <>
          <EventsGlyph mark={first} forms={forms} radius={7} />
          {round ? <Count n={first.events} /> : <span className="map-badge-text">{badgeText(first)}</span>}
        </>
      )
    }
  }
}

interface EventsGlyphProps {
  readonly mark: PlaceMark
  readonly forms: Forms
  readonly radius: number
}

/** Status is shown where all events share it; a mixed stack shows its theme only. */
function EventsGlyph({ mark, forms, radius }: EventsGlyphProps) {
  const [status, ...others] = Object.keys(mark.statuses) as Status[]
  const shared = others.length === 0 ? status : undefined
  return <Glyph form={formOfMark(mark, forms)} status={shared ?? 'happened'} radius={radius} />
}

/** Of merged places, those of their commonest themes. */
const formsOf = (mark: PlaceMark, forms: Forms): readonly Form[] =>
  mark.places === 1
    ? [formOfMark(mark, forms)]
    : mark.themes.map((theme) => (theme === null ? undefined : forms.get(theme)) ?? PLAIN)

function Count({ n }: { readonly n: number }) {
  return n > 1 ? <span className="map-count">{n > 999 ? '999+' : n}</span> : null
}

/** The number and up to three glyphs: slices of a pie cannot be read by shape. */
function ClusterPicture({ marks, forms }: { readonly marks: readonly PlaceMark[]; readonly forms: Forms }) {
  const events = eventsIn(marks)
  const seen = [...new Set(marks.flatMap((mark) => formsOf(mark, forms)))].slice(0, 3)
  return (
    <span className="map-cluster">
      <b>{events > 9999 ? `${Math.round(events / 1000)}k` : events}</b>
      <span className="map-cluster-glyphs">
        {seen.map((form) => (
          <Glyph key={form.shape + form.colour + (form.letter ?? '')} form={form} radius={3.2} />
        ))}
      </span>
    </span>
  )
}
