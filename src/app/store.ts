import { create } from 'zustand'
import type { Corpus, NewsEvent, When } from '../extract/types'
import type { FacetId } from '../facets/columns'
import type { Questions } from '../facets/questions'
import type { Language } from './language'
import { noFilters, type Dimension, type Filters } from '../facets/filters'

export type Load =
  /** `share`: how much of a large collection has arrived. */
  | { readonly kind: 'loading'; readonly share?: number }
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly detail: string }

/** A note that comes and goes. */
export interface Toast {
  readonly id: number
  readonly text: string
  readonly action?: { readonly label: string; readonly run: () => void } | undefined
}

/** What became of a file that was added, or of a part of it. */
export interface Report {
  readonly name: string
  readonly state: 'read' | 'failed'
  readonly says: string
}

/** The file that is being read now, and how many there are. */
export interface Progress {
  readonly name: string
  readonly bytes: number
  readonly done: number
  readonly of: number
  /** It takes more than some seconds. */
  readonly isSlow: boolean
}

/** What the map shows: degrees and a zoom level. */
export interface MapWindow {
  readonly lat: number
  readonly lon: number
  readonly zoom: number
}

/** What the timeline's lanes show: ISO days, both included. */
export interface TimeWindow {
  readonly from: string
  readonly to: string
}

/** What each lane of the timeline holds: whatever fits, or one theme, actor or article a lane. */
export const LANES = ['none', 'theme', 'actor', 'source'] as const
export type Lanes = (typeof LANES)[number]

/** What the reader asked for and nothing that follows from it: that is in `view.ts`. */
export interface State {
  readonly load: Load
  readonly corpus: Corpus | null
  /** Who answers for a collection that is not in the page; the corpus is null then. */
  readonly remote: Questions | null
  /** Ids of the articles that were added by hand. */
  readonly added: ReadonlySet<string>
  readonly filters: Filters
  /** Event ids. */
  readonly selected: string | null
  readonly hovered: readonly string[]
  readonly pinned: readonly string[]
  /** An article that is read though no event is chosen: it has none, or a link's event is gone. `at`: the character that was asked for. */
  readonly opened: { readonly article: string; readonly at: number | null } | null
  /** Ids of events that arrived while the page was open and were not looked at yet. */
  readonly fresh: ReadonlySet<string>
  readonly mapWindow: MapWindow | null
  readonly timeWindow: TimeWindow | null
  /** A new list asks the map to fit these events. */
  readonly mapFit: readonly string[] | null
  readonly foldGaps: boolean
  /** What the timeline's lanes are for. */
  readonly lanes: Lanes
  /** The date filter is being dragged. */
  readonly brushing: boolean
  /** How much of its column the source takes. */
  readonly sourceShare: number
  readonly columnWidth: number
  readonly filtersOpen: boolean
  readonly tab: 'events' | 'source'
  /** On a phone: the article is open over the page. */
  readonly reading: boolean
  readonly dialog:
    'settings' | 'keys' | 'credits' | 'add' | 'filters' | 'export' | 'fix' | 'corrections' | 'visit' | null
  readonly singleKeys: boolean
  readonly language: Language
  /** What became of the files that were added by hand, in the order they came. */
  readonly reports: readonly Report[]
  readonly progress: Progress | null
  /** What stands in the field for pasted text. */
  readonly draft: string
  readonly toasts: readonly Toast[]
}

const HALF_SOURCE = 0.55
const DAY_MS = 86_400_000
const HOVER_MS = 120

export const firstState: State = {
  load: { kind: 'loading' },
  corpus: null,
  remote: null,
  added: new Set(),
  filters: noFilters,
  selected: null,
  hovered: [],
  pinned: [],
  opened: null,
  fresh: new Set(),
  mapWindow: null,
  timeWindow: null,
  mapFit: null,
  foldGaps: true,
  lanes: 'none',
  brushing: false,
  sourceShare: HALF_SOURCE,
  columnWidth: 420,
  filtersOpen: false,
  tab: 'events',
  reading: false,
  dialog: null,
  reports: [],
  progress: null,
  draft: '',
  singleKeys: true,
  language: 'en',
  toasts: [],
}

export const useStore = create<State>(() => firstState)

const { getState, setState } = useStore

