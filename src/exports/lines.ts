import type { NewsEvent } from '../extract/types'
import { placedAs, toPlaces, type EventRecord } from './record'
import type { Wording } from './types'

/** Where an event happened, in words for people: "Minsk, Belarus; Tajikistan (southern; somewhere)". */
export function placeLine(event: NewsEvent, wording: Wording, role: 'at' | 'about' = 'at'): string {
  return toPlaces(event)
    .filter((place) => place.role === role)
    .map((place) => {
      const inside =
        place.kind === 'city' || place.kind === 'site' || place.kind === 'admin'
          ? place.countries[0]
          : undefined
      const name = inside ? `${place.name}, ${wording.country(inside)}` : place.name
      const notes = [
        place.vague,
        place.precision === 'area' && role === 'at' ? wording.labels.somewhere : null,
      ]
      const note = notes.filter(Boolean).join('; ')
      return note ? `${name} (${note})` : name
    })
    .join('; ')
}

/** Date in words with how it is known: "7 November 2024 (year inferred, also fits 2019)". */
export function dateLine(event: NewsEvent, wording: Wording): string {
  const note = wording.whenNote(event.when)
  return note ? `${wording.when(event.when)} (${note})` : wording.when(event.when)
}

/** "file.txt, sentence 2, characters 214–431, SHA-256 ab12…". */
export function citation(record: EventRecord, { labels }: Wording): string {
  const { file, sentence, quote_start, quote_end, sha256 } = record
  return `${labels.where(file, sentence, quote_start, quote_end)}, SHA-256 ${sha256}`
}

/** Who says so: "Imangali Tasmagambetov, via TASS". */
export function speakerLine({ saidBy }: NewsEvent, { labels }: Wording): string | null {
  return saidBy ? [saidBy.speaker, ...saidBy.via].join(`, ${labels.via} `) : null
}

export const isPointed = (event: NewsEvent) => {
  const placed = placedAs(toPlaces(event))
  return placed === 'exact' || placed === 'near'
}
