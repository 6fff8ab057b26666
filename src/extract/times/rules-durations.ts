import { readCount, toDuration, type Count } from './counts'
import { UNITS, type Reading, type Unit } from './expression'
import { has, reference, unitOf, valueOf, wordAfter, wordBefore, type Match, type Rule } from './pattern'

/** Lengths of time, and times that come back. */
export const DURATION_RULES: readonly Rule[] = [
  {
    name: 'the past two years',
    pattern:
      '(APPROX)? (the | these | those)? (last | past | this past | next | coming | following | previous | latest | ordinal) (COUNT) ((to | or | dash) COUNT)? more? adj? UNIT (or so)?',
    read: readDuration,
  },
  {
    name: 'nearly three weeks',
    pattern:
      '(APPROX){0,2} the? COUNT ((to | or | dash to dash | dash) COUNT)? more? adj? UNIT (and a half)? (or so)? (dash? old)?',
    read: readDuration,
  },
  { name: 'over an hour', pattern: 'over a unit', read: readDuration },
  {
    name: 'a three-year period',
    pattern:
      '(APPROX){0,2} the? COUNT ((to | or | dash to dash | dash) COUNT)? dash adj? UNIT dash? (period | old)',
    read: readDuration,
  },
  {
    name: 'eight-year',
    pattern: '(APPROX){0,2} COUNT ((to | or | dash to dash | dash) COUNT)? dash adj? UNIT',
    read: readHyphenated,
  },
  { name: 'the year ended June 30', pattern: 'the fiscal? unit', read: readYearEnded },
  { name: 'years', pattern: 'units', read: readPlural },
  { name: 'weeks-long', pattern: '(units | unit) dash long | lasting', read: readLong },
  { name: 'the weeks ahead', pattern: 'the units ahead', read: (match) => plural(match, 'next') },
  { name: 'recent weeks', pattern: 'the? recent units (and units)?', read: readRecent },
]

const SECOND = 'second'

function sideOf(match: Match): 'last' | 'next' | null {
  if (has(match, 'last', 'past', 'previous', 'latest')) return 'last'
  return has(match, 'next', 'coming', 'following', 'ahead') ? 'next' : null
}

function readDuration(match: Match): Reading | null {
  const unit = unitOf(match)
  if (unit === null) return null
  let count: Count | undefined = readCount(match, match.from, match.to)
  if (count === undefined && has(match, 'a')) count = 1
  if (count === undefined) return null
  if (isVerb(match) || isName(match) || isFraction(match, unit) || isMisread(match)) return null
  if (/^[-–]$/.test(wordAfter(match)) && /^(ago|earlier)$/.test(wordAfter(match, 2))) return null
  const token = match.tokens.folded[match.words.token[match.from]!]!
  if (
    unit === SECOND &&
    (token === 'a' || !has(match, 'units')) &&
    !has(match, 'dig', 'dig60', 'big', 'card')
  )
    return null
  if (
    has(match, 'old') &&
    (unit === 'year' || /^(baby|boy|girl|infant|child|son|daughter)$/.test(wordAfter(match)))
  )
    return null
  if (isAge(match)) return null
  if (isSomeDay(match, unit)) return reference('FUTURE_REF')
  if (isRate(match)) return { expression: { kind: 'set', value: toDuration(1, unit) } }
  const approx = has(match, 'approx', 'more', 'least', 'up', 'over') || count === null
  return {
    expression: {
      kind: 'duration',
      value: toDuration(count, unit),
      unit,
      count,
      side: sideOf(match),
      part: partOfWhole(match),
    },
    approx,
  }
}

function partOfWhole(match: Match): 'first' | 'last' | undefined {
  if (valueOf(match, 'ordinal') === 1) return 'first'
  return has(match, 'last') ? 'last' : undefined
}

/** "a several-year tenure", "the eight-year war": the article belongs to the noun. */
function readHyphenated(match: Match): Reading | null {
  return has(match, 'a') && !has(match, 'half') ? null : readDuration(match)
}

/** "the year ended June 30" is a length, "the year" the one that runs. */
function readYearEnded(match: Match): Reading | null {
  if (unitOf(match) !== 'year' || !/^(ended|ending)$/.test(wordAfter(match))) return null
  return { expression: { kind: 'duration', value: 'P1Y', unit: 'year', count: 1, side: null } }
}

