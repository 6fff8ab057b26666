import type { Article, NewsEvent, Place, Status, Theme, ThemeId } from '../extract/types'
import type { FacetId } from './columns'
import type { DayRange } from './days'
import type { Dimension, Filters } from './filters'
import type { Head } from './heads'
import type { Box, PlaceForm } from './places'

/**
 * All that the page asks of a collection: five questions, whoever answers them: columns in this browser, a worker, a database. Arguments
 * and answers are plain data that JSON carries. The page knows nothing of a collection but `facts` and these answers.
 *
 * Every question takes the reader's `filters` as they stand; what a question leaves out of them it leaves out itself. An event passes when it
 * passes every dimension that is on (`isFiltering`), as `filters.ts` says of each. Numbers count events, but where said otherwise.
 *
 * An answer may be there at once or come later; an asker awaits it. Later questions may overtake earlier ones: the asker drops what it no longer
 * needs, by `abort`. A question that cannot be answered is rejected with a `Failure`; one without events is answered with zeros and empty lists.
 */
export interface Questions {
  readonly facts: CollectionFacts
  readonly mapCounts: Question<MapAsk, MapAnswer>
  readonly timeCounts: Question<TimeAsk, TimeAnswer>
  readonly facetCounts: Question<FacetAsk, FacetAnswer>
  readonly rows: Question<RowsAsk, RowsAnswer>
  readonly event: Question<EventAsk, EventAnswer | null>
}

export type Question<Ask, Answer> = (ask: Ask, how?: Asking) => Answer | Promise<Answer>

/** How a question is asked. */
export interface Asking {
  /** An `AbortSignal`: once it is aborted, the answer is rejected as `aborted` and the work ends as soon as it can. */
  readonly abort?: Abort | undefined
  /** Called now and then while a long answer is made: `done` of `all`, in whatever unit the answerer counts. */
  readonly progress?: ((done: number, all: number) => void) | undefined
}

/** As much of an `AbortSignal` as is needed. */
export interface Abort {
  readonly aborted: boolean
  readonly addEventListener: (type: 'abort', listener: () => void) => void
  readonly removeEventListener: (type: 'abort', listener: () => void) => void
}

/** Why a question has no answer. `detail` is for the reader who unfolds it. */
export interface Failure extends Error {
  readonly kind: FailureKind
}

/**
 * `aborted`: by the asker. `unreachable`: nobody answers. `refused`: not allowed, or asked wrongly. `too much`: over a limit of time, memory
 * or rows, so that fewer or narrower would do. `changed`: the collection is not the one `facts` tell of any more. `broken`: all else.
 */
export type FailureKind = 'aborted' | 'unreachable' | 'refused' | 'too much' | 'changed' | 'broken'

export function failure(kind: FailureKind, detail: string): Failure {
  return Object.assign(new Error(detail), { kind })
}

/** What is true of the whole collection, whatever the filters: computed once, and for a database when it is loaded. */
export interface CollectionFacts {
  readonly name: string
  readonly events: number
  readonly articles: number
  /** Different places that some event is at. */
  readonly places: number
  /** The day of the newest article: where reports end. */
  readonly newest: string | null
  /** Themes by how many events have them, most first, equal ones by id. */
  readonly themes: readonly ThemeId[]
  /** The user's own codebook, for labels and colours. */
  readonly codebook?: readonly Theme[] | undefined
  /** Names of actors that are news agencies or outlets. */
  readonly outlets: readonly string[]
  /** How many dated events start on each day number, ascending (of an open start: the day stated). */
  readonly starts: readonly (readonly [day: number, events: number])[]
  /** The days some event is of, touching ones joined, ascending; intervals of more than 31 days count at their first and last day only. */
  readonly occupied: readonly DayRange[]
  /** How many articles appeared on each day number, ascending. */
  readonly published: readonly (readonly [day: number, articles: number])[]
}

/** 1. How many events are at each place: passing all filters. Places an event is only about, or was filed from, do not count. */
export interface MapAsk {
  readonly filters: Filters
  /** Only towns and sites in this box; areas and borders come whatever the box. `null`: the whole world. */
  readonly box: Box | null
  /** Leaflet's zoom, whole: at which towns are merged, if they are. */
  readonly zoom: number
  /**
   * With more places than this in the box, towns and sites that share a cell of 32 x 32 px at this zoom are merged: the cell of a place is
   * `x >>> (29 - zoom)`, `y >>> (29 - zoom)` of its Web Mercator position as 32-bit whole numbers (`worldX`, `worldY`). At zoom 12 and
   * nearer none are merged.
   */
  readonly most: number
  /** Whether marks of a single event bring that event. */
  readonly singles: boolean
}

