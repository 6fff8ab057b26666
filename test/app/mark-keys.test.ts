import { expect, test } from 'vitest'
import { assignKeys, NOTHING } from '../../src/app/timeline/useMarkKeys'

const letters = (text: string) => text.split('')
const drawn = (ids: string, keys: readonly number[]) => ({ ids: letters(ids), keys, next: 10 })

test.each<
  [what: string, before: string, keysBefore: number[], now: string, held: string | null, keys: number[]]
>([
  ['the first are new', '', [], 'abc', null, [10, 11, 12]],
  ['the same keep theirs', 'abc', [4, 2, 7], 'abc', null, [4, 2, 7]],
  ['one that goes takes its key along', 'abc', [1, 2, 3], 'ac', null, [1, 3]],
  ['one that comes takes the key of one that went from there', 'abc', [1, 2, 3], 'axc', null, [1, 2, 3]],
  ['but not of one that went from elsewhere', 'abc', [1, 2, 3], 'xbc', null, [1, 2, 3]],
  ['one between two that stay is new', 'abc', [1, 2, 3], 'axbc', null, [1, 10, 2, 3]],
  ['another window over the same', 'abcd', [1, 2, 3, 4], 'cdef', null, [3, 4, 10, 11]],
  ['all others', 'abc', [1, 2, 3], 'xyz', null, [1, 2, 3]],
  ['fewer others', 'abc', [1, 2, 3], 'xy', null, [1, 2]],
  ['what has the focus is nobody else', 'abc', [1, 2, 3], 'axc', 'b', [1, 10, 3]],
  ['and stays where it stays', 'abc', [1, 2, 3], 'xbc', 'b', [1, 2, 3]],
  ['two that changed places', 'abc', [1, 2, 3], 'bac', null, [2, 10, 3]],
])('%s', (_, before, keysBefore, now, held, keys) => {
  expect(assignKeys(letters(now), drawn(before, keysBefore), held).keys).toEqual(keys)
})

test('no key is given twice, whatever comes and goes', () => {
  let kept = NOTHING
  for (const ids of ['abcdef', 'bxdyz', 'aybzc', '', 'zyx', 'xzabcdy', 'abxcdyz']) {
    kept = assignKeys(letters(ids), kept, 'b')
    expect(new Set(kept.keys).size).toBe(ids.length)
  }
})
