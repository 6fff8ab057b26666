import { NUMBER, POSSESSIVE, PUNCTUATION, WORD, type Tokens } from '../tokens'

export type Check = (tokens: Tokens, i: number) => boolean

/** Tells whether a word that may be a time word is one here: "May" is also a verb and a name, "sat" a verb, "fall" a collapse.
 * Undefined for words that always are. */
export function checkOf(word: string): Check | undefined {
  return CHECKS.get(word)
}

const BEFORE_A_MONTH = new Set(
  `in of since until till by from to through between and or last next this early late mid before after during every each
  previous following coming past for around about -`.split(/\s+/),
)
const AFTER_THE_NAME_MAY = new Set(
  `will would said says say has had have is was be been not also told and or do does can could
  still well never soon help need include take make get go see seem come become find give lead face want continue require remain result
  he she it they we you i the a an`.split(/\s+/),
)
const SEASON_BEFORE = new Set(
  `this last next early late mid in that previous following coming past every each by since until of`.split(
    ' ',
  ),
)

function isCapital(tokens: Tokens, i: number): boolean {
  return tokens.capital[i]! > 0
}

function isNumber(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] === NUMBER
}

function startsSentence(tokens: Tokens, i: number): boolean {
  if (i === 0) return true
  const sign = tokens.folded[i - 1]!
  if (tokens.kind[i - 1] === PUNCTUATION && /[.!?:"“”‘(|]/.test(sign)) return true
  return tokens.text.slice(tokens.end[i - 1]!, tokens.start[i]!).includes('\n')
}

/** "May 5", "5 May", "May 2021", "in May", but not "may", "Theresa May", "May said". */
const isMonthName: Check = (tokens, i) => {
  if (!isCapital(tokens, i)) return false
  if (isNumber(tokens, i + 1) || isNumber(tokens, i - 1)) return true
  if (/^(st|nd|rd|th)$/.test(tokens.folded[i - 1] ?? '') && isNumber(tokens, i - 2)) return true
  const before = tokens.folded[i - 1] ?? ''
  const after = tokens.folded[i + 1] ?? ''
  if (after === 'the' && isNumber(tokens, i + 2)) return true
  if (BEFORE_A_MONTH.has(before)) return !(isCapital(tokens, i + 1) && tokens.kind[i + 1] === WORD)
  if (/^(for|of|on|against|toward|towards)$/.test(after)) return false
  if (startsSentence(tokens, i) || (tokens.capital[i + 1] === 1 && tokens.kind[i + 1] === WORD)) return false
  if (isCapital(tokens, i - 1) || AFTER_THE_NAME_MAY.has(after)) return false
  return tokens.kind[i + 1] !== POSSESSIVE || before === ','
}

/** "Jan. 5", "5 Jan", "Sept 2021", "last Dec.": beside a number, or with its full stop after a word that announces a month. */
const isShortMonth: Check = (tokens, i) => {
  if (!isCapital(tokens, i)) return false
  const dot = tokens.folded[i + 1] === '.' ? 1 : 0
  if (isNumber(tokens, i + 1 + dot) || isNumber(tokens, i - 1)) return true
  if (/^(st|nd|rd|th|-)$/.test(tokens.folded[i - 1] ?? '') && isNumber(tokens, i - 2)) return true
  return dot === 1 && BEFORE_A_MONTH.has(tokens.folded[i - 1] ?? '')
}

/** "Sat, 3 May", "Sun., June 5", "Thurs 10 pm": a short weekday beside a date. */
const isShortWeekday: Check = (tokens, i) => {
  if (!isCapital(tokens, i)) return false
  let next = i + 1
  if (tokens.folded[next] === '.') next++
  if (tokens.folded[next] === ',') next++
  const word = tokens.folded[next] ?? ''
  return (isNumber(tokens, next) && tokens.end[next]! - tokens.start[next]! <= 2) || MONTH_START.test(word)
}
const MONTH_START = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/

/** "in April", but not "April Smith" nor "the August Company": no capitalised word after it unless a preposition stands before. */
const isFullMonth: Check = (tokens, i) => {
  if (!isCapital(tokens, i)) return false
  if (isNumber(tokens, i + 1) || isNumber(tokens, i - 1) || BEFORE_A_MONTH.has(tokens.folded[i - 1] ?? ''))
    return true
  return !(tokens.kind[i + 1] === WORD && tokens.capital[i + 1] === 1)
}

/** "this fall", "in the fall", "fall 1998", not "the fall of Kabul", "prices fall". */
const isFall: Check = (tokens, i) => {
  const before = tokens.folded[i - 1] ?? ''
  const after = tokens.folded[i + 1] ?? ''
  if (isNumber(tokens, i + 1)) return true
  if (after === 'of' && !isNumber(tokens, i + 2)) return SEASON_WITH_OF.has(tokens.folded[i + 2] ?? '')
  if (SEASON_BEFORE.has(before)) return before !== 'in' || !isCapital(tokens, i + 1)
  if (before === '-') return tokens.folded[i - 2] === 'mid'
  return before === 'the' && SEASON_BEFORE.has(tokens.folded[i - 2] ?? '')
}
const SEASON_WITH_OF = new Set(['last', 'next', 'this', 'that'])

/** "Sunday", but not "Bloody Sunday", "the Sunday Times". */
const isWeekday: Check = (tokens, i) => {
  if (!isCapital(tokens, i)) return false
  const before = tokens.folded[i - 1] ?? ''
  if (FEAST.has(before) && isCapital(tokens, i - 1))
    return !(isCapital(tokens, i + 1) && tokens.kind[i + 1] === WORD)
  if (NAMED_DAY.has(before) && isCapital(tokens, i - 1)) return false
  return !(isCapital(tokens, i + 1) && PAPER.has(tokens.folded[i + 1] ?? ''))
}
const NAMED_DAY = new Set('black bloody super cyber giving man'.split(' '))
/** "Good Friday", "Easter Monday", "Ash Wednesday". */
const FEAST = new Set('good easter holy palm maundy ash shrove'.split(' '))
const isFeast: Check = (tokens, i) =>
  isCapital(tokens, i) &&
  isCapital(tokens, i + 1) &&
  (tokens.folded[i + 1] ?? '').endsWith('day') &&
  isWeekday(tokens, i + 1)
const PAPER = new Set(
  `times mirror mail telegraph herald world post express star business independent tribune sun people
  standard nation punch night league football`.split(/\s+/),
)

/** "Now", "Today" with a capital inside a name: "Kabul Now", "Russia Today". */
const isNoName: Check = (tokens, i) =>
  !isCapital(tokens, i) || startsSentence(tokens, i) || !isCapital(tokens, i - 1)

const isCapitalised: Check = (tokens, i) => isCapital(tokens, i)
const isSeason: Check = (tokens, i) =>
  !(isCapital(tokens, i) && isCapital(tokens, i + 1) && tokens.kind[i + 1] === WORD)

const CHECKS: ReadonlyMap<string, Check> = new Map<string, Check>([
  ['may', isMonthName],
  ['march', isMonthName],
  ...'january february april june july august september october november december'
    .split(' ')
    .map((word): [string, Check] => [word, isFullMonth]),
  ...'jan feb mar apr jun jul aug sep sept oct nov dec'
    .split(' ')
    .map((word): [string, Check] => [word, isShortMonth]),
  ...'monday tuesday wednesday thursday friday saturday sunday'
    .split(' ')
    .map((word): [string, Check] => [word, isWeekday]),
  ...'mondays tuesdays wednesdays thursdays fridays saturdays sundays christmas thanksgiving easter halloween'
    .split(' ')
    .map((word): [string, Check] => [word, isCapitalised]),
  ...'mon tue tues wed weds thu thur thurs fri sat sun'
    .split(' ')
    .map((word): [string, Check] => [word, isShortWeekday]),
  ...'good holy palm maundy ash shrove'.split(' ').map((word): [string, Check] => [word, isFeast]),
  ['fall', isFall],
  ['spring', isFall],
  ['summer', isSeason],
  ['winter', isSeason],
  ['autumn', isSeason],
  ['now', isNoName],
  ['today', isNoName],
  ['tomorrow', isNoName],
])
