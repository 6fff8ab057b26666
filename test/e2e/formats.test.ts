import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { samples, type Sample } from '../formats/samples'
import { launch } from './chromium'

let browser: Browser
const files = await samples()

beforeAll(async () => {
  browser = await launch(inject('chromium'))
})
afterAll(() => browser.close())

/** The page with its dialog for adding articles. */
async function openDialog(): Promise<Page> {
  const page = await browser.newPage()
  await page.goto(inject('site'))
  await page.getByRole('button', { name: 'Add articles' }).click()
  return page
}

const asFile = ({ name, bytes }: Pick<Sample, 'name' | 'bytes'>) => ({
  name,
  mimeType: '',
  buffer: Buffer.from(bytes),
})

const choose = (page: Page, chosen: readonly Pick<Sample, 'name' | 'bytes'>[]) =>
  page.locator('.add-files input').first().setInputFiles(chosen.map(asFile))

test.each(files)('$name goes from file to event in the page', async (sample) => {
  const page = await openDialog()
  await choose(page, [sample])
  await page.locator('.add-reports li').first().waitFor()
  expect(await page.locator('.add-reports li').allTextContents()).toEqual([
    expect.stringMatching(new RegExp(`^${sample.name}: \\d+ events?`)),
  ])
  await page.keyboard.press('Escape')
  await page.locator('#search').fill('strike rotterdam')
  await page
    .getByRole('option', { name: /strike/ })
    .first()
    .waitFor()
  await page.close()
})
