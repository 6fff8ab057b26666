import { pad } from './calendar'
import type { Reading } from './expression'
import { has, isGlued, valueOf, valuesOf, wordAfter, wordBefore, type Match, type Rule } from './pattern'

/** Times of the clock. */
export const CLOCK_RULES: readonly Rule[] = [
  {
    name: '10:30 p.m. EST',
    pattern: '(approx | at)? dig ((colon | dot) (dig | dig60))? ampm (zone | local time)?',
    read: readHalfDay,
  },
  { name: '10.30 p.m.', pattern: 'big (ampm (zone | local time)? | zone)', read: readDecimal },
  { name: "nine o'clock", pattern: '(dig | card) oclock', read: readOclock },
  {
    name: '22:30 GMT',
    pattern: 'dig colon (dig | dig60) (colon (dig | dig60))? (zone | local time)?',
    read: readColon,
  },
  { name: '1430 GMT', pattern: '(year | big) (zone | local time)', read: readMilitary },
]

function clock(hour: number, minute: number, withMinutes = true): Reading | null {
  if (hour > 24 || minute > 59) return null
  const time = `T${pad(hour)}${withMinutes ? `:${pad(minute)}` : ''}`
  return { expression: { kind: 'shift', unit: 'day', count: 0, from: 'anchor' }, time }
}

function readHalfDay(match: Match): Reading | null {
  if (has(match, 'at')) return null
  const token = match.words.token[match.to - 1]!
  if (
    match.tokens.folded[token] === 'am' &&
    match.tokens.capital[token] === 0 &&
    !isGlued(match) &&
    !has(match, 'colon')
  ) {
    if (!/^(at|by|from|until|till|around|about|before|after|to)$/.test(wordBefore(match))) return null
  }
  const [hour = 99, minute = 0] = valuesOf(match, 'dig', 'dig60')
  if (hour > 12 || hour < 1) return null
  return clock((hour % 12) + (valueOf(match, 'ampm') === 2 ? 12 : 0), minute)
}

/** "9.30 pm", one token to the tokeniser. */
function readDecimal(match: Match): Reading | null {
  const parts = /^(\d{1,2})\.(\d\d)$/.exec(match.tokens.folded[match.words.token[match.from]!]!)
  const hour = Number(parts?.[1] ?? 99)
  if (parts && !has(match, 'ampm')) return clock(hour, Number(parts[2]))
  if (hour < 1 || hour > 12) return null
  return clock((hour % 12) + (valueOf(match, 'ampm') === 2 ? 12 : 0), Number(parts![2]))
}

function readOclock(match: Match): Reading | null {
  const hour = valueOf(match, 'dig', 'card')!
  return hour >= 1 && hour <= 12 ? clock(hour, 0) : null
}

/** A bare "10:22" needs a word or a zone that says it is a time; beside a date it is joined to it all the same. */
function readColon(match: Match): Reading | null {
  if (!isGlued(match) && !has(match, 'zone', 'local')) return null
  const [hour = 99, minute = 99] = valuesOf(match, 'dig', 'dig60')
  const token = match.words.token[match.from + 2]!
  if (match.tokens.end[token]! - match.tokens.start[token]! !== 2) return null
  return clock(hour, minute)
}

function readMilitary(match: Match): Reading | null {
  const value = valueOf(match, 'year', 'big')!
  const token = match.words.token[match.from]!
  if (match.tokens.folded[token]!.length !== 4) return null
  return clock(Math.floor(value / 100), value % 100)
}

/** Whether a time of the clock may stand without a date beside it. */
export function isClockAlone(match: Match): boolean {
  if (has(match, 'ampm', 'oclock', 'zone', 'local')) return true
  return (
    /^(at|by|from|until|till|since|around|about|before|after|past)$/.test(wordBefore(match)) &&
    wordAfter(match) !== ':'
  )
}
