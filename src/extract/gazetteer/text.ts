const CHUNK = 8192

/** Bytes under 128 as text. */
export function asciiText(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += CHUNK)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)))
  return parts.join('')
}

/** UTF-8 as text, without the `TextDecoder` that is not part of the language; the bytes are the packer's and well formed. */
export function utf8Text(bytes: Uint8Array): string {
  if (bytes.every((byte) => byte < 0x80)) return asciiText(bytes)
  let text = ''
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at++]!
    if (byte < 0x80) text += String.fromCharCode(byte)
    else {
      const more = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : 1
      let code = byte & (0x3f >> more)
      for (let i = 0; i < more; i++) code = (code << 6) | (bytes[at++]! & 0x3f)
      text += String.fromCodePoint(code)
    }
  }
  return text
}
