import { NUMBER, PUNCTUATION, tokenAt } from '../tokens'
import type { Timex } from '../types'
import { wordSet } from '../words'
import { isAuxiliary, isDeterminer, isPreposition } from './other-verbs'
import type { Reading } from './reading'
import { isAdverb, WEIGHTS } from './title-words'
import { OPENER } from './word-classes'

/** The token behind a day that stands free at `i` ("on Tuesday", "last week"), 0 where none does or another word needs it. */
export function dayEnd(reading: Reading, i: number, to: number): number {
  const { times, tokens } = reading
  if (times.length === 0) return 0
  const { folded } = tokens
  let at = folded[i] === ',' ? i + 1 : i
  const hour = hourFrom(reading, at)
  if (hour >= 0) return freeDay(reading, i, hour, to)
  let time = timeFrom(times, tokens.start[at]!)
  while (!time && at < i + 3 && BEFORE_DAY.has(folded[at]!)) time = timeFrom(times, tokens.start[++at]!)
  if (!time || (at === i && isNeeding(folded[i - 1] ?? ''))) return 0
  return freeDay(reading, i, tokenAt(tokens, time.end), to)
}

/** "Monday", "late on Monday night", "yesterday": days that count from the article's own. */
const WEEKDAY =
  /^(?:(?:late|early) )?(?:on )?(?:late |early )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today)(?: (?:morning|afternoon|evening|night))?$/
const WITH_WEEKDAY = wordSet('on late early')
/** "earlier | on Monday", "the attack | of Monday". */
const TIED = wordSet('earlier later as than beginning starting until since by from before after')

/** The title without the weekday that dates the event: the date beside it tells that better. */
export function withoutWeekday(title: string, reading: Reading, time: Timex | null): string {
  const { tokens, text } = reading
  if (!time) return title
  let at = tokenAt(tokens, time.start)
  while (WITH_WEEKDAY.has(tokens.folded[at - 1]!)) at--
  const before = tokens.folded[at - 1] ?? ''
  const words = text.slice(tokens.start[at], time.end)
  if (TIED.has(before) || isNeeding(before) || !WEEKDAY.test(words.replace(/^On /, 'on '))) return title
  const opening = /^,? (?=.)/.exec(title.slice(words.length))
  if (opening && title.startsWith(words))
    return title.slice(words.length + opening[0].length).replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
  const [head, rest, ...more] = title.split(` ${words}`)
  const isFound = head && rest !== undefined && more.length === 0 && /^(?:$|[ ,;…])/.test(rest)
  if (!isFound || !freeDay(reading, at, tokenAt(tokens, time.end), reading.behind)) return title
  if (!head.endsWith(',')) return head + rest
  return rest === '' ? head.slice(0, -1) : title
}

/** The token behind a day that ends before `behind`, 0 where another word needs it. */
function freeDay(reading: Reading, i: number, behind: number, to: number): number {
  const { folded, kind } = reading.tokens
  if (behind >= to) return to
  const word = folded[behind]!
  if (kind[behind] === NUMBER || word === '-') return 0
  if (kind[behind] === PUNCTUATION) return word === ',' || word === ';' || word === '.' ? behind : 0
  return isFree(reading, behind, word) ? behind : 0
}

/** "from | 1-3 p.m. Saturday", "at | 9:30 this morning": the token behind hours that a day follows, -1 where there are none. */
function hourFrom({ times, tokens, text }: Reading, at: number): number {
  const from = HOURS_AFTER.has(tokens.folded[at]!) ? at + 1 : at
  if (tokens.kind[from] !== NUMBER) return -1
  // "4:|30", "two to | 5"
  if (from === at && (isNeeding(tokens.folded[at - 1] ?? '') || tokens.end[at - 1] === tokens.start[at]))
    return -1
  const start = tokens.start[from]!
  const time = times.find(
    (one) => one.start > start && one.start < start + 16 && (one.interval || one.type === 'TIME'),
  )
  return time && HOURS.test(text.slice(start, time.start)) ? tokenAt(tokens, time.end) : -1
}
const HOURS_AFTER = wordSet('between at from around about by until before after')
const HOURS = /^\d{1,2}(?::\d\d)?(?: ?[ap]\.?m\.?)?(?: ?[-–] ?| to | and |,? )(?:on |\d{1,2}(?::\d\d)? )?$/

/** How much a day is missed that begins with a word. */
export function dayWeight(word: string): number {
  if (word === ',') return 6
  if (OPEN_DAY.has(word)) return 40
  return word === 'in' || word === 'during' ? 16 : 5
}

const BEFORE_DAY = wordSet(
  'on at late early by in since until from during before after around about throughout over little more less than barely nearly almost',
)
const OPEN_DAY = wordSet('by since until from')

/** The time that begins at an offset. */
function timeFrom(times: readonly Timex[], start: number): Timex | undefined {
  for (const time of times) if (time.start === start && (time.interval || time.type === 'TIME')) return time
  return undefined
}

/** "the | Tuesday", "Monday and | Tuesday". */
const isNeeding = (before: string) => isPreposition(before) || isDeterminer(before) || NEEDING.has(before)
/** "spend | today picking". */
const NEEDING = wordSet('and or to spend spends spent spending')

const SUBJECTS = /^(?:he|she|it|they|we)(?:s|re|d|ll|ve)?$/

/** Behind "on Tuesday" the sentence goes on without it: "on Tuesday | in Oslo", unlike "the Tuesday | market". */
function isFree({ tokens, predicates }: Reading, behind: number, word: string): boolean {
  if (word === 'and' || word === 'or') return predicates.some((p) => p.start === behind + 1)
  return (
    isPreposition(word) ||
    word === 'to' ||
    word === 'but' ||
    isAuxiliary(word) ||
    isAdverb(word) ||
    isDeterminer(word) ||
    SUBJECTS.test(word) ||
    WEIGHTS.has(word) ||
    (tokens.classes[behind]! & OPENER) !== 0 ||
    predicates.some((p) => p.start === behind || (p.start < behind && p.token === behind))
  )
}
