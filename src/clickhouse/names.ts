import type { NewsEvent } from '../extract/types'
import { eachFacet, FACETS, foldText, placesOf, type FacetId } from '../facets/columns'
import { placeTree, type PlaceNode } from '../facets/place-tree'
import type { ArticleFacts } from '../facets/questions'
import type { Found, LoadedRow } from './rows'
import { facetValues, factsOf, outletsOf } from './values'

const PLACES: ReadonlySet<FacetId> = new Set(['place', 'placeAt', 'placeAbout'])

/** Of every value of every facet what is shown of it and what it is found by. */
export function* nameRows(found: Found): Generator<LoadedRow> {
  const { events, actors = [] } = found
  const articles = factsOf(found)
  const values = valuesOf(articles, events)
  const places = new Map(events.flatMap(placesOf).map(({ place }) => [place.id, place]))
  const parentsOf = findParents(placeTree(places.values()))
  const byId = new Map(articles.map((article) => [article.id, article]))
  const known = new Map(actors.map((actor) => [actor.name, actor]))
  const row = (
    facet: FacetId,
    value: string,
    name: string,
    detail: unknown,
    parents: Iterable<string> = [],
  ): LoadedRow => ({
    of: `${facet} ${value}`,
    json: JSON.stringify({
      facet,
      value,
      folded: foldText(name),
      parents: [...parents],
      detail: detail ? JSON.stringify(detail) : '',
    }),
  })
  for (const facet of FACETS) {
    for (const value of values[facet]) {
      if (PLACES.has(facet)) {
        const place = places.get(value)
        yield row(facet, value, place?.name ?? value, place, parentsOf.get(value))
      } else if (facet === 'article') {
        const { id = value, title = '', outlet = null, url = null, published = null } = byId.get(value) ?? {}
        yield row(facet, value, title || value, { id, title, outlet, url, published })
      } else if (facet === 'actor') {
        const { aliases = [], kind = null } = known.get(value) ?? {}
        yield row(facet, value, value, { aliases, kind })
      } else yield row(facet, value, value, null)
    }
  }
  for (const { name, aliases, kind } of actors)
    if (!values.actor.has(name)) yield row('actor', name, name, { aliases, kind })
}

function valuesOf(articles: readonly ArticleFacts[], events: readonly NewsEvent[]) {
  const outletOf = outletsOf(articles)
  const values = eachFacet(() => new Set<string>())
  for (const event of events) {
    const own = facetValues(event, outletOf)
    for (const facet of FACETS) for (const value of own[facet]) values[facet].add(value)
  }
  return values
}

/** What each value of the tree of places stands directly below: '' is the top. */
function findParents(tree: readonly PlaceNode[]): ReadonlyMap<string, ReadonlySet<string>> {
  const parents = new Map<string, Set<string>>()
  const put = (nodes: readonly PlaceNode[], parent: string) => {
    for (const { value, children } of nodes) {
      parents.set(value, (parents.get(value) ?? new Set()).add(parent))
      put(children, value)
    }
  }
  put(tree, '')
  return parents
}
