import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js'

/** Bytes of a text in UTF-8. */
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Bytes of a text whose characters are below 256, each its own byte: Windows-1252 but for 0x80 to 0x9f, and what binary formats are made of. */
export const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

/** Bytes of a Russian text in Windows-1251. */
export const cp1251 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0)
    return code >= 0x410 && code <= 0x44f ? code - 0x350 : code
  })

/** Bytes of a text in UTF-16 with its mark. */
export function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(2 + 2 * text.length)
  const view = new DataView(bytes.buffer)
  for (let i = -1; i < text.length; i++)
    view.setUint16(2 * (i + 1), i < 0 ? 0xfeff : text.charCodeAt(i), isLittle)
  return bytes
}

/** A zip of these files, in this order; the same name may come twice. */
export async function zip(
  files: readonly (readonly [name: string, content: string | Uint8Array])[],
  password?: string,
): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), {
    useWebWorkers: false,
    level: 1,
    lastModDate: new Date(2024, 5, 7),
    ...(password && { password }),
  })
  const seen = new Set<string>()
  for (const [name, content] of files) {
    // the library refuses a second entry of one name: it is given another of the same length, put right below
    const own = seen.has(name) ? `\x01${name.slice(1)}` : name
    seen.add(name)
    await writer.add(own, new Uint8ArrayReader(typeof content === 'string' ? utf8(content) : content))
  }
  const bytes = await writer.close()
  for (const [name] of files) replace(bytes, `\x01${name.slice(1)}`, name)
  return bytes
}

/** Puts a name in the place of another of the same length, wherever it stands. */
export function replace(bytes: Uint8Array, from: string, to: string): Uint8Array {
  return replaceBytes(bytes, utf8(from), utf8(to))
}

export function replaceBytes(bytes: Uint8Array, from: Uint8Array, to: Uint8Array): Uint8Array {
  for (let i = 0; i + from.length <= bytes.length; i++)
    if (bytes[i] === from[0] && from.every((byte, k) => bytes[i + k] === byte)) bytes.set(to, i)
  return bytes
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** A Word document of these paragraphs. */
export function docx(paragraphs: readonly string[], title = ''): Promise<Uint8Array> {
  const body = paragraphs.map(
    (text) => `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`,
  )
  return zip([
    [
      '[Content_Types].xml',
      '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ],
    [
      '_rels/.rels',
      '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ],
    [
      'word/document.xml',
      `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body.join('')}</w:body></w:document>`,
    ],
    [
      'docProps/core.xml',
      `<?xml version="1.0" encoding="UTF-8"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title></cp:coreProperties>`,
    ],
  ])
}

/** A PDF whose pages hold these lines, in a Latin typeface of 11 points; a blank line leaves a gap. `null`: a page without text. */
export function pdf(pages: readonly (readonly string[] | null)[], title = ''): Uint8Array {
  const objects: string[] = []
  const add = (body: string) => objects.push(body)
  add('<< /Type /Catalog /Pages 2 0 R >>')
  add(
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${5 + 2 * i} 0 R`).join(' ')}] >>`,
  )
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  add(`<< /Title (${inString(title)}) >>`)
  for (const [i, lines] of pages.entries()) {
    const shown = (lines ?? []).map((line) => (line ? `(${inString(line)}) Tj` : '') + ' 0 -14 Td').join('\n')
    const stream = lines ? `BT /F1 11 Tf 72 760 Td\n${shown}\nET` : '72 72 200 200 re f'
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${6 + 2 * i} 0 R >>`,
    )
    add(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`)
  }
  let file = '%PDF-1.4\n'
  const offsets = objects.map((body, i) => {
    const at = file.length
    file += `${i + 1} 0 obj\n${body}\nendobj\n`
    return at
  })
  const xref = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`
  file += offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  file += `trailer << /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R >>\nstartxref\n${xref}\n%%EOF\n`
  return latin1(file)
}

const inString = (text: string) => text.replace(/[\\()]/g, '\\$&')
