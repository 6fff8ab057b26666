import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launch } from './chromium'
import { manyEvents } from './many'

// so near that a thousand towns stand apart
const AT = '#v=1&m=42.000,32.000,5.5'
const body = JSON.stringify(manyEvents(6000, 2100))
let browser: Browser

beforeAll(async () => {
  browser = await launch(inject('chromium'))
})
afterAll(() => browser.close())

async function open(options: BrowserContextOptions = {}): Promise<Page> {
  const viewport = { width: 1900, height: 1200 }
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce', ...options })
  const page = await context.newPage()
  await page.route('**/corpus.json', (route) => route.fulfill({ contentType: 'application/json', body }))
  await page.goto(inject('site') + AT)
  await page.locator('.map-painted').waitFor({ state: 'attached' })
  await page.locator('.tl-overview').waitFor()
  return page
}

const stop = (page: Page) => page.locator('.map-mark[tabindex="0"]')

/** Focuses the tab stop and walks from there; gives the middles of the marks it came by, in pixels of the page. */
async function walk(page: Page, keys: readonly string[]) {
  const found: { readonly name: string; readonly x: number; readonly y: number }[] = []
  await stop(page).focus()
  for (const key of [null, ...keys]) {
    if (key) await page.keyboard.press(key)
    const focused = page.locator('.map-mark:focus')
    const box = (await focused.boundingBox())!
    const name = (await focused.getAttribute('aria-label'))!
    found.push({ name, x: box.x + box.width / 2, y: box.y + box.height / 2 })
  }
  return found
}

test('above 300 marks few are buttons; arrows reach the others, Enter chooses', async () => {
  const page = await open()
  expect(await page.locator('.map-mark').count()).toBeLessThan(10)
  const way = await walk(page, ['ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowUp', 'ArrowLeft'])
  expect(new Set(way.map(({ name }) => name)).size).toBeGreaterThan(3)
  expect(way[1]!.y).toBeGreaterThan(way[0]!.y)
  expect(way[2]!.x).toBeGreaterThan(way[1]!.x)
  expect(way[4]!.y).toBeLessThan(way[3]!.y)
  expect(way[5]!.x).toBeLessThan(way[4]!.x)
  await page.locator('.map-tip').waitFor()
  await page.keyboard.press('Enter')
  await expect.poll(() => page.url()).not.toBe(inject('site') + AT)
  await page.context().close()
})

test('the pointer over a painted mark: its tooltip, its click; a finger needs no pointer before', async () => {
  const page = await open({ hasTouch: true })
  const [, far] = await walk(page, ['ArrowDown', 'ArrowUp'])
  await page.mouse.move(far!.x, far!.y)
  await page.mouse.move(far!.x + 1, far!.y)
  await page.locator('.map-tip').waitFor()
  const named = page.getByRole('button', { name: far!.name, exact: true })
  expect(await named.count()).toBe(1)
  const before = page.url()
  await page.mouse.click(far!.x + 1, far!.y)
  await expect.poll(() => page.url()).not.toBe(before)
  await page.goto('about:blank')
  await page.goto(inject('site') + AT)
  await page.locator('.map-painted').waitFor({ state: 'attached' })
  await page.touchscreen.tap(far!.x, far!.y)
  await expect.poll(() => page.url()).not.toBe(before)
  await page.context().close()
})

test.each([
  ['light', 'none'],
  ['dark', 'none'],
  ['light', 'active'],
] as const)('%s, forced colours %s: painted it looks as it does as a button', async (colorScheme, forced) => {
  const page = await open({ colorScheme, forcedColors: forced })
  const [, mark] = await walk(page, ['ArrowDown', 'ArrowDown'])
  const clip = { x: Math.round(mark!.x) - 24, y: Math.round(mark!.y) - 24, width: 48, height: 48 }
  const away = { ...clip, x: clip.x + 16 }
  await page.mouse.move(5, 5)
  await page.locator('.map-mark:focus').blur()
  await page.waitForTimeout(400)
  const painted = await page.screenshot({ clip })
  const button = page.getByRole('button', { name: mark!.name, exact: true })
  expect(await button.count()).toBe(0)
  await page.mouse.move(mark!.x, mark!.y)
  await page.mouse.move(5, 5)
  await page.waitForTimeout(400)
  expect(await button.count()).toBe(1)
  const drawn = await page.screenshot({ clip })
  const off = await difference(painted, drawn)
  expect(off).toBeLessThan(0.03)
  expect(off).toBeLessThan((await difference(painted, await page.screenshot({ clip: away }))) / 2)
  await page.context().close()
})

/** Of two pictures of the same size, the mean difference of a pixel's colours: 0 to 1. */
async function difference(one: Buffer, other: Buffer): Promise<number> {
  const page = await browser.newPage()
  const told = await page.evaluate(
    async (pictures) => {
      const [a, b] = await Promise.all(
        pictures.map(async (base64) => {
          const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
          const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
          const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
          const context = canvas.getContext('2d')!
          context.drawImage(bitmap, 0, 0)
          return context.getImageData(0, 0, bitmap.width, bitmap.height).data
        }),
      )
      return a!.reduce((sum, value, i) => sum + Math.abs(value - b![i]!), 0) / a!.length / 255
    },
    [one.toString('base64'), other.toString('base64')],
  )
  await page.close()
  return told
}

test('axe finds nothing, with and without the focus on a mark', async () => {
  const page = await open()
  const faults = async () => (await new AxeBuilder({ page }).include('.map-view').analyze()).violations
  expect(await faults()).toEqual([])
  await walk(page, ['ArrowDown'])
  expect(await faults()).toEqual([])
  await page.context().close()
})
