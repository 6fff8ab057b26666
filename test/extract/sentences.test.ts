import { expect, test } from 'vitest'
import { findSentences } from '../../src/extract/sentences'

const split = (text: string) => findSentences(text).map((s) => text.slice(s.start, s.end))

test.each<[string, string[]]>([
  ['One fell. Two rose.', ['One fell.', 'Two rose.']],
  [
    'Gen. Mark Vale met Mr. Osei in St. Anne. He left.',
    ['Gen. Mark Vale met Mr. Osei in St. Anne.', 'He left.'],
  ],
  ['They flew to Washington, D.C. He stayed.', ['They flew to Washington, D.C.', 'He stayed.']],
  ['The U.S. Senate voted. It passed.', ['The U.S. Senate voted.', 'It passed.']],
  ['J. R. Abiola spoke.', ['J. R. Abiola spoke.']],
  ['Prices rose 3.5 percent. Wages did not.', ['Prices rose 3.5 percent.', 'Wages did not.']],
  ['“Stop!” he cried. She ran.', ['“Stop!” he cried.', 'She ran.']],
  [
    'He called it “a dialogue.” Part of it was read out.',
    ['He called it “a dialogue.”', 'Part of it was read out.'],
  ],
  ['Peace in the area.Foreign ministers met.', ['Peace in the area.', 'Foreign ministers met.']],
  ['See example.com for more. Thanks.', ['See example.com for more.', 'Thanks.']],
  [
    'It begins at 9 a.m. The doors open at 8 a.m. on Friday.',
    ['It begins at 9 a.m.', 'The doors open at 8 a.m. on Friday.'],
  ],
  ['She left before 9 p.m. Turnout was low.', ['She left before 9 p.m.', 'Turnout was low.']],
  [
    'The train left at 9 p.m. Tokyo time. It was late.',
    ['The train left at 9 p.m. Tokyo time.', 'It was late.'],
  ],
  ['Her lawyer, Adv. Ana Holm, spoke.', ['Her lawyer, Adv. Ana Holm, spoke.']],
  ['Flood hits the coast\nHundreds fled on Monday.', ['Flood hits the coast', 'Hundreds fled on Monday.']],
  ['Why? Nobody knows... The end.', ['Why?', 'Nobody knows...', 'The end.']],
  ['', []],
  [' \n \n', []],
])('%j', (text, wanted) => {
  expect(split(text)).toEqual(wanted)
})

test('lines wrapped at a fixed width stay one sentence', () => {
  const text =
    'The river rose above its banks on Monday and flooded more than\nforty houses in the lower part of the town, where the Ministry of\nEmergencies has been moving families into two schools since the\nmorning. Nobody was hurt, a spokeswoman for the regional governor\ntold reporters.'
  expect(split(text)).toHaveLength(2)
})

test('paragraphs are counted from 0', () => {
  expect(findSentences('A one. A two.\n\nB one.').map((s) => s.paragraph)).toEqual([0, 0, 1])
})
