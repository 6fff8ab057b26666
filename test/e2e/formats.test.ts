import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parse } from 'csv-parse/sync'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readSource } from '../../src/formats/read'
import type { Found } from '../../src/formats/types'
import { utf8, zip } from '../formats/make'
import { samples, type Sample } from '../formats/samples'
import { browser, context, newPage, page, site } from './browsing'
import { tasksDuring } from './main-thread'

type File = Pick<Sample, 'name' | 'bytes'>

let folder: string
const files = await samples()

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dateline-'))
})
afterAll(() => fs.rmSync(folder, { recursive: true }))

/** The page with its dialog for adding articles. */
async function openDialog(): Promise<void> {
  await newPage()
  await page.goto(site)
  await page.getByRole('button', { name: 'Add articles' }).click()
  await chooser().waitFor({ state: 'attached' })
}

const chooser = () => page.locator('.add-files input').first()
const reports = () => page.locator('.add-reports li').allTextContents()
const choose = (chosen: readonly File[]) =>
  chooser().setInputFiles(
    chosen.map(({ name, bytes }) => ({ name, mimeType: '', buffer: Buffer.from(bytes) })),
  )

async function settled(count: number, timeout = 60_000): Promise<string[]> {
  await expect.poll(async () => (await reports()).length, { timeout }).toBeGreaterThanOrEqual(count)
  await page.locator('.add-reading').waitFor({ state: 'detached', timeout })
  return reports()
}

/** The events of the page as it exports them. */
async function exported() {
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog', { name: 'Export' }).getByRole('button', { name: /^CSV/ }).click(),
  ])
  const csv = fs.readFileSync(await download.path())
  type Row = Readonly<Record<'file' | 'quote' | 'date' | 'place', string>>
  return parse<Row>(csv, { bom: true, columns: true })
}

test('Node and Chromium read the same from each file, whole and damaged', async () => {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir: 'build/formats',
      lib: {
        entry: 'test/e2e/formats-in-browser.ts',
        formats: ['iife'],
        name: 'formats',
        fileName: () => 'read.js',
      },
    },
  })
  const damaged = files.map(({ name, bytes }) => ({
    name,
    bytes: bytes.map((byte, at) => (at > 200 && at % 11 === 3 ? byte ^ 1 : byte)),
  }))
  const all: readonly File[] = [...files, ...damaged]
  const here = await Promise.all(
    all.map(async (file) => {
      const found: Found[] = []
      for await (const one of readSource(file)) found.push(one)
      return JSON.stringify(found)
    }),
  )
  await newPage({ bypassCSP: true })
  await page.goto(site)
  await page.addScriptTag({ path: 'build/formats/read.js' })
  const there = await page.evaluate(
    (list) =>
      (globalThis as unknown as { readFiles: (list: readonly (readonly [string, string])[]) => Promise<string[]> }).readFiles(list), // prettier-ignore
    all.map(({ name, bytes }) => [name, Buffer.from(bytes).toString('base64')] as const),
  )
  expect(there).toEqual(here)
}, 120_000)

test('an article that is printed to PDF is read as its paragraphs, without headers and page numbers', async () => {
  const paragraphs = Array.from(
    { length: 30 },
    (_, i) =>
      `The first official flight ${i} took off on 7 June, and ships are waiting in the roads, said a spokesman for the harbour, who asked for patience and for talks. Nobody knows how long the well-known terminal is shut.`,
  )
  await newPage()
  await page.setContent(
    `<body lang="en" style="font: 14px serif; text-align: justify; hyphens: auto"><h1>Dock workers walk out</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</body>`,
  )
  const bytes = await page.pdf({
    displayHeaderFooter: true,
    headerTemplate: '<span style="font-size: 9px">Harbour Post</span>',
    footerTemplate: '<span style="font-size: 9px" class="pageNumber"></span>',
    margin: { top: '80px', bottom: '80px', left: '90px', right: '90px' },
  })
  const found: Found[] = []
  for await (const one of readSource({ name: 'printed.pdf', bytes: new Uint8Array(bytes) })) found.push(one)
  expect(found.map((one) => 'article' in one && one.article.text)).toEqual([
    ['Dock workers walk out', ...paragraphs].join('\n\n'),
  ])
})

