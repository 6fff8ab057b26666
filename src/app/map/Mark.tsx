import type { ReactNode } from 'react'
import type { NewsEvent, ThemeId } from '../../extract/types'
import type { PlaceMark } from '../../facets/places'
import type { Form } from '../forms'
import { Glyph } from '../Glyph'
import type { Drawn } from './layout'
import { badgeText } from './words'

export type Forms = ReadonlyMap<ThemeId, Form>

const PLAIN: Form = { shape: 'circle', colour: '#6b7680' }

/** The form of the commonest first theme of the events. */
export function formOfEvents(events: readonly NewsEvent[], forms: Forms): Form {
  const counts = new Map<ThemeId, number>()
  for (const { themes } of events) if (themes[0]) counts.set(themes[0], (counts.get(themes[0]) ?? 0) + 1)
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  return (most && forms.get(most[0])) ?? PLAIN
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
      return (
        <>
          <span className="map-disc">
            <EventsGlyph events={first.events} forms={forms} radius={8.5} />
          </span>
          <Count n={first.events.length} />
          {drawn.name && <span className={`map-name map-name-${drawn.name}`}>{first.place.name}</span>}
        </>
      )
    case 'badge': {
      const round = drawn.width <= 28
      return (
        <>
          <EventsGlyph events={first.events} forms={forms} radius={7} />
          {round ? (
            <Count n={first.events.length} />
          ) : (
            <span className="map-badge-text">{badgeText(first)}</span>
          )}
        </>
      )
    }
  }
}

/** Status is shown where all events share it; a mixed stack shows its theme only. */
function EventsGlyph({
  events,
  forms,
  radius,
}: {
  readonly events: readonly NewsEvent[]
  readonly forms: Forms
  readonly radius: number
}) {
  const status = events.every((e) => e.status === events[0]?.status) ? events[0]?.status : undefined
  return <Glyph form={formOfEvents(events, forms)} status={status ?? 'happened'} radius={radius} />
}

function Count({ n }: { readonly n: number }) {
  return n > 1 ? <span className="map-count">{n > 999 ? '999+' : n}</span> : null
}

/** The number and up to three glyphs: slices of a pie cannot be read by shape. */
function ClusterPicture({ marks, forms }: { readonly marks: readonly PlaceMark[]; readonly forms: Forms }) {
  const events = new Set(marks.flatMap((m) => m.events))
  const seen = [...new Set(marks.map((m) => formOfEvents(m.events, forms)))].slice(0, 3)
  return (
    <span className="map-cluster">
      <b>{events.size > 9999 ? `${Math.round(events.size / 1000)}k` : events.size}</b>
      <span className="map-cluster-glyphs">
        {seen.map((form) => (
          <Glyph key={form.shape + form.colour + (form.letter ?? '')} form={form} radius={3.2} />
        ))}
      </span>
    </span>
  )
}
