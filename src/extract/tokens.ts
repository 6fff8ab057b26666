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
 * initials with full stops stay together ("U.S.", "D.C."); digits and letters separate ("20th" is "20" + "th", "3pm" is "3" + "pm").
 */
const TOKEN =
  /(?:\p{L}\.){2,}(?!\p{L}{2})|\p{L}[\p{L}\p{M}]*(?:['’ʻʼ`]\p{L}[\p{L}\p{M}]*)*|\p{N}+(?:[.,]\p{N}+)*|['’]s?(?!\p{L})|[^\s\p{L}\p{N}]/gu
const POSSESSIVE_TAIL = /['’][sS]$/

/** Lower case, no diacritics, no apostrophes: "N’Djaména" -> "ndjamena". */
export function fold(word: string): string {
  let ascii = true
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (code > 127 || code === 39 || code === 96) {
      ascii = false
      break
    }
  }
  if (ascii) return word.toLowerCase()
  return word
    .normalize('NFD')
    .replace(/[\p{M}'’ʻʼ`]/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd')
    .replace(/æ/g, 'ae')
    .replace(/œ/g, 'oe')
    .replace(/ı/g, 'i')
    .replace(/ð/g, 'd')
    .replace(/þ/g, 'th')
}

/** The tokens of `text`, in order. Cost is linear in the text. */
export function tokenise(text: string): Tokens {
  const starts: number[] = []
  const ends: number[] = []
  const kinds: number[] = []
  const capitals: number[] = []
  const folded: string[] = []
  const push = (start: number, end: number, kind: number) => {
    const word = text.slice(start, end)
    starts.push(start)
    ends.push(end)
    kinds.push(kind)
    capitals.push(kind === WORD ? capitalOf(word) : 0)
    folded.push(kind === WORD ? fold(word) : word)
  }
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0]
    const start = match.index
    const end = start + word.length
    const first = word.codePointAt(0) ?? 0
    if (/\p{L}/u.test(word[0] ?? '') || first > 0xffff) {
      const tail = POSSESSIVE_TAIL.exec(word)
      if (tail) {
        push(start, end - 2, WORD)
        push(end - 2, end, POSSESSIVE)
      } else push(start, end, WORD)
    } else if (/\p{N}/u.test(word[0] ?? '')) push(start, end, NUMBER)
    else if (/^['’]s?$/.test(word) && start > 0 && /\p{L}/u.test(text[start - 1] ?? ''))
      push(start, end, POSSESSIVE)
    else push(start, end, PUNCTUATION)
  }
  return {
    text,
    count: starts.length,
    start: Int32Array.from(starts),
    end: Int32Array.from(ends),
    kind: Uint8Array.from(kinds),
    capital: Uint8Array.from(capitals),
    folded,
  }
}

function capitalOf(word: string): number {
  const first = word[0] ?? ''
  if (first === first.toLowerCase()) return 0
  return word.length > 1 && word === word.toUpperCase() ? 2 : 1
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
