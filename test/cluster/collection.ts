import type {
  Article,
  Corpus,
  EventType,
  NewsEvent,
  Place,
  Precision,
  Status,
  Where,
} from '../../src/extract/types'
import { toIsoDay } from '../../src/facets/days'
import { at, event, when } from '../made-up/events'
import { diceFrom } from '../made-up/random'

/** Numbers from 0 to 1 that are the same for the same seed. */
export function randomFrom(seed: number): () => number {
  const dice = diceFrom(seed)
  return () => dice() / 2 ** 32
}

const STATUSES: readonly Status[] = ['happened', 'reported', 'planned', 'denied']
const TYPES: readonly EventType[] = [
  'AGREE',
  'CONSULT',
  'AID',
  'ACCUSE',
  'PROTEST',
  'ASSAULT',
  'HAZARD',
  'STATEMENT',
  'OTHER',
]
const THEMES = [
  'borders',
  'crime',
  'disasters',
  'diplomacy',
  'economy',
  'health',
  'migration',
  'military',
  "o'clock",
  'sport',
]
const VAGUE = [undefined, undefined, undefined, 'southern', 'around', 'near']
const PRECISIONS: readonly [Precision, number][] = [
  ['day', 1],
  ['day', 1],
  ['day', 1],
  ['days', 3],
  ['week', 7],
  ['month', 30],
  ['quarter', 91],
  ['half', 183],
  ['season', 90],
  ['year', 365],
  ['decade', 3652],
]
const COUNTRIES = ['US', 'BR', 'NG', 'KE', 'DE', 'FR', 'RU', 'TR', 'IN', 'CN', 'AU', 'BY', 'AF', 'TJ']

/** Words of many scripts, some of which differ only by case, accents or signs that mean something elsewhere. */
export const WORDS =
  'river Café cafe naïve Straße strasse İstanbul istanbul ISTANBUL Zürich zurich fête Ångström angstrom déjà vu coöperate flood bridge minister talks accord 100% under_score back\\slash quote\'s "double" comma, tab; semi a/b C++ москва Москва МОСКВА вода ёлка Афина Αθήνα αθήνα ΑΘΗΝΑ القاهرة מים 東京 東京都 北京市 서울 กรุงเทพ दिल्ली Việt Nam Đà Nẵng łódź Łódź smörgåsbord ﬁne Ǆ 👍 👩‍🚒 fire fires firefighter ab abc x 7 2024'.split(
    ' ',
  )

