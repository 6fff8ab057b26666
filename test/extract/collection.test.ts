import { beforeAll, expect, test } from 'vitest'
import { readCollection } from '../../src/extract/collection'
import type { Gazetteer } from '../../src/extract/gazetteer'
import type { NewsEvent } from '../../src/extract/types'
import { loadGazetteer } from './gazetteer-fixture'

let gazetteer: Gazetteer
beforeAll(async () => {
  ;({ gazetteer } = await loadGazetteer())
}, 60_000)

const read = (...texts: string[]) =>
  readCollection(
    texts.map((text, i) => ({ id: `${i}`, text })),
    gazetteer,
  )
const titled = (events: readonly NewsEvent[], words: string) =>
  events.find((event) => event.evidence.quote.includes(words))!

const QUAKE = 'A strong earthquake struck Lima, Peru, on 4 March 2024, killing 12 people, the Red Cross said.'
const QUAKE_TOLD_AGAIN =
  'At least 15 people were killed when an earthquake struck Lima on 4 March 2024, the Red Cross said in Peru.'
const FIRE = 'A fire destroyed a market in Lima, Peru, on 4 March 2024. Nobody was hurt.'

test('the same event in two articles is linked both ways, and nothing is hidden', () => {
  const { events } = read(QUAKE, QUAKE_TOLD_AGAIN)
  const [first, second] = [titled(events, 'strong earthquake'), titled(events, 'At least 15')]
  expect(first.sameAs).toEqual([second.id])
  expect(second.sameAs).toEqual([first.id])
})

test.each<[string, string, string]>([
  ['another happening on the same day in the same town', QUAKE, FIRE],
  ['the same a year apart', QUAKE, QUAKE_TOLD_AGAIN.replace('2024', '2023')],
  ['the same in another country', QUAKE, QUAKE_TOLD_AGAIN.replace('Lima', 'Tokyo').replace('Peru', 'Japan')],
])('%s is not linked', (_, one, other) => {
  expect(read(one, other).events.flatMap((event) => event.sameAs ?? [])).toEqual([])
})

const PLAN =
  'The Northern Rivers Council (NRC) will hold its next summit in Minsk, Belarus, in the second half of 2023.'
const HELD = 'The NRC held its summit in Minsk on 14 September 2023 and signed an agreement.'

test('a planned event gets what a later article reports as a proposed outcome, with the reason', () => {
  const { events } = read(PLAN, HELD)
  const [planned, held] = [titled(events, 'will hold'), titled(events, 'held its summit')]
  expect(planned.status).toBe('planned')
  expect(planned.outcome).toEqual({ event: held.id, why: 'in the planned time, Minsk, NRC' })
  expect(held.outcome).toBeUndefined()
})

test.each<[string, string]>([
  ['after the planned time', HELD.replace('14 September 2023', '14 March 2024')],
  ['elsewhere', HELD.replace('Minsk', 'Tokyo')],
])('what is reported %s is no outcome', (_, held) => {
  expect(read(PLAN, held).events.filter((event) => event.outcome)).toEqual([])
})

test('an acronym that one article defines names the actor in all', () => {
  const { events, actors } = read(PLAN, HELD)
  expect(titled(events, 'held its summit').actors).toContain('NRC')
  expect(actors?.find((actor) => actor.name === 'NRC')?.aliases).toEqual(['Northern Rivers Council'])
})

test('a year that one article states dates the weekday of another', () => {
  const { articles } = read(PLAN, 'On Thursday, November 7, the council met in Minsk.')
  expect(articles[1]!.published).toMatchObject({ day: '2024-11-07', basis: 'inferred' })
})

test('copies of one text keep their events apart', () => {
  const ids = read(QUAKE, QUAKE).events.map((event) => event.id)
  expect(ids).toHaveLength(2)
  expect(new Set(ids).size).toBe(2)
})
