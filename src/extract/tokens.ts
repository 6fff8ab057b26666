import { formAt } from './forms'

/** What a token is made of. */
export const WORD = 1
export const NUMBER = 2
export const PUNCTUATION = 3
/** A possessive ending: "'s" or a bare apostrophe after s. */
export const POSSESSIVE = 4

/**
 * The tokens of a text in columns. `start` and `end` are UTF-16 offsets; `kind` is one of the constants above.
 * `capital` is 1 where the first letter is upper case, 2 where all letters of two or more are ("CSTO", "U.S.").
 * `folded` is the token in lower case without diacritics and apostrophes, the form the gazetteer and the lexicons use.
 */
export interface Tokens {
  readonly text: string
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
  readonly kind: Uint8Array
  readonly capital: Uint8Array
  readonly folded: readonly string[]
}

/**
 * Words keep an inner apostrophe ("N'Djamena", "O’Brien") but not a possessive ("Russia" + "’s"); hyphens separate ("Tajik" "-" "Afghan");
 * initials with full stops stay together ("U.S.", "D.C."); digits and letters separate ("20th" is "20" + "th", "3pm" is "3" + "pm");
 * doubled single marks, as agencies send them, are one sign and folded to the quotation mark they stand for.
 */
const TOKEN =
  /(?:\p{L}\.){2,}(?!\p{L}{2})|\p{L}[\p{L}\p{M}]*(?:['’ʻʼ`]\p{L}[\p{L}\p{M}]*)*|\p{N}+(?:[.,]\p{N}+)*|``|''|['’]s?(?!\p{L})|[^\s\p{L}\p{N}]/uy
const POSSESSIVE_TAIL = /['’][sS]$/

/** A text of so many characters is tokenised without making columns of its length first. */
const USUAL = 1 << 16
/** Where the tokens of a text of usual length are written before their number is known. */
const usual = makeColumns(USUAL)

function makeColumns(length: number) {
  return {
    start: new Int32Array(length),
    end: new Int32Array(length),
    kind: new Uint8Array(length),
    capital: new Uint8Array(length),
  }
}

/** The tokens of `text`, in order. Cost is linear in the text. */
export function tokenise(text: string): Tokens {
  const { length } = text
  const { start, end, kind: kinds, capital } = length <= USUAL ? usual : makeColumns(length)
  const folded: string[] = []
  let count = 0
  const push = (from: number, to: number, kind: number) => {
    start[count] = from
    end[count] = to
    kinds[count] = kind
    capital[count] = 0
    if (kind === WORD) {
      const form = formAt(text, from, to)
      capital[count] = form.capital
      folded.push(form.folded)
    } else folded.push(to === from + 1 ? text[from]! : foldSigns(text.slice(from, to)))
    count++
  }
  for (let at = 0; at < length;) {
    const kind = kindOf(text.charCodeAt(at))
    const to = kind === SPACE ? at + 1 : plainEnd(text, at, kind)
    if (to > 0) {
      if (kind !== SPACE) push(at, to, kind)
      at = to
      continue
    }
    TOKEN.lastIndex = at
    if (TOKEN.test(text)) pushMatch(text, at, TOKEN.lastIndex, push)
    at = Math.max(at + 1, TOKEN.lastIndex)
  }
  return {
    text,
    count,
    start: start.slice(0, count),
    end: end.slice(0, count),
    kind: kinds.slice(0, count),
    capital: capital.slice(0, count),
    folded,
  }
}

const foldSigns = (signs: string) => (signs === '``' ? '“' : signs === "''" ? '”' : signs)

const SPACE = 0
/** A character that only the pattern can place: an apostrophe, or nearly anything outside ASCII. */
const OPEN = 5

/** The kind of token that each ASCII character begins. */
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code)
  if (/\s/.test(sign)) return SPACE
  if (/['`]/.test(sign)) return OPEN
  return /[a-z]/i.test(sign) ? WORD : /\d/.test(sign) ? NUMBER : PUNCTUATION
})

const kindOf = (code: number): number => (code < 128 ? KINDS[code]! : isSign(code) ? PUNCTUATION : OPEN)

/** Dashes and quotation marks, but the one that is an apostrophe. */
const isSign = (code: number) => code >= 0x2010 && code <= 0x2027 && code !== 0x2019

/** Where a token of nothing but ASCII letters, digits or one sign ends; -1 where only the pattern can tell. */
function plainEnd(text: string, at: number, kind: number): number {
  if (kind === OPEN) return -1
  let end = at + 1
  if (kind === PUNCTUATION || end === text.length) return end
  let next = text.charCodeAt(end)
  while (kindOf(next) === kind && ++end < text.length) next = text.charCodeAt(end)
  if (end === text.length) return end
  const isInitial = next === FULL_STOP && (kind === NUMBER || end === at + 1)
  return kindOf(next) === OPEN || isInitial || (next === COMMA && kind === NUMBER) ? -1 : end
}

const FULL_STOP = 46
const COMMA = 44

/** Tells what the pattern matched from `start` to `end`, and parts a word from its possessive ending. */
function pushMatch(
  text: string,
  start: number,
  end: number,
  push: (from: number, to: number, kind: number) => void,
): void {
  const word = text.slice(start, end)
  if (/^\p{L}/u.test(word[0]!) || (word.codePointAt(0) ?? 0) > 0xffff) {
    const tail = POSSESSIVE_TAIL.test(word) ? end - 2 : end
    push(start, tail, WORD)
    if (tail < end) push(tail, end, POSSESSIVE)
  } else if (/^\p{N}/u.test(word[0]!)) push(start, end, NUMBER)
  else if (/^['’]s?$/.test(word) && start > 0 && /\p{L}/u.test(text[start - 1]!)) push(start, end, POSSESSIVE)
  else push(start, end, PUNCTUATION)
}

/** The first token that starts at or after `offset` (binary search); `tokens.count` where there is none. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0
  let high = tokens.count
  while (low < high) {
    const middle = (low + high) >>> 1
    if (tokens.start[middle]! < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** A dash with spaces around it, also of one hyphen or two, unlike "Wal - Mart". */
export function isDash({ folded, start, end, capital }: Tokens, i: number): boolean {
  const word = folded[i]
  if (i === 0 || start[i]! <= end[i - 1]!) return false
  if (word === '—' || word === '–') return true
  if (word !== '-') return false
  return folded[i + 1] === '-' || (start[i + 1]! > end[i]! && (capital[i - 1] === 0 || capital[i + 1] === 0))
}
