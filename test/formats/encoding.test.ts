import { expect, test } from 'vitest'
import { decode } from '../../src/formats/encoding'

test.each<[string, number[], string]>([
  ['UTF-8', [0xe2, 0x80, 0x9c, 0x41], '“A'],
  ['UTF-8 with a byte order mark', [0xef, 0xbb, 0xbf, 0x41], 'A'],
  ['Windows-1252', [0x93, 0x41, 0x92, 0x73, 0x94, 0xe9], '“A’s”é'],
  ['UTF-16, little end first', [0xff, 0xfe, 0x41, 0x00, 0xe9, 0x00], 'Aé'],
  ['UTF-16, big end first', [0xfe, 0xff, 0x00, 0x41, 0x00, 0xe9], 'Aé'],
  ['nothing', [], ''],
])('%s', (_, bytes, text) => {
  expect(decode(Uint8Array.from(bytes))).toBe(text)
})
