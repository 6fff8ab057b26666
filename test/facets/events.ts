import * as fc from 'fast-check'
import type { NewsEvent, Place, PlaceKind, When } from '../../src/extract/types'
import { at, event as madeUp, when as madeUpWhen } from '../made-up/events'

const kinds: readonly PlaceKind[] = ['city', 'country', 'region', 'border', 'admin']

/** A made-up place, one of a few. */
function placeOf(n: number): Place {
  return {
    id: `p:${n}`,
    name: `Place ${n}`,
    kind: kinds[n % kinds.length]!,
    countries: [`C${n % 3}`],
    lat: n,
    lon: n,
  }
}

const isoDay = fc
  .integer({ min: 18_000, max: 18_400 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10))

const when: fc.Arbitrary<When | null> = fc.option(
  fc
    .record({
      days: fc.tuple(isoDay, isoDay),
      open: fc.constantFrom(undefined, 'start', 'end'),
      approx: fc.boolean(),
      stated: fc.boolean(),
    })
    .map(({ days, open, approx, stated }) => {
      const [start, end] = days.toSorted()
      return madeUpWhen(start!, end!, start === end ? 'day' : 'days', {
        approx,
        open,
        basis: stated ? 'stated' : 'inferred',
      })
    }),
)

const few = (name: string) =>
  fc.uniqueArray(
    fc.integer({ min: 0, max: 4 }).map((n) => `${name} ${n}`),
    { maxLength: 3 },
  )

/** Random events over about a year: some undated, some unplaced, with a handful of values in each facet. */
export const someEvents: fc.Arbitrary<readonly NewsEvent[]> = fc
  .array(
    fc.record({
      when,
      themes: fc.uniqueArray(fc.constantFrom('diplomacy', 'crime', 'rights'), { maxLength: 2 }),
      actors: few('Actor'),
      places: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { maxLength: 2 }),
      role: fc.constantFrom('at', 'about', 'filed-from'),
      status: fc.constantFrom('happened', 'reported', 'planned', 'denied'),
      article: fc.constantFrom('a.txt', 'b.txt', 'c.txt'),
      start: fc.integer({ min: 0, max: 500 }),
      word: fc.constantFrom('treaty', 'Évian summit', 'border post'),
    }),
    { maxLength: 40 },
  )
  .map((drafts) =>
    drafts.map((draft, i) =>
      madeUp(`ev_${i}`, {
        article: draft.article,
        title: `Title ${i} ${draft.word}`,
        status: draft.status,
        themes: draft.themes as NewsEvent['themes'],
        actors: draft.actors,
        when: draft.when,
        where: draft.places.map((n) =>
          at(placeOf(n), { role: draft.role, others: n === 2 ? [placeOf(3)] : [] }),
        ),
        saidBy: draft.actors[0] ? { speaker: draft.actors[0], via: [] } : null,
        evidence: { start: draft.start, end: draft.start + 10, quote: `Quote ${i}`, sentence: 0, cues: [] },
      }),
    ),
  )
