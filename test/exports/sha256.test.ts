import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { sha256 } from '../../src/exports/sha256'
import { toUtf8 } from '../../src/exports/utf8'

const texts = [
  '',
  'abc',
  'é',
  '🐟 and 𝔘',
  'a\r\nb',
  '\ud800 alone',
  'x'.repeat(55),
  'x'.repeat(56),
  'x'.repeat(64),
  'ж'.repeat(5000),
]

test.each(texts.map((text) => [text.slice(0, 20), text]))('SHA-256 of %j is as Node has it', (_, text) => {
  expect(sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'))
  expect(Buffer.from(toUtf8(text))).toEqual(Buffer.from(text, 'utf8'))
})
