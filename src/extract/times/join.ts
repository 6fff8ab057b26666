import { codeOf } from './classes'
import { readCount } from './counts'
import { UNITS, type Reading, type Unit } from './expression'
import { compile, has, PART_TIMES, valueOf, type Match } from './pattern'
import { lengthOf, simpleAt, toTable, type Found, type Scan } from './scan'

/** What stands before a date and is one expression with it. */
const PREFIXES = toTable(
  [
    ['edge', 'the? (early | late)? edge of'],
    ['part', 'the? (early | late)? part (of | on | comma)'],
    ['week', 'the? unit of'],
    ['nth', 'the? (ORDINAL | last) (unit | half | units) of'],
    ['shift', 'COUNT? adj? UNIT (before | after | from) the?'],
    ['approx', 'approx | sometime in? | early in? | late in? | earlier | later | on or approx'],
  ].map(([name, pattern]) => ({ name: name!, pattern: pattern!, read: () => null })),
)
const JOIN_CLOCK = compile({ name: 'clock', pattern: '(comma | on | of | dash)? on?', read: () => null })
const JOIN_DATE = compile({
  name: 'date',
  pattern: '(comma | at | tee | dash | from | slash)? (at | approx)?',
  read: () => null,
})
const PART = codeOf('part')

/** The longest expression at `at`, with what stands before and after its date. */
export function expressionAt(scan: Scan, at: number): Found | null {
  const { codes } = scan.words
  let best = withSuffix(scan, simpleAt(scan, at))
  for (const rule of PREFIXES[codes.charCodeAt(at)] ?? []) {
    const to = lengthOf(rule, codes, at)
    if (to <= at) continue
    const inner = withSuffix(scan, simpleAt(scan, to))
    if (inner === null || (best !== null && inner.to <= best.to)) continue
    const joined = join(rule.name, { ...scan, from: at, to }, inner)
    if (joined) best = joined
  }
  return best
}

/** "Friday" + "morning", "June 5" + "at 10:22", "10 p.m." + "on Wednesday". */
function withSuffix(scan: Scan, found: Found | null): Found | null {
  if (found === null) return null
  const { codes, value } = scan.words
  const { reading } = found
  if (isClock(found)) {
    const date = simpleAt(scan, lengthOf(JOIN_CLOCK, codes, found.to))
    if (date === null || !isDay(date.reading) || date.reading.time) return found
    return { ...found, to: date.to, reading: { ...date.reading, time: reading.time }, rule: 'clock and date' }
  }
  if (!isDay(reading) || reading.time) return found
  if (codes[found.to] === PART) {
    const time = PART_TIMES[value[found.to]!]!
    return { ...found, to: found.to + 1, reading: { ...reading, time }, rule: 'part of a day' }
  }
  const clock = simpleAt(scan, lengthOf(JOIN_DATE, codes, found.to))
  if (clock === null || !isClock(clock) || (clock.rule === 'noon' && clock.from === found.to)) return found
  return { ...found, to: clock.to, reading: { ...reading, time: clock.reading.time }, rule: 'date and clock' }
}

export function isClock(found: Found): boolean {
  const { expression, time } = found.reading
  return (
    time !== undefined &&
    expression.kind === 'shift' &&
    expression.count === 0 &&
    expression.from === 'anchor'
  )
}

export function isDay({ expression }: Reading): boolean {
  if (expression.kind === 'shift') return expression.unit === 'day' && !expression.counted
  return expression.kind === 'day' || expression.kind === 'weekday' || expression.kind === 'holiday'
}

const CALENDAR = new Set([
  'day',
  'weekday',
  'month',
  'year',
  'decade',
  'century',
  'fraction',
  'shift',
  'holiday',
])

