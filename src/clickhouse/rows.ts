import type { Actor, Article, NewsEvent, Place, When } from '../extract/types'
import { foldText, NO_THEME } from '../facets/columns'
import { toDay } from '../facets/days'
import { headKey, headOf, widthOf } from '../facets/heads'
import { worldX, worldY } from '../facets/engine/map-grid'
import { textOf } from '../facets/engine/details'
import { formOf } from '../facets/places'
import type { ArticleFacts } from '../facets/questions'
import { nameRows } from './names'
import { LATEST, storiesOf, type InStory } from './stories'
import { tileOf } from './tiles'
import { facetColumns, factsOf, outletsOf } from './values'

/** A row as a line of JSON, and what decides on its shard: its article, or its own name. */
export interface LoadedRow {
  readonly of: string
  readonly json: string
}

export type CollectionRows = Readonly<Record<'events' | 'articles' | 'names', Iterable<LoadedRow>>>

/** What rows are made of: a collection, or a part of one. */
export interface Found {
  readonly articles: readonly Article[]
  readonly events: readonly NewsEvent[]
  readonly actors?: readonly Named[] | undefined
  /** The articles of the events, where they are rows already. */
  readonly before?: readonly ArticleFacts[] | undefined
  /** What is known of stories that reach beyond these events; worked out from them where it is not given. */
  readonly stories?: ((event: NewsEvent) => InStory) | undefined
}

/** An actor; `kind` is `null` where all that is known is that it is no outlet. */
export type Named = Omit<Actor, 'kind'> & { readonly kind: Actor['kind'] | null }

/** The unit that brought some articles, and what tells their texts apart. */
export interface Brought {
  readonly unit: string
  readonly digest: (text: string) => string
}

const EARLIEST = -(2 ** 31)

/** The rows of a collection, one line of JSON each, with all that the questions ask of it worked out. */
export function toRows(found: Found, brought: Brought): CollectionRows {
  return { events: eventRows(found), articles: articleRows(found, brought), names: nameRows(found) }
}

function* eventRows(found: Found): Generator<LoadedRow> {
  const stories = found.stories ?? storiesOf(found.events)
  const articles = factsOf(found)
  const outletOf = outletsOf(articles)
  const origin = originsOf(found, outletOf)
  const publishedOf = new Map(articles.map(({ id, published }) => [id, published]))
  for (const event of found.events) {
    const { when } = event
    const at = atOf(event)
    const first = when ? toDay(when.start) : LATEST
    const last = when ? Math.max(first, toDay(when.end)) : LATEST
    const published = publishedOf.get(event.article)
    const json = JSON.stringify({
      ...facetColumns(event, outletOf),
      tile: tileOf(at),
      id: event.id,
      article: event.article,
      s0: event.evidence.start,
      s1: event.evidence.end,
      dated: when !== null,
      open: when?.open ?? '',
      day0: first,
      day1: last,
      since: when?.open === 'start' ? EARLIEST + 1 : first,
      until: !when ? EARLIEST : when.open === 'end' ? LATEST : last,
      published: published ? toDay(published.day) : EARLIEST,
      ...headColumns(when),
      ...stories(event),
      origin: origin(event),
      at: at.map(({ place }) => place.id),
      at_form: at.map(({ form }) => form),
      at_lat: at.map(({ place }) => place.lat),
      at_lon: at.map(({ place }) => place.lon),
      at_x: at.map(({ x }) => x),
      at_y: at.map(({ y }) => y),
      at_vague: at.map(({ vague }) => vague),
      about: [...new Set(event.where.flatMap(({ role, place }) => (role === 'about' ? [place.id] : [])))],
      first_theme: event.themes[0] ?? NO_THEME,
      text: foldText(textOf(event)),
      event: JSON.stringify(event),
    })
    yield { of: event.article, json }
  }
}

/** The head and what heads are sorted by (`compareHeads`). */
function headColumns(when: When | null) {
  if (!when) return { head: '', head_from: LATEST, head_width: 0 }
  const head = headOf(when)
  return { head: headKey(head), head_from: head.from, head_width: widthOf(head) }
}

/** The places it happened at, each once, and the words that make it vaguer where it has them always. */
function atOf({ where }: NewsEvent) {
  const spots = new Map<string, { place: Place; vague: string }>()
  for (const { role, place, vague = '' } of where) {
    if (role !== 'at') continue
    const known = spots.get(place.id)
    spots.set(place.id, { place, vague: known && known.vague !== vague ? '' : vague })
  }
  return Array.from(spots.values(), ({ place, vague }) => ({
    place,
    vague,
    form: formOf(place),
    x: worldX(place.lon),
    y: worldY(place.lat),
  }))
}

function* articleRows({ articles }: Found, own: Brought): Generator<LoadedRow> {
  for (const article of articles) {
    const { id, title, outlet, url, published } = article
    const json = JSON.stringify({
      id,
      digest: own.digest(article.text),
      unit: own.unit,
      facts: JSON.stringify({ id, title, outlet, url, published }),
      published: published ? toDay(published.day) : EARLIEST,
      article: JSON.stringify(article),
    })
    yield { of: id, json }
  }
}

/** Where a report comes from: the agency or outlet nearest to the words, else the outlet of the article, else its id. */
function originsOf(
  { actors = [] }: Found,
  outletOf: ReadonlyMap<string, string | null>,
): (event: NewsEvent) => string {
  const outlets = new Set(actors.flatMap(({ name, kind }) => (kind === 'outlet' ? [name] : [])))
  return ({ saidBy, article }) => {
    if (saidBy && outlets.has(saidBy.speaker)) return saidBy.speaker
    return saidBy?.via[0] ?? outletOf.get(article) ?? article
  }
}
