import { expect, test } from 'vitest'
import { findThemes } from '../../src/extract/themes'
import { tokenise } from '../../src/extract/tokens'

const found = (text: string) => [...new Set(findThemes(tokenise(text)).map((m) => m.theme))].sort()

test.each<[string, string[]]>([
  ['The trafficking of weapons across the border', ['borders', 'crime', 'military']],
  ['An earthquake shook the coast', ['disaster']],
  ['Voters went to the polls', ['politics']],
  ['counter-terrorism measures', ['terrorism']],
  ['women’s rights', ['rights']],
  ["the workers' general strike", ['protest']],
  ['illegal migration', ['migration']],
  ['The cat sat by the window', []],
  ['A generally quiet week', []],
])('%j', (text, themes) => {
  expect(found(text)).toEqual(themes)
})

test('every mention slices to the words of its term', () => {
  const text = 'Border guards and the Security Council'
  expect(findThemes(tokenise(text)).map((m) => [m.theme, text.slice(m.start, m.end)])).toEqual([
    ['borders', 'Border guards'],
    ['diplomacy', 'Security Council'],
  ])
})
