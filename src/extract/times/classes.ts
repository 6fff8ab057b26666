import { TIME_WORDS } from '../lexicon/time-words'
import { checkOf, type Check } from './ambiguous'
import { NUMBER, POSSESSIVE, WORD, type Tokens } from '../tokens'

/**
 * The time words of an article, in columns, with what lies between them left out: `codes` has one character an entry, the code of the
 * token's word class, `.` for one or more other tokens and `|` for a paragraph's end. `token` is the entry's token, `value` what the
 * class counts (month 1-12, weekday 1-7 from Monday, the number itself).
 */
export interface TimeWords {
  readonly codes: string
  readonly token: Int32Array
  readonly value: Float64Array
}

/** Classes that are not words: `dig` is 0-31, `dig60` 32-60, `year` four digits, `big` other numbers, `dotted` "17.09.2024". */
const SIGNS: Record<string, string> = {
  '-': 'dash',
  '–': 'dash',
  '—': 'dash',
  '‑': 'dash',
  ',': 'comma',
  '.': 'dot',
  '/': 'slash',
  ':': 'colon',
  "'": 'apos',
  '’': 'apos',
  '(': 'open',
  ')': 'shut',
}
const NUMBERS = ['dig', 'dig60', 'year', 'big', 'dotted', 'quarterno', 'plural', 'poss', 'tee']

const LINES = TIME_WORDS.trim()
  .split('\n')
  .map((line) => line.split(/\s+/))

/** Codes stay within Latin-1, where texts are matched fastest, and leave out the no-break space, which patterns may not hold. */
export const FIRST_CODE = 0x80

/** Class name -> the character that stands for it in `codes` and in the rules' patterns. */
export const CODES: ReadonlyMap<string, string> = new Map(
  [...new Set([...LINES.map((words) => words[0]!), ...NUMBERS, ...Object.values(SIGNS)])].map((name, i) => [
    name,
    String.fromCharCode(FIRST_CODE + i + (i < 0x20 ? 0 : 1)),
  ]),
)

/** The name of the class that each code stands for. */
const NAMES: string[] = []
for (const [name, code] of CODES) NAMES[code.charCodeAt(0)] = name

/** The class name of entry `i` of `codes`; "" for what is no time word. */
export const classAt = (codes: string, i: number): string => NAMES[codes.charCodeAt(i)] ?? ''

export function codeOf(name: string): string {
  const code = CODES.get(name)
  if (code === undefined) throw new Error(`no class of time words is called "${name}"`)
  return code
}

interface Entry {
  readonly code: number
  readonly value: number
  readonly check: Check | undefined
}

const ENTRIES: ReadonlyMap<string, Entry> = new Map([
  ...LINES.flatMap(([name, ...words]) => {
    let value = 0
    return words.map((item): [string, Entry] => {
      const [word, given] = item.split('=')
      value = given === undefined ? value + 1 : Number(given)
      return [word!, { code: codeOf(name!).charCodeAt(0), value, check: checkOf(word!) }]
    })
  }),
  ...Object.entries(SIGNS).map(([sign, name]): [string, Entry] => [
    sign,
    { code: codeOf(name).charCodeAt(0), value: 0, check: undefined },
  ]),
])

/** 1 where some entry has this first letter and length: spares most words the look-up. */
const SHAPES = new Uint8Array(32 * 32)
for (const word of ENTRIES.keys()) SHAPES[shapeOf(word)] = 1

function shapeOf(word: string): number {
  return ((word.charCodeAt(0) & 31) << 5) | Math.min(word.length, 31)
}

const OTHER = '.'.charCodeAt(0)
const PARAGRAPH = '|'.charCodeAt(0)
const DIG = codeOf('dig').charCodeAt(0)
const DIG60 = codeOf('dig60').charCodeAt(0)
const YEAR = codeOf('year').charCodeAt(0)
const BIG = codeOf('big').charCodeAt(0)
const DOTTED = codeOf('dotted').charCodeAt(0)
const QUARTERNO = codeOf('quarterno').charCodeAt(0)
const PLURAL = codeOf('plural').charCodeAt(0)
const POSS = codeOf('poss').charCodeAt(0)
const TEE = codeOf('tee').charCodeAt(0)

