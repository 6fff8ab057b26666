import type { NewsEvent } from '../extract/types'
import { datedOf, eachFacet, FACETS, NO_THEME, placedOf, type FacetId } from '../facets/columns'
import { placeValues } from '../facets/place-tree'
import type { ArticleFacts } from '../facets/questions'
import type { Found } from './rows'
import { FACET_COLUMNS } from './schema'

/** Of all articles that events are of. */
export const factsOf = ({ articles, before = [] }: Found): readonly ArticleFacts[] => [...articles, ...before]

/** The outlet of each article, by id. */
export function outletsOf(articles: readonly ArticleFacts[]): ReadonlyMap<string, string | null> {
  return new Map(articles.map(({ id, outlet }) => [id, outlet]))
}

/** What an event has of each facet, each value once. */
export function facetValues(
  event: NewsEvent,
  outletOf: ReadonlyMap<string, string | null>,
): Readonly<Record<FacetId, readonly string[]>> {
  const { themes, status, actors, where, article, when, type, saidBy } = event
  const outlet = outletOf.get(article) ?? null
  const places = (roles: readonly string[]) =>
    where.flatMap(({ role, place }) => (roles.includes(role) ? placeValues(place) : []))
  const values: Readonly<Record<FacetId, readonly string[]>> = {
    theme: themes.length > 0 ? themes : [NO_THEME],
    status: [status],
    actor: actors,
    place: places(['at', 'about']),
    placeAt: places(['at']),
    placeAbout: places(['about']),
    article: [article],
    outlet: outlet === null ? [] : [outlet],
    placed: placedOf(event),
    dated: datedOf(when),
    type: [type],
    speaker: saidBy ? [saidBy.speaker, ...saidBy.via] : [],
  }
  return eachFacet((facet) => [...new Set(values[facet])])
}

/** The same as columns of a row. */
export function facetColumns(event: NewsEvent, outletOf: ReadonlyMap<string, string | null>) {
  const values = facetValues(event, outletOf)
  return Object.fromEntries(
    FACETS.map((facet) => {
      const { column, list } = FACET_COLUMNS[facet]
      return [column, list ? values[facet] : values[facet][0]]
    }),
  )
}
