import type { Article, EventType, Place, Status, Theme } from '../extract/types'
import { NO_THEME, type Dated, type FacetId, type Placed } from '../facets/columns'
import { countryName } from './country-name'
import { words, type Words } from './words'

type Label = { readonly label: string; readonly note: string | null }

/** What a facet's value is called on a page that speaks these words; the user's own themes as their codebook has it. */
export function facetLabels(
  spoken: Words,
  articles: ReadonlyMap<string, Article>,
  places: ReadonlyMap<string, Place>,
  codebook: readonly Theme[] = [],
): (facet: FacetId, value: string) => Label {
  const own = new Map(codebook.map(({ id, label }) => [id, label]))
  return (facet, value) => {
    switch (facet) {
      case 'theme':
        return {
          label: value === NO_THEME ? spoken.noTheme : (own.get(value) ?? spoken.themes[value] ?? value),
          note: null,
        }
      case 'status':
        return { label: spoken.statuses[value as Status] ?? value, note: null }
      case 'type':
        return { label: spoken.types[value as EventType] ?? value, note: null }
      case 'placed':
        return { label: spoken.placed[value as Placed] ?? value, note: null }
      case 'dated':
        return { label: spoken.dated[value as Dated] ?? value, note: null }
      case 'country':
        return { label: countryName(value), note: null }
      case 'place': {
        const place = places.get(value)
        return place ? { label: place.name, note: placeNote(place) } : { label: value, note: null }
      }
      case 'article':
        return articleLabel(articles.get(value), value)
      case 'actor':
      case 'outlet':
      case 'speaker':
        return { label: value, note: null }
    }
  }
}

/** What kind of place it is, and for towns and provinces which country's. */
export function placeNote(place: Place): string {
  const country =
    place.kind === 'city' || place.kind === 'site' || place.kind === 'admin' ? place.countries[0] : undefined
  return country ? `${words.kinds[place.kind]}, ${countryName(country)}` : words.kinds[place.kind]
}

/** An article by its title where it has one of its own, its file beside it. */
function articleLabel(article: Article | undefined, id: string): Label {
  if (!article) return { label: id, note: null }
  return { label: article.title || id, note: article.outlet ?? (article.title ? id : null) }
}
