import type { Article, Corpus, NewsEvent, Span } from '../extract/types'
import type { Anchor, Loss } from './types'

/** Where the words of an anchor stand now. */
export interface Place extends Span {
  readonly article: Article
}

/** Finds what corrections are about in one collection. */
export interface Finder {
  /** The words in an article; `null` where no article has them. */
  readonly words: (anchor: Anchor) => Place | null
  /** The event that rests on the words, or what is missing. Of several, the one that `isLikely`. */
  readonly event: (
    anchor: Anchor,
    events: EventsOf,
    isLikely?: (event: NewsEvent) => boolean,
  ) => NewsEvent | Loss
}

export type EventsOf = (article: string) => readonly NewsEvent[]

const finders = new WeakMap<Corpus['articles'], Finder>()

/** The same finder for the same articles: what was looked for once is not looked for again. */
export function finderOf({ articles }: Pick<Corpus, 'articles'>): Finder {
  const ready = finders.get(articles)
  if (ready) return ready
  const fresh = makeFinder(articles)
  finders.set(articles, fresh)
  return fresh
}

function makeFinder(articles: Corpus['articles']): Finder {
  const byId = new Map(articles.map((article) => [article.id, article]))
  const found = new Map<string, Place | null>()
  const words = (anchor: Anchor): Place | null => {
    const key = JSON.stringify([anchor.article, anchor.quote, anchor.start])
    const known = found.get(key)
    if (known !== undefined) return known
    const place = findWords(anchor, byId.get(anchor.article), articles)
    found.set(key, place)
    return place
  }
  return {
    words,
    event(anchor, events, isLikely = () => false) {
      const place = words(anchor)
      if (!place) return 'words'
      return bestOf(place, events(place.article.id), anchor, isLikely) ?? 'event'
    },
  }
}

function findWords(anchor: Anchor, named: Article | undefined, articles: readonly Article[]): Place | null {
  const inNamed = named && nearest(named, anchor)
  if (inNamed) return inNamed
  for (const article of articles) {
    const start = article === named ? -1 : article.text.indexOf(anchor.quote)
    if (start >= 0) return { article, start, end: start + anchor.quote.length }
  }
  return null
}

/** The words in this article as they stand, else but for blanks, quotation marks and dashes. */
function nearest(article: Article, { quote, start }: Anchor): Place | null {
  const at = nearestIn(article.text, quote, start)
  if (at >= 0) return { article, start: at, end: at + quote.length }
  const plain = toPlain(article.text)
  const wanted = toPlain(quote).text.trim()
  if (!wanted) return null
  const hint = plain.offsets.findIndex((offset) => offset >= start)
  const first = nearestIn(plain.text, wanted, Math.max(0, hint))
  if (first < 0) return null
  return { article, start: plain.offsets[first]!, end: plain.offsets[first + wanted.length - 1]! + 1 }
}

function nearestIn(text: string, wanted: string, start: number): number {
  if (text.startsWith(wanted, start)) return start
  let best = -1
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length || 1)) {
    if (best >= 0 && Math.abs(at - start) >= Math.abs(best - start)) break
    best = at
  }
  return best
}

/** A text with every stretch of blanks as one space and with plain quotation marks and dashes; `offsets` into the text itself. */
function toPlain(text: string): { readonly text: string; readonly offsets: readonly number[] } {
  const offsets: number[] = []
  let plain = ''
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!
    const isBlank = /\s/.test(character)
    if (isBlank && plain.endsWith(' ')) continue
    plain += isBlank ? ' ' : (PLAIN.get(character) ?? character)
    offsets.push(i)
  }
  return { text: plain, offsets }
}

const PLAIN = new Map([
  ...['‘', '’', '‚', '‛', '`', '´'].map((mark) => [mark, "'"] as const),
  ...['“', '”', '„', '«', '»'].map((mark) => [mark, '"'] as const),
  ...['‐', '‑', '‒', '–', '—'].map((dash) => [dash, '-'] as const),
])

/** The event whose evidence shares most with the words, at least half of the shorter of both. */
function bestOf(
  words: Span,
  events: readonly NewsEvent[],
  anchor: Anchor,
  isLikely: (event: NewsEvent) => boolean,
): NewsEvent | null {
  let best: { readonly event: NewsEvent; readonly score: readonly number[] } | null = null
  for (const event of events) {
    const { start, end } = event.evidence
    const shared = Math.min(end, words.end) - Math.max(start, words.start)
    if (shared <= 0 || shared * 2 < Math.min(end - start, words.end - words.start)) continue
    const isSame = start === words.start && end === words.end
    const score = [
      isSame ? 1 : 0,
      event.id === anchor.event ? 1 : 0,
      isLikely(event) ? 1 : 0,
      start === words.start ? 1 : 0,
      shared,
    ]
    if (!best || isMore(score, best.score)) best = { event, score }
  }
  return best?.event ?? null
}

function isMore(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, i) => value !== b[i])
  return at >= 0 && a[at]! > b[at]!
}
