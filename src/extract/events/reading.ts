import { tokenAt, type Tokens } from '../tokens'
import type { ActorMention, Article, Place, Sentence, Span, ThemeMention, Timex, Toponym } from '../types'
import { findPredicates, type Predicate } from './predicates'
import { findQuoted, type OpenQuote } from './quotes'

/** All that was read in an article before its events. */
export interface Mentions {
  readonly article: Article
  /** Datelines and what stands before them: no event is there. */
  readonly preambles: readonly Span[]
  readonly toponyms: readonly Toponym[]
  readonly times: readonly Timex[]
  readonly actors: readonly ActorMention[]
  readonly themes: readonly ThemeMention[]
  /** The name of the country a place is in: "Moscow" acts for Russia. */
  readonly countryOf: (place: Place) => string | null
}

/** One sentence with the mentions inside it. */
export interface Reading extends Span {
  readonly index: number
  readonly paragraph: number
  readonly text: string
  readonly tokens: Tokens
  /** First token, and the one behind the last. */
  readonly first: number
  readonly behind: number
  readonly toponyms: readonly Toponym[]
  readonly times: readonly Timex[]
  readonly actors: readonly ActorMention[]
  readonly themes: readonly ThemeMention[]
  readonly predicates: readonly Predicate[]
  /** What stands inside quotation marks, also of a quotation that began in a sentence before. */
  readonly quoted: readonly Span[]
}

/** The sentences of an article with their mentions, in one pass over each list; a dateline is cut off its sentence. */
export function readSentences(tokens: Tokens, mentions: Mentions): Reading[] {
  const take = {
    toponyms: taker(mentions.toponyms),
    times: taker(mentions.times),
    actors: taker(mentions.actors),
    themes: taker(mentions.themes),
  }
  const readings: Reading[] = []
  const { preambles } = mentions
  const open: OpenQuote = { mark: '', paragraph: -1, sentences: 0 }
  let at = 0
  mentions.article.sentences.forEach((sentence, index) => {
    while (at < preambles.length && preambles[at]!.end <= sentence.start) at++
    const cut = preambles[at]
    const start = cut && cut.start < sentence.end ? skipSpace(tokens.text, cut.end) : sentence.start
    if (start >= sentence.end) return
    readings.push(readSentence(tokens, sentence, start, index, take, open))
  })
  return readings
}

type Take = {
  [K in 'toponyms' | 'times' | 'actors' | 'themes']: (start: number, end: number) => Mentions[K][number][]
}

function readSentence(
  tokens: Tokens,
  sentence: Sentence,
  start: number,
  index: number,
  take: Take,
  open: OpenQuote,
): Reading {
  const first = tokenAt(tokens, start)
  const behind = tokenAt(tokens, sentence.end)
  return {
    start,
    end: sentence.end,
    index,
    paragraph: sentence.paragraph,
    text: tokens.text,
    tokens,
    first,
    behind,
    toponyms: take.toponyms(start, sentence.end) as Toponym[],
    times: take.times(start, sentence.end) as Timex[],
    actors: take.actors(start, sentence.end) as ActorMention[],
    themes: take.themes(start, sentence.end) as ThemeMention[],
    predicates: findPredicates(tokens, first, behind),
    quoted: findQuoted(tokens, first, behind, sentence.paragraph, open),
  }
}

function skipSpace(text: string, offset: number): number {
  let at = offset
  while (at < text.length && /\s/.test(text[at]!)) at++
  return at
}

/** Hands out the spans of a sorted list window by window, windows ascending. */
function taker<T extends Span>(list: readonly T[]): (start: number, end: number) => T[] {
  let at = 0
  return (start, end) => {
    while (at < list.length && list[at]!.start < start) at++
    const from = at
    while (at < list.length && list[at]!.start < end) at++
    return list.slice(from, at)
  }
}
