import type { NewsEvent, Place, Status } from '../../extract/types'
import type { PlaceMark } from '../../facets/places'
import { whenInWords } from '../dates'

const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
const plural = (n: number, one: string) => `${n.toLocaleString('en')} ${n === 1 ? one : `${one}s`}`

/** The map's own strings, in English. */
export const mapWords = {
  region: 'Map',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit',
  pan: 'Map view: arrows move it, plus and minus zoom, 0 shows all places',
  marks: 'Places on the map',
  unplaced: (n: number) => `Not on the map: ${n.toLocaleString('en')}`,
  outside: (n: number) => `${plural(n, 'event')} ${n === 1 ? 'is' : 'are'} outside the map`,
  failed: 'The outlines of countries could not be read. Events still stand where they happened.',
  retry: 'Try again',
  credit: 'Natural Earth · GeoNames · outlines are not a position on disputed borders',
  creditShort: 'Natural Earth · GeoNames · no position on borders',
  legend: {
    title: 'How to read the map',
    point: 'named town or site',
    area: 'somewhere in this area',
    line: 'along this border',
    around: 'near or around',
    cluster: 'several places',
    about: 'what it is about',
    planned: 'planned',
    reported: 'reported',
    denied: 'denied, cancelled',
  },
  copied: (coordinates: string) => `Copied ${coordinates}`,
  about: (name: string) => `about ${name}`,
  more: (n: number) => `and ${n.toLocaleString('en')} more`,
  events: (n: number) => plural(n, 'event'),
}

/** English name of a country from its code, or the code. */
const countryName = (code: string) => regions.of(code) ?? code

/** "Minsk, Belarus"; "Belarus"; "southern Tajikistan"; "near Minsk, Belarus". */
export function placeName(place: Place, vague: string | null = null): string {
  const own = place.countries.length === 1 ? countryName(place.countries[0]!) : null
  const within = own && own !== place.name && place.kind !== 'country' ? `, ${own}` : ''
  return `${vague ? `${vague} ` : ''}${place.name}${within}`
}

/** "Belarus, somewhere · 1"; the words that make it vaguer stand instead of "somewhere": "southern Tajikistan · 2". */
export function badgeText({ place, vague, events, form }: PlaceMark): string {
  const name = vague ? `${vague} ${place.name}` : form === 'area' ? `${place.name}, somewhere` : place.name
  return `${name} · ${events.length.toLocaleString('en')}`
}

/** The full name of a mark's button. */
export function markName(mark: PlaceMark): string {
  const { place, vague, events, form } = mark
  const where = placeName(place, vague) + (form === 'area' && !vague ? ', somewhere' : '')
  const [event] = events
  if (events.length !== 1 || !event) return `${where}: ${plural(events.length, 'event')}`
  const source = event.article.replace(/\.\w+$/, '')
  return [event.title, event.status, whenInWords(event.when), where, `from ${source}`]
    .filter(Boolean)
    .join(', ')
}

/** "5 events at 3 places around Minsk"; of areas "4 events in Belarus and 2 more areas". */
export function clusterName(marks: readonly PlaceMark[], areas: boolean): string {
  const events = new Set(marks.flatMap((m) => m.events)).size
  const first = marks[0]!.place.name
  if (!areas) return `${plural(events, 'event')} at ${plural(marks.length, 'place')} around ${first}`
  return `${plural(events, 'event')} in ${first} and ${plural(marks.length - 1, 'more area')}`
}

/** "1 happened, 2 planned"; empty where all have the same status. */
export function statusSplit(events: readonly NewsEvent[]): string {
  const order: readonly Status[] = ['happened', 'reported', 'planned', 'denied']
  const counts = order.map((status) => [status, events.filter((e) => e.status === status).length] as const)
  const some = counts.filter(([, n]) => n > 0)
  return some.length > 1 ? some.map(([status, n]) => `${n} ${status}`).join(', ') : ''
}

/** Whether the words put an event outside the place itself. */
export const isAround = (vague: string | null) =>
  vague !== null && /^(around|near|nearby|outside|off|close to|next to|not far from)\b/i.test(vague)
