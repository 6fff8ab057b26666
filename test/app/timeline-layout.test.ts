import { expect, test } from 'vitest'
import { homeDays } from '../../src/app/timeline/home'
import { barPath, toDated } from '../../src/app/timeline/layout'
import { planOverview } from '../../src/app/timeline/planOverview'
import { stepEdges } from '../../src/app/timeline/useBrush'
import { lengthInWords } from '../../src/app/timeline/words'
import { rangeOfDays } from '../../src/app/timeline/range'
import type { NewsEvent } from '../../src/extract/types'
import { planAxis } from '../../src/facets/axis'
import { toDay, toIsoDay } from '../../src/facets/days'
import { countBins } from '../facets/naive-bins'
import { event, when } from '../made-up/events'

const onDay = (day: string, end = day) => event(`${day}..${end}`, { when: when(day, end, 'day') })

const spread = (from: string, count: number, every: number) =>
  Array.from({ length: count }, (_, i) => onDay(toIsoDay(toDay(from) + i * every)))

function layOutHome(events: readonly NewsEvent[], width = 1144) {
  const dated = toDated(events, new Map())
  const plan = planAxis(dated, width, true)
  if (!plan) throw new Error('nothing to lay out')
  const home = homeDays(
    dated.map(({ from }) => [from, 1]),
    plan,
    width,
  )
  const overview = planOverview(plan, home, width)
  return { plan, home, overview, histogram: countBins(overview.edges, dated) }
}

test('the narrower of two that begin together comes first', () => {
  const dated = toDated(
    [onDay('2023-06-01', '2023-06-30'), onDay('2023-06-01'), onDay('2023-05-31')],
    new Map(),
  )
  expect(dated.map((d) => [d.kind, d.to - d.from])).toEqual([['day', 1], ['day', 1], ['coarse', 30]]) // prettier-ignore
})

test('a collection spread evenly opens on everything', () => {
  expect(layOutHome(spread('2001-01-01', 300, 25)).home).toBeNull()
  expect(layOutHome(spread('2023-01-01', 10, 1)).home).toBeNull()
})

test('one of last year with dates of a century opens on last year, and the rest is in the tails', () => {
  const events = [...spread('1931-03-01', 25, 1000), ...spread('2023-01-10', 200, 1), onDay('2031-05-05')]
  const { home, overview, plan, histogram } = layOutHome(events)
  expect(home && toIsoDay(home.from).slice(0, 7)).toBe('2023-01')
  expect(home && toIsoDay(home.to).slice(0, 7)).toBe('2023-07')
  expect(overview.tails).toEqual({ before: true, after: true })
  expect(overview.edges[0]).toBe(plan.from)
  expect(histogram.counts[0]).toBe(25)
  expect(histogram.counts.reduce((sum, n) => sum + n, 0)).toBe(events.length)
})

test.each([
  [[0, 7, 14, 21], 7, 1, 14],
  [[0, 7, 14, 21], 7, -1, 0],
  [[0, 7, 14, 21], 9, 1, 14],
  [[0, 7, 14, 21], 9, -1, 7],
  [[0, 7, 14, 21], 21, -1, 14],
  [[0, 7, 14, 21], 14, 10, 21],
  [[0, 7, 14, 21], 0, -1, 0],
])('on the edges %j from day %i by %i to %i', (edges, day, by, to) => {
  expect(stepEdges(edges, day, by)).toBe(to)
})

test.each([
  [{ from: 0, to: 100 }, null],
  [
    { from: 19528, to: 99999 },
    { from: '2023-06-20', to: null },
  ],
  [
    { from: 0, to: 19529 },
    { from: null, to: '2023-06-20' },
  ],
  [
    { from: 19527, to: 19529 },
    { from: '2023-06-19', to: '2023-06-20' },
  ],
])('the days %j are the filter %j', (days, range) => {
  const extent = days.to === 100 ? days : { from: 0, to: 99999 }
  expect(rangeOfDays(days, extent)).toEqual(range)
})

test.each([
  [1, '1 day'],
  [59, '59 days'],
  [61, '2 months'],
  [294, '9 months'],
  [365, '12 months'],
  [730, '2 years'],
  [16_000, '43 years'],
])('%i days are %s', (days, words) => expect(lengthInWords(days)).toBe(words))

test('an open side is pointed', () => {
  expect(barPath(0, 20, 0, 7, undefined)).toBe('M0 -7L20 -7L20 7L0 7Z')
  expect(barPath(0, 20, 0, 7, 'end')).toBe('M0 -7L20 -7L29 0L20 7L0 7Z')
  expect(barPath(0, 20, 0, 7, 'start')).toBe('M0 -7L20 -7L20 7L0 7L-9 0Z')
  expect(barPath(0, 20, 30, 7, 'end')).toBe('M0 23L20 23L29 30L20 37L0 37Z')
})
