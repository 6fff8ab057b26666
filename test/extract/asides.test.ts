import { beforeAll, expect, test } from 'vitest'
import { extract } from '../../src/extract/extract'
import type { Gazetteer } from '../../src/extract/gazetteer'
import { loadGazetteer } from './gazetteer-fixture'

let gazetteer: Gazetteer
beforeAll(async () => {
  ;({ gazetteer } = await loadGazetteer())
}, 60_000)

/** A lead and three plain sentences, so that what is tested stands behind the lead. */
const BEFORE =
  'Fog lay over Bergen on Monday.\n\nThe hills are high.\n\nThe sea is grey.\n\nThe boats are small.\n\n'
const read = (text: string) =>
  extract({ id: 'a', text: BEFORE + text, published: '2024-05-15' }, gazetteer).events.filter(
    (event) => event.evidence.start >= BEFORE.length,
  )

test.each([
  // an act of speech in a quotation, a deed told in one
  '“We demand an inquiry,” said Kari Holm of the Teachers’ Union.',
  '“Rebels attacked Bergen on Tuesday,” Kari Holm said.',
  // scare quotes quote nobody
  'Police arrested the ‘fish bandit’ in Bergen on Tuesday.',
  "Police arrested the 'fish bandit' in Bergen on Tuesday.",
  'Police asked a court in Oslo to hold the two men.',
  'Foreign minister Kari Holm said the army in Sudan was in a crisis.',
  'The United Nations said the truce in Sudan was holding.',
  'Police arrested two men in Oslo in May 2021.',
  'Police said the group had a flat in Oslo in 2021.',
  'Rebels were shelling Bergen on Tuesday.',
  'The firm opened a terminal in Oslo on Tuesday.',
  'The council elected its chair in Oslo on Tuesday.',
  'Share prices fell 4 percent in Oslo after the announcement.',
  'The government has been hit by protests in Oslo this week.',
  'Officials said a school will open in Oslo on Friday.',
])('news: %s', (text) => {
  expect(read(text)).toHaveLength(1)
})

test.each([
  // under a picture
  '(Ana Holm / The Herald) Rebels attack a convoy near Oslo on Tuesday.',
  'Kari Holm poses for a picture in Oslo on Tuesday.',
  // nothing came about
  'None of the passengers was hurt in the crash in Oslo.',
  // somebody's view, feelings and readiness
  '“The sale of arms in Denmark declined in April,” Kari Holm said.',
  '“We are prepared to work with Denmark,” Kari Holm said.',
  '“Denmark will be bombed in no time,” Kari Holm said.',
  'Kari Holm said the trade with Denmark is a matter of trust.',
  'Kari Holm of Bergen says she is ready to help Denmark.',
  'The trade with Denmark is a matter of trust, said Kari Holm, a baker.',
  // advice
  'Police urged residents of Bergen to lock their doors.',
  // what went on, what came before, what is so
  'A van driven by Kari Holm was going west on the Oslo road, police said.',
  'Kari Holm had asked Denmark for a loan.',
  'The crew used hoses from Denmark in the crisis.',
  'Over the past three years, Norway has been hit by strikes.',
  'Norway has repeatedly pledged to help Denmark.',
  // a life, a firm's history
  'Kari Holm was born in Bergen in 1951.',
  'The Oslo council elects its chair at the start of each year on January 5.',
  'The first tram came to Oslo on Tuesday, Photo: Kari Holm.',
  'Kari Holm spent forty years as a nurse in the Oslo crisis ward.',
  'In 1999, the firm bought a rival in Oslo.',
  // figures
  'The unemployment rate in Oslo rose to 4.1 percent in April.',
  // polls, what points back, what years ahead may bring
  'Voters held a dim view of Denmark in May, according to a Herald poll.',
  'The commissioner, Kari Holm, disclosed this while speaking of crime in Oslo on Tuesday.',
  'Norway will have six million migrants by 2040.',
  // guesses
  'The crisis is unlikely to find an end in Oslo soon.',
])('no news: %s', (text) => {
  expect(read(text).map((event) => event.title)).toEqual([])
})

test.each([
  ['Officials said a school will open in Oslo on Friday.', 'OTHER', 'planned'],
  ['Foreign minister Kari Holm said the army in Sudan is in a crisis.', 'STATEMENT', 'reported'],
])('%s', (text, type, status) => {
  expect(read(text)[0]).toMatchObject({ type, status })
})
