import type { Article, Corpus, NewsEvent, Place } from '../../extract/types'
import { NO_THEME, placedOf, datedOf } from '../columns'
import { toDay } from '../days'
import { compareHeads, headKey, headOf, type Head } from '../heads'
import type { ArticleFacts } from '../questions'
import { toCodeArray, toCodes, type PlainCodes } from './codes'
import {
  idHash,
  OPEN_END,
  OPEN_START,
  eachStored,
  type CollectionNames,
  type Columns,
  type Spot,
  type StoredFacet,
} from './columns'
import { orderRows } from './order'

/** Events on their way into columns, in the order they came. */
export interface Draft {
  readonly first: number[]
  readonly last: number[]
  readonly open: number[]
  readonly ids: number[]
  /** Of each event the position of its head, -1 where it is undated. */
  readonly headOf: number[]
  readonly heads: Head[]
  readonly headAt: Map<string, number>
  /** What events are sorted by under a head, after their days. */
  readonly articleOf: string[]
  readonly startOf: number[]
  readonly idOf: string[]
  readonly sameAs: Map<string, readonly string[]>
  readonly facets: Readonly<Record<StoredFacet, DraftCodes>>
  readonly firstTheme: number[]
  readonly places: Place[]
  readonly placeAt: Map<string, number>
  readonly about: DraftCodes
  readonly spots: DraftCodes
  readonly spotList: Spot[]
}

interface DraftCodes {
  readonly codeOf: Map<string, number>
  readonly offsets: number[]
  readonly codes: number[]
}

const newCodes = (): DraftCodes => ({ codeOf: new Map(), offsets: [0], codes: [] })

export const newDraft = (): Draft => ({
  first: [],
  last: [],
  open: [],
  ids: [],
  headOf: [],
  heads: [],
  headAt: new Map(),
  articleOf: [],
  startOf: [],
  idOf: [],
  sameAs: new Map(),
  facets: eachStored(newCodes),
  firstTheme: [],
  places: [],
  placeAt: new Map(),
  about: newCodes(),
  spots: newCodes(),
  spotList: [],
})

/** Columns of some events: a big collection adds them one by one as they are read, and keeps none of them. */
export function toColumns(corpus: Pick<Corpus, 'name' | 'articles' | 'events' | 'codebook' | 'actors'>) {
  const draft = newDraft()
  for (const event of corpus.events) addEvent(draft, event)
  return finishColumns(draft, corpus.articles.map(toFacts), namesOf(corpus))
}

export function toFacts({ id, title, outlet, url, published }: ArticleFacts): ArticleFacts {
  return { id, title, outlet, url, published }
}

/** What is known of a collection beside its events. */
export function namesOf({
  name,
  articles,
  codebook,
  actors = [],
}: Pick<Corpus, 'name' | 'codebook' | 'actors'> & {
  readonly articles: readonly Pick<Article, 'published'>[]
}): CollectionNames {
  const days = new Map<number, number>()
  for (const { published } of articles) {
    if (published) days.set(toDay(published.day), (days.get(toDay(published.day)) ?? 0) + 1)
  }
  return {
    name,
    articleCount: articles.length,
    published: [...days].sort((a, b) => a[0] - b[0]),
    codebook,
    aliases: Object.fromEntries(actors.flatMap((a) => (a.aliases.length > 0 ? [[a.name, a.aliases]] : []))),
    outlets: actors.filter(({ kind }) => kind === 'outlet').map((actor) => actor.name),
  }
}

/** Adds an event to a draft. */
export function addEvent(draft: Draft, event: NewsEvent): void {
  const { when, article, id, themes, saidBy, sameAs } = event
  draft.first.push(when ? toDay(when.start) : 0)
  draft.last.push(when ? Math.max(toDay(when.start), toDay(when.end)) : 0)
  draft.open.push(when?.open === 'start' ? OPEN_START : when?.open === 'end' ? OPEN_END : 0)
  draft.headOf.push(when ? headAt(draft, headOf(when)) : -1)
  draft.ids.push(idHash(id))
  draft.idOf.push(id)
  draft.articleOf.push(article)
  draft.startOf.push(event.evidence.start)
  if (sameAs?.length) draft.sameAs.set(id, sameAs)
  const { facets } = draft
  addCodes(facets.theme, themes.length > 0 ? themes : [NO_THEME])
  draft.firstTheme.push(facets.theme.codeOf.get(themes[0] ?? NO_THEME)!)
  addCodes(facets.status, [event.status])
  addCodes(facets.actor, event.actors)
  addPlaces(draft, event)
  addCodes(facets.article, [article])
  addCodes(facets.placed, placedOf(event))
  addCodes(facets.dated, datedOf(when))
  addCodes(facets.type, [event.type])
  addCodes(facets.speaker, saidBy ? [saidBy.speaker, ...saidBy.via] : [])
}

function headAt(draft: Draft, head: Head): number {
  const key = headKey(head)
  let at = draft.headAt.get(key)
  if (at === undefined) {
    at = draft.heads.push(head) - 1
    draft.headAt.set(key, at)
  }
  return at
}

