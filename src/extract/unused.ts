import type { Article, NewsEvent, Span, Timex, Toponym } from './types'

interface Mentions {
  readonly article: Pick<Article, 'text' | 'sentences' | 'filedFrom'>
  readonly toponyms: readonly Toponym[]
  readonly times: readonly Timex[]
  readonly events: readonly NewsEvent[]
}

/** Dates and places that stand in the sentences of an article, and no event has. The dateline, names of peoples and of governments are not meant. */
export function findUnused({ article, toponyms, times, events }: Mentions): Article['unused'] {
  const used = charactersUsed(article, events)
  const { sentences } = article
  const isMissed = (span: Span) => !isUsed(used, span) && touches(sentences, span)
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

/** 1 at each character of the dateline and of the dates and places of events. */
function charactersUsed({ text, filedFrom }: Mentions['article'], events: readonly NewsEvent[]): Uint8Array {
  const used = new Uint8Array(text.length)
  if (filedFrom) used.fill(1, filedFrom.span.start, filedFrom.span.end)
  for (const { when, where, evidence } of events) {
    for (const { field, start, end } of evidence.cues)
      if (field === 'when' || field === 'where') used.fill(1, start, end)
    if (when?.span) used.fill(1, when.span.start, when.span.end)
    for (const { span } of where) if (span) used.fill(1, span.start, span.end)
  }
  return used
}

function isUsed(used: Uint8Array, { start, end }: Span): boolean {
  for (let i = start; i < end; i++) if (used[i] === 1) return true
  return false
}

/** Whether one of the spans, sorted and apart from each other, has a character in common with it. */
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
