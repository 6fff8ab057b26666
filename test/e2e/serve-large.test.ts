import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { makeArticle } from '../bench/many-articles'
import { newPage, option, page, status } from './browsing'
import { makeFolder, serve } from './command'

/** About twelve events each: more than one JSON file is to hold. */
const ARTICLES = 5000
const IN_TIME = { timeout: 240_000, interval: 500 }

test('serve follows a folder of more than 50,000 events', { timeout: 600_000 }, async () => {
  const folder = makeFolder()
  for (let n = 0; n < ARTICLES; n++) fs.writeFileSync(path.join(folder, `${n}.txt`), makeArticle(n))
  const address = await serve(folder)
  const manifest = async () =>
    (await (await fetch(`${address}corpus.json`)).json()) as { live: boolean; wire: { folder: string } }
  const before = await manifest()
  expect([before.live, before.wire.folder]).toEqual([true, expect.stringMatching(/^columns-/)])

  await newPage()
  await page.goto(address)
  await option().first().waitFor({ timeout: 60_000 })
  const counted = async () => Number(/of ([\d,]+) events/.exec((await status().textContent()) ?? '')![1]!.replaceAll(',', '')) // prettier-ignore
  const events = await counted()
  expect(events).toBeGreaterThan(50_000)
  await page.locator('#filters-pane .choice input[type=checkbox]').first().click()
  await expect.poll(() => status().textContent()).not.toMatch(`${events.toLocaleString('en')} of`)

  fs.writeFileSync(path.join(folder, 'zz.txt'), makeArticle(ARTICLES))
  await expect.poll(counted, IN_TIME).toBeGreaterThan(events)
  const after = await manifest()
  expect(after.wire.folder).not.toBe(before.wire.folder)
  // the reader's filter stands, and the events can still be read
  expect(await page.locator('#filters-pane .choice input[type=checkbox]').first().isChecked()).toBe(true)
  await option().first().click()
  await page
    .getByText(/^zz\.txt|\d+\.txt/)
    .first()
    .waitFor({ timeout: 60_000 })

  fs.rmSync(path.join(folder, 'zz.txt'))
  await expect.poll(counted, IN_TIME).toBe(events)
})
