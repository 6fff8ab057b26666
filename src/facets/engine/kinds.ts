import { codesOf, newCodes, toGrouped, type CodeArray, type Grouping, type PlainCodes } from './codes'
import { codesOfOne, type Coded, type Columns, type StoredFacet } from './columns'

/** The facets of few values besides the status, that of the most combinations last. */
const SMALL: readonly StoredFacet[] = ['type', 'placed', 'dated', 'theme']

/** More kinds than this are no gain: they are gone through with every answer. */
const MOST_KINDS = 16_384
const SLOTS = 4 * MOST_KINDS
const WORD_BITS = 32
/** So many rows are packed at once, that they need little room. */
const PACKED_ROWS = 4096

export interface Kinds {
  readonly grouping: Grouping
  readonly facets: Readonly<Partial<Record<StoredFacet, Coded>>>
  readonly looks: Looks
}

/** By kind: the codes of the status and of the first theme of its rows, which are how they look on a map. */
export interface Looks {
  readonly status: Uint32Array
  readonly firstTheme: Uint32Array
}

/**
 * Rows with the same status, first theme and values in all facets of few values are of one kind, so that one count does for all of it. Facets of
 * too many combinations are left out.
 */
export function kindsOf(columns: Columns): Kinds {
  for (let taken = SMALL.length; taken >= 0; taken--) {
    const packed = packing(columns, SMALL.slice(0, taken))
    const found = packed && numberKinds(columns.rows, packed)
    if (found) return toKinds(columns, ['status', ...SMALL.slice(0, taken)], found)
  }
  return kindsByLooks(columns)
}

function toKinds(columns: Columns, taken: readonly StoredFacet[], { kindOf, examples }: Numbered): Kinds {
  const grouping = { groupOf: kindOf, groups: examples.length }
  const facets: Partial<Record<StoredFacet, Coded>> = {}
  for (const id of taken) {
    const { values, codes } = columns.facets[id]
    const listed = examples.map((row) => codesOf(codes, row))
    facets[id] = { values, codes: toGrouped('kinds', grouping, listed, values.length) }
  }
  const statuses = codesOfOne(columns, 'status')
  const looks = {
    status: Uint32Array.from(examples, (row) => statuses[row]!),
    firstTheme: Uint32Array.from(examples, (row) => columns.firstTheme[row]!),
  }
  return { grouping, facets, looks }
}

/** A kind for every pair of a status and a first theme, whether there are rows of it or not. */
function kindsByLooks(columns: Columns): Kinds {
  const { rows, facets, firstTheme } = columns
  const { values } = facets.status
  const [statuses, themes] = [codesOfOne(columns, 'status'), facets.theme.values.length]
  const groups = values.length * themes
  const groupOf = newCodes(rows, groups)
  for (let row = 0; row < rows; row++) groupOf[row] = statuses[row]! * themes + firstTheme[row]!
  const grouping = { groupOf, groups }
  const looks = {
    status: Uint32Array.from({ length: groups }, (_, kind) => Math.floor(kind / themes)),
    firstTheme: Uint32Array.from({ length: groups }, (_, kind) => kind % themes),
  }
  const listed = Array.from(looks.status, (code) => [code])
  const status = { values, codes: toGrouped('kinds', grouping, listed, values.length) }
  return { grouping, facets: { status }, looks }
}

/** Where the values of a facet stand in the two words of a row: from bit `shift` of one of them. */
interface Packed {
  readonly word: number
  readonly shift: number
  readonly bits: CodeArray
}

/** How the status, the first theme and some facets are packed; `null` where two words are too little room. */
function packing(columns: Columns, taken: readonly StoredFacet[]): readonly Packed[] | null {
  const { facets, firstTheme } = columns
  const packed: Packed[] = []
  let [word, used] = [0, 0]
  const put = (codes: PlainCodes, values: number): boolean => {
    const needed = bitsOf(codes, values)
    if (codes.kind === 'list' || needed > WORD_BITS) return false
    if (used + needed > WORD_BITS) [word, used] = [word + 1, 0]
    if (needed > 0) packed.push({ word, shift: used, bits: codes.kind === 'one' ? codes.codes : codes.sets })
    used += needed
    return word < 2
  }
  const has = put({ kind: 'one', codes: firstTheme }, facets.theme.values.length)
  const all = (['status', ...taken] as const).every((id) => put(facets[id].codes, facets[id].values.length))
  return has && all ? packed : null
}

function bitsOf({ kind }: PlainCodes, values: number): number {
  if (kind === 'list') return Infinity
  return kind === 'set' ? values : 32 - Math.clz32(Math.max(0, values - 1))
}

/** Packs what the rows from `from` on have of a facet. */
function packCodes(word: Uint32Array, { shift, bits }: Packed, from: number): void {
  const length = Math.min(word.length, bits.length - from)
  for (let i = 0; i < length; i++) word[i] = word[i]! | (bits[from + i]! << shift)
}

interface Numbered {
  readonly kindOf: Uint16Array
  /** A row of each kind. */
  readonly examples: readonly number[]
}

/** Numbers the different pairs of words; `null` where there are too many. */
function numberKinds(rows: number, packed: readonly Packed[]): Numbered | null {
  const kindOf = new Uint16Array(rows)
  const examples: number[] = []
  const lowOf = new Uint32Array(MOST_KINDS)
  const highOf = new Uint32Array(MOST_KINDS)
  // open addressing: the kind that stands in a slot, counted from 1
  const slots = new Uint16Array(SLOTS)
  const words = [new Uint32Array(PACKED_ROWS), new Uint32Array(PACKED_ROWS)] as const
  const [low, high] = words
  for (let row = 0; row < rows; row++) {
    const at = row % PACKED_ROWS
    if (at === 0) {
      for (const word of words) word.fill(0)
      for (const one of packed) packCodes(words[one.word]!, one, row)
    }
    const a = low[at]!
    const b = high[at]!
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
