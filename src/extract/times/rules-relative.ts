import { readCount } from './counts'
import type { Expression, Reading } from './expression'
import {
  edgeOf,
  has,
  partOf,
  unitOf,
  valueOf,
  whichOf,
  wordAfter,
  wordBefore,
  type Match,
  type Rule,
} from './pattern'

/** Times that count from the reference day or from a date named before. */
export const RELATIVE_RULES: readonly Rule[] = [
  { name: 'early yesterday', pattern: '(early | late | earlier | later)? deictic', read: readDeictic },
  {
    name: 'tonight',
    pattern: '(early | late | later)? tonight',
    read: () => dayShift(0, 'reference', 'TNI'),
  },
  { name: 'the day before yesterday', pattern: 'the unit (before | after) deictic', read: readDayBefore },
  {
    name: 'early last Thursday',
    pattern:
      '(EARLY | earlier | later)? (last | this past | past | this coming | coming | this | next | following | previous | the following | the previous)? WEEKDAY',
    read: readWeekday,
  },
  {
    name: 'earlier this week',
    pattern: '(EARLY | earlier | later | sometime)? (the? (WHICH)) fiscal? unit',
    read: readWhichUnit,
  },
  {
    name: 'earlier in the year',
    pattern: '(early | late | earlier | later) in the unit',
    read: readInTheUnit,
  },
  { name: 'the year', pattern: 'the (adj | fiscal)? unit', read: readTheUnit },
  {
    name: 'the next day',
    pattern: '(the | that)? (next | following | previous | same) unit',
    read: readAnchorDay,
  },
  { name: 'year-end', pattern: 'unit (poss | dash)? edge', read: readUnitEnd },
  {
    name: 'two weeks ago',
    pattern:
      '(APPROX){0,2} COUNT ((to | or | dash) COUNT)? adj? UNIT (ago | earlier | later | before | after | from now | ahead)',
    read: readShift,
  },
  { name: 'the night before', pattern: 'the part (before | after)', read: readPartBefore },
  { name: 'the day before', pattern: 'the unit (before | after)', read: readUnitBefore },
  {
    name: 'months ago',
    pattern: 'units ago',
    read: () => ({ expression: { kind: 'reference', value: 'PAST_REF' } }),
  },
  {
    name: 'this morning',
    pattern:
      '(early | earlier | later | late)? (this | last | that | (the | that)? (next | following | previous | same)) part',
    read: readPart,
  },
  { name: 'mid-afternoon', pattern: 'mid dash? part', read: (match) => dayShift(0, 'anchor', partOf(match)) },
  { name: 'noon', pattern: 'part', read: readNoon },
]

function dayShift(count: number, from: 'reference' | 'anchor', time?: string): Reading {
  return { expression: { kind: 'shift', unit: 'day', count, from }, time }
}

/** "Earlier Friday, the court ruled": the sentence's adverb, not the day's. */
function isAdverb(match: Match): boolean {
  return (
    match.tokens.capital[match.words.token[match.from]!]! > 0 && has(match, 'earlier', 'later', 'sometime')
  )
}

function readDeictic(match: Match): Reading | null {
  if (isAdverb(match)) return null
  const count = valueOf(match, 'deictic')!
  return { ...dayShift(count, 'reference'), edge: edgeOf(match) }
}

function readDayBefore(match: Match): Reading | null {
  if (unitOf(match) !== 'day') return null
  return dayShift(valueOf(match, 'deictic')! + (has(match, 'before') ? -1 : 1), 'reference')
}

function readWeekday(match: Match): Reading | null {
  if (isAdverb(match)) return null
  const weekday = valueOf(match, 'weekday', 'abweekday')!
  return { expression: { kind: 'weekday', weekday, which: whichOf(match) } }
}

const STEPS: Record<string, number> = { last: -1, this: 0, next: 1 }

/** "last week", "this month", "the current fiscal year", "the following year". */
function readWhichUnit(match: Match): Reading | null {
  const unit = unitOf(match)
  if (isAdverb(match)) return null
  if (unit === null || SHORT.has(unit) || (unit === 'day' && has(match, 'past', 'last', 'coming')))
    return null
  if (has(match, 'that', 'latest') && !/^(?:year|day|month|week|quarter)$/.test(unit)) return null
  const latest = has(match, 'latest')
  const which = latest ? 'this' : whichOf(match)
  if (unit === 'quarter')
    return { expression: { kind: 'fraction', unit, number: 0, year: null, which: latest ? null : which } }
  const anchored =
    has(match, 'following', 'previous', 'same', 'that') || (unit === 'day' && has(match, 'next', 'the'))
  const expression: Expression = {
    kind: 'shift',
    unit,
    count: STEPS[which ?? 'this']!,
    from: anchored ? 'anchor' : 'reference',
    rolling: unit !== 'weekend' && (has(match, 'past') || (has(match, 'last') && LONG.has(unit))),
  }
  return { expression, edge: edgeOf(match) }
}

