import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest'
import { launch } from './chromium'

let browser: Browser
let context: BrowserContext
let page: Page
let refused: string[]
let folder: string

beforeAll(async () => {
  browser = await launch(inject('chromium'))
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dateline-'))
})
afterAll(async () => {
  await browser.close()
  fs.rmSync(folder, { recursive: true, force: true })
})
afterEach(() => context.close())

async function openPage(address: string): Promise<void> {
  context = await browser.newContext({ viewport: { width: 1440, height: 900 }, acceptDownloads: true })
  page = await context.newPage()
  refused = []
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text())
  })
  await page.goto(address)
  await page.getByRole('option').first().waitFor()
  await page.locator('.map-mark').first().waitFor()
  await page.locator('.tl-mark').first().waitFor()
}

/** What a text that slipped into the page as markup could try. */
async function tryToRun(): Promise<unknown> {
  return page.evaluate(async () => {
    const script = document.createElement('script')
    script.textContent = 'window.ran = "a script"'
    document.body.append(script)
    const holder = document.createElement('div')
    holder.innerHTML = '<img src="data:," onerror="window.ran = \'a handler\'">'
    document.body.append(holder)
    const link = document.createElement('a')
    link.href = 'javascript:window.ran = "a link"'
    document.body.append(link)
    link.click()
    await fetch('https://example.com/').then(
      () => Object.assign(window, { ran: 'a request' }),
      () => {},
    )
    await new Promise((resolve) => setTimeout(resolve, 300))
    return (window as { ran?: string }).ran
  })
}

async function walkThrough(): Promise<void> {
  await page.getByRole('option').first().click()
  await page.locator('.map-mark').first().hover()
  await page.keyboard.press('e')
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click()
  await page.getByRole('button', { name: 'Export' }).click()
  for (const name of [/^CSV/, /^Map/]) {
    const saving = page.waitForEvent('download')
    await page.getByRole('dialog').getByRole('button', { name }).click()
    await saving
  }
  await page.keyboard.press('Escape')
}

test('the page does all it does under its policy, and nothing that slipped in runs', async () => {
  await openPage(inject('site'))
  await walkThrough()
  await page.keyboard.press('e')
  await page.getByRole('combobox', { name: /place/ }).pressSequentially('lima')
  await page.getByRole('option', { name: /Lima/ }).first().waitFor()
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click()
  await page.getByRole('button', { name: 'Add articles' }).click()
  await page
    .getByRole('dialog')
    .getByRole('textbox')
    .fill('Hail\n\nHail killed three people in Lima, Peru, on 4 March 2024, the police said.')
  await page.getByRole('button', { name: 'Read it' }).click()
  await page.getByText('1 event added').waitFor()
  expect(refused).toEqual([])
  expect(await tryToRun()).toBeUndefined()
  expect(refused.length).toBeGreaterThan(2)
})

test('so does the page in one file', async () => {
  const file = path.join(folder, 'page.html')
  const built = spawnSync(process.execPath, ['build/cli/cli.js', 'build', 'seeds', '--single-file', file])
  expect(built.status).toBe(0)
  await openPage(pathToFileURL(file).href)
  await walkThrough()
  expect(refused).toEqual([])
  expect(await tryToRun()).toBeUndefined()
  expect(refused.length).toBeGreaterThan(2)
})
