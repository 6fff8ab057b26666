import { codeOf } from './classes'
import type { Reading } from './expression'
import { edgeOf, has, unitOf, valueOf, whichOf, wordAfter, type Match, type Rule } from './pattern'

/** Quarters, halves and seasons of years. */
export const FRACTION_RULES: readonly Rule[] = [
  {
    name: 'the third quarter',
    pattern:
      '(EARLY)? (the? (STEP)? | this unit poss) fiscal? (ORDINAL | last) (unit | half) ((comma | of)? (the? (last | this | next | current | previous)? fiscal? (year | unit)))?',
    read: readFraction,
  },
  {
    name: 'third-quarter',
    pattern: 'fiscal? (ORDINAL | last) dash (unit | half) (year)?',
    read: readFraction,
  },
  { name: 'the latest period', pattern: 'the? (latest period | year (period | unit))', read: readPeriod },
  { name: 'Q3 2024', pattern: 'quarterno dig of? year? | year quarterno dig', read: readQuarterNumber },
  {
    name: 'last summer',
    pattern:
      '(EARLY | earlier | later)? (the? (EARLY)? (WHICH)?) (EARLY)? season (of? (year (dash (year | dig | dig60))? | (last | this | next) unit))?',
    read: readSeason,
  },
  {
    name: 'the year-ago quarter',
    pattern: 'unit dash (ago | earlier) | the unit dash (ago | earlier) (period | ORDINAL? dash? unit)',
    read: readYearAgo,
  },
]

function readYearAgo(match: Match): Reading | null {
  if (unitOf(match) !== 'year') return null
  const number = valueOf(match, 'ordinal', 'second')
  if (number !== undefined && number > 4) return null
  if (number !== undefined)
    return {
      expression: { kind: 'fraction', unit: 'quarter', number, year: null, which: null, yearWhich: 'last' },
    }
  return { expression: { kind: 'shift', unit: 'year', count: -1, from: 'anchor', counted: true } }
}

const UNIT_CODE = codeOf('unit')
const HALF_CODE = codeOf('half')
const QUARTER = 8
const HALF = 9

function readFraction(match: Match): Reading | null {
  const units = unitsIn(match)
  const unit = units.includes(QUARTER) ? 'quarter' : units.includes(HALF) ? 'half' : null
  if (unit === null) return null
  if (wordAfter(match) === 'of') return null
  const ordinal = valueOf(match, 'ordinal', 'second', 'dig') ?? (unit === 'half' ? 2 : 0)
  if (ordinal > (unit === 'half' ? 2 : 4)) return null
  const year = valueOf(match, 'year') ?? null
  if (unit === 'half' && year === null && !units.includes(10)) return null
  const yearWhich = units.includes(10) ? (whichOf(match) ?? 'this') : undefined
  const number = ordinal
  return {
    expression: { kind: 'fraction', unit, number, year, which: yearWhich ? null : whichOf(match), yearWhich },
    edge: edgeOf(match),
  }
}

function unitsIn(match: Match): number[] {
  const values: number[] = []
  for (let i = match.from; i < match.to; i++)
    if (match.words.codes[i] === UNIT_CODE || match.words.codes[i] === HALF_CODE)
      values.push(match.words.value[i]!)
  return values
}

/** "the latest period", "the 1988 quarter": the quarter the article is about, of the year it names. */
function readPeriod(match: Match): Reading | null {
  if (has(match, 'unit') && unitOf(match) !== 'quarter') return null
  return {
    expression: {
      kind: 'fraction',
      unit: 'quarter',
      number: 0,
      year: valueOf(match, 'year') ?? null,
      which: null,
    },
  }
}

function readQuarterNumber(match: Match): Reading | null {
  const number = valueOf(match, 'dig')!
  if (number < 1 || number > 4) return null
  return {
    expression: {
      kind: 'fraction',
      unit: 'quarter',
      number,
      year: valueOf(match, 'year') ?? null,
      which: null,
    },
  }
}

function readSeason(match: Match): Reading | null {
  if (has(match, 'unit') && unitOf(match) !== 'year') return null
  const number = valueOf(match, 'season')!
  const year = valueOf(match, 'year') ?? null
  const yearWhich = has(match, 'unit') ? whichOf(match) : undefined
  return {
    expression: {
      kind: 'fraction',
      unit: 'season',
      number,
      year,
      which: yearWhich ? null : whichOf(match),
      yearWhich,
    },
    dated:
      has(match, 'the', 'year', 'unit', 'early', 'late', 'mid') || whichOf(match) !== null
        ? undefined
        : false,
    edge: edgeOf(match),
  }
}
