import type { Sentence } from './types'
import { ENDS_LINE, NEVER_ENDS, STARTERS } from './lexicon/abbreviations'

/**
 * The sentences of a text in order, trimmed of white space, each with its paragraph. Line breaks end a sentence except in
 * text wrapped at a fixed width; a full stop glued to a capital ("area.Foreign ministers") counts as a lost line break.
 */
export function findSentences(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let paragraph = 0
  for (const block of findParagraphs(text)) {
    let start = block.start
    for (const end of [...findStops(text, block.start, block.end), block.end]) {
      while (end - start > LONGEST) {
        const cut = spaceBefore(text, start + LONGEST)
        pushTrimmed(sentences, text, start, cut, paragraph)
        start = cut
      }
      if (pushTrimmed(sentences, text, start, end, paragraph)) start = end
    }
    paragraph++
  }
  return sentences
}

/** Longer ones are cut at a space, so that no text without full stops makes later steps slow. */
const LONGEST = 3000

function spaceBefore(text: string, offset: number): number {
  for (let at = offset; at > offset - 200; at--) if (isSpace(text.charCodeAt(at))) return at
  return offset
}

function pushTrimmed(out: Sentence[], text: string, from: number, to: number, paragraph: number): boolean {
  let start = from
  let end = to
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  if (end <= start) return false
  out.push({ start, end, paragraph })
  return true
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 160 || code === 0x2028 || code === 0xfeff
}

interface Line {
  readonly start: number
  readonly end: number
}

/** Stretches of text between line breaks that separate; wrapped lines stay joined. */
function findParagraphs(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (let i = 0; i <= text.length; i++) {
    if (i === text.length || text.charCodeAt(i) === 10) {
      lines.push({ start, end: i })
      start = i + 1
    }
  }
  const width = wrapWidth(text, lines)
  const blocks: { start: number; end: number }[] = []
  let open: { start: number; end: number } | null = null
  for (const line of lines) {
    if (isBlank(text, line)) {
      open = null
      continue
    }
    if (open && isContinued(text, open, line, width)) open.end = line.end
    else {
      open = { start: line.start, end: line.end }
      blocks.push(open)
    }
  }
  return blocks
}

function isBlank(text: string, line: Line): boolean {
  for (let i = line.start; i < line.end; i++) if (!isSpace(text.charCodeAt(i))) return false
  return true
}

/** The column a text was wrapped at, 0 where it was not: most of its longer lines then end within 15 columns of each other, unfinished. */
function wrapWidth(text: string, lines: readonly Line[]): number {
  const lengths = lines.map((line) => line.end - line.start).filter((length) => length > 30)
  if (lengths.length < 4) return 0
  const widest = lengths.reduce((a, b) => Math.max(a, b), 0)
  if (widest > 120) return 0
  const near = lines.filter((line) => line.end - line.start > widest - 15)
  const unfinished = near.filter(
    (line) => !/[.!?:"”']\s?$/.test(text.slice(Math.max(line.start, line.end - 3), line.end)),
  )
  return near.length >= lengths.length * 0.5 && unfinished.length >= near.length * 0.6 ? widest : 0
}

function isContinued(text: string, open: Line, line: Line, width: number): boolean {
  if (width > 0) {
    const last = text.lastIndexOf('\n', open.end - 1)
    return open.end - Math.max(open.start, last + 1) > width - 25
  }
  return (
    /\p{Ll}/u.test(text.slice(line.start, line.end).trimStart()[0] ?? '') &&
    !/[.!?]\s*$/.test(text.slice(open.end - 3, open.end))
  )
}

const CLOSERS = '"”’\')]»*'
const OPENERS = '"“`‘\'([«–—-'

/** Offsets just behind each sentence end inside one paragraph. */
function findStops(text: string, from: number, to: number): number[] {
  const stops: number[] = []
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    if (code !== 46 && code !== 33 && code !== 63 && code !== 0x2026) continue
    let end = i + 1
    while (end < to && '.!?…'.includes(text[end]!)) end++
    while (end < to && CLOSERS.includes(text[end]!)) end++
    if (end < to && isEnd(text, from, i, end, to)) stops.push(end)
    i = end - 1
  }
  return stops
}

function isEnd(text: string, from: number, stop: number, end: number, to: number): boolean {
  const word = wordBefore(text, from, stop)
  if (!isSpace(text.charCodeAt(end))) {
    // a lost line break: "in the area.Foreign ministers"
    return (
      end === stop + 1 &&
      /^\p{Ll}{2,}$/u.test(word) &&
      /^\p{Lu}\p{Ll}/u.test(text.slice(end, end + 2)) &&
      !isHost(text, end)
    )
  }
  let next = end
  while (next < to && isSpace(text.charCodeAt(next))) next++
  if (next >= to) return false
  let first = next
  while (first < to && OPENERS.includes(text[first]!)) first++
  const letter = text[first] ?? ''
  if (/\p{Ll}/u.test(letter)) return false
  if (text[stop] !== '.' || end > stop + 1) return true
  const lower = word.toLowerCase()
  if (NEVER_ENDS.has(lower)) return false
  if (HALVES.has(lower) && !isStamp(text, from, stop) && !GOES_ON.test(text.slice(first, first + 24)))
    return true
  if (ENDS_LINE.has(lower) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return STARTERS.has(wordAfter(text, first))
  // an initial: "J. Smith", but "vitamin C. The"
  if (/^\p{Lu}$/u.test(word)) return STARTERS.has(wordAfter(text, first))
  // "No. 4", "1. Chapter": a number alone at the line's start is a list mark
  if (/^\d{1,2}$/.test(word) && stop - word.length === from) return false
  return true
}

/** "at 9 p.m. Turnout was", unlike "at 9 p.m. Monday", "at 9 p.m. EST", "at 9 p.m. Tokyo time". */
const HALVES = new Set(['a.m', 'p.m'])
const GOES_ON =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun)\b|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\p{Lu}{2}|[\p{Lu}\p{Ll}]+ (?:[Tt]ime|[Ss]tandard)|Eastern|Central|Pacific|Mountain|Atlantic|Christmas|Easter|New Year|\d|\(|[“"]?\p{Lu}\p{Ll}+ \p{Lu})/u

/** "The Latest on the trial: 11 a.m. Rebels fled": an hour above what is told. */
const isStamp = (text: string, from: number, stop: number) =>
  /(?:^|: )\d{1,2}(?:[:.]\d\d)? ?[ap]\.m$/.test(text.slice(Math.max(from, stop - 12), stop))

function isHost(text: string, end: number): boolean {
  return (
    /^\p{L}{2,4}(?:[\s/,;)]|$)/u.test(text.slice(end, end + 6)) &&
    text.slice(end, end + 3) === text.slice(end, end + 3).toLowerCase()
  )
}

function wordBefore(text: string, from: number, stop: number): string {
  let start = stop
  while (start > from && stop - start < 24 && /[\p{L}\p{N}.]/u.test(text[start - 1]!)) start--
  return text.slice(start, stop)
}

function wordAfter(text: string, from: number): string {
  let end = from
  while (end < text.length && end - from < 16 && /\p{L}/u.test(text[end]!)) end++
  return text.slice(from, end)
}
