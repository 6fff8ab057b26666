import type { Corrected, Marks } from '../../corrections/types'
import type { Article, NewsEvent } from '../../extract/types'
import type { Pack } from '../../exports/types'
import type { About } from '../../exports/writing'
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

/** What is to be exported of a collection that is in the page, all of it; `null` before it is there. */
export async function packNow(choice: Choice): Promise<Pack | null> {
  const view = viewNow()
  const corrected = correctedNow()
  if (!view || !corrected) return null
  const isAll = choice === 'all'
  const events = await allEvents(view.questions, isAll ? noFilters : view.filters)
  const articles = articlesOf(corrected.corpus.articles, events, isAll)
  return { ...aboutNow(view, choice), events, articles }
}

/** What a file says of what is on the screen at this moment. */
export function aboutNow(view: View, choice: Choice): Omit<About, 'count' | 'order'> {
  const isAll = choice === 'all'
  const corrected = correctedNow()
  return {
    name: view.facts.name,
    edits: corrected?.edits ?? new Map(),
    marks: marksNow(corrected?.marks ?? new Map()),
    total: view.facts.events,
    filters: isAll ? [] : filtersInWords(view),
    view: viewInWords(),
    link: isShared() ? (isAll ? linkTo(null) : linkNow()) : null,
    eventLink: isShared() ? (event) => linkTo(event.id) : null,
    exportedAt: new Date().toISOString(),
    wording: wordingFor(view.facts.codebook),
  }
}

function articlesOf(articles: readonly Article[], events: readonly NewsEvent[], isAll: boolean) {
  const used = new Set(events.map((event) => event.article))
  return isAll ? articles : articles.filter((article) => used.has(article.id))
}

/** The day of the newest of some articles. */
export function newestOf(articles: readonly Pick<Article, 'published'>[]): string | null {
  const days = articles.flatMap(({ published }) => (published ? [published.day] : []))
  return days.reduce<string | null>((a, b) => (a !== null && a > b ? a : b), null)
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
