import type { Tokens } from '../tokens'
import { wordSet } from '../words'
import { isDay } from './calendar'
import { codeOf } from './classes'
import { readYearWords } from './counts'
import type { Expression, Reading } from './expression'
import {
  edgeOf,
  has,
  isGlued,
  unitOf,
  valueOf,
  valuesOf,
  whichOf,
  wordAfter,
  wordBefore,
  type Match,
  type Rule,
} from './pattern'

/** Days, months, years, decades and centuries named by the calendar. */
export const DATE_RULES: readonly Rule[] = [
  { name: '2024-09-17', pattern: 'year dash dig dash dig | year slash dig slash dig', read: readYearFirst },
  { name: '9/17/2024', pattern: 'dig slash dig slash (year | dig | dig60 | big)', read: readNumeric },
  { name: '12-03-1998', pattern: 'dig dash dig dash year', read: readNumeric },
  { name: '17.09.2024', pattern: 'dotted', read: readDotted },
  {
    name: 'Thursday, June 19-20, 2023',
    pattern:
      '((last | this | next | this coming)? WEEKDAY comma?)? MONTH the? DAY ((comma DAY){0,4} comma? (and | or) DAY | (dash | to | through) DAY)? (comma? year | (of | comma)? (last | this | next) unit)?',
    read: readMonthDay,
  },
  {
    name: 'Thursday, 19-20 June 2023',
    pattern:
      '(WEEKDAY comma? the?)? DAY ((dash | to | through | and | or | slash) DAY)? (of | dash)? MONTH ((comma | dash | of)? year | (of | comma)? (last | this | next) unit)?',
    read: readMonthDay,
  },
  {
    name: 'April 30 - May 2, 2021',
    pattern:
      'MONTH DAY (dash | to | through) MONTH DAY (comma? year)? | DAY of? MONTH (dash | to | through) DAY of? MONTH (comma? year)?',
    read: readLongRange,
  },
  {
    name: 'March eighth',
    pattern:
      '((last | this | next | this coming)? WEEKDAY comma?)? MONTH (the? (ordinal | second) | card dash? ordinal)',
    read: readMonthOrdinal,
  },
  {
    name: 'the third of May',
    pattern: 'the (ordinal | second) of MONTH (comma? year)?',
    read: readMonthOrdinal,
  },
  {
    name: 'the 3rd inst.',
    pattern: 'the? DAY inmonth dot?',
    read: readInMonth,
  },
  {
    name: 'on the 17th',
    pattern: 'the dig nth',
    read: readDayAlone,
  },
  {
    name: 'early June 2023',
    pattern:
      '(EARLY | earlier | later)? (last | this past | past | this coming | next | coming | this | each)? MONTH ((comma | of)? year)?',
    read: readMonth,
  },
  {
    name: 'June of last year',
    pattern: '(EARLY)? MONTH (of | comma)? (last | this | next) unit',
    read: readMonth,
  },
  {
    name: 'January nineteen ninety-seven',
    pattern: 'MONTH card card (dash? card)?',
    read: readMonthYearWords,
  },
]

const DIG = codeOf('dig')

function toDay(year: number | null, month: number, day: number, weekday?: number): Reading | null {
  if (!isDay(year ?? 2000, month, day)) return null
  return { expression: { kind: 'day', year, month, day, weekday } }
}

/** So letters and newspapers named days until the 1920s. */
function readInMonth(match: Match): Reading | null {
  const day = valueOf(match, 'dig')!
  return day < 1 || day > 31
    ? null
    : { expression: { kind: 'inMonth', day, months: valueOf(match, 'inmonth')! } }
}

/** "on the 17th", "by the 9th": a day of the month told before. "on the 17th floor" is none. */
function readDayAlone(match: Match): Reading | null {
  const day = valueOf(match, 'dig')!
  const behind = wordAfter(match)
  const isAlone = DAY_BEFORE.has(wordBefore(match)) && (DAY_BEHIND.has(behind) || !/^\p{L}/u.test(behind))
  return isAlone && day > 0 && day < 32 ? { expression: { kind: 'inMonth', day, months: null } } : null
}

const DAY_BEFORE = wordSet('on by until till since before after')
const DAY_BEHIND = wordSet(
  'the a an and but when while with we they he she it i our his her their its there from to at in under was were had all only some no two three',
)

function readYearFirst(match: Match): Reading | null {
  const [month, day] = valuesOf(match, 'dig')
  return isGlued(match) ? toDay(valueOf(match, 'year')!, month!, day!) : null
}

/** Month first, as American papers write, unless only the other order is a day. */
function readNumeric(match: Match): Reading | null {
  if (!isGlued(match)) return null
  const [first = 0, second = 0, third = NaN] = valuesOf(match, 'dig', 'dig60', 'big', 'year')
  const year = third < 100 ? (third > 40 ? 1900 + third : 2000 + third) : third
  if (year < 1000 || year > 2199) return null
  const token = match.words.token[match.from]!
  if (
    touchesSign(match.tokens, token - 1, token) ||
    touchesSign(match.tokens, match.words.token[match.to - 1]! + 1, -1)
  )
    return null
  const read = toDay(year, first, second) ?? toDay(year, second, first)
  if (
    read?.expression.kind !== 'day' ||
    first === second ||
    !isDay(year, second, first) ||
    !isDay(year, first, second)
  )
    return read
  return { ...read, expression: { ...read.expression, ambiguous: true } }
}