/** A collection made up from a seed: events of every kind the columns know, with what is rare in news common. */
export function makeCollection(seed: number, count: number, perArticle = 8): Corpus {
  const random = randomFrom(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const some = <T>(list: readonly T[], most: number): T[] =>
    Array.from(
      { length: Math.floor(random() * (most + 1)) },
      () => list[Math.floor(random() ** 2 * list.length)]!,
    )
  const places = makePlaces(pick, random)
  const actors = Array.from({ length: 600 }, (_, i) => `${pick(WORDS)} ${pick(WORDS)} ${i}`)
  const outlets = ['Daily Bugle', "L'Écho", 'Агентство', 'TASS \\ AP', '']
  const events: NewsEvent[] = []
  const articles: Article[] = []
  const byDay = new Map<string, NewsEvent>()
  for (let i = 0; i < count; i++) {
    const nth = i % perArticle
    if (nth === 0) articles.push(makeArticle(articles.length))
    const article = articles.at(-1)!
    const event = makeEvent(i, nth, article)
    const twin = event.when && byDay.get(event.when.start)
    // events of the same first day in other articles tell the same now and then
    if (twin && twin.article !== event.article && random() < 0.05) joinStory(events, event, twin)
    else if (event.when) byDay.set(event.when.start, event)
    events.push(event)
    if (event.status === 'planned' && random() < 0.3)
      events[i] = {
        ...event,
        outcome: { event: random() < 0.8 ? idOf(Math.floor(random() * count)) : 'ev_missing', why: 'fits' },
      }
  }
  return {
    version: 1,
    name: `made up ${seed}`,
    articles,
    events: linkStories(events),
    actors: actors.map((name, i) => ({
      name,
      kind: i % 10 === 0 ? 'outlet' : 'organisation',
      aliases: i % 3 === 0 ? [`${name} & Co.`, `the ${name}`] : [],
    })),
  }

  function makeArticle(n: number): Article {
    const day = random() < 0.9 ? toIsoDay(17_000 + Math.floor(random() * 3000)) : null
    const id = `${pick(['2024', 'b', 'Ж', 'z'])}/${pick(WORDS)}-${n}.txt`
    return {
      id,
      text: `${pick(WORDS)} ${pick(WORDS)} ${n} of ${seed}. `.repeat(10),
      title: `${pick(WORDS)} ${pick(WORDS)}`,
      outlet: random() < 0.8 ? pick(outlets) : null,
      url: random() < 0.5 ? `https://example.org/${n}?a=1&b='` : null,
      published: day ? { day, basis: 'stated', why: 'given', approx: false } : null,
      filedFrom: null,
      sentences: [],
    }
  }

  function makeEvent(i: number, nth: number, article: Article): NewsEvent {
    const title = Array.from({ length: 4 }, () => pick(WORDS)).join(' ')
    const where: Where[] = some(places, 3).map((place) =>
      at(place, {
        role: pick(['at', 'at', 'about', 'filed-from'] as const),
        others: random() < 0.1 ? [pick(places)] : [],
        vague: pick(VAGUE),
      }),
    )
    const [precision, days] = pick(PRECISIONS)
    const first = Math.floor(17_000 + random() ** 0.5 * 3000) - (random() < 0.01 ? 200_000 : 0)
    return event(idOf(i), {
      article: article.id,
      title,
      type: pick(TYPES),
      status: pick(STATUSES),
      themes: [...new Set(some(THEMES, 3))],
      actors: [...new Set(some(actors, 3))],
      when:
        random() < 0.15
          ? null
          : when(toIsoDay(first), toIsoDay(first + days - 1), precision, {
              approx: random() < 0.1,
              open: random() < 0.05 ? pick(['start', 'end'] as const) : undefined,
              basis: pick(['stated', 'inferred', 'carried'] as const),
            }),
      where,
      saidBy: random() < 0.3 ? { speaker: pick(actors), via: random() < 0.3 ? [pick(actors)] : [] } : null,
      evidence: {
        start: nth * 40,
        end: nth * 40 + 30,
        quote: `${title} ${pick(WORDS)} ${pick(WORDS)}.`,
        cues: [],
        sentence: nth,
      },
    })
  }
}

const idOf = (i: number) => `ev_${(i * 7919).toString(36)}x`

function makePlaces(pick: <T>(list: readonly T[]) => T, random: () => number): Place[] {
  const towns = Array.from({ length: 1500 }, (_, i): Place => ({
    id: `gn:${1000 + i}`,
    name: `${pick(WORDS)}ville ${i}`,
    kind: i % 20 === 0 ? 'site' : 'city',
    countries: [pick(COUNTRIES)],
    lat: Math.round((random() * 140 - 70) * 1000) / 1000,
    lon: Math.round((random() * 360 - 180) * 1000) / 1000,
    population: i * 100,
  }))
  const areas = COUNTRIES.map((code): Place => ({
    id: `country:${code}`,
    name: code,
    kind: 'country',
    countries: [code],
    lat: 10,
    lon: 20,
  }))
  const others: Place[] = [
    { id: 'region:east', name: 'the East', kind: 'region', countries: ['AF', 'TJ'], lat: 0, lon: 0 },
    { id: 'border:AF-TJ', name: 'the border', kind: 'border', countries: ['AF', 'TJ'], lat: 37, lon: 70 },
    { id: 'water:sea', name: 'the Sea', kind: 'water', countries: [], lat: -10, lon: -179.9 },
  ]
  return [...areas, ...others, ...towns]
}

const stories = new WeakMap<NewsEvent, Set<string>>()

function joinStory(_: readonly NewsEvent[], event: NewsEvent, twin: NewsEvent): void {
  const story = stories.get(twin) ?? new Set([twin.id])
  story.add(event.id)
  stories.set(twin, story)
  stories.set(event, story)
}

function linkStories(events: readonly NewsEvent[]): NewsEvent[] {
  const storyOf = new Map<string, Set<string>>()
  for (const event of events) for (const id of stories.get(event) ?? []) storyOf.set(id, stories.get(event)!)
  return events.map((event) => {
    const story = storyOf.get(event.id)
    return story ? { ...event, sameAs: [...story].filter((id) => id !== event.id) } : event
  })
}
