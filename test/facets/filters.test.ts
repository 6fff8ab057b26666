import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { FACETS, toColumns } from '../../src/facets/columns'
import { createFilter, DIMENSIONS, noFilters, queryParts, type Dimension } from '../../src/facets/filters'
import { someEvents } from './events'
import { ARTICLES, passes, someFilters, valuesOf } from './naive'

test('the same events, counts and ways out as filtering one event at a time', () => {
  fc.assert(
    fc.property(someEvents, fc.array(someFilters, { minLength: 1, maxLength: 4 }), (events, steps) => {
      const columns = toColumns({ articles: ARTICLES, events })
      const filter = createFilter(columns)
      for (const filters of steps) {
        const filtered = filter(filters)
        const passing = (but: Dimension | null) =>
          columns.events.filter((event) => DIMENSIONS.every((d) => d === but || passes(event, filters, d)))
        expect(Array.from(filtered.visible, (row) => columns.events[row])).toEqual(passing(null))
        expect(Array.from(filtered.anyDate, (row) => columns.events[row])).toEqual(passing('date'))
        for (const dimension of DIMENSIONS)
          expect(filtered.without[dimension]).toBe(passing(dimension).length)
        for (const facet of FACETS.slice(0, 6)) {
          const others = passing(facet)
          columns.facets[facet].values.forEach((value, code) =>
            expect(filtered.counts[facet][code]).toBe(
              others.filter((event) => valuesOf(event, facet).includes(value)).length,
            ),
          )
        }
      }
    }),
    { numRuns: 150 },
  )
})

test('the two numbers of a date filter: wholly inside, and perhaps inside', () => {
  fc.assert(
    fc.property(someEvents, someFilters, (events, filters) => {
      const columns = toColumns({ articles: ARTICLES, events })
      const { certain, possible } = createFilter(columns)(filters)
      const count = (sure: boolean) =>
        columns.events.filter((event) =>
          DIMENSIONS.every((d) => passes(event, { ...filters, certain: sure }, d)),
        ).length
      fc.pre(filters.from !== null || filters.to !== null)
      expect([certain, certain + possible]).toEqual([count(true), count(false)])
    }),
  )
})

test('without filters every event is shown', () => {
  fc.assert(
    fc.property(someEvents, (events) => {
      expect(createFilter(toColumns({ articles: [], events }))(noFilters).visible.length).toBe(events.length)
    }),
  )
})

test.each([
  ['', []],
  ['  ', []],
  ['Taliban border', ['taliban', 'border']],
  ['"security belt" Kabul', ['security belt', 'kabul']],
  ['"unclosed phrase', ['unclosed phrase']],
  ['Évian', ['evian']],
])('query %j asks for %j', (text, parts) => expect(queryParts(text)).toEqual(parts))
