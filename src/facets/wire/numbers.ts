import { Damaged } from './sections'

type Whole = ArrayLike<number>

/**
 * Whole numbers of 32 bits as bytes that shrink well: each as its difference to the one before (`delta`) or as it is, the lowest bytes of
 * all first, then the next ones. Bytes above the highest that any needs are left out: the first byte says how many there are a number.
 */
export function writeWhole(numbers: Whole, delta: boolean): Uint8Array {
  const { length } = numbers
  const coded = new Uint32Array(length)
  let before = 0
  let all = 0
  for (let i = 0; i < length; i++) {
    const number = numbers[i]! | 0
    const step = (number - before) | 0
    // the sign goes to the lowest bit, so that small steps down are small numbers too
    coded[i] = delta ? (step << 1) ^ (step >> 31) : number
    all |= coded[i]!
    if (delta) before = number
  }
  const planes = Math.ceil((32 - Math.clz32(all)) / 8)
  const bytes = new Uint8Array(1 + planes * length)
  bytes[0] = planes
  for (let plane = 0, at = 1; plane < planes; plane++)
    for (let i = 0; i < length; i++) bytes[at++] = coded[i]! >>> (8 * plane)
  return bytes
}

/** So many numbers, as they were written. */
export function readWhole(bytes: Uint8Array, length: number, delta: boolean): Uint32Array {
  const planes = bytes[0]
  if (planes === undefined || planes > 4 || bytes.length !== 1 + planes * length)
    throw new Damaged(`${bytes.length} bytes are no ${length} numbers`)
  const numbers = new Uint32Array(length)
  for (let plane = 0, at = 1; plane < planes; plane++)
    for (let i = 0; i < length; i++) numbers[i] = numbers[i]! | (bytes[at++]! << (8 * plane))
  if (!delta) return numbers
  let before = 0
  for (let i = 0; i < length; i++) {
    const coded = numbers[i]!
    before = (before + ((coded >>> 1) ^ -(coded & 1))) | 0
    numbers[i] = before
  }
  return numbers
}