test('each format goes from file to event in the page, and its reader is loaded with the first such file', async () => {
  await openDialog()
  const loaded: string[] = []
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname))
  await choose([{ name: 'first.txt', bytes: utf8('Talks were held in Lima on 3 May 2024.') }])
  expect(await settled(1)).toEqual([expect.stringMatching(/^first\.txt: 1 event/)])
  const readers = /\/(?:pdf|docx|html|feed|mail|markdown|table|zip|unzip)[^/]*\.js$/
  expect(loaded.filter((file) => readers.test(file))).toEqual([])
  await choose(files)
  const told = await settled(files.length + 1)
  for (const { name } of files) expect(told).toContainEqual(expect.stringMatching(`^${name}: \\d+ events?`))
  expect(loaded.filter((file) => readers.test(file)).length).toBeGreaterThan(6)
  await page.keyboard.press('Escape')
  const events = await exported()
  for (const { name, event } of files) {
    const own = events.filter(({ file, quote }) => file.startsWith(name) && quote.includes(event))
    expect(own.map(({ date, place }) => [name, date, place])).toContainEqual([
      name,
      '2024-06-07',
      'Rotterdam',
    ])
  }
}, 120_000)

test('hostile files run nothing, ask for nothing, and the page stays alive', async () => {
  await openDialog()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  page.on('dialog', (dialog) => asked.push(dialog.message()))
  const evil = `<script>window.hit=1</script><img src="https://evil.example/x.png" onerror="window.hit=2">
    <a href="javascript:window.hit=3">more</a><svg onload="window.hit=4"></svg>`
  await choose([
    { name: 'evil.html', bytes: utf8(`<html><head><title>Docks ${evil}</title><link rel="canonical" href="javascript:window.hit=5"></head><body onload="window.hit=6"><article><p>Dock workers began a strike in Rotterdam on 7 June 2024. ${evil}</p></article></body></html>`) }, // prettier-ignore
    { name: 'evil.csv', bytes: utf8(`title,text,url\n"=HYPERLINK(""https://evil.example"")","${'<b>Rebels</b> attacked a post near Lima on 4 March 2024. '}${evil.replaceAll('"', '""')}",javascript:alert(1)\n`) }, // prettier-ignore
    { name: '<img src=x onerror=window.hit=7>.txt', bytes: utf8('Talks were held in Lima on 3 May 2024.') },
  ])
  expect(await settled(3)).toHaveLength(3)
  await page.keyboard.press('Escape')
  for (const words of ['strike', 'Rebels', 'Talks']) {
    await page.locator('#search').fill(words)
    await page
      .getByRole('option', { name: new RegExp(words) })
      .first()
      .click()
  }
  expect(await page.evaluate(() => 'hit' in window)).toBe(false)
  expect(await page.locator('a[href^="javascript" i], img[src*="evil"]').count()).toBe(0)
  expect(asked.filter((url) => !url.startsWith(site))).toEqual([])
})

test('what is huge or broken is one line each, and the next file is read', async () => {
  await openDialog()
  const big = path.join(folder, 'big.txt')
  fs.writeFileSync(big, Buffer.alloc(50e6, 'word '))
  await chooser().setInputFiles(big)
  expect(await settled(1)).toEqual([expect.stringMatching(/^big\.txt: 50,000,000 characters in one article/)])
  await choose([
    { name: 'wide.csv', bytes: utf8(`text,${'a,'.repeat(1e6)}b\nx\n`) },
    { name: 'cut.zip', bytes: (await zip([['a.txt', 'x']])).slice(0, 60) },
    { name: 'bad.csv', bytes: utf8('a,b,c\n1,2,3\n') },
    { name: 'good.txt', bytes: utf8('Talks were held in Lima on 3 May 2024.') },
  ])
  expect((await settled(5)).slice(1)).toEqual([
    'wide.csv, row 1: 1,000,002 columns or more; up to 1000 are read',
    expect.stringMatching(/^cut\.zip: damaged or cut short/),
    'bad.csv: no text column (has: a, b, c)',
    expect.stringMatching(/^good\.txt: 1 event/),
  ])
}, 120_000)

test('a file that takes long can be stopped, and the next one is read', async () => {
  await openDialog()
  const told = Array.from(
    { length: 55_000 },
    (_, i) => `Rebels attacked police post ${i} near Lima on 4 March 2024, officials said.`,
  )
  await choose([
    { name: 'long.txt', bytes: utf8(told.join(' ')) },
    { name: 'short.txt', bytes: utf8('Talks were held in Lima on 3 May 2024.') },
  ])
  await page.getByText('Still reading long.txt (4 MB).').waitFor({ timeout: 20_000 })
  await page.getByRole('button', { name: 'Stop', exact: true }).click()
  expect(await settled(2)).toEqual(['long.txt: stopped', expect.stringMatching(/^short\.txt: 1 event/)])
})

