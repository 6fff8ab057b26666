import type { Edit, Marks } from '../corrections/types'
import type { Article, EventType, NewsEvent, PlaceKind, ThemeId, When } from '../extract/types'
import type { Labels } from './labels'

/** Events on their way out, with what the file must say about where they came from. */
export interface Pack {
  /** Name of the collection. */
  readonly name: string
  /** In the order of the list. */
  readonly events: readonly NewsEvent[]
  /** The articles these events rest on, or all of the collection. */
  readonly articles: readonly Article[]
  /** What was corrected by hand, and what a reader wrote beside it, by event. */
  readonly edits: ReadonlyMap<string, Edit>
  readonly marks: ReadonlyMap<string, Marks>
  /** How many events the collection has. */
  readonly total: number
  /** The filters that are on, in words; none where all events are exported. */
  readonly filters: readonly string[]
  /** What the view was beside the filters: the window of the map and of the timeline, in words. */
  readonly view: readonly string[]
  /** A link to the page with the same filters. */
  readonly link: string | null
  /** A link to one event in the page. */
  readonly eventLink: ((event: NewsEvent) => string) | null
  /** ISO time of the export. */
  readonly exportedAt: string
  readonly wording: Wording
}

/** The words of the page that files for people use; files for programs keep the ids. */
export interface Wording {
  readonly labels: Labels
  readonly theme: (theme: ThemeId) => string
  readonly type: (type: EventType) => string
  readonly status: (event: NewsEvent) => string
  readonly kind: (kind: PlaceKind) => string
  readonly country: (code: string) => string
  readonly when: (when: When | null) => string
  /** How the date is known; null where it is simply stated. */
  readonly whenNote: (when: When | null) => string | null
}
