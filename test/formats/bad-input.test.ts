import { expect, test } from 'vitest'
import { en } from '../../src/app/words/en'
import { MAX_ARTICLE_CHARACTERS } from '../../src/formats/limits'
import { readSource } from '../../src/formats/read'
import type { Found } from '../../src/formats/types'
import { cp1251, docx, latin1, pdf, replace, replaceBytes, utf16, utf8, zip } from './make'

/** What a file gives: its articles by id, and its problems in words. */
async function readAll(name: string, bytes: Uint8Array) {
  const all: Found[] = []
  for await (const found of readSource({ name, bytes })) all.push(found)
  return {
    articles: all.flatMap((one) => ('article' in one ? [one.article] : [])),
    problems: all.flatMap((one) => ('problem' in one ? [en.formats.problem(one.problem)] : [])),
  }
}

const word = await docx(['Talks were held.'])
const paper = pdf([['Talks were held.']])
const pack = await zip([['a.txt', 'Talks were held.']])

test.each<[string, string, Uint8Array, RegExp]>([
  ['nothing', 'a.txt', new Uint8Array(), /^a\.txt: empty$/],
  ['only white space', 'a.txt', utf8(' \n\t'), /^a\.txt: empty$/],
  ['a picture called text', 'a.txt', latin1('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), /^a\.txt: binary, no text$/],
  ['noise', 'a.md', Uint8Array.from({ length: 4000 }, (_, i) => ((i * 7919) % 31) + 1), /^a\.md: binary/],
  ['an unknown ending', 'a.xyz', utf8('words'), /^a\.xyz: \.xyz is not a format that is read$/],
  [
    'an old Word file',
    'a.doc',
    latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
    /^a\.doc: an old Office file; save it as \.docx$/,
  ],
  ['a PDF cut short', 'a.pdf', paper.slice(0, 300), /^a\.pdf: damaged or cut short/],
  ['a PDF of pictures', 'a.pdf', pdf([null, null]), /^a\.pdf: no text layer \(pictures of 2 pages\)/],
  ['a Word file cut short', 'a.docx', word.slice(0, 600), /^a\.docx: damaged or cut short/],
  ['a zip cut short', 'a.zip', pack.slice(0, 80), /^a\.zip: damaged or cut short/],
  ['a zip of nothing', 'a.zip', await zip([]), /^a\.zip: empty$/],
  [
    'a zip with a password',
    'a.zip',
    await zip([['x.txt', 'secret']], 'p'),
    /^a\.zip\/x\.txt: protected by a password$/,
  ],
  [
    'a workbook',
    'a.xlsx',
    await zip([
      ['[Content_Types].xml', 'x'],
      ['xl/workbook.xml', 'x'],
    ]),
    /^a\.xlsx: \.xlsx is not a format/,
  ],
  ['JSON cut short', 'a.json', utf8('{"articles": [\n{"text": "Talks'), /^a\.json, line 2: not JSON/],
  [
    'JSON of something else',
    'a.json',
    utf8('{"type": "x", "size": 3}'),
    /^a\.json: no text field \(has: type, size\)$/,
  ],
  ['a list of numbers', 'a.json', utf8('[1]'), /^a\.json, record 1: no text field$/],
  [
    'a table without text',
    'rows.csv',
    utf8('a,b,c\n1,2,3\n'),
    /^rows\.csv: no text column \(has: a, b, c\)$/,
  ],
  [
    'XML that is no feed',
    'a.xml',
    utf8('<?xml version="1.0"?><kml/>'),
    /^a\.xml: no RSS or Atom feed with items$/,
  ],
  ['a feed cut short', 'a.rss', utf8('<rss version="2.0"><chan'), /^a\.rss: /],
  [
    'a page without words',
    'a.html',
    utf8('<html><body><img src="x"></body></html>'),
    /^a\.html: no text in the page$/,
  ],
  ['a mail without words', 'a.eml', utf8('From: a@b.example\r\nSubject: x\r\n\r\n'), /^a\.eml: empty$/],
])('%s is told in one line', async (_, name, bytes, line) => {
  const { articles, problems } = await readAll(name, bytes)
  expect(articles).toEqual([])
  expect(problems).toEqual([expect.stringMatching(line)])
})

test('of a bad line, row, item or entry the others are read', async () => {
  const lines = await readAll('a.jsonl', utf8('{"text":"One."}\n{bad\n\n{"title":"x"}\n{"text":"Two."}'))
  expect(lines.articles.map(({ id, text }) => [id, text])).toEqual([['a.jsonl#1', 'One.'], ['a.jsonl#5', 'Two.']]) // prettier-ignore
  expect(lines.problems).toEqual([
    expect.stringMatching(/^a\.jsonl, line 2: not JSON/),
    'a.jsonl, line 4: no text field (has: title)',
  ])
  const rows = await readAll('a.csv', utf8('text,date\nOne.,2024-13-45\n,2024-01-01\nTwo.\n'))
  expect(rows.articles.map(({ id, published }) => [id, published])).toEqual([['a.csv#2', undefined], ['a.csv#4', undefined]]) // prettier-ignore
  expect(rows.problems).toEqual([
    'a.csv, row 2: “2024-13-45” could not be read as a day; read without it',
    'a.csv, row 3: empty',
  ])
  const entries = await readAll('a.zip', await zip([['1.txt', 'One.'], ['2.pdf', paper.slice(0, 200)], ['3.png', 'x'], ['4.txt', 'Two.']])) // prettier-ignore
  expect(entries.articles.map(({ id }) => id)).toEqual(['a.zip/1.txt', 'a.zip/4.txt'])
  expect(entries.problems).toEqual([
    expect.stringMatching(/^a\.zip\/2\.pdf: damaged/),
    'a.zip/3.png: .png is not a format that is read',
  ])
})

test('bad front matter is told by its line, and the article is read without it', async () => {
  const { articles, problems } = await readAll(
    'a.md',
    utf8('---\ntitle: x\nbad: [1,\n---\nTalks were held.\n'),
  )
  expect(articles).toEqual([{ id: 'a.md', text: 'Talks were held.' }])
  expect(problems).toEqual([expect.stringMatching(/^a\.md, line [34]: front matter: .*; read without it$/)])
})

test('front matter with a colon in a title is read as it was meant', async () => {
  const text = '---\ntitle: Docks: a standstill\npublished: 2024-06-07\n---\nTalks were held.\n'
  const article = { title: 'Docks: a standstill', published: '2024-06-07' }
  expect(await readAll('a.txt', utf8(text))).toMatchObject({ articles: [article], problems: [] })
})

test('lines between dashes that name no part of an article are plain text', async () => {
  const text = '---\nDocks: talks: held\n---\nThe mayor came.\n'
  expect(await readAll('a.txt', utf8(text))).toEqual({ articles: [{ id: 'a.txt', text }], problems: [] })
})

test.each<[string, Uint8Array, string]>([
  ['UTF-8 with a byte lost', Uint8Array.from([...utf8('«Докеры» начали'), 0xd0]), '«Докеры» начали'],
  ['UTF-16 without its mark', utf16('Talks were held.', true).slice(2), 'Talks were held.'],
  [
    'a page in Windows-1251 that says so',
    Uint8Array.from([...utf8('<meta charset="windows-1251"><p>'), ...cp1251('Докеры')]),
    'Докеры',
  ],
  ['a page in Windows-1251 that does not', cp1251('<html><p>Докеры'), 'Докеры'],
  [
    'a page that names no encoding there is',
    Uint8Array.from([...utf8('<meta charset="x-none"><p>'), ...cp1251('Докеры')]),
    'Докеры',
  ],
  [
    'a page in KOI8-R that says so',
    Uint8Array.from([...utf8('<meta charset="koi8-r"><p>'), 0xe4, 0xcf, 0xcb, 0xc5, 0xd2, 0xd9]),
    'Докеры',
  ],
  ['a page without a body', utf8('<html><p>Докеры'), 'Докеры'],
  ['a page without a root', utf8('<body><p>Докеры'), 'Докеры'],
  ['UTF-8 that says it is Windows-1251', utf8('<meta charset="windows-1251"><p>Докеры'), 'Докеры'],
])('%s is read', async (_, bytes, text) => {
  const { articles } = await readAll(text === 'Докеры' ? 'a.html' : 'a.txt', bytes)
  expect(articles.map((article) => article.text)).toEqual([text])
})

test('a page of scripts, handlers and javascript: links gives words only', async () => {
  const html = `<html><head><link rel="canonical" href="javascript:alert(1)"><title>Docks<script>globalThis.hit = 1</script></title></head>
    <body onload="globalThis.hit = 2"><article><p>Dock workers <b onmouseover="hit()">began</b> a strike.</p>
    <script>globalThis.hit = 3; document.write('written')</script><svg onload="globalThis.hit = 4"></svg>
    <p><a href="javascript:globalThis.hit=5">Read more of it</a></p><img src=x onerror="globalThis.hit = 6">
    <iframe srcdoc="<script>parent.hit = 7</script>"></iframe><template><p>unseen</p></template></article></body></html>`
  const { articles } = await readAll('a.html', utf8(html))
  expect(articles).toHaveLength(1)
  expect(articles[0]!.text).toContain('Dock workers began a strike.')
  expect(articles[0]!.text).not.toMatch(/hit|alert|written|unseen|[<>]/)
  expect(articles[0]!.url).toBeUndefined()
  expect('hit' in globalThis).toBe(false)
})

test('formula cells stay the text they are', async () => {
  const { articles } = await readAll(
    'a.csv',
    utf8('title,text\n"=1+1","=cmd|\' /C calc\'!A0 was written."\n'),
  )
  expect(articles).toEqual([{ id: 'a.csv#2', title: '=1+1', text: "=cmd|' /C calc'!A0 was written." }])
})

test('names in a zip are names only, and two entries of one name are two articles', async () => {
  const bytes = await zip([
    ['../../../tmp/up.txt', 'One.'],
    ['/etc/root.txt', 'Two.'],
    ['C:\\windows\\drive.txt', 'Three.'],
    ['twice.txt', 'Four.'],
    ['twice.txt', 'Five.'],
    ['__proto__', 'Six.'],
  ])
  const { articles, problems } = await readAll('a.zip', bytes)
  expect(problems).toEqual([])
  expect(articles.map(({ id, text }) => `${id} ${text}`)).toEqual([
    'a.zip/tmp/up.txt One.',
    'a.zip/etc/root.txt Two.',
    'a.zip/windows/drive.txt Three.',
    'a.zip/twice.txt Four.',
    'a.zip/twice (2).txt Five.',
    'a.zip/__proto__ Six.',
  ])
})

test('a zip bomb ends at the limit, as a Word file too', async () => {
  const spaces = new Uint8Array(130e6).fill(32)
  const big = await zip([['[Content_Typos].txt', 'One.'], ['aaaa/document.xml', spaces], ['aaaa/b.txt', spaces]]) // prettier-ignore
  expect(big.length).toBeLessThan(2e6)
  const { articles, problems } = await readAll('bomb.zip', big)
  expect(articles.map(({ text }) => text)).toEqual(['One.'])
  expect(problems.at(-1)).toBe(
    'bomb.zip/aaaa/b.txt: unpacks to more than 256 MB; nothing further in it was read',
  )
  const asWord = replace(replace(big.slice(), '[Content_Typos].txt', '[Content_Types].xml'), 'aaaa/', 'word/')
  expect((await readAll('bomb.docx', asWord)).problems).toEqual([
    'bomb.docx: unpacks to more than 256 MB; nothing further in it was read',
  ])
}, 60_000)

test('an entry that is longer than its header says is damaged, and the next one is read', async () => {
  const bytes = await zip([['a.txt', new Uint8Array(1_234_567).fill(97)], ['b.txt', 'One.']]) // prettier-ignore
  const lying = replaceBytes(bytes, utf32(1_234_567), utf32(10))
  const { articles, problems } = await readAll('lie.zip', lying)
  expect(articles.map(({ text }) => text)).toEqual(['One.'])
  expect(problems).toEqual([expect.stringMatching(/^lie\.zip\/a\.txt: damaged/)])
})

const utf32 = (number: number) => new Uint8Array(new Uint32Array([number]).buffer)

test('containers in containers end', async () => {
  let bytes = await zip([['a.txt', 'One.']])
  for (let i = 0; i < 4; i++) bytes = await zip([['in.zip', bytes]])
  expect(await readAll('deep.zip', bytes)).toEqual({
    articles: [],
    problems: [
      'deep.zip/in.zip/in.zip/in.zip: a container inside a container inside a container is not opened',
    ],
  })
})

test('a line of a million columns, a page of a hundred thousand nested boxes, a book of fifty megabytes', async () => {
  const began = performance.now()
  const wide = await readAll('wide.csv', utf8(`text,${'a,'.repeat(1e6)}b\nTalks were held.\n`))
  expect(wide.problems).toEqual(['wide.csv, row 1: 1,000,002 columns or more; up to 1000 are read'])
  const deep = await readAll('deep.html', utf8(`<body>${'<div>'.repeat(1e5)}Talks were held.`))
  expect(deep.problems).toEqual(['deep.html: 100,001 levels of tags or more; up to 5000 are read'])
  const less = await readAll('less.html', utf8(`<body>${'<div>'.repeat(2000)}Talks were held.`))
  expect(less.articles.map(({ text }) => text)).toEqual(['Talks were held.'])
  const book = await readAll('book.txt', new Uint8Array(50e6).fill(97))
  expect(book.problems).toEqual([
    `book.txt: 50,000,000 characters in one article, at most ${MAX_ARTICLE_CHARACTERS.toLocaleString('en')} are read; split it`,
  ])
  const page = await readAll('page.html', utf8(`<p>${'word '.repeat(4e6)}`))
  expect(page.problems).toEqual([expect.stringMatching(/^page\.html: 20,000,003 characters in one article/)])
  expect(performance.now() - began).toBeLessThan(30_000)
}, 60_000)

test('text that is made to be slow is not', async () => {
  const began = performance.now()
  const much = 4e5
  for (const html of [
    '<' + 'a'.repeat(much),
    '<p '.repeat(much / 4),
    '&'.repeat(much),
    '<!--'.repeat(much / 8),
  ])
    await readAll('slow.html', utf8(`<html><body>${html}`))
  for (const [name, content] of [
    ['slow.md', `---\n${'a\n'.repeat(much / 4)}`],
    ['slow.md', '['.repeat(50_000)],
    ['slow.md', '*a **'.repeat(20_000)],
    ['slow.csv', `text\n"${'""'.repeat(much / 4)}`],
    ['slow.json', '['.repeat(much)],
    ['slow.eml', `From: ${'<'.repeat(100_000)}\r\nSubject: ${'=?utf-8?q?'.repeat(20_000)}\r\n\r\nx`],
    ['slow.xml', `<rss version="2.0"><channel>${'<item>'.repeat(20_000)}`],
  ] as const)
    await readAll(name, utf8(content))
  expect(performance.now() - began).toBeLessThan(40_000)
}, 120_000)

test('any bytes under any name give articles or problems and no throw', async () => {
  const names = [
    'a.txt',
    'a.md',
    'a.html',
    'a.json',
    'a.jsonl',
    'a.csv',
    'a.xml',
    'a.eml',
    'a.docx',
    'a.pdf',
    'a.zip',
  ]
  const whole = [
    word,
    paper,
    pack,
    utf8('<rss version="2.0"><channel><item><title>x</title></item></channel></rss>'),
  ]
  for (const name of names)
    for (const [i, bytes] of whole.entries()) {
      // every seventh byte of a stretch is another: damage that leaves the beginning as it was
      const damaged = bytes.map((byte, at) => (at > 40 && at % 7 === i ? byte ^ 0x55 : byte))
      const { articles, problems } = await readAll(name, damaged)
      expect([name, articles.length + problems.length > 0]).toEqual([name, true])
    }
})
