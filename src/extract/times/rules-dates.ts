import { isDay } from './calendar'
import { codeOf } from './classes'
import { readYearWords } from './counts'
import type { Expression, Reading, Which } from './expression'
import { has, isGlued, valueOf, valuesOf, wordAfter, wordBefore, type Match, type Rule } from './pattern'

/** Days, months, years, decades and centuries named by the calendar. */
export const DATE_RULES: readonly Rule[] = [
  { name: '2024-09-17', pattern: 'year dash dig dash dig | year slash dig slash dig', read: readYearFirst },
  { name: '9/17/2024', pattern: 'dig slash dig slash (year | dig | dig60 | big)', read: readNumeric },
  { name: '12-03-1998', pattern: 'dig dash dig dash year', read: readNumeric },
  { name: '17.09.2024', pattern: 'dotted', read: readDotted },
  {
    name: 'Thursday, June 19-20, 2023',
    pattern:
      '((last | this | next | this coming)? WEEKDAY comma?)? MONTH the? DAY ((dash | to | through | and | or) DAY)? (comma? year)?',
    read: readMonthDay,
  },
  {
    name: 'Thursday, 19-20 June 2023',
    pattern:
      '(WEEKDAY comma? the?)? DAY ((dash | to | through | and | or | slash) DAY)? (of | dash)? MONTH ((comma | dash | of)? year)?',
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
  { name: 'June 1-day year range', pattern: 'year dash (year | dig | dig60 | big)', read: readYearRange },
  { name: '1990', pattern: '(EARLY)? year', read: readYear },
  { name: 'the year 2000', pattern: 'the? (fiscal unit? | unit) year', read: readYear },
  { name: 'the year two thousand', pattern: '(the unit)? card card (dash? card)?', read: readWordYear },
  {
    name: "the early 1980s, the '80s",
    pattern: 'the? (EARLY)? (year | apos dig60 | apos big | dig60 | big) (plural | poss)',
    read: readDecade,
  },
  { name: 'the nineties', pattern: 'the (EARLY)? tens', read: readDecade },
  {
    name: 'the 20th century',
    pattern: 'the? (EARLY)? (ORDINAL | card dash ordinal) dash? unit',
    read: readCentury,
  },
]

const DIG = codeOf('dig')

export function edgeOf(match: Match): 'start' | 'middle' | 'end' | undefined {
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

function toDay(year: number | null, month: number, day: number, weekday?: number): Reading | null {
  if (!isDay(year ?? 2000, month, day)) return null
  return { expression: { kind: 'day', year, month, day, weekday } }
}

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
  return toDay(year, first, second) ?? toDay(year, second, first)
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
  const [day = 0, last] = days
  if (!isDay(year ?? 2000, month, day)) return null
  const weekday = valueOf(match, 'weekday', 'abweekday')
  if (last === undefined) return { expression: { kind: 'day', year, month, day, weekday } }
  if (last <= day || !isDay(year ?? 2000, month, last)) return null
  if (has(match, 'and', 'or') && year === null && /^[a-z]+$/.test(wordAfter(match)) && countsThings(match))
    return null
  return { expression: { kind: 'day', year, month, day, weekday, to: { month, day: last } } }
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

function readYearRange(match: Match): Reading | null {
  const [year, to] = valuesOf(match, 'year', 'dig', 'dig60', 'big')
  const last = to! < 100 ? Math.floor(year! / 100) * 100 + to! : to!
  if (!isGlued(match) || last <= year! || last > 2199 || last - year! > 300 || !isYearHere(match)) return null
  return { expression: { kind: 'year', year: year!, to: last } }
}

function readYear(match: Match): Reading | null {
  if (has(match, 'unit') && valueOf(match, 'unit') !== 10) return null
  if (!has(match, 'fiscal', 'unit') && !isYearHere(match)) return null
  return { expression: { kind: 'year', year: valueOf(match, 'year')! }, edge: edgeOf(match) }
}

const NOT_BEFORE_A_YEAR = new Set(
  `$ £ € ¥ # no number nos room flight route highway about some than nearly almost page chapter article section model
  windows boeing airbus channel least most over under up resolution x × + * = building act`.split(/\s+/),
)
const NOT_AFTER_A_YEAR = new Set(
  `% percent per people men women children persons workers jobs troops soldiers tons tonnes kg km kilometers kilometres meters metres
  miles feet foot acres hectares dollars euros pounds yen barrels points votes shares square cubic degrees mph kph rpm hours minutes
  seconds days weeks months years million billion thousand dead killed wounded injured deaths cases refugees migrants families homes
  houses civilians residents students others megawatts mw kwh calories horsepower volts watts employees members copies`.split(
    /\s+/,
  ),
)

/** Whether four digits are a year and not an amount, a number of a house, a flight or a telephone. */
function isYearHere(match: Match): boolean {
  const year = valueOf(match, 'year')!
  const token = match.words.token[match.from]!
  const { tokens } = match
  if (year < 1400 || year > 2100) return false
  if (NOT_BEFORE_A_YEAR.has(wordBefore(match)) || NOT_AFTER_A_YEAR.has(wordAfter(match))) return false
  const touchesBefore = token > 0 && tokens.end[token - 1] === tokens.start[token]
  if (touchesBefore && !/^[-–—(‘'"“[/,.]$/.test(wordBefore(match))) return false
  if (
    /^[-–—/.]$/.test(wordBefore(match)) &&
    touchesBefore &&
    /^[\dA-Z]/.test(tokens.text[tokens.start[token - 1]! - 1] ?? '')
  )
    return false
  const last = match.words.token[match.to - 1]!
  const touchesAfter = tokens.start[last + 1] === tokens.end[last]
  if (touchesAfter && /^[:/@°]|^\p{L}/u.test(wordAfter(match))) return false
  if (year >= 1700 && year < 2060) return true
  return /^(in|since|of|by|until|from|year)$/.test(wordBefore(match))
}

function readWordYear(match: Match): Reading | null {
  const year = readYearWords(valuesOf(match, 'card'))
  if (year === null || !/^(\.|,|$|[a-z]+|')$/.test(wordAfter(match))) return null
  if (
    !has(match, 'the') &&
    !/^(in|since|of|by|until|from|year|to|for|and|before|after)$/.test(wordBefore(match))
  )
    return null
  return { expression: { kind: 'year', year } }
}

function readDecade(match: Match): Reading | null {
  const number = valueOf(match, 'year', 'dig60', 'big', 'tens')!
  if (number % 10 !== 0 || number > 2090 || (number > 90 && number < 1000)) return null
  if (number < 100 && !has(match, 'apos', 'tens') && (!has(match, 'the') || isTemperature(match))) return null
  const year = number >= 1000 ? number : 1900 + number
  const edge = edgeOf(match)
  if (year % 100 === 0 && year < 2000) return { expression: { kind: 'century', century: year / 100 }, edge }
  return { expression: { kind: 'decade', year }, edge }
}

/** "highs in the mid-70s". */
function isTemperature(match: Match): boolean {
  for (let back = 1; back <= 8; back++)
    if (/^(highs?|lows?|temperatures?|degrees)$/.test(wordBefore(match, back))) return true
  return false
}

function readCentury(match: Match): Reading | null {
  if (valueOf(match, 'unit') !== 12) return null
  const number = (valueOf(match, 'card') ?? 0) + valueOf(match, 'ordinal', 'second', 'dig')!
  if (number < 1 || number > 21) return null
  return { expression: { kind: 'century', century: number - 1 }, edge: edgeOf(match) }
}
