import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldText, toColumns } from '../../src/facets/columns'
import { someEvents } from './events'

test('rows are sorted by start day, narrower first, undated last, and every event has one', () => {
  fc.assert(
    fc.property(someEvents, (events) => {
      const columns = toColumns({ articles: [], events })
      expect(new Set(columns.events)).toEqual(new Set(events))
      const keys = columns.events.map(({ when }) => (when ? `${when.start} ${when.end}` : 'undated'))
      expect(keys).toEqual(keys.toSorted())
      expect(keys.filter((key) => key !== 'undated').length).toBe(columns.dated)
      events.forEach((event) => expect(columns.events[columns.rowOf.get(event.id)!]).toBe(event))
    }),
  )
})

test('a facet keeps each value of an event once', () => {
  fc.assert(
    fc.property(someEvents, (events) => {
      const { events: rows, facets } = toColumns({ articles: [], events })
      const { values, offsets, codes } = facets.actor
      rows.forEach((event, row) => {
        const read = Array.from(codes.subarray(offsets[row], offsets[row + 1]), (code) => values[code])
        expect(read).toEqual(event.actors)
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
