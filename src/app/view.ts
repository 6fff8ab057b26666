import type { Article, Corpus, NewsEvent, Place, ThemeId } from '../extract/types'
import { eachFacet, FACETS, NO_THEME, type FacetId } from '../facets/columns'
import { andThen, detailsOf, type Answer } from '../facets/engine/details'
import { createEngine } from '../facets/engine/engine'
import { toColumns } from '../facets/engine/make'
import { noFilters, type Dimension, type Filters } from '../facets/filters'
import { placeTree, type PlaceNode } from '../facets/place-tree'
import type { CollectionFacts, Questions } from '../facets/questions'
import { correctedNow, useCorrected } from './corrections/state'
import { facetLabels } from './facet-labels'
import { assignForms, type Form } from './forms'
import { keepLast } from './memo'
import { useStore, type State } from './store'
import { words, type Words } from './words'

/** A value of a facet, whatever the filters. `total`: how many events of the collection have it. */
export interface KnownValue {
  readonly value: string
  readonly label: string
  /** A word that says what the value is: a place's kind, an article's outlet. */
  readonly note: string | null
  /** Of a town or province: its country. */
  readonly within?: string | undefined
  /** What its tooltip says, where that is more than label and note: an actor's other names. */
  readonly title?: string | undefined
  readonly total: number
}

/** What follows from a collection alone. */
export interface Collection {
  readonly corpus: Corpus
  readonly questions: Questions
  readonly facts: CollectionFacts
  readonly articles: ReadonlyMap<string, Article>
  readonly byId: ReadonlyMap<string, NewsEvent>
  /** An article's events in the order of its text. */
  readonly byArticle: ReadonlyMap<string, readonly NewsEvent[]>
  /** The day of the newest article: where reports end. */
  readonly newest: string | null
  /** Themes by how many events have them, most first, and how each is drawn: never changed by filters. */
  readonly themes: readonly ThemeId[]
  readonly forms: ReadonlyMap<ThemeId, Form>
  /** Each facet's values in an order that filters do not change. */
  readonly known: Readonly<Record<FacetId, readonly KnownValue[]>>
  /** The values of the place facet, one inside the other, most frequent first. */
  readonly placeTree: readonly PlaceNode[]
  /** Whether some event of the collection has the value. */
  readonly has: (facet: FacetId, value: string) => boolean
  readonly labels: (facet: FacetId, value: string) => { readonly label: string; readonly note: string | null }
}

/** How many events pass the filters. */
export interface Numbers {
  readonly shown: number
  /** How many would without that one filter. */
  readonly without: Readonly<Record<Dimension, number>>
  /** Of the events that pass all else and touch the dates: wholly inside, and perhaps inside. */
  readonly certain: number
  readonly possible: number
}

/** What follows from the collection and the filters. */
export interface View extends Collection {
  readonly filters: Filters
  readonly filtered: Numbers
  /** How many events each value of a facet would leave, by value. */
  readonly counts: (facet: FacetId) => ReadonlyMap<string, number>
}

/** The page's view of its state; the same object as long as collection and filters are the same. */
export function useView(): View | null {
  const corrected = useCorrected()
  const filters = useStore((state) => state.filters)
  return corrected && viewOf(collectionOf(corrected.corpus), filters)
}

/** The same, outside React. */
export function viewNow(
  { corpus, filters }: Pick<State, 'corpus' | 'filters'> = useStore.getState(),
): View | null {
  const corrected = correctedNow(corpus)
  return corrected && viewOf(collectionOf(corrected.corpus), filters)
}

/** The selected event, also where filters hide it. */
export function useSelected(): NewsEvent | null {
  const corrected = useCorrected()
  const selected = useStore((state) => state.selected)
  return (corrected && selected && collectionOf(corrected.corpus).byId.get(selected)) || null
}

/** How an event without a theme is drawn. */
export const NO_FORM: Form = { shape: 'circle', colour: '#8a96a1' }

/** How an event is drawn: by its first theme. */
export function formOf(collection: Pick<Collection, 'forms'>, event: NewsEvent): Form {
  const theme = event.themes[0]
  const form = theme === undefined ? undefined : collection.forms.get(theme)
  return form ?? NO_FORM
}

/** The same object as long as the collection and the page's language are the same: labels are of the language. */
export const collectionOf = (corpus: Corpus): Collection => collectionIn(corpus, words)

