import type { Corpus, EventType, NewsEvent, Place, Precision, Status, ThemeId } from '../extract/types'

/** The words an event rests on: what a correction is keyed by. The other fields say where to look first. */
export interface Anchor {
  readonly quote: string
  /** The article's id; the words are looked for in other articles too, so that a file may be renamed. */
  readonly article: string
  /** UTF-16 offset of the quote: of several equal ones the nearest is meant. */
  readonly start: number
  /** The event's id when it was corrected. */
  readonly event?: string | undefined
}

/** A date as a reader gives it: ISO days, both included. */
export interface WhenGiven {
  readonly start: string
  readonly end: string
  readonly precision: Precision
  readonly approx?: boolean | undefined
  readonly open?: 'start' | 'end' | undefined
}

/** A place as a reader gives it, whole, so that the file needs no gazetteer. */
export interface WhereGiven {
  readonly role: 'at' | 'about'
  readonly place: Place
}

/** The values of an event that a reader may give. */
export interface Values {
  readonly title: string
  readonly type: EventType
  readonly status: Status
  readonly themes: readonly ThemeId[]
  readonly actors: readonly string[]
  /** `null`: without a date. */
  readonly when: WhenGiven | null
  readonly where: readonly WhereGiven[]
}

export type ValueField = keyof Values

/** One field and what it shall be. `from` is what the rules had read, for whoever reviews the file. */
export type Change =
  | {
      readonly [Field in ValueField]: {
        readonly field: Field
        readonly from?: Values[Field] | undefined
        readonly to: Values[Field]
      }
    }[ValueField]
  /** Not an event. */
  | { readonly field: 'hidden'; readonly to: boolean }
  /** An event the rules did not find, resting on these words. */
  | { readonly field: 'made'; readonly to: Values }
  /** Whether another event tells the same. */
  | { readonly field: 'same'; readonly other: Anchor; readonly to: boolean }
  /** A reader's own remark; '' for none. */
  | { readonly field: 'note'; readonly to: string }
  | { readonly field: 'star' | 'pin'; readonly to: boolean }

export type Correction = Anchor &
  Change & {
    /** Why, in the corrector's words. */
    readonly why?: string | undefined
    /** ISO time. */
    readonly at?: string | undefined
  }

/** A collection with the corrections that lie in its folder. */
export interface CorrectedCorpus extends Corpus {
  readonly corrections?: readonly Correction[] | undefined
}

/** What was changed of an event by hand. */
export interface Edit {
  /** The event as the rules read it; `null` where a reader made it. */
  readonly original: NewsEvent | null
  readonly fields: ReadonlySet<Correction['field']>
}

/** What a reader wrote beside an event. */
export interface Marks {
  readonly note: string
  readonly star: boolean
  readonly pin: boolean
}

/** Why a correction has nothing to correct: its words are in no article, no event rests on them, or not on those of the other event. */
export type Loss = 'words' | 'event' | 'other'

/** A collection as corrected, and what became of each correction. Those that a later one replaces are in none of the lists. */
export interface Corrected {
  /** The very collection that was given where nothing changes. */
  readonly corpus: Corpus
  readonly edits: ReadonlyMap<string, Edit>
  readonly marks: ReadonlyMap<string, Marks>
  /** The event that each correction, note, star and pin is about; also of those that a later one replaces. */
  readonly about: ReadonlyMap<Correction, string>
  /** Events that a reader said are none. */
  readonly hidden: readonly NewsEvent[]
  /** Without notes, stars and pins, which correct nothing. */
  readonly applied: readonly Correction[]
  readonly alreadyRight: readonly Correction[]
  readonly noLongerApplies: readonly { readonly correction: Correction; readonly loss: Loss }[]
}
