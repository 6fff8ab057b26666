import type { Tokens } from '../tokens'
import { findTimeWords, type TimeWords } from './classes'
import type { Expression } from './expression'
import { underHeadings } from './headings'
import { expressionAt, isClock, isDay } from './join'
import { isClockAlone } from './rules-clock'
import { isIdle, type Found } from './scan'

/** The time words of a text and the expressions they make. */
export interface Expressions {
  readonly words: TimeWords
  readonly found: readonly Found[]
}

/** Kept as long as the tokens are: the year of publication and the expressions themselves are both read from them. */
const known = new WeakMap<Tokens, Expressions>()

/** The expressions of a text, recognised once. */
export function expressionsOf(tokens: Tokens): Expressions {
  const before = known.get(tokens)
  if (before) return before
  const words = findTimeWords(tokens)
  const expressions = { words, found: recognise(tokens, words) }
  known.set(tokens, expressions)
  return expressions
}

/** All expressions in text order, longest first, not overlapping; the two ends of a range know of each other. Linear. */
function recognise(tokens: Tokens, words: TimeWords): Found[] {
  const scan = { tokens, words }
  const found: Found[] = []
  const size = words.codes.length
  for (let i = 0; i < size;) {
    const at = isIdle(scan, i) ? null : expressionAt(scan, i)
    if (at && !(at.rule === '22:30 GMT' && !isClockAlone({ ...scan, ...at }))) found.push(at)
    i = at ? at.to : i + 1
  }
  return linkRanges(tokens, words, underHeadings(tokens, words, shareDays(tokens, words, found)))
}

const BETWEEN_CLOCKS = new Set(['(', ')', ',', 'on', 'to', '-', '–', 'until', 'and', 'local', 'time'])
const FEW_TOKENS = 4

/** "at 10:30 (07:30 GMT) on Thursday", "8 p.m. to 10 p.m. Friday": the clocks before a day are on it. */
function shareDays(tokens: Tokens, words: TimeWords, found: Found[]): Found[] {
  for (let i = found.length - 2; i >= 0; i--) {
    const [clock, day] = [found[i]!, found[i + 1]!]
    if (!isClock(clock) || isClock(day) || !isDay(day.reading) || !areClose(tokens, words, clock, day))
      continue
    found[i] = {
      ...clock,
      dayAt: day.dayAt ?? day.from,
      reading: { ...day.reading, time: clock.reading.time },
    }
  }
  return found
}

function areClose(tokens: Tokens, words: TimeWords, a: Found, b: Found): boolean {
  const from = words.token[a.to - 1]! + 1
  const to = words.token[b.from]!
  if (to - from > FEW_TOKENS) return false
  for (let i = from; i < to; i++) if (!BETWEEN_CLOCKS.has(tokens.folded[i]!)) return false
  return true
}

const THROUGH = new Set(['to', 'through', 'thru', 'until', 'till', '-', '–', '—'])
const RANGED = new Set(['day', 'weekday', 'month', 'year', 'shift', 'fraction'])

/** Marks "from Monday" + "to Friday", "between 2009" + "and 2011", and lets one end tell the year of the other. */
function linkRanges(tokens: Tokens, words: TimeWords, found: Found[]): Found[] {
  for (let i = 0; i + 1 < found.length; i++) {
    const [a, b] = [found[i]!, found[i + 1]!]
    if (a.range === 'end' || !areRange(tokens, words, a, b)) continue
    found[i] = { ...a, range: 'start', reading: { ...a.reading, expression: withYear(a, b, -1) } }
    found[i + 1] = { ...b, range: 'end', reading: { ...b.reading, expression: withYear(b, a, 1) } }
  }
  return found
}

function areRange(tokens: Tokens, words: TimeWords, a: Found, b: Found): boolean {
  if (a.reading.expression.kind !== b.reading.expression.kind || !RANGED.has(a.reading.expression.kind))
    return false
  let gap = words.token[a.to - 1]! + 1
  // "from Monday, May 20, to Friday, May 24"
  if (tokens.folded[gap] === ',') gap++
  if (words.token[b.from] !== gap + 1) return false
  const before = tokens.folded[words.token[a.from]! - 1]
  const link = tokens.folded[gap]!
  return THROUGH.has(link) || (link === 'and' && before === 'between')
}

/** The end's expression with the year of the other, where only that states one. `side` is 1 for the later end. */
function withYear({ reading: { expression } }: Found, other: Found, side: 1 | -1): Expression {
  const stated = other.reading.expression
  if (expression.kind !== 'month' && expression.kind !== 'day') return expression
  if (stated.kind !== expression.kind || expression.year !== null || stated.year === null) return expression
  const turn = (expression.month - stated.month) * side < 0 ? side : 0
  return { ...expression, year: stated.year + turn }
}