export interface MapAnswer {
  /** Most events first, equal ones by the id of the place. Places without any have no mark. */
  readonly marks: readonly PlaceMark[]
  /** Events that pass, and how many of them are at no place. */
  readonly shown: number
  readonly unplaced: number
  /** Events at towns and sites outside the box, once for each place they are at. */
  readonly elsewhere: number
}

/** A place, or several merged ones, and how many events are there. */
export interface PlaceMark {
  /** Of merged places the one with most events, of equal ones the first by id. */
  readonly place: Place
  readonly form: PlaceForm
  /** How many places it stands for. */
  readonly places: number
  /** Of merged places: their ids, at most 100. */
  readonly merged: readonly string[]
  /** Of merged places the sum, so that an event at two of them counts twice. */
  readonly events: number
  /** The words that make the place vaguer ("southern", "around"), where all its events have the same; else `null`. */
  readonly vague: string | null
  /** How many events of each status; those with none are left out. */
  readonly statuses: Readonly<Partial<Record<Status, number>>>
  /** First themes of its events, most first, equal ones by id, at most three; `null` stands for "no theme" (the value `NO_THEME`). */
  readonly themes: readonly (ThemeId | null)[]
  /** Its event, where it has one alone and `singles` was asked. */
  readonly single: NewsEvent | null
}

/** 2. How many events lie in each bin of time: passing all filters but the dates. */
export interface TimeAsk {
  readonly filters: Filters
  /** Day numbers, ascending, at most 5,000: bin i is [edges[i], edges[i + 1]); what lies before or after all is in the first or the last. */
  readonly edges: readonly number[]
  /** Days of which it is asked how many events lie before and after. */
  readonly window: DayRange | null
  /** `counts` and `broader` are not needed, and may be empty. */
  readonly startsOnly?: boolean | undefined
}

export interface TimeAnswer {
  /** By bin: dated events by the day they begin (of an open start: the day stated). */
  readonly starts: ArrayLike<number>
  /** By bin: dated events whose interval begins and ends in it; one with an open side never does. */
  readonly counts: ArrayLike<number>
  /** By bin: the other dated events, in every bin they touch; an open side reaches to the first or last bin. */
  readonly broader: ArrayLike<number>
  /** How many those are. */
  readonly broaderTotal: number
  readonly dated: number
  readonly undated: number
  /** Dated, and of more than one day. */
  readonly coarse: number
  /** Dated, and stated to end before the window begins, or to begin after it ends. */
  readonly before: number
  readonly after: number
  /** The first and the last stated day of them, `null` where none is dated. */
  readonly days: DayRange | null
}

/** 3. How many events have each value of some facets: passing all filters but the facet's own. */
export interface FacetAsk {
  readonly filters: Filters
  readonly facets: readonly FacetWanted[]
}

export interface FacetWanted {
  readonly facet: FacetId
  /** So many of its values, the commonest in the whole collection; at most 10,000. */
  readonly first: number
  /** These ones besides, wherever they stand: the chosen ones. */
  readonly besides?: readonly string[] | undefined
  /** Only values whose name has these words in it, folded: an actor's name, a place's, an article's title; elsewhere the value itself. */
  readonly find?: string | undefined
  /** Of the facets of places: only what stands directly below this value in their tree (`place-tree.ts`), or at its top (''). */
  readonly below?: string | undefined
}

export interface FacetAnswer {
  /** How many events pass all filters. */
  readonly shown: number
  /** How many would without that one filter; the same as `shown` where it is off. */
  readonly without: Readonly<Record<Dimension, number>>
  /** Of the events that pass all filters but the dates: wholly inside the days of the filter, and perhaps inside (they touch it). */
  readonly certain: number
  readonly possible: number
  /** One for each that was wanted, in that order. */
  readonly facets: readonly FacetCounts[]
}

export interface FacetCounts {
  readonly facet: FacetId
  /** How many values of the collection fit `find` and `below`. */
  readonly distinct: number
  /** The commonest in the whole collection first, equal ones by value; then what was asked for besides. */
  readonly values: readonly ValueCount[]
}

