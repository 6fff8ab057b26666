import type { Article, Corpus, NewsEvent, ThemeId } from '../extract/types'
import { FACETS, NO_THEME, placesOf, toColumns, type Columns, type FacetId } from '../facets/columns'
import { createFilter, isFiltering, type Filtered, type Filters } from '../facets/filters'
import { placeTree, type PlaceNode } from '../facets/place-tree'
import { correctedNow, useCorrected } from './corrections/state'
import { facetLabels } from './facet-labels'
import { assignForms, type Form } from './forms'
import { groupEvents, type Group } from './groups'
import { keepLast } from './memo'
import { gatherTellings, type Tellings } from './tellings'
import { useStore, type State } from './store'
import { words, type Words } from './words'

/** A value of a facet, whatever the filters. `total`: how many events of the collection have it. */
export interface KnownValue {
  readonly value: string
  readonly code: number
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
  readonly columns: Columns
  readonly filter: (filters: Filters) => Filtered
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
  readonly labels: (facet: FacetId, value: string) => { readonly label: string; readonly note: string | null }
}

/** An event's place in the list, from 0, by its id; none where filters hide it. */
export interface PlaceInList {
  readonly get: (id: string) => number | undefined
  readonly has: (id: string) => boolean
}

/** What follows from the collection and the filters. */
export interface View extends Collection {
  readonly filtered: Filtered
  readonly visible: readonly NewsEvent[]
  /** Visible but for the dates: what the timeline shows. */
  readonly anyDate: readonly NewsEvent[]
  readonly groups: readonly Group[]
  /** Visible events that tell the same as another visible one, by id. */
  readonly tellings: ReadonlyMap<string, Tellings>
  /** The visible events in the order of the list. */
  readonly listed: readonly NewsEvent[]
  readonly placeInList: PlaceInList
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
  const columns = toColumns(corpus)
  const articles = new Map(corpus.articles.map((article) => [article.id, article]))
  const inText = corpus.events.toSorted(
    (a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end,
  )
  const byArticle = new Map<string, NewsEvent[]>(corpus.articles.map((article) => [article.id, []]))
  for (const event of inText) byArticle.get(event.article)?.push(event)
  const places = new Map(corpus.events.flatMap(placesOf).map((where) => [where.place.id, where.place]))
  const labels = facetLabels(spoken, articles, places, corpus)
  const known = Object.fromEntries(
    FACETS.map((id) => [id, knownValues(columns, id, labels)]),
  ) as Collection['known']
  const themes = known.theme.flatMap(({ value }) => (value === NO_THEME ? [] : (value as ThemeId)))
  return {
    corpus,
    columns,
    filter: createFilter(columns),
    articles,
    byId: new Map(corpus.events.map((event) => [event.id, event])),
    byArticle,
    newest: newestOf(corpus.articles),
    themes,
    forms: assignForms(themes, corpus.codebook),
    known,
    placeTree: inSameOrder(placeTree(places.values()), known.place),
    labels,
  }
})

function newestOf(articles: readonly Article[]): string | null {
  const days = articles.flatMap(({ published }) => (published ? [published.day] : []))
  return days.reduce<string | null>((newest, day) => (newest === null || day > newest ? day : newest), null)
}

const viewOf = keepLast((collection: Collection, filters: Filters): View => {
  const { columns } = collection
  const filtered = collection.filter(filters)
  const visible = eventsOf(columns, filtered.visible)
  const { groups, tellings } = gatherTellings(groupEvents(visible))
  const listed = groups.flatMap((group) => group.events)
  return {
    ...collection,
    filtered,
    visible,
    anyDate: isFiltering(filters, 'date') ? eventsOf(columns, filtered.anyDate) : visible,
    groups,
    tellings,
    listed,
    placeInList: placeInList(columns, listed),
  }
})

/** All rows are the columns' own events, so that what draws them sees that nothing changed. */
function eventsOf({ events }: Columns, rows: Uint32Array): readonly NewsEvent[] {
  return rows.length === events.length ? events : Array.from(rows, (row) => events[row]!)
}

function placeInList({ events, rowOf }: Columns, listed: readonly NewsEvent[]): PlaceInList {
  const places = new Int32Array(events.length).fill(-1)
  listed.forEach((event, place) => (places[rowOf.get(event.id)!] = place))
  const get = (id: string) => {
    const place = places[rowOf.get(id) ?? -1] ?? -1
    return place < 0 ? undefined : place
  }
  return { get, has: (id) => get(id) !== undefined }
}

function knownValues(columns: Columns, facet: FacetId, labels: Collection['labels']): readonly KnownValue[] {
  const totals = totalsOf(columns, facet)
  const codeOf = new Map(columns.facets[facet].values.map((value, code) => [value, code]))
  return inOrder(columns, totals, facet).map((value) => {
    const code = codeOf.get(value)!
    return { value, code, ...labels(facet, value), total: totals[code]! }
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
function inOrder(columns: Columns, totals: Uint32Array, facet: FacetId): readonly string[] {
  const { values } = columns.facets[facet]
  const fixed = FIXED[facet]
  if (fixed) return fixed.filter((value) => values.includes(value))
  const totalOf = new Map(values.map((value, code) => [value, totals[code]!]))
  const last = (value: string) => (facet === 'theme' && value === NO_THEME ? 1 : 0)
  return values.toSorted((a, b) => last(a) - last(b) || totalOf.get(b)! - totalOf.get(a)! || (a < b ? -1 : 1))
}

function totalsOf(columns: Columns, facet: FacetId): Uint32Array {
  const totals = new Uint32Array(columns.facets[facet].values.length)
  for (const code of columns.facets[facet].codes) totals[code] = totals[code]! + 1
  return totals
}
