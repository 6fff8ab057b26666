import { isLeftOut, toName } from './paths'
import { Unreadable } from './problem'
import type { Found, ReadInner, Source } from './types'
import { openZip, unpack, type Budget } from './unzip'

/** A zip: each entry is read as a file would be. Names are names only; nothing is written anywhere. */
export async function* read(source: Source, inner: ReadInner): AsyncGenerator<Found> {
  const times = new Map<string, number>()
  const budget: Budget = { used: 0 }
  let isEmpty = true
  for (const entry of await openZip(source)) {
    const path = toName(entry.filename)
    if (entry.directory || isLeftOut(path)) continue
    isEmpty = false
    const time = (times.get(path) ?? 0) + 1
    times.set(path, time)
    const name = `${source.name}/${time > 1 ? path.replace(/(\.[^./]*)?$/, ` (${time})$1`) : path}`
    try {
      yield* inner({ name, bytes: await unpack(entry, budget) })
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      yield { problem: { name, why: error.why } }
      if (error.why.kind === 'unpacks') return
    }
  }
  if (isEmpty) throw new Unreadable({ kind: 'empty' })
}
