import fs from 'node:fs'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest'
import type { Corpus, NewsEvent } from '../../src/extract/types'
import { launch } from './chromium'

const corpus = JSON.parse(fs.readFileSync('build/site/corpus.json', 'utf8')) as Corpus
const site = inject('site')
const SIZES = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const
type Size = keyof typeof SIZES

let browser: Browser
let context: BrowserContext
let page: Page
let failures: string[]

beforeAll(async () => {
  browser = await launch(inject('chromium'))
})
afterAll(() => browser.close())
afterEach(async () => {
  await context.close()
  expect(failures, 'errors in the page').toEqual([])
})

async function openPage(size: Size = 'desktop', hash = ''): Promise<void> {
  context = await browser.newContext({
    viewport: SIZES[size],
    hasTouch: size === 'phone',
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  context.setDefaultTimeout(6000)
  page = await context.newPage()
  failures = []
  page.on('pageerror', (error) => failures.push(error.message))
  await page.goto(site + hash)
  await places().first().waitFor()
  await marks().first().waitFor()
}

const region = (name: string) =>
  page.getByRole(name === 'Filters' ? 'navigation' : 'region', { name, exact: true })
const option = () => region('Events').getByRole('option')
const selected = () => option().and(page.locator('[aria-selected="true"]'))
const status = () => page.getByRole('status').filter({ hasText: / of \d+ events$/ })
const shown = async () => Number(/^(\d+) of/.exec((await status().textContent()) ?? '')?.[1])
const param = (key: string) => new URLSearchParams(new URL(page.url()).hash.slice(1)).get(key)
const places = () => region('Map').getByRole('toolbar').getByRole('button')
const place = (name: RegExp) => region('Map').getByRole('toolbar').getByRole('button', { name })
const marks = () =>
  region('Timeline')
    .getByRole('toolbar')
    .getByRole('button', { name: / from 00/ })
const copied = () => page.evaluate(() => navigator.clipboard.readText())
const total = corpus.events.length
const at = (event: NewsEvent) =>
  event.where.filter((where) => where.role === 'at').map(({ place }) => place.name)
const inMinsk = corpus.events.filter((event) => at(event).includes('Minsk'))

async function middleOf(what: Locator): Promise<{ x: number; y: number }> {
  const box = (await what.boundingBox())!
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

describe('pins', () => {
  test('shift and a click pins in list, timeline and map; the chip shows them alone and clears them', async () => {
    await openPage()
    await option()
      .first()
      .click({ modifiers: ['Shift'] })
    await expect.poll(() => param('pin')?.split(',').length).toBe(1)
    await place(/^Minsk/).click({ modifiers: ['Shift'] })
    const some = inMinsk.length + 1
    await expect.poll(() => param('pin')?.split(',').length).toBe(some)
    expect(param('e'), 'a pin is no choice').toBeNull()
    const marked = page.locator('.row.is-pinned, .map-mark.is-pinned, .tl-pin')
    expect(await marked.count()).toBeGreaterThan(2)
    const chip = page.getByRole('button', { name: new RegExp(`^${some} pinned`) })
    await chip.click()
    await expect.poll(shown).toBe(some)
    await page.reload()
    await option().first().waitFor()
    expect(await shown()).toBe(some)
    await marks()
      .first()
      .click({ modifiers: ['Shift'] })
    await expect.poll(() => param('pin')?.split(',').length).toBe(some - 1)
    await page.getByRole('button', { name: 'Clear the pins' }).click()
    await expect.poll(shown).toBe(total)
    expect(param('pin')).toBeNull()
  })

  test('x pins the chosen event and takes the pin away', async () => {
    await openPage()
    await option().nth(2).click()
    await page.keyboard.press('x')
    await expect.poll(() => param('pin')).toBe(param('e'))
    await page.keyboard.press('x')
    await expect.poll(() => param('pin')).toBeNull()
  })
})

describe('filters', () => {
  test('only in map view: the list follows the map, and a chip says so', async () => {
    await openPage()
    const box = region('Filters').getByRole('checkbox', { name: 'Only in map view' })
    expect(await box.isChecked()).toBe(false)
    await box.check()
    const placed = corpus.events.filter((event) => at(event).length > 0).length
    await expect.poll(shown).toBe(placed)
    await place(/^Minsk/).focus()
    for (let i = 0; i < 6; i++) await page.keyboard.press('+')
    await page.getByRole('button', { name: 'Remove in map view' }).waitFor()
    await region('Map').hover({ position: { x: 300, y: 300 } })
    await page.mouse.down()
    await page.mouse.move(900, 500, { steps: 5 })
    await page.mouse.up()
    await expect.poll(shown).toBeLessThan(placed)
    await page.getByRole('button', { name: 'Remove in map view' }).click()
    await expect.poll(shown).toBe(total)
  })

  test('reported when: what was known by a day', async () => {
    await openPage()
    await region('Filters').getByLabel('Appeared by').fill('2023-12-31')
    const early = new Set(
      corpus.articles
        .filter(({ published }) => published && published.day <= '2023-12-31')
        .map(({ id }) => id),
    )
    await expect.poll(shown).toBe(corpus.events.filter((event) => early.has(event.article)).length)
    expect(param('rw')).toBe('..2023-12-31')
    await page.getByRole('button', { name: /^Remove reported until/ }).click()
    await expect.poll(shown).toBe(total)
  })

  test('where nothing matches, map and timeline keep all their marks, faint', async () => {
    await openPage()
    const before = [await places().count(), await marks().count()]
    await page.locator('#search').fill('zzz')
    await expect.poll(shown).toBe(0)
    expect([await places().count(), await marks().count()]).toEqual(before)
    const opacity = (of: string) =>
      page
        .locator(of)
        .first()
        .evaluate((node) => getComputedStyle(node).opacity)
    expect([await opacity('.map-marks'), await opacity('.tl-mark')]).toEqual(['0.2', '0.2'])
    const way = region('Events').getByRole('button', { name: /^Remove/ })
    expect(await way.textContent()).toMatch(new RegExp(`${total} events$`))
  })

  test('a drag of the brush is one step back; with a theme, Back restores both', async () => {
    await openPage()
    const brush = region('Timeline').getByRole('slider').first()
    const from = await middleOf(brush)
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    for (let i = 1; i <= 6; i++) {
      await page.mouse.move(from.x + i * 60, from.y)
      await page.waitForTimeout(250)
    }
    await page.mouse.up()
    await expect.poll(shown).toBeLessThan(total)
    await expect.poll(() => param('t')).not.toBeNull()
    await page.waitForTimeout(300)
    const dates = param('t')
    const inDates = await shown()
    await region('Filters')
      .getByRole('checkbox', { name: /^Borders/ })
      .check()
    await expect.poll(() => param('th')).toBe('borders')
    await page.goBack()
    await expect.poll(shown).toBe(inDates)
    expect(param('t')).toBe(dates)
    await page.goBack()
    await expect.poll(shown).toBe(total)
    expect(param('t')).toBeNull()
    await page.goForward()
    await page.goForward()
    await expect.poll(() => [param('t'), param('th')]).toEqual([dates, 'borders'])
  })
})
