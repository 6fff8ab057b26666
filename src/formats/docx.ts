import { XMLParser } from 'fast-xml-parser'
import mammoth from 'mammoth'
import { Unreadable } from './problem'
import type { Found, Source } from './types'
import { openZip, unpack, type Budget } from './unzip'

/** A Word document: its paragraphs, with title and publisher from its properties; the day a file was made is not the day of an article. */
export async function* read(source: Source): AsyncGenerator<Found> {
  const core = await unpackAll(source)
  const { bytes, name } = source
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
  // Node's half of the library knows only `buffer`, the browser's only `arrayBuffer`
  const { value } = await mammoth.extractRawText({ arrayBuffer: buffer, buffer: bytes } as never)
  const text = value.replace(/\n{3,}/g, '\n\n').trim()
  yield { article: { id: name, text, ...properties(core) } }
}

/** Unpacks every part within the limits, as the library itself would without any, and gives the properties' XML. */
async function unpackAll(source: Source): Promise<string> {
  const budget: Budget = { used: 0 }
  let [core, isWord] = ['', false]
  for (const entry of await openZip(source)) {
    if (entry.directory) continue
    const bytes = await unpack(entry, budget)
    if (entry.filename === 'docProps/core.xml') core = new TextDecoder().decode(bytes)
    isWord ||= entry.filename === 'word/document.xml'
  }
  if (!isWord) throw new Unreadable({ kind: 'damaged', detail: 'no word/document.xml' })
  return core
}

/** `dc:title` and `dc:publisher`. */
function properties(core: string): { readonly title?: string; readonly publisher?: string } {
  const parsed = new XMLParser({ parseTagValue: false, removeNSPrefix: true }).parse(core) as Partial<
    Record<string, Readonly<Record<string, unknown>>>
  >
  const { title, publisher } = parsed['coreProperties'] ?? {}
  return {
    ...(typeof title === 'string' && { title }),
    ...(typeof publisher === 'string' && { publisher }),
  }
}
