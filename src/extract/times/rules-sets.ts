import { readCount, toDuration } from './counts'
import type { Reading } from './expression'
import {
  has,
  partOf,
  reference,
  unitOf,
  valueOf,
  wordAfter,
  wordBefore,
  type Match,
  type Rule,
} from './pattern'

/** Times that come back, and references to the present, the past and the future. */
export const SET_RULES: readonly Rule[] = [
  { name: 'coming months', pattern: 'the? (coming | future) units', read: () => reference('FUTURE_REF') },
  { name: 'these days', pattern: '(these | those) units', read: readTheseDays },
  {
    name: 'each Thursday',
    pattern: 'each (adj | COUNT)? (UNIT | WEEKDAY | part | season) part?',
    read: readEach,
  },
  { name: 'Mondays', pattern: 'weekdays parts? | weekday parts', read: readWeekdays },
  { name: 'daily', pattern: 'regular', read: readRegular },
  { name: 'now', pattern: 'right? now | refnow | current', read: readNow },
  { name: 'recently', pattern: 'more? refpast', read: () => reference('PAST_REF') },
  { name: 'soon', pattern: 'reffuture', read: readSoon },
  { name: 'the future', pattern: '(the (termlen)?)? future', read: readFuture },
  { name: 'the past', pattern: 'the (recent)? past', read: readPast },
  { name: 'the short term', pattern: 'the (termlen | long) term', read: () => reference('FUTURE_REF') },
]

function readTheseDays(match: Match): Reading | null {
  if (unitOf(match) !== 'day') return null
  return reference(has(match, 'these') ? 'PRESENT_REF' : 'PAST_REF')
}

function readEach(match: Match): Reading | null {
  const weekday = valueOf(match, 'weekday', 'abweekday')
  const part = partOf(match)
  if (weekday !== undefined) return { expression: { kind: 'set', value: `XXXX-WXX-${weekday}${part}` } }
  if (has(match, 'part')) return { expression: { kind: 'set', value: `XXXX-XX-XX${part}` } }
  const season = valueOf(match, 'season')
  if (season !== undefined)
    return { expression: { kind: 'set', value: `XXXX-${['SP', 'SU', 'FA', 'WI'][season - 1]}` } }
  const unit = unitOf(match)
  if (unit === null || unit === 'second') return null
  const count = valueOf(match, 'adj') === 2 ? 2 : (readCount(match, match.from, match.to) ?? 1)
  return { expression: { kind: 'set', value: toDuration(count, unit) } }
}

function readWeekdays(match: Match): Reading {
  const part = partOf(match)
  return { expression: { kind: 'set', value: `XXXX-WXX-${valueOf(match, 'weekday', 'weekdays')}${part}` } }
}

const REGULAR: Record<number, string> = { 3: 'PT1H', 4: 'P1D', 5: 'P1W', 7: 'P1M', 8: 'P1Q', 10: 'P1Y' }

function readRegular(match: Match): Reading | null {
  const token = match.words.token[match.from]!
  if (match.tokens.capital[token]! > 0) return null
  return { expression: { kind: 'set', value: REGULAR[valueOf(match, 'regular')!] ?? 'P1D' } }
}

function readNow(match: Match): Reading | null {
  if (
    wordAfter(match) === '-' &&
    !/^\s/.test(match.tokens.text[match.tokens.end[match.words.token[match.to - 1]!]!] ?? '')
  )
    return null
  return reference('PRESENT_REF')
}

function readSoon(match: Match): Reading | null {
  return /^(as|after|afterward|afterwards)$/.test(wordAfter(match)) || /^(as|too)$/.test(wordBefore(match))
    ? null
    : reference('FUTURE_REF')
}

function readFuture(match: Match): Reading | null {
  return has(match, 'the') && !/^(of)$/.test(wordAfter(match)) ? reference('FUTURE_REF') : null
}

function readPast(match: Match): Reading | null {
  return /^(in|of|from|into|with)$/.test(wordBefore(match)) || !/^[a-z\d]/.test(wordAfter(match))
    ? reference('PAST_REF')
    : null
}
