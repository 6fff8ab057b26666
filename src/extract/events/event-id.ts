/** Two 32-bit hashes of a text, mixed as in cyrb53; taken once an article. */
export type TextHash = readonly [number, number]

export function hashText(text: string): TextHash {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, 2654435761)
    b = Math.imul(b ^ code, 1597334677)
  }
  return [a, b]
}

/** A stable 53-bit id from the article's text and where in it the evidence begins: better rules, dates and places never change it. */
export function eventId([first, second]: TextHash, start: number): string {
  let a = Math.imul(first ^ start, 2654435761)
  let b = Math.imul(second ^ start, 1597334677)
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return `ev_${toBase36((b >>> 0) * 0x200000 + ((a >>> 0) & 0x1fffff))}`
}

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz'

/** As `toString(36)`, which takes four times as long. */
function toBase36(number: number): string {
  let digits = ''
  let rest = number
  do {
    const next = Math.floor(rest / 36)
    digits = DIGITS[rest - next * 36]! + digits
    rest = next
  } while (rest > 0)
  return digits
}
