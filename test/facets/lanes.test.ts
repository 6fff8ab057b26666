import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packLanes, type Extent } from '../../src/facets/lanes'

const mark = (x0: number, x1 = x0 + 24): Extent => ({ x0, x1, broad: false })
const bar = (x0: number, x1: number): Extent => ({ x0, x1, broad: true })
const CHIP = { px: 44, min: 0, max: 1000 }

test.each<[string, Extent[], number[]]>([
  ['marks apart share the lowest lane', [mark(0), mark(24), mark(100)], [0, 0, 0]],
  ['marks of one day stack upward', [mark(50), mark(50), mark(50)], [0, 1, 2]],
  ['a bar beside marks comes down', [mark(0), mark(0), bar(30, 300), mark(400)], [0, 1, 0, 0]],
  ['a bar over marks stays above them', [bar(0, 300), mark(50), mark(60)], [2, 0, 1]],
  ['a second bar is above the first', [bar(0, 300), bar(200, 400)], [0, 1]],
])('%s', (_, extents, lanes) => {
  const packed = packLanes(extents, 4, CHIP)
  expect([...packed.lanes]).toEqual(lanes)
  expect(packed.crowds).toEqual([])
})

test('where not all fit, a chip in the top lane counts the rest', () => {
  const packed = packLanes([mark(100), mark(100), mark(100), mark(100), mark(500)], 2, CHIP)
  expect([...packed.lanes]).toEqual([0, -1, -1, -1, 0])
  expect(packed.crowds).toEqual([{ x0: 90, x1: 134, hidden: [1, 2, 3] }])
})

test('a chip stays between the ends', () => {
  const packed = packLanes([mark(0), mark(0), mark(0), mark(976), mark(976), mark(976)], 2, CHIP)
  expect(packed.crowds.map(({ x0, x1 }) => [x0, x1])).toEqual([[0, 44], [956, 1000]]) // prettier-ignore
})

test('what must be visible is, and another gives way', () => {
  const extents = [mark(100), mark(100), mark(100), mark(100)]
  const packed = packLanes(extents, 2, CHIP, 3)
  expect([...packed.lanes]).toEqual([-1, -1, -1, 0])
  expect(packed.crowds[0]?.hidden).toEqual([0, 1, 2])
})

test('nothing overprints and nothing is lost', () => {
  const extent = fc
    .record({ x0: fc.integer({ min: 0, max: 900 }), width: fc.integer({ min: 24, max: 400 }) })
    .map(({ x0, width }) => ({ x0, x1: x0 + width, broad: width > 48 }))
  fc.assert(
    fc.property(fc.array(extent, { maxLength: 60 }), fc.integer({ min: 1, max: 6 }), (extents, laneCount) => {
      const { lanes, crowds } = packLanes(extents, laneCount, CHIP)
      const marks = extents.map(({ x0, x1 }, i) => ({ x0, x1, lane: lanes[i]! }))
      const chips = crowds.map(({ x0, x1 }) => ({ x0, x1, lane: laneCount - 1 }))
      const boxes = [...marks.filter((mark) => mark.lane >= 0), ...chips]
      const overprints = boxes.filter((a) =>
        boxes.some((b) => a !== b && a.lane === b.lane && a.x0 < b.x1 && b.x0 < a.x1),
      )
      expect(overprints).toEqual([])
      const behindChips = crowds.flatMap((crowd) => crowd.hidden).sort((a, b) => a - b)
      expect(behindChips).toEqual([...lanes.keys()].filter((i) => lanes[i]! < 0))
    }),
    { seed: 7, numRuns: 400 },
  )
})
