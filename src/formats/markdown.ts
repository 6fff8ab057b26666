import { Parser, type Node } from 'commonmark'
import { readFrontMatter } from './front-matter'
import { decodeText } from './text'
import type { Found, Source } from './types'

/** Markdown with or without front matter in YAML: title, outlet, published, url. The text is what a reader would see, a paragraph a block. */
export async function* read(source: Source): AsyncGenerator<Found> {
  const { name } = source
  const { body, metadata, problems } = await readFrontMatter(name, decodeText(source))
  yield* problems
  yield { article: { id: name, text: await toText(body), ...metadata } }
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
