/** A line of a page, in points from its lower left. */
export interface Line {
  readonly text: string
  readonly x: number
  readonly end: number
  readonly y: number
  readonly height: number
}

/** The paragraphs of a document: lines joined, words that were cut at a line's end whole again, what each page repeats left out. */
export function toParagraphs(pages: readonly (readonly Line[])[]): string[] {
  const repeated = repeatedLines(pages)
  const paragraphs: string[] = []
  let open: string[] = []
  let last: Line | null = null
  const close = () => {
    const paragraph = open.join('').replace(/\s+/g, ' ').trim()
    if (paragraph) paragraphs.push(paragraph)
    open = []
  }
  for (const lines of pages) {
    const edges = edgeLines(lines)
    const body = lines.filter((line) => !(edges.has(line) && repeated.has(shape(line.text))))
    const right = Math.max(...body.map((line) => line.end))
    let isFirst = true
    for (const line of body) {
      if (last && (isFirst ? endsSentence(last.text) : isBreak(last, line, right))) close()
      join(open, line.text)
      last = line
      isFirst = false
    }
  }
  close()
  return paragraphs
}

/** A gap of more than a line, another size of type, an indented line, or a line that ends a sentence well before the margin. */
function isBreak(last: Line, line: Line, right: number): boolean {
  const height = Math.max(last.height, line.height, 1)
  const gap = last.y - line.y
  if (gap < 0) return endsSentence(last.text)
  if (gap > height * 1.75) return true
  if (Math.abs(last.height - line.height) > height * 0.15) return true
  if (line.x - last.x > height * 0.8 && endsSentence(last.text)) return true
  return endsSentence(last.text) && right - last.end > height * 6
}

const endsSentence = (text: string) => /[.!?:]["”’»)\]]*\s*$/.test(text)

/** Adds a line: "diplo-" + "matic" is one word; "Austro-" + "Hungarian" keeps its hyphen. */
function join(paragraph: string[], line: string): void {
  const before = paragraph.at(-1)?.trimEnd() ?? ''
  const after = line.trimStart()
  const isCut = /\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(after)
  if (isCut || before.endsWith('\u00ad')) paragraph[paragraph.length - 1] = before.slice(0, -1)
  else if (/\p{L}-$/u.test(before) && /^\p{Lu}/u.test(after)) paragraph[paragraph.length - 1] = before
  else paragraph.push(' ')
  paragraph.push(after)
}

const EDGE = 2

/** The lines at the top and at the foot of a page that may be no part of its text. */
function edgeLines(lines: readonly Line[]): Set<Line> {
  const right = Math.max(...lines.map(({ end }) => end))
  const edges = new Set<Line>()
  for (const inwards of [lines, lines.toReversed()])
    for (let i = 0; i < Math.min(EDGE, inwards.length); i++) {
      const line = inwards[i]!
      const next = inwards[i + 1]
      if (next && !NUMBERS.has(shape(line.text)) && isText(line, next, right)) break
      edges.add(line)
    }
  return edges
}

/** Set as the line next to it further in is, up to the margin or going on with its sentence. */
function isText(line: Line, next: Line, right: number): boolean {
  const height = Math.max(line.height, next.height, 1)
  if (Math.abs(line.y - next.y) > height * 1.75) return false
  if (Math.abs(line.height - next.height) > height * 0.15) return false
  const goesOn = line.y < next.y && !endsSentence(next.text) && /^\s*\p{Ll}/u.test(line.text)
  return goesOn || right - line.end < height * 2
}

/** Numbers of pages differ, the rest does not. */
const shape = (text: string) => text.replace(/\d+/g, '0').replace(/\s+/g, ' ').trim().toLowerCase()

/** Lines at the edge of most pages and of three at least, or of two at the same height; a bare number is one everywhere. */
function repeatedLines(pages: readonly (readonly Line[])[]): Set<string> {
  const pagesOf = new Map<string, number>()
  const atHeight = new Map<string, number>()
  for (const lines of pages) {
    const edges = [...edgeLines(lines)]
    countEach(pagesOf, new Set(edges.map(({ text }) => shape(text))))
    countEach(atHeight, new Set(edges.map(({ text, y }) => `${shape(text)}@${Math.round(y)}`)))
  }
  const most = pages.length / 2
  const repeated = [...pagesOf].filter(([, count]) => count >= 3 && count > most).map(([line]) => line)
  const inPlace = [...atHeight].filter(([, count]) => count >= 2 && count > most)
  return new Set([...NUMBERS, ...repeated, ...inPlace.map(([line]) => line.replace(/@-?\d+$/, ''))])
}
const NUMBERS = new Set(['0', 'page 0', '- 0 -'])

function countEach(counts: Map<string, number>, keys: Iterable<string>): void {
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
}
