import { expect, test } from 'vitest'
import {
  contentWidth,
  dayOfX,
  findTicks,
  foldTails,
  planAxis,
  scaleToFit,
  xOfDay,
  type AxisPlan,
} from '../../src/facets/axis'
import { mergeRanges, toDay, toIsoDay, type DayRange } from '../../src/facets/days'

const days = (from: string, to = from): DayRange => ({ from: toDay(from), to: toDay(to) + 1 })
const isos = (ranges: readonly { gapFrom: number; gapTo: number }[]) =>
  ranges.map((fold) => [toIsoDay(fold.gapFrom), toIsoDay(fold.gapTo - 1)])

function plan(width: number, fold: boolean, ...occupied: DayRange[]): AxisPlan {
  const made = planAxis(occupied, width, fold)
  if (!made) throw new Error('nothing to lay out')
  return made
}

function axisFor(made: AxisPlan, width: number) {
  return { plan: made, pxPerDay: scaleToFit(made, made.from, made.to, width) }
}

const TWO_ARTICLES = [
  days('2023-06-19', '2023-06-21'),
  days('2023-07-01', '2023-12-31'),
  days('2024-10-21', '2024-11-07'),
]

test.each<[string, DayRange[], string[][]]>([
  ['the stretch between two articles', TWO_ARTICLES, [['2024-01-01', '2024-10-20']]],
  [
    'an outlier decades before, and then the next',
    [days('1979-12-24'), days('1991-12-26'), days('2023-01-01', '2023-06-30')],
    [
      ['1979-12-25', '1991-12-25'],
      ['1991-12-27', '2022-12-31'],
    ],
  ],
  [
    'nothing where no stretch is over a quarter',
    [days('2023-01-01', '2023-03-31'), days('2023-05-01', '2023-08-31')],
    [],
  ],
  ['nothing in a few days', [days('2023-01-01'), days('2023-01-04')], []],
  ['nothing around a single day', [days('2023-01-01')], []],
])('folded is %s', (_, occupied, gaps) => {
  expect(isos(plan(1144, true, ...occupied).folds)).toEqual(gaps)
  expect(plan(1144, false, ...occupied).folds).toEqual([])
})

test('nothing to lay out is no plan', () => expect(planAxis([], 1144, true)).toBeNull())

test('a fold is 8 % wide, at least 60 px, and folds leave more than half of the width to the days', () => {
  expect(plan(1144, true, ...TWO_ARTICLES).foldPx).toBeCloseTo(91.52)
  expect(plan(330, true, ...TWO_ARTICLES).foldPx).toBe(60)
  const outliers = [1000, 1500, 1800, 1950].map((year) => days(`${year}-01-01`))
  const narrow = plan(330, true, ...outliers, days('2023-01-01', '2023-12-31'))
  expect(narrow.folds.length).toBe(1)
  expect(plan(1144, true, ...outliers, days('2023-01-01', '2023-12-31')).folds.length).toBe(4)
})

test.each([330, 1144])('the whole extent fills %i px, and a day goes to its x and back', (width) => {
  const made = plan(width, true, ...TWO_ARTICLES)
  const axis = axisFor(made, width)
  expect(contentWidth(axis)).toBeCloseTo(width, 6)
  expect(xOfDay(axis, made.from)).toBe(0)
  expect(xOfDay(axis, made.to)).toBeCloseTo(width, 6)
  let last = -Infinity
  for (let day = made.from; day <= made.to; day += 0.5) {
    const x = xOfDay(axis, day)
    expect(x).toBeGreaterThan(last)
    expect(dayOfX(axis, x)).toBeCloseTo(day, 6)
    last = x
  }
  const fold = made.folds[0]
  expect(fold && xOfDay(axis, fold.to) - xOfDay(axis, fold.from)).toBeCloseTo(made.foldPx, 6)
})

test('a window over part of a fold is filled too', () => {
  const made = plan(1144, true, ...TWO_ARTICLES)
  const from = toDay('2023-12-01')
  const to = toDay('2024-05-15')
  const axis = { plan: made, pxPerDay: scaleToFit(made, from, to, 1144) }
  expect(xOfDay(axis, to) - xOfDay(axis, from)).toBeCloseTo(1144, 6)
})

test('touching and overlapping ranges are one', () => {
  expect(mergeRanges([{ from: 5, to: 7 }, { from: 0, to: 2 }, { from: 2, to: 3 }, { from: 6, to: 9 }])).toEqual([
    { from: 0, to: 3 },
    { from: 5, to: 9 },
  ]) // prettier-ignore
})

test('tails fold to one block each, and keep the folds inside', () => {
  const made = plan(1144, true, days('1990-01-01'), ...TWO_ARTICLES)
  const core = { from: toDay('2023-06-01'), to: toDay('2024-11-01') }
  const folded = foldTails(made, core)
  expect(folded.folds.map((fold) => [fold.from, fold.to])).toEqual([
    [made.from, core.from],
    [made.folds[1]?.from, made.folds[1]?.to],
    [core.to, made.to],
  ])
  expect(contentWidth(axisFor(folded, 1144))).toBeCloseTo(1144, 6)
})

function labels(from: string, to: string, width: number): string[] {
  const made = plan(width, false, days(from, to))
  return findTicks(axisFor(made, width), 0, width).map(
    (tick) => `${toIsoDay(tick.day)}${tick.withYear ? ' year' : ''} ${tick.unit}`,
  )
}

test.each<[string, string, number, string[]]>([
  [
    '2023-06-19',
    '2023-06-24',
    600,
    [
      '2023-06-18 year day',
      '2023-06-19 day',
      '2023-06-20 day',
      '2023-06-21 day',
      '2023-06-22 day',
      '2023-06-23 day',
      '2023-06-24 day',
      '2023-06-25 day',
    ],
  ],
  ['2023-11-05', '2024-02-20', 400, ['2023-12-01 year month', '2024-01-01 year month', '2024-02-01 month']],
  [
    '2019-03-01',
    '2023-09-30',
    500,
    ['2020-01-01 year', '2021-01-01 year', '2022-01-01 year', '2023-01-01 year'],
  ],
])('ticks from %s to %s in %i px', (from, to, width, ticks) => {
  expect(labels(from, to, width)).toEqual(ticks)
})

test.each([12, 40, 100, 400, 3000, 20_000, 200_000])(
  'ticks over %i days are 64 px apart, none in a fold',
  (length) => {
    for (const width of [330, 700, 1144]) {
      const start = toDay('1993-02-11')
      const made = plan(
        width,
        true,
        { from: start, to: start + 3 },
        { from: start + length, to: start + length * 2 },
      )
      const axis = axisFor(made, width)
      const ticks = findTicks(axis, 0, width)
      expect(ticks.length).toBeGreaterThan(0)
      for (const [i, tick] of ticks.entries()) {
        expect(tick.x - (ticks[i - 1]?.x ?? -Infinity)).toBeGreaterThanOrEqual(64)
        expect(made.folds.some((fold) => tick.day > fold.from && tick.day < fold.to)).toBe(false)
      }
    }
  },
)
