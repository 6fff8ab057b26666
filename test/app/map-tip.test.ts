import { expect, test } from 'vitest'
import { placeTip } from '../../src/app/map/Tooltip'

test.each([
  ['in the upper part: below', [400, 100], [800, 600], [200, 80], { left: 300, top: 124 }],
  ['in the lower part: above', [400, 500], [800, 600], [200, 80], { left: 300, top: 396 }],
  ['above has no room', [195, 90], [390, 330], [250, 120], { left: 70, top: 114 }],
  ['below has no room', [195, 200], [390, 330], [250, 120], { left: 70, top: 56 }],
  ['neither has room: never over the upper edge', [195, 120], [390, 180], [250, 130], { left: 70, top: 4 }],
  ['higher than the map', [195, 20], [390, 100], [250, 130], { left: 70, top: 4 }],
  ['at the left edge', [10, 100], [390, 330], [250, 60], { left: 4, top: 124 }],
  ['at the right edge', [385, 100], [390, 330], [250, 60], { left: 136, top: 124 }],
] as const)('the tooltip of a mark, %s', (_, [x, y], [width, height], [tipWidth, tipHeight], place) => {
  expect(placeTip({ x, y }, { width, height }, tipWidth, tipHeight)).toEqual(place)
})
