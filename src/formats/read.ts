import type { ArticleInput } from '../extract/types'
import { readDay } from './days'
import { toLatin1 } from './encoding'
import { extensionOf } from './extensions'
import { findFormat, HEAD_BYTES } from './formats'
import { MAX_ARTICLE_CHARACTERS, MAX_ARTICLES, MAX_DEPTH, MAX_FILE_BYTES } from './limits'
import { Unreadable } from './problem'
import type { Found, Position, Source, Why } from './types'

/** The articles of a file of any format, with a problem for each that could not be read. Never throws. */
export async function* readSource(source: Source, depth = 0): AsyncGenerator<Found> {
  const { name, bytes } = source
  const fail = (why: Why, at?: Position): Found => ({ problem: { name, at, why } })
  const refused = refuse(source, depth)
  if (refused) return yield fail(refused)
  const format = findFormat(name, toLatin1(bytes.subarray(0, HEAD_BYTES)))
  if (!format) return yield fail(noFormat(source))
  let count = 0
  try {
    const { read } = await format.load()
    for await (const found of read(source, (entry) => readSource(entry, depth + 1))) {
      if ('article' in found && ++count > MAX_ARTICLES)
        return yield fail({ kind: 'too-many', what: 'articles', count, limit: MAX_ARTICLES })
      if ('problem' in found) yield found
      else yield* checked(name, found.article, found.at)
    }
  } catch (error) {
    if (error instanceof Unreadable) yield fail(error.why, error.at)
    else yield fail({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) })
  }
}

function refuse({ bytes }: Source, depth: number): Why | null {
  if (bytes.length === 0) return { kind: 'empty' }
  if (bytes.length > MAX_FILE_BYTES) return { kind: 'too-big', bytes: bytes.length, limit: MAX_FILE_BYTES }
  return depth > MAX_DEPTH ? { kind: 'nested' } : null
}

function noFormat({ name, bytes }: Source): Why {
  const isOldWord = bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0
  return isOldWord ? { kind: 'old-word' } : { kind: 'unknown-format', extension: extensionOf(name) }
}

/** The article with its day in ISO and a link only where it leads to the web; a day that cannot be read is told and left out. */
function* checked(name: string, article: ArticleInput, at?: Position): Generator<Found> {
  const { text, published, url } = article
  const fail = (why: Why): Found => ({ problem: { name, at, why } })
  if (!text.trim()) return yield fail({ kind: 'empty' })
  if (text.length > MAX_ARTICLE_CHARACTERS)
    return yield fail({ kind: 'too-long', characters: text.length, limit: MAX_ARTICLE_CHARACTERS })
  const day = published?.trim() ? readDay(published) : undefined
  if (day === null) yield fail({ kind: 'date', value: published!.trim().slice(0, 60) })
  yield {
    article: {
      id: article.id,
      text,
      ...(article.title?.trim() && { title: oneLine(article.title) }),
      ...(day && { published: day }),
      ...(article.publisher?.trim() && { publisher: oneLine(article.publisher) }),
      ...(url && /^https?:\/\//i.test(url.trim()) && { url: url.trim() }),
    },
  }
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim().slice(0, 500)
