import fs from 'node:fs'
import fc from 'fast-check'
import { beforeAll, expect, test, vi } from 'vitest'
import { extract } from '../../src/extract/extract'
import type { Gazetteer } from '../../src/extract/gazetteer'
import type { Extraction } from '../../src/extract/types'
import { loadGazetteer } from './gazetteer-fixture'

let gazetteer: Gazetteer
vi.setConfig({ testTimeout: 60_000 })
beforeAll(async () => {
  ;({ gazetteer } = await loadGazetteer())
}, 60_000)

const TEXTS = ['test/golden', 'seeds'].flatMap((folder) =>
  fs
    .readdirSync(folder)
    .filter((file) => file.endsWith('.txt') && !file.endsWith('.events.txt'))
    .map((file) => fs.readFileSync(`${folder}/${file}`, 'utf8')),
)
const read = (text: string): Extraction => extract({ id: 'a', text }, gazetteer)

/** Every offset is inside the text, every list is in order, every quote is what its span slices to. */
function check(text: string): void {
  const { article, toponyms, times, actors, themes, events } = read(text)
  for (const list of [article.sentences, toponyms, times, actors, themes]) {
    let before = 0
    for (const { start, end } of list) {
      expect(start).toBeGreaterThanOrEqual(before)
      expect(end).toBeGreaterThan(start)
      expect(end).toBeLessThanOrEqual(text.length)
      before = start
    }
  }
  for (const { evidence, title, when } of events) {
    expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote)
    expect(title.length).toBeLessThan(90)
    for (const cue of evidence.cues)
      expect([cue.start >= evidence.start, cue.end <= evidence.end]).toEqual([true, true])
    expect(when === null || when.start <= when.end).toBe(true)
  }
}

test('any prefix of any article gives a result whose spans hold', () => {
  fc.assert(
    fc.property(fc.constantFrom(...TEXTS), fc.double({ min: 0, max: 1, noNaN: true }), (text, share) => {
      check(text.slice(0, Math.floor(text.length * share)))
    }),
    { numRuns: 60, seed: 1 },
  )
})

test('any text gives a result whose spans hold', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.constantFrom(
      '\n\n',
      ' said on ',
      'June ',
      'Paris',
      ', Texas, ',
      '“',
      '” ',
      '. ',
      ' (ABC) ',
      'the border between Chad and Sudan ',
      '\ud800',
      '\u2028',
      '1999-13-45',
    ),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => check(pieces.join(''))),
    { numRuns: 150, seed: 1 },
  )
})

test('reading twice gives the same bytes', () => {
  for (const text of TEXTS) expect(JSON.stringify(read(text))).toBe(JSON.stringify(read(text)))
})

/** Milliseconds of processor time, best of three, to read `unit` repeated to about `size` characters. */
function cost(unit: string, size: number): number {
  const text = unit.repeat(Math.ceil(size / unit.length))
  let best = Infinity
  for (let round = 0; round < 3; round++) {
    const began = process.cpuUsage()
    read(text)
    const { user, system } = process.cpuUsage(began)
    best = Math.min(best, (user + system) / 1000)
  }
  return best
}

test.each([
  ['words without a full stop', 'the army of the north and '],
  ['capitals', 'Aa '],
  ['initials', 'A. '],
  ['digits and dashes', '1-2-3 '],
  ['open quotes', '“'],
  ['commas', ', '],
  ['line breaks', '\n'],
  ['spaces', ' '],
  ['months', 'June May March '],
  ['one town', 'Paris, '],
  ['acronyms', 'The Northern Board (NB) '],
  ['one letter', 'a'],
])('the cost of hostile text is linear: %s', (_, unit) => {
  const size = 20_000
  // four times the text may cost four times the time, and as much again for a collection of garbage; quadratic cost would be sixteen times
  expect(cost(unit, 4 * size)).toBeLessThan(10 * cost(unit, size) + 60)
})
