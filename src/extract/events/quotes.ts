import { POSSESSIVE, PUNCTUATION, type Tokens } from '../tokens'
import type { Span } from '../types'

/** The quotation left open by the sentences before: its opening mark, "" for none. A paragraph closes it. */
export interface OpenQuote {
  mark: string
  paragraph: number
  /** Sentences it has gone on for without its other mark. */
  sentences: number
}

/** What goes on for longer was a stray mark. */
const LONGEST = 8

/** The quoted stretches of a sentence; `open` is taken up from the sentence before and left for the next. */
export function findQuoted(
  tokens: Tokens,
  first: number,
  behind: number,
  paragraph: number,
  open: OpenQuote,
): Span[] {
  if (open.paragraph !== paragraph || open.sentences >= LONGEST)
    Object.assign(open, { mark: '', paragraph, sentences: 0 })
  const spans: Span[] = []
  let from = open.mark ? (tokens.start[first] ?? 0) : -1
  for (let i = first; i < behind; i++) {
    // behind a word a single mark is read as a possessive
    if (tokens.kind[i] !== PUNCTUATION && !(open.mark && tokens.kind[i] === POSSESSIVE)) continue
    const mark = tokens.folded[i]!
    // a mark that opens inside a quotation of its own kind shows that the first was stray
    if ((!open.mark && isOpening(tokens, i, mark)) || reopens(tokens, i, mark, open.mark)) {
      open.mark = mark
      open.sentences = 0
      from = tokens.end[i]!
    } else if (open.mark && closes(tokens, i, mark, open.mark)) {
      open.mark = ''
      spans.push({ start: from, end: tokens.start[i]! })
    }
  }
  if (open.mark && behind > first) {
    spans.push({ start: from, end: tokens.end[behind - 1]! })
    open.sentences++
  }
  return spans
}

/** Behind a space and before a word. */
const reopens = ({ text, start, end }: Tokens, i: number, mark: string, opened: string) =>
  mark === opened &&
  (mark === '"' || mark === '“') &&
  /\s/.test(text[start[i]! - 1] ?? ' ') &&
  /\p{L}/u.test(text[end[i]!] ?? ' ')

function isOpening({ text, start, end }: Tokens, i: number, mark: string): boolean {
  // a stray mark between two spaces opens nothing
  if (mark === '"' && /\s/.test(text[start[i]! - 1] ?? '') && /\s/.test(text[start[i]! + 1] ?? ''))
    return false
  // what stands behind a word and before a space can only close
  if (mark === '"' && /[\p{L}.,!?]/u.test(text[start[i]! - 1] ?? '') && /\s/.test(text[start[i]! + 1] ?? ' '))
    return false
  if (mark === '“' || mark === '"' || mark === '«') return true
  const before = text[start[i]! - 1] ?? ' '
  // "‘05": figures left out
  return (mark === '‘' || mark === "'") && /\s/.test(before) && /\p{L}/u.test(text[end[i]!] ?? '')
}

/** A single mark closes behind a stop or a word: "the 'killer bee' attack"; behind an s it is an apostrophe: "it was theirs', he said". */
function closes({ text, start, end }: Tokens, i: number, mark: string, opened: string): boolean {
  if (opened === '“') return mark === '”'
  if (opened === '"') return mark === '"'
  if (opened === '«') return mark === '»'
  if (mark !== '’' && mark !== "'") return false
  return /[.,!?]/.test(text[start[i]! - 1] ?? '') || CLOSING.test(text.slice(start[i]! - 1, end[i]! + 1))
}

const CLOSING = /^(?!s)\p{L}['’](?![\p{L}\d])/iu

/** True where an offset stands inside one of the stretches. */
export function isWithin(spans: readonly Span[], offset: number): boolean {
  return spans.some((span) => offset >= span.start && offset < span.end)
}
