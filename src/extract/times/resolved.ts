import type { Interval, Timex, TimexType } from '../types'
import { toCivil, toDayNumber, type DayNumber } from './calendar'

/** What expressions count from: the reference day, and the dates named so far. */
export interface Anchors {
  readonly reference: DayNumber | null
  /** How well it is known: to the day, to a day or two, hardly better than its year. */
  readonly known: 'exactly' | 'nearly' | 'roughly'
  /** The year of the article where its day is not known. */
  readonly year: number | null
  /** The day named last; of a week or month named last, its middle. */
  day: DayNumber | null
  /** The token where it was named. */
  dayAt: number
  /** Days on either side of `day` that it may be off. */
  spread: number
  /** The first day of the date named last, of whatever length. */
  start: DayNumber | null
  /** The quarter named last, counted from year 0: `year * 4 + quarter - 1`. */
  quarter: number | null
  /** The last day told with its year, and its token. */
  told: { readonly day: DayNumber; readonly token: number } | null
  /** The token being read. */
  token: number
}

/** How far a told year reaches: tokens of text, and days it goes on. */
const REACH = 80
const ONWARD = 300

/** The year of a day that goes on from a day told before: "On July 9, 2015, they left. On July 20 they were back." */
export function toldYear(anchors: Anchors, month: number, day: number): number | null {
  const told = toldDay(anchors)
  if (told === null) return null
  const { year } = toCivil(told)
  if (anchors.reference !== null && year >= toCivil(anchors.reference).year) return null
  for (const y of [year, year + 1]) {
    const onward = toDayNumber(y, month, day) - told
    if (onward >= 0 && onward <= ONWARD) return y
  }
  return null
}

/** The day told last with its year, where it is near. */
export const toldDay = ({ told, token }: Anchors): DayNumber | null =>
  told !== null && token - told.token <= REACH ? told.day : null

/** Whether a day keeps to the story told before it. */
export function goesOn(anchors: Anchors, day: DayNumber): boolean {
  const told = toldDay(anchors)
  return told !== null && day >= told && day - told <= ONWARD
}

/** What an expression comes to in its context. */
export interface Resolved {
  readonly value: string
  readonly relative: boolean
  readonly type?: TimexType
  readonly interval?: Interval | null
  readonly why?: readonly string[]
  /** The ISO day told before that it counts from, where it is not the reference day. */
  readonly base?: string | undefined
  readonly others?: Timex['others']
}
