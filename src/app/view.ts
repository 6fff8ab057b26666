import { useCallback, useEffect, useMemo } from 'react'
import { create } from 'zustand'
import type { Article, Corpus, NewsEvent, ThemeId } from '../extract/types'
import { FACETS, type FacetId } from '../facets/columns'
import { andThen, detailsOf, type Answer } from '../facets/engine/details'
import { createEngine } from '../facets/engine/engine'
import { toColumns } from '../facets/engine/make'
import { noFilters, type Dimension, type Filters } from '../facets/filters'
import type { PlaceNode } from '../facets/place-tree'
import type { Asking, CollectionFacts, EventAnswer, Questions } from '../facets/questions'
import { FIRST } from '../clickhouse/elsewhere'
import { useAsking } from './cluster/asking'
import { correctedNow, useCorrected } from './corrections/state'
import { facetLabels } from './facet-labels'
import { assignForms, type Form } from './forms'
import { knownValues, treeOf, type KnownValue } from './known-values'
import { keepLast } from './memo'
import { useStore, type State } from './store'
import { useAnswer } from './useAnswer'
import { words, type Words } from './words'

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
  readonly has: (facet: FacetId, value: string) => Answer<boolean>
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
}

/** The page's view of its state; the same object as long as collection and filters are the same. */
export function useView(): View | null {
  const corrected = useCorrected()
  const remote = useStore((state) => state.remote)
  const filters = useStore((state) => state.filters)
  const known = useKnown()
  const view = useAnswer(
    useCallback(() => viewIn(corrected?.corpus ?? null, remote, filters), [corrected, remote, filters]),
  )
  // of what answers later the numbers are those before, but everything else is asked by the filters of now
  return useMemo(
    () => view && (remote ? { ...view, ...known, filters } : view),
    [view, remote, known, filters],
  )
}

/** The same, outside React: where an answer is awaited, the view before. */
export function viewNow(
  state: Pick<State, 'corpus' | 'filters' | 'remote'> = useStore.getState(),
): View | null {
  const view = viewIn(correctedNow(state.corpus)?.corpus ?? null, state.remote, state.filters)
  return view instanceof Promise
    ? latest && { ...latest, ...useKnown.getState(), filters: state.filters }
    : view && (state.remote ? { ...view, ...useKnown.getState() } : view)
}

let latest: View | null = null

function viewIn(corpus: Corpus | null, remote: Questions | null, filters: Filters): Answer<View | null> {
  if (!remote) return corpus && keep(viewOf(collectionOf(corpus), filters))
  return andThen(collectionFrom(remote, words), (collection) => keep(viewOf(collection, filters)))
}

const keep = (view: Answer<View>): Answer<View> => andThen(view, (one) => (latest = one))

/** The selected event, also where filters hide it. */
export function useSelected(): NewsEvent | null {
  const corrected = useCorrected()
  const selected = useStore((state) => state.selected)
  const remote = useStore((state) => state.remote)
  const answer = useAnswer(
    useCallback(
      (how) => (remote && selected !== null ? remote.event({ id: selected }, how) : null),
      [remote, selected],
    ),
  )
  useEffect(() => {
    if (answer) learn(answer)
  }, [answer])
  if (remote) return answer?.event.id === selected ? answer.event : null
  return (corrected && selected && collectionOf(corrected.corpus).byId.get(selected)) || null
}

/** What was asked for so far of a collection whose events are not all in the page. */
type Known = Pick<Collection, 'articles' | 'byId' | 'byArticle'>

const nothingKnown: Known = { articles: new Map(), byId: new Map(), byArticle: new Map() }
const useKnown = create<Known>(() => nothingKnown)

function learn({ article, inArticle, related }: EventAnswer): void {
  const { articles, byId, byArticle } = useKnown.getState()
  if (articles.has(article.id)) return
  useKnown.setState({
    articles: new Map([...articles, [article.id, article]]),
    byId: new Map([...byId, ...[...inArticle, ...related].map((event) => [event.id, event] as const)]),
    byArticle: new Map([...byArticle, [article.id, inArticle]]),
  })
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
  const { questions, known } = prepared.get(corpus) ?? withEngine(corpus, toColumns(corpus))
  return now(toCollection(questions, corpus, known, spoken))
})

interface Prepared {
  readonly questions: Questions
  readonly known: Known
}

const prepared = new WeakMap<Corpus, Prepared>()

