import { readYearWords } from './counts'
import type { Reading } from './expression'
import {
  edgeOf,
  has,
  isGlued,
  valueOf,
  valuesOf,
  wordAfter,
  wordBefore,
  type Match,
  type Rule,
} from './pattern'

/** Years, decades and centuries. */
export const YEAR_RULES: readonly Rule[] = [
  { name: '1939-45', pattern: 'year (dash | slash) (year | dig | dig60 | big)', read: readYearRange },
  { name: '1990', pattern: '(EARLY)? year', read: readYear },
  {
    name: 'the year 2000',
    pattern:
      'the? (fiscal unit? | unit) year ((slash | dash) (dig | dig60))? | fy year ((slash | dash) (dig | year))?',
    read: readYear,
  },
  { name: 'the year two thousand', pattern: '(the unit)? card card (dash? card)?', read: readWordYear },
  {
    name: "the early 1980s, the '80s",
    pattern: 'the? (EARLY)? (year | apos dig60 | apos big | dig60 | big) (plural | poss)',
    read: readDecade,
  },
  { name: "in '91", pattern: 'apos (dig | dig60 | big)', read: readShortYear },
  { name: 'the nineties', pattern: 'the (EARLY)? tens', read: readDecade },
  {
    name: 'the 20th century',
    pattern: 'the? (EARLY)? (ORDINAL | card dash ordinal) dash? unit',
    read: readCentury,
  },
]

function readYearRange(match: Match): Reading | null {
  const [year, to] = valuesOf(match, 'year', 'dig', 'dig60', 'big')
  const last = to! < 100 ? Math.floor(year! / 100) * 100 + to! : to!
  if (
    !isGlued(match) ||
    last <= year! ||
    last > 2199 ||
    last - year! > 300 ||
    (has(match, 'slash') && last !== year! + 1) ||
    !isYearHere(match)
  )
    return null
  return { expression: { kind: 'year', year: year!, to: last } }
}

function readYear(match: Match): Reading | null {
  if (has(match, 'unit') && valueOf(match, 'unit') !== 10) return null
  if (!has(match, 'fiscal', 'unit', 'fy') && !isYearHere(match)) return null
  return { expression: { kind: 'year', year: valueOf(match, 'year')! }, edge: edgeOf(match) }
}

const NOT_BEFORE_A_YEAR = new Set(
  `$ £ € ¥ vision agenda no number nos room flight route highway about some nearly almost page chapter article section model
  windows boeing airbus channel least most over under up resolution x × + * = building act`.split(/\s+/),
)
const NOT_AFTER_A_YEAR = new Set(
  `agenda % percent per people men women children persons workers jobs troops soldiers tons tonnes kg km kilometers kilometres meters metres
  miles feet foot acres hectares dollars euros pounds yen barrels points votes shares square cubic degrees mph kph rpm hours minutes
  seconds days weeks months years million billion thousand deaths cases refugees migrants families homes
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
  if (wordBefore(match) === 'than' && /^(more|less|fewer|greater)$/.test(wordBefore(match, 2))) return false
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
  if (touchesAfter && /^[/@°]|^\p{L}/u.test(wordAfter(match))) return false
  if (touchesAfter && wordAfter(match) === ':' && tokens.start[last + 2] === tokens.end[last + 1])
    return false
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

/** "in '91", "the class of '05". */
function readShortYear(match: Match): Reading | null {
  const number = valueOf(match, 'dig', 'dig60', 'big')!
  const token = match.words.token[match.to - 1]!
  if (match.tokens.folded[token]!.length !== 2 || !isGlued(match)) return null
  if (!/^(in|of|since|by|until|from|summer|winter|spring|fall|autumn)$/.test(wordBefore(match))) return null
  return { expression: { kind: 'year', year: number > 30 ? 1900 + number : 2000 + number } }
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
