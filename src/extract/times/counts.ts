import { codeOf } from './classes'
import type { Unit } from './expression'
import type { Match } from './pattern'

/** `null` is an amount that is not said: "several", "a few". */
export type Count = number | null

const CARD = codeOf('card')
const PLAIN = new Set(['dig', 'dig60', 'big', 'year'].map(codeOf))
const [YEAR, SLASH, TO, OR] = [codeOf('year'), codeOf('slash'), codeOf('to'), codeOf('or')]
const [FEW, COUPLE, DOZEN, HALF] = [codeOf('few'), codeOf('couple'), codeOf('dozen'), codeOf('half')]
const [A, AND] = [codeOf('a'), codeOf('and')]

/** The amount the entries `from` to `to` name: "three", "two and a half", "2 1/2", "a couple of", "twenty-four", the first of "two to
 * three"; undefined where they name none, as "a" alone does, or a year. */
export function readCount(match: Match, from: number, to: number): Count | undefined {
  const count = sumOf(match, from, to)
  return typeof count === 'number' && !(count < MOST) ? undefined : count
}

/** Larger numbers count no time. */
const MOST = 1e12

function sumOf(match: Match, from: number, to: number): Count | undefined {
  const { codes, value } = match.words
  let total: number | undefined
  for (let i = from; i < to; i++) {
    const code = codes[i]!
    if (total !== undefined && (code === TO || code === OR)) return total
    if (code === CARD && i === from && value[i]! >= 1e6) return undefined
    if (code === CARD) total = addWord(total, value[i]!)
    else if (PLAIN.has(code)) {
      if (codes[i + 1] === SLASH && i + 2 < to) {
        total = (total ?? 0) + value[i]! / value[i + 2]!
        i += 2
      } else if (code === YEAR && value[i]! > 1900 && value[i]! < 2100) return undefined
      else if (total === undefined) total = value[i]!
      else return total
    } else if (code === FEW) return null
    else if (code === COUPLE) return 2
    else if (code === DOZEN) total = (total ?? 1) * 12
    else if (code === HALF) total = (total ?? (codes[from] === A && codes[i - 2] === AND ? 1 : 0)) + 0.5
  }
  return total
}

function addWord(total: Count | undefined, value: number): number {
  const sum = total ?? 0
  if (value >= 100) return (sum === 0 ? 1 : sum) * value
  return sum + value
}

/** A year in words: "nineteen ninety-seven", "two thousand and nine"; null where they are none. */
export function readYearWords(values: readonly number[]): number | null {
  const [first = 0, second = 0, third = 0] = values
  if (first === 2 && second === 1000) return 2000 + third
  if (first < 13 || first > 20 || second < 10 || second > 99) return null
  if (second < 20 && third > 0) return null
  const year = first * 100 + second + (third < 10 ? third : 0)
  return year >= 1300 && year < 2100 ? year : null
}

const LETTERS: Record<Unit, string> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  week: 'W',
  weekend: 'WE',
  month: 'M',
  quarter: 'Q',
  half: 'H',
  year: 'Y',
  decade: 'E',
  century: 'C',
  fortnight: 'W',
}
/** The smaller unit that a broken count is told in: two and a half years are P2Y6M. */
const SMALLER: Partial<Record<Unit, readonly [number, string]>> = {
  minute: [60, 'S'],
  hour: [60, 'M'],
  day: [24, 'H'],
  week: [7, 'D'],
  year: [12, 'M'],
}

/** TIMEX3 duration: `P2W`, `PT30M`, `P2Y6M`, `PXY` for an amount that is not said. */
export function toDuration(count: Count, unit: Unit): string {
  if (count !== null && (unit === 'decade' || unit === 'century'))
    return `P${Math.round(count * (unit === 'decade' ? 10 : 100))}Y`
  const factor = unit === 'fortnight' ? 2 : 1
  const head = unit === 'second' || unit === 'minute' || unit === 'hour' ? 'PT' : 'P'
  if (count === null) return `${head}X${LETTERS[unit]}`
  const whole = Math.floor(count * factor)
  const rest = count * factor - whole
  const smaller = SMALLER[unit]
  if (rest === 0 || smaller === undefined) return `${head}${count * factor}${LETTERS[unit]}`
  const small = `${Math.round(rest * smaller[0])}${smaller[1]}`
  const gap = unit === 'day' ? 'T' : ''
  return whole === 0
    ? `${unit === 'day' ? 'PT' : head}${small}`
    : `${head}${whole}${LETTERS[unit]}${gap}${small}`
}
