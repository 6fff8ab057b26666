import fs from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import type { BrowserContextOptions } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { corpus, faults, newPage, option, overflow, page, site, type Size } from './browsing'

type Scheme = 'light' | 'dark'

interface Opened {
  readonly size?: Size
  readonly scheme?: Scheme
  readonly at?: string
  /** What stands in the place of the collection. */
  readonly served?: object | null
  readonly options?: BrowserContextOptions
}

async function openPage({ size = 'desktop', scheme = 'light', at = '', served, options }: Opened) {
  await newPage({ size, colorScheme: scheme, ...options })
  if (served !== undefined) {
    await page.route('**/corpus.json', (route) =>
      served ? route.fulfill({ json: served }) : route.fulfill({ status: 500 }),
    )
  }
  await page.goto(site + at)
  if (served === undefined) await option().first().waitFor()
}

const theme = () => page.evaluate(() => document.documentElement.dataset['theme'])
const colour = (selector: string, property: 'backgroundColor' | 'color') =>
  page.evaluate(([s, p]) => getComputedStyle(document.querySelector(s)!)[p], [selector, property] as const)

const violations = async (state: string) => (await faults()).map((fault) => `${state}: ${fault}`)

describe.each<[Size, Scheme]>([
  ['desktop', 'light'],
  ['desktop', 'dark'],
  ['phone', 'light'],
  ['phone', 'dark'],
])('%s, %s', (size, scheme) => {
  const ask = async (dialog: string) => {
    if (size === 'desktop') return
    await page.getByRole('button', { name: 'More', exact: true }).click()
    await page.locator('.phone-menu').getByRole('button', { name: dialog }).click()
  }
  const closeDialog = () => page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()

  test('axe finds nothing in the list, a selection, and each dialog', async () => {
    const found: string[] = []
    await openPage({ size, scheme })
    await page.getByRole('button', { name: 'Fit', exact: true }).first().waitFor()
    expect(await theme()).toBe(scheme)
    found.push(...(await violations('list')))
    await ask('Add articles')
    if (size === 'desktop') await page.getByRole('button', { name: 'Add articles' }).click()
    await page.getByRole('textbox', { name: /paste/ }).waitFor()
    found.push(...(await violations('add')))
    await closeDialog()
    await ask('Appearance and language')
    if (size === 'desktop') await page.getByRole('button', { name: 'Appearance and language' }).click()
    await page.getByRole('radio').first().waitFor()
    found.push(...(await violations('settings')))
    await closeDialog()
    await ask('Data and licences')
    if (size === 'desktop') await page.getByRole('button', { name: 'Data and licences' }).click()
    await page.getByRole('dialog').waitFor()
    found.push(...(await violations('credits')))
    await closeDialog()
    if (size === 'desktop') {
      await page.getByRole('button', { name: 'Keys and help' }).click()
      await page.getByRole('dialog').waitFor()
      found.push(...(await violations('keys')))
    } else {
      await page.getByRole('button', { name: 'Filters' }).click()
      found.push(...(await violations('filters')))
    }
    await closeDialog()
    await option().nth(1).click()
    found.push(...(await violations('selected')))
    if (size === 'phone') {
      await page.getByRole('button', { name: 'Read in article' }).click()
      found.push(...(await violations('reading')))
    }
    expect(found).toEqual([])
  })

  test('axe finds nothing where there is nothing to show', async () => {
    const found: string[] = []
    await openPage({ size, scheme, at: '#v=1&q=zzzz&th=borders', served: corpus })
    await page.getByText('No event matches').first().waitFor()
    found.push(...(await violations('no match')))
    await openPage({ size, scheme, served: null })
    await page.getByText('could not be read').first().waitFor()
    found.push(...(await violations('missing')))
    await openPage({ size, scheme, served: { ...corpus, events: [] } })
    await page.getByText('2 articles').or(page.getByText('0 of 0')).first().waitFor()
    found.push(...(await violations('without events')))
    expect(found).toEqual([])
  })
})

