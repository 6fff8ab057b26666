import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { NewsEvent } from '../../src/extract/types'
import { FACETS, type FacetId } from '../../src/facets/columns'
import { toDay, toDayRange, toIsoDay } from '../../src/facets/days'
import { detailsOf } from '../../src/facets/engine/details'
import { createEngine } from '../../src/facets/engine/engine'
import { toColumns } from '../../src/facets/engine/make'
import { DIMENSIONS, isFiltering, noFilters, type Dimension, type Filters } from '../../src/facets/filters'
import { compareHeads, headOf } from '../../src/facets/heads'
import type { Questions } from '../../src/facets/questions'
import { event, when } from '../made-up/events'
import { someEvents } from './events'
import { ARTICLES, passes, someFilters, valuesOf } from './naive'
import { countBins } from './naive-bins'

/** Events as `someEvents`, some of them telling the same. */
const linkedEvents = fc
  .tuple(someEvents, fc.array(fc.tuple(fc.nat(39), fc.nat(39)), { maxLength: 6 }))
  .map(([events, links]) => {
    const sameAs = new Map<string, string[]>()
    for (const [a, b] of links) {
      const [one, other] = [events[a % (events.length || 1)], events[b % (events.length || 1)]]
      if (!one || !other || one === other) continue
      sameAs.set(one.id, [...(sameAs.get(one.id) ?? []), other.id])
      sameAs.set(other.id, [...(sameAs.get(other.id) ?? []), one.id])
    }
    return events.map((event) => (sameAs.has(event.id) ? { ...event, sameAs: sameAs.get(event.id)! } : event))
  })

function engineOf(events: readonly NewsEvent[]): Questions {
  const corpus = { name: 'Made up', articles: [...ARTICLES, { ...ARTICLES[1]!, id: 'c.txt' }], events }
  const { columns, order } = toColumns(corpus)
  return createEngine(columns, detailsOf(corpus, order))
}

/** What is there at once. */
function now<T>(answer: T | Promise<T>): T {
  if (answer instanceof Promise) throw new Error('an answer that is not there at once')
  return answer
}

const passing = (events: readonly NewsEvent[], filters: Filters, but: Dimension | null) =>
  events.filter((event) => DIMENSIONS.every((d) => d === but || passes(event, filters, d)))

/** The list's order, an event at a time. */
function inOrder(events: readonly NewsEvent[]): NewsEvent[] {
  const compareDays = (a: NewsEvent, b: NewsEvent) => {
    if (!a.when || !b.when) return a.when ? -1 : b.when ? 1 : 0
    const byHead = compareHeads(headOf(a.when), headOf(b.when))
    if (byHead !== 0) return byHead
    return toDay(a.when.start) - toDay(b.when.start) || toDay(a.when.end) - toDay(b.when.end)
  }
  const text = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
  const sorted = events.toSorted(
    (a, b) =>
      compareDays(a, b) ||
      text(a.article, b.article) ||
      a.evidence.start - b.evidence.start ||
      text(a.id, b.id),
  )
  const listed: NewsEvent[] = []
  for (const event of sorted) {
    if (listed.includes(event)) continue
    const story = storyOf(events, event)
    listed.push(event)
    listed.push(
      ...sorted.filter((other) => other !== event && story.has(other.id) && isSameHead(event, other)),
    )
  }
  return listed
}

function isSameHead(a: NewsEvent, b: NewsEvent): boolean {
  return a.when && b.when ? compareHeads(headOf(a.when), headOf(b.when)) === 0 : a.when === b.when
}

function storyOf(events: readonly NewsEvent[], first: NewsEvent): ReadonlySet<string> {
  const story = new Set([first.id])
  for (let grows = true; grows;) {
    const before = story.size
    for (const event of events) if (story.has(event.id)) for (const id of event.sameAs ?? []) story.add(id)
    grows = story.size > before
  }
  return story
}

const steps = fc.array(someFilters, { minLength: 1, maxLength: 5 })

