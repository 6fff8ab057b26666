import type { Edge } from './edges'

/** Units of time, in the order of the lexicon's values 1 to 13. */
export const UNITS = [
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'weekend',
  'month',
  'quarter',
  'half',
  'year',
  'decade',
  'century',
  'fortnight',
] as const
export type Unit = (typeof UNITS)[number]

/** Which one of its kind: the last, this, the next; `null` where the words do not say. */
export type Which = 'last' | 'this' | 'next' | null

/** What the words of a temporal expression say by themselves, before any context. */
export type Expression =
  | {
      readonly kind: 'day'
      readonly year: number | null
      readonly month: number
      readonly day: number
      readonly weekday?: number | undefined
      /** "Oct. 7 last year". */
      readonly yearWhich?: Which | undefined
      /** True of "03/04/2024", which month and day share. */
      readonly ambiguous?: boolean | undefined
      /** The last day of "June 19-20", "April 30 - May 2". */
      readonly to?: { readonly month: number; readonly day: number } | undefined
    }
  /** "the 3rd inst.", "the 28th ult.": of the reference day's month, the one before, the next; "on the 17th": of that told before. */
  | { readonly kind: 'inMonth'; readonly day: number; readonly months: number | null }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly which: Which }
  | {
      readonly kind: 'month'
      readonly month: number
      readonly year: number | null
      readonly which: Which
      readonly yearWhich?: Which | undefined
    }
  | { readonly kind: 'year'; readonly year: number; readonly to?: number | undefined }
  | { readonly kind: 'decade'; readonly year: number }
  | { readonly kind: 'century'; readonly century: number }
  /** Quarter, half or season `number` (1-4, 1-2, 1-4 from spring) of a year; `number` null: "the quarter", "the latest quarter". */
  | {
      readonly kind: 'fraction'
      readonly unit: 'quarter' | 'half' | 'season'
      readonly number: number
      readonly year: number | null
      readonly which: Which
      readonly yearWhich?: Which | undefined
    }
  /** "yesterday", "last week", "two weeks ago", "the previous day": `count` units from the reference day or the date before. */
  | {
      readonly kind: 'shift'
      readonly unit: Unit
      /** Negative is back; 0 is "this week". */
      readonly count: number
      readonly from: 'reference' | 'anchor'
      /** True of "two weeks ago": a point counted off, not the calendar week. */
      readonly counted?: boolean
      /** True of "the past week": the days up to the reference day, not the calendar week before. */
      readonly rolling?: boolean
    }
  /** "the second week of July", "the last week of 2021", "the first half of March"; `number` -1 is the last. */
  | {
      readonly kind: 'nth'
      readonly unit: 'week' | 'half'
      readonly number: number
      readonly inner: Expression
    }
  /** "the weekend": the one just past or, of what is to come, the next. */
  | { readonly kind: 'weekend' }
  /** "two days after Christmas", "the week of March 6". */
  | { readonly kind: 'from'; readonly unit: Unit; readonly count: number; readonly inner: Expression }
  | { readonly kind: 'around'; readonly unit: 'week'; readonly inner: Expression }
  | { readonly kind: 'holiday'; readonly name: string; readonly year: number | null; readonly which: Which }
  | {
      readonly kind: 'duration'
      readonly value: string
      readonly unit: Unit
      readonly count: number | null
      readonly side: 'last' | 'next' | null
      /** "the first three months", "the last ten days" of what follows. */
      readonly part?: 'first' | 'last' | undefined
    }
  | { readonly kind: 'set'; readonly value: string }
  | { readonly kind: 'reference'; readonly value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF' }

/** An expression with what its words add to it. */
export interface Reading {
  readonly expression: Expression
  /** False of a bare "in winter", which names no certain one. */
  readonly dated?: boolean | undefined
  /** Clock time `T22:00` or part of the day `TMO`. */
  readonly time?: string | undefined
  /** Early, mid, late, start, end of what the expression names. */
  readonly edge?: Edge | undefined
  readonly approx?: boolean | undefined
}