test('folders come by the chooser and by a drop, hidden files left out, what is no article told', async () => {
  const tree = path.join(folder, 'news')
  fs.mkdirSync(path.join(tree, 'week'), { recursive: true })
  fs.writeFileSync(path.join(tree, 'one.txt'), 'Talks were held in Lima on 3 May 2024.')
  fs.writeFileSync(
    path.join(tree, 'week', 'two.html'),
    '<p>Rebels attacked a post in Lima on 4 May 2024.</p>',
  )
  fs.writeFileSync(path.join(tree, 'week', 'photo.png'), 'x')
  fs.writeFileSync(path.join(tree, '.hidden.txt'), 'Talks were held in Quito on 3 May 2024.')
  fs.writeFileSync(path.join(tree, 'codebook.yaml'), 'themes: []')
  const expected = [
    expect.stringMatching(/^news\/one\.txt: 1 event/),
    'news/week/photo.png: .png is not a format that is read',
    expect.stringMatching(/^news\/week\/two\.html: 1 event/),
  ]
  await openDialog()
  await page.locator('.add-files input').nth(1).setInputFiles(tree)
  expect((await settled(3)).toSorted()).toEqual(expected)

  await newPage()
  await page.goto(site)
  await page.getByRole('option').first().waitFor()
  const protocol = await context.newCDPSession(page)
  const data = { items: [], files: [tree], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await protocol.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data })
  expect((await settled(3)).toSorted()).toEqual(expected)
})

test('a page that is pasted becomes its main text, in the field and anywhere', async () => {
  const html = `<nav>Home</nav><p>Rebels attacked a post in <b>Lima</b> on 4 May 2024.</p><p>Talks were held on 5 May 2024 in Lima.</p><script>1</script>`
  const paste = (selector: string) =>
    page.evaluate(
      ([where, content]) => {
        const clipboardData = new DataTransfer()
        clipboardData.setData('text/html', content)
        clipboardData.setData('text/plain', 'plain')
        document
          .querySelector(where)!
          .dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
      },
      [selector, html] as const,
    )
  await openDialog()
  const field = page.locator('.add textarea')
  await paste('.add textarea')
  await expect
    .poll(() => field.inputValue(), { timeout: 20_000 })
    .toBe('Rebels attacked a post in Lima on 4 May 2024.\n\nTalks were held on 5 May 2024 in Lima.')
  await page.getByRole('button', { name: 'Read it' }).click()
  expect(await settled(1)).toEqual([expect.stringMatching(/^pasted 1: \d events?/)])
  await page.keyboard.press('Escape')
  await paste('main')
  await expect.poll(() => field.inputValue(), { timeout: 20_000 }).toContain('Rebels attacked a post in Lima')
})

test('a thousand articles at once leave the page in use', async () => {
  const towns = ['Lima', 'Quito', 'Oslo', 'Rome', 'Cairo', 'Accra', 'Dakar', 'Hanoi', 'Minsk', 'Tunis']
  const thousand = Array.from({ length: 1000 }, (_, i) => ({
    name: `wire/${i}.txt`,
    bytes: utf8(
      Array.from(
        { length: 5 },
        (_, k) => `Rebels attacked police post ${i * 5 + k} near ${towns[(i + k) % 10]} on ${1 + ((i + k) % 28)} March 2024, officials said.`, // prettier-ignore
      ).join('\n\n'),
    ),
  }))
  await openDialog()
  const buffer = await zip(thousand.map(({ name, bytes }) => [name, bytes] as const))
  const tasks = await tasksDuring(browser, page, async () => {
    await choose([{ name: 'wire.zip', bytes: buffer }])
    expect(await settled(1, 120_000)).toEqual([
      expect.stringMatching(/^wire\.zip: \d,\d+ events from 1,000 articles/),
    ])
  })
  console.log(`1,000 articles, longest tasks in ms of processor time: ${tasks.slice(0, 5).map(({ cpu }) => Math.round(cpu)).join(', ')}`) // prettier-ignore
  // of processor time, which others at work on the machine double at most
  expect(tasks.length).toBeGreaterThan(20)
  expect(tasks.filter(({ cpu }) => cpu > 100).length).toBeLessThan(6)
  expect(tasks[0]!.cpu).toBeLessThan(500)
}, 180_000)