test('rows: the same events in the same order as sorting and filtering one at a time', () => {
  fc.assert(
    fc.property(linkedEvents, steps, fc.nat(40), fc.nat(10), (events, moves, from, count) => {
      const engine = engineOf(events)
      const order = inOrder(events)
      for (const filters of moves) {
        const wanted = passing(order, filters, null)
        const all = now(engine.rows({ filters, from: 0, count: 100, heads: true }))
        expect(all.rows.map((row) => row.event.id)).toEqual(wanted.map((event) => event.id))
        expect([all.total, all.start]).toEqual([wanted.length, 0])
        expect(all.heads.map((head) => head.events).reduce((a, b) => a + b, 0)).toBe(wanted.length)
        for (const { head, events: size, start } of all.heads)
          for (const event of wanted.slice(start, start + size))
            expect(event.when ? headOf(event.when) : null).toEqual(head)
        const page = now(engine.rows({ filters, from, count, heads: false }))
        expect(page.rows.map((row) => row.event.id)).toEqual(
          wanted.slice(from, from + count).map((event) => event.id),
        )
        for (const [position, { id }] of wanted.entries()) {
          const around = now(engine.rows({ filters, from: { event: id, before: 1 }, count: 3, heads: false }))
          expect([around.at, around.start]).toEqual([position, Math.max(0, position - 1)])
        }
        for (const [position, row] of all.rows.entries()) {
          const story = storyOf(events, row.event)
          const own = wanted.filter((event) => story.has(event.id) && isSameHead(event, row.event))
          expect(row.telling?.members ?? [wanted[position]!.id]).toEqual(own.map((event) => event.id))
        }
      }
    }),
    { numRuns: 60 },
  )
})

