import { checksum } from './checksum'

/** Named stretches of bytes. */
export type Sections = ReadonlyMap<string, Uint8Array>

/** Why bytes are not a file of this kind, as one sentence for its reader. */
export class Damaged extends Error {}

const MAGIC = 'DLCOLUMN'
const HEAD = 24
/** Name in ASCII, padded with zeros; offset; length; checksum. */
const ENTRY = 28
const NAME = 16

/** Of files this program writes and reads. A reader refuses other versions by name. */
const VERSION = 1

/**
 * One file: MAGIC, version, number of sections, length of the file, checksum of head and table (uint32 little-endian each), the table, and the
 * sections one behind the other. Each has its own checksum.
 */
export function writeSections(sections: Sections): Uint8Array {
  const start = HEAD + ENTRY * sections.size
  const length = [...sections.values()].reduce((sum, bytes) => sum + bytes.length, start)
  const file = new Uint8Array(length)
  const view = new DataView(file.buffer)
  for (let i = 0; i < MAGIC.length; i++) file[i] = MAGIC.charCodeAt(i)
  view.setUint32(8, VERSION, true)
  view.setUint32(12, sections.size, true)
  view.setUint32(16, length, true)
  let [entry, at] = [HEAD, start]
  for (const [name, bytes] of sections) {
    if (name.length > NAME) throw new Error(`the name of section "${name}" is too long`)
    for (let i = 0; i < name.length; i++) file[entry + i] = name.charCodeAt(i)
    view.setUint32(entry + 16, at, true)
    view.setUint32(entry + 20, bytes.length, true)
    view.setUint32(entry + 24, checksum(bytes), true)
    file.set(bytes, at)
    entry += ENTRY
    at += bytes.length
  }
  view.setUint32(20, checksumOfHead(file, start), true)
  return file
}

/** The sections of a file, as views into it. Throws `Damaged` where a byte is missing, added or changed. */
export function readSections(file: Uint8Array): Sections {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  if (file.length < HEAD) throw new Damaged(`the file is cut short: ${file.length} bytes`)
  if (asciiAt(file, 0, 8) !== MAGIC) throw new Damaged('this is no file of event columns')
  const version = view.getUint32(8, true)
  if (version !== VERSION)
    throw new Damaged(`the file has version ${version}, this program reads version ${VERSION}`)
  const [count, length] = [view.getUint32(12, true), view.getUint32(16, true)]
  if (length !== file.length) throw new Damaged(`the file is cut short: ${file.length} of ${length} bytes`)
  const start = HEAD + ENTRY * count
  if (start > length || checksumOfHead(file, start) !== view.getUint32(20, true))
    throw new Damaged('the head of the file is damaged')
  const sections = new Map<string, Uint8Array>()
  let end = start
  for (let entry = HEAD; entry < start; entry += ENTRY) {
    const name = asciiAt(file, entry, NAME)
    if (view.getUint32(entry + 16, true) !== end) throw new Damaged('the head of the file is damaged')
    const bytes = file.subarray(end, (end += view.getUint32(entry + 20, true)))
    if (end > length || checksum(bytes) !== view.getUint32(entry + 24, true))
      throw new Damaged(`the file is damaged in its part "${name}"`)
    sections.set(name, bytes)
  }
  if (end !== length) throw new Damaged('the head of the file is damaged')
  return sections
}

/** Of the head but its own place, and the table. */
function checksumOfHead(file: Uint8Array, end: number): number {
  const head = file.slice(0, end)
  head.fill(0, 20, 24)
  return checksum(head)
}

function asciiAt(bytes: Uint8Array, from: number, most: number): string {
  let text = ''
  for (let i = from; i < from + most && bytes[i] !== 0; i++) text += String.fromCharCode(bytes[i]!)
  return text
}
