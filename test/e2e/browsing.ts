import fs from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'
import type { Corpus } from '../../src/extract/types'
import { launch } from './chromium'

/** Address of the built site of the seeds, and what it shows. */
export const site = inject('site')
export const corpus = JSON.parse(fs.readFileSync('build/site/corpus.json', 'utf8')) as Corpus

export const SIZES = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const
export type Size = keyof typeof SIZES

/**
 * A test file that imports this has one browser. What is open now is here; it is closed after each test (unless `kept`), and must
 * have thrown nothing and asked nothing of an origin but its own.
 */
export let browser: Browser
export let context: BrowserContext
export let page: Page
/** The addresses that were asked for since it was opened. */
export let requests: string[] = []
let elsewhere: string[] = []
let failures: string[] = []
let isKept = false

beforeAll(async () => {
  browser = await launch(inject('chromium'))
})
afterAll(() => browser.close())
afterEach(async () => {
  if (!isKept) await context?.close()
  expect(elsewhere, 'requests to other origins').toEqual([])
  expect(failures, 'errors in the page').toEqual([])
})

interface Opening extends BrowserContextOptions {
  readonly size?: Size
  /** For the tests after this one too. */
  readonly kept?: boolean
}

/** Opens an empty page as a fresh visitor has it, in the place of the one before. */
export async function newPage({ size = 'desktop', kept = false, ...options }: Opening = {}): Promise<Page> {
  await context?.close()
  isKept = kept
  context = await browser.newContext({
    viewport: SIZES[size],
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  })
  context.setDefaultTimeout(15_000)
  requests = []
  elsewhere = []
  failures = []
  let home: string | null = null
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    home ??= origin
    requests.push(request.url())
    if (origin !== home && protocol !== 'data:') elsewhere.push(request.url())
  })
  context.on('weberror', (error) => failures.push(error.error().message))
  page = await context.newPage()
  return page
}

export const region = (name: string) =>
  page.getByRole(name === 'Filters' ? 'navigation' : 'region', { name, exact: true })
/** The rows of the list, in any language. */
export const option = () => page.locator('#event-list').getByRole('option')
/** "20 of 20 events" */
export const status = () => page.getByRole('status').filter({ hasText: / of [\d,]+ events$/ })
export const shown = async () => Number(/^(\d+) of/.exec((await status().textContent()) ?? '')?.[1])
export const param = (key: string) => new URLSearchParams(new URL(page.url()).hash.slice(1)).get(key)
/** How far the page runs out of its window to the right. */
export const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)

/** Until the list, the map and the timeline have drawn what they show. */
export async function drawn(): Promise<void> {
  for (const one of [option(), page.locator('.map-mark'), page.locator('.tl-mark')])
    await one.first().waitFor()
}

/** What axe finds wrong with the page as it is now. */
export async function faults(): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.any[0]?.message}`)
}
