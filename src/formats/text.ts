import { decode, isText } from './encoding'
import { Unreadable } from './problem'
import type { Found, Source } from './types'

/** Plain text: one file, one article, its text as it is. */
export function read(source: Source): Found[] {
  return [{ article: { id: source.name, text: decodeText(source) } }]
}

/** The text of a source; complains where it is none. */
export function decodeText({ bytes }: Source, declared?: string): string {
  const text = decode(bytes, declared)
  if (!isText(text)) throw new Unreadable({ kind: 'not-text' })
  return text
}
