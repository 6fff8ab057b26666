import { expect, test } from 'vitest'
import { findQuoted, type OpenQuote } from '../../src/extract/events/quotes'
import { tokenAt, tokenise } from '../../src/extract/tokens'

/** What is quoted in each sentence; "|" begins a sentence, "¶" a paragraph. */
function quotedIn(marked: string): readonly string[][] {
  const paragraphs = marked.split('¶').map((paragraph) => paragraph.split('|'))
  const text = paragraphs.map((sentences) => sentences.join(' ')).join('\n')
  const tokens = tokenise(text)
  const open: OpenQuote = { mark: '', paragraph: -1, sentences: 0 }
  let at = 0
  return paragraphs.flatMap((sentences, paragraph) =>
    sentences.map((sentence) => {
      const start = at
      at += sentence.length + 1
      const [first, behind] = [tokenAt(tokens, start), tokenAt(tokens, start + sentence.length)]
      return findQuoted(tokens, first, behind, paragraph, open).map((span) =>
        text.slice(span.start, span.end),
      )
    }),
  )
}

test.each<[name: string, text: string, quoted: string[][]]>([
  ['nothing', 'The dam broke.', [[]]],
  ['straight marks', '"We lost it," she said.', [['We lost it,']]],
  ['curly marks', 'He said “we lost it” twice.', [['we lost it']]],
  ['over two sentences', '"We lost it.|We know," she said.|He left.', [['We lost it.'], ['We know,'], []]],
  ['the next paragraph closes it', '“We lost it.¶The dam broke.', [['We lost it.'], []]],
  ['a mark between spaces', 'The dam " broke.|Ten died.', [[], []]],
  ['a mark that can only close', 'The dam broke," she said.|Ten died.', [[], []]],
  ['a mark behind a stop', 'The dam broke." Ten died.|They fled.', [[], []]],
  ['a second one opens: the first was stray', '"The dam broke and "we fled" then.|Ten died.', [['we fled'], []]],
  ['the same in a later sentence', '“The dam broke.|He said “we fled” then.|Ten died.', [['The dam broke.'], ['we fled'], []]],
  ['an apostrophe', "The dam's wall broke.|Ten died.", [[], []]],
  ['figures left out', "The class of '05 met.|Ten died.", [[], []]],
])('%s', (_, text, quoted) => {
  expect(quotedIn(text)).toEqual(quoted)
}) // prettier-ignore

test('what is not closed for eight sentences was stray: the ninth is not quoted', () => {
  const quoted = quotedIn(['"The dam broke.', ...Array<string>(9).fill('Ten died.')].join('|'))
  expect(quoted.map((spans) => spans.length)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 0, 0])
})
