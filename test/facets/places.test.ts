import { expect, test } from 'vitest'
import type { NewsEvent, Place, PlaceKind, Where } from '../../src/extract/types'
import { detailsOf } from '../../src/facets/engine/details'
import { createEngine } from '../../src/facets/engine/engine'
import { toColumns } from '../../src/facets/engine/make'
import { noFilters } from '../../src/facets/filters'
import { formOf, placeIdsOf } from '../../src/facets/places'

const place = (id: string, kind: PlaceKind = 'city'): Place => ({
  id,
  name: id,
  kind,
  countries: [],
  lat: 0,
  lon: 0,
})
const where = (p: Place, role: Where['role'] = 'at', vague?: string): Where => ({
  place: p,
  role,
  basis: 'stated',
  rule: '',
  others: [],
  vague,
  span: null,
})
const event = (id: string, ...places: readonly Where[]): NewsEvent => ({
  id,
  article: 'a.txt',
  title: id,
  type: 'CONSULT',
  status: 'happened',
  themes: ['diplomacy'],
  actors: [],
  when: null,
  where: places,
  saidBy: null,
  evidence: { start: 0, end: 1, quote: '', cues: [], sentence: 0 },
})
const [oslo, bergen, norway] = [place('oslo'), place('bergen'), place('norway', 'country')]

function shape(events: readonly NewsEvent[]): readonly string[] {
  const corpus = { name: '', articles: [], events }
  const { columns, order } = toColumns(corpus)
  const engine = createEngine(columns, detailsOf(corpus, order))
  const answer = engine.mapCounts({ filters: noFilters, box: null, zoom: 2, most: 99, singles: true })
  if (answer instanceof Promise) throw new Error('an answer that is not there at once')
  return answer.marks.map(
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
