import { POSSESSIVE, tokenAt, WORD, type Tokens } from '../tokens'
import type { Timex, When } from '../types'
import { hasWord, wordSet } from '../words'
import { FUNCTION_WORDS, isBackdrop } from './backdrop-times'
import { findFocus } from './focus'
import type { Core } from './main-predicate'
import type { Predicate } from './predicate'
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
      !isAttribute(reading, core, time) &&
      !isOfRelative(reading, core, time) &&
      !isOfOffence(reading, core, time) &&
      !isOfOther(reading, core, time),
  )
  if (dated.length === 0) return { time: null, said: false, saying: null }
  const saying = dated.filter((time) => isWithSaying(reading, core, time))
  const weak = saying.length > 0 ? dated.filter((time) => isBelonging(reading, core, time)) : []
  const own = dated.filter((time) => !saying.includes(time) && !weak.includes(time))
  const from = own.length ? own : saying
  const anchor = core.main ? reading.tokens.start[core.main.token]! : reading.start
  const time = from.reduce((best, next) => (rank(next, anchor) < rank(best, anchor) ? next : best))
  if (time.interval === UNKNOWN_DAY) return { time: null, said: false, saying: null }
  return {
    time,
    said: own.length === 0 && core.main !== core.say,
    saying: own.length > 0 ? (saying.find((one) => one.interval !== UNKNOWN_DAY) ?? null) : null,
  }
}

/** What is over is not dated by a day to come: "entered the bidding for matches from May to July". */
function isOver({ tokens, predicates }: Reading, { main }: Core, time: Timex): boolean {
  if (!main || main.tense !== 'past' || main.say || main.would || AHEAD.has(main.lemma)) return false
  return !predicates.some(
    (p) =>
      p.finite &&
      !p.noun &&
      (p.tense === 'future' || p.tense === 'modal' || p.would || p.state || AHEAD.has(p.lemma)) &&
      p.token > main.token &&
      tokens.start[p.token]! < time.start,
  )
}
const AHEAD = wordSet('schedule set plan expect postpone delay move announce call agree promise vow')

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
const DURING = wordSet('in at during on before after since until by')

/** "investigated the March 7 fire": a date before a noun tells which one; "The Friday blasts killed nine", "will appear on the May 12 ballot" tell when. */
function isAttribute({ tokens }: Reading, { main }: Core, time: Timex): boolean {
  const first = tokenAt(tokens, time.start)
  const next = tokenAt(tokens, time.end)
  return (
    main !== null &&
    !(first > main.last && main.tense === 'future' && time.interval!.precision === 'day') &&
    (first > main.last || (next + 1 < main.start && main.type !== 'ASSAULT' && main.type !== 'HAZARD')) &&
    (tokens.folded[first - 1] === 'the' ||
      (tokens.folded[first] === 'the' && time.interval!.precision === 'season')) &&
    tokens.kind[next] === WORD &&
    !FUNCTION_WORDS.has(tokens.folded[next]!)
  )
}

/** "the truce that both sides agreed on March 2": the date is the clause's, not the sentence's. A clause behind a comma may be the event itself. */
function isOfRelative(reading: Reading, { main }: Core, time: Timex): boolean {
  const { tokens, predicates, first } = reading
  if (!main || main.say) return false
  const to = tokenAt(tokens, time.start)
  if (to < main.start) return isOfSubject(tokens, predicates, first, to)
  for (let i = to - 1; i > main.last; i--) {
    if (tokens.folded[i] === ',') return false
    // "a man accused of theft in 2005"
    if (BLAMED.has(tokens.folded[i]!)) return true
    if (!RELATIVES.has(tokens.folded[i]!)) continue
    if (tokens.folded[i - 1] === ',')
      return findFocus(reading, time) === null && isVerbBetween(reading, i, to)
    return predicates.some((p) => p.finite && !p.noun && p.token > i && p.token < to)
  }
  return false
}

/** "jailed for a robbery in 2007", "charged with stealing cars last May": behind what somebody is held to account for, a coarse date is that of the offence. */
function isOfOffence({ tokens }: Reading, { main }: Core, time: Timex): boolean {
  if (!main || (main.type !== 'ACCUSE' && main.type !== 'COERCE') || CLOSING.has(main.lemma)) return false
  const { precision } = time.interval!
  if (precision === 'day' || precision === 'days' || precision === 'week') return false
  const at = tokenAt(tokens, time.start)
  if (at <= main.last) return false
  const isBlamed = main.lemma === 'accuse' || main.lemma === 'suspect'
  return hasWord(tokens, main.last + 1, at, OFFENCE) || (isBlamed && hasWord(tokens, main.last + 1, at, OF))
}
/** "closed its border with Chad in May": nobody's offence. */
const CLOSING = wordSet('close shut seal ban block impose extend declare dissolve steal')
const OF = wordSet('of')
const OFFENCE = wordSet('for with over after connection accusing alleging charges')

const isVerbBetween = ({ predicates }: Reading, from: number, to: number) =>
  predicates.some((p) => p.finite && !p.noun && p.token > from && p.token < to)

/** "A woman who lied in May has been fined": the date is the clause's that tells who. */
function isOfSubject(tokens: Tokens, predicates: readonly Predicate[], first: number, to: number): boolean {
  for (let i = to - 1; i > first; i--) {
    if (tokens.folded[i] === ',') return false
    if (tokens.folded[i] === 'who' || tokens.folded[i] === 'that')
      return (
        tokens.folded[i - 1] !== ',' &&
        (tokens.folded[i] === 'who' ||
          predicates.some((p) => p.finite && !p.noun && p.token > i && p.token < to))
      )
  }
  return false
}

/** "has won approval, and flights will start in May", "filed a suit, but in March a judge ruled": the date is the second clause's. */
function isOfOther({ tokens, predicates, behind }: Reading, { main }: Core, time: Timex): boolean {
  if (!main || main.say || main.tense !== 'past') return false
  const at = tokenAt(tokens, time.start)
  let clause = 0
  for (let i = main.last + 1; i < at; i++)
    if (tokens.folded[i] === ',' && JOINS.has(tokens.folded[i + 1]!)) clause = i
  return predicates.some(
    (p) =>
      p.finite &&
      !p.noun &&
      !p.infinitive &&
      ((p.tense === 'future' && p.token > main.last && p.token < at) ||
        (clause > 0 && p.token > clause + 2 && p.token < Math.min(behind, at + REACH))),
  )
}
const JOINS = new Set(['but', 'and', 'while'])
/** How far behind its date the verb of a second clause is looked for. */
const REACH = 12

const BLAMED = new Set(['accused', 'suspected', 'convicted', 'alleged', 'wanted'])
const RELATIVES = new Set(['that', 'which', 'who', 'whom', 'where', 'detailing'])

function isWithSaying({ tokens, start, end, text }: Reading, { main, say }: Core, time: Timex): boolean {
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
