import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { Reader } from '../../../src/cli/reading/reader'
import { inOrder } from '../../../src/cli/reading/threads'

const readers = (count: number) => Array.from({ length: count }, (): Reader => ({ ask: async () => [] }))
const numbers = (count: number) => Array.from({ length: count }, (_, i) => i)

async function collect<T>(results: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const one of results) all.push(one)
  return all
}

test.each([0, 1, 5, 100])(
  '%i results come in the order of their batches, whoever is done first',
  async (count) => {
    const slow = (_: Reader, n: number) => setTimeout(n % 7 === 0 ? 8 : 0, n * n)
    const expected = numbers(count).map((n) => n * n)
    for (const workers of [1, 2, 3])
      expect(await collect(inOrder(numbers(count), readers(workers), slow))).toEqual(expected)
  },
)

test('no reader has more than two at once, and a slow first one stops the rest after a window', async () => {
  const at = new Map<Reader, number>()
  let [most, begun] = [0, 0]
  let release = () => {}
  const first = new Promise<void>((resolve) => (release = resolve))
  const results = inOrder(numbers(1000), readers(2), async (reader, n) => {
    begun++
    at.set(reader, (at.get(reader) ?? 0) + 1)
    most = Math.max(most, at.get(reader)!)
    await (n === 0 ? first : setTimeout(0))
    at.set(reader, at.get(reader)! - 1)
    return n
  })
  const all = collect(results)
  await setTimeout(100)
  expect(begun).toBe(16)
  release()
  expect(await all).toEqual(numbers(1000))
  expect(most).toBe(2)
})

test('what fails is told in its turn and nothing more is begun', async () => {
  let begun = 0
  const got: number[] = []
  const read = async () => {
    const run = async (_: Reader, n: number) => {
      begun++
      await setTimeout(0)
      if (n === 5) throw new Error('five')
      return n
    }
    for await (const n of inOrder(numbers(1000), readers(2), run)) got.push(n)
  }
  await expect(read()).rejects.toThrow('five')
  expect(got).toEqual([0, 1, 2, 3, 4])
  expect(begun).toBeLessThan(30)
})
