import type { Article, NewsEvent } from '../../src/extract/types'
import type { Pack } from '../../src/exports/types'
import { wordingFor } from '../../src/app/wording'
import { at, event as madeUp, place, when } from '../made-up/events'

const bergen = place('Bergen', 'city', 60.39, 5.32, { countries: ['NO'] })
const lima = place('Lima', 'city', -12.04, -77.03, { countries: ['PE'] })
const norway = place('Norway', 'country', 62, 10, { countries: ['NO'] })
const border = place('Norway–Sweden border', 'border', 63, 12.5, { countries: ['NO', 'SE'] })

const SENTENCES = [
  '🐟 Envoys met in Bergen and Lima on 4–5 March 2020; "fish, salt & bread" were *agreed*.',
  '=HYPERLINK("http://example.com";"pay") said <b>nobody</b> about\nthe | border [yet], a minister told the Gazette.',
  'A second round is planned in Norway for the second half of 2020.',
  '𝔘nrest: the march was cancelled, +47 people were told.',
]

const text = `Fish talks 🐟🐟\n\n${SENTENCES.join(' ')}`

export const article: Article = {
  id: 'north/fish talks.txt',
  text,
  title: 'Fish talks | part *one*',
  outlet: 'The Gazette',
  url: 'https://example.com/fish?a=1&b=2',
  published: { day: '2020-03-10', basis: 'inferred', why: 'latest day in the text', approx: true },
  filedFrom: null,
  sentences: SENTENCES.map((sentence) => ({
    start: text.indexOf(sentence),
    end: text.indexOf(sentence) + sentence.length,
    paragraph: 1,
  })),
}

function event(index: number, more: Partial<NewsEvent>): NewsEvent {
  const { start, end } = article.sentences[index]!
  return madeUp(`ev_${index}`, {
    article: article.id,
    title: `Event ${index}`,
    themes: ['diplomacy', 'economy'],
    actors: ['Envoys', 'Ministry of Fish; Salt'],
    evidence: { start, end, quote: text.slice(start, end), sentence: index, cues: [] },
    ...more,
  })
}

/** Two towns; a border and no date; an area for half a year; cancelled without a place. */
export const events: readonly NewsEvent[] = [
  event(0, {
    title: '@envoys, met "in" Bergen',
    when: when('2020-03-04', '2020-03-05', 'days', {
      others: [{ start: '2019-03-04', end: '2019-03-05', why: 'year' }],
    }),
    where: [at(bergen), at(lima, { others: [bergen] }), at(norway, { role: 'about' })],
  }),
  event(1, {
    title: '=HYPERLINK("http://example.com")',
    status: 'reported',
    where: [at(border)],
    saidBy: { speaker: 'a minister', via: ['the Gazette'] },
  }),
  event(2, {
    title: '- A second round',
    status: 'planned',
    sameAs: ['ev_9'],
    outcome: { event: 'ev_0', why: 'same place' },
    when: when('2020-07-01', '2020-12-31', 'half', { role: 'planned' }),
    where: [at(norway, { vague: 'northern' })],
  }),
  event(3, {
    title: `𝔘nrest <cancelled> ${'very '.repeat(30)}long; naïve, but\\true`,
    status: 'denied',
    themes: [],
    actors: [],
    when: when('2020-02-29', '2020-02-29', 'day'),
    where: [at(bergen, { vague: 'near' })],
  }),
]

export const pack: Pack = {
  name: 'fish & salt',
  events,
  articles: [article],
  edits: new Map([
    [
      'ev_1',
      {
        original: { ...events[1]!, title: 'Nobody | said so', when: null },
        fields: new Set(['title', 'when'] as const),
      },
    ],
    ['ev_3', { original: null, fields: new Set(['made'] as const) }],
  ]),
  marks: new Map([['ev_2', { note: '=ask *them*', star: true, pin: false }]]),
  total: 9,
  filters: ['Theme: Diplomacy or Economy', 'Search: “fish”'],
  view: ['map around 60.0, 10.0 at zoom 4'],
  link: 'https://example.org/page/#v=1&th=diplomacy,economy',
  eventLink: (one) => `https://example.org/page/#v=1&e=${one.id}`,
  exportedAt: '2026-01-02T03:04:05.678Z',
  wording: wordingFor(),
}
