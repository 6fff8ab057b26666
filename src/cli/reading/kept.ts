import { createHash } from 'node:crypto'
import fs from 'node:fs'
import { crc32, inflateSync } from 'node:zlib'
import { besides, putInPlace } from '../aside'

/** Answers kept from run to run, by key. What a run neither asks for nor adds is gone after it. */
export interface Kept {
  readonly keeps: boolean
  readonly has: (key: string) => boolean
  /** Null where there is none or it is damaged. */
  readonly get: (key: string) => string | null
  readonly set: (key: string, packed: Uint8Array) => void
  /** Writes what was added, where anything was. */
  readonly close: () => void
}

/** A key of 16 bytes for what an answer depends on. */
export function keyOf(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest().toString('latin1', 0, 16)
}

/** Keeps nothing. */
export const keepNothing: Kept = {
  keeps: false,
  has: () => false,
  get: () => null,
  set: () => {},
  close: () => {},
}

/** Keeps answers for as long as the program runs. */
export function keepInMemory(): Kept {
  const answers = new Map<string, Uint8Array>()
  return {
    keeps: true,
    has: (key) => answers.has(key),
    get: (key) => unpack(answers.get(key)),
    set: (key, packed) => void answers.set(key, packed),
    close: () => {},
  }
}

function unpack(packed: Uint8Array | undefined): string | null {
  if (!packed) return null
  try {
    return inflateSync(packed).toString('utf8')
  } catch {
    return null
  }
}

/**
 * Keeps answers in one file: the answers one behind the other, an index of (key, 16 bytes; offset, float64; length, uint32), and at the end
 * (offset of the index, float64; its CRC-32; MAGIC). A file that is not so is no file. Written aside and renamed, so two runs at once do no harm.
 */
export function keepIn(file: string): Kept {
  const old = openFile(file)
  const used = new Set<string>()
  let fresh: FileWriter | null = null
  const read = (key: string) => {
    const entry = old?.entries.get(key)
    return entry && old ? readAt(old.handle, entry.offset, entry.length) : undefined
  }
  return {
    keeps: true,
    has: (key) => old?.entries.has(key) === true,
    get(key) {
      const text = unpack(read(key))
      if (text !== null) used.add(key)
      return text
    },
    set(key, packed) {
      fresh ??= writeTo(file)
      fresh.add(key, packed)
    },
    close() {
      const stale = (old?.entries.size ?? 0) - used.size
      if (!fresh && stale > used.size) fresh = writeTo(file)
      if (fresh) for (const key of used) fresh.add(key, read(key)!)
      if (old) fs.closeSync(old.handle)
      fresh?.close()
    },
  }
}

const MAGIC = 0x31544c44
const ENTRY = 28
const FOOTER = 16

interface Entry {
  readonly offset: number
  readonly length: number
}

function openFile(file: string): { handle: number; entries: ReadonlyMap<string, Entry> } | null {
  let handle: number
  try {
    handle = fs.openSync(file, 'r')
  } catch {
    return null
  }
  const entries = readIndex(handle)
  if (entries) return { handle, entries }
  fs.closeSync(handle)
  return null
}

function readIndex(handle: number): Map<string, Entry> | null {
  const { size } = fs.fstatSync(handle)
  if (size < FOOTER) return null
  const footer = readAt(handle, size - FOOTER, FOOTER)
  const offset = footer.readDoubleLE(0)
  if (
    footer.readUInt32LE(12) !== MAGIC ||
    !(Number.isSafeInteger(offset) && offset >= 0 && offset <= size - FOOTER)
  )
    return null
  const index = readAt(handle, offset, size - FOOTER - offset)
  if (crc32(index) !== footer.readUInt32LE(8)) return null
  const entries = new Map<string, Entry>()
  for (let at = 0; at + ENTRY <= index.length; at += ENTRY)
    entries.set(index.toString('latin1', at, at + 16), {
      offset: index.readDoubleLE(at + 16),
      length: index.readUInt32LE(at + 24),
    })
  return entries
}

function readAt(handle: number, offset: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length)
  return bytes.subarray(0, fs.readSync(handle, bytes, 0, length, offset))
}

interface FileWriter {
  readonly add: (key: string, packed: Uint8Array) => void
  readonly close: () => void
}

function writeTo(file: string): FileWriter {
  const part = besides(file)
  const handle = fs.openSync(part, 'w')
  const index: Buffer[] = []
  let offset = 0
  return {
    add(key, packed) {
      const entry = Buffer.alloc(ENTRY)
      entry.write(key, 'latin1')
      entry.writeDoubleLE(offset, 16)
      entry.writeUInt32LE(packed.length, 24)
      index.push(entry)
      offset += fs.writeSync(handle, packed)
    },
    close() {
      const bytes = Buffer.concat(index)
      const footer = Buffer.alloc(FOOTER)
      footer.writeDoubleLE(offset, 0)
      footer.writeUInt32LE(crc32(bytes), 8)
      footer.writeUInt32LE(MAGIC, 12)
      fs.writeSync(handle, Buffer.concat([bytes, footer]))
      fs.closeSync(handle)
      putInPlace(part, file)
    },
  }
}
