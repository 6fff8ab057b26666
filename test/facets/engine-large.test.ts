import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { NewsEvent, Place } from '../../src/extract/types'
import { FACETS } from '../../src/facets/columns'
import { toDayRange, toIsoDay } from '../../src/facets/days'
import { detailsOf } from '../../src/facets/engine/details'
import { createEngine } from '../../src/facets/engine/engine'
import { kindsOf } from '../../src/facets/engine/kinds'
import { toColumns } from '../../src/facets/engine/make'
import { DIMENSIONS, noFilters, type Dimension, type Filters } from '../../src/facets/filters'
import { someEvents } from './events'
import { ARTICLES, passes, valuesOf } from './naive'
import { countBins } from './naive-bins'

const COUNT = 9000

const drawn = fc.sample(someEvents, { seed: 7, numRuns: 60 }).flat()
const drawnEvent = (i: number): NewsEvent => drawn[(i * 7919) % drawn.length]!

/** More events than fit into a batch, made of a few drawn ones: with `themes` different themes, some of them two at a time. */
function manyEvents(themes: number, count = COUNT): readonly NewsEvent[] {
  return Array.from({ length: count }, (_, i): NewsEvent => {
    const event = drawnEvent(i)
    const own = [`theme-${i % themes}`, ...(i % 5 === 0 ? [`theme-${(i * 3) % themes}`] : [])]
    return { ...event, id: `ev_${i}`, themes: event.themes.length === 0 ? [] : [...new Set(own)] }
  })
}

const corpusOf = (events: readonly NewsEvent[]) => ({
  name: 'Made up',
  articles: [...ARTICLES, { ...ARTICLES[1]!, id: 'c.txt' }],
  events,
})

const day = (at: number) => toIsoDay(at)

/** One after the other: each is a move from the one before, small or large. */
const MOVES: readonly Partial<Filters>[] = [
  { from: day(18_100) },
  { from: day(18_100), to: day(18_300) },
  { from: day(18_103), to: day(18_302) },
  { from: day(18_103), to: day(18_302), certain: true },
  { from: day(18_110), to: day(18_200), values: { theme: ['theme-3'] } },
  { from: day(18_110), to: day(18_200), values: { theme: ['theme-3', 'theme-4'] } },
  { values: { theme: ['theme-5', 'none'] } },
  { values: { theme: ['theme-5'], actor: ['Actor 1', 'Actor 2'], status: ['planned'] } },
  { values: { actor: ['Actor 1'] }, inMap: true, inView: { box: { west: -1, south: -1, east: 5, north: 9 }, areas: ['p:1'] } }, // prettier-ignore
  { values: { place: ['country:C1'], article: ['a.txt'] } },
  { values: { placeAt: ['p:1'], dated: ['day'] }, from: day(18_000) },
  { reportedFrom: '2019-06-01', text: 'treaty' },
  {},
]

/** Tells the events that pass all dimensions but one; each is looked at once. */
function passingAll(events: readonly NewsEvent[], filters: Filters) {
  const rejecting = events.map((event) =>
    DIMENSIONS.filter((dimension) => !passes(event, filters, dimension)),
  )
  return (but: Dimension | null) =>
    events.filter((_, i) => rejecting[i]!.every((dimension) => dimension === but))
}

test.each([
  ['few themes, as a set', 6],
  ['more themes than a set has room for', 40],
])('%s: counts of thousands of events as counted one by one', { timeout: 60_000 }, (_, themes) => {
  const events = manyEvents(themes)
  const corpus = corpusOf(events)
  const { columns, order } = toColumns(corpus)
  const engine = createEngine(columns, detailsOf(corpus, order))
  const now = <T>(answer: T | Promise<T>) => answer as T
  const facets = FACETS.map((facet) => ({ facet, first: 100 }))
  const edges = [18_000, 18_031, 18_100, 18_400]
  for (const move of MOVES) {
    const filters = { ...noFilters, ...move }
    const passing = passingAll(events, filters)
    const shown = passing(null)
    const answer = now(engine.facetCounts({ filters, facets }))
    expect(answer.shown).toBe(shown.length)
    for (const { facet, values } of answer.facets) {
      const counts = new Map<string, number>()
      for (const event of passing(facet))
        for (const value of new Set(valuesOf(event, facet))) counts.set(value, (counts.get(value) ?? 0) + 1)
      expect([facet, ...values.map(({ value, events: n }) => [value, n])]).toEqual([
        facet,
        ...values.map(({ value }) => [value, counts.get(value) ?? 0]),
      ])
    }
    const dated = passing('date').flatMap(({ when }) =>
      when ? [{ ...toDayRange(when), open: when.open }] : [],
    )
    const time = now(engine.timeCounts({ filters, edges, window: null }))
    const bins = countBins(edges, dated)
    expect([Array.from(time.counts), Array.from(time.broader)]).toEqual([[...bins.counts], [...bins.broader]])
    const at = ({ where }: NewsEvent): readonly Place[] =>
      where.filter(({ role }) => role === 'at').map(({ place }) => place)
    const map = now(engine.mapCounts({ filters, box: null, zoom: 3, most: 99, singles: false }))
    for (const mark of map.marks)
      expect(mark.events).toBe(
        shown.filter((event) => at(event).some(({ id }) => id === mark.place.id)).length,
      )
    const rows = now(engine.rows({ filters, from: 5, count: 20, heads: true }))
    expect([rows.total, rows.heads.reduce((sum, head) => sum + head.events, 0)]).toEqual([shown.length, shown.length]) // prettier-ignore
    const inC1 = now(
      engine.rows({ filters, also: { places: ['country:C1'] }, from: 0, count: 0, heads: true }),
    )
    const naive = shown.filter((event) => valuesOf(event, 'place').includes('country:C1')).length
    expect([inC1.total, inC1.heads.reduce((sum, head) => sum + head.events, 0)]).toEqual([naive, naive])
  }
})

