import { X } from 'lucide-react'
import { useId } from 'react'
import type { WhereGiven } from '../../corrections/types'
import type { NewsEvent, Place } from '../../extract/types'
import { placeNote } from '../facet-labels'
import { isOneFile } from '../inlined'
import { words } from '../words'
import { Finder } from './Finder'
import { findPlaces } from './find-places'

/** So many other candidates are offered, the likeliest. */
const FEW = 6

interface WhereFieldsProps {
  readonly where: readonly WhereGiven[]
  /** The event as it was read: its other candidates are offered. */
  readonly read: NewsEvent | null
  readonly onChange: (where: readonly WhereGiven[]) => void
}

/** The places of an event: each with what it is to the event, more by their name; other places of the name are one press away. */
export function WhereFields({ where, read, onChange }: WhereFieldsProps) {
  const name = useId()
  const { fix } = words
  const add = (place: Place) =>
    onChange([...where.filter((one) => one.place.id !== place.id), { place, role: 'at' }])
  return (
    <fieldset className="fix-field" aria-labelledby={name}>
      <legend id={name}>{fix.places}</legend>
      {where.length === 0 && <p className="fix-says">{fix.noPlaces}</p>}
      <ul>
        {where.map((one, i) => (
          <li key={one.place.id} className="fix-place">
            <span>
              {one.place.name} <small>{noteOf(one.place)}</small>
            </span>
            <select
              aria-label={fix.placeRole(one.place.name)}
              value={one.role}
              onChange={(change) =>
                onChange(where.with(i, { ...one, role: change.target.value as WhereGiven['role'] }))
              }
            >
              <option value="at">{fix.roles.at}</option>
              <option value="about">{fix.roles.about}</option>
            </select>
            <button
              type="button"
              className="button is-icon is-quiet"
              aria-label={fix.removePlace(one.place.name)}
              title={fix.removePlace(one.place.name)}
              onClick={() => onChange(where.filter((other) => other !== one))}
            >
              <X size={16} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
      <Candidates where={where} read={read} onChange={onChange} />
      <Finder
        label={where.length === 0 ? fix.findPlace : fix.addPlace}
        find={findPlaces}
        show={(place) => ({ key: place.id, label: place.name, note: noteOf(place) })}
        count={fix.placesFound}
        none={fix.noPlaceFound}
        onChoose={add}
      />
      {isOneFile() && <p className="fix-says">{fix.placesHere}</p>}
    </fieldset>
  )
}

/** Other places of the names in the sentence; a press puts one where the place of its name stands. */
function Candidates({ where, read, onChange }: WhereFieldsProps) {
  const offers = (read?.where ?? []).flatMap((one) =>
    one.role === 'filed-from'
      ? []
      : [one.place, ...one.others.slice(0, FEW)].map((place) => ({ place, instead: one })),
  )
  const chosen = new Set(where.map(({ place }) => place.id))
  const free = offers.filter(
    ({ place }, i) => !chosen.has(place.id) && offers.findIndex((o) => o.place.id === place.id) === i,
  )
  if (free.length === 0) return null
  const take = (place: Place, names: ReadonlySet<string>) => {
    const at = where.findIndex((one) => names.has(one.place.id))
    onChange(at < 0 ? [...where, { place, role: 'at' }] : where.with(at, { ...where[at]!, place }))
  }
  return (
    <div className="fix-offers">
      <span>{words.fix.readings}:</span>
      {free.map(({ place, instead }) => (
        <button
          key={place.id}
          type="button"
          className="button"
          onClick={() => take(place, new Set([instead.place.id, ...instead.others.map(({ id }) => id)]))}
        >
          {place.name} <small>{noteOf(place)}</small>
        </button>
      ))}
    </div>
  )
}

/** "Texas, town, United States". */
function noteOf(place: Place): string {
  return place.admin ? `${place.admin}, ${placeNote(place)}` : placeNote(place)
}
