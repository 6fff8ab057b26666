import { addRow, noRows, rowsWithCode, type RowSet } from './row-set'

/** Codes into a list of values, in the narrower of two widths that holds them. */
export type CodeArray = Uint16Array | Uint32Array

/**
 * Which values each row has, as codes. `one`: exactly one each. `set`: any of at most 32, bit `c` for code `c`. `list`: row `r` has
 * `codes[i]` for `offsets[r] <= i < offsets[r + 1]`, each once.
 */
export type Codes = PlainCodes | GroupedCodes | SparseCodes

export type PlainCodes =
  | { readonly kind: 'one'; readonly codes: CodeArray }
  | { readonly kind: 'set'; readonly sets: Uint32Array }
  | { readonly kind: 'list'; readonly offsets: Uint32Array; readonly codes: CodeArray }

/** Rows that have the same values, numbered: what several facets need to know of a row is found by its group. */
export interface Grouping {
  readonly groupOf: CodeArray
  readonly groups: number
}

/** A facet's values by group: group `g` of the grouping has `codes[i]` for `offsets[g] <= i < offsets[g + 1]`, each once. */
export interface GroupedCodes {
  readonly kind: 'groups'
  readonly by: GroupingId
  readonly groupOf: CodeArray
  readonly offsets: Uint32Array
  readonly codes: CodeArray
}

/** One value each, of very many, of which each has few rows: they are counted where they are asked for. */
export interface SparseCodes {
  readonly kind: 'sparse'
  readonly codes: CodeArray
  /** By value: how many rows have it. */
  readonly totals: Uint32Array
  /** The rows of each of some values, ascending. */
  readonly rowsOf: (wanted: readonly number[]) => readonly Uint32Array[]
}

/** `places`: rows at the same spots and about the same places. `kinds`: rows with the same values of all facets of few values. */
export type GroupingId = 'places' | 'kinds'

/** How many counts `tally` needs: one a value, or one a group, or none. */
export function countsNeeded(codes: Codes, values: number): number {
  if (codes.kind === 'sparse') return 0
  return codes.kind === 'groups' ? codes.offsets.length - 1 : values
}

/** The counts of the values from those of the groups: `some` and `others` together. */
export function valueCounts(
  { offsets, codes }: GroupedCodes,
  values: number,
  some: Uint32Array,
  others: Uint32Array,
): Uint32Array {
  const counts = new Uint32Array(values)
  for (let group = 0; group < some.length; group++) {
    const events = some[group]! + others[group]!
    if (events === 0) continue
    const end = offsets[group + 1]!
    for (let at = offsets[group]!; at < end; at++) counts[codes[at]!] = counts[codes[at]!]! + events
  }
  return counts
}

/** Lists what each group has. */
export function toGrouped(
  by: GroupingId,
  { groupOf }: Grouping,
  codesOfGroup: readonly Iterable<number>[],
  values: number,
): GroupedCodes {
  const offsets = new Uint32Array(codesOfGroup.length + 1)
  const codes: number[] = []
  codesOfGroup.forEach((some, group) => {
    for (const code of some) codes.push(code)
    offsets[group + 1] = codes.length
  })
  return { kind: 'groups', by, groupOf, offsets, codes: toCodeArray(codes, values) }
}

export const MOST_IN_SET = 32

/** Makes the narrowest of the three. `offsets` and `codes` as of a `list`; `values`: how many different codes there are. */
export function toCodes(offsets: Uint32Array, codes: ArrayLike<number>, values: number): PlainCodes {
  const rows = offsets.length - 1
  if (codes.length === rows && hasOneEach(offsets)) return { kind: 'one', codes: toCodeArray(codes, values) }
  if (values > MOST_IN_SET) return { kind: 'list', offsets, codes: toCodeArray(codes, values) }
  const sets = new Uint32Array(rows)
  for (let row = 0; row < rows; row++)
    for (let i = offsets[row]!; i < offsets[row + 1]!; i++) sets[row] = sets[row]! | (1 << codes[i]!)
  return { kind: 'set', sets }
}

function hasOneEach(offsets: Uint32Array): boolean {
  for (let row = 0; row < offsets.length; row++) if (offsets[row] !== row) return false
  return true
}

/** The narrower width holds so many values. */
export const MOST_NARROW = 65_536

/** Room for so many codes, in the narrower width that holds `values` of them. */
export const newCodes = (length: number, values: number): CodeArray =>
  values <= MOST_NARROW ? new Uint16Array(length) : new Uint32Array(length)

/** Copies codes into the narrower width that holds `values` of them. */
export function toCodeArray(codes: ArrayLike<number>, values: number): CodeArray {
  const narrow = newCodes(codes.length, values)
  narrow.set(codes)
  return narrow
}

