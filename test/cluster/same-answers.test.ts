import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pagesOf } from '../../src/app/export/pages'
import { fetchFrom } from '../../src/app/fetch-questions'
import { FIRST } from '../../src/clickhouse/elsewhere'
import { openClickHouse } from '../../src/clickhouse/open'
import { FACETS } from '../../src/facets/columns'
import { toIsoDay } from '../../src/facets/days'
import { detailsOf } from '../../src/facets/engine/details'
import { createEngine } from '../../src/facets/engine/engine'
import { toColumns } from '../../src/facets/engine/make'
import { noFilters, type Filters } from '../../src/facets/filters'
import type { Box } from '../../src/facets/places'
import type { Also, FacetWanted, MapAnswer, Questions } from '../../src/facets/questions'
import type { Corpus } from '../../src/extract/types'
import { startCluster, type Cluster } from './cluster'
import { makeCollection, randomFrom, WORDS } from './collection'
import { isInstalled } from './installed'
import { loadWhole } from './loaders'

const EVENTS = Number(process.env['CLUSTER_EVENTS'] ?? 200_000)
const FILTERS = Number(process.env['CLUSTER_FILTERS'] ?? 100)

describe.skipIf(!isInstalled())('the embedded engine and two shards give the same answers', () => {
  let cluster: Cluster
  let corpus: Corpus
  let here: Questions
  let there: Questions
  beforeAll(async () => {
    corpus = makeCollection(11, EVENTS)
    const { columns, order } = toColumns(corpus)
    here = createEngine(columns, detailsOf(corpus, order))
    cluster = await startCluster(2)
    await loadWhole(cluster, corpus)
    there = await openClickHouse(fetchFrom(cluster.shards[0]!.http))
  })
  afterAll(() => cluster.stop())

  test('facts', () => {
    const sorted = ({ facts }: Questions) => plain({ ...facts, outlets: facts.outlets.toSorted() })
    expect(sorted(there)).toEqual(sorted(here))
  })

  test(`${FILTERS} random filters over ${EVENTS} events`, async () => {
    const random = randomFrom(5)
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
    let found = 0
    for (let i = 0; i < FILTERS; i++) {
      const filters = someFilters(corpus, random)
      const about = `filters ${i}: ${JSON.stringify(filters)}`
      const same = async <T>(
        ask: (questions: Questions) => T | Promise<T>,
        shape: (answer: T) => unknown = plain,
      ) => {
        const [expected, answer] = [await ask(here), await ask(there)]
        expect(shape(answer), about).toEqual(shape(expected))
        return expected
      }
      const box = random() < 0.5 ? someBox(random) : null
      const map = {
        filters,
        box,
        zoom: Math.floor(random() * 13),
        most: pick([0, 50, 1_000_000]),
        singles: random() < 0.5,
      }
      const { shown } = await same((q) => q.mapCounts(map), plainMap)
      found += shown
      const edges = pick([
        [17_000, 18_000, 19_000, 20_000],
        Array.from({ length: 400 }, (_, n) => 16_000 + n * 11),
        [-200_000, 0],
      ])
      const time = { filters, edges, window: random() < 0.5 ? { from: 18_000.5, to: 19_000 } : null }
      await same((q) => q.timeCounts(time))
      const facets = Array.from({ length: 3 }, () => someWanted(random))
      await same((q) => q.facetCounts({ filters, facets }))
      const event = pick(corpus.events).id
      const from =
        random() < 0.6 ? Math.floor(random() * (shown + 5)) : { event, before: Math.floor(random() * 20) }
      const also = random() < 0.3 ? someAlso(corpus, random) : undefined
      const page = { filters, also, from, count: pick([0, 1, 50]), heads: random() < 0.7 }
      await same((q) => q.rows(page))
      // for a file: behind an event, and with the texts of articles
      const whole = { ...page, count: 30, texts: true }
      const behind = typeof from === 'number' ? from : { event, before: -1 }
      if (i % 3 === 0) await same((q) => q.rows({ ...whole, from: behind }))
      const id = pick([event, 'none'])
      if (i % 5 === 0) await same((q) => q.event({ id }))
    }
    expect(found, 'filters that let something pass').toBeGreaterThan(FILTERS)
  })

  test('what every visitor asks first is answered from what was made when it was loaded', async () => {
    const asked: string[] = []
    const fetch = fetchFrom(cluster.shards[0]!.http)
    const opened = await openClickHouse((path, abort) => {
      asked.push(path.split('?')[0]!)
      return fetch(path, abort)
    })
    const same = async <T>(
      ask: (questions: Questions) => T | Promise<T>,
      shape: (answer: T) => unknown = plain,
    ) => expect(shape(await ask(opened))).toEqual(shape(await ask(here)))
    const filters = noFilters
    for (const { zoom, most } of FIRST.maps)
      for (const singles of most > 0 ? [true, false] : [false])
        await same((q) => q.mapCounts({ filters, box: null, zoom, most, singles }), plainMap)
    await same((q) => q.facetCounts({ filters, facets: [] }))
    for (const facet of FACETS) {
      const besides = corpus.events.slice(0, 3).map(({ article }) => article)
      await same((q) =>
        q.facetCounts({ filters, facets: [{ facet, first: facet === 'article' ? 20 : 200 }] }),
      )
      // of facets with more values than were sent, one that is not among them is asked for
      if (!/^(?:article|actor|place)/.test(facet))
        await same((q) => q.facetCounts({ filters, facets: [{ facet, first: 5, besides }] }))
    }
    for (const step of [1, 7, 30.5, 400])
      for (const window of [null, { from: 18_000.5, to: 19_000 }]) {
        const edges = Array.from({ length: 300 }, (_, n) => Math.round(17_500 + n * step))
        const dated = { ...filters, from: '2020-03-01', to: '2021-02-03' }
        await same((q) => q.timeCounts({ filters: dated, edges, window }))
        const also = { dated: true, ...(window && { days: window }) }
        await same((q) => q.rows({ filters, also, from: 0, count: 0, heads: false }))
      }
    await same((q) => q.rows({ filters, from: 0, count: FIRST.rows, heads: true }))
    await same((q) => q.rows({ filters, from: 0, count: 60, heads: true }))
    expect(asked).toEqual(['/dateline/overview', '/dateline/firstView'])
  })

  test('read page behind page it is the whole list, each event once, with its article', async () => {
    const filters = { ...noFilters, values: { status: ['planned'] } }
    const { signal } = new AbortController()
    const listOf = async (questions: Questions, size: number) => {
      const ids: string[] = []
      for await (const { events, articles } of pagesOf(questions, filters, {
        size,
        behind: true,
        pace: 0,
        abort: signal,
      })) {
        ids.push(...events.map(({ id }) => id))
        expect(articles.map(({ id }) => id)).toEqual([...new Set(events.map(({ article }) => article))])
      }
      return ids
    }
    const ids = await listOf(there, 1700)
    expect(ids.length).toBeGreaterThan(1700)
    expect(ids.toSorted()).toEqual((await listOf(here, 20_000)).toSorted())
    const [first, last] = [
      await there.rows({ filters, from: 0, count: 20_000, heads: false }),
      await there.rows({ filters, from: ids.length - 50, count: 50, heads: false }),
    ]
    expect(first.rows.map(({ event }) => event.id)).toEqual(ids.slice(0, 20_000))
    expect(last.rows.map(({ event }) => event.id)).toEqual(ids.slice(-50))
  })

  test('text in any language and case, and nasty words', async () => {
    for (const word of [
      ...WORDS,
      'STRASSE',
      'ZÜRICH',
      'МОСКВА',
      'İSTANBUL',
      '"talks accord"',
      'ire',
      '京',
      '%',
      '_',
      '\\',
      "'",
      'C++',
      '👍',
    ]) {
      const filters = { ...noFilters, text: word }
      const ask = { filters, from: 0, count: 3, heads: false }
      expect(plain(await there.rows(ask)), word).toEqual(plain(await here.rows(ask)))
    }
    expect(
      (await there.rows({ filters: { ...noFilters, text: 'москва' }, from: 0, count: 0, heads: false }))
        .total,
    ).toBeGreaterThan(EVENTS / 50)
  })
})

