import { beforeAll, expect, test } from 'vitest'
import type { Gazetteer } from '../../src/extract/gazetteer'
import { findNames } from '../../src/extract/names'
import { findSentences } from '../../src/extract/sentences'
import { tokenise } from '../../src/extract/tokens'
import { loadGazetteer } from './gazetteer-fixture'

let gazetteer: Gazetteer
beforeAll(async () => {
  ;({ gazetteer } = await loadGazetteer())
}, 60_000)

const read = (text: string) =>
  findNames(tokenise(text), findSentences(text), gazetteer).map(
    ({ start, end, kind }) => `${text.slice(start, end)}=${kind}`,
  )

test.each<[string, string[]]>([
  ['President Ana Lopez met farmers.', ['Ana Lopez=person']],
  ['Mr. Jordan Smith left. Smith was tired.', ['Jordan Smith=person', 'Smith=person']],
  ['Gen. Mark A. Milley spoke.', ['Mark A. Milley=person']],
  ['Officers met on Prince Street.', []],
  ['President Tan Mei-lin met farmers.', ['Tan Mei-lin=person']],
  ['President Ana Holm-led talks failed.', ['Ana Holm=person']],
  ['Zarina Tokhirova said the road was open.', ['Zarina Tokhirova=person']],
  ['The bus driver, Emil Krantz, 34, was hurt.', ['Emil Krantz=person']],
  ['The Boone County Sheriff’s Department called.', ['Boone County Sheriff’s Department=organisation']],
  ['She teaches at the University of Georgia in spring.', ['University of Georgia=organisation']],
  ['The Tajik Foreign Ministry replied.', ['Tajik Foreign Ministry=organisation']],
  ['The CSTO met again.', ['CSTO=organisation']],
  ['Harper & Lowe won the contract.', ['Harper & Lowe=organisation']],
  ['Kabul Now reported on it.', ['Kabul Now=outlet']],
  ['According to TASS, the talks went on.', ['TASS=outlet']],
  ['The Taliban took the road.', ['Taliban=group']],
  ['Fighters of Islamic State – Khorasan Province fled.', ['Islamic State – Khorasan Province=group']],
  ['President Ana Lopez Friday vowed to stay.', ['Ana Lopez=person']],
  ['The book is by Ana Lopez, who met Lopez Friday.', ['Ana Lopez=person', 'Lopez=person']],
  ['A talk by the director, Ana Lopez March 4, was full.', ['Ana Lopez=person']],
  [
    'Judge Ana Lopez of the Norfolk District Court left.',
    ['Ana Lopez=person', 'Norfolk District Court=organisation'],
  ],
  ['The Deputy Director of the Office of Roads rose.', []],
  ['General Motors of Canada Corp sold it.', ['General Motors of Canada Corp=organisation']],
  ['The Court of Appeals Monday freed them.', ['Court of Appeals=organisation']],
  ['The Black Friday Workers Association called.', ['Black Friday Workers Association=organisation']],
  ['Helen Stidd of Lebanon sang.', ['Helen Stidd=person']],
  ['Cyclone Freddy crossed the coast, and Tropical Storm Alex followed.', []],
])('%s', (text, names) => {
  expect(read(text)).toEqual(names)
})

test.each([
  'The ministers met in Minsk.',
  'New York City is large.',
  'The Czech Republic and the Soviet Union signed.',
  'Snow fell on Monday in March.',
  'the road was closed',
  '',
])('no name in: %s', (text) => {
  expect(read(text)).toEqual([])
})
