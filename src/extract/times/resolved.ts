import type { Interval, Timex, TimexType } from '../types'
import type { DayNumber } from './calendar'

/** What expressions count from: the reference day, and the dates named so far. */
export interface Anchors {
  readonly reference: DayNumber | null
  /** The day named last. */
  day: DayNumber | null
  /** The first day of the date named last, of whatever length. */
  start: DayNumber | null
  /** The quarter named last, counted from year 0: `year * 4 + quarter - 1`. */
  quarter: number | null
}

/** What an expression comes to in its context. */
export interface Resolved {
  readonly value: string
  readonly relative: boolean
  readonly type?: TimexType
  readonly interval?: Interval | null
  readonly why?: readonly string[]
  readonly others?: Timex['others']
}
