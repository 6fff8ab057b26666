import type { Corpus, EventType, Place, Status } from '../extract/types'
import { NO_THEME, type Dated, type FacetId, type Placed } from '../facets/columns'
import { COUNTRY, PART } from '../facets/place-tree'
import type { ArticleFacts } from '../facets/questions'
import { countryName } from './country-name'
import { words, type Words } from './words'

/** `within`: the country of a town; `title`: what the tooltip says, where that is more than label and note. */
type Label = {
  readonly label: string
  readonly note: string | null
  readonly within?: string | undefined
  readonly title?: string | undefined
}

/** What a facet's value is called on a page that speaks these words; the user's own themes as their codebook has it. */
export function facetLabels(
  spoken: Words,
  articles: ReadonlyMap<string, ArticleFacts>,
  places: ReadonlyMap<string, Place>,
  {
    codebook = [],
    aliases,
  }: {
    readonly codebook?: Corpus['codebook']
    /** Other names of actors, by name. */
    readonly aliases: ReadonlyMap<string, readonly string[]>
  },
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
      case 'place':
      case 'placeAt':
      case 'placeAbout': {
        const place = places.get(value)
        if (value.startsWith(COUNTRY)) return { label: countryName(value.slice(COUNTRY.length)), note: null }
        if (value.startsWith(PART))
          return { label: spoken.worldParts[value.slice(PART.length)] ?? value, note: null }
        if (!place) return { label: value, note: null }
        return { label: place.name, note: spoken.kinds[place.kind], within: countryOf(place) }
      }
      case 'article':
        return articleLabel(articles.get(value), value)
      case 'actor':
        return { label: value, note: null, title: [value, ...(aliases.get(value) ?? [])].join(', ') }
      case 'outlet':
      case 'speaker':
        return { label: value, note: null }
    }
  }
}

/** What kind of place it is, and for towns and provinces which country's. */
export function placeNote(place: Place): string {
  const country = countryOf(place)
  return country ? `${words.kinds[place.kind]}, ${country}` : words.kinds[place.kind]
}

function countryOf({ kind, countries }: Place): string | undefined {
  const isInOne = kind === 'city' || kind === 'site' || kind === 'admin'
  return isInOne && countries[0] ? countryName(countries[0]) : undefined
}

/** An article by its title where it has one of its own, its file beside it. */
function articleLabel(article: ArticleFacts | undefined, id: string): Label {
  if (!article) return { label: id, note: null }
  return { label: article.title || id, note: article.outlet ?? (article.title ? id : null) }
}
