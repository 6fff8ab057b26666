import fs from 'node:fs'
import path from 'node:path'
import { check } from '@placemarkio/check-geojson'
import { Parser } from 'commonmark'
import { parse } from 'csv-parse/sync'
import ICAL from 'ical.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { browser, newPage, option, page, status } from './browsing'
import { buildTable, type BuiltTable } from './built-table'
import { tasksDuring } from './main-thread'

/** More than a collection in one file has. */
const COUNT = 52_000
const SLOW = { timeout: 120_000 }
let large: BuiltTable
/** Asked of the host for the files of articles since it was set to 0; it answers none but the first few where a number is set. */
let asked = 0
let most = Infinity

beforeAll(async () => {
  large = await buildTable(COUNT, (request) => {
    if (request.url?.includes('/articles-') && ++asked > most) request.url = '/none'
  })
  if (large.built.status !== 0) throw new Error(large.built.stderr)
}, 300_000)
afterAll(() => large?.end())

const dialog = () => page.getByRole('dialog', { name: /^(?:Export|Экспорт)$/ })
const says = () => dialog().locator('.export-says')

async function open(hash = '', options: Parameters<typeof newPage>[0] = {}): Promise<void> {
  ;[asked, most] = [0, Infinity]
  await newPage(options)
  await page.goto(large.address + hash)
  await option().first().waitFor(SLOW)
  await page.getByRole('button', { name: /^(?:Export|Экспорт)$/ }).click()
  await dialog().waitFor()
}

async function save(name: RegExp): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download', SLOW),
    dialog().getByRole('button', { name }).click(),
  ])
  const file = path.join(large.folder, 'saved', download.suggestedFilename())
  await download.saveAs(file)
  return fs.readFileSync(file, 'utf8')
}
/** A few thousand of them. */
const TWO_YEARS = '#v=1&t=2003-01-01..2004-12-31'

test('all 52,000 events: each row of the table once, in a few requests, the page in use meanwhile', async () => {
  await open()
  let csv = ''
  const tasks = await tasksDuring(browser, page, async () => {
    csv = await save(/^CSV/)
  })
  expect(await says().textContent()).toMatch(/^Saved events\.csv, 52,000 events, [\d.]+ MB$/)
  const written = parse(csv, { bom: true, columns: true }) as Record<string, string>[]
  expect(written).toHaveLength(COUNT)
  const table = parse(fs.readFileSync(large.table), { columns: true }) as Row[]
  const lines = written.map(({ file, quote }) => `${file!.replace('events.csv, line ', '')} ${quote}`)
  const found = new Set(lines)
  const missing = table.map(({ notes }, i) => `${i + 2} ${notes}`).filter((line) => !found.has(line))
  expect(missing.slice(0, 9)).toEqual([])
  const days = written.map(({ date_start }) => date_start!)
  expect(days.map((day) => day.slice(0, 7))).toEqual(days.map((day) => day.slice(0, 7)).toSorted())
  // articles lie in the order of the list: a chunk of them is fetched once or twice, not once an event
  expect(asked).toBeLessThan(COUNT / 50)
  expect(tasks[0]!.cpu, 'longest task of the page, ms of processor time').toBeLessThan(150)
})

type Row = Readonly<Record<'notes', string>>

test.each<[RegExp, (text: string) => unknown]>([
  [/^GeoJSON/, (text) => (check(text) as { readonly features: readonly unknown[] }).features.length],
  [/^Annotations/, (text) => (JSON.parse(text) as Annotations).first.items.length],
  [
    /^Calendar/,
    (text) => new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').length,
  ],
  [/^Evidence pack/, countHeadings],
  [/^KML/, (text) => page.evaluate(countPlacemarks, text)],
])('%s of more than 2,000 filtered events holds as many as are shown', async (name, count) => {
  await open(TWO_YEARS)
  const many = Number((await status().textContent())!.split(' of ')[0]!.replaceAll(',', ''))
  expect(many).toBeGreaterThan(2000)
  expect(await count(await save(name))).toBe(many)
  expect(await says().textContent()).toContain(`, ${many.toLocaleString('en')} events, `)
})

interface Annotations {
  readonly first: { readonly items: readonly unknown[] }
}

function countHeadings(markdown: string): number {
  const walker = new Parser().parse(markdown).walker()
  let count = 0
  for (let step = walker.next(); step; step = walker.next())
    if (step.entering && step.node.type === 'heading' && step.node.level === 3) count++
  return count
}

function countPlacemarks(kml: string): number {
  const read = new DOMParser().parseFromString(kml, 'text/xml')
  return read.querySelector('parsererror') ? -1 : read.querySelectorAll('Folder > Placemark').length
}

test('tells how far it is, and saves nothing once it is cancelled', async () => {
  await open()
  const saved: string[] = []
  page.on('download', (download) => saved.push(download.suggestedFilename()))
  await dialog().getByRole('button', { name: /^CSV/ }).click()
  await dialog()
    .getByText(/^[\d,]+ of 52,000 events\. Closing this window cancels it\.$/)
    .waitFor(SLOW)
  await dialog().getByRole('button', { name: 'Cancel' }).click()
  await expect.poll(() => says().textContent()).toBe('Cancelled. Nothing was saved.')
  expect(await dialog().getByRole('progressbar').count()).toBe(0)
  await dialog().getByRole('button', { name: /^CSV/ }).click()
  await dialog().getByRole('progressbar').waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(() => dialog().count()).toBe(0)
  await page.waitForTimeout(500)
  expect(saved).toEqual([])
})

test.each([
  [
    'en-GB',
    /^CSV could not be made: Part of the data is out of reach\. \(.*articles-0\.bin: 404.*\) It stopped at [\d,]+ of 52,000 events; nothing was saved\.$/,
  ],
  [
    'ru-RU',
    /^CSV: не получилось\. Часть данных недоступна\. \(.*articles-0\.bin: 404.*\) Записано \d[\d\s]* из 52\s000 событий; ничего не сохранено\.$/,
  ],
])('a page that fails is a sentence, never a smaller file: %s', async (locale, sentence) => {
  await open('', { locale })
  const saved: string[] = []
  page.on('download', (download) => saved.push(download.suggestedFilename()))
  most = asked + 20
  await dialog().getByRole('button', { name: /^CSV/ }).click()
  await expect.poll(() => says().textContent(), SLOW).toMatch(sentence)
  expect(saved).toEqual([])
  expect(await page.getByRole('alert').count(), 'nothing on the page is of before').toBe(0)
})
