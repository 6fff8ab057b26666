import { STATUSES, type Place } from '../../extract/types'
import type { PlaceMark } from '../../facets/questions'
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
  return `${name} · ${words.number(events)}`
}

/** The full name of a mark's button. */
export function markName(mark: PlaceMark): string {
  const { place, vague, events, form, places, single: event } = mark
  if (places > 1) return mapWords.around(events, places, place.name)
  const where = placeName(place, vague) + (form === 'area' && !vague ? `, ${mapWords.somewhere}` : '')
  if (!event) return `${where}: ${mapWords.events(events)}`
  const source = event.article.replace(/\.\w+$/, '')
  return [event.title, mapWords.status[event.status], whenInWords(event.when), where, mapWords.from(source)]
    .filter(Boolean)
    .join(', ')
}

/** "5 events at 3 places around Minsk"; of areas "4 events in Belarus and 2 more areas". */
export function clusterName(marks: readonly PlaceMark[], areas: boolean): string {
  const events = eventsIn(marks)
  const first = marks[0]!.place.name
  if (!areas) return mapWords.around(events, sum(marks.map(({ places }) => places)), first)
  return mapWords.inAreas(events, first, marks.length - 1)
}

/** How many events marks have together; one at two of their places counts twice. */
export const eventsIn = (marks: readonly PlaceMark[]): number => sum(marks.map(({ events }) => events))

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)

/** "1 happened, 2 planned"; where all have the same status, only that. */
export function statusSplit(marks: readonly PlaceMark[]): string {
  const counts = STATUSES.map(
    (status) => [status, sum(marks.map(({ statuses }) => statuses[status] ?? 0))] as const,
  )
  const some = counts.filter(([, n]) => n > 0)
  if (some.length === 1) return mapWords.status[some[0]![0]]
  return some.map(([status, n]) => `${n} ${mapWords.status[status]}`).join(', ')
}

/** Whether the words put an event outside the place itself. */
export const isAround = (vague: string | null) =>
  vague !== null && /^(around|near|nearby|outside|off|close to|next to|not far from)\b/i.test(vague)
