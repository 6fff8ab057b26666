import type { Format } from './types'

/** Every format, in the order they are tried: what a file begins with says more than what it is called. */
export const FORMATS: readonly Format[] = [
  {
    name: 'PDF',
    extensions: ['.pdf'],
    sniff: (head) => head.slice(0, 1024).includes('%PDF-'),
    load: () => import('./pdf'),
  },
  {
    name: 'Word',
    extensions: ['.docx'],
    sniff: (head) => head.startsWith('PK\x03\x04') && head.includes('word/'),
    load: () => import('./docx'),
  },
  {
    name: 'zip',
    extensions: ['.zip'],
    sniff: (head) => /^PK(?:\x03\x04|\x05\x06)/.test(head),
    load: () => import('./zip'),
  },
  {
    name: 'HTML',
    extensions: ['.html', '.htm', '.xhtml'],
    sniff: (head) => /^\W{0,3}\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?<(?:!doctype html|html)\b/i.test(head),
    load: () => import('./html'),
  },
  {
    name: 'RSS or Atom',
    extensions: ['.rss', '.atom', '.xml', '.rdf'],
    sniff: (head) => /^\W{0,3}\s*<(?:\?xml|rss|feed|rdf:RDF)\b/i.test(head) && /<(?:rss|feed|rdf:RDF)\b/i.test(head),
    load: () => import('./feed'),
  },
  {
    name: 'mail',
    extensions: ['.eml'],
    sniff: (head) => /^(?:Received|Return-Path|Delivered-To|MIME-Version|Message-ID|From): /i.test(head),
    load: () => import('./mail'),
  },
  { name: 'JSON lines', extensions: ['.jsonl', '.ndjson'], load: () => import('./jsonl') },
  { name: 'JSON', extensions: ['.json'], load: () => import('./json') },
  { name: 'table', extensions: ['.csv', '.tsv', '.tab'], load: () => import('./table') },
  { name: 'Markdown', extensions: ['.md', '.markdown'], load: () => import('./markdown') },
  { name: 'plain text', extensions: ['.txt', '.text', ''], load: () => import('./text') },
]

/** The file endings that are read: for a file chooser and for what a folder leaves out. */
export const EXTENSIONS: readonly string[] = FORMATS.flatMap((format) => format.extensions).filter(Boolean)

/** `.html` of `week/Monday.HTML`; nothing where the name has no ending. */
export function extensionOf(name: string): string {
  const base = name.slice(name.lastIndexOf('/') + 1)
  const dot = base.lastIndexOf('.')
  return dot > 0 ? base.slice(dot).toLowerCase() : ''
}

/** The format of a file by its first bytes, else by its name; `null` where it is none of them. */
export function findFormat(name: string, head: string): Format | null {
  const extension = extensionOf(name)
  return (
    FORMATS.find((format) => format.sniff?.(head)) ??
    FORMATS.find((format) => format.extensions.includes(extension)) ??
    null
  )
}
