import type { Article, Cue, NewsEvent, Span } from '../extract/types'

/** Text with the cues that cover it. */
export interface Run extends Span {
  readonly cues: readonly Cue[]
}

/** A stretch of a paragraph: plain text, a sentence (or what is left of it beside the evidence), or the evidence itself. */
export type Piece =
  | (Span & { readonly kind: 'plain' })
  | (Span & { readonly kind: 'sentence'; readonly index: number })
  | (Span & { readonly kind: 'evidence'; readonly runs: readonly Run[] })

export interface Block {
  readonly start: number
  readonly pieces: readonly Piece[]
}

/** An article as paragraphs of pieces that together are its whole text but for the blank space around paragraphs. */
export function toBlocks(article: Article, evidence: NewsEvent['evidence'] | null): Block[] {
  return paragraphsOf(article).map((paragraph) => {
    const pieces: Piece[] = []
    const inside = evidence && overlap(paragraph, evidence)
    const before = inside ? { start: paragraph.start, end: inside.start } : paragraph
    pieces.push(...sentencePieces(article, before))
    if (inside && evidence) {
      pieces.push({ kind: 'evidence', ...inside, runs: runsOf(inside, evidence.cues) })
      pieces.push(...sentencePieces(article, { start: inside.end, end: paragraph.end }))
    }
    return { start: paragraph.start, pieces }
  })
}

/** A span cut where cues begin and end. */
export function runsOf(span: Span, cues: readonly Cue[]): Run[] {
  const edges = new Set([span.start, span.end])
  for (const cue of cues) {
    for (const edge of [cue.start, cue.end]) if (edge > span.start && edge < span.end) edges.add(edge)
  }
  const sorted = [...edges].sort((a, b) => a - b)
  return sorted.slice(1).map((end, i) => {
    const start = sorted[i]!
    return { start, end, cues: cues.filter((cue) => cue.start <= start && cue.end >= end) }
  })
}

/** A span cut where others begin and end; `isIn`: what lies in one of them. */
export function cutBy(span: Span, others: readonly Span[]): readonly (Span & { readonly isIn: boolean })[] {
  const inside = others.flatMap((other) => overlap(span, other) ?? []).sort((a, b) => a.start - b.start)
  const cuts: (Span & { isIn: boolean })[] = []
  let at = span.start
  for (const { start, end } of inside) {
    if (end <= at) continue
    if (start > at) cuts.push({ start: at, end: start, isIn: false })
    cuts.push({ start: Math.max(at, start), end, isIn: true })
    at = end
  }
  return at < span.end ? [...cuts, { start: at, end: span.end, isIn: false }] : cuts
}

function paragraphsOf({ text, sentences }: Article): Span[] {
  const paragraphs: Span[] = []
  let at = 0
  for (let i = 0; i < sentences.length;) {
    const first = sentences[i]!
    let end = first.end
    for (; i < sentences.length && sentences[i]!.paragraph === first.paragraph; i++) end = sentences[i]!.end
    paragraphs.push(...plainLines(text, at, first.start), { start: first.start, end })
    at = end
  }
  return [...paragraphs, ...plainLines(text, at, text.length)]
}

/** The lines of text between sentences that are not blank: datelines, headings, captions. */
function plainLines(text: string, start: number, end: number): Span[] {
  const lines: Span[] = []
  for (const line of text.slice(start, end).matchAll(/\S[^\n]*/g)) {
    lines.push({ start: start + line.index, end: start + line.index + line[0].trimEnd().length })
  }
  return lines
}

function sentencePieces({ sentences }: Article, span: Span): Piece[] {
  const pieces: Piece[] = []
  let at = span.start
  sentences.forEach((sentence, index) => {
    const inside = overlap(span, sentence)
    if (!inside) return
    if (inside.start > at) pieces.push({ kind: 'plain', start: at, end: inside.start })
    pieces.push({ kind: 'sentence', index, ...inside })
    at = inside.end
  })
  if (at < span.end) pieces.push({ kind: 'plain', start: at, end: span.end })
  return pieces
}

function overlap(a: Span, b: Span): Span | null {
  const [start, end] = [Math.max(a.start, b.start), Math.min(a.end, b.end)]
  return start < end ? { start, end } : null
}
