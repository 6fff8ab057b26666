import { POSSESSIVE, tokenAt } from '../tokens'
import type { Timex, When } from '../types'
import { wordSet } from '../words'
import { isBackdrop } from './backdrop-times'
import type { Core } from './main-predicate'
import type { Predicate } from './predicate'
import { isOfAnother } from './other-times'
import type { Reading } from './reading'
import { datedTimes, UNKNOWN_DAY } from './stretches'

/** The temporal expression that dates a sentence, and whether it dates what somebody said rather than what is said. */
export interface TimeChoice {
  readonly time: Timex | null
  readonly said: boolean
  /** The day on which it was said, beside a time of what is said. */
  readonly saying: Timex | null
}

/**
 * Of the sentence's dated expressions the one nearest to the main verb; one that stands with the verb of saying
 * ("said on June 20", "On Thursday TASS reported that") dates the saying, and counts only where there is no other.
 */
export function chooseTime(reading: Reading, core: Core, published: string | null): TimeChoice {
  const dated = datedTimes(reading, core, published).filter(
    (time) =>
      !(published && time.interval!.start > published && isOver(reading, core, time)) &&
      !(time.open === 'end' && core.main && !core.main.perfect && !core.main.say) &&
      !isBackdrop(reading, time) &&
      !isOfAnother(reading, core, time, published),
  )
  if (dated.length === 0) return { time: null, said: false, saying: null }
  const saying = dated.filter((time) => isWithSaying(reading, core, time))
  const own = dated.filter(
    (time) =>
      !saying.includes(time) &&
      !isBelonging(reading, core, time) &&
      !(published && time.interval!.end < published && isToCome(reading, core)),
  )
  const from = own.length ? own : saying
  if (from.length === 0) return { time: null, said: false, saying: null }
  const anchor = core.main ? reading.tokens.start[core.main.token]! : reading.start
  const first = from.filter((time) => !isOfSecond(reading, core, time))
  const time = (first.length ? first : from).reduce((best, next) =>
    rank(next, anchor) < rank(best, anchor) ? next : best,
  )
  if (time.interval === UNKNOWN_DAY) return { time: null, said: false, saying: null }
  return {
    time,
    said: own.length === 0 && core.main !== core.say,
    saying: own.length > 0 ? (saying.find((one) => one.interval !== UNKNOWN_DAY) ?? null) : null,
  }
}

/** "will close after a vote on Monday": not dated by a day gone by. */
const isToCome = ({ tokens }: Reading, { main }: Core) =>
  main !== null && tokens.folded[main.start] === 'will'

/** What is over is not dated by a day to come: "entered the bidding for matches from May to July". */
function isOver({ tokens, predicates, times }: Reading, { main }: Core, time: Timex): boolean {
  if (!main || main.tense !== 'past') return false
  if (isCallingOff(tokens, main)) return times.at(-1) !== time
  if (main.say || main.would || AHEAD.has(main.lemma)) return false
  return !predicates.some(
    (p) =>
      p.finite &&
      !p.noun &&
      (p.tense === 'future' || p.tense === 'modal' || p.would || p.state || AHEAD.has(p.lemma)) &&
      p.token > main.token &&
      tokens.start[p.token]! < time.start,
  )
}
/** "A concert planned for June 8 was called off": the day on which it will not be. */
const isCallingOff = ({ folded }: Reading['tokens'], { lemma, last, passive }: Predicate) =>
  passive && (lemma === 'cancel' || lemma === 'scrap' || (lemma === 'call' && folded[last] === 'off'))
const AHEAD = wordSet(
  'schedule set plan expect postpone delay move announce call agree promise vow offer pledge decide threaten commit',
)

/** "was held in 2021 and | extradited last May": the second verb's, where the first has its own. */
function isOfSecond({ tokens, predicates }: Reading, { main }: Core, { start }: Timex): boolean {
  return predicates.some(
    (p) =>
      main !== null &&
      !p.noun &&
      !p.infinitive &&
      p.token > main.last &&
      tokens.start[p.token]! < start &&
      (JOINS.has(tokens.folded[p.start - 1]!) || JOINS.has(tokens.folded[p.start - 2]!)),
  )
}
const JOINS = wordSet('and but')

/** Finer dates first; then the nearer to the verb. */
function rank(time: Timex, anchor: number): number {
  const coarse = {
    day: 0,
    days: 0,
    week: 1,
    month: 1,
    quarter: 1,
    half: 1,
    season: 1,
    year: 3,
    decade: 5,
    century: 6,
  }[time.interval!.precision]
  const vague = time.value.endsWith('_REF') ? 400 : 0
  return coarse * 200 + vague + Math.abs(time.start - anchor)
}

/** "was glad of Friday's vote": behind the verb, a day that tells which one; "died in Friday's crash" dates the dying. */
function isBelonging({ tokens }: Reading, { main }: Core, time: Timex): boolean {
  const first = tokenAt(tokens, time.start)
  return (
    tokens.kind[tokenAt(tokens, time.end)] === POSSESSIVE &&
    main !== null &&
    first > main.last &&
    !DURING.has(tokens.folded[first - 1]!)
  )
}
const DURING = wordSet('in at from during on before after since until by')

function isWithSaying(reading: Reading, { main, say }: Core, time: Timex): boolean {
  const { tokens, start, end, text } = reading
  if (isInSource(reading, time)) return true
  if (!say || say === main) return false
  const sayStart = tokens.start[say.token]!
  const sayEnd = tokens.end[say.token]!
  if (main && tokens.start[main.token]! < sayStart) {
    // "…, the ministry said on June 20": what follows the verb of saying dates it
    return time.start > sayEnd || (time.start > lastComma(text, start, sayStart) && time.start < sayStart)
  }
  // "On Thursday, TASS reported that …": what stands before "that" or the main verb's clause dates the saying
  const that = text.slice(sayEnd, end).search(/\bthat\b/)
  const border = that >= 0 ? sayEnd + that : sayEnd + 12
  return time.start < border
}

/** "according to figures released on Friday": when it was made known; a comma ends what it was known from. */
function isInSource({ text, start }: Reading, time: Timex): boolean {
  const before = text.slice(start, time.start)
  return SOURCE.test(before.slice(before.lastIndexOf(',') + 1))
}
const SOURCE = /\baccording to\b/i

function lastComma(text: string, from: number, to: number): number {
  const at = text.lastIndexOf(',', to)
  return at < from ? from : at
}

/** The event's date from a temporal expression of its own sentence. */
export function toWhen(time: Timex, role: When['role']): When {
  const { start, end, precision } = time.interval!
  const { approx, open, basis, why, others } = time
  return {
    start,
    end,
    precision,
    role,
    approx,
    open,
    basis,
    why,
    others,
    span: { start: time.start, end: time.end },
  }
}
