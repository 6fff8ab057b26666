import { tokenAt } from '../tokens'
import type { ActorMention, Article, Place, Span, ThemeMention, Timex, Toponym } from '../types'
import type { Predicate } from './predicate'
import { findPredicates } from './predicates'
import { findQuoted, type OpenQuote } from './quotes'
import type { Words } from './word-classes'

/** All that was read in an article before its events. */
export interface Mentions {
  readonly article: Article
  /** Datelines, what stands before them, and labels: no event is there. */
  readonly preambles: readonly Span[]
  readonly toponyms: readonly Toponym[]
  readonly times: readonly Timex[]
  readonly actors: readonly ActorMention[]
  readonly themes: readonly ThemeMention[]
  /** The name of the country a place is in: "Moscow" acts for Russia. */
  readonly countryOf: (place: Place) => string | null
  /** The place a headline from outside the text names; asked for only where the text tells none. */
  readonly headline: () => Place | null
}

/** One sentence, a dateline cut off. */
export interface Stretch extends Span {
  readonly index: number
  readonly paragraph: number
  readonly text: string
  readonly tokens: Words
  /** First token, and the one behind the last. */
  readonly first: number
  readonly behind: number
  /** What stands inside quotation marks, also of a quotation that began in a sentence before. */
  readonly quoted: readonly Span[]
}

/** The same with the mentions inside it. */
export interface Reading extends Stretch {
  readonly toponyms: readonly Toponym[]
  readonly times: readonly Timex[]
  readonly actors: readonly ActorMention[]
  readonly themes: readonly ThemeMention[]
  readonly predicates: readonly Predicate[]
}

/** The sentences of an article in text order. */
export function findStretches(tokens: Words, { article, preambles }: Mentions): Stretch[] {
  const stretches: Stretch[] = []
  const open: OpenQuote = { mark: '', paragraph: -1, sentences: 0 }
  let at = 0
  article.sentences.forEach(({ start: from, end, paragraph }, index) => {
    while (at < preambles.length && preambles[at]!.end <= from) at++
    const cut = preambles[at]
    const start = cut && cut.start < end ? skipSpace(tokens.text, cut.end) : from
    if (start >= end) return
    const first = tokenAt(tokens, start)
    const behind = tokenAt(tokens, end)
    const quoted = findQuoted(tokens, first, behind, paragraph, open)
    stretches.push({ start, end, index, paragraph, text: tokens.text, tokens, first, behind, quoted })
  })
  return stretches
}

/** So many sentences are read together: enough for the lexicons to stay in the processor's cache, few to keep in memory. */
const BATCH = 256

/** Reads the sentences of an article in batches, in one pass over each list of mentions. */
export function* readSentences(
  stretches: readonly Stretch[],
  mentions: Mentions,
): Generator<Reading[], undefined> {
  const toponyms = taker(mentions.toponyms)
  const times = taker(mentions.times)
  const actors = taker(mentions.actors)
  const themes = taker(mentions.themes)
  const read = (stretch: Stretch): Reading => {
    const { start, end, index, paragraph, text, tokens, first, behind, quoted } = stretch
    return {
      start,
      end,
      index,
      paragraph,
      text,
      tokens,
      first,
      behind,
      quoted,
      toponyms: toponyms(start, end),
      times: times(start, end),
      actors: actors(start, end),
      themes: themes(start, end),
      predicates: findPredicates(tokens, first, behind),
    }
  }
  for (let at = 0; at < stretches.length; at += BATCH) yield stretches.slice(at, at + BATCH).map(read)
}

function skipSpace(text: string, offset: number): number {
  let at = offset
  while (at < text.length && /\s/.test(text[at]!)) at++
  return at
}

const NONE: readonly never[] = []

/** Hands out the spans of a sorted list window by window, windows ascending. */
function taker<T extends Span>(list: readonly T[]): (start: number, end: number) => readonly T[] {
  let at = 0
  return (start, end) => {
    while (at < list.length && list[at]!.start < start) at++
    const from = at
    while (at < list.length && list[at]!.start < end) at++
    return at === from ? NONE : list.slice(from, at)
  }
}
