import fs from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newPage, option, page, status } from './browsing'
import { buildTable, type BuiltTable } from './built-table'

const COUNT = 200_000
const SLOW = { timeout: 60_000 }
let large: BuiltTable
/** Whether the host gives parts of files, or all of them. */
let givesParts = true

beforeAll(async () => {
  large = await buildTable(COUNT, (request) => {
    if (!givesParts) delete request.headers.range
  })
}, 300_000)
afterAll(() => large?.end())

async function open(): Promise<void> {
  await newPage()
  await page.goto(large.address)
}

test('a table of 200,000 rows goes through, and nothing is said but what was taken for what', () => {
  const { built } = large
  expect([built.status, built.stderr]).toEqual([0, expect.stringMatching(/^date <- date.*\n$/)])
  expect(built.stdout).toMatch(/^200,000 events of a table, in /)
})

test.each([true, false])(
  '200,000 events: map, list, timeline, an article; parts of files: %s',
  async (parts) => {
    givesParts = parts
    await open()
    await page.locator('.map-mark').first().waitFor(SLOW)
    await page.locator('.tl-bin').first().waitFor(SLOW)
    expect(await status().textContent()).toBe('200,000 of 200,000 events')
    await option().first().click(SLOW)
    const quote = page.getByText(/Delegation \d+ met .* on a matter of weight \d+\./)
    await quote.first().waitFor(SLOW)
    await page
      .getByText(/events\.csv, line \d+/)
      .first()
      .waitFor(SLOW)
  },
)

test('a filter and a search leave few of them', async () => {
  givesParts = true
  await open()
  await page.locator('#filters-pane .choice input[type=checkbox]').first().click(SLOW)
  await expect.poll(() => status().textContent(), SLOW).not.toBe('200,000 of 200,000 events')
  await page.getByRole('button', { name: 'Clear all' }).click()
  await page
    .getByRole('searchbox', { name: /search/i })
    .first()
    .fill('Delegation 123456 met')
  await expect.poll(() => status().textContent(), SLOW).toBe('1 of 200,000 events')
})

test.each([
  [
    'cut short',
    (bytes: Buffer) => bytes.subarray(0, bytes.length / 2),
    /columns\.bin is cut short: \d+ of \d+ bytes/,
  ],
  ['damaged', damage, /columns\.bin.* damaged/],
])('a file that is %s is told, and the page stays', async (_, change, says) => {
  const wire = path.join(large.site, wireFolder(), 'columns.bin')
  const bytes = fs.readFileSync(wire)
  fs.writeFileSync(wire, change(bytes))
  try {
    await open()
    await page.getByText('The data file could not be read.').waitFor(SLOW)
    expect(await page.locator('.empty details code').textContent()).toMatch(says)
  } finally {
    fs.writeFileSync(wire, bytes)
  }
})

test('damaged events fail the list alone, which is there again once they are whole', async () => {
  const events = path.join(large.site, wireFolder(), 'events-0.bin')
  const bytes = fs.readFileSync(events)
  fs.writeFileSync(events, Buffer.alloc(bytes.length, 0x55))
  try {
    await open()
    await page.getByText('Events failed. The rest still works.').waitFor(SLOW)
    await page.locator('.map-mark').first().waitFor(SLOW)
    await page.locator('.tl-bin').first().waitFor(SLOW)
    expect(await status().textContent()).toBe('200,000 of 200,000 events')
  } finally {
    fs.writeFileSync(events, bytes)
  }
  await page.getByRole('button', { name: 'Reload events' }).click()
  await option().first().waitFor(SLOW)
})

test('a damaged file that is read later is told by its name, and what is there stays', async () => {
  const file = path.join(large.site, wireFolder(), 'events-0.bin')
  const bytes = fs.readFileSync(file)
  fs.writeFileSync(
    file,
    bytes.map((byte) => byte ^ 0x55),
  )
  try {
    await open()
    const told = page.getByRole('alert').filter({ hasText: 'Part of the data could not be read.' })
    await told.waitFor(SLOW)
    expect(await told.locator('code').textContent()).toMatch(/^events-0\.bin is damaged in its chunk \d+$/)
    await page.locator('.map-mark').first().waitFor(SLOW)
    expect(await status().textContent()).toBe('200,000 of 200,000 events')
  } finally {
    fs.writeFileSync(file, bytes)
  }
})

const wireFolder = () => fs.readdirSync(large.site).find((name) => name.startsWith('columns-'))!

function damage(bytes: Buffer): Buffer {
  const damaged = Buffer.from(bytes)
  damaged.fill(0x55, damaged.length >> 1, (damaged.length >> 1) + 64)
  return damaged
}
