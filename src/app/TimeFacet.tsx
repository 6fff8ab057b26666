import { useId } from 'react'
import { isFiltering } from '../facets/filters'
import { FacetGroup } from './FacetGroup'
import { clearFilter, setFilters, useStore } from './store'
import { useMedia } from './useMedia'
import type { View } from './view'
import { words } from './words'

/** The dates as two fields, the equal of the timeline's brush. */
export function TimeFacet({ view }: { readonly view: View }) {
  const filters = useStore((state) => state.filters)
  const note = useId()
  const { from, to, certain } = filters
  const isPhone = useMedia('(max-width: 639px)')
  const isOn = isFiltering(filters, 'date')
  const isTurned = from !== null && to !== null && from > to
  const { certain: sure, possible } = view.filtered
  return (
    <FacetGroup name={words.time.heading}>
      <div className="facet-days">
        <DayField
          label={words.time.from}
          value={from}
          describedBy={note}
          onDay={(day) => setFilters({ from: day })}
        />
        <DayField
          label={words.time.to}
          value={to}
          describedBy={note}
          onDay={(day) => setFilters({ to: day })}
        />
      </div>
      <div className="choice">
        <label>
          <input
            type="checkbox"
            checked={certain}
            onChange={(change) => setFilters({ certain: change.target.checked })}
          />
          <span className="choice-label">{words.time.certain}</span>
        </label>
      </div>
      {isPhone && <FoldChoice />}
      <p id={note} className="facet-note">
        {isTurned ? words.time.outOfOrder : isOn ? words.time.numbers(sure, possible) : ''}
        {isOn && (
          <button type="button" className="link" onClick={() => clearFilter('date')}>
            {words.time.clear}
          </button>
        )}
      </p>
    </FacetGroup>
  )
}

/** The timeline's own switch, where its strip has no room for it. */
function FoldChoice() {
  const foldGaps = useStore((state) => state.foldGaps)
  return (
    <div className="choice">
      <label>
        <input
          type="checkbox"
          checked={foldGaps}
          onChange={(change) => useStore.setState({ foldGaps: change.target.checked })}
        />
        <span className="choice-label">{words.timeline.skipGaps}</span>
      </label>
    </div>
  )
}

/** The clock of publication, as two fields: "as known on" a day. Only where some article's day is known. */
export function ReportedFacet({ view }: { readonly view: View }) {
  const { reportedFrom: from, reportedTo: to } = useStore((state) => state.filters)
  const note = useId()
  if (view.newest === null) return null
  const isTurned = from !== null && to !== null && from > to
  return (
    <FacetGroup name={words.time.reported}>
      <div className="facet-days">
        <DayField
          label={words.time.reportedFrom}
          value={from}
          describedBy={note}
          onDay={(day) => setFilters({ reportedFrom: day })}
        />
        <DayField
          label={words.time.reportedTo}
          value={to}
          describedBy={note}
          onDay={(day) => setFilters({ reportedTo: day })}
        />
      </div>
      <p id={note} className="facet-note">
        {isTurned ? words.time.outOfOrder : words.time.reportedNote}
        {(from !== null || to !== null) && (
          <button type="button" className="link" onClick={() => clearFilter('reported')}>
            {words.time.clear}
          </button>
        )}
      </p>
    </FacetGroup>
  )
}

interface DayFieldProps {
  readonly label: string
  readonly value: string | null
  readonly describedBy: string
  readonly onDay: (day: string | null) => void
}

function DayField({ label, value, describedBy, onDay }: DayFieldProps) {
  const id = useId()
  return (
    <div className="day-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        min="0001-01-01"
        max="9999-12-31"
        value={value ?? ''}
        aria-describedby={describedBy}
        onChange={(change) => onDay(change.target.value || null)}
      />
    </div>
  )
}
