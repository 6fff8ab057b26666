import type { Article, Corpus, NewsEvent, Place, Status } from '../../src/extract/types'
import { at, event, when } from '../made-up/events'

const THEMES = ['diplomacy', 'military', 'conflict', 'terrorism', 'borders', 'crime', 'migration', 'rights']
const STATUSES: readonly Status[] = ['happened', 'happened', 'reported', 'planned', 'denied']
const DAY_MS = 86_400_000
const FIRST = Date.UTC(2019, 0, 1)

const isoDay = (day: number) => new Date(FIRST + day * DAY_MS).toISOString().slice(0, 10)

/** Where towns are made up: a few hundred over the land between Lisbon and Lahore. */
function placeOf(n: number): Place {
  const [lat, lon] = [30 + ((n * 7) % 26), -8 + ((n * 13) % 82)]
  return { id: `gn:${9e6 + n}`, name: `Town ${n}`, kind: 'city', countries: ['FR'], lat, lon }
}

/** A collection of so many made-up events, twenty an article, over six years and `towns` places; always the same. */
export function manyEvents(count: number, towns = 300): Corpus {
  const articles: Article[] = []
  const events: NewsEvent[] = []
  for (let n = 0; events.length < count; n++) {
    const id = `${n}.txt`
    const lines = Array.from(
      { length: 20 },
      (_, i) => `Delegation ${i} of case ${n} met on a matter of weight.`,
    )
    let start = 0
    const sentences = lines.map((line, i) => {
      const span = { start, end: start + line.length, paragraph: i }
      start = span.end + 1
      return span
    })
    const published = { day: isoDay((n * 37) % 2190), basis: 'stated', why: '', approx: false } as const
    articles.push({
      id,
      text: lines.join('\n'),
      title: `Case ${n}`,
      outlet: `Outlet ${n % 9}`,
      url: null,
      published,
      filedFrom: null,
      sentences,
    })
    sentences.forEach((span, i) => events.push(eventOf(n * 20 + i, id, i, span, lines[i]!, towns)))
  }
  return { version: 1, name: 'Many', articles, events }
}

function eventOf(
  n: number,
  article: string,
  sentence: number,
  span: { readonly start: number; readonly end: number },
  quote: string,
  towns: number,
): NewsEvent {
  const start = (n * 7919) % 2190
  const isDay = n % 5 !== 0
  return event(`ev_${n}`, {
    article,
    title: quote,
    status: STATUSES[n % STATUSES.length]!,
    themes: [THEMES[(n * n) % THEMES.length]!],
    actors: [`Actor ${n % 400}`],
    when: when(isoDay(start), isoDay(isDay ? start : start + 29), isDay ? 'day' : 'month'),
    where: [at(placeOf((n * 31) % towns))],
    evidence: { start: span.start, end: span.end, quote, sentence, cues: [] },
  })
}