/** Classes that no rule ends in and that mean nothing alone; before another word they are left out. */
const GLUE = new Uint8Array(0x100)
for (const name of 'the a of in on and or to at from that than up over through within comma dash colon slash apos open shut'.split(
  ' ',
))
  GLUE[codeOf(name).charCodeAt(0)] = 1

/** A text of so many tokens is gone through without making columns of its length first. */
const USUAL = 1 << 14
/** Where the entries of a text of usual length are written before their number is known. */
const usual = makeColumns(USUAL)

/** Room for every token and a paragraph's end before each. */
function makeColumns(tokens: number) {
  return {
    codes: new Uint8Array(tokens * 2),
    token: new Int32Array(tokens * 2),
    value: new Float64Array(tokens * 2),
  }
}

/** The time words of `tokens`; linear. */
export function findTimeWords(tokens: Tokens): TimeWords {
  const { count, kind, start, end, folded, text } = tokens
  const { codes, token, value } = count <= USUAL ? usual : makeColumns(count)
  let size = 0
  let last = 0
  for (let i = 0; i < count; i++) {
    const word = folded[i]!
    let code = OTHER
    let number = 0
    if (
      i > 0 &&
      start[i]! - end[i - 1]! > 1 &&
      last !== PARAGRAPH &&
      hasBlankLine(text, end[i - 1]!, start[i]!)
    ) {
      codes[size] = PARAGRAPH
      token[size] = i
      value[size++] = 0
      last = PARAGRAPH
    }
    if (kind[i] === NUMBER) {
      number = readNumber(word)
      code = numberCode(word, number)
    } else if (kind[i] === POSSESSIVE) code = POSS
    else {
      const entry = SHAPES[shapeOf(word)] === 1 ? ENTRIES.get(word) : undefined
      if (entry !== undefined && (entry.check === undefined || entry.check(tokens, i))) {
        code = entry.code
        number = entry.value
      } else if (kind[i] === WORD && word.length <= 2) code = letterCode(tokens, i)
      else if (word === "'s" || word === '’s') code = PLURAL
    }
    if (code === OTHER) {
      while (size > 0 && GLUE[codes[size - 1]!] === 1) size--
      if (size > 0 && codes[size - 1] === OTHER) continue
    }
    codes[size] = code
    token[size] = i
    value[size++] = number
    last = code
  }
  return { codes: toText(codes, size), token: token.slice(0, size), value: value.slice(0, size) }
}

/** "s" of "1990s", "Q" of "Q3", "T" of "2024-09-17T10:00": only where they touch a number. */
function letterCode(tokens: Tokens, i: number): number {
  const word = tokens.folded[i]!
  const touchesBefore = i > 0 && tokens.kind[i - 1] === NUMBER && tokens.end[i - 1] === tokens.start[i]
  const touchesAfter = tokens.kind[i + 1] === NUMBER && tokens.end[i] === tokens.start[i + 1]
  if (word === 's' && touchesBefore) return PLURAL
  if (word === 't' && touchesBefore && touchesAfter) return TEE
  if (word === 'q' && touchesAfter) return QUARTERNO
  return OTHER
}

function readNumber(word: string): number {
  let number = 0
  for (let k = 0; k < word.length; k++) {
    const digit = word.charCodeAt(k) - 48
    if (digit < 0 || digit > 9) return Number(word.replace(/,/g, ''))
    number = number * 10 + digit
  }
  return number
}

function numberCode(word: string, number: number): number {
  if (word.length <= 2) return number <= 31 ? DIG : number <= 60 ? DIG60 : BIG
  if (word.length === 4 && Number.isInteger(number) && word.charCodeAt(1) > 47) {
    if (number >= 1000 && number < 2200) return YEAR
  }
  if (Number.isNaN(number)) return DOTTED
  return BIG
}

function hasBlankLine(text: string, from: number, to: number): boolean {
  let lines = 0
  for (let i = from; i < to && lines < 2; i++) if (text.charCodeAt(i) === 10) lines++
  return lines === 2
}

function toText(codes: Uint8Array, size: number): string {
  const parts: string[] = []
  for (let from = 0; from < size; from += 8192)
    parts.push(String.fromCharCode(...codes.subarray(from, Math.min(size, from + 8192))))
  return parts.join('')
}
