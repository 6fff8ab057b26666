import type { ReactNode } from 'react'
import type { PlaceMark } from '../../facets/questions'
import { Glyph } from '../Glyph'
import type { Drawn } from './layout'
import {
  clusterText,
  countText,
  formOfMark,
  formsOfCluster,
  isCluster,
  isRound,
  statusOfMark,
  type Forms,
} from './mark-forms'
import { badgeText } from './words'

/** What is seen of a mark: decorative, the button around it has the name. `paint-marks.ts` paints the same. */
export function MarkPicture({ drawn, forms }: { readonly drawn: Drawn; readonly forms: Forms }): ReactNode {
  const marks = drawn.marks.map((m) => m.mark)
  const [first] = marks
  if (!first) return null
  if (isCluster(drawn)) return <ClusterPicture marks={marks} forms={forms} />
  if (drawn.kind === 'point')
    return (
      <>
        <span className="map-disc">
          <EventsGlyph mark={first} forms={forms} radius={8.5} />
        </span>
        <Count n={first.events} />
        {drawn.name && <span className={`map-name map-name-${drawn.name}`}>{first.place.name}</span>}
      </>
    )
  return (
    <>
      <EventsGlyph mark={first} forms={forms} radius={7} />
      {isRound(drawn) ? (
        <Count n={first.events} />
      ) : (
        <span className="map-badge-text">{badgeText(first)}</span>
      )}
    </>
  )
}

interface EventsGlyphProps {
  readonly mark: PlaceMark
  readonly forms: Forms
  readonly radius: number
}

function EventsGlyph({ mark, forms, radius }: EventsGlyphProps) {
  return <Glyph form={formOfMark(mark, forms)} status={statusOfMark(mark)} radius={radius} />
}

function Count({ n }: { readonly n: number }) {
  const text = countText(n)
  return text && <span className="map-count">{text}</span>
}

/** The number and up to three glyphs: slices of a pie cannot be read by shape. */
function ClusterPicture({ marks, forms }: { readonly marks: readonly PlaceMark[]; readonly forms: Forms }) {
  return (
    <span className="map-cluster">
      <b>{clusterText(marks)}</b>
      <span className="map-cluster-glyphs">
        {formsOfCluster(marks, forms).map((form) => (
          <Glyph key={form.shape + form.colour + (form.letter ?? '')} form={form} radius={3.2} />
        ))}
      </span>
    </span>
  )
}
