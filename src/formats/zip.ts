import { openZip, unpack } from './unzip'
import { isLeftOut, toName } from './paths'
import type { Found, ReadInner, Source } from './types'

/** A zip: each entry is read as a file would be. */
export async function* read(source: Source, inner: ReadInner): AsyncGenerator<Found> {
  const { name } = source
  const seen = new Map<string, number>()
  const budget = { left: UNPACKED }
  for (const entry of await openZip(source)) {
    const path = toName(entry.filename)
    if (entry.directory || isLeftOut(path)) continue
    const times = (seen.get(path) ?? 0) + 1
    seen.set(path, times)
    const entryName = times === 1 ? `${name}/${path}` : `${name}/${path} (${times})`
    yield* readEntry(entry)
  }
}
