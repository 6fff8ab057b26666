/** A word as a text writes it, with what all its occurrences share. */
export interface Form {
  readonly written: string
  /** Lower case without diacritics and apostrophes: what the gazetteer and the lexicons look up. */
  readonly folded: string
  /** 1 where the first letter is upper case, 2 where all letters of two or more are. */
  readonly capital: number
}

/** Few enough to stay in a processor's cache. */
const SLOTS = 1 << 14
const NONE: Form = { written: '', folded: '', capital: 0 }
/** The words read last, each at the slot of its hash: texts repeat their words, and a string made once is hashed once. */
const known: Form[] = Array.from({ length: SLOTS }, () => NONE)

/** The form of the word that a text has from `start` to `end`. */
export function formAt(text: string, start: number, end: number): Form {
  let hash = 0x811c9dc5
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  const slot = (hash ^ (hash >>> 14)) & (SLOTS - 1)
  const form = known[slot]!
  return isAt(text, start, end, form.written) ? form : (known[slot] = makeForm(text.slice(start, end)))
}

function isAt(text: string, start: number, end: number, written: string): boolean {
  const length = end - start
  if (written.length !== length) return false
  for (let i = 0; i < length; i++) if (text.charCodeAt(start + i) !== written.charCodeAt(i)) return false
  return true
}

function makeForm(slice: string): Form {
  // a copy, for an engine may keep the whole text alive behind a slice of it
  const written = slice.split('').join('')
  return { written, folded: fold(written), capital: capitalOf(written) }
}

function capitalOf(word: string): number {
  const first = word[0] ?? ''
  if (first === first.toLowerCase()) return 0
  return word.length > 1 && word === word.toUpperCase() ? 2 : 1
}

/** Lower case, no diacritics, no apostrophes: "N’Djaména" -> "ndjamena". */
function fold(word: string): string {
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
