/** Some rows of a collection, a bit each: row `r` is among them where bit `r & 31` of word `r >>> 5` is set. Bits past the last row are 0. */
export type RowSet = Uint32Array

/** Rows in a word. */
export const WORD = 32

export const noRows = (count: number): RowSet => new Uint32Array(Math.ceil(count / WORD))

export function allRows(count: number): RowSet {
  const rows = noRows(count)
  addRange(rows, 0, count)
  return rows
}

/** The rows whose code is wanted (`wanted[code]` is 1). */
export function rowsWithCode(codeOf: Uint8Array | Uint16Array | Uint32Array, wanted: Uint8Array): RowSet {
  const rows = noRows(codeOf.length)
  for (let word = 0; word < rows.length; word++) {
    const end = Math.min(WORD, codeOf.length - word * WORD)
    let bits = 0
    for (let bit = 0; bit < end; bit++) bits |= wanted[codeOf[word * WORD + bit]!]! << bit
    rows[word] = bits
  }
  return rows
}

export const hasRow = (rows: RowSet, row: number): boolean => ((rows[row >>> 5]! >>> (row & 31)) & 1) === 1

export function addRow(rows: RowSet, row: number): void {
  rows[row >>> 5] = rows[row >>> 5]! | (1 << (row & 31))
}

/** Adds the rows from `start` to `end`. */
export function addRange(rows: RowSet, start: number, end: number): void {
  for (let word = start >>> 5; word * WORD < end; word++)
    rows[word] = rows[word]! | bitsOfRange(word, start, end)
}

/** The bits of one word that are rows from `start` to `end`; the word has some of them. */
export function bitsOfRange(word: number, start: number, end: number): number {
  const first = Math.max(0, start - word * WORD)
  const past = Math.min(WORD, end - word * WORD)
  return (-1 << first) & (-1 >>> (WORD - past))
}

/** How many bits of a word are set: by pairs, fours, bytes (Warren, Hacker's Delight, 5-1). */
export function countBits(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