test('rows: what is asked besides must hold too, and leaves the state as it was', () => {
  const also = fc.record(
    {
      at: fc.constantFrom<readonly string[]>(['p:0'], ['p:1', 'p:5']),
      places: fc.constantFrom<readonly string[]>(['p:1'], ['p:2', 'p:3']),
      days: fc.constantFrom({ from: 18_050, to: 18_090 }, { from: 18_200, to: 18_201 }),
      dated: fc.boolean(),
      ids: fc.constantFrom<readonly string[]>(['ev_0', 'ev_3', 'ev_7'], ['ev_1']),
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(linkedEvents, someFilters, also, (events, filters, besides) => {
      const engine = engineOf(events)
      const holds = (event: NewsEvent) => {
        const at: readonly string[] = event.where.filter((w) => w.role === 'at').map((w) => w.place.id)
        const named = valuesOf(event, 'place')
        const range = event.when && toDayRange(event.when)
        const { days } = besides
        return (
          (!besides.at || besides.at.some((id) => at.includes(id))) &&
          (!besides.places || besides.places.some((id) => named.includes(id))) &&
          (besides.dated === undefined || besides.dated === (event.when !== null)) &&
          (!besides.ids || besides.ids.includes(event.id)) &&
          (!days ||
            (range !== null &&
              (event.when!.open === 'start' || range.from < days.to) &&
              (event.when!.open === 'end' || range.to > days.from)))
        )
      }
      const before = now(engine.facetCounts({ filters, facets: [] }))
      const asked = now(engine.rows({ filters, also: besides, from: 0, count: 100, heads: true }))
      const wanted = passing(inOrder(events), filters, null).filter(holds)
      expect(asked.rows.map((row) => row.event.id)).toEqual(wanted.map((event) => event.id))
      expect(asked.total).toBe(wanted.length)
      const anyDate = now(
        engine.rows({ filters: { ...filters, from: null, to: null }, from: 0, count: 100, heads: false }),
      )
      expect(anyDate.total).toBe(passing(events, filters, 'date').length)
      expect(now(engine.facetCounts({ filters, facets: [] }))).toEqual(before)
    }),
    { numRuns: 60 },
  )
})

const allFacets = FACETS.map((facet) => ({ facet, first: 100 }))

test('facets: counts leave out the own choice; ways out and the two numbers of the dates agree', () => {
  fc.assert(
    fc.property(linkedEvents, steps, (events, moves) => {
      const engine = engineOf(events)
      for (const filters of moves) {
        const answer = now(engine.facetCounts({ filters, facets: allFacets }))
        expect(answer.shown).toBe(passing(events, filters, null).length)
        for (const dimension of DIMENSIONS)
          expect([dimension, answer.without[dimension]]).toEqual([
            dimension,
            passing(events, filters, isFiltering(filters, dimension) ? dimension : null).length,
          ])
        const certain = passing(events, { ...filters, certain: true }, null).length
        const touching = passing(events, { ...filters, certain: false }, null).length
        const [sure, perhaps] = isFiltering(filters, 'date')
          ? [certain, touching - certain]
          : [answer.certain, answer.possible]
        expect([answer.certain, answer.possible]).toEqual([sure, perhaps])
        for (const { facet, values } of answer.facets) {
          const others = passing(events, filters, facet)
          for (const { value, events: count, total } of values) {
            const has = (event: NewsEvent) => valuesOf(event, facet).includes(value)
            expect([facet, value, count, total]).toEqual([
              facet,
              value,
              others.filter(has).length,
              events.filter(has).length,
            ])
          }
          const known = new Set<string>(events.flatMap((event) => valuesOf(event, facet)))
          expect(values.length).toBe(known.size)
        }
      }
    }),
    { numRuns: 60 },
  )
})

test('a brush that is dragged and a theme that is toggled: the same as asking anew', () => {
  const day = fc.integer({ min: 17_995, max: 18_405 }).map((at) => toIsoDay(at))
  const move = fc.record({
    from: fc.option(day, { freq: 6 }),
    to: fc.option(day, { freq: 6 }),
    certain: fc.boolean(),
    theme: fc.constantFrom(undefined, ['crime'], ['crime', 'rights'], ['none']),
    status: fc.constantFrom(undefined, undefined, ['planned', 'reported']),
  })
  const edges = [18_000, 18_031, 18_100, 18_400]
  fc.assert(
    fc.property(linkedEvents, fc.array(move, { minLength: 2, maxLength: 12 }), (events, moves) => {
      const engine = engineOf(events)
      for (const { theme, status, ...dates } of moves) {
        const values = { ...(theme && { theme }), ...(status && { status }) }
        const filters = { ...noFilters, ...dates, values }
        const askAll = (questions: Questions) => [
          now(questions.facetCounts({ filters, facets: allFacets })),
          now(questions.mapCounts({ filters, box: null, zoom: 2, most: 99, singles: true })),
          now(questions.timeCounts({ filters, edges, window: null })),
          now(questions.rows({ filters, from: 0, count: 5, heads: true })),
        ]
        expect(askAll(engine)).toEqual(askAll(engineOf(events)))
      }
    }),
    { numRuns: 25 },
  )
})

test('facets: the first values by their totals, those asked for besides, and those that are found', () => {
  fc.assert(
    fc.property(linkedEvents, (events) => {
      const engine = engineOf(events)
      const ask = (facet: FacetId, more: object) =>
        now(engine.facetCounts({ filters: noFilters, facets: [{ facet, first: 2, ...more }] })).facets[0]!
      const all = now(engine.facetCounts({ filters: noFilters, facets: [{ facet: 'actor', first: 99 }] }))
      const values = all.facets[0]!.values
      expect(values).toEqual(values.toSorted((a, b) => b.total - a.total || (a.value < b.value ? -1 : 1)))
      expect(ask('actor', {}).values).toEqual(values.slice(0, 2))
      expect(ask('actor', { besides: ['Actor 4'] }).values.filter((v) => v.value === 'Actor 4').length).toBe(
        values.filter((v) => v.value === 'Actor 4').length,
      )
      const found = ask('place', { find: 'PLACE 1', first: 99 })
      expect(found.values.every((v) => v.place?.name === 'Place 1')).toBe(true)
      expect(found.distinct).toBe(found.values.length)
      const inCountry = ask('place', { below: 'country:C1', first: 99 })
      expect(inCountry.values.every((v) => v.place!.countries[0] === 'C1')).toBe(true)
    }),
    { numRuns: 50 },
  )
})

test('map: each place counts what happened there, as shown', () => {
  const boxes = fc.option(
    fc.constantFrom({ west: -1, south: -1, east: 3, north: 9 }, { west: 4, south: -9, east: 1, north: 9 }),
  )
  fc.assert(
    fc.property(linkedEvents, steps, boxes, (events, moves, box) => {
      const engine = engineOf(events)
      for (const filters of moves) {
        const shown = passing(events, filters, null)
        const answer = now(engine.mapCounts({ filters, box, zoom: 3, most: 99, singles: true }))
        const ats = (event: NewsEvent) => [
          ...new Map(event.where.filter((w) => w.role === 'at').map((w) => [w.place.id, w.place])).values(),
        ]
        const isIn = ({ kind, lat, lon }: { kind: string; lat: number; lon: number }) =>
          !box ||
          kind !== 'city' ||
          (lat >= box.south &&
            lat <= box.north &&
            (box.west <= box.east ? lon >= box.west && lon <= box.east : lon >= box.west || lon <= box.east))
        const places = new Map(shown.flatMap(ats).map((place) => [place.id, place]))
        expect(new Set(answer.marks.map((mark) => mark.place.id))).toEqual(
          new Set([...places.values()].filter(isIn).map((place) => place.id)),
        )
        for (const mark of answer.marks) {
          const here = shown.filter((event) => ats(event).some((place) => place.id === mark.place.id))
          expect(mark.events).toBe(here.length)
          expect(mark.single).toEqual(here.length === 1 ? here[0] : null)
          for (const [status, count] of Object.entries(mark.statuses))
            expect(count).toBe(here.filter((event) => event.status === status).length)
        }
        expect(answer.unplaced).toBe(shown.filter((event) => ats(event).length === 0).length)
        const outside = shown.flatMap(ats).filter((place) => !isIn(place)).length
        expect(answer.elsewhere).toBe(outside)
        const merged = now(engine.mapCounts({ filters, box: null, zoom: 0, most: 0, singles: false }))
        const points = (marks: typeof merged.marks) =>
          marks.filter((mark) => mark.form === 'point').reduce((sum, mark) => sum + mark.events, 0)
        expect(points(merged.marks)).toBe(shown.flatMap(ats).filter((place) => place.kind === 'city').length)
        expect(merged.marks.filter((mark) => mark.form === 'point').length).toBeLessThan(2)
      }
    }),
    { numRuns: 60 },
  )
})

test.each([
  [18_100.5, 0],
  [18_101, 1],
  [18_101.5, 1],
])('time: an event of day 18100 is before a window from %d on: %d', (from, before) => {
  const day = toIsoDay(18_100)
  const events = [event('ev_1', { when: when(day, day, 'day') })]
  const answer = now(
    engineOf(events).timeCounts({
      filters: noFilters,
      edges: [18_000, 18_500],
      window: { from, to: 18_400 },
    }),
  )
  expect([answer.before, answer.dated]).toEqual([before, 1])
})

test('time: bins count all that passes but for the dates', () => {
  const someEdges = fc.constantFrom(
    [18_000, 18_050, 18_100, 18_500],
    [18_000, 18_010, 18_020],
    [17_000, 19_000],
  )
  fc.assert(
    fc.property(linkedEvents, steps, someEdges, fc.boolean(), (events, moves, edges, isWindowed) => {
      const engine = engineOf(events)
      const window = isWindowed ? { from: 18_099.5, to: 18_150.25 } : null
      for (const filters of moves) {
        const answer = now(engine.timeCounts({ filters, edges, window }))
        const dated = passing(events, filters, 'date').flatMap(({ when }) =>
          when ? [{ ...toDayRange(when), open: when.open }] : [],
        )
        const bins = countBins(edges, dated)
        expect([...Array.from(answer.counts), -1, ...Array.from(answer.broader)]).toEqual([
          ...bins.counts,
          -1,
          ...bins.broader,
        ])
        expect(answer.broaderTotal).toBe(bins.broaderTotal)
        const begun = countBins(
          edges,
          dated.map(({ from }) => ({ from, to: from + 1 })),
        )
        expect(Array.from(answer.starts)).toEqual([...begun.counts])
        expect(answer.dated).toBe(dated.length)
        expect(answer.undated).toBe(passing(events, filters, 'date').length - dated.length)
        expect(answer.coarse).toBe(dated.filter((d) => d.to - d.from > 1).length)
        expect(answer.before).toBe(window ? dated.filter((d) => d.to <= window.from).length : 0)
        expect(answer.after).toBe(window ? dated.filter((d) => d.from >= window.to).length : 0)
        expect(answer.days).toEqual(
          dated.length === 0
            ? null
            : { from: Math.min(...dated.map((d) => d.from)), to: Math.max(...dated.map((d) => d.to)) },
        )
      }
    }),
    { numRuns: 60 },
  )
})

test('event: with its article, its neighbours and what it names', () => {
  fc.assert(
    fc.property(linkedEvents, (events) => {
      const engine = engineOf(events)
      for (const event of events) {
        const answer = now(engine.event({ id: event.id }))!
        expect(answer.event).toBe(event)
        expect(answer.article.id).toBe(event.article)
        expect(new Set(answer.inArticle)).toEqual(new Set(events.filter((e) => e.article === event.article)))
        expect(answer.related.map((other) => other.id)).toEqual(event.sameAs ?? [])
      }
      expect(now(engine.event({ id: 'gone' }))).toBeNull()
    }),
    { numRuns: 50 },
  )
})
