import { getDocumentProxy } from 'unpdf'
import { MAX_PAGES } from './limits'
import { toParagraphs, type Line } from './pdf-lines'
import { Unreadable } from './problem'
import type { Found, Source } from './types'

/** A PDF by its text layer, lines joined to paragraphs; headers and page numbers that repeat are left out. Pictures of text are none. */
export async function* read({ name, bytes }: Source): AsyncGenerator<Found> {
  const pdf = await open(bytes)
  try {
    if (pdf.numPages > MAX_PAGES)
      throw new Unreadable({ kind: 'too-many', what: 'pages', count: pdf.numPages, limit: MAX_PAGES })
    const pages: Line[][] = []
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      pages.push(linesOf((await page.getTextContent()).items as readonly Item[]))
      page.cleanup()
    }
    const text = toParagraphs(pages).join('\n\n')
    if (!text) throw new Unreadable({ kind: 'no-text-layer', pages: pdf.numPages })
    const { info } = await pdf.getMetadata().catch(() => ({ info: {} }))
    const { Title } = info as { readonly Title?: unknown }
    yield {
      article: { id: name, text, ...(typeof Title === 'string' && isTitle(Title) && { title: Title }) },
    }
  } finally {
    await pdf.destroy()
  }
}

async function open(bytes: Uint8Array) {
  try {
    // the library takes the bytes over, and evaluates no code of the file
    return await getDocumentProxy(bytes.slice(), { isEvalSupported: false, verbosity: 0 })
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    throw new Unreadable(/password/i.test(detail) ? { kind: 'password' } : { kind: 'damaged', detail })
  }
}

/** What programs write where nobody gave a title: "Microsoft Word - draft3.doc", "untitled". */
const isTitle = (title: string) =>
  title.includes(' ') && !/^(?:microsoft|untitled)\b|\.\w{2,4}$/i.test(title.trim())

/** A piece of text of the page: its place is in `transform`, in points from the lower left. */
interface Item {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
  readonly hasEOL: boolean
}

/** Pieces on one height are a line; a gap between them is a space. */
function linesOf(items: readonly Item[]): Line[] {
  const lines: Line[] = []
  let line: { text: string; x: number; end: number; y: number; height: number } | null = null
  for (const { str, transform, width, height } of items) {
    const [x, y] = [transform[4] ?? 0, transform[5] ?? 0]
    if (!str.trim()) {
      if (line && str && !line.text.endsWith(' ')) line.text += ' '
      continue
    }
    if (line && Math.abs(line.y - y) < Math.max(line.height, height) * 0.5 && x >= line.end - height) {
      if (x - line.end > height * 0.15 && !line.text.endsWith(' ')) line.text += ' '
      line.text += str
      line.end = x + width
      line.height = Math.max(line.height, height)
    } else {
      line = { text: str, x, end: x + width, y, height }
      lines.push(line)
    }
  }
  return lines
}
