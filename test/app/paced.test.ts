import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { usePaced } from '../../src/app/usePaced'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const paced = (value: number, isHurried: boolean) =>
  renderHook(({ value, isHurried }) => usePaced(value, isHurried, 100), {
    initialProps: { value, isHurried },
  })
const wait = (ms: number) => act(() => void vi.advanceTimersByTime(ms))

test('a value that is not hurried on is shown as it comes', () => {
  const { result, rerender } = paced(1, false)
  for (const value of [2, 3, 4]) {
    rerender({ value, isHurried: false })
    expect(result.current).toBe(value)
  }
})

test('a hurried one is shown once in so many milliseconds, and never one from before the hurry', () => {
  const { result, rerender } = paced(1, false)
  rerender({ value: 2, isHurried: false })
  const shown: number[] = []
  for (let value = 3; value < 43; value++) {
    rerender({ value, isHurried: true })
    shown.push(result.current)
    wait(10)
  }
  expect(shown[0]).toBe(2)
  expect(new Set(shown).size).toBe(5)
  expect(shown).toEqual(shown.toSorted((a, b) => a - b))
})

test('when it rests, or the hurry ends, the last one is shown', () => {
  const { result, rerender } = paced(1, true)
  wait(0)
  for (const value of [2, 3, 4]) rerender({ value, isHurried: true })
  expect(result.current).toBe(1)
  wait(100)
  expect(result.current).toBe(4)
  rerender({ value: 5, isHurried: true })
  expect(result.current).toBe(4)
  rerender({ value: 5, isHurried: false })
  expect(result.current).toBe(5)
})