describe('theme', () => {
  test('follows the system, and the choice once there is one, before the first paint', async () => {
    await openPage({ scheme: 'dark' })
    const dark = await colour('body', 'backgroundColor')
    expect(await theme()).toBe('dark')
    await page.emulateMedia({ colorScheme: 'light' })
    await expect.poll(theme).toBe('light')
    expect(await colour('body', 'backgroundColor')).not.toBe(dark)
    await page.getByRole('button', { name: 'Appearance and language' }).click()
    await page.getByRole('radio', { name: 'Dark' }).check()
    expect(await theme()).toBe('dark')
    await page.route('**/*.js', (route) =>
      route.request().url().includes('theme.js') ? route.continue() : route.abort(),
    )
    await page.reload()
    expect(await theme()).toBe('dark')
  })

  test('the page has no script or style of its own in the HTML', () => {
    const html = fs.readFileSync('build/site/index.html', 'utf8')
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/)
    expect(html).not.toMatch(/<style|\sstyle=|\son\w+=/)
  })
})

describe('language', () => {
  test('the page turns to Russian and keeps it; titles stay as they are', async () => {
    await openPage({})
    const title = await option().first().locator('.row-title').innerText()
    await page.getByRole('button', { name: 'Appearance and language' }).click()
    await page.getByRole('radio', { name: 'Русский' }).check()
    await page.getByRole('button', { name: 'Закрыть' }).click()
    const status = page.getByRole('status').first()
    await expect.poll(() => status.innerText()).toMatch(/^\d+ из \d+ событ/)
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('ru')
    await page.getByRole('region', { name: 'Карта' }).first().waitFor()
    await page.getByRole('region', { name: 'Шкала времени' }).first().waitFor()
    await page.reload()
    await expect.poll(() => status.innerText()).toMatch(/^\d+ из \d+ событ/)
    expect(await option().first().locator('.row-title').innerText()).toBe(title)
    expect(await option().first().locator('.row-title').getAttribute('lang')).toBe('en')
  })

  test('the address may ask for a language, and the system prefers one', async () => {
    await openPage({ at: '?lang=ru' })
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('ru')
    await openPage({ options: { locale: 'ru-RU' } })
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('ru')
    await openPage({ at: '?lang=en', options: { locale: 'ru-RU' } })
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
  })
})

describe('print', () => {
  const printed = () => page.locator('.printed')

  test('the list is printed whole, black on white, without the map', async () => {
    await openPage({ scheme: 'dark' })
    await page.emulateMedia({ media: 'print' })
    await expect.poll(() => printed().getByRole('listitem').count()).toBe(corpus.events.length)
    expect(await page.locator('.desktop').isVisible()).toBe(false)
    expect(await colour('body', 'backgroundColor')).toBe('rgb(255, 255, 255)')
    expect(await colour('.printed', 'color')).toBe('rgb(0, 0, 0)')
    await page.emulateMedia({ media: null })
    await expect.poll(() => printed().count()).toBe(0)
    const sheets = (await page.pdf({ format: 'A6' })).toString('latin1').match(/\/Type\s*\/Page\b/g)
    expect(sheets!.length).toBeGreaterThan(2)
    expect(await printed().count()).toBe(0)
  })

  test('the open article is printed whole, its sentence marked and explained', async () => {
    await openPage({})
    await option().nth(2).click()
    const article = await page.locator('.reader-text .paragraph').allTextContents()
    await page.emulateMedia({ media: 'print' })
    await printed().waitFor()
    expect(await printed().locator('.paragraph').allTextContents()).toEqual(article)
    expect(await printed().locator('mark').isVisible()).toBe(true)
    expect(await printed().getByRole('note').isVisible()).toBe(true)
    expect(await page.locator('#event-list').isVisible()).toBe(false)
  })
})

