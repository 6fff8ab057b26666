import type { Reading } from './expression'
import { has, unitOf, valueOf, whichOf, type Match, type Rule } from './pattern'

/** Days that come every year under a name. */
export const HOLIDAY_RULES: readonly Rule[] = [
  { name: 'Christmas Eve', pattern: '(STEP)? holiday poss? (unit | edge)? year?', read: readHoliday },
  { name: 'Good Friday', pattern: '(STEP)? feast (weekday | unit)? year?', read: readFeast },
  { name: "New Year's Day", pattern: '(STEP)? new unit poss? (unit | edge)', read: readNewYear },
  { name: 'Independence Day', pattern: '(STEP)? dayname poss? unit year?', read: readNamedDay },
]

/** The lexicon's values of "holiday". */
const HOLIDAYS = ['christmas', 'thanksgiving', '', 'halloween'] as const
/** The lexicon's values of "dayname". */
const NAMED_DAYS = [
  'labor',
  'memorial',
  'independence',
  'veterans',
  'valentines',
  'boxing',
  'election',
] as const

function readHoliday(match: Match): Reading | null {
  if (has(match, 'unit') && unitOf(match) !== 'day') return null
  const name = HOLIDAYS[valueOf(match, 'holiday')! - 1]!
  const eve = has(match, 'edge')
  if (eve && (!isEve(match) || name !== 'christmas')) return null
  return toReading(match, eve ? 'christmaseve' : name)
}

/** The lexicon's value of "easter", and how far from Easter Sunday the feasts stand that are not told by their weekday. */
const EASTER = 1
const FEASTS: Partial<Record<number, number>> = { 4: -7, 6: -46, 7: -47 }

function readFeast(match: Match): Reading | null {
  const feast = valueOf(match, 'feast')!
  const weekday = valueOf(match, 'weekday')
  if (has(match, 'unit')) {
    const { expression } = toReading(match, 'easter+0')
    return unitOf(match) === 'week' && feast === EASTER
      ? { expression: { kind: 'around', unit: 'week', inner: expression } }
      : null
  }
  if (feast === EASTER) return toReading(match, weekday === 1 ? 'easter+1' : 'easter+0')
  if (weekday === undefined) return null
  return toReading(match, `easter${FEASTS[feast] ?? weekday - 7}`)
}

function readNewYear(match: Match): Reading | null {
  const last = match.words.token[match.to - 1]!
  if (match.tokens.capital[last] === 0 || match.tokens.capital[last - 2] === 0) return null
  if (has(match, 'edge')) return isEve(match) ? toReading(match, 'newyearseve') : null
  return match.tokens.folded[last] === 'day' ? toReading(match, 'newyear') : null
}

function readNamedDay(match: Match): Reading | null {
  if (unitOf(match) !== 'day') return null
  const unit = match.words.token[match.to - 1]! - (has(match, 'year') ? 1 : 0)
  if (match.tokens.capital[unit] === 0) return null
  return toReading(match, NAMED_DAYS[valueOf(match, 'dayname')! - 1]!)
}

function isEve(match: Match): boolean {
  return valueOf(match, 'edge') === 4
}

function toReading(match: Match, name: string): Reading {
  return {
    expression: { kind: 'holiday', name, year: valueOf(match, 'year') ?? null, which: whichOf(match) },
  }
}
