import { decode, isText } from './encoding'
import { readFrontMatter } from './front-matter'
import { Unreadable } from './problem'
import type { Found, Source } from './types'

/** Plain text with or without front matter: one file, one article, its text as it is. What stands between lines of `---` and names no field is text. */
export async function* read(source: Source): AsyncGenerator<Found> {
  const { name } = source
  const text = decodeText(source)
  const { body, metadata, problems, isNamed } = await readFrontMatter(name, text)
  if (isNamed) yield* problems
  yield { article: isNamed ? { id: name, text: body, ...metadata } : { id: name, text } }
}

/** The text of a source; complains where it is none. */
export function decodeText({ bytes }: Source, declared?: string): string {
  const text = decode(bytes, declared)
  if (!isText(text)) throw new Unreadable({ kind: 'not-text' })
  return text
}
