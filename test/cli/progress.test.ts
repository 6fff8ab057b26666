import { expect, test } from 'vitest'
import { count, makeProgress, toText } from '../../src/cli/progress'

test.each([
  [1200, 100_000, 2, 'Reading: 1,200 of 100,000, 600/s, 3 min left'],
  [50, 100, 10, 'Reading: 50 of 100, 5/s, 10 s left'],
  [100, 100, 4, 'Reading: 100 of 100, 25/s, 0 s left'],
])('%i of %i after %i s', (done, total, seconds, expected) => {
  expect(toText('Reading', done, total, seconds)).toBe(expected)
})

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [1_234_567, '1,234,567'],
])('%i is written %s', (n, text) => expect(count(n)).toBe(text))

async function written(isTTY: boolean): Promise<string[]> {
  const texts: string[] = []
  const stream = { isTTY, write: (text: string) => texts.push(text) } as unknown as NodeJS.WriteStream
  const progress = makeProgress(stream)
  progress.step('Reading', 10)
  await new Promise((resolve) => setTimeout(resolve, 150))
  progress.count()
  progress.end()
  return texts
}

test('on a terminal it writes one line and wipes it', async () => {
  const [line, ...rest] = await written(true)
  expect(line).toMatch(/Reading: 1 of 10, \d+\/s, \d+ s left$/)
  expect(rest).toEqual(['\r\u001b[K'])
})

test('elsewhere it writes nothing', async () => {
  expect(await written(false)).toEqual([])
})
