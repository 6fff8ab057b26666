import type { Corrected, Marks } from '../../corrections/types'
import type { Article, NewsEvent } from '../../extract/types'
import type { Pack } from '../../exports/types'
import { DIMENSIONS, isFiltering, noFilters } from '../../facets/filters'
import { linkNow } from '../address'
import { correctedNow } from '../corrections/state'
import { rangeInWords } from '../dates'
import { filterNames } from '../filter-names'
import { allEvents } from '../list'
import { useStore } from '../store'
import { firstState } from '../store'
import { toHash } from '../url'
import { viewNow, type View } from '../view'
import { words } from '../words'
import { wordingFor } from '../wording'
import { exportWords } from './words'

export type Choice = 'filtered' | 'all'

/** The filters that are on, each with its dimension: "Theme: Diplomacy or Borders". */
export function filtersInWords(view: View): string[] {
  const { filters } = useStore.getState()
  return DIMENSIONS.filter((dimension) => isFiltering(filters, dimension)).map((dimension) => {
    const names = `${words.dimensions[dimension]}: ${filterNames(view, filters, dimension)}`
    return dimension === 'date' && filters.certain ? `${names} (${exportWords().certainOnly})` : names
  })
}

/** What is to be exported, from what is on the screen at this moment; `null` before a collection is there. */
export async function packNow(choice: Choice, now: Date): Promise<Pack | null> {
  const view = viewNow()
  const corrected = correctedNow()
  if (!view) return null
  const isAll = choice === 'all'
  const count = isAll ? view.facts.events : view.filtered.shown
  if (!corrected && count > MOST_FETCHED) throw new Error(exportWords().tooMany(MOST_FETCHED))
  const events = await allEvents(view.questions, isAll ? noFilters : view.filters)
  return {
    name: view.facts.name,
    events,
    articles: corrected ? articlesOf(view.corpus.articles, events, isAll) : await fetchArticles(view, events),
    edits: corrected?.edits ?? new Map(),
    marks: marksNow(corrected?.marks ?? new Map()),
    total: view.facts.events,
    filters: isAll ? [] : filtersInWords(view),
    view: viewInWords(),
    link: isShared() ? (isAll ? linkTo(null) : linkNow()) : null,
    eventLink: isShared() ? (event) => linkTo(event.id) : null,
    exportedAt: now.toISOString(),
    wording: wordingFor(view.facts.codebook),
  }
}

/** Of a collection that is not in the page; each article is fetched on its own. */
const MOST_FETCHED = 2000

function articlesOf(articles: readonly Article[], events: readonly NewsEvent[], isAll: boolean) {
  const used = new Set(events.map((event) => event.article))
  return isAll ? articles : articles.filter((article) => used.has(article.id))
}

async function fetchArticles({ questions }: View, events: readonly NewsEvent[]): Promise<Article[]> {
  const one = new Map(events.map(({ article, id }) => [article, id]))
  const articles: Article[] = []
  for (const id of one.values()) {
    const answer = await questions.event({ id })
    if (answer) articles.push(answer.article)
  }
  return articles
}

/** Notes and stars, and the pins as they are now. */
function marksNow(marks: Corrected['marks']): ReadonlyMap<string, Marks> {
  const pinned = new Set(useStore.getState().pinned)
  const ids = new Set([...marks.keys(), ...pinned])
  return new Map(
    Array.from(ids, (id) => [id, { note: '', star: false, ...marks.get(id), pin: pinned.has(id) }]),
  )
}

/** A file's address is of use to nobody else, and tells a path of this machine. */
function isShared(): boolean {
  return location.protocol.startsWith('http')
}

/** The address of the collection, or of one event in it, without filters. */
function linkTo(event: string | null): string {
  const hash = event ? toHash({ ...firstState, selected: event }) : ''
  return new URL(`${location.pathname}${location.search}${hash && `#${hash}`}`, location.href).href
}

function viewInWords(): string[] {
  const { mapWindow, timeWindow } = useStore.getState()
  const degrees = (value: number, [plus, minus]: readonly [string, string]) =>
    `${Math.abs(value).toFixed(2)}° ${value < 0 ? minus : plus}`
  return [
    ...(mapWindow
      ? [
          exportWords().mapView(
            degrees(mapWindow.lat, ['N', 'S']),
            degrees(mapWindow.lon, ['E', 'W']),
            String(mapWindow.zoom),
          ),
        ]
      : []),
    ...(timeWindow ? [exportWords().timeView(rangeInWords(timeWindow.from, timeWindow.to))] : []),
  ]
}
