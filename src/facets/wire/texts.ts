import { readWhole, writeWhole } from './numbers'
import { Damaged } from './sections'

/** UTF-8 there and back, as `TextEncoder` and `TextDecoder` do it. */
export interface Utf8 {
  readonly encode: (text: string) => Uint8Array
  readonly decode: (bytes: Uint8Array) => string
}

/** A list of texts and nulls: lengths in UTF-16 units, one more than they are, and all texts as one. A lone surrogate becomes U+FFFD. */
export function writeTexts(texts: readonly (string | null)[], utf8: Utf8): Uint8Array {
  const lengths = writeWhole(
    texts.map((text) => (text === null ? 0 : text.length + 1)),
    false,
  )
  const blob = utf8.encode(texts.map((text) => text ?? '').join(''))
  const bytes = new Uint8Array(8 + lengths.length + blob.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, texts.length, true)
  view.setUint32(4, lengths.length, true)
  bytes.set(lengths, 8)
  bytes.set(blob, 8 + lengths.length)
  return bytes
}

export function readTexts(bytes: Uint8Array, utf8: Utf8): (string | null)[] {
  if (bytes.length < 8) throw new Damaged('a list of texts is cut short')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [count, length] = [view.getUint32(0, true), view.getUint32(4, true)]
  const lengths = readWhole(bytes.subarray(8, 8 + length), count, false)
  const blob = utf8.decode(bytes.subarray(8 + length))
  const texts: (string | null)[] = []
  let at = 0
  for (const long of lengths) texts.push(long === 0 ? null : blob.slice(at, (at += long - 1)))
  if (at !== blob.length) throw new Damaged('a list of texts does not fit its lengths')
  return texts
}
