/** What Windows-1252 has at 0x80 to 0x9f; Node's own decoder reads control characters there. Unassigned bytes stay as they are. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/**
 * The text of bytes: UTF-16 and UTF-8 by their marks and their form, else the encoding the file declares, else Windows-1251 where high
 * bytes stand in rows as Cyrillic letters do, else Windows-1252. A few damaged bytes do not make UTF-8 anything else.
 */
export function decode(bytes: Uint8Array, declared?: string): string {
  const wide = wideEncoding(bytes)
  if (wide) return new TextDecoder(wide).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes)
    if (isMostlyUtf8(text)) return text.replace(/\ufffd+$/, '')
  }
  return (declared && decodeAs(declared, bytes)) ?? decodeAs(narrowEncoding(bytes), bytes) ?? ''
}

/** Whether decoded text is what a person wrote: no zero bytes and hardly a control character. */
export function isText(text: string): boolean {
  if (text.includes('\0')) return false
  const head = text.slice(0, 100_000)
  let controls = 0
  for (let i = 0; i < head.length; i++) {
    const code = head.charCodeAt(i)
    if (code === 0xfffd || (code < 32 && !(code >= 9 && code <= 13) && code !== 27)) controls++
  }
  return controls <= head.length / 50
}

/** Bytes as characters of the same numbers, for looking at what is ASCII in them. */
export function toLatin1(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return text
}

/** UTF-16 by its mark, or by every other byte being zero as in Latin text without one. */
function wideEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const length = Math.min(bytes.length, 4096) & ~1
  const zeros = [0, 0]
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i & 1]!++
  const [even, odd] = zeros as [number, number]
  if (odd > length * 0.2 && even < odd / 10) return 'utf-16le'
  return even > length * 0.2 && odd < even / 10 ? 'utf-16be' : null
}

function isMostlyUtf8(text: string): boolean {
  let [bad, good] = [0, 0]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 0xfffd) bad++
    else if (code >= 0x80) good++
  }
  return good > 4 * bad
}

/** `null` where there is no such encoding. */
function decodeAs(label: string, bytes: Uint8Array): string | null {
  let decoder: TextDecoder
  try {
    decoder = new TextDecoder(label)
  } catch {
    return null
  }
  const text = decoder.decode(bytes)
  return decoder.encoding === 'windows-1252'
    ? text.replace(/[\u0080-\u009f]/g, (byte) => HIGH[byte.charCodeAt(0) - 0x80]!)
    : text
}

/** Cyrillic letters of Windows-1251 stand side by side; accented letters of Windows-1252 stand among plain ones. */
function narrowEncoding(bytes: Uint8Array): string {
  const isHigh = (at: number) => (bytes[at] ?? 0) >= 0xc0
  const length = Math.min(bytes.length, 1e6)
  let [letters, beside] = [0, 0]
  for (let i = 0; i < length; i++) {
    if (!isHigh(i)) continue
    letters++
    if (isHigh(i - 1) || isHigh(i + 1)) beside++
  }
  return letters > 2 && beside > letters * 0.6 ? 'windows-1251' : 'windows-1252'
}
