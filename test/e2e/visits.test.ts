import { expect, test } from 'vitest'
import type { Corpus } from '../../src/extract/types'
import { faults, newPage, page, site } from './browsing'

const line = () => page.getByRole('status').filter({ hasText: /^Since / })

async function visit() {
  await page.goto('about:blank')
  await page.goto(site)
  await page.getByRole('option').first().waitFor()
  await page.waitForTimeout(500)
}

/** The served collection: an event is new, one has another status, one is gone. */
async function change() {
  await page.route('**/corpus.json', async (route) => {
    const response = await route.fetch()
    const corpus = (await response.json()) as Corpus
    const [first, second, ...rest] = corpus.events
    const events = [
      { ...first!, status: first!.status === 'denied' ? 'happened' : 'denied' },
      ...rest,
      { ...second!, id: 'ev_new', article: rest.at(-1)!.article, title: 'A lake froze' },
    ]
    await route.fulfill({ response, json: { ...corpus, events } })
  })
}

test('the first visit says nothing, the next what changed, until it is dismissed', async () => {
  await newPage()
  await visit()
  expect(await line().count()).toBe(0)
  await visit()
  expect(await line().count()).toBe(0)
  await change()
  await visit()
  await line().waitFor()
  expect(await line().textContent()).toMatch(/^Since \d+ \w+ \d{4}: 1 new, 1 changed, 1 gone$/)
  await visit()
  await line().waitFor()
  expect(await faults()).toEqual([])
  await page.getByRole('button', { name: 'Show', exact: true }).focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('heading', { name: /^What changed since / }).waitFor()
  expect(await dialog.getByRole('heading', { level: 3 }).allTextContents()).toEqual([
    'New: 1',
    'Changed: 1',
    'Gone: 1',
  ])
  expect(await dialog.locator('dd').textContent()).toMatch(/ → Denied or cancelled$/)
  expect(await faults()).toEqual([])
  await dialog.getByRole('button', { name: 'A lake froze' }).click()
  expect(await dialog.count()).toBe(0)
  expect(page.url()).toContain('ev_new')
  await page.getByRole('button', { name: /^Seen: / }).click()
  await expect.poll(() => line().count()).toBe(0)
  await page.waitForTimeout(300)
  await visit()
  expect(await line().count()).toBe(0)
})
