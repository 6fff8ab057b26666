import { Parser, type Node } from 'commonmark'
import { findFields } from './fields'
import { decodeText } from './text'
import type { Found, Source } from './types'

/** Markdown with or without front matter in YAML: title, outlet, published, url. The text is what a reader would see, a paragraph a block. */
export async function* read(source: Source): AsyncGenerator<Found> {
  const { name } = source
  const { matter, body, line } = split(decodeText(source))
  const { metadata, problem } = matter === null ? {} : await readMatter(matter)
  if (problem !== undefined)
    yield { problem: { name, at: { kind: 'line', number: line + problem.line - 1 }, why: { kind: 'front-matter', detail: problem.detail } } } // prettier-ignore
  yield { article: { id: name, text: await toText(body), ...metadata } }
}

interface Split {
  readonly matter: string | null
  readonly body: string
  /** The line of the file on which the front matter begins, from 1. */
  readonly line: number
}

function split(text: string): Split {
  const match = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text)
  return match
    ? { matter: match[1]!, body: text.slice(match[0].length), line: 2 }
    : { matter: null, body: text, line: 1 }
}

interface Matter {
  readonly metadata?: { title?: string; published?: string; publisher?: string; url?: string }
  readonly problem?: { readonly line: number; readonly detail: string }
}

async function readMatter(matter: string): Promise<Matter> {
  const { LineCounter, parseDocument } = await import('yaml')
  const lines = new LineCounter()
  // every scalar as it is written: a day stays the day it says
  const document = parseDocument(matter, { lineCounter: lines, schema: 'failsafe' })
  const error = document.errors[0]
  if (error)
    return {
      problem: {
        line: lines.linePos(error.pos[0]).line,
        detail: error.message.split('\n')[0]!.replace(/ at line \d+.*$/, ''),
      },
    }
  const record: unknown = document.toJS({ maxAliasCount: 50 })
  if (typeof record !== 'object' || record === null) return {}
  const values = record as Readonly<Record<string, unknown>>
  const { title, published, publisher, url } = findFields(Object.keys(values))
  const metadata: Matter['metadata'] = {}
  for (const [field, key] of Object.entries({ title, published, publisher, url })) {
    const value = key === undefined ? undefined : values[key]
    if (typeof value === 'string') metadata[field as keyof typeof metadata] = value
  }
  return { metadata }
}

const LEAVES = new Set(['code_block', 'html_block'])
const PARAGRAPHS = new Set(['paragraph', 'heading'])

async function toText(markdown: string): Promise<string> {
  const blocks: string[] = []
  const walker = new Parser().parse(markdown).walker()
  let line = ''
  for (let step = walker.next(); step; step = walker.next()) {
    const { node, entering } = step
    if (entering) line += literalOf(node)
    if (!LEAVES.has(node.type) && (entering || !PARAGRAPHS.has(node.type))) continue
    const text =
      node.type === 'html_block' ? (await import('./html-text')).htmlToText(node.literal ?? '') : line
    if (text.trim()) blocks.push(text.trim())
    line = ''
  }
  return blocks.join('\n\n')
}

/** Lines stay lines: which of them are only wrapped is for the reading of sentences to say. */
function literalOf(node: Node): string {
  if (node.type === 'softbreak' || node.type === 'linebreak') return '\n'
  return node.type === 'text' || node.type === 'code' || node.type === 'code_block'
    ? (node.literal ?? '')
    : ''
}
