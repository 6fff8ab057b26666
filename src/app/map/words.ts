import type { NewsEvent, Place, Status } from '../../extract/types'
import type { PlaceMark } from '../../facets/places'
import { countryName } from '../country-name'
import { whenInWords } from '../dates'
import { mapWords, words } from '../words'

export { mapWords } from '../words'

/** "Minsk, Belarus"; "Belarus"; "southern Tajikistan"; "near Minsk, Belarus". */
export function placeName(place: Place, vague: string | null = null): string {
  const own = place.countries.length === 1 ? countryName(place.countries[0]!) : null
  const within = own && own !== place.name && place.kind !== 'country' ? `, ${own}` : ''
  return `${vague ? `${vague} ` : ''}${place.name}${within}`
}

/** "Belarus, somewhere · 1"; the words that make it vaguer stand instead of "somewhere": "southern Tajikistan · 2". */
export function badgeText({ place, vague, events, form }: PlaceMark): string {
  const name = vague
    ? `${vague} ${place.name}`
    : form === 'area'
      ? `${place.name}, ${mapWords.somewhere}`
      : place.name
  return `${name} · ${words.number(events.length)}`
}

/** The full name of a mark's button. */
export function markName(mark: PlaceMark): string {
  const { place, vague, events, form } = mark
  const where = placeName(place, vague) + (form === 'area' && !vague ? `, ${mapWords.somewhere}` : '')
  const [event] = events
  if (events.length !== 1 || !event) return `${where}: ${mapWords.events(events.length)}`
  const source = event.article.replace(/\.\w+$/, '')
  return [event.title, mapWords.status[event.status], whenInWords(event.when), where, mapWords.from(source)]
    .filter(Boolean)
    .join(', ')
}

/** "5 events at 3 places around Minsk"; of areas "4 events in Belarus and 2 more areas". */
export function clusterName(marks: readonly PlaceMark[], areas: boolean): string {
  const events = new Set(marks.flatMap((m) => m.events)).size
  const first = marks[0]!.place.name
  if (!areas) return mapWords.around(events, marks.length, first)
  return mapWords.inAreas(events, first, marks.length - 1)
}

/** "1 happened, 2 planned"; empty where all have the same status. */
export function statusSplit(events: readonly NewsEvent[]): string {
  const order: readonly Status[] = ['happened', 'reported', 'planned', 'denied']
  const counts = order.map((status) => [status, events.filter((e) => e.status === status).length] as const)
  const some = counts.filter(([, n]) => n > 0)
  return some.length > 1 ? some.map(([status, n]) => `${n} ${mapWords.status[status]}`).join(', ') : ''
}

/** Whether the words put an event outside the place itself. */
export const isAround = (vague: string | null) =>
  vague !== null && /^(around|near|nearby|outside|off|close to|next to|not far from)\b/i.test(vague)
