import { expect, test } from 'vitest'
import type { NewsEvent, PlaceKind, Where } from '../../src/extract/types'
import { formOf, placeIdsOf } from '../../src/facets/places'
import { at, event as madeUp, place } from '../made-up/events'
import { marksOf } from '../made-up/marks'

const [oslo, bergen, norway] = [
  place('oslo', 'city', 0, 0, { id: 'oslo' }),
  place('bergen', 'city', 0, 0, { id: 'bergen' }),
  place('norway', 'country', 0, 0, { id: 'norway' }),
]
const where = (of: typeof oslo, role: Where['role'] = 'at', vague?: string) => at(of, { role, vague })
const event = (id: string, ...places: readonly Where[]) =>
  madeUp(id, { themes: ['diplomacy'], where: places })

function shape(events: readonly NewsEvent[]): readonly string[] {
  return marksOf(events).map(
    (m) => `${m.place.id} ${m.form} ${m.vague ?? '-'} ${m.single?.id ?? `${m.events} events`}`,
  )
}

test.each<[string, readonly NewsEvent[], readonly string[]]>([
  ['no event, no mark', [], []],
  ['one event', [event('1', where(oslo))], ['oslo point - 1']],
  ['a stack', [event('1', where(oslo)), event('2', where(oslo))], ['oslo point - 2 events']],
  ['most events first', [event('1', where(bergen)), event('2', where(oslo)), event('3', where(oslo))], ['oslo point - 2 events', 'bergen point - 1']],
  ['a tie goes by id', [event('1', where(oslo)), event('2', where(bergen))], ['bergen point - 2', 'oslo point - 1']],
  ['at several places', [event('1', where(oslo), where(norway))], ['norway area - 1', 'oslo point - 1']],
  ['the same place twice counts once', [event('1', where(oslo), where(oslo))], ['oslo point - 1']],
  ['about has no mark', [event('1', where(oslo, 'about'))], []],
  ['filed from has no mark', [event('1', where(oslo, 'filed-from'))], []],
  ['no place', [event('1')], []],
  ['words kept', [event('1', where(norway, 'at', 'northern'))], ['norway area northern 1']],
  ['different words dropped', [event('1', where(norway, 'at', 'northern')), event('2', where(norway))], ['norway area - 2 events']],
  ['same words kept', [event('1', where(norway, 'at', 'around')), event('2', where(norway, 'at', 'around'))], ['norway area around 2 events']],
])('%s', (_name, events, marks) => {
  expect(shape(events)).toEqual(marks)
}) // prettier-ignore

test('only towns and sites are points', () => {
  const kinds: readonly PlaceKind[] = ['site', 'city', 'admin', 'country', 'region', 'border', 'water']
  expect(kinds.map((kind) => formOf({ kind }))).toEqual([
    'point',
    'point',
    'area',
    'area',
    'area',
    'line',
    'area',
  ])
})

test('an event is placed by where it happened, not by what it is about', () => {
  expect(placeIdsOf(event('1', where(oslo)))).toEqual(['oslo'])
  expect(placeIdsOf(event('1', where(oslo, 'about'), where(bergen, 'filed-from')))).toEqual([])
  expect(placeIdsOf(event('1'))).toEqual([])
})
