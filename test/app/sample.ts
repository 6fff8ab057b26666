import type { Article, Corpus, NewsEvent, Place, Status, ThemeId, When } from '../../src/extract/types'
import { at, event as madeUp, when } from '../made-up/events'

const oslo: Place = {
  id: 'gn:3143244',
  name: 'Oslo',
  kind: 'city',
  countries: ['NO'],
  lat: 59.91,
  lon: 10.75,
}
const norway: Place = {
  id: 'country:NO',
  name: 'Norway',
  kind: 'country',
  countries: ['NO'],
  lat: 62,
  lon: 10,
}
const lima: Place = {
  id: 'gn:3936456',
  name: 'Lima',
  kind: 'city',
  countries: ['PE'],
  lat: -12.04,
  lon: -77.03,
}

const sentences = [
  'Envoys of six states met in Oslo on 4 March 2020 to renew a treaty on fisheries.',
  'The weather was mild.',
  'A second round is planned for the second half of 2020 in Norway.',
  'Hackers had earlier stolen the draft, a minister told the Gazette, and <b>leaked</b> it.',
]
const text = sentences.join(' ')
const strike = 'Dock workers began a strike in Lima on 9 March 2020.'

function article(id: string, whole: string, parts: readonly string[], outlet: string | null): Article {
  let at = 0
  const spans = parts.map((part) => {
    const start = whole.indexOf(part, at)
    at = start + part.length
    return { start, end: at, paragraph: 0 }
  })
  const published = {
    day: '2020-03-10',
    basis: 'inferred' as const,
    why: 'latest day named in the text',
    approx: true,
  }
  return { id, text: whole, title: '', outlet, url: null, published, filedFrom: null, sentences: spans }
}

interface Draft {
  readonly id: string
  readonly sentence: number
  readonly title: string
  readonly theme: ThemeId
  readonly status?: Status
  readonly when?: When
  readonly place?: Place
  readonly actors?: readonly string[]
}

function event(draft: Draft, from: Article): NewsEvent {
  const { start, end } = from.sentences[draft.sentence]!
  const quote = from.text.slice(start, end)
  const named = draft.place ? quote.indexOf(draft.place.name) : -1
  const cue = {
    start: start + named,
    end: start + named + (draft.place?.name.length ?? 0),
    field: 'where',
    meaning: 'capital of Norway',
  } as const
  return madeUp(draft.id, {
    article: from.id,
    title: draft.title,
    status: draft.status ?? 'happened',
    themes: [draft.theme],
    actors: draft.actors ?? [],
    when: draft.when ?? null,
    where: draft.place ? [at(draft.place)] : [],
    saidBy: draft.status === 'reported' ? { speaker: 'a minister', via: ['the Gazette'] } : null,
    evidence: { start, end, quote, sentence: draft.sentence, cues: named < 0 ? [] : [cue] },
  })
}

const first = article('fisheries.txt', text, sentences, null)
const second = article('docks.txt', strike, [strike], 'Harbour News')

/** Four events of two articles: two dated to the day, one planned for half a year, one without a date or place. */
export const sample: Corpus = {
  version: 1,
  name: 'Sample',
  articles: [first, second],
  events: [
    event(
      {
        id: 'ev_meet',
        sentence: 0,
        title: 'Envoys of six states met in Oslo',
        theme: 'diplomacy',
        when: when('2020-03-04', '2020-03-04', 'day'),
        place: oslo,
        actors: ['Six states'],
      },
      first,
    ),
    event(
      {
        id: 'ev_round',
        sentence: 2,
        title: 'A second round is planned',
        theme: 'diplomacy',
        status: 'planned',
        when: when('2020-07-01', '2020-12-31', 'half'),
        place: norway,
      },
      first,
    ),
    event(
      {
        id: 'ev_leak',
        sentence: 3,
        title: 'Hackers had earlier stolen the draft',
        theme: 'crime',
        status: 'reported',
        actors: ['Hackers'],
      },
      first,
    ),
    event(
      {
        id: 'ev_strike',
        sentence: 0,
        title: 'Dock workers began a strike',
        theme: 'protest',
        when: when('2020-03-09', '2020-03-09', 'day'),
        place: lima,
        actors: ['Dock workers'],
      },
      second,
    ),
  ],
}
