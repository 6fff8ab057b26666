import type { Tokens } from '../tokens'
import { CODES, FIRST_CODE, type TimeWords } from './classes'
import type { Reading } from './expression'
import { firstCodes } from './first'
import { compile, type CompiledRule, type Rule } from './pattern'
import { CLOCK_RULES } from './rules-clock'
import { DATE_RULES } from './rules-dates'
import { DURATION_RULES } from './rules-durations'
import { FRACTION_RULES } from './rules-fractions'
import { HOLIDAY_RULES } from './rules-holidays'
import { RELATIVE_RULES } from './rules-relative'
import { SET_RULES } from './rules-sets'
import { YEAR_RULES } from './rules-years'

/** A recognised expression: entries `from` to `to` of the time words, and what they say. */
export interface Found {
  readonly from: number
  readonly to: number
  readonly reading: Reading
  /** The name of the rule. */
  readonly rule: string
  /** Which end of a range: "from 2009" "to 2011". */
  readonly range?: 'start' | 'end' | undefined
  /** Of a clock that shares its day with the expression after it: the entry of that day. */
  readonly dayAt?: number | undefined
}

/** An article being read. */
export interface Scan {
  readonly tokens: Tokens
  readonly words: TimeWords
}

/** Rules by the class code they may start with. */
export type RuleTable = readonly (readonly CompiledRule[] | undefined)[]

export function toTable(rules: readonly Rule[]): RuleTable {
  const table: CompiledRule[][] = []
  for (const rule of rules.map(compile))
    for (const code of firstCodes(rule.expression.source)) (table[code.charCodeAt(0)] ??= []).push(rule)
  return table
}

const TABLE = toTable([
  ...DATE_RULES,
  ...YEAR_RULES,
  ...RELATIVE_RULES,
  ...FRACTION_RULES,
  ...DURATION_RULES,
  ...SET_RULES,
  ...HOLIDAY_RULES,
  ...CLOCK_RULES,
])

/** 1 at the class codes that some rule takes by themselves: "Monday", not "the". */
const ALONE = new Uint8Array(0x100)
for (const code of CODES.values())
  if (TABLE[code.charCodeAt(0)]?.some((rule) => lengthOf(rule, code, 0) === 1)) ALONE[code.charCodeAt(0)] = 1

const OTHER = '.'.charCodeAt(0)

/** Whether nothing can start here: a word as "the" with no time word after it. Cheap, for the words between the times. */
export function isIdle({ words: { codes } }: Scan, at: number): boolean {
  const code = codes.charCodeAt(at)
  return code < FIRST_CODE || (ALONE[code] === 0 && codes.charCodeAt(at + 1) === OTHER)
}

/** Where the rule's pattern ends if it starts at `at`, else -1. */
export function lengthOf(rule: CompiledRule, codes: string, at: number): number {
  rule.expression.lastIndex = at
  return rule.expression.test(codes) ? rule.expression.lastIndex : -1
}

/** The longest expression of a single rule at `at`; of equally long ones the earlier rule wins. */
export function simpleAt(scan: Scan, at: number): Found | null {
  const { codes } = scan.words
  const rules = TABLE[codes.charCodeAt(at)]
  if (at < 0 || rules === undefined) return null
  let best: Found | null = null
  for (const rule of rules) {
    const to = lengthOf(rule, codes, at)
    if (to <= at || (best !== null && to <= best.to)) continue
    const reading = rule.read({ tokens: scan.tokens, words: scan.words, from: at, to })
    if (reading) best = { from: at, to, reading, rule: rule.name }
  }
  return best
}