describe('forced colours, zoom, motion', () => {
  test('with forced colours marks stand out and choices are seen', async () => {
    await openPage({ options: { forcedColors: 'active' } })
    await option().nth(1).click()
    const row = option().and(page.locator('[aria-selected="true"]'))
    const plain = await colour('#event-list .row:not(.is-selected)', 'backgroundColor')
    expect(await row.evaluate((e) => getComputedStyle(e).backgroundColor)).not.toBe(plain)
    expect(await colour('mark.evidence', 'backgroundColor')).not.toBe(
      await colour('.reader-text', 'backgroundColor'),
    )
    const fill = await page.evaluate(
      () => getComputedStyle(document.querySelector('.choice .glyph path')!).fill,
    )
    expect(fill).not.toBe('rgb(0, 0, 0)')
  })

  test.each([
    [1440, 900],
    [1280, 1024],
  ])('%i x %i, twice as large: nothing runs out of the page, all panes are there', async (width, height) => {
    await openPage({ options: { viewport: { width: width / 2, height: height / 2 }, deviceScaleFactor: 2 } })
    await page.getByRole('button', { name: 'Fit', exact: true }).first().waitFor()
    expect(await overflow()).toBeLessThanOrEqual(0)
    for (const pane of ['#event-list', '#map-pane', '#timeline-pane', '.bar-search input'])
      expect((await page.locator(pane).boundingBox())!.height, pane).toBeGreaterThan(30)
    expect((await page.locator('#event-list').boundingBox())!.height).toBeGreaterThan(58)
    const outside = await page.evaluate(() =>
      [...document.querySelectorAll('.bar button, .bar input, .tl-controls button, .map-buttons button')]
        .filter((e) => e.getBoundingClientRect().right > innerWidth + 1)
        .map((e) => e.outerHTML.slice(0, 80)),
    )
    expect(outside).toEqual([])
  })

  test('targets are 24 px, on a phone 44', async () => {
    await openPage({})
    expect(await tooSmall('button, input, [role="option"]', 24)).toEqual([])
    await openPage({ size: 'phone', options: { hasTouch: true, isMobile: true } })
    expect(await tooSmall('.phone-bar button, .map-buttons button, [role="option"]', 44)).toEqual([])
    await page.getByRole('button', { name: 'Filters' }).click()
    expect(await tooSmall('dialog button:not(.choice-only), dialog .choice label', 44)).toEqual([])
  })

  test('with reduced motion nothing moves by itself', async () => {
    await openPage({})
    await option().nth(1).click()
    const moving = await page.evaluate(
      () => document.getAnimations().filter((a) => a.playState === 'running').length,
    )
    expect(moving).toBe(0)
  })
})

/** Targets that are seen and smaller than so many px, their larger hit areas counted. */
function tooSmall(selector: string, px: number): Promise<string[]> {
  return page.evaluate(
    ([s, least]) =>
      [...document.querySelectorAll(s)].flatMap((e) => {
        const box = (e.closest('label') ?? e).getBoundingClientRect()
        if (box.width < 2 || box.height < 2 || getComputedStyle(e).opacity === '0') return []
        const before = getComputedStyle(e, '::before')
        const grown = before.position === 'absolute' ? parseFloat(before.height) || 0 : 0
        return Math.max(box.height, grown) < least - 0.5 || box.width < Math.min(least, 24) - 0.5
          ? [`${e.outerHTML.slice(0, 90)} ${box.width} x ${box.height}`]
          : []
      }),
    [selector, px] as const,
  )
}

test('the first JavaScript is at most 200 kB gzipped', () => {
  const html = fs.readFileSync('build/site/index.html', 'utf8')
  const files = [...html.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].map((match) => match[1]!)
  expect(files.length).toBeGreaterThan(1)
  const bytes = files.map((file) => gzipSync(fs.readFileSync(path.join('build/site', file))).length)
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(200_000)
})
