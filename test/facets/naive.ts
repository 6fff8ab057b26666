import * as fc from 'fast-check'
import type { Article, NewsEvent, Place } from '../../src/extract/types'
import { datedOf, foldText, NO_THEME, placedOf, placesOf, type FacetId } from '../../src/facets/columns'
import { queryParts, type Dimension, type Filters } from '../../src/facets/filters'

const chosen = (...values: string[]) =>
  fc.option(fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 2 }), { nil: undefined })

export const someFilters: fc.Arbitrary<Filters> = fc.record({
  values: fc
    .record({
      theme: chosen('diplomacy', 'crime', 'none', 'nothing of that name'),
      status: chosen('planned', 'reported'),
      actor: chosen('Actor 1', 'Actor 2'),
      place: chosen('p:1', 'p:2', 'p:3', 'country:C2'),
      placeAt: chosen('p:1', 'p:2', 'country:C1'),
      placeAbout: chosen('p:3', 'country:C0'),
      article: chosen('a.txt', 'b.txt'),
    })
    .map((values) => Object.fromEntries(Object.entries(values).filter(([, v]) => v)) as Filters['values']),
  from: fc.option(fc.constantFrom('2019-06-01', '2019-09-01')),
  to: fc.option(fc.constantFrom('2019-09-30', '2020-01-15')),
  certain: fc.boolean(),
  text: fc.constantFrom('', 'evian', 'post quote', '"border post"', 'actor 1'),
  reportedFrom: fc.option(fc.constantFrom('2019-06-01')),
  reportedTo: fc.option(fc.constantFrom('2019-09-30', '2019-05-01')),
  only: fc.option(fc.uniqueArray(fc.constantFrom('e0', 'e1', 'e2', 'e3'), { minLength: 1 })),
  inMap: fc.boolean(),
  inView: fc.option(
    fc.record({
      box: fc.constantFrom(
        { west: -1, south: -1, east: 4, north: 90 },
        { west: 5, south: -5, east: 2, north: 5 },
      ),
      areas: fc.uniqueArray(fc.constantFrom('p:1', 'p:2', 'p:3')),
    }),
  ),
})

/** When each article appeared; `b.txt` is of an unknown day. */
const DAYS: Readonly<Record<string, string>> = { 'a.txt': '2019-07-01' }

export const ARTICLES = ['a.txt', 'b.txt'].map((id): Article => {
  const day = DAYS[id]
  const published = day ? ({ day, basis: 'stated', why: '', approx: false } as const) : null
  return {
    id,
    text: '',
    title: '',
    outlet: id === 'a.txt' ? 'Outlet A' : null,
    url: null,
    published,
    filedFrom: null,
    sentences: [],
  }
})

/** The plain reading of what each filter means, an event at a time. */
export function passes(event: NewsEvent, filters: Filters, dimension: Dimension): boolean {
  if (dimension === 'date') {
    if (!filters.from && !filters.to) return true
    if (!event.when) return false
    const [from, to] = [filters.from ?? '0000', filters.to ?? '9999']
    const start = event.when.open === 'start' ? '0000-' : event.when.start
    const end = event.when.open === 'end' ? '9998' : event.when.end
    return filters.certain ? start >= from && end <= to : start <= to && end >= from
  }
  if (dimension === 'text') {
    const words = [
      event.title,
      ...event.actors,
      ...event.where.map((w) => w.place.name),
      event.evidence.quote,
    ]
    return queryParts(filters.text).every((part) => words.some((word) => foldText(word).includes(part)))
  }
  if (dimension === 'reported') {
    if (!filters.reportedFrom && !filters.reportedTo) return true
    const day = DAYS[event.article]
    return day !== undefined && day >= (filters.reportedFrom ?? '0') && day <= (filters.reportedTo ?? '9')
  }
  if (dimension === 'pinned') return filters.only?.includes(event.id) ?? true
  if (dimension === 'map') {
    const { inView } = filters
    if (!filters.inMap || !inView) return true
    const { box, areas } = inView
    const isSeen = ({ id, kind, lat, lon }: Place) =>
      kind !== 'city'
        ? areas.includes(id)
        : lat >= box.south &&
          lat <= box.north &&
          (box.west <= box.east ? lon >= box.west && lon <= box.east : lon >= box.west || lon <= box.east)
    return event.where.some((where) => where.role === 'at' && isSeen(where.place))
  }
  const wanted = filters.values[dimension]
  return !wanted || valuesOf(event, dimension).some((value) => wanted.includes(value))
}

const withCountries = ({ id, countries }: Place) => [id, ...countries.map((code) => `country:${code}`)]

export function valuesOf(event: NewsEvent, facet: FacetId): readonly string[] {
  const places = placesOf(event).map((where) => where.place)
  switch (facet) {
    case 'theme':
      return event.themes.length > 0 ? event.themes : [NO_THEME]
    case 'status':
      return [event.status]
    case 'actor':
      return event.actors
    case 'place':
      return places.flatMap(withCountries)
    case 'placeAt':
    case 'placeAbout':
      return event.where
        .filter(({ role }) => role === (facet === 'placeAt' ? 'at' : 'about'))
        .flatMap(({ place }) => withCountries(place))
    case 'article':
      return [event.article]
    case 'outlet':
      return event.article === 'a.txt' ? ['Outlet A'] : []
    case 'speaker':
      return event.saidBy ? [event.saidBy.speaker, ...event.saidBy.via] : []
    case 'type':
      return [event.type]
    case 'placed':
      return placedOf(event)
    case 'dated':
      return datedOf(event.when)
  }
}
