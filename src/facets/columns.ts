import { toDay } from './days'
import type { NewsEvent, PlaceKind, When } from '../extract/types'

/** The dimensions a reader can choose values in. An event may have several values, one, or none of each. */
export const FACETS = [
  'theme',
  'status',
  'actor',
  'place',
  'placeAt',
  'placeAbout',
  'article',
  'outlet',
  'placed',
  'dated',
  'type',
  'speaker',
] as const

export type FacetId = (typeof FACETS)[number]

/** One of something for each facet. */
export const eachFacet = <T>(make: (facet: FacetId) => T): Record<FacetId, T> => ({
  theme: make('theme'),
  status: make('status'),
  actor: make('actor'),
  place: make('place'),
  placeAt: make('placeAt'),
  placeAbout: make('placeAbout'),
  article: make('article'),
  outlet: make('outlet'),
  placed: make('placed'),
  dated: make('dated'),
  type: make('type'),
  speaker: make('speaker'),
})

/** How exactly an event is placed: `guessed` comes beside `exact` or `area` where other places bear the same name. */
export type Placed = 'exact' | 'area' | 'guessed' | 'none'

/** How exactly an event is dated: `inferred` comes beside `day` or `coarse` where the year or the day was worked out. */
export type Dated = 'day' | 'coarse' | 'inferred' | 'none'

/** The value of the theme facet that events without a theme have. */
export const NO_THEME = 'none'

const POINTS: ReadonlySet<PlaceKind> = new Set(['site', 'city', 'border'])

/** Lower case without accents, as long as the text itself, so that offsets hold in both. */
export function foldText(text: string): string {
  return text
    .replace(/İ/g, 'i')
    .toLowerCase()
    .replace(/[\u00c0-\u024f\u1e00-\u1eff]/g, (letter) => letter.normalize('NFD')[0]!)
}

/** Where an event is and what it is about; the place a story was filed from is neither. */
export function placesOf(event: NewsEvent): NewsEvent['where'] {
  return event.where.filter((where) => where.role !== 'filed-from')
}

/** Events by start day, narrower first, undated last. */
export function sortByDate(events: readonly NewsEvent[]): NewsEvent[] {
  return events.toSorted(byDate)
}

function byDate(a: NewsEvent, b: NewsEvent): number {
  if (!a.when || !b.when) return a.when ? -1 : b.when ? 1 : byText(a, b)
  if (a.when.start !== b.when.start) return toDay(a.when.start) - toDay(b.when.start)
  if (a.when.end !== b.when.end) return toDay(a.when.end) - toDay(b.when.end)
  return byText(a, b)
}

function byText(a: NewsEvent, b: NewsEvent): number {
  if (a.article !== b.article) return a.article < b.article ? -1 : 1
  return a.evidence.start - b.evidence.start
}

/** How exactly an event is placed. */
export function placedOf(event: NewsEvent): readonly Placed[] {
  const at = event.where.filter((where) => where.role === 'at')
  if (at.length === 0) return ['none']
  const exact = at.some((where) => POINTS.has(where.place.kind) && !where.vague)
  const guessed = at.some((where) => where.others.length > 0)
  return guessed ? [exact ? 'exact' : 'area', 'guessed'] : [exact ? 'exact' : 'area']
}

/** How exactly an event is dated. */
export function datedOf(when: When | null): readonly Dated[] {
  if (!when) return ['none']
  const fine = when.precision === 'day' || when.precision === 'days'
  const grain = fine && !when.approx && !when.open ? 'day' : 'coarse'
  return when.basis === 'stated' ? [grain] : [grain, 'inferred']
}