function join(name: string, prefix: Match, inner: Found): Found | null {
  const { reading } = inner
  if (!CALENDAR.has(reading.expression.kind)) return null
  const joined = { from: prefix.from, to: inner.to, rule: name }
  if (name === 'edge') {
    const word = prefix.words.value[prefix.to - 2]!
    return { ...joined, reading: { ...reading, edge: word === 1 ? 'start' : word === 2 ? 'middle' : 'end' } }
  }
  if (name === 'part')
    return isDay(reading) && !reading.time
      ? { ...joined, reading: { ...reading, time: PART_TIMES[partIn(prefix)]! } }
      : null
  if (name === 'approx' && reading.expression.kind === 'weekday') return null
  if (name === 'approx') return joinApprox(prefix, inner)
  if (name === 'week')
    return isDay(reading) && unitIn(prefix) === 'week'
      ? { ...joined, reading: { expression: { kind: 'around', unit: 'week', inner: reading.expression } } }
      : null
  if (name === 'nth') return joinNth(prefix, inner)
  return joinShift(prefix, inner)
}

function joinApprox(prefix: Match, inner: Found): Found | null {
  const word = prefix.tokens.folded[prefix.words.token[prefix.from]!]!
  const edge = word === 'early' ? 'start' : word === 'late' ? 'end' : undefined
  const approx = edge === undefined && word !== 'earlier' && word !== 'later'
  if (!approx && inner.reading.expression.kind === 'duration') return null
  return {
    from: prefix.from,
    to: inner.to,
    rule: 'approx',
    reading: { ...inner.reading, ...(edge ? { edge } : {}), approx },
  }
}

const HALVED = new Set(['month', 'decade', 'century', 'shift', 'fraction'])

/** "the second week of July", "the last days of 2021", "the first half of March". */
function joinNth(prefix: Match, inner: Found): Found | null {
  const { expression } = inner.reading
  const number = has(prefix, 'last') ? -1 : valueOf(prefix, 'ordinal', 'second', 'dig')!
  const unit = has(prefix, 'half') ? 'half' : unitIn(prefix)
  const joined = { from: prefix.from, to: inner.to, rule: 'nth' }
  if (has(prefix, 'units')) {
    if (number > 1 || (unit !== 'day' && unit !== 'week' && unit !== 'month')) return null
    if (unit === 'day' && !isDay(inner.reading))
      return {
        ...joined,
        reading: { expression: { kind: 'nth', unit: 'week', number, inner: expression }, approx: true },
      }
    return { ...joined, reading: { ...inner.reading, edge: number === 1 ? 'start' : 'end' } }
  }
  const fits = unit === 'half' ? HALVED.has(expression.kind) && number < 3 : unit === 'week' && number < 54
  if (!fits || isDay(inner.reading)) return null
  return {
    ...joined,
    reading: { expression: { kind: 'nth', unit: unit as 'week' | 'half', number, inner: expression } },
  }
}

function joinShift(prefix: Match, inner: Found): Found | null {
  const unit = unitIn(prefix)
  const last = prefix.to - (has(prefix, 'the') && prefix.words.codes[prefix.to - 1] === codeOf('the') ? 2 : 1)
  const count = readCount(prefix, prefix.from, last - 1) ?? 1
  if (unit === null || !isDay(inner.reading) || inner.reading.expression.kind === 'duration') return null
  const back = prefix.words.codes[last] === codeOf('before')
  return {
    from: prefix.from,
    to: inner.to,
    rule: 'shift',
    reading: {
      expression: { kind: 'from', unit, count: back ? -count : count, inner: inner.reading.expression },
    },
  }
}

function partIn(prefix: Match): number {
  for (let i = prefix.from; i < prefix.to; i++)
    if (prefix.words.codes[i] === PART) return prefix.words.value[i]!
  return 0
}

function unitIn(prefix: Match): Unit | null {
  for (let i = prefix.from; i < prefix.to; i++) {
    const code = prefix.words.codes[i]
    if (code === codeOf('unit') || code === codeOf('units')) return UNITS[prefix.words.value[i]! - 1] ?? null
  }
  return null
}
