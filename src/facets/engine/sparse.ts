import { MOST_NARROW, tallyEach, type CodeArray, type PlainCodes, type SparseCodes } from './codes'

/** A facet with a value of more rows than this is counted as others are. */
const MOST_ROWS = 1024
/** The rows of so many values are kept at hand. */
const MOST_KEPT = 20_000

/** Codes of very many values, each of few rows, as such: to keep up a count for each would cost more than all other facets do. Others as they are. */
export function toSparse(codes: PlainCodes, values: number): PlainCodes | SparseCodes {
  if (codes.kind !== 'one' || values <= MOST_NARROW) return codes
  const totals = new Uint32Array(values)
  tallyEach(totals, codes.codes)
  for (let code = 0; code < values; code++) if (totals[code]! > MOST_ROWS) return codes
  return { kind: 'sparse', codes: codes.codes, totals, rowsOf: rowFinder(codes.codes, totals) }
}

function rowFinder(codes: CodeArray, totals: Uint32Array): SparseCodes['rowsOf'] {
  const known = new Map<number, Uint32Array>()
  return (wanted) => {
    if (known.size + wanted.length > MOST_KEPT) known.clear()
    const missing = wanted.filter((code) => !known.has(code))
    for (const code of missing) known.set(code, new Uint32Array(totals[code]!))
    if (missing.length > 0) findRows(codes, totals, missing, known)
    return wanted.map((code) => known.get(code)!)
  }
}

/** Fills in the rows of some values, all in one pass. */
function findRows(
  codes: CodeArray,
  totals: Uint32Array,
  wanted: readonly number[],
  into: ReadonlyMap<number, Uint32Array>,
): void {
  const left = new Uint32Array(totals.length)
  for (const code of wanted) left[code] = totals[code]!
  for (let row = codes.length - 1; row >= 0; row--) {
    const code = codes[row]!
    const at = left[code]!
    if (at === 0) continue
    left[code] = at - 1
    into.get(code)![at - 1] = row
  }
}
