import { parseFeed } from 'feedsmith'
import { decode, toLatin1 } from './encoding'
import { htmlToText } from './html-text'
import { Unreadable } from './problem'
import { TAGS } from './tags'
import type { Found, Position, Source } from './types'

/** RSS, Atom and RDF: an item an article. The feed's name is the outlet where an item names none. */
export function* read(source: Source): Generator<Found> {
  const { name, bytes } = source
  const items = itemsOf(parse(decode(bytes, declaredEncoding(bytes))))
  if (items.length === 0) throw new Unreadable({ kind: 'no-items' })
  for (const [index, item] of items.entries()) {
    const at = { kind: 'item', number: index + 1 } as const
    yield toFound(name, item, at)
  }
}

function toFound(name: string, item: Item, at: Position): Found {
  try {
    const text = plain(item.text ?? '')
    if (!text.trim()) return { problem: { name, at, why: { kind: 'empty' } } }
    const id = `${name}#${item.key || at.number}`
    return { article: { ...item, id, text, title: plain(item.title ?? '') }, at }
  } catch (error) {
    if (error instanceof Unreadable) return { problem: { name, at, why: error.why } }
    throw error
  }
}

interface Item {
  readonly key?: string | undefined
  readonly text?: string | undefined
  readonly title?: string | undefined
  readonly published?: string | undefined
  readonly publisher?: string | undefined
  readonly url?: string | undefined
}

type Feed = ReturnType<typeof parseAny>

const parseAny = (xml: string) => parseFeed(xml, { parseDateFn: (written) => written })

function parse(xml: string): Feed {
  try {
    return parseAny(xml)
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    throw new Unreadable(/unrecogni[sz]ed/i.test(detail) ? { kind: 'no-items' } : { kind: 'damaged', detail })
  }
}

function itemsOf({ format, feed }: Feed): Item[] {
  if (format === 'atom')
    return (feed.entries ?? []).map((entry) => ({
      key: entry.id,
      text: entry.content?.value ?? entry.summary?.value,
      title: entry.title?.value,
      published: entry.published ?? entry.updated,
      publisher: entry.source?.title?.value ?? feed.title?.value,
      url: (entry.links?.find(({ rel }) => !rel || rel === 'alternate') ?? entry.links?.[0])?.href,
    }))
  if (format === 'rss')
    return (feed.items ?? []).map((item) => ({
      key: item.guid?.value,
      text: item.content?.encoded ?? item.description,
      title: item.title,
      published: item.pubDate ?? item.dc?.dates?.[0],
      publisher: item.source?.title ?? feed.title,
      url: item.link,
    }))
  if (format === 'rdf')
    return (feed.items ?? []).map((item) => ({
      key: item.rdf?.about,
      text: item.content?.encoded ?? item.description,
      title: item.title,
      published: item.dc?.dates?.[0],
      publisher: feed.title,
      url: item.link,
    }))
  return []
}

const plain = (text: string) => (TAGS.test(text) || /&[#a-z]\w{1,30};/i.test(text) ? htmlToText(text) : text)

/** `<?xml version="1.0" encoding="windows-1251"?>` */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  return /^[^<]{0,3}<\?xml[^>]{1,200}encoding\s*=\s*["']([\w-]{2,40})/i.exec(
    toLatin1(bytes.subarray(0, 512)),
  )?.[1]
}
