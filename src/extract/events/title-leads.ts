import { isDash, NUMBER, tokenAt, WORD } from '../tokens'
import { wordSet } from '../words'
import { isPreposition } from './other-verbs'
import type { Reading } from './reading'
import { isOfState } from './state-commas'
import { hasClass, OPENER } from './word-classes'

/** Open a relative clause of somebody. */
export const RELATIVES = wordSet('who which whose whom')
/** Words that open what leads up to a clause, beside prepositions. */
export const LEADS = wordSet(
  'while as although though if when whenever where once until unlike like because according following citing just only even early late last next earlier later today yesterday tonight meanwhile however also again then now here still finally first second third instead under amid among along across within behind beyond near outside inside out up down off throughout around upon asked angered based committed faced born concerned known armed contrary given due thanks owing compared apart aside',
)

/** "quickly", "formally". */
export const isManner = (word: string) => word.length > 4 && word.endsWith('ly') && !NO_MANNER.has(word)
const NO_MANNER = wordSet(
  'early family rally ally reply supply assembly anomaly monopoly homily butterfly jelly belly bully folly daily weekly monthly quarterly yearly elderly deadly friendly italy sicily comply multiply apply rely imply',
)

/** The token behind what leads up to a sentence read from an offset on. */
export const leadEnd = (reading: Reading, from: number): number =>
  behindLeads(reading, tokenAt(reading.tokens, from), reading.behind)

/** Passes over "In Oslo on Friday," and "When he appeared before them," up to where the subject begins. */
export function behindLeads(reading: Reading, from: number, verb: number): number {
  const { tokens } = reading
  let at = from
  for (;;) {
    while (
      at < verb &&
      tokens.kind[at] !== WORD &&
      tokens.kind[at] !== NUMBER &&
      !isOpening(tokens.folded[at]!)
    )
      at++
    const comma = commaFrom(reading, at, verb)
    if (comma < 0 || comma >= verb - 1 || !isLead(reading, at, comma, at > from))
      return behindDay(reading, at, verb)
    at = comma + 1
  }
}

/** "This week | the government said", "On Tuesday | opponents called": a date that no comma parts. */
function behindDay({ tokens, times }: Reading, at: number, verb: number): number {
  const from = isPreposition(tokens.folded[at]!) ? at + 1 : at
  if (from === at && !DAYS.has(tokens.folded[at]!)) return at
  const time = times.find((one) => one.interval && one.start === tokens.start[from])
  if (!time) return at
  const behind = tokenAt(tokens, time.end)
  const word = tokens.folded[behind] ?? ''
  return behind < verb && tokens.kind[behind] === WORD && !isPreposition(word) && !GOING_ON.has(word)
    ? behind
    : at
}
const DAYS = wordSet(
  'yesterday today tomorrow tonight this last next early late earlier monday tuesday wednesday thursday friday saturday sunday',
)
const GOING_ON = wordSet('and or but to that who which when while where s')

const isOpening = (mark: string) =>
  mark === '“' || mark === '"' || mark === '$' || mark === '£' || mark === '€'

/** The next comma or dash outside brackets and dates, -1 where none stands before the verb. */
export function commaFrom({ tokens, times }: Reading, from: number, verb: number): number {
  let depth = 0
  for (let i = from; i < verb; i++) {
    const word = tokens.folded[i]!
    if (word === '(') depth++
    else if (word === ')') depth--
    else if (depth <= 0 && (word === ',' || isDash(tokens, i)) && !isOfState(tokens, i)) {
      const at = tokens.start[i]!
      if (!times.some((time) => time.start < at && time.end > at)) return i
    }
  }
  return -1
}

/** A stretch that only leads up to a clause; behind another one also a name alone, as in "In Lund, Sweden, the king". */
function isLead(reading: Reading, at: number, comma: number, again: boolean): boolean {
  const { tokens, times, toponyms } = reading
  const word = tokens.folded[at]!
  if (RELATIVES.has(tokens.folded[comma + 1] ?? '')) return false
  if (word === 'at' && (tokens.folded[at + 1] === 'least' || tokens.folded[at + 1] === 'most')) return false
  if (word !== 'according' && tellsName(reading, at, comma)) return false
  if (
    isPreposition(word) ||
    LEADS.has(word) ||
    (isManner(word) && (comma === at + 1 || isPreposition(tokens.folded[at + 1]!)))
  )
    return true
  if (word.length > 5 && word.endsWith('ing') && tokens.capital[at] !== 2 && tokens.folded[at + 1] !== 'of')
    return true
  // "Found in a boat off Lund,"
  const next = tokens.folded[at + 1] ?? ''
  if (
    !again &&
    (word.endsWith('ed') || PARTICIPLES.has(word)) &&
    (isPreposition(next) || next === 'to' || next.endsWith('ing'))
  )
    return true
  // "To reach this goal,"
  if (!again && word === 'to') return true
  const start = tokens.start[at]!
  const end = tokens.end[comma - 1]!
  if (times.some((time) => time.start <= start && time.end >= end)) return true
  // "a week after the flood,"
  if (SINCE.has(tokens.folded[at + 2] ?? '') && times.some((time) => time.start === start)) return true
  return again && toponyms.some((one) => one.start <= start && one.end >= end)
}

const PARTICIPLES = wordSet(
  'found seen known taken given made held built sold caught stolen written driven shown sent brought left lost born hit shot led set',
)
const SINCE = wordSet('after before since')

/** "On a visit to Oslo Holm blamed the army,": a name and its verb. */
const tellsName = ({ tokens, predicates }: Reading, at: number, comma: number) =>
  predicates.some(
    (p) =>
      p.finite &&
      !p.noun &&
      !p.subordinate &&
      p.start > at + 1 &&
      p.last < comma &&
      tokens.capital[p.start - 1] !== 0 &&
      // "In a town where Holm lived,"
      !hasClass(tokens, at + 1, p.start, OPENER),
  )
