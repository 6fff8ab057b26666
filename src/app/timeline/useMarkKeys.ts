import { useState } from 'react'
import { keepLast } from '../memo'

/**
 * What each mark is drawn as, by the ids of their events in the order of time: one that stays keeps its key; one that comes takes the
 * key of one that went from between the same two, so that what is on the page is changed where it stands and not made anew. The key of
 * `held`, which has or had the focus, is nobody else's.
 */
export function useMarkKeys(ids: readonly string[], held: string | null): readonly number[] {
  const [keysOf] = useState(createKeys)
  return keysOf(ids, held)
}

function createKeys() {
  let kept = NOTHING
  return keepLast((ids: readonly string[], held: string | null) => {
    kept = assignKeys(ids, kept, held)
    return kept.keys
  })
}

interface Kept {
  readonly ids: readonly string[]
  readonly keys: readonly number[]
  /** Greater than all that were ever given. */
  readonly next: number
}

export const NOTHING: Kept = { ids: [], keys: [], next: 0 }

export function assignKeys(ids: readonly string[], before: Kept, held: string | null): Kept {
  const placeBefore = new Map(before.ids.map((id, i) => [id, i]))
  const keys: number[] = []
  let { next } = before
  /** Of those before, up to where all is used. */
  let used = 0
  for (let i = 0; i < ids.length;) {
    const end = nextIn(ids, i, (id) => (placeBefore.get(id) ?? -1) >= used)
    const stays = end < ids.length ? placeBefore.get(ids[end]!)! : before.ids.length
    for (; i < end; i++) {
      while (used < stays && before.ids[used] === held) used++
      keys.push(used < stays ? before.keys[used++]! : next++)
    }
    if (end < ids.length) keys.push(before.keys[stays]!)
    used = stays + 1
    i = end + 1
  }
  return { ids, keys, next }
}

function nextIn(ids: readonly string[], from: number, isWanted: (id: string) => boolean): number {
  let at = from
  while (at < ids.length && !isWanted(ids[at]!)) at++
  return at
}
