import { codesOf, toGrouped, type Grouping, type PlainCodes } from './codes'
import type { Coded, Columns, StoredFacet } from './columns'

/** The facets of few values, that of the most combinations last. */
const SMALL: readonly StoredFacet[] = ['type', 'status', 'placed', 'dated', 'theme']

/** More kinds than this are no gain: they are gone through with every answer. */
const MOST_KINDS = 8192
const SLOTS = 4 * MOST_KINDS
const WORD_BITS = 32

export interface Kinds {
  readonly grouping: Grouping
  readonly facets: Readonly<Partial<Record<StoredFacet, Coded>>>
}

/**
 * Rows with the same values in all facets of few values are of one kind, so that one count does for all those facets. Facets of too many
 * combinations are left out.
 */
export function kindsOf(columns: Columns): Kinds {
  for (let taken = SMALL.length; ; taken--) {
    const words = packRows(columns, SMALL.slice(0, taken))
    const found = words && numberKinds(words[0]!, words[1] ?? words[0]!)
    if (found) return toKinds(columns, SMALL.slice(0, taken), found)
  }
}

function toKinds(columns: Columns, taken: readonly StoredFacet[], { kindOf, examples }: Numbered): Kinds {
  const grouping = { groupOf: kindOf, groups: examples.length }
  const facets: Partial<Record<StoredFacet, Coded>> = {}
  for (const id of taken) {
    const { values, codes } = columns.facets[id]
    const listed = examples.map((row) => codesOf(codes, row))
    facets[id] = { values, codes: toGrouped('kinds', grouping, listed, values.length) }
  }
  return { grouping, facets }
}

/** What the rows have of some facets, bit by bit in one or two words a row; `null` where that is too little room. */
function packRows({ facets, rows }: Columns, taken: readonly StoredFacet[]): readonly Uint32Array[] | null {
  const words = [new Uint32Array(rows)]
  let used = 0
  for (const id of taken) {
    const { codes, values } = facets[id]
    const bits = bitsOf(codes, values.length)
    if (bits > WORD_BITS) return null
    if (used + bits > WORD_BITS) {
      words.push(new Uint32Array(rows))
      used = 0
    }
    if (bits > 0) packCodes(words.at(-1)!, used, codes)
    used += bits
  }
  return words.length <= 2 ? words : null
}

function bitsOf({ kind }: PlainCodes, values: number): number {
  if (kind === 'list') return Infinity
  return kind === 'set' ? values : 32 - Math.clz32(Math.max(0, values - 1))
}

function packCodes(word: Uint32Array, shift: number, codes: PlainCodes): void {
  if (codes.kind === 'list') throw new Error('lists are not packed')
  const bits = codes.kind === 'one' ? codes.codes : codes.sets
  for (let row = 0; row < word.length; row++) word[row] = word[row]! | (bits[row]! << shift)
}

interface Numbered {
  readonly kindOf: Uint16Array
  /** A row of each kind. */
  readonly examples: readonly number[]
}

/** Numbers the different pairs of words; `null` where there are too many. */
function numberKinds(low: Uint32Array, high: Uint32Array): Numbered | null {
  const kindOf = new Uint16Array(low.length)
  const examples: number[] = []
  const lowOf = new Uint32Array(MOST_KINDS)
  const highOf = new Uint32Array(MOST_KINDS)
  // open addressing: the kind that stands in a slot, counted from 1
  const slots = new Uint16Array(SLOTS)
  for (let row = 0; row < low.length; row++) {
    const a = low[row]!
    const b = high[row]!
    let slot = (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) >>> 0
    slot = (slot ^ (slot >>> 15)) & (SLOTS - 1)
    let kind = slots[slot]! - 1
    while (kind >= 0 && (lowOf[kind] !== a || highOf[kind] !== b)) {
      slot = (slot + 1) & (SLOTS - 1)
      kind = slots[slot]! - 1
    }
    if (kind < 0) {
      if (examples.length === MOST_KINDS) return null
      kind = examples.push(row) - 1
      slots[slot] = kind + 1
      lowOf[kind] = a
      highOf[kind] = b
    }
    kindOf[row] = kind
  }
  return { kindOf, examples }
}