const collectionIn = keepLast((corpus: Corpus, spoken: Words): Collection => {
  const { columns, order } = toColumns(corpus)
  const questions = createEngine(columns, detailsOf(corpus, order))
  const { facts } = questions
  const articles = new Map(corpus.articles.map((article) => [article.id, article]))
  const places = new Map(columns.places.map((place) => [place.id, place]))
  const labels = facetLabels(spoken, articles, places, corpus)
  const known = knownValues(questions, labels)
  return {
    corpus,
    questions,
    facts,
    articles,
    byId: new Map(corpus.events.map((event) => [event.id, event])),
    byArticle: inTextOrder(corpus),
    newest: facts.newest,
    themes: facts.themes,
    forms: assignForms(facts.themes, corpus.codebook),
    known,
    placeTree: treeOf(places.values(), known.place),
    has: (facet, value) => hasValue(questions, facet, value),
    labels,
  }
})

function hasValue(questions: Questions, facet: FacetId, value: string): boolean {
  const facets = [{ facet, first: 0, besides: [value] }]
  return now(questions.facetCounts({ filters: noFilters, facets })).facets[0]!.values.length > 0
}

function inTextOrder(corpus: Corpus): ReadonlyMap<string, readonly NewsEvent[]> {
  const events = corpus.events.toSorted(
    (a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end,
  )
  const byArticle = new Map<string, NewsEvent[]>(corpus.articles.map((article) => [article.id, []]))
  for (const event of events) byArticle.get(event.article)?.push(event)
  return byArticle
}

const treeOf = (places: Iterable<Place>, known: readonly KnownValue[]) =>
  inSameOrder(placeTree(places), known)

const viewOf = keepLast((collection: Collection, filters: Filters): View => {
  const { questions } = collection
  const { shown, without, certain, possible } = now(questions.facetCounts({ filters, facets: [] }))
  return {
    ...collection,
    filters,
    filtered: { shown, without, certain, possible },
    counts: countsOf(questions, filters),
  }
})

/** What is there at once. */
function now<T>(answer: Answer<T>): T {
  if (answer instanceof Promise) throw new Error('this collection answers later')
  return answer
}

/** More values of one facet than this are not looked at one by one. */
const MOST_VALUES = 10_000

function countsOf(questions: Questions, filters: Filters): View['counts'] {
  const known = new Map<FacetId, ReadonlyMap<string, number>>()
  return (facet) => {
    const besides = filters.values[facet]
    const counts =
      known.get(facet) ??
      now(
        andThen(
          questions.facetCounts({ filters, facets: [{ facet, first: MOST_VALUES, besides }] }),
          ({ facets }) => new Map(facets[0]!.values.map(({ value, events }) => [value, events])),
        ),
      )
    known.set(facet, counts)
    return counts
  }
}

function knownValues(questions: Questions, labels: Collection['labels']): Collection['known'] {
  const facets = FACETS.map((facet) => ({ facet, first: MOST_VALUES }))
  const counts = now(questions.facetCounts({ filters: noFilters, facets })).facets
  return eachFacet((facet) => {
    const { values } = counts.find((one) => one.facet === facet)!
    return inOrder(facet, values).map(({ value, total }) => ({ value, ...labels(facet, value), total }))
  })
}

/** Each level of the tree in the order of the values. */
function inSameOrder(nodes: readonly PlaceNode[], known: readonly KnownValue[]): readonly PlaceNode[] {
  const order = new Map(known.map(({ value }, i) => [value, i]))
  const sorted = (level: readonly PlaceNode[]): readonly PlaceNode[] =>
    level
      .map(({ value, children }) => ({ value, children: sorted(children) }))
      .sort((a, b) => order.get(a.value)! - order.get(b.value)!)
  return sorted(nodes)
}

const FIXED: Readonly<Partial<Record<FacetId, readonly string[]>>> = {
  status: ['happened', 'reported', 'planned', 'denied'],
  placed: ['exact', 'area', 'guessed', 'none'],
  dated: ['day', 'coarse', 'inferred', 'none'],
}

/** A facet's values in an order filters do not change: its own where it has one, else most frequent first. */
function inOrder<V extends { readonly value: string }>(facet: FacetId, values: readonly V[]): readonly V[] {
  const fixed = FIXED[facet]
  if (fixed) return fixed.flatMap((value) => values.find((one) => one.value === value) ?? [])
  // events without a theme come last
  const last = (value: string) => (facet === 'theme' && value === NO_THEME ? 1 : 0)
  return values.toSorted((a, b) => last(a.value) - last(b.value))
}