function addCodes({ codeOf, offsets, codes }: DraftCodes, values: readonly string[]): void {
  const begin = codes.length
  for (const value of values) {
    let code = codeOf.get(value)
    if (code === undefined) codeOf.set(value, (code = codeOf.size))
    if (codes.indexOf(code, begin) < 0) codes.push(code)
  }
  offsets.push(codes.length)
}

function addPlaces(draft: Draft, event: NewsEvent): void {
  const { placeAt, places } = draft
  const codeOf = (place: Place) => {
    let code = placeAt.get(place.id)
    if (code === undefined) placeAt.set(place.id, (code = places.push(place) - 1))
    return code
  }
  const vagueOf = new Map<number, string | null>()
  const about = new Set<number>()
  for (const { place, role, vague = null } of event.where) {
    if (role === 'about') about.add(codeOf(place))
    if (role !== 'at') continue
    const code = codeOf(place)
    vagueOf.set(code, vagueOf.has(code) && vagueOf.get(code) !== vague ? null : vague)
  }
  addCodes(
    draft.spots,
    Array.from(vagueOf, ([code, vague]) => spotKey(code, vague)),
  )
  for (const [place, vague] of vagueOf)
    draft.spotList[draft.spots.codeOf.get(spotKey(place, vague))!] ??= { place, vague }
  draft.about.codes.push(...about)
  draft.about.offsets.push(draft.about.codes.length)
}

const spotKey = (place: number, vague: string | null) => `${place} ${vague ?? ''}`

/**
 * The columns of all that was added. `articles`: at least those of the events. The second of what it gives is the order of the rows: which of the
 * added events, counted from 0, each row is.
 */
export function finishColumns(
  draft: Draft,
  articles: readonly ArticleFacts[],
  collection: CollectionNames,
): { readonly columns: Columns; readonly order: Uint32Array } {
  const ranked = [...draft.heads.keys()].sort((a, b) => compareHeads(draft.heads[a]!, draft.heads[b]!))
  const rankOf = new Uint32Array(ranked.length)
  ranked.forEach((head, rank) => (rankOf[head] = rank))
  const rows = draft.ids.length
  const headRank = Uint32Array.from(draft.headOf, (head) => (head < 0 ? ranked.length : rankOf[head]!))
  const { order, stories } = orderRows(draft, headRank)
  const headStarts = new Uint32Array(ranked.length + 2)
  for (const rank of headRank) headStarts[rank + 1] = headStarts[rank + 1]! + 1
  for (let h = 1; h < headStarts.length; h++) headStarts[h] = headStarts[h]! + headStarts[h - 1]!
  const byId = new Map(articles.map((article) => [article.id, article]))
  const facets = eachStored((id) => codedInOrder(draft.facets[id], order, id === 'article'))
  const columns: Columns = {
    collection,
    rows,
    dated: headStarts[ranked.length]!,
    first: Int32Array.from(order, (i) => draft.first[i]!),
    last: Int32Array.from(order, (i) => draft.last[i]!),
    open: Uint8Array.from(order, (i) => draft.open[i]!),
    ids: Float64Array.from(order, (i) => draft.ids[i]!),
    heads: ranked.map((head) => draft.heads[head]!),
    headStarts,
    stories,
    facets,
    firstTheme: toCodeArray(
      Uint32Array.from(order, (i) => draft.firstTheme[i]!),
      facets.theme.values.length,
    ),
    places: draft.places,
    spots: draft.spotList,
    at: inOrder(draft.spots, order, draft.spotList.length),
    about: inOrder(draft.about, order, draft.places.length),
    articles: facets.article.values.map((id) => byId.get(id) ?? unknownArticle(id)),
  }
  return { columns, order }
}

const unknownArticle = (id: string): ArticleFacts => ({
  id,
  title: '',
  outlet: null,
  url: null,
  published: null,
})

/** A facet by row. `byRow`: its codes count up as values come in the rows, so that what lies by code is near for rows that are near. */
function codedInOrder(draft: DraftCodes, order: Uint32Array, byRow: boolean) {
  const values = [...draft.codeOf.keys()]
  if (!byRow) return { values, codes: inOrder(draft, order, values.length) }
  const renumbered = new Map<number, number>()
  for (const i of order)
    for (let at = draft.offsets[i]!; at < draft.offsets[i + 1]!; at++)
      if (!renumbered.has(draft.codes[at]!)) renumbered.set(draft.codes[at]!, renumbered.size)
  const codes = draft.codes.map((code) => renumbered.get(code)!)
  return {
    values: Array.from(renumbered.keys(), (code) => values[code]!),
    codes: inOrder({ ...draft, codes }, order, values.length),
  }
}

function inOrder({ offsets, codes }: DraftCodes, order: Uint32Array, values: number): PlainCodes {
  const newOffsets = new Uint32Array(order.length + 1)
  const newCodes = new Uint32Array(codes.length)
  let end = 0
  for (let row = 0; row < order.length; row++) {
    const i = order[row]!
    for (let at = offsets[i]!; at < offsets[i + 1]!; at++) newCodes[end++] = codes[at]!
    newOffsets[row + 1] = end
  }
  return toCodes(newOffsets, newCodes, values)
}