/** Adds `by` to the count of every value, or of the group, of each of the first `length` of `rows`. */
export function tally(
  counts: Uint32Array,
  codes: Codes,
  rows: Uint32Array,
  length: number,
  by: number,
): void {
  // a facet of no values, or of one that all have
  if (counts.length === 0 || codes.kind === 'sparse') return
  if (codes.kind === 'one' && counts.length === 1) counts[0] = counts[0]! + by * length
  else if (codes.kind === 'one') tallyOne(counts, codes.codes, rows, length, by)
  else if (codes.kind === 'groups') tallyOne(counts, codes.groupOf, rows, length, by)
  else if (codes.kind === 'set') tallySets(counts, codes.sets, rows, length, by)
  else tallyLists(counts, codes.offsets, codes.codes, rows, length, by)
}

/** Adds `by` to the count of the one code of each of the first `length` of `rows`. */
export function tallyOne(
  counts: Uint32Array,
  codes: CodeArray,
  rows: Uint32Array,
  length: number,
  by: number,
) {
  for (let i = 0; i < length; i++) {
    const code = codes[rows[i]!]!
    counts[code] = counts[code]! + by
  }
}

function tallySets(counts: Uint32Array, sets: Uint32Array, rows: Uint32Array, length: number, by: number) {
  for (let i = 0; i < length; i++) {
    for (let set = sets[rows[i]!]!; set !== 0; set &= set - 1) {
      const code = 31 - Math.clz32(set & -set)
      counts[code] = counts[code]! + by
    }
  }
}

function tallyLists(
  counts: Uint32Array,
  offsets: Uint32Array,
  codes: CodeArray,
  rows: Uint32Array,
  length: number,
  by: number,
) {
  for (let i = 0; i < length; i++) {
    const row = rows[i]!
    const end = offsets[row + 1]!
    for (let at = offsets[row]!; at < end; at++) counts[codes[at]!] = counts[codes[at]!]! + by
  }
}

/** Adds one to the count of every value of every row. */
export function tallyAll(counts: Uint32Array, codes: PlainCodes): void {
  if (codes.kind !== 'set') return tallyEach(counts, codes.codes)
  const { sets } = codes
  for (let row = 0; row < sets.length; row++) {
    for (let set = sets[row]!; set !== 0; set &= set - 1) {
      const code = 31 - Math.clz32(set & -set)
      counts[code] = counts[code]! + 1
    }
  }
}

/** Adds one to the count of each of some codes. */
export function tallyEach(counts: Uint32Array, codes: CodeArray): void {
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i]!
    counts[code] = counts[code]! + 1
  }
}

/** The rows that have a wanted value (`wanted[code]` is 1). */
export function rowsWithAny(codes: Codes, wanted: Uint8Array): RowSet {
  if (codes.kind === 'one' || codes.kind === 'sparse') return rowsWithCode(codes.codes, wanted)
  if (codes.kind === 'groups') return rowsWithCode(codes.groupOf, groupsWith(codes, wanted))
  if (codes.kind === 'set') {
    let mask = 0
    for (let code = 0; code < wanted.length; code++) if (wanted[code]) mask |= 1 << code
    const { sets } = codes
    const rows = noRows(sets.length)
    for (let row = 0; row < sets.length; row++) if ((sets[row]! & mask) !== 0) addRow(rows, row)
    return rows
  }
  const { offsets, codes: listed } = codes
  const rows = noRows(offsets.length - 1)
  for (let row = 0; row < offsets.length - 1; row++)
    for (let at = offsets[row]!; at < offsets[row + 1]!; at++)
      if (wanted[listed[at]!] === 1) addRow(rows, row)
  return rows
}

/** 1 for the groups that have a wanted value, else 0. */
export function groupsWith({ offsets, codes }: GroupedCodes, wanted: Uint8Array): Uint8Array {
  const found = new Uint8Array(offsets.length - 1)
  for (let group = 0; group < found.length; group++)
    for (let at = offsets[group]!; at < offsets[group + 1]!; at++)
      if (wanted[codes[at]!] === 1) found[group] = 1
  return found
}

export const NO_CODE = -1
export const SEVERAL_CODES = -2

/** The code of a row that has one alone. */
export function onlyCode(codes: PlainCodes, row: number): number {
  if (codes.kind === 'one') return codes.codes[row]!
  if (codes.kind === 'set') {
    const set = codes.sets[row]!
    return set === 0 ? NO_CODE : (set & (set - 1)) === 0 ? 31 - Math.clz32(set) : SEVERAL_CODES
  }
  const first = codes.offsets[row]!
  const count = codes.offsets[row + 1]! - first
  return count === 0 ? NO_CODE : count === 1 ? codes.codes[first]! : SEVERAL_CODES
}

/** The codes of one row, ascending where they are a set. */
export function codesOf(codes: PlainCodes, row: number): number[] {
  if (codes.kind === 'one') return [codes.codes[row]!]
  if (codes.kind === 'list') return [...codes.codes.subarray(codes.offsets[row]!, codes.offsets[row + 1]!)]
  return Array.from({ length: MOST_IN_SET }, (_, code) => code).filter(
    (code) => (codes.sets[row]! >>> code) & 1,
  )
}
