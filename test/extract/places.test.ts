import { beforeAll, expect, test } from 'vitest'
import { extract } from '../../src/extract/extract'
import type { Gazetteer } from '../../src/extract/gazetteer'
import { loadGazetteer } from './gazetteer-fixture'

let gazetteer: Gazetteer
beforeAll(async () => {
  ;({ gazetteer } = await loadGazetteer())
}, 60_000)

/** "words=id" of each toponym; the kind in brackets where it is not literal. */
function read(text: string): string[] {
  return extract({ id: 'test', text }, gazetteer).toponyms.map(
    ({ start, end, kind, place }) =>
      `${text.slice(start, end)}=${place?.id ?? '?'}${kind === 'literal' ? '' : ` (${kind})`}`,
  )
}

test.each<[string, string[]]>([
  ['The ministers met in Minsk on Monday.', ['Minsk=gn:625144']],
  ['Troops along the Tajik-Afghan border were on alert.', ['Tajik-Afghan border=border:AF-TJ']],
  [
    'It would fortify Tajikistan’s border with Afghanistan.',
    ['Tajikistan’s border with Afghanistan=border:AF-TJ'],
  ],
  ['Patrols on the border between Chad and Sudan doubled.', ['border between Chad and Sudan=border:SD-TD']],
  ['The Tajikistan-Afghanistan border is long.', ['Tajikistan-Afghanistan border=border:AF-TJ']],
  ['Threats from Afghan territories remain.', ['Afghan=country:AF (demonym)']],
  ['Growth slowed in Central Asia.', ['Central Asia=region:central-asia']],
  ['A fire broke out in Paris, Texas, overnight.', ['Paris=gn:4717560', 'Texas=admin:US.TX']],
  ['She moved to Alexandria, Va., in 2001.', ['Alexandria=gn:4744091', 'Va.=admin:US.VA']],
])('%s', (text, places) => {
  expect(read(text)).toEqual(places)
})

test.each([
  'Kabul Now reported the story.',
  'The activities of Islamic State – Khorasan Province increased.',
  'Mr. Jordan Smith went home. Smith was tired.',
  'Reading is good for children.',
  'May was warm and March was cold.',
])('no place in: %s', (text) => {
  expect(read(text)).toEqual([])
})

test('the words before an area are kept', () => {
  const [found] = extract({ id: 'a', text: 'A belt around Afghanistan was planned.' }, gazetteer).toponyms
  expect(found?.vague).toBe('around')
})
