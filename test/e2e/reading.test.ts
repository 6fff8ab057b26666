import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { toLine } from '../../src/cli/jsonl'
import { readArticles } from '../../src/extract/collection'
import { readGazetteer } from '../../src/extract/gazetteer'
import { makeArticle } from '../bench/many-articles'

const CLI = path.resolve('build/cli/cli.js')
const COUNT = 210
let work: string
let folder: string

const run = (args: readonly string[], input = '') =>
  spawnSync(process.execPath, [CLI, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, DATELINE_CACHE: path.join(work, 'cache') },
  })
const nameOf = (n: number) => `${String(n).padStart(4, '0')}.txt`
const articles = Array.from({ length: COUNT }, (_, n) => ({ id: nameOf(n), text: makeArticle(n) }))

beforeAll(() => {
  work = fs.mkdtempSync(path.join(os.tmpdir(), 'dateline-reading-'))
  folder = path.join(work, 'articles')
  fs.mkdirSync(folder)
  for (const { id, text } of articles) fs.writeFileSync(path.join(folder, id), text)
})
afterAll(() => fs.rmSync(work, { recursive: true, force: true }))

/** What one thread without any window or cache gives. */
function expectedLines(input: Parameters<typeof readArticles>[0]): string {
  const gazetteer = readGazetteer(gunzipSync(fs.readFileSync('public/gazetteer.bin')))
  return [...readArticles(input, gazetteer)].map((read) => `${JSON.stringify(toLine(read))}\n`).join('')
}

test('a folder gives the same bytes on one, two and three threads', () => {
  const expected = expectedLines(articles)
  for (const threads of ['1', '2', '3']) {
    const { stdout, stderr, status } = run(['extract', folder, '--threads', threads, '--no-cache'])
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
    expect(stdout === expected).toBe(true)
  }
})

test('so do JSON lines whose outlets have regions to learn', () => {
  const input = articles.map(({ id, text }, n) => ({
    id,
    text: `${text}\nThe mayor of Paris met farmers from Clarksville, Bonham and Sulphur Springs.`,
    publisher: n % 4 === 0 ? undefined : `Outlet ${n % 3}`,
    published: n % 5 === 0 ? undefined : `202${n % 4}-03-0${1 + (n % 9)}`,
  }))
  const expected = expectedLines(input)
  const lines = input.map((line) => JSON.stringify(line)).join('\n')
  for (const threads of ['1', '3']) {
    const { stdout, stderr } = run(['extract', '--jsonl', '--threads', threads], lines)
    expect(stderr).toBe('')
    expect(stdout === expected).toBe(true)
  }
  expect(expected.includes('near the places its outlet writes about')).toBe(true)
})

test('a second run reads what changed, says so, and gives the bytes of a run that reads everything', () => {
  const out = path.join(work, 'events.jsonl')
  const extract = () => run(['extract', folder, '--out', out]).stderr.trim()
  expect(extract()).toBe(`${COUNT} files read.`)
  const first = fs.readFileSync(out, 'utf8')
  expect(extract()).toBe(`${COUNT} files: 0 read, ${COUNT} unchanged.`)
  expect(fs.readFileSync(out, 'utf8') === first).toBe(true)

  fs.writeFileSync(path.join(folder, nameOf(3)), makeArticle(9999))
  fs.writeFileSync(path.join(folder, 'new.txt'), makeArticle(8888))
  expect(extract()).toBe(`${COUNT + 1} files: 2 read, ${COUNT - 1} unchanged.`)
  expect(run(['extract', folder, '--no-cache']).stdout === fs.readFileSync(out, 'utf8')).toBe(true)

  const csv = () => run(['extract', folder, '--format', 'csv', '--threads', '2']).stdout
  const whole = csv()
  expect(csv() === whole).toBe(true)
  expect(fs.readdirSync(path.join(work, 'cache')).filter((file) => !file.endsWith('.kept'))).toEqual([])
})

test('the years of other articles count: with them, an article that stayed as it was may be read anew', () => {
  const small = fs.mkdtempSync(path.join(work, 'small-'))
  const add = (name: string, text: string) => fs.writeFileSync(path.join(small, name), text)
  const when = () =>
    run(['extract', small])
      .stdout.trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { published: string | null }).published)
  add('a.txt', 'Police arrested two men in Lima on June 3.')
  add('b.txt', 'The mill opened in Oslo in 2021.')
  expect(when()[0]).toBe('2021-06-03')
  add('c.txt', 'The mill closed in Oslo in 2023. It had lost money in 2023.')
  add('d.txt', 'The bridge fell in 2023.')
  expect(when()[0]).toBe('2023-06-03')
})

test('Ctrl+C leaves nothing half written, and the exit code says so', async () => {
  const big = path.join(work, 'big')
  fs.mkdirSync(big)
  for (let n = 0; n < 2000; n++) fs.writeFileSync(path.join(big, nameOf(n)), makeArticle(n))
  const cache = path.join(work, 'other-cache')
  for (const [args, out] of [
    [['extract', big, '--out'], 'interrupted.jsonl'],
    [['build', big, '--out'], 'interrupted-site'],
  ] as const) {
    const target = path.join(work, out)
    fs.writeFileSync(target, 'from before')
    const child = spawn(process.execPath, [CLI, ...args, target, '--cache', cache])
    const begun = () => fs.existsSync(cache) && fs.readdirSync(cache).some((file) => file.endsWith('.part'))
    await expect.poll(begun, { timeout: 30_000 }).toBe(true)
    child.kill('SIGINT')
    const [code] = (await once(child, 'exit')) as [number]
    expect(code).toBe(130)
    expect(fs.readFileSync(target, 'utf8')).toBe('from before')
    expect(fs.readdirSync(work).filter((file) => file.endsWith('.part'))).toEqual([])
    expect(fs.readdirSync(cache)).toEqual([])
  }
})

test('a reader that has seen enough ends it quietly', async () => {
  const child = spawn(process.execPath, [CLI, 'extract', folder, '--no-cache'])
  let stderr = ''
  child.stderr.on('data', (chunk) => (stderr += String(chunk)))
  await once(child.stdout, 'data')
  child.stdout.destroy()
  await once(child, 'exit')
  expect(stderr).toBe('')
})