export interface ValueCount {
  readonly value: string
  readonly events: number
  /** In the whole collection. */
  readonly total: number
  /** Of a place's value, where events are at or about that very place. */
  readonly place?: Place | undefined
  /** Of an article's value. */
  readonly article?: ArticleFacts | undefined
  /** Of an actor: its other names. */
  readonly aliases?: readonly string[] | undefined
}

/** An article without its text. */
export type ArticleFacts = Pick<Article, 'id' | 'title' | 'outlet' | 'url' | 'published'>

/**
 * 4. A page of rows: passing all filters, and what is asked besides. In the list's order: by head (`heads.ts`: months, coarser intervals
 * after the months they begin with, undated last); under a head by stated first day, stated last day, article, `evidence.start`, id, but
 * that events of one story (linked by `sameAs`, directly or through others) follow the first of them in the collection. Texts compare by
 * their code units. Positions count from 0.
 */
export interface RowsAsk {
  readonly filters: Filters
  /** All of it must hold too. */
  readonly also?: Also | undefined
  /**
   * Where the page begins: a position, or so many rows before an event (an event that does not pass: from the first row, `at` null). The page
   * behind one that ended with an event is -1 rows before it: servers find that without counting over all that comes before.
   */
  readonly from: number | { readonly event: string; readonly before: number }
  /** At most so many; never more than 20,000. 0 asks for numbers alone. */
  readonly count: number
  /** Whether heads are wanted. */
  readonly heads: boolean
  /** For writing all of it to a file: the articles of the rows are wanted whole, and neither outcomes nor tellings. */
  readonly texts?: boolean | undefined
}

/** What a page of rows asks for besides the filters. */
export interface Also {
  /** At one of these places. */
  readonly at?: readonly string[] | undefined
  /** At or about one of these values of the facet of places: a country has its towns. */
  readonly places?: readonly string[] | undefined
  /** Dated, and its interval touches these days (day numbers, `to` not included). */
  readonly days?: DayRange | undefined
  readonly dated?: boolean | undefined
  readonly ids?: readonly string[] | undefined
}

export interface RowsAnswer {
  readonly rows: readonly Row[]
  /** Position of the first of them. */
  readonly start: number
  /** How many pass in all. */
  readonly total: number
  /** Position of the event of `from`, where it passes. */
  readonly at: number | null
  /** All heads with events that pass, in order; empty where not asked for. */
  readonly heads: readonly HeadCount[]
  /** Of the articles of the rows, by id; empty where `texts` were asked for. */
  readonly articles: Readonly<Record<string, ArticleFacts>>
  /** Where they were asked for: those articles with their texts, each once. */
  readonly texts?: readonly Article[] | undefined
}

export interface HeadCount {
  /** `null`: the undated. */
  readonly head: Head | null
  readonly events: number
  /** Position of its first. */
  readonly start: number
}

export interface Row {
  readonly event: NewsEvent
  /** Of a planned event: the event a later article reports of it, if the collection has it. */
  readonly outcome: { readonly id: string; readonly title: string } | null
  /** Where other events that pass, under the same head, tell the same; `null` where it stands alone. */
  readonly telling: Telling | null
}

/** What several articles tell of one happening. */
export interface Telling {
  /** Event ids in the list's order: the first leads. */
  readonly members: readonly string[]
  readonly articles: number
  /** Where the reports come from: the agency or outlet nearest to the words, else the outlet of the article, else its id; each once, in order. */
  readonly origins: readonly string[]
}

/** 5. One event with its evidence, whatever the filters. `null`: the collection has none of this id. */
export interface EventAsk {
  readonly id: string
}

export interface EventAnswer {
  readonly event: NewsEvent
  /** With its text. */
  readonly article: Article
  /** All events of the article in the order of its text: by `evidence.start`, `evidence.end`, id. */
  readonly inArticle: readonly NewsEvent[]
  /** The events it names in `sameAs`, and then its `outcome`: those the collection has. */
  readonly related: readonly NewsEvent[]
  /** Of the articles of those, by id. */
  readonly articles: Readonly<Record<string, ArticleFacts>>
}

/** Ids of the places a mark stands for; of very many merged ones only some. */
export const placesIn = ({ place, merged }: PlaceMark): readonly string[] =>
  merged.length > 0 ? merged : [place.id]
