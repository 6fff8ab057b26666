import { ZipReader, type Entry, type FileEntry } from '@zip.js/zip.js/lib/zip-core-reader.js'
import { MAX_ENTRIES, MAX_UNPACKED_BYTES } from './limits'
import { Unreadable } from './problem'
import type { Source } from './types'

/** What the entries of one zip have unpacked to so far. */
export interface Budget {
  used: number
}

/** The entries of a zip, not yet unpacked. Complains about what is no zip, is cut short or has too many entries. */
export async function openZip({ bytes }: Source): Promise<Entry[]> {
  try {
    const reader = new ZipReader(new Blob([bytes as Uint8Array<ArrayBuffer>]).stream(), {
      useWebWorkers: false,
      filenameValidation: 'tolerant',
    })
    const entries: Entry[] = []
    for await (const entry of reader.getEntriesGenerator()) {
      entries.push(entry)
      if (entries.length > MAX_ENTRIES)
        throw new Unreadable({ kind: 'too-many', what: 'entries', count: entries.length, limit: MAX_ENTRIES })
    }
    return entries
  } catch (error) {
    throw asUnreadable(error)
  }
}

/** The bytes of an entry. They are counted as they come, whatever its header promises, and a bomb ends at the limit. */
export async function unpack(entry: FileEntry, budget: Budget): Promise<Uint8Array> {
  if (entry.encrypted) throw new Unreadable({ kind: 'password' })
  const chunks: Uint8Array[] = []
  let size = 0
  const stream = new WritableStream<Uint8Array>({
    write(chunk) {
      size += chunk.length
      budget.used += chunk.length
      if (budget.used > MAX_UNPACKED_BYTES)
        throw new Unreadable({ kind: 'unpacks', bytes: budget.used, limit: MAX_UNPACKED_BYTES })
      chunks.push(chunk)
    },
  })
  try {
    await entry.getData(stream, { useWebWorkers: false, checkOverlappingEntry: true, checkSignature: true })
  } catch (error) {
    throw budget.used > MAX_UNPACKED_BYTES
      ? new Unreadable({ kind: 'unpacks', bytes: budget.used, limit: MAX_UNPACKED_BYTES })
      : asUnreadable(error)
  }
  const bytes = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

function asUnreadable(error: unknown): Unreadable {
  if (error instanceof Unreadable) return error
  return new Unreadable({ kind: 'damaged', detail: error instanceof Error ? error.message : String(error) })
}
