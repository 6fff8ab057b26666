const P1 = 0x9e3779b1 | 0
const P2 = 0x85ebca77 | 0
const P3 = 0xc2b2ae3d | 0
const P4 = 0x27d4eb2f | 0
const P5 = 0x165667b1 | 0

/** xxHash32 of some bytes, seed 0 (https://github.com/Cyan4973/xxHash): changes with any one damaged word, at some GB a second. */
export function checksum(bytes: Uint8Array): number {
  const words = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { length } = bytes
  let at = 0
  let hash = P5
  if (length >= 16) {
    let [a, b, c, d] = [(P1 + P2) | 0, P2, 0, -P1 | 0]
    for (; at + 16 <= length; at += 16) {
      a = round(a, words.getInt32(at, true))
      b = round(b, words.getInt32(at + 4, true))
      c = round(c, words.getInt32(at + 8, true))
      d = round(d, words.getInt32(at + 12, true))
    }
    hash = (turn(a, 1) + turn(b, 7) + turn(c, 12) + turn(d, 18)) | 0
  }
  hash = (hash + length) | 0
  for (; at + 4 <= length; at += 4)
    hash = Math.imul(turn((hash + Math.imul(words.getInt32(at, true), P3)) | 0, 17), P4)
  for (; at < length; at++) hash = Math.imul(turn((hash + Math.imul(bytes[at]!, P5)) | 0, 11), P1)
  hash = Math.imul(hash ^ (hash >>> 15), P2)
  hash = Math.imul(hash ^ (hash >>> 13), P3)
  return (hash ^ (hash >>> 16)) >>> 0
}

const turn = (x: number, by: number) => (x << by) | (x >>> (32 - by))

const round = (lane: number, word: number) => Math.imul(turn((lane + Math.imul(word, P2)) | 0, 13), P1)
