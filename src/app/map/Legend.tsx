import type { ReactNode } from 'react'
import { Glyph } from '../Glyph'
import type { Form } from '../forms'
import { mapWords } from './words'

const SAMPLE: Form = { shape: 'circle', colour: 'var(--glyph-plain)' }

/** How to read the map: folds away, and starts folded where there is little room. */
export function Legend({
  open,
  narrow,
  onToggle,
}: {
  readonly open: boolean
  readonly narrow: boolean
  readonly onToggle: (open: boolean) => void
}) {
  const { legend } = mapWords
  return (
    <div className={`map-legend ${narrow ? 'is-narrow' : ''}`}>
      <button type="button" aria-expanded={open} aria-controls="map-legend" onClick={() => onToggle(!open)}>
        {legend.title}
      </button>
      <ul id="map-legend" hidden={!open}>
        <Entry text={legend.point}>
          <span className="map-disc is-small">
            <Glyph form={SAMPLE} radius={5.5} />
          </span>
        </Entry>
        <Entry text={legend.area}>
          <span className="map-key-badge" />
        </Entry>
        <Entry text={legend.line}>
          <span className="map-key-line" />
        </Entry>
        <Entry text={legend.around}>
          <span className="map-key-ring" />
        </Entry>
        <Entry text={legend.cluster}>
          <span className="map-key-cluster">9</span>
        </Entry>
        <Entry text={legend.about}>
          <span className="map-key-about" />
        </Entry>
        <Entry text={legend.planned}>
          <Glyph form={SAMPLE} status="planned" radius={6} />
        </Entry>
        <Entry text={legend.reported}>
          <Glyph form={SAMPLE} status="reported" radius={6} />
        </Entry>
        <Entry text={legend.denied}>
          <Glyph form={SAMPLE} status="denied" radius={6} />
        </Entry>
      </ul>
    </div>
  )
}

function Entry({ children, text }: { readonly children: ReactNode; readonly text: string }) {
  return (
    <li>
      <span className="map-key" aria-hidden="true">
        {children}
      </span>
      {text}
    </li>
  )
}
