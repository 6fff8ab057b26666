import { Readability } from '@mozilla/readability'
import { toLatin1 } from './encoding'
import { blockText, isTooMuch, pageText, parsePage } from './html-text'
import { MAX_HTML_CHARACTERS, MAX_NESTING, MAX_NODES } from './limits'
import { readMetadata } from './metadata'
import { Unreadable } from './problem'
import { decodeText } from './text'
import type { Found, Source } from './types'

/** A page of the web: its main text, and what its metadata say of it. */
export function read(source: Source): Found[] {
  const html = decodeText(source, declaredCharset(source.bytes))
  if (html.length > MAX_HTML_CHARACTERS)
    throw new Unreadable({ kind: 'too-long', characters: html.length, limit: MAX_HTML_CHARACTERS })
  const page = parsePage(html)
  const metadata = readMetadata(page)
  const text = mainText(page)
  if (!text) throw new Unreadable({ kind: 'no-main-text' })
  return [{ article: { id: source.name, text, ...metadata } }]
}

/** `<meta charset="windows-1251">`, or the same in its older form. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  return /<meta[^>]{1,200}charset\s*=\s*["']?([\w-]{2,40})/i.exec(toLatin1(bytes.subarray(0, 4096)))?.[1]
}

/** The article of a page by Readability; everything a page says where that finds none, or would not end. Changes the page. */
function mainText(page: Document): string {
  const whole = pageText(page)
  if (isTooMuch(page.body, MAX_NESTING, MAX_NODES)) return whole
  const content = new Readability<Node>(page, { serializer: (element) => element }).parse()?.content
  return content ? blockText(content) : whole
}
