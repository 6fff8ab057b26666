import { beforeAll, expect, test } from 'vitest'
import { alone, extract, extractAll, windowsOf, type Task } from '../../src/extract/extract'
import type { Gazetteer } from '../../src/extract/gazetteer'
import { loadGazetteer } from './gazetteer-fixture'

let gazetteer: Gazetteer
beforeAll(async () => {
  ;({ gazetteer } = await loadGazetteer())
}, 60_000)

const taskOf = (text: string, i: number): Task => ({ input: { id: `${i}`, text }, around: alone })

test('articles read together give what each gives alone', () => {
  const texts = [
    'LIMA, 4 March 2024 (Reuters) - A strong earthquake struck Lima on Monday, killing 12 people.',
    '',
    'Police arrested two men in Nairobi on Friday, the ministry said.',
    'LIMA, 4 March 2024 (Reuters) - A strong earthquake struck Lima on Monday, killing 12 people.',
  ]
  const together = extractAll(texts.map(taskOf), gazetteer)
  expect(together).toEqual(texts.map((text, i) => extract({ id: `${i}`, text }, gazetteer)))
  expect(extractAll([], gazetteer)).toEqual([])
})

test.each([
  [[], []],
  [[10], [[10]]],
  [
    [30_000, 30_000, 30_000, 10],
    [[30_000, 30_000, 30_000], [10]],
  ],
  [
    [10, 1_000_000, 10],
    [[10, 1_000_000], [10]],
  ],
])('texts of %j characters are read in windows of %j', (sizes, windows) => {
  const tasks = sizes.map((size, i) => taskOf('x'.repeat(size), i))
  const found = [...windowsOf(tasks)]
  expect(found.map((window) => window.map(({ input }) => input.text.length))).toEqual(windows)
  expect(found.flat()).toEqual(tasks)
})
