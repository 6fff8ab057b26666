import fc from 'fast-check'
import { expect, test } from 'vitest'
import { TIME_WORDS } from '../../src/extract/lexicon/time-words'
import { findTimes, inferPublished } from '../../src/extract/times/times'
import { tokenise } from '../../src/extract/tokens'

const words = TIME_WORDS.split(/\s+/)
  .filter(Boolean)
  .map((word) => word.replace(/=.*/, ''))
const signs = [
  ',',
  '.',
  '-',
  '–',
  '/',
  ':',
  "'",
  "'s",
  '(',
  ')',
  '\n',
  '\n\n',
  'x',
  'Minsk',
  'said',
  'will',
  '“',
]
const numbers = fc.oneof(
  fc.integer({ min: 0, max: 40 }).map(String),
  fc.integer({ min: 1800, max: 2100 }).map(String),
  fc.integer({ min: 0, max: 10_000_000 }).map(String),
  fc.constantFrom('9.30', '17.09.2024', '5,000', '20th', '99999999999999999999', '3pm', '1990s'),
)
const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1)
const word = fc.oneof(
  fc.constantFrom(...words),
  fc.constantFrom(...words).map(capital),
  fc.constantFrom(...signs),
  numbers,
)
const text = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 40 })
  .map((parts) => parts.flat().join(''))

const ISO = /^\d{4}-\d{2}-\d{2}$/

test('any text of time words gives ordered spans and valid days', () => {
  fc.assert(
    fc.property(text, fc.constantFrom(null, '2024-02-29', '1999-12-31'), (words, day) => {
      const tokens = tokenise(words)
      const published = day === null ? null : { day, basis: 'stated' as const, why: 'given', approx: false }
      let end = 0
      for (const time of findTimes(tokens, { sentences: [], published })) {
        expect(time.start).toBeGreaterThanOrEqual(end)
        expect(time.end).toBeGreaterThan(time.start)
        end = time.end
        expect(time.value).toMatch(/^[\dPXFY][\dA-Z:.X_-]*$/)
        for (const days of [time.interval, ...time.others].filter((one) => one !== null)) {
          expect(days.start).toMatch(ISO)
          expect(days.end).toMatch(ISO)
          expect(days.start <= days.end).toBe(true)
        }
      }
      expect(end).toBeLessThanOrEqual(words.length)
      const inferred = inferPublished(tokens, [], [2011])
      expect(inferred?.day ?? '2011-01-01').toMatch(ISO)
    }),
    { numRuns: 3000, seed: 11 },
  )
}, 60_000)
