import { spawn } from 'node:child_process'
import fs from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { expect, test } from 'vitest'
import { CLI, makeFolder, run, serve } from './command'

/** Of a machine with other work to do. */
const IN_TIME = { timeout: 20_000 }

const STORY = 'LIMA, Peru (Wire) - Rebels attacked a police post in Peru on Monday, officials said.'

test('extract --jsonl writes one line an article, in order, with spans that slice to their text', () => {
  const lines = [
    { id: 'one', text: STORY, published: '2024-03-06' },
    { id: 'two', text: 'Nothing here.' },
  ]
  const { stdout, status } = run(['extract', '--jsonl'], lines.map((line) => JSON.stringify(line)).join('\n'))
  const out = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(status).toBe(0)
  expect(out.map((line) => line.id)).toEqual(['one', 'two'])
  const [event] = out[0].events
  expect(STORY.slice(event.evidence.start, event.evidence.end)).toBe(event.evidence.quote)
  expect(event).toMatchObject({
    type: 'ASSAULT',
    status: 'reported',
    when: { start: '2024-03-04', end: '2024-03-04' },
  })
  expect(event.where.map((place: { name: string; role: string }) => [place.name, place.role])).toEqual([
    ['Peru', 'at'],
  ])
  expect(out[0].times.map((time: { value: string }) => time.value)).toEqual(['2024-03-04'])
})

test('a bad line is named by its number, the others go on, and the exit code says so', () => {
  const { stdout, stderr, status } = run(
    ['extract', '--jsonl'],
    '{"id":"a","text":"Rain."}\n{bad\n{"id":3,"text":""}\n{"id":"b","text":"Snow."}\n',
  )
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id),
  ).toEqual(['a', 'b'])
  expect(stderr).toMatch(/^line 2: not JSON/m)
  expect(stderr).toMatch(/^line 3: id: /m)
  expect(status).toBe(1)
})

test.each<[string, () => string[], RegExp, number?]>([
  ['a missing folder', () => ['serve', 'no-such-folder'], /^There is no folder "no-such-folder"\.$/],
  ['an empty folder', () => ['serve', makeFolder()], /^".*" holds no article/],
  ['a file for a folder', () => ['serve', CLI], /is a file, not a folder/],
  ['a folder for lines', () => ['extract', '--jsonl', makeFolder()], /is a folder; --jsonl reads one file/],
  ['a missing file of lines', () => ['extract', '--jsonl', 'no.jsonl'], /^There is no file "no\.jsonl"\.$/],
  ['an unknown command', () => ['frobnicate'], /^There is no command "frobnicate"/, 2],
  ['an unknown option', () => ['serve', '--frob'], /--frob/, 2],
  ['a port that is none', () => ['serve', '--port', 'x'], /--port: "x" is no number from 0 to 65535/, 2],
  ['no thread at all', () => ['extract', '--threads', '0'], /--threads: "0" is no number from 1 to 256/, 2],
  ['two folders', () => ['extract', 'a', 'b'], /One folder at a time: "b"/, 2],
  ['a format there is none of', () => ['extract', '--format', 'xls'], /there are jsonl, csv, .*md\.$/, 2],
])('%s gets one clear line and no stack trace', (_, args, message, code = 1) => {
  const { stderr, status } = run(args())
  expect(stderr.trim()).toMatch(message)
  expect(stderr.trim().split('\n')).toHaveLength(1)
  expect(status).toBe(code)
})

test('a port in use gets one clear line', async () => {
  const busy = http.createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => busy.once('listening', resolve))
  const { port } = busy.address() as AddressInfo
  const child = spawn(process.execPath, [
    CLI,
    'serve',
    makeFolder({ 'a.txt': STORY }),
    '--port',
    String(port),
  ])
  let stderr = ''
  child.stderr.on('data', (chunk) => (stderr += String(chunk)))
  const code = await new Promise((resolve) => child.once('exit', resolve))
  busy.close()
  expect(stderr.trim()).toBe(`Port ${port} is in use. Choose another: npm start -- --port ${port + 1}`)
  expect(code).toBe(1)
})

test('serve follows articles that are added, edited and deleted', async () => {
  const folder = makeFolder({ 'a.txt': STORY })
  const address = await serve(folder)
  const corpus = async () => (await fetch(`${address}corpus.json`)).json()
  const ids = async () => (await corpus()).articles.map((article: { id: string }) => article.id)
  expect((await corpus()).live).toBe(true)
  expect(await ids()).toEqual(['a.txt'])
  fs.writeFileSync(path.join(folder, 'b.txt'), STORY.replaceAll('Peru', 'Chile'))
  await expect.poll(ids, IN_TIME).toEqual(['a.txt', 'b.txt'])
  fs.writeFileSync(path.join(folder, 'a.txt'), 'Nothing any more.')
  await expect.poll(async () => (await corpus()).articles[0].text, IN_TIME).toBe('Nothing any more.')
  fs.rmSync(path.join(folder, 'b.txt'))
  await expect.poll(ids, IN_TIME).toEqual(['a.txt'])
})

test('serve gives the corrections of the folder beside what was read, and follows them', async () => {
  const denied = {
    quote: 'Rebels attacked a police post',
    article: 'a.txt',
    start: 0,
    field: 'status',
    to: 'denied',
  }
  const file = (...corrections: object[]) =>
    JSON.stringify({ dateline: 'corrections', version: 1, corrections })
  const folder = makeFolder({ 'a.txt': STORY, 'corrections.json': file(denied) })
  const address = await serve(folder)
  const served = async () =>
    (await (await fetch(`${address}corpus.json`)).json()) as {
      events: { status: string }[]
      articles: { id: string }[]
      corrections?: object[]
    }
  const first = await served()
  expect(first.corrections).toEqual([denied])
  expect(first.events.map(({ status }) => status)).toEqual(['reported'])
  expect(
    first.articles.map(({ id }) => id),
    'the file is no article',
  ).toEqual(['a.txt'])
  const write = (text: string) => fs.writeFileSync(path.join(folder, 'corrections.json'), text)
  const corrections = async () => (await served()).corrections ?? []
  const note = { ...denied, field: 'note', to: 'ask again' }
  write(file(denied, note))
  await expect.poll(corrections, IN_TIME).toEqual([denied, note])
  // a file half written leaves what was there, and the next change is followed
  write('{"dateline": "corr')
  fs.writeFileSync(path.join(folder, 'b.txt'), STORY)
  await new Promise((resolve) => setTimeout(resolve, 500))
  expect(await corrections()).toEqual([denied, note])
  write(file(note))
  await expect.poll(corrections, IN_TIME).toEqual([note])
  fs.rmSync(path.join(folder, 'corrections.json'))
  await expect.poll(corrections, IN_TIME).toEqual([])
})
