/** What a word or several may be: a key, or the words that a longer key begins with. */
export const NAME = 1
export const BEGINNING = 2

/**
 * Tells most words that begin no key without a look at the keys themselves: two bits for each hash of a key or of its first words.
 * A set bit may be another key's, so that a key still has to be looked up; a bit not set is sure. Small enough for a processor's cache.
 */
export type KeyFilter = Uint8Array

const SLOTS = 1 << 21
const SPACE = 32
const PRIME = 0x01000193

export const FIRST_HASH = 0x811c9dc5

/** The hash of a text (FNV-1a) from that of what stands before it. */
export function hashOn(hash: number, text: string): number {
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME)
  return hash
}

/** A filter of keys whose words are parted by one space. */
export function makeFilter(keys: Iterable<string>): KeyFilter {
  const filter = new Uint8Array(SLOTS / 4)
  const add = (hash: number, what: number) => {
    const slot = slotOf(hash)
    filter[slot >> 2]! |= what << ((slot & 3) * 2)
  }
  for (const key of keys) {
    let hash = FIRST_HASH
    for (let i = 0; i < key.length; i++) {
      const code = key.charCodeAt(i)
      if (code === SPACE) add(hash, BEGINNING)
      hash = Math.imul(hash ^ code, PRIME)
    }
    add(hash, NAME)
  }
  return filter
}

/** False where a hash is surely of no key, or begins none. */
export function mayBe(filter: KeyFilter, hash: number, what: number): boolean {
  const slot = slotOf(hash)
  return ((filter[slot >> 2]! >> ((slot & 3) * 2)) & what) !== 0
}

const slotOf = (hash: number) => (hash ^ (hash >>> 13)) & (SLOTS - 1)