/** Whether a hyphen or slash goes on with the number, as in a telephone's: token `sign` touches token `next` or the one before it. */
function touchesSign(tokens: Tokens, sign: number, next: number): boolean {
  if (!/^[-/+]$/.test(tokens.folded[sign] ?? '')) return false
  return next < 0 ? tokens.start[sign] === tokens.end[sign - 1] : tokens.end[sign] === tokens.start[next]
}

function readDotted(match: Match): Reading | null {
  const token = match.words.token[match.from]!
  const parts = /^(\d{1,4})\.(\d{1,2})\.(\d{2,4})$/.exec(match.tokens.folded[token]!)
  if (!parts) return null
  const [first, second, third] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  if (first > 31) return toDay(first, second, third)
  return third < 1000 ? null : (toDay(third, second, first) ?? toDay(third, first, second))
}

function readMonthDay(match: Match): Reading | null {
  const month = valueOf(match, 'month', 'abmonth')!
  const days = valuesOf(match, 'dig')
  const year = valueOf(match, 'year') ?? null
  const day = days[0] ?? 0
  const last = days.length > 1 ? days.at(-1) : undefined
  if (!isDay(year ?? 2000, month, day)) return null
  if (has(match, 'unit') && unitOf(match) !== 'year') return null
  const yearWhich = has(match, 'unit') ? whichOf(match) : undefined
  const weekday = valueOf(match, 'weekday', 'abweekday')
  if (last === undefined && year === null && isAttackOf2001(match, month, day))
    return { expression: { kind: 'day', year: 2001, month, day, weekday } }
  if (last === undefined) return { expression: { kind: 'day', year, month, day, weekday, yearWhich } }
  if (last <= day || !isDay(year ?? 2000, month, last)) return null
  if (has(match, 'and', 'or') && year === null && /^[a-z]+$/.test(wordAfter(match)) && countsThings(match))
    return null
  return { expression: { kind: 'day', year, month, day, weekday, yearWhich, to: { month, day: last } } }
}

/** "the Sept. 11 attacks": the one day that papers name without its year. */
function isAttackOf2001(match: Match, month: number, day: number): boolean {
  return (
    month === 9 && day === 11 && /^(attacks?|terrorist|terror|hijackers?|hijackings?)$/.test(wordAfter(match))
  )
}

/** "June 19 and 20 people": the second number counts what follows. */
function countsThings(match: Match): boolean {
  return (
    has(match, 'month', 'abmonth') && match.words.codes[match.to] === '.' && wordAfter(match).endsWith('s')
  )
}

function readLongRange(match: Match): Reading | null {
  const [month, lastMonth] = valuesOf(match, 'month', 'abmonth')
  const [day, last] = valuesOf(match, 'dig')
  const year = valueOf(match, 'year') ?? null
  if (!isDay(year ?? 2000, month!, day!) || !isDay(year ?? 2000, lastMonth!, last!)) return null
  return {
    expression: { kind: 'day', year, month: month!, day: day!, to: { month: lastMonth!, day: last! } },
  }
}

function readMonthOrdinal(match: Match): Reading | null {
  const tens = valueOf(match, 'card') ?? 0
  const day = tens + valueOf(match, 'ordinal', 'second')!
  return toDay(
    valueOf(match, 'year') ?? null,
    valueOf(match, 'month', 'abmonth')!,
    day,
    valueOf(match, 'weekday', 'abweekday'),
  )
}

function readMonth(match: Match): Reading | null {
  const month = valueOf(match, 'month', 'abmonth')!
  const year = valueOf(match, 'year') ?? null
  if (has(match, 'unit') && valueOf(match, 'unit') !== 10) return null
  if (year === null && has(match, 'last', 'this', 'next') && match.words.codes[match.to] === DIG) return null
  if (match.tokens.capital[match.words.token[match.from]!]! > 0 && has(match, 'earlier', 'later')) return null
  if (has(match, 'each'))
    return { expression: { kind: 'set', value: `XXXX-${String(month).padStart(2, '0')}` } }
  const ofYear = has(match, 'unit')
  const which = whichOf(match)
  const expression: Expression = ofYear
    ? { kind: 'month', month, year: null, which: null, yearWhich: which }
    : { kind: 'month', month, year, which }
  return { expression, edge: edgeOf(match) }
}

function readMonthYearWords(match: Match): Reading | null {
  const year = readYearWords(valuesOf(match, 'card'))
  if (year === null) return null
  return { expression: { kind: 'month', month: valueOf(match, 'month', 'abmonth')!, year, which: null } }
}
