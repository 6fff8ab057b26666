import { expect, test } from 'vitest'
import { findActors } from '../../src/extract/actors'
import { emptyGazetteer } from '../../src/extract/gazetteer'
import type { Name } from '../../src/extract/names'
import { tokenise } from '../../src/extract/tokens'
import type { Place, Toponym } from '../../src/extract/types'

const span = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from)
  return { start, end: start + words.length }
}
const names = (text: string, list: [string, Name['kind']][]): Name[] =>
  list.map(([words, kind]) => ({ ...span(text, words), kind }))
const read = (text: string, list: [string, Name['kind']][], toponyms: Toponym[] = []) =>
  findActors(tokenise(text), names(text, list), toponyms, emptyGazetteer).map((actor) => actor.name)

test('an acronym learnt from its definition names all its mentions', () => {
  const text = 'The Northern Rivers Treaty Organisation (NRTO) met. NRTO ministers agreed.'
  expect(read(text, [['Northern Rivers Treaty Organisation', 'organisation']])).toEqual([
    'NRTO',
    'NRTO',
    'NRTO',
  ])
})

test('letters that are no initials are not an acronym of the name', () => {
  const text = 'The Northern Rivers Board (XYZ) met. XYZ ministers agreed.'
  expect(read(text, [['Northern Rivers Board', 'organisation']])).toEqual(['Northern Rivers Board'])
})

test('a name without the sign of its "&" is the name with it', () => {
  const text = 'Lund amp Holm rose. Lund & Holm fell.'
  const list: [string, Name['kind']][] = [
    ['Lund amp Holm', 'organisation'],
    ['Lund & Holm', 'organisation'],
  ]
  expect(read(text, list)).toEqual(['Lund & Holm', 'Lund & Holm'])
})

test('a surname stands for the person named in full before', () => {
  const text = 'Ada Okafor spoke. Okafor left.'
  const both: Name[] = [
    { ...span(text, 'Ada Okafor'), kind: 'person' },
    { ...span(text, 'Okafor', 12), kind: 'person' },
  ]
  expect(findActors(tokenise(text), both, [], emptyGazetteer).map((a) => a.name)).toEqual([
    'Ada Okafor',
    'Ada Okafor',
  ])
})

const peru: Place = { id: 'country:PE', name: 'Peru', kind: 'country', countries: ['PE'], lat: -10, lon: -76 }
const toponym = (text: string, words: string, kind: Toponym['kind']): Toponym => ({
  ...span(text, words),
  kind,
  place: peru,
  rule: '',
  others: [],
})

test.each<[string, string, Toponym['kind'], string[]]>([
  ['Peruvian officials met.', 'Peruvian', 'demonym', ['Peru']],
  ['Peru said it would help.', 'Peru', 'metonym', ['Peru']],
  ['Peruvian food is served.', 'Peruvian', 'demonym', []],
  ['They met in Peru.', 'Peru', 'literal', []],
])('government in %j', (text, words, kind, actors) => {
  expect(read(text, [], [toponym(text, words, kind)])).toEqual(actors)
})