/** As JSON carries them; typed arrays as lists. */
function plain(answer: unknown): unknown {
  return JSON.parse(
    JSON.stringify(answer, (_, value: unknown) =>
      ArrayBuffer.isView(value) ? Array.from(value as Uint32Array) : value,
    ),
  )
}

/** Which ids stand for a merged mark is told in no order. */
function plainMap({ marks, ...rest }: MapAnswer): unknown {
  return plain({
    ...rest,
    marks: marks.map((mark) => ({
      ...mark,
      merged: mark.places > 100 ? mark.merged.length : mark.merged.toSorted(),
    })),
  })
}

function someFilters({ events, articles }: Corpus, random: () => number): Filters {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const maybe = <T>(share: number, make: () => T): T | undefined => (random() < share ? make() : undefined)
  const several = <T>(make: () => T): T[] => Array.from({ length: 1 + Math.floor(random() * 4) }, make)
  const placesOf = () => pick(events).where.map(({ place }) => place.id)
  const values: Record<string, readonly string[] | undefined> = {
    theme: maybe(0.3, () => several(() => pick(pick(events).themes) ?? 'none')),
    status: maybe(0.25, () => several(() => pick(events).status)),
    actor: maybe(0.2, () => several(() => pick(pick(events).actors) ?? 'nobody')),
    place: maybe(0.15, () => [...placesOf(), 'country:DE', 'm49:151']),
    placeAt: maybe(0.1, () => [...placesOf(), 'm49:005']),
    placeAbout: maybe(0.1, () => [...placesOf(), 'country:AF']),
    article: maybe(0.03, () => several(() => pick(articles).id)),
    outlet: maybe(0.1, () => several(() => pick(articles).outlet ?? '')),
    placed: maybe(0.1, () => several(() => pick(['exact', 'area', 'guessed', 'none']))),
    dated: maybe(0.1, () => several(() => pick(['day', 'coarse', 'inferred', 'none']))),
    type: maybe(0.15, () => several(() => pick(events).type)),
    speaker: maybe(0.05, () => several(() => pick(events).saidBy?.speaker ?? 'x')),
  }
  const day = () => toIsoDay(17_000 + Math.floor(random() * 3000))
  return {
    values: Object.fromEntries(Object.entries(values).filter(([, chosen]) => chosen)) as Filters['values'],
    from: maybe(0.3, day) ?? null,
    to: maybe(0.3, day) ?? null,
    certain: random() < 0.3,
    text:
      maybe(0.3, () =>
        pick([pick(WORDS), `${pick(WORDS)} ${pick(WORDS)}`, `"${pick(WORDS)} ${pick(WORDS)}"`, 'ville 7']),
      ) ?? '',
    reportedFrom: maybe(0.15, day) ?? null,
    reportedTo: maybe(0.15, day) ?? null,
    only: maybe(0.05, () => several(() => pick(events).id)) ?? null,
    inMap: random() < 0.3,
    inView:
      random() < 0.8
        ? {
            box: someBox(random),
            areas: ['country:DE', 'country:TR', 'border:AF-TJ'].filter(() => random() < 0.5),
          }
        : null,
  }
}

function someBox(random: () => number): Box {
  const [south, west] = [random() * 120 - 70, random() * 360 - 180]
  const east = west + random() ** 2 * 300
  return { west, south, east: east > 180 ? east - 360 : east, north: Math.min(90, south + random() * 80) }
}

function someWanted(random: () => number): FacetWanted {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const facet = pick(FACETS)
  return {
    facet,
    first: pick([0, 1, 10, 300, 10_000]),
    besides: random() < 0.3 ? ['country:DE', 'denied', 'gn:1020', 'sport', 'no such value'] : undefined,
    find: random() < 0.3 ? pick(['е', 'CAF', 'straße', ' ville 1', "'", '\\']) : undefined,
    below: random() < 0.3 ? pick(['', 'country:DE', 'm49:151', 'country:XX']) : undefined,
  }
}

function someAlso({ events }: Corpus, random: () => number): Also {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const ids = () => pick(events).where.map(({ place }) => place.id)
  return pick<Also>([
    { at: ids() },
    { places: ids() },
    { days: { from: 18_000, to: 18_030 } },
    { dated: random() < 0.5 },
    { ids: [pick(events).id, pick(events).id, 'none'] },
    { at: ids(), dated: true, days: { from: 17_500, to: 19_000 } },
  ])
}
