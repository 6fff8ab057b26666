import { expect, test } from 'vitest'
import { toDay, toDayRange, toIsoDay } from '../../src/facets/days'
import { binEdges, binOfDay, unitForScale, type BinUnit } from '../../src/facets/histogram'
import { countBins } from './naive-bins'

test.each<[number, BinUnit]>([
  [20, 'day'],
  [5, 'week'],
  [1, 'month'],
  [0.1, 'quarter'],
  [0.03, 'year'],
  [0.003, 'decade'],
  [0.0001, 'decade'],
])('at %d px a day a bin of 8 px is a %s', (px, unit) => expect(unitForScale(px, 8)).toBe(unit))

test.each<[BinUnit, string, string, string[]]>([
  ['day', '2023-06-19', '2023-06-21', ['2023-06-19', '2023-06-20', '2023-06-21', '2023-06-22']],
  ['week', '2023-06-20', '2023-06-27', ['2023-06-19', '2023-06-26', '2023-07-03']],
  ['month', '2023-12-31', '2024-01-01', ['2023-12-01', '2024-01-01', '2024-02-01']],
  ['quarter', '2023-05-20', '2023-07-01', ['2023-04-01', '2023-07-01', '2023-10-01']],
  ['year', '2023-05-20', '2023-07-01', ['2023-01-01', '2024-01-01']],
  ['decade', '1999-12-31', '2000-01-01', ['1990-01-01', '2000-01-01', '2010-01-01']],
])('edges of a %s', (unit, start, end, edges) => {
  expect(binEdges(unit, toDayRange({ start, end })).map(toIsoDay)).toEqual(edges)
})

test('a day is in the bin that begins at or before it; beyond the edges in the first and the last', () => {
  expect([-5, 0, 9, 10, 29, 30, 99].map((day) => binOfDay([0, 10, 20, 30], day))).toEqual([
    0, 0, 0, 1, 2, 2, 2,
  ])
})

test('only what fits in one bin is counted in it; the rest is broader, in every bin it touches', () => {
  const edges = binEdges('month', toDayRange({ start: '2023-05-01', end: '2023-12-31' }))
  const half = toDayRange({ start: '2023-07-01', end: '2023-12-31' })
  const june = toDayRange({ start: '2023-06-01', end: '2023-06-30' })
  const turn = toDayRange({ start: '2023-05-31', end: '2023-06-01' })
  const since = { ...toDayRange({ start: '2023-10-01', end: '2023-10-31' }), open: 'end' as const }
  const before = { ...toDayRange({ start: '2023-05-01', end: '2023-05-31' }), open: 'start' as const }
  const counted = countBins(edges, [half, june, turn, since, before, june])
  expect([...counted.counts]).toEqual([0, 2, 0, 0, 0, 0, 0, 0])
  expect([...counted.broader]).toEqual([2, 1, 1, 1, 1, 2, 2, 2])
  expect(counted.broaderTotal).toBe(4)
})

test('no intervals, no counts', () => {
  const counted = countBins([toDay('2023-01-01'), toDay('2023-01-02')], [])
  expect([...counted.counts, ...counted.broader, counted.broaderTotal]).toEqual([0, 0, 0])
})
