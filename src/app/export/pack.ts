import type { Corrected, Marks } from '../../corrections/types'
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
  if (!view || !corrected) return null
  const { corpus } = view
  const isAll = choice === 'all'
  const events = await allEvents(view.questions, isAll ? noFilters : view.filters)
  const used = new Set(events.map((event) => event.article))
  return {
    name: corpus.name,
    events,
    articles: isAll ? corpus.articles : corpus.articles.filter((article) => used.has(article.id)),
    edits: corrected.edits,
    marks: marksNow(corrected),
    total: corpus.events.length,
    filters: isAll ? [] : filtersInWords(view),
    view: viewInWords(),
    link: isShared() ? (isAll ? linkTo(null) : linkNow()) : null,
    eventLink: isShared() ? (event) => linkTo(event.id) : null,
    exportedAt: now.toISOString(),
    wording: wordingFor(corpus.codebook),
  }
}

/** Notes and stars, and the pins as they are now. */
function marksNow({ marks }: Corrected): ReadonlyMap<string, Marks> {
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
