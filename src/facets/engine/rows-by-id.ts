import { idHash, type Columns } from './columns'

/** Finds rows by event id. */
export interface RowsById {
  /** The row of an id; -1 where there is none. */
  readonly rowOf: (id: string) => number
  /** All its rows, ascending: an id should be there once. */
  readonly rowsOf: (id: string) => readonly number[]
}

/** An open-addressing table of all ids: at most half of its slots are taken, by rows counted from 1. */
export function rowsById({ ids }: Columns): RowsById {
  const slots = new Uint32Array(2 ** (33 - Math.clz32(Math.max(1, ids.length))))
  const mask = slots.length - 1
  // the low bits of an id are its upper hash
  const slotOf = (hash: number) => (hash % 2 ** 32) & mask
  for (let row = 0; row < ids.length; row++) {
    let slot = slotOf(ids[row]!)
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = row + 1
  }
  const rowsOf = (id: string): number[] => {
    const hash = idHash(id)
    const found: number[] = []
    for (let slot = slotOf(hash); slots[slot] !== 0; slot = (slot + 1) & mask)
      if (ids[slots[slot]! - 1] === hash) found.push(slots[slot]! - 1)
    return found
  }
  return { rowsOf, rowOf: (id) => rowsOf(id)[0] ?? -1 }
}