/** Selects an event everywhere; never changes a filter. Selecting it again keeps it. */
export function select(id: string | null): void {
  const { selected, fresh, reading, opened } = getState()
  if (id === selected && !opened) return
  setState({
    selected: id,
    opened: null,
    reading: reading && id !== null,
    fresh: id && fresh.has(id) ? new Set([...fresh].filter((f) => f !== id)) : fresh,
  })
}

/** Opens an article at a character of it, no event chosen. */
export function openArticle(article: string, at: number | null = null): void {
  setState(({ sourceShare }) => ({
    opened: { article, at },
    selected: null,
    tab: 'source',
    sourceShare: sourceShare === 0 ? HALF_SOURCE : sourceShare,
  }))
}

/** Moves map and timeline to an event. */
export function fitTo({ id, when }: NewsEvent): void {
  setState(({ timeWindow }) => ({ selected: id, mapFit: [id], timeWindow: when ? around(when) : timeWindow }))
}

/** The event's days with some on each side. */
function around(when: When): TimeWindow {
  const [first, last] = [Date.parse(when.start), Date.parse(when.end)]
  const side = Math.max(3 * DAY_MS, (last - first) * 0.15)
  const iso = (ms: number) => new Date(ms).toISOString().slice(0, 10)
  return { from: iso(first - side), to: iso(last + side) }
}

/** Marks events wherever they are drawn; `[]` ends it. */
export function hover(ids: readonly string[]): void {
  clearTimeout(soon)
  const { hovered } = getState()
  if (ids.length === hovered.length && ids.every((id, i) => id === hovered[i])) return
  setState({ hovered: ids })
}

let soon: ReturnType<typeof setTimeout> | undefined

/** The same once the pointer has rested a moment. */
export function hoverSoon(ids: readonly string[]): void {
  clearTimeout(soon)
  soon = setTimeout(() => hover(ids), HOVER_MS)
}

/** Pins these events, or takes the pins away where all have one. Shown alone, they stay what is shown. */
export function togglePins(ids: readonly string[]): void {
  const { pinned } = getState()
  const isOn = ids.every((id) => pinned.includes(id))
  setPinned(isOn ? pinned.filter((id) => !ids.includes(id)) : [...new Set([...pinned, ...ids])])
}

export function setPinned(pinned: readonly string[]): void {
  setState(({ filters }) => ({
    pinned,
    filters: filters.only ? { ...filters, only: pinned.length > 0 ? pinned : null } : filters,
  }))
}

export function setFilters(change: Partial<Filters>): void {
  setState(({ filters }) => ({ filters: { ...filters, ...change } }))
}

/** Chooses or drops one value of a facet. */
export function toggleValue(facet: FacetId, value: string): void {
  const chosen = getState().filters.values[facet] ?? []
  setValues(facet, chosen.includes(value) ? chosen.filter((v) => v !== value) : [...chosen, value])
}

/** Chooses exactly these values of a facet. */
export function setValues(facet: FacetId, chosen: readonly string[]): void {
  const values = { ...getState().filters.values, [facet]: chosen }
  if (chosen.length === 0) delete values[facet]
  setFilters({ values })
}

/** Takes one filter away. */
export function clearFilter(dimension: Dimension): void {
  if (dimension === 'date') setFilters({ from: null, to: null, certain: false })
  else if (dimension === 'text') setFilters({ text: '' })
  else if (dimension === 'reported') setFilters({ reportedFrom: null, reportedTo: null })
  else if (dimension === 'pinned') setFilters({ only: null })
  else if (dimension === 'map') setFilters({ inMap: false, inView: null })
  else setValues(dimension, [])
}

export function clearFilters(): void {
  setState({ filters: noFilters })
}

/** The source takes its half of the column or all of it; where there are tabs, its tab or the list's. */
export function cycleSource(): void {
  setState(({ sourceShare }) =>
    sourceShare === 1
      ? { sourceShare: HALF_SOURCE, tab: 'events' }
      : { sourceShare: sourceShare < 0.5 ? HALF_SOURCE : 1, tab: 'source' },
  )
}

let toasts = 0

/** Shows a note for some seconds. */
export function toast(text: string, action?: Toast['action']): void {
  const id = ++toasts
  setState((state) => ({ toasts: [...state.toasts.filter((t) => t.text !== text), { id, text, action }] }))
  setTimeout(() => dismiss(id), action ? 12_000 : 5_000)
}

export function dismiss(id: number): void {
  setState((state) => ({ toasts: state.toasts.filter((t) => t.id !== id) }))
}
