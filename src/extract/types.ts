/** UTF-16 offsets into `article.text`, `end` not included: `text.slice(start, end)` is what was read. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** One source text as it comes in. Only `id` and `text` are needed. */
export interface ArticleInput {
  /** File name or the user's own key; unique within a collection. */
  readonly id: string
  readonly text: string
  readonly title?: string | undefined
  /** ISO day `YYYY-MM-DD` (a longer ISO time is cut to its day). */
  readonly published?: string | undefined
  /** Outlet or host name. */
  readonly publisher?: string | undefined
  readonly url?: string | undefined
}

/** How a date or a place is known: in the sentence · worked out · taken over from a sentence before. */
export type Basis = 'stated' | 'inferred' | 'carried'

/** An ISO day with how it is known and, in plain sentences, why. */
export interface KnownDay {
  readonly day: string
  readonly basis: 'stated' | 'inferred'
  readonly why: string
  /** True where only the month or year is sure, so that the page shows "c.". */
  readonly approx: boolean
  /** Of an approximate day: whether the lead tells it, so that weekdays can be counted from it. */
  readonly near?: boolean | undefined
}

/** An article after its header was read. */
export interface Article {
  readonly id: string
  readonly text: string
  readonly title: string
  readonly outlet: string | null
  readonly url: string | null
  readonly published: KnownDay | null
  /** The dateline's place: where the story was filed, never where an event happened. */
  readonly filedFrom: { readonly place: Place | null; readonly span: Span } | null
  readonly sentences: readonly Sentence[]
  /** Dates and places that were read in it and that no event has. */
  readonly unused?:
    { readonly dates: readonly UnusedDate[]; readonly places: readonly UnusedPlace[] } | undefined
}

export interface UnusedDate extends Span {
  readonly interval: Interval
  readonly approx: boolean
  readonly open?: 'start' | 'end' | undefined
}

export interface UnusedPlace extends Span {
  readonly place: Place
}

/** A sentence, with the index of its paragraph (from 0). */
export interface Sentence extends Span {
  readonly paragraph: number
}

export const PLACE_KINDS = ['site', 'city', 'admin', 'country', 'region', 'border', 'water'] as const
export type PlaceKind = (typeof PLACE_KINDS)[number]

/** One entry of the gazetteer. Coordinates are degrees; areas stand at GeoNames' own point of reference. */
export interface Place {
  /** `gn:625144`, `country:BY`, `admin:US.TX`, `region:central-asia`, `border:AF-TJ`, `water:black-sea`. */
  readonly id: string
  readonly name: string
  readonly kind: PlaceKind
  /** ISO 3166-1 alpha-2, one for most, several for regions and borders, none for the high seas. */
  readonly countries: readonly string[]
  readonly lat: number
  readonly lon: number
  /** First-order division, as its own English name: "Texas". */
  readonly admin?: string | undefined
  /** Inhabitants, 0 where unknown. */
  readonly population?: number | undefined
  readonly geonameid?: number | undefined
  /** West, south, east, north in degrees, where the entry is an area without an outline of countries. West > east crosses 180°. */
  readonly box?: readonly [number, number, number, number] | undefined
}

/** Literal: the place itself. Metonym: its government or team ("Moscow said"). Demonym: "Tajik". Embedded: inside another name. */
export type ToponymKind = 'literal' | 'metonym' | 'demonym' | 'embedded'

/** A span that names a place, and the place it was resolved to. */
export interface Toponym extends Span {
  readonly kind: ToponymKind
  /** `null`: named as a place, but not in the gazetteer. */
  readonly place: Place | null
  /** The rule that chose this place, as a plain sentence: "capital of Belarus", "in Texas, named before". */
  readonly rule: string
  /** The other candidates, likeliest first. */
  readonly others: readonly Place[]
  /** Words that make the area vaguer: "southern", "around", "near". */
  readonly vague?: string | undefined
}

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET'

export const PRECISIONS = [
  'day',
  'days',
  'week',
  'month',
  'quarter',
  'half',
  'season',
  'year',
  'decade',
  'century',
] as const
export type Precision = (typeof PRECISIONS)[number]

/** A stretch of ISO days, both included: the widest honest reading of a temporal expression. */
export interface Interval {
  readonly start: string
  readonly end: string
  readonly precision: Precision
}

/** A temporal expression. */
export interface Timex extends Span {
  readonly type: TimexType
  /** TIMEX3 value: `2023-06-19`, `2023-H2`, `2024-W44`, `P2W`, `PRESENT_REF`. */
  readonly value: string
  /** `null` for durations without an anchor, sets and vague references such as "recently". */
  readonly interval: Interval | null
  /** "about", "some", "nearly". */
  readonly approx: boolean
  /** An open side: "since 2021" has no end, "before March" no start. */
  readonly open?: 'start' | 'end' | undefined
  readonly basis: 'stated' | 'inferred'
  /** Plain sentences: "year taken from 'second half of 2023'". */
  readonly why: readonly string[]
  /** Other readings that fit the words as well. */
  readonly others: readonly { readonly start: string; readonly end: string; readonly why: string }[]
  /** True where the words count from the reference day or from a date before ("Thursday", "two weeks ago"). */
  readonly relative: boolean
}