const SHORT = new Set(['second', 'minute', 'hour'])
const LONG = new Set(['decade', 'century'])

function readInTheUnit(match: Match): Reading | null {
  const unit = unitOf(match)
  if (unit !== 'day' && unit !== 'week' && unit !== 'month' && unit !== 'year') return null
  return {
    expression: { kind: 'shift', unit, count: 0, from: unit === 'day' ? 'anchor' : 'reference' },
    edge: edgeOf(match),
  }
}

/** "the year", "the quarter", "the weekend": the one the article is about. */
function readTheUnit(match: Match): Reading | null {
  const unit = unitOf(match)
  if (/^[-–]$/.test(wordAfter(match)) || isTitle(match)) return null
  if (unit === 'quarter')
    return { expression: { kind: 'fraction', unit: 'quarter', number: 0, year: null, which: null } }
  if (unit === 'weekend') return { expression: { kind: 'weekend' } }
  if (unit !== 'year' && unit !== 'month' && unit !== 'week') return null
  if (unit === 'year' && /^(ended|ending)$/.test(wordAfter(match))) return null
  if (/^(of|one|per)$/.test(wordAfter(match)) && unit !== 'year') return null
  return { expression: { kind: 'shift', unit, count: 0, from: 'reference' } }
}

function readAnchorDay(match: Match): Reading | null {
  const unit = unitOf(match)
  if (unit !== 'day') return null
  return dayShift(STEPS[whichOf(match) ?? 'this']!, 'anchor')
}

function readUnitEnd(match: Match): Reading | null {
  const unit = unitOf(match)
  if ((unit !== 'year' && unit !== 'month') || valueOf(match, 'edge') !== 3) return null
  return { expression: { kind: 'shift', unit, count: 0, from: 'reference' }, edge: 'end' }
}

function readShift(match: Match): Reading | null {
  const unit = unitOf(match)
  if (unit === null) return null
  const { codes } = match.words
  let count = readCount(match, match.from, match.to)
  if (count === undefined) count = has(match, 'a') ? 1 : undefined
  if (count === undefined || codes[match.to] === undefined) count ??= 1
  if (has(match, 'before', 'after') && !/^(\.|,|;|:|and|)$/.test(wordAfter(match))) return null
  const back = has(match, 'ago', 'earlier', 'before')
  const from = has(match, 'ago', 'from', 'ahead') ? 'reference' : 'anchor'
  if (count === null) return { expression: { kind: 'reference', value: back ? 'PAST_REF' : 'FUTURE_REF' } }
  const expression: Expression = { kind: 'shift', unit, count: back ? -count : count, from, counted: true }
  return { expression, approx: has(match, 'approx', 'least', 'more', 'up', 'over') }
}

/** "The day before, he had left": from the date before; "the day before the attack" is not told by the words. */
/** "The night before, they had met." */
function readPartBefore(match: Match): Reading | null {
  if (!/^(\.|,|;|:|\)|and|but|)$/.test(wordAfter(match))) return null
  return dayShift(has(match, 'before') ? -1 : 1, 'anchor', partOf(match))
}

function readUnitBefore(match: Match): Reading | null {
  const unit = unitOf(match)
  if (unit !== 'day' && unit !== 'week' && unit !== 'month' && unit !== 'year') return null
  if (!/^(\.|,|;|:|\)|and|but|)$/.test(wordAfter(match))) return null
  return { expression: { kind: 'shift', unit, count: has(match, 'before') ? -1 : 1, from: 'anchor' } }
}

function readPart(match: Match): Reading | null {
  const part = partOf(match)
  if (has(match, 'this')) return dayShift(0, 'reference', part)
  if (has(match, 'last')) return part === 'TNI' ? dayShift(-1, 'reference', part) : null
  if (has(match, 'that', 'same')) return dayShift(0, 'anchor', part)
  return dayShift(has(match, 'previous') ? -1 : 1, 'anchor', part)
}

function readNoon(match: Match): Reading | null {
  const word = match.tokens.folded[match.words.token[match.from]!]!
  if (word !== 'noon' && word !== 'midnight' && word !== 'midday' && word !== 'overnight') return null
  if (word === 'overnight' && wordBefore(match) === 'an') return null
  return dayShift(0, 'anchor', partOf(match))
}

/** "Player of the Year". */
function isTitle(match: Match): boolean {
  return wordBefore(match) === 'of' && match.tokens.capital[match.words.token[match.to - 1]!] === 1
}