test('more statuses and first themes than are worth counting together', { timeout: 60_000 }, () => {
  const events = manyEvents(18_000, 40_000)
  const { columns } = toColumns(corpusOf(events))
  const { grouping, facets, looks } = kindsOf(columns)
  expect([Object.keys(facets), grouping.groups > 16_384]).toEqual([['status'], true])
  const statuses = columns.facets.status.codes
  if (statuses.kind !== 'one') throw new Error('an event without one status')
  for (let row = 0; row < events.length; row++) {
    const kind = grouping.groupOf[row]!
    expect([looks.status[kind], looks.firstTheme[kind]]).toEqual([
      statuses.codes[row],
      columns.firstTheme[row],
    ])
  }
})

test('a facet of very many values, of few events each: counted as one by one', { timeout: 60_000 }, () => {
  const events = Array.from({ length: 100_000 }, (_, i): NewsEvent => {
    const status = i % 3 === 0 ? 'planned' : 'happened'
    return { ...drawnEvent(i), id: `ev_${i}`, article: `article ${(i * 7919) % 66_000}`, status, themes: [`theme-${i % 4}`] } // prettier-ignore
  })
  const corpus = { name: 'Made up', articles: [], events }
  const { columns, order } = toColumns(corpus)
  const engine = createEngine(columns, detailsOf(corpus, order))
  const isTheme = (...wanted: readonly string[]) => ({ themes }: NewsEvent) => wanted.includes(themes[0]!) // prettier-ignore
  const isPlanned = ({ status }: NewsEvent) => status === 'planned'
  const moves: readonly (readonly [Filters['values'], (event: NewsEvent) => boolean])[] = [
    [{}, () => true],
    [{ theme: ['theme-1'] }, isTheme('theme-1')],
    [{ theme: ['theme-1', 'theme-2'], status: ['planned'] }, (event) => isPlanned(event) && isTheme('theme-1', 'theme-2')(event)], // prettier-ignore
    [{ status: ['planned'], article: ['article 5'] }, isPlanned],
    [{ article: ['article 5', 'article 6'] }, () => true],
    [{}, () => true],
  ]
  for (const [values, passesOthers] of moves) {
    const counts = new Map<string, number>()
    for (const event of events)
      if (passesOthers(event)) counts.set(event.article, (counts.get(event.article) ?? 0) + 1)
    const ask = { facet: 'article' as const, first: 300, besides: ['article 65999'] }
    const filters = { ...noFilters, values }
    const answer = engine.facetCounts({ filters, facets: [ask, { ...ask, find: 'cle 1234' }] })
    if (answer instanceof Promise) throw new Error('an answer that is not there at once')
    for (const { values: listed } of answer.facets) {
      expect(listed.length).toBeGreaterThan(5)
      expect(listed.map(({ value, events: n }) => [value, n])).toEqual(
        listed.map(({ value }) => [value, counts.get(value) ?? 0]),
      )
    }
  }
})

test('facets of few values are counted together, one of too many combinations on its own', () => {
  const togetherOf = (themes: number) =>
    Object.keys(kindsOf(toColumns(corpusOf(manyEvents(themes))).columns).facets)
  expect(togetherOf(6)).toContain('theme')
  expect(togetherOf(40)).not.toContain('theme')
  expect(togetherOf(40)).toContain('status')
})

test('pages of what is asked besides are stretches of the whole', () => {
  const corpus = corpusOf(manyEvents(6))
  const { columns, order } = toColumns(corpus)
  const engine = createEngine(columns, detailsOf(corpus, order))
  const filters = { ...noFilters, values: { status: ['planned'] } }
  const alsos = [{ at: ['p:1'] }, { places: ['p:1', 'country:C2'] }, { days: { from: 18_050, to: 18_200 } }, { dated: false }] // prettier-ignore
  for (const also of alsos) {
    const ask = (from: number | { event: string; before: number }, count: number) => {
      const answer = engine.rows({ filters, also, from, count, heads: true })
      if (answer instanceof Promise) throw new Error('an answer that is not there at once')
      return answer
    }
    const all = ask(0, 20_000)
    expect(all.rows.length).toBe(all.total)
    expect(ask(100, 7).rows).toEqual(all.rows.slice(100, 107))
    const { id } = all.rows[50]!.event
    expect(ask({ event: id, before: 3 }, 5)).toMatchObject({
      at: 50,
      start: 47,
      rows: all.rows.slice(47, 52),
    })
  }
})
