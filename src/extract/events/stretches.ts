import { addMonths, readIso, toInterval } from '../times/calendar'
import { tokenAt } from '../tokens'
import type { Interval, Precision, Timex } from '../types'
import type { Core } from './main-predicate'
import type { Reading } from './reading'

/** The dated expressions of a sentence, with the days they run over in it: "the quarter ended July 31", "since Tuesday", "through May 9", "in the last four months". */
export function datedTimes(reading: Reading, core: Core, published: string | null): Timex[] {
  const dated: Timex[] = []
  let used = -1
  reading.times.forEach((time, i) => {
    if (i === used) return
    const whole = ended(reading, time, reading.times[i + 1])
    if (whole) used = i + 1
    const interval =
      whole ??
      upTo(reading, time, reading.times[i + 1]) ??
      running(reading, core, time, published) ??
      time.interval
    if (time.type === 'SET') return
    if (!interval) {
      if (UNKNOWN.test(time.value)) dated.push({ ...time, interval: UNKNOWN_DAY })
      return
    }
    if (interval !== time.interval) dated.push({ ...time, type: 'DATE', interval, open: undefined })
    else if (time.type !== 'DURATION') dated.push(time)
    else if (SHORT.has(interval.precision)) dated.push({ ...time, type: 'DATE', approx: true })
  })
  return dated
}

/** "Thursday", "March 7" where nobody knows of which week or year. */
const UNKNOWN = /^XXXX-(?:WXX-\d|\d\d-\d\d)/
/** Stands for such a day, so that no other date of the sentence is taken for it. */
export const UNKNOWN_DAY: Interval = { start: '', end: '', precision: 'day' }

/** Of these units a stretch of time is short enough to date what happened in it. */
const SHORT: ReadonlySet<string> = new Set(['day', 'week', 'month'])

const ENDED = /^ (?:that )?(?:end(?:ed|ing|s) (?:on )?|to |through )$/

/** "the quarter ended July 31", "the nine months ended Sept. 30", "the year to March 31": so many months up to that day. */
function ended({ text }: Reading, time: Timex, next: Timex | undefined): Interval | null {
  if (next?.interval?.precision !== 'day' || !ENDED.test(text.slice(time.end, next.start))) return null
  const count = Number(/^P(\d+)M$/.exec(time.value)?.[1] ?? MONTHS[time.interval?.precision ?? ''] ?? 0)
  if (count === 0) return null
  const precision: Precision = time.interval?.precision ?? 'month'
  const last = readIso(next.interval.end)! + 1
  return toInterval(addMonths(last, -count), last - 1, precision)
}
const MONTHS: Readonly<Record<string, number>> = { quarter: 3, half: 6, year: 12 }

const UP_TO = /^ (?:through|to|until|till) (?:the )?$/

/** "from today through Nov. 17". */
function upTo({ text }: Reading, { end, interval }: Timex, next: Timex | undefined): Interval | null {
  if (interval?.precision !== 'day' || next?.interval?.precision !== 'day') return null
  if (!UP_TO.test(text.slice(end, next.start)) || next.interval.start <= interval.start) return null
  return { start: interval.start, end: next.interval.end, precision: 'days' }
}

/** "since Tuesday" up to, "through May 9" from the day of publication, of what goes on. */
function running(
  { tokens }: Reading,
  { main }: Core,
  { start, interval }: Timex,
  published: string | null,
): Interval | null {
  if (!published || !main || !interval || !(interval.precision in RUNS)) return null
  const precision = RUNS[interval.precision]!
  const word = tokens.folded[tokenAt(tokens, start) - 1]
  const isPast = main.tense === 'past' && !main.perfect && !main.say
  if (word === 'since' && !isPast && interval.start < published)
    return { start: interval.start, end: published, precision }
  if (UNTIL.has(word!) && main.tense !== 'past' && !main.negated && interval.start > published)
    return { start: published, end: interval.end, precision }
  return null
}
const UNTIL = new Set(['through', 'thru', 'until', 'till'])
const RUNS: Readonly<Record<string, Precision>> = { day: 'days', days: 'days', week: 'days', month: 'month' }