/** Works out what a large collection takes before the page shows it, a step a task: the page stays in use meanwhile. */
export async function prepareCollection(read: Corpus): Promise<void> {
  const { corpus } = correctedNow(read)!
  const made = toColumns(corpus)
  await nextTask()
  prepared.set(corpus, withEngine(corpus, made))
  await nextTask()
}

const nextTask = () => new Promise((resolve) => setTimeout(resolve))

function withEngine(corpus: Corpus, { columns, order }: ReturnType<typeof toColumns>): Prepared {
  const questions = createEngine(columns, detailsOf(corpus, order))
  const known = {
    articles: new Map(corpus.articles.map((article) => [article.id, article])),
    byId: new Map(corpus.events.map((event) => [event.id, event])),
    byArticle: inTextOrder(corpus),
  }
  return { questions, known }
}

/** A collection that is not in the page: what is known of it are its facts and answers. */
const collectionFrom = keepLast((questions: Questions, spoken: Words): Answer<Collection> => {
  const { name, codebook } = questions.facts
  return toCollection(
    questions,
    { version: 1, name, codebook, articles: [], events: [] },
    nothingKnown,
    spoken,
  )
})

function toCollection(questions: Questions, corpus: Corpus, known: Known, spoken: Words): Answer<Collection> {
  const { facts } = questions
  const facets = FACETS.map((facet) => ({ facet, first: mostValues() }))
  return andThen(questions.facetCounts({ filters: noFilters, facets }), ({ facets: counts }) => {
    const values = counts.flatMap((one) => one.values)
    const places = new Map(values.flatMap(({ place }) => (place ? [[place.id, place] as const] : [])))
    const articles = new Map(
      values.flatMap(({ article }) => (article ? [[article.id, article] as const] : [])),
    )
    const aliases = new Map(values.flatMap(({ value, aliases: own }) => (own ? [[value, own] as const] : [])))
    const labels = facetLabels(spoken, articles, places, { codebook: facts.codebook, aliases })
    const knownOf = knownValues(counts, labels)
    return {
      corpus,
      questions,
      facts,
      ...known,
      newest: facts.newest,
      themes: facts.themes,
      forms: assignForms(facts.themes, facts.codebook),
      known: knownOf,
      placeTree: treeOf(places.values(), knownOf.place),
      has: (facet, value) => hasValue(questions, facet, value),
      labels,
    }
  })
}

function hasValue(questions: Questions, facet: FacetId, value: string): Answer<boolean> {
  const facets = [{ facet, first: 0, besides: [value] }]
  const answer = questions.facetCounts({ filters: noFilters, facets })
  return andThen(answer, (counts) => counts.facets[0]!.values.length > 0)
}

function inTextOrder(corpus: Corpus): ReadonlyMap<string, readonly NewsEvent[]> {
  const events = corpus.events.toSorted(
    (a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end,
  )
  const byArticle = new Map<string, NewsEvent[]>(corpus.articles.map((article) => [article.id, []]))
  for (const event of events) byArticle.get(event.article)?.push(event)
  return byArticle
}

let newer = new AbortController()

const viewOf = keepLast((collection: Collection, filters: Filters): Answer<View> => {
  newer.abort()
  newer = new AbortController()
  const answer = collection.questions.facetCounts({ filters, facets: [] }, { abort: newer.signal })
  return andThen(answer, ({ shown, without, certain, possible }) => ({
    ...collection,
    filters,
    filtered: { shown, without, certain, possible },
  }))
})

/** What is there at once. */
function now<T>(answer: Answer<T>): T {
  if (answer instanceof Promise) throw new Error('this collection answers later')
  return answer
}

/** More values of one facet than this are not looked at one by one; where they come over the network, fewer. */
const mostValues = () => (useAsking.getState().source === null ? 10_000 : FIRST.values)

/** How many events each of some values of a facet would leave, by value. */
export function useCounts(
  { questions, filters }: View,
  facet: FacetId,
  values: readonly string[],
): ReadonlyMap<string, number> {
  const key = JSON.stringify(values)
  const ask = useCallback(
    (how: Asking) => {
      const besides = JSON.parse(key) as string[]
      const answer = questions.facetCounts({ filters, facets: [{ facet, first: 0, besides }] }, how)
      return andThen(
        answer,
        ({ facets }) => new Map(facets[0]!.values.map(({ value, events }) => [value, events])),
      )
    },
    [questions, filters, facet, key],
  )
  return useAnswer(ask) ?? NO_COUNTS
}

const NO_COUNTS: ReadonlyMap<string, number> = new Map()
