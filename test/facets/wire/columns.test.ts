import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { toColumns } from '../../../src/facets/engine/make'
import { checksum } from '../../../src/facets/wire/checksum'
import { readColumns, writeColumns } from '../../../src/facets/wire/columns'
import { readWhole, writeWhole } from '../../../src/facets/wire/numbers'
import { Damaged, readSections, writeSections } from '../../../src/facets/wire/sections'
import { readTexts, writeTexts, type Utf8 } from '../../../src/facets/wire/texts'
import { someEvents } from '../events'
import { ARTICLES } from '../naive'

const [encoder, decoder] = [new TextEncoder(), new TextDecoder('utf-8', { ignoreBOM: true })]
const utf8: Utf8 = { encode: (text) => encoder.encode(text), decode: (bytes) => decoder.decode(bytes) }
const bytesOf = (text: string) => encoder.encode(text)

const someColumns = someEvents.map(
  (events) => toColumns({ name: 'Made up', articles: ARTICLES, events }).columns,
)

test('columns come back as they were, and the same columns give the same bytes', () => {
  fc.assert(
    fc.property(someColumns, (columns) => {
      const file = writeColumns(columns, utf8)
      expect(readColumns(file, utf8)).toEqual(columns)
      expect(writeColumns(readColumns(file, utf8), utf8)).toEqual(file)
    }),
    { numRuns: 40 },
  )
})

test('a file that stands somewhere inside another buffer is read too', () => {
  const [columns] = fc.sample(someColumns, 1)
  const file = writeColumns(columns!, utf8)
  const wide = new Uint8Array(file.length + 3)
  wide.set(file, 3)
  expect(readColumns(wide.subarray(3), utf8)).toEqual(columns)
})

/** What reading gives: columns, or the sentence of its refusal. Any other error fails the test. */
function refusal(file: Uint8Array): string | null {
  try {
    readColumns(file, utf8)
    return null
  } catch (error) {
    if (error instanceof Damaged) return error.message
    throw error
  }
}

test('every beginning of a file, and a file with more behind it, is refused', () => {
  const [columns] = fc.sample(someColumns, { numRuns: 1, seed: 7 })
  const file = writeColumns(columns!, utf8)
  for (let length = 0; length < file.length; length++)
    expect(refusal(file.subarray(0, length))).toMatch(/cut short|no file of event columns/)
  expect(refusal(new Uint8Array([...file, 0]))).toMatch(/cut short/)
})

test('every flipped bit is refused', () => {
  const [columns] = fc.sample(someColumns, { numRuns: 1, seed: 8 })
  const file = writeColumns(columns!, utf8)
  for (let at = 0; at < file.length; at++) {
    const damaged = file.slice()
    damaged[at]! ^= 1 << (at % 8)
    expect(refusal(damaged)).toBeTruthy()
  }
})

test('any damage is refused in a sentence, soon', () => {
  const damage = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), {
    minLength: 1,
    maxLength: 20,
  })
  fc.assert(
    fc.property(someColumns, damage, (columns, changes) => {
      const file = writeColumns(columns, utf8)
      const damaged = file.slice()
      for (const [at, by] of changes) damaged[at % file.length]! ^= by
      fc.pre(!damaged.every((byte, i) => byte === file[i]))
      expect(refusal(damaged)).toBeTruthy()
    }),
  )
})

test('whole parts that do not fit each other are refused, whatever their checksums say', () => {
  const [columns] = fc.sample(someColumns, { numRuns: 1, seed: 9 })
  const sections = new Map(readSections(writeColumns(columns!, utf8)))
  for (const [name, bytes] of sections) {
    const without = new Map(sections)
    without.delete(name)
    expect(refusal(writeSections(without))).toBe(`the file has no part "${name}"`)
    for (const other of [new Uint8Array(), bytes.subarray(0, -1), new Uint8Array([...bytes, 1])]) {
      if (other.length === bytes.length) continue
      expect([name, refusal(writeSections(new Map(sections).set(name, other)))]).toEqual([
        name,
        expect.any(String),
      ])
    }
  }
})

test('another version and another kind of file are named', () => {
  const file = writeColumns(fc.sample(someColumns, 1)[0]!, utf8)
  const newer = file.slice()
  newer[8] = 9
  expect(refusal(newer)).toBe('the file has version 9, this program reads version 1')
  expect(refusal(bytesOf('{"version":1,"events":[]}'))).toBe('this is no file of event columns')
})

test('numbers come back, and small steps take a byte each', () => {
  const numbers = fc.array(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }))
  fc.assert(
    fc.property(numbers, fc.boolean(), (list, delta) => {
      expect(Array.from(new Int32Array(readWhole(writeWhole(list, delta), list.length, delta)))).toEqual(list)
    }),
  )
  expect(writeWhole([70_000, 70_001, 69_950], true)).toHaveLength(1 + 3 * 3)
  expect(writeWhole([3, 60, 0], true)).toHaveLength(1 + 3)
  expect(writeWhole([0, 0, 0, 0], true)).toHaveLength(1)
})

/** Of one to four bytes in UTF-8, and what decoders like to swallow. */
const LETTERS = fc.constantFrom('a', '"', '\0', 'é', '€', '\ufeff', '\u{1f5fa}')

test('texts come back, nulls and empty ones told apart', () => {
  const texts = fc.array(fc.option(fc.string({ unit: LETTERS, maxLength: 12 })), { maxLength: 20 })
  fc.assert(
    fc.property(texts, (list) => {
      expect(readTexts(writeTexts(list, utf8), utf8)).toEqual(list)
    }),
    { numRuns: 40 },
  )
})

test.each([
  ['', 0x02cc5d05],
  ['a', 0x550d7456],
  ['abc', 0x32d153ff],
  ['Nobody inspects the spammish repetition', 0xe2293b2f],
])('the checksum of "%s" is that of xxHash32', (text, sum) => {
  expect(checksum(bytesOf(text))).toBe(sum)
})
