import { toDay } from './days'
import { placeValues } from './place-tree'
import type { Corpus, NewsEvent, PlaceKind, When } from '../extract/types'

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

/** How exactly an event is placed: `guessed` comes beside `exact` or `area` where other places bear the same name. */
export type Placed = 'exact' | 'area' | 'guessed' | 'none'

/** How exactly an event is dated: `inferred` comes beside `day` or `coarse` where the year or the day was worked out. */
export type Dated = 'day' | 'coarse' | 'inferred' | 'none'

/** The values of one facet by row: row `r` has `values[codes[i]]` for `offsets[r] <= i < offsets[r + 1]`. */
export interface Codes {
  readonly values: readonly string[]
  readonly offsets: Uint32Array
  readonly codes: Uint32Array
}

/** A collection's events as columns. A row is an index into `events`, sorted by start day, narrower first, undated last. */
export interface Columns {
  readonly events: readonly NewsEvent[]
  readonly rowOf: ReadonlyMap<string, number>
  /** Rows before this one have a date. */
  readonly dated: number
  /** Days since 1970-01-01, both included; an open side ("since 2021") reaches to the end of Int32. */
  readonly from: Int32Array
  readonly to: Int32Array
  /** The day its article appeared, as the other days; `UNKNOWN_DAY` where that is not known. */
  readonly published: Int32Array
  readonly facets: Readonly<Record<FacetId, Codes>>
  /** What search looks through, folded, by row; made when first asked for. */
  readonly searchText: () => readonly string[]
}

/** The value of the theme facet that events without a theme have. */
export const NO_THEME = 'none'

const BEYOND = 2 ** 31 - 1
export const UNKNOWN_DAY = -(2 ** 31)
const POINTS: ReadonlySet<PlaceKind> = new Set(['site', 'city', 'border'])

/** Columns of a collection's events, for `createFilter`. */
export function toColumns(corpus: Pick<Corpus, 'articles' | 'events'>): Columns {
  const outlets = new Map(corpus.articles.map((article) => [article.id, article.outlet]))
  const events = corpus.events.toSorted(byDate)
  const undatedFrom = events.findIndex((event) => event.when === null)
  const dated = undatedFrom < 0 ? events.length : undatedFrom
  const from = new Int32Array(events.length)
  const to = new Int32Array(events.length)
  for (let row = 0; row < dated; row++) {
    const when = events[row]!.when!
    from[row] = when.open === 'start' ? -BEYOND : toDay(when.start)
    to[row] = when.open === 'end' ? BEYOND : toDay(when.end)
  }
  const dayOf = new Map(corpus.articles.map(({ id, published }) => [id, published]))
  const published = Int32Array.from(events, (event) => {
    const known = dayOf.get(event.article)
    return known ? toDay(known.day) : UNKNOWN_DAY
  })
  const readers: Readonly<Record<FacetId, (event: NewsEvent) => readonly string[]>> = {
    theme: (event) => (event.themes.length > 0 ? event.themes : [NO_THEME]),
    status: (event) => [event.status],
    actor: (event) => event.actors,
    place: (event) => placesOf(event).flatMap(({ place }) => placeValues(place)),
    placeAt: (event) => placeValuesOf(event, 'at'),
    placeAbout: (event) => placeValuesOf(event, 'about'),
    article: (event) => [event.article],
    outlet: (event) => [outlets.get(event.article) ?? null].filter((outlet) => outlet !== null),
    placed: placedOf,
    dated: (event) => datedOf(event.when),
    type: (event) => [event.type],
    speaker: (event) => (event.saidBy ? [event.saidBy.speaker, ...event.saidBy.via] : []),
  }
  let searchText: readonly string[] | null = null
  return {
    events,
    rowOf: new Map(events.map((event, row) => [event.id, row])),
    dated,
    from,
    to,
    published,
    facets: Object.fromEntries(FACETS.map((id) => [id, toCodes(events, readers[id])])) as Record<
      FacetId,
      Codes
    >,
    searchText: () => (searchText ??= events.map((event) => foldText(textOf(event)))),
  }
}

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

function placeValuesOf(event: NewsEvent, role: 'at' | 'about'): readonly string[] {
  return event.where.flatMap((where) => (where.role === role ? placeValues(where.place) : []))
}

export function placedOf(event: NewsEvent): readonly Placed[] {
  const at = event.where.filter((where) => where.role === 'at')
  if (at.length === 0) return ['none']
  const exact = at.some((where) => POINTS.has(where.place.kind) && !where.vague)
  const guessed = at.some((where) => where.others.length > 0)
  return guessed ? [exact ? 'exact' : 'area', 'guessed'] : [exact ? 'exact' : 'area']
}

export function datedOf(when: When | null): readonly Dated[] {
  if (!when) return ['none']
  const fine = when.precision === 'day' || when.precision === 'days'
  const grain = fine && !when.approx && !when.open ? 'day' : 'coarse'
  return when.basis === 'stated' ? [grain] : [grain, 'inferred']
}

function textOf(event: NewsEvent): string {
  const places = event.where.map((where) => where.place.name)
  return [event.title, ...event.actors, ...places, event.evidence.quote].join('\n')
}

function toCodes(events: readonly NewsEvent[], read: (event: NewsEvent) => readonly string[]): Codes {
  const codeOf = new Map<string, number>()
  const offsets = new Uint32Array(events.length + 1)
  const codes: number[] = []
  events.forEach((event, row) => {
    for (const value of new Set(read(event))) {
      let code = codeOf.get(value)
      if (code === undefined) codeOf.set(value, (code = codeOf.size))
      codes.push(code)
    }
    offsets[row + 1] = codes.length
  })
  return { values: [...codeOf.keys()], offsets, codes: Uint32Array.from(codes) }
}
