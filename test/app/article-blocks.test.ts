import { expect, test } from 'vitest'
import type { Article } from '../../src/extract/types'
import { runsOf, toBlocks } from '../../src/app/article-blocks'
import { sample } from './sample'

const pieces = (article: Article, evidence: Parameters<typeof toBlocks>[1]) =>
  toBlocks(article, evidence).map((block) =>
    block.pieces.map((piece) => `${piece.kind}: ${article.text.slice(piece.start, piece.end)}`),
  )

const wrap = (text: string, sentences: readonly [number, number, number][]): Article => ({
  ...sample.articles[0]!,
  text,
  sentences: sentences.map(([start, end, paragraph]) => ({ start, end, paragraph })),
})

const at = (start: number, end: number) => ({ start, end, quote: '', sentence: 0, cues: [] })

test('evidence within a sentence leaves the rest of the sentence beside it', () => {
  expect(pieces(wrap('One two three. Four.', [[0, 14, 0], [15, 20, 0]]), at(4, 7))).toEqual([
    ['sentence: One ', 'evidence: two', 'sentence:  three.', 'plain:  ', 'sentence: Four.'],
  ]) // prettier-ignore
})

test('evidence over two sentences is one piece', () => {
  expect(pieces(wrap('One. Two. Three.', [[0, 4, 0], [5, 9, 0], [10, 16, 0]]), at(0, 9))).toEqual([
    ['evidence: One. Two.', 'plain:  ', 'sentence: Three.'],
  ]) // prettier-ignore
})

test('lines that are in no sentence stay, each a paragraph of its own', () => {
  expect(pieces(wrap('A headline\n\nOne. Two.\n  (end)', [[12, 16, 1], [17, 21, 1]]), null)).toEqual([
    ['plain: A headline'],
    ['sentence: One.', 'plain:  ', 'sentence: Two.'],
    ['plain: (end)'],
  ]) // prettier-ignore
})

test('cues that overlap cut the text at each edge', () => {
  const cue = (start: number, end: number) => ({ start, end, field: 'where', meaning: '' }) as const
  const runs = runsOf({ start: 0, end: 10 }, [cue(2, 6), cue(4, 8), cue(20, 25)])
  expect(runs.map((run) => [run.start, run.end, run.cues.length])).toEqual([
    [0, 2, 0],
    [2, 4, 1],
    [4, 6, 2],
    [6, 8, 1],
    [8, 10, 0],
  ])
})