/** "will last 48 hours": not the last ones. */
function isVerb(match: Match): boolean {
  const first = match.tokens.folded[match.words.token[match.from]!]
  return first === 'last' && /^(will|would|to|can|could|may|might|must|should|and)$/.test(wordBefore(match))
}

/** "60 Minutes", "48 Hours" on television. */
function isName(match: Match): boolean {
  const last = match.words.token[match.to - 1]!
  return (
    match.tokens.capital[last] === 1 &&
    match.to - match.from > 1 &&
    match.words.token[match.from] !== 0 &&
    has(match, 'dig', 'dig60')
  )
}

/** "following a weekend", "a months-long battle", "2:02:53 seconds". */
function isMisread(match: Match): boolean {
  if (has(match, 'a') && !has(match, 'few', 'couple', 'dozen', 'half') && has(match, 'following', 'units'))
    return true
  const first = match.words.token[match.from]!
  return (
    has(match, 'dig', 'dig60', 'big') &&
    wordBefore(match) === ':' &&
    match.tokens.end[first - 1] === match.tokens.start[first]
  )
}

/** "three-quarters of, "a quarter of": a share, not a time. */
function isFraction(match: Match, unit: Unit): boolean {
  if (unit !== 'quarter') return false
  if (has(match, 'dash') && readCount(match, match.from, match.to) === 1) return true
  return (
    (wordAfter(match) === 'of' && !has(match, 'few')) ||
    has(match, 'a') ||
    (has(match, 'dash') && has(match, 'units'))
  )
}

/** "52 years old", "aged 12 years". */
function isAge(match: Match): boolean {
  return (
    wordAfter(match) === 'old' ||
    (wordAfter(match) === '-' && wordAfter(match, 2) === 'old') ||
    wordBefore(match) === 'aged'
  )
}

/** "will one day be": not a length. */
function isSomeDay(match: Match, unit: Unit): boolean {
  if (
    unit !== 'day' ||
    match.to - match.from !== 2 ||
    !has(match, 'card') ||
    readCount(match, match.from, match.to) !== 1
  )
    return false
  return /^(will|would|may|might|could|can|must|shall)$/.test(wordBefore(match))
}

/** "15 a year", "$3 million a day": how much in each. */
function isRate(match: Match): boolean {
  const { codes, token } = match.words
  if (match.to - match.from !== 2 || valueOf(match, 'a') === undefined || codes[match.to] === undefined)
    return false
  const before = token[match.from]! - 1
  if (/^(ago|earlier|later|before|after|old|-)$/.test(wordAfter(match))) return false
  const word = wordBefore(match)
  if (
    word.endsWith('s') &&
    /\d|^(two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand)$/.test(wordBefore(match, 2))
  )
    return true
  if (match.tokens.kind[before] === 2) return true
  return /^(percent|million|billion|once|twice|times|hours|tons|tonnes|barrels|people|dollars|euros|days|%|trillion|thousand)$/.test(
    word,
  )
}

function plural(match: Match, side: 'last' | 'next' | null): Reading | null {
  const unit = unitOf(match)
  if (unit === null) return null
  return { expression: { kind: 'duration', value: toDuration(null, unit), unit, count: null, side } }
}

const ALONE = new Set(['day', 'week', 'month', 'year', 'decade', 'century'])

function readPlural(match: Match): Reading | null {
  const unit = unitOf(match)
  if (unit === null || !ALONE.has(unit) || isAge(match)) return null
  if (wordAfter(match) === 'old' || /^\d/.test(wordBefore(match))) return null
  return plural(match, null)
}

/** "a weeks-long siege", "a year-long ban", "weeklong". */
function readLong(match: Match): Reading | null {
  const unit = unitOf(match) ?? UNITS[valueOf(match, 'lasting')! - 1]!
  const count = has(match, 'units') || valueOf(match, 'lasting') === 11 ? null : 1
  if (/\d|^-$/.test(wordBefore(match))) return null
  return { expression: { kind: 'duration', value: toDuration(count, unit), unit, count, side: null } }
}

function readRecent(match: Match): Reading | null {
  return plural(match, 'last')
}
