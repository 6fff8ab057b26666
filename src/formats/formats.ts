import { EXTENSIONS, extensionOf } from './extensions'
import type { Format } from './types'

/** So much of a file is looked at to know its format. */
export const HEAD_BYTES = 4096

/** Every format, in the order they are tried: what a file begins with says more than what it is called. */
const FORMATS: readonly Format[] = [
  {
    name: 'PDF',
    extensions: EXTENSIONS.pdf,
    sniff: (head) => head.slice(0, 1024).includes('%PDF-'),
    load: () => import('./pdf'),
  },
  {
    name: 'Word',
    extensions: EXTENSIONS.word,
    sniff: (head) => isOffice(head) && head.includes('word/'),
    load: () => import('./docx'),
  },
  {
    name: 'zip',
    extensions: EXTENSIONS.zip,
    sniff: (head) => (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) && !isOffice(head),
    load: () => import('./zip'),
  },
  {
    name: 'HTML',
    extensions: EXTENSIONS.html,
    sniff: (head) =>
      /^\W{0,3}\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?<(?:!doctype html|html)\b/i.test(head),
    load: () => import('./html'),
  },
  {
    name: 'RSS or Atom',
    extensions: EXTENSIONS.feed,
    sniff: (head) =>
      /^\W{0,3}\s*<(?:\?xml|rss|feed|rdf:RDF)\b/i.test(head) && /<(?:rss|feed|rdf:RDF)\b/i.test(head),
    load: () => import('./feed'),
  },
  {
    name: 'mail',
    extensions: EXTENSIONS.mail,
    sniff: (head) => /^(?:Received|Return-Path|Delivered-To|MIME-Version|Message-ID|From): /i.test(head),
    load: () => import('./mail'),
  },
  { name: 'JSON lines', extensions: EXTENSIONS.jsonLines, load: () => import('./jsonl') },
  { name: 'JSON', extensions: EXTENSIONS.json, load: () => import('./json') },
  { name: 'table', extensions: EXTENSIONS.table, load: () => import('./table') },
  { name: 'Markdown', extensions: EXTENSIONS.markdown, load: () => import('./markdown') },
  { name: 'plain text', extensions: [...EXTENSIONS.text, ''], load: () => import('./text') },
]

/** The format of a file by its first bytes, else by its name; `null` where it is none of them. */
export function findFormat(name: string, head: string): Format | null {
  const extension = extensionOf(name)
  return (
    FORMATS.find((format) => format.sniff?.(head)) ??
    FORMATS.find((format) => format.extensions.includes(extension)) ??
    null
  )
}

/** Zips that are one document: of Office, of OpenOffice, books. */
const isOffice = (head: string) =>
  head.startsWith('PK\x03\x04') && /\[Content_Types\]\.xml|mimetypeapplication/.test(head)
