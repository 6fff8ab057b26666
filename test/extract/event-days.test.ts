import { beforeAll, expect, test } from 'vitest'
import { extract } from '../../src/extract/extract'
import type { Gazetteer } from '../../src/extract/gazetteer'
import { loadGazetteer } from './gazetteer-fixture'

let gazetteer: Gazetteer
beforeAll(async () => {
  ;({ gazetteer } = await loadGazetteer())
}, 60_000)

/** The day or days of the last event of an article published on Wednesday 15 May 2024. */
function dayOfLast(text: string): string {
  const when = extract({ id: 'a', text, published: '2024-05-15' }, gazetteer).events.at(-1)?.when
  if (!when) return 'undated'
  return when.start === when.end ? when.start : `${when.start}/${when.end}`
}

// the day of the last event: that of the scene its article tells of
test.each([
  // a meeting, sentences on
  [
    '2024-05-13',
    'The city council of Bergen met on Monday evening. The chair opened the talks. “The road is too narrow,” a speaker said. Mayor Ana Holm asked the board to widen the road.',
  ],
  ['2024-05-14', 'A bus hit a wall in Lyon on Tuesday. Nine people were in it. Police arrested the driver.'],
  [
    '2024-05-13',
    'The minister opened a bridge in Lund on Monday. In 2019 a flood destroyed the old one. On Monday he thanked the workers. He also urged the firm to hire them.',
  ],
  // a day of its own, gone on with
  [
    '2024-03-02',
    'A man was charged in Lyon on Tuesday. Prosecutors say he attacked a guard on March 2. He then threatened two women in the street.',
  ],
  // stretches of time, published on 15 May
  ['2024-05-13/2024-05-15', 'Since Monday, police in Lyon have arrested 40 protesters.'],
  ['2024-05-15/2024-06-09', 'The bridge in Lund will be closed through June 9.'],
  ['2024-02-01/2024-04-30', 'In the quarter ended April 30, the firm bought nine ships in Bergen, it said.'],
  // a day that tells of something else
  ['undated', 'The firm in Lyon sold notes due March 15, 2031 to nine banks.'],
  [
    '2024-05-14',
    'The minister said Tuesday he was pleased by police help in solving Friday’s bombings in Lyon.',
  ],
  ['2024-05-10', 'Police said Tuesday nine people were killed in Friday’s crash in Lyon.'],
  // planned
  [
    '2024-06-03',
    'The queen has invited the envoys to a ceremony in Lund on June 3. The ceremony will take place at the castle of Lund.',
  ],
])('%s: %s', (day, text) => {
  expect(dayOfLast(text)).toBe(day)
})

// what another time has, or none
test.each([
  // back to a time before
  [
    'The minister opened a bridge in Lund on Monday. In 2019 a flood destroyed the old one. Police arrested nine workers in Lund.',
  ],
  ['Police arrested a man in Lyon on Tuesday. He had already threatened two women in Lyon.'],
  ['Police arrested a man in Lyon on Tuesday. Lawyers have accused the police of brutality.'],
  // the day of a meeting is not that of an attack
  ['Envoys of Chad met in Lyon on Tuesday. The group thanked them. Bombs killed nine people in Chad.'],
  // shares
  ['The firm in Lyon closed at 43 euros in trading on Tuesday. The board asked it to respond.'],
  ['A ceremony will be held in Lund on June 3. The board of the Lund museum will open a café for visitors.'],
])('undated: %s', (text) => {
  expect(dayOfLast(text)).toBe('undated')
})
