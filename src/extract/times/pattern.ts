import type { Tokens } from '../tokens'
import { classAt, CODES, type TimeWords } from './classes'
import type { Edge } from './edges'
import { UNITS, type Reading, type Unit, type Which } from './expression'

/** A stretch of time words that a pattern matched: entries `from` to `to`, `to` not included. */
export interface Match {
  readonly tokens: Tokens
  readonly words: TimeWords
  readonly from: number
  readonly to: number
}

/** A way of writing times. `read` says what the words mean, or null where the match is none after all. */
export interface Rule {
  readonly name: string
  readonly pattern: string
  readonly read: (match: Match) => Reading | null
}

export interface CompiledRule extends Rule {
  readonly expression: RegExp
}

/** Shorthands for patterns; each may use those above it. */
const SHORTHANDS: readonly (readonly [string, string])[] = [
  ['MONTH', 'month | abmonth dot?'],
  ['WEEKDAY', 'weekday | abweekday dot?'],
  ['DAY', 'dig nth?'],
  ['ORDINAL', 'ordinal | second | dig nth'],
  ['WORDS', 'card (dash? card){0,3}'],
  ['DIGITS', '(dig | dig60 | big | year) (dig slash dig | dash dig slash dig | slash dig)? card?'],
  ['FEW', 'a? few | a? couple of? | (a | card)? dozen'],
  ['COUNT', 'DIGITS | FEW | a? WORDS (and a half)? | a half? | half (a | of a)?'],
  ['APPROX', 'approx | at least | more than | up to'],
  ['UNIT', 'unit | units | second'],
  ['EARLY', 'early dash? | late dash? | mid dash?'],
  ['STEP', 'last | past | previous | next | coming | following | this | current | latest'],
  [
    'WHICH',
    'last | past | this past | previous | next | coming | this coming | following | this | current | latest | (that | this)? same | that',
  ],
]

/** A sticky regular expression over `TimeWords.codes` from class names, shorthands and the signs of regular expressions. */
export function compile(rule: Rule): CompiledRule {
  const { name, pattern, read } = rule
  return { name, pattern, read, expression: new RegExp(expand(pattern), 'y') }
}

function expand(pattern: string): string {
  return pattern
    .replace(/[A-Za-z_][A-Za-z0-9_]*/g, (name) => {
      const short = SHORTHANDS.find(([word]) => word === name)
      if (short) return `(?:${expand(short[1])})`
      const code = CODES.get(name)
      if (code === undefined) throw new Error(`pattern "${pattern}": no class is called "${name}"`)
      return code
    })
    .replace(/\((?!\?)/g, '(?:')
    .replace(/\s+/g, '')
}

/** The value of the first entry of a class, or undefined. */
export function valueOf(match: Match, ...names: string[]): number | undefined {
  for (let i = match.from; i < match.to; i++)
    if (names.includes(classAt(match.words.codes, i))) return match.words.value[i]
  return undefined
}

export function valuesOf(match: Match, ...names: string[]): number[] {
  const values: number[] = []
  for (let i = match.from; i < match.to; i++)
    if (names.includes(classAt(match.words.codes, i))) values.push(match.words.value[i]!)
  return values
}

export function has(match: Match, ...names: string[]): boolean {
  return valueOf(match, ...names) !== undefined
}

/** The folded token before the match, '' at the text's start. */
export function wordBefore(match: Match, back = 1): string {
  return match.tokens.folded[match.words.token[match.from]! - back] ?? ''
}

/** The folded token after the match, '' at the text's end. */
export function wordAfter(match: Match, on = 1): string {
  return match.tokens.folded[match.words.token[match.to - 1]! + on] ?? ''
}

/** Whether no white space parts the tokens of the match: "12-03-1998". */
export function isGlued(match: Match): boolean {
  for (let i = match.from + 1; i < match.to; i++) if (gapBefore(match, i) > 0) return false
  return true
}

/** Characters between entry `i` and the token before it. */
function gapBefore(match: Match, i: number): number {
  const token = match.words.token[i]!
  return match.tokens.start[token]! - (match.tokens.end[token - 1] ?? 0)
}

export function edgeOf(match: Match): Edge | undefined {
  if (has(match, 'early')) return 'start'
  if (has(match, 'mid')) return 'middle'
  return has(match, 'late') ? 'end' : undefined
}

export function whichOf(match: Match): Which {
  if (has(match, 'next', 'coming', 'following')) return 'next'
  if (has(match, 'last', 'past', 'previous')) return 'last'
  if (has(match, 'this', 'current', 'same', 'that')) return 'this'
  return null
}

export function unitOf(match: Match): Unit | null {
  const value = valueOf(match, 'unit', 'units')
  if (value !== undefined) return UNITS[value - 1] ?? null
  return has(match, 'second') ? 'second' : null
}

/** What a part of the day adds to a TIMEX3 value, by the lexicon's values of "part". */
export const PART_TIMES = ['', 'TMO', 'TAF', 'TEV', 'TNI', 'T12:00', 'T24:00', 'TMO', 'TEV']

export function partOf(match: Match): string {
  return PART_TIMES[valueOf(match, 'part', 'parts') ?? 0] ?? ''
}

export function reference(value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'): Reading {
  return { expression: { kind: 'reference', value } }
}
