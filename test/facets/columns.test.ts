import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldText, sortByDate } from '../../src/facets/columns'
import { codesOf } from '../../src/facets/engine/codes'
import { toColumns } from '../../src/facets/engine/make'
import { someEvents } from './events'

test('events are sorted by start day, narrower first, undated last', () => {
  fc.assert(
    fc.property(someEvents, (events) => {
      const sorted = sortByDate(events)
      expect(new Set(sorted)).toEqual(new Set(events))
      const keys = sorted.map(({ when }) => (when ? `${when.start} ${when.end}` : 'undated'))
      expect(keys).toEqual(keys.toSorted())
    }),
  )
})

test('a facet keeps each value of an event once; rows that are dated come first', () => {
  fc.assert(
    fc.property(someEvents, (events) => {
      const { columns, order } = toColumns({ name: '', articles: [], events })
      const { values, codes } = columns.facets.actor
      Array.from(order, (i, row) => {
        const read = codesOf(codes, row).map((code) => values[code])
        expect(new Set(read)).toEqual(new Set(events[i]!.actors))
        expect(row < columns.dated).toBe(events[i]!.when !== null)
      })
    }),
  )
})

test.each([
  ['ÉVIAN', 'evian'],
  ['Gdańsk', 'gdansk'],
  ['İzmir', 'izmir'],
  ['Кабул', 'кабул'],
  ['“Straße”', '“straße”'],
])('%s folds to %s, as long as before', (text, folded) => {
  expect(foldText(text)).toBe(folded)
  expect(folded.length).toBe(text.length)
})
