import { expect, test } from 'vitest'
import { toParagraphs, type Line } from '../../src/formats/pdf-lines'

/** Lines of a page of 400 points from the top, 14 apart; `|` in front leaves a gap, `>` indents, `#` is large, `…` ends early. */
function page(...lines: readonly string[]): Line[] {
  let y = 800
  return lines.map((written) => {
    const [, marks, text] = /^([|>#…]*)(.*)$/.exec(written)!
    y -= marks!.includes('|') ? 30 : 14
    const x = marks!.includes('>') ? 20 : 0
    return {
      text: text!,
      x,
      end: marks!.includes('…') ? 200 : 400,
      y,
      height: marks!.includes('#') ? 20 : 11,
    }
  })
}

test.each<[string, Line[][], string[]]>([
  ['lines are joined', [page('Dock workers', 'began a strike.')], ['Dock workers began a strike.']],
  ['a gap parts', [page('It began.', '|It ended.')], ['It began.', 'It ended.']],
  ['another size of type parts', [page('#A headline', 'It began.')], ['A headline', 'It began.']],
  ['an indented line parts', [page('It began.', '>It ended.')], ['It began.', 'It ended.']],
  ['a sentence that ends early parts', [page('…It began.', 'It ended.')], ['It began.', 'It ended.']],
  ['one that does not end does not', [page('…It began with', 'It ended.')], ['It began with It ended.']],
  ['a word that was cut is whole', [page('the diplo-', 'matic talks')], ['the diplomatic talks']],
  ['a soft hyphen goes', [page('the diplo\u00ad', 'matic talks')], ['the diplomatic talks']],
  [
    'a hyphen before a capital stays',
    [page('the Austro-', 'Hungarian talks')],
    ['the Austro-Hungarian talks'],
  ],
  ['a sentence goes on over pages', [page('It began', '7'), page('and ended.')], ['It began and ended.']],
  ['what has ended does not', [page('It began.'), page('It ended.')], ['It began.', 'It ended.']],
  [
    'what most pages repeat is left out',
    [page('Post 1', '|One.'), page('Post 2', '|Two.'), page('Post 3', '|Three.')],
    ['One.', 'Two.', 'Three.'],
  ],
  ['of two pages too, at one height', [page('Post 1', '|One.'), page('Post 2', '|Two.')], ['One.', 'Two.']],
  [
    'what is set as the text is, though pages repeat it',
    [1, 2, 3].map((n) => page(`Flight ${n} left`, '…at noon.', `|Flight ${n} came`, '…at night.')),
    [1, 2, 3].flatMap((n) => [`Flight ${n} left at noon.`, `Flight ${n} came at night.`]),
  ],
  ['nothing is nothing', [[], []], []],
])('%s', (_, pages, paragraphs) => {
  expect(toParagraphs(pages)).toEqual(paragraphs)
})
