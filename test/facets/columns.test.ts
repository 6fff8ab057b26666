import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldText, toColumns, toDay } from '../../src/facets/columns'
import { someEvents } from './events'

test('rows are sorted by start day, narrower first, undated last, and every event has one', () => {
  fc.assert(
    fc.property(someEvents, (events) => {
      const columns = toColumns({ articles: [], events })
      expect(new Set(columns.events)).toEqual(new Set(events))
      for (let row = 1; row < columns.events.length; row++) {
        const [before, here] = [columns.events[row - 1]!.when, columns.events[row]!.when]
        if (here)
          expect(
            before && (before.start < here.start || (before.start === here.start && before.end <= here.end)),
          ).toBe(true)
        expect(here === null).toBe(row >= columns.dated)
      }
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
  ['1970-01-01', 0],
  ['1969-12-31', -1],
  ['2024-02-29', 19782],
  ['1848-03-15', -44486],
])('day %s is number %i', (iso, day) => expect(toDay(iso)).toBe(day))

test('a day that is none says so', () => expect(() => toDay('June')).toThrow('"June"'))

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
