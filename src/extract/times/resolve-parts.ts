import { pad, toCivil, toIso } from './calendar'
import type { Expression, Which } from './expression'
import { toldYear, type Anchors, type Resolved } from './resolved'
import type { Tense } from './tense'

export function resolveMonth(
  { month, year, which, yearWhich }: Extract<Expression, { kind: 'month' }>,
  anchors: Anchors,
  tense: Tense,
): Resolved {
  const { reference } = anchors
  if (year !== null) return { value: `${pad(year, 4)}-${pad(month)}`, relative: false }
  if (reference === null) {
    const told = tense === 'future' || which !== null || yearWhich ? null : toldYear(anchors, month, 28)
    return told === null
      ? { value: `XXXX-${pad(month)}`, relative: true, interval: null }
      : { value: `${pad(told, 4)}-${pad(month)}`, relative: true, base: toIso(anchors.told!.day) }
  }
  const now = toCivil(reference)
  let y = now.year
  if (yearWhich) y += yearWhich === 'last' ? -1 : yearWhich === 'next' ? 1 : 0
  else if (which === 'last') y = month < now.month ? y : y - 1
  else if (which === 'next') y = month > now.month ? y : y + 1
  else if (which === null) y = nearestCycle(now.year * 12 + now.month, month, 12, tense)
  return { value: `${pad(y, 4)}-${pad(month)}`, relative: true }
}

/** The year in which part `number` of `count` is meant, seen from position `now` (`year * count + number`). */
function nearestCycle(now: number, number: number, count: number, tense: Tense): number {
  const year = Math.floor((now - 1) / count)
  const ahead = year * count + number - now
  if (tense === 'future') return ahead < 0 ? year + 1 : year
  if (tense === 'past') return ahead > 1 ? year - 1 : year
  if (ahead > count / 2) return year - 1
  return ahead < -(count * 3) / 4 ? year + 1 : year
}

export function resolveYear({ year, to }: Extract<Expression, { kind: 'year' }>): Resolved {
  const value = pad(year, 4)
  if (to === undefined) return { value, relative: false }
  return {
    value,
    relative: false,
    interval: { start: `${value}-01-01`, end: `${pad(to, 4)}-12-31`, precision: 'year' },
  }
}

const FRACTIONS = { quarter: 4, half: 2, season: 4 }
const SEASONS = ['SP', 'SU', 'FA', 'WI']

export function resolveFraction(
  expression: Extract<Expression, { kind: 'fraction' }>,
  anchors: Anchors,
  tense: Tense,
): Resolved {
  const { unit, number, which, yearWhich } = expression
  const { reference } = anchors
  const write = (year: number, n: number) =>
    `${pad(year, 4)}-${unit === 'season' ? SEASONS[n - 1] : (unit === 'quarter' ? 'Q' : 'H') + n}`
  if (expression.year !== null && number > 0)
    return { value: write(expression.year, number), relative: false }
  if (reference === null) {
    const value =
      unit === 'season'
        ? `XXXX-${SEASONS[number - 1]}`
        : `XXXX-${unit === 'quarter' ? 'Q' : 'H'}${number || 'X'}`
    return { value, relative: true, interval: null }
  }
  const now = toCivil(reference)
  const count = FRACTIONS[unit]
  const position =
    unit === 'season'
      ? seasonNow(now.year, now.month)
      : now.year * count + Math.ceil(now.month / (12 / count))
  if (number === 0) return quarterWithoutNumber(which, anchors, position, write)
  let year = now.year
  if (yearWhich) year += yearWhich === 'last' ? -1 : yearWhich === 'next' ? 1 : 0
  else if (which === 'last') year = cycleBefore(position, number, count)
  else if (which === 'next')
    year = cycleBefore(position + count, number, count) + (number === ((position - 1) % count) + 1 ? 1 : 0)
  else if (which === 'this' && unit === 'season') year = Math.floor((position - 1) / count)
  else if (unit === 'quarter')
    year =
      Math.floor((position - 1) / count) +
      (number > ((position - 1) % count) + 1 && tense === 'past' ? -1 : 0)
  else year = nearestCycle(position, number, count, tense)
  return { value: write(year, number), relative: true }
}

function seasonNow(year: number, month: number): number {
  return month < 3 ? (year - 1) * 4 + 4 : year * 4 + Math.ceil((month - 2) / 3)
}

/** The year of the last part `number` before `position`. */
function cycleBefore(position: number, number: number, count: number): number {
  const year = Math.floor((position - 1) / count)
  return year * count + number < position ? year : year - 1
}

function quarterWithoutNumber(
  which: Which,
  { quarter }: Anchors,
  position: number,
  write: (year: number, n: number) => string,
): Resolved {
  const now = position - 1
  const at =
    which === null ? (quarter ?? now - 1) : which === 'this' ? now : which === 'last' ? now - 1 : now + 1
  return { value: write(Math.floor(at / 4), (at % 4) + 1), relative: true }
}
