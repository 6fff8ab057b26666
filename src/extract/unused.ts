import type { Article, NewsEvent, Span, Timex, Toponym } from './types'

interface Mentions {
  readonly article: Pick<Article, 'sentences' | 'filedFrom'>
  readonly toponyms: readonly Toponym[]
  readonly times: readonly Timex[]
  readonly events: readonly NewsEvent[]
}

/** Dates and places that stand in the sentences of an article, and no event has. The dateline, names of peoples and of governments are not meant. */
export function findUnused({ article, toponyms, times, events }: Mentions): Article['unused'] {
  const spans: Span[] = article.filedFrom ? [article.filedFrom.span] : []
  for (const { when, where, evidence } of events) {
    for (const cue of evidence.cues) if (cue.field === 'when' || cue.field === 'where') spans.push(cue)
    if (when?.span) spans.push(when.span)
    for (const { span } of where) if (span) spans.push(span)
  }
  const used = inOrder(spans)
  const sentences = inOrder(article.sentences)
  const isMissed = (span: Span) => !touches(used, span) && touches(sentences, span)
  return {
    dates: times.flatMap(({ type, interval, start, end, approx, open }) =>
      type === 'DATE' && interval && isMissed({ start, end })
        ? [open ? { start, end, interval, approx, open } : { start, end, interval, approx }]
        : [],
    ),
    places: toponyms.flatMap(({ kind, place, start, end }) =>
      kind === 'literal' && place && isMissed({ start, end }) ? [{ start, end, place }] : [],
    ),
  }
}

/** Sorted by start, those that touch joined, so that one that may touch another is found by halving. */
function inOrder(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = []
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last && start <= last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    else joined.push({ start, end })
  }
  return joined
}

function touches(spans: readonly Span[], { start, end }: Span): boolean {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.end <= start) low = middle + 1
    else high = middle
  }
  const found = spans[low]
  return found !== undefined && found.start < end
}
