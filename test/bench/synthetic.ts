import type { NewsEvent, Place, Status } from '../../src/extract/types'
import type { ArticleFacts } from '../../src/facets/questions'
import { at, event, when } from '../made-up/events'

/** Made-up events for measuring: places clustered as cities are, intervals over 25 years, 12 themes, up to 3 of 500 actors, 2,000 outlets. */
export interface Synthetic {
  readonly event: (i: number) => NewsEvent
  readonly articles: readonly ArticleFacts[]
}

const THEMES = 12
const ACTORS = 500
const OUTLETS = 2000
const PLACES = 5000
const EVENTS_PER_ARTICLE = 10
const FIRST_DAY = Date.UTC(2000, 0, 1) / 86_400_000
const DAYS = 9131
const STATUSES: readonly Status[] = ['happened', 'happened', 'happened', 'reported', 'planned', 'denied']
const COUNTRIES = ['FR', 'DE', 'PL', 'UA', 'TR', 'IR', 'KZ', 'TJ', 'AF', 'PK', 'IN', 'CN', 'NG', 'BR', 'US']

/** The same events for the same `count`, each by its number alone. */
export function syntheticEvents(count: number): Synthetic {
  const places = Array.from({ length: PLACES }, (_, n) => placeOf(n))
  const articles = Array.from({ length: Math.ceil(count / EVENTS_PER_ARTICLE) }, (_, n) => articleOf(n))
  return { articles, event: (i) => eventOf(i, places) }
}

/** A number from 0 to 1 that looks random: the `draw`th of the `i`th thing. */
function chance(i: number, draw: number): number {
  let x = Math.imul(i ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(draw + 1, 0xc2b2ae35)
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d)
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b)
  return ((x ^ (x >>> 16)) >>> 0) / 2 ** 32
}

const below = (most: number, i: number, draw: number) => Math.floor(chance(i, draw) * most)

/** Few numbers often, most seldom. */
const skewed = (most: number, i: number, draw: number) => Math.floor(chance(i, draw) ** 3 * most)

/** Towns around 60 centres. */
function placeOf(n: number): Place {
  const centre = n % 60
  const [lat, lon] = [chance(centre, 90) * 100 - 40, chance(centre, 91) * 340 - 170]
  const far = chance(n, 92) ** 2 * 8
  const angle = chance(n, 93) * 2 * Math.PI
  return {
    id: `gn:${n}`,
    name: `Town ${n}`,
    kind: 'city',
    countries: [COUNTRIES[centre % COUNTRIES.length]!],
    lat: lat + far * Math.sin(angle),
    lon: lon + far * Math.cos(angle),
  }
}

function articleOf(n: number): ArticleFacts {
  const day = isoDay(FIRST_DAY + below(DAYS, n, 80))
  return {
    id: `article ${n}`,
    title: `Report ${n}`,
    outlet: `Outlet ${skewed(OUTLETS, n, 81)}`,
    url: null,
    published: { day, basis: 'stated', why: '', approx: false },
  }
}

function eventOf(i: number, places: readonly Place[]): NewsEvent {
  const start = FIRST_DAY + below(DAYS, i, 1)
  const kind = chance(i, 2)
  const days = kind < 0.7 ? 1 : kind < 0.85 ? 1 + below(7, i, 3) : kind < 0.97 ? 30 : 184
  const theme = skewed(THEMES, i, 4)
  const second = chance(i, 5) < 0.2 ? [(theme + 1) % THEMES] : []
  const actors = Array.from({ length: below(4, i, 6) }, (_, n) => `Actor ${skewed(ACTORS, i, 7 + n)}`)
  const quote = `Delegation ${i} met ${actors.join(' and ') || 'nobody'} on a matter of weight ${below(100_000, i, 11)}.`
  return event(`ev_${i.toString(36)}`, {
    article: `article ${Math.floor(i / EVENTS_PER_ARTICLE)}`,
    title: quote,
    status: STATUSES[below(STATUSES.length, i, 12)]!,
    themes: [theme, ...second].map((n) => `theme-${n}`),
    actors: [...new Set(actors)],
    when: when(
      isoDay(start),
      isoDay(start + days - 1),
      days === 1 ? 'day' : days < 30 ? 'days' : days === 30 ? 'month' : 'half',
    ),
    where: [at(places[skewed(PLACES, i, 13)]!)],
    evidence: {
      start: (i % EVENTS_PER_ARTICLE) * 80,
      end: (i % EVENTS_PER_ARTICLE) * 80 + quote.length,
      quote,
      sentence: i % EVENTS_PER_ARTICLE,
      cues: [],
    },
  })
}

const days = new Map<number, string>()

function isoDay(day: number): string {
  const known = days.get(day)
  if (known) return known
  const iso = new Date(day * 86_400_000).toISOString().slice(0, 10)
  days.set(day, iso)
  return iso
}