export type ActorKind = 'person' | 'organisation' | 'government' | 'group' | 'outlet'

/** A span that names an actor. `name` is the one name used for all its mentions ("CSTO"). */
export interface ActorMention extends Span {
  readonly name: string
  readonly kind: ActorKind
  /** The name in full where `name` is an acronym the article defines: "Collective Security Treaty Organization". */
  readonly full?: string | undefined
}

/** One actor of a collection under all its names. */
export interface Actor {
  readonly name: string
  readonly kind: ActorKind
  /** The other names it goes by in the articles, in full first. */
  readonly aliases: readonly string[]
}

/** The id of a theme of the codebook: "borders". */
export type ThemeId = string

/** A theme of the codebook: its terms decide which sentences are about it. */
export interface Theme {
  readonly id: ThemeId
  /** Shown in the page; the default codebook's own labels come from the page's language instead. */
  readonly label: string
  /** Words in lower case; `*` ends a word that may go on ("traffick*"); hyphens are spaces. */
  readonly terms: readonly string[]
  /** `#rrggbb`. */
  readonly colour?: string | undefined
  /** IPTC Media Topics, for export: "medtop:20000639". */
  readonly iptc?: readonly string[] | undefined
  /** PLOVER contexts, for export. */
  readonly plover?: readonly string[] | undefined
}

/** A term of the codebook found in the text. */
export interface ThemeMention extends Span {
  readonly theme: ThemeId
}

/** PLOVER's sixteen event types (Open Event Data Alliance), plus HAZARD, STATEMENT, and OTHER for what none of them names. */
export const EVENT_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
  'HAZARD',
  'STATEMENT',
  'OTHER',
] as const
export type EventType = (typeof EVENT_TYPES)[number]

/** In the order a reader meets them: how sure the text is that it happened. */
export const STATUSES = ['happened', 'reported', 'planned', 'denied'] as const
export type Status = (typeof STATUSES)[number]

/** When an event is: ISO days, both included. */
export interface When extends Interval {
  readonly role: 'happened' | 'planned' | 'said'
  readonly approx: boolean
  readonly open?: 'start' | 'end' | undefined
  readonly basis: Basis
  readonly why: readonly string[]
  readonly others: readonly { readonly start: string; readonly end: string; readonly why: string }[]
  readonly span: Span | null
}

/** Where an event is, or what place it is about. */
export interface Where {
  readonly place: Place
  readonly role: 'at' | 'about' | 'filed-from'
  readonly basis: 'stated' | 'carried'
  readonly rule: string
  readonly others: readonly Place[]
  readonly vague?: string | undefined
  readonly span: Span | null
}

/** The words that gave a field of the event. `meaning` is what they were read as: "19–20 June 2023", "Minsk, Belarus". */
export interface Cue extends Span {
  readonly field: 'theme' | 'when' | 'where' | 'actor' | 'status' | 'type'
  readonly meaning: string
}

/** Who did what, where, when: one statement of one article, resting on its evidence. */
export interface NewsEvent {
  /** From the article's text and the evidence's position only: better rules do not break links. */
  readonly id: string
  readonly article: string
  /** Words of the sentence. */
  readonly title: string
  readonly type: EventType
  readonly status: Status
  /** Strongest first. */
  readonly themes: readonly ThemeId[]
  readonly actors: readonly string[]
  /** `null`: undated in the text. */
  readonly when: When | null
  readonly where: readonly Where[]
  /** speaker <- agency; the article itself is not repeated. */
  readonly saidBy: { readonly speaker: string; readonly via: readonly string[] } | null
  readonly evidence: Span & {
    readonly quote: string
    readonly cues: readonly Cue[]
    readonly sentence: number
  }
  /** Events that tell the same, by id, of other articles or again in this one; each lists the others. */
  readonly sameAs?: readonly string[] | undefined
  /** Of a planned event: what a later article reports that fits it. A proposal, never a fact. */
  readonly outcome?: { readonly event: string; readonly why: string } | undefined
}

/** All that was read in one article. */
export interface Extraction {
  readonly article: Article
  readonly toponyms: readonly Toponym[]
  readonly times: readonly Timex[]
  readonly actors: readonly ActorMention[]
  readonly themes: readonly ThemeMention[]
  readonly events: readonly NewsEvent[]
}

/** A collection as the page gets it: what `corpus.json` holds. */
export interface Corpus {
  readonly version: 1
  readonly name: string
  /** True where `./changes` tells of new versions of this file. */
  readonly live?: boolean | undefined
  readonly articles: readonly Article[]
  readonly events: readonly NewsEvent[]
  /** The user's own codebook; absent where the default one was used. */
  readonly codebook?: readonly Theme[] | undefined
  /** The actors of the events, most mentioned first. */
  readonly actors?: readonly Actor[] | undefined
}
