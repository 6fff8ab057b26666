import { expect, test } from 'vitest'
import { parseCodebook } from '../../src/cli/codebook'
import { findThemes, compileCodebook } from '../../src/extract/themes'
import { tokenise } from '../../src/extract/tokens'

const GOOD = `themes:
  - id: water
    label: Water and dams
    colour: "#1166cc"
    terms: [dam*, water shortage*]
  - id: rail
    label: Railways
    terms:
      - railway*
`

test('a codebook of one’s own replaces the default themes', () => {
  const themes = parseCodebook('codebook.yaml', GOOD)
  const found = findThemes(
    tokenise('The dams caused water shortages; police watched the railway.'),
    compileCodebook(themes),
  )
  expect(found.map((mention) => mention.theme)).toEqual(['water', 'water', 'rail'])
})

test('JSON is read as well', () => {
  expect(
    parseCodebook('codebook.json', '{"themes":[{"id":"rail","label":"Rail","terms":["rail*"]}]}'),
  ).toHaveLength(1)
})

test.each<[string, string, RegExp]>([
  ['a misspelt key', GOOD.replace('colour:', 'color:'), /^codebook\.yaml:4: themes\.0\.color: /],
  [
    'a bad colour',
    GOOD.replace('#1166cc', 'blue'),
    /^codebook\.yaml:4: themes\.0\.colour: a colour is written "#rrggbb"$/,
  ],
  [
    'a theme without terms',
    GOOD.replace('[dam*, water shortage*]', '[]'),
    /^codebook\.yaml:5: themes\.0\.terms: a theme needs a term$/,
  ],
  [
    'a theme without a label',
    GOOD.replace('    label: Railways\n', ''),
    /^codebook\.yaml:6: themes\.1\.label: /,
  ],
  [
    'the same id twice',
    GOOD.replace('id: rail', 'id: water'),
    /^codebook\.yaml:6: the theme "water" is there twice$/,
  ],
  ['broken YAML', GOOD.replace('shortage*]', 'shortage*'), /^codebook\.yaml:\d+: /],
  ['no theme', 'themes: []', /^codebook\.yaml:1: themes: a codebook needs a theme$/],
  ['an empty file', '', /^codebook\.yaml:1: the codebook: /],
])('%s is named by its line', (_, text, message) => {
  expect(() => parseCodebook('codebook.yaml', text)).toThrow(message)
})
