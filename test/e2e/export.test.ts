import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { parse } from 'csv-parse/sync'
import { afterAll, describe, expect, test } from 'vitest'
import { corpus, faults, newPage, option, page, requests, site, SIZES, status, type Size } from './browsing'
import { run } from './command'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dateline-'))
const total = corpus.events.length
const borders = corpus.events.filter((event) => event.themes.includes('borders'))

afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

async function openAt(address: string, size: Size = 'desktop'): Promise<void> {
  await newPage({ size })
  await page.goto(address)
  await option().first().waitFor()
}

const dialog = () => page.getByRole('dialog', { name: 'Export' })

async function openExport(size: Size): Promise<void> {
  if (size === 'phone') await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await dialog().waitFor()
}

/** Presses a format's button and gives the saved file's path. */
async function save(name: RegExp): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 40_000 }),
    dialog().getByRole('button', { name }).click(),
  ])
  const file = path.join(folder, download.suggestedFilename())
  await download.saveAs(file)
  return file
}

describe.each(['desktop', 'phone'] as const)('%s', (size) => {
  test('the dialog fits, and has no fault of axe', async () => {
    await openAt(`${site}#v=1&th=borders`, size)
    await openExport(size)
    expect(await faults()).toEqual([])
    const box = await dialog().boundingBox()
    expect(box!.x >= 0 && box!.x + box!.width <= SIZES[size].width).toBe(true)
    expect(box!.y >= 0 && box!.y + box!.height <= SIZES[size].height).toBe(true)
    await page.keyboard.press('Escape')
    await expect.poll(() => dialog().count()).toBe(0)
  })

  test('saves what is filtered, and on request all', async () => {
    await openAt(`${site}#v=1&th=borders`, size)
    await openExport(size)
    const rows = async () =>
      parse(fs.readFileSync(await save(/^CSV/)), { bom: true, columns: true }) as { id: string }[]
    expect(new Set((await rows()).map((row) => row.id))).toEqual(new Set(borders.map((event) => event.id)))
    await dialog().getByRole('radio', { name: /^All/ }).check()
    expect(await rows()).toHaveLength(total)
  })
})

test('works by the keyboard alone', async () => {
  await openAt(site)
  await page.getByRole('button', { name: 'Export', exact: true }).focus()
  await page.keyboard.press('Enter')
  await dialog()
    .getByRole('button', { name: /^GeoJSON/ })
    .focus()
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  expect(download.suggestedFilename()).toMatch(/^seeds-\d{4}-\d{2}-\d{2}\.geojson$/)
  await page.keyboard.press('Escape')
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Export')
})

test.each(['Map', 'Timeline'])('%s as a picture at twice the size, with something on it', async (name) => {
  await openAt(site)
  const pane = page.getByRole('region', { name, exact: true })
  await pane.getByRole('button').first().waitFor()
  await openExport('desktop')
  const png = fs.readFileSync(await save(new RegExp(`^${name} `)))
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  const width = png.readUInt32BE(16)
  expect(width).toBe(
    2 * (await page.locator(`#${name.toLowerCase()}-pane`).evaluate((node) => node.clientWidth)),
  )
  const colours = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
    const drawing = canvas.getContext('2d')!
    drawing.drawImage(bitmap, 0, 0)
    const counts = new Map<number, number>()
    const pixels = new Uint32Array(drawing.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer)
    for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1)
    return { many: counts.size, black: (counts.get(0xff000000) ?? 0) / pixels.length }
  }, png.toString('base64'))
  expect(colours.many).toBeGreaterThan(100)
  // shapes whose style was lost come out black
  expect(colours.black).toBeLessThan(0.02)
})

test('one HTML file opens from disk: list, source, map, timeline, filters, export; nothing is fetched', async () => {
  await openAt(`${site}#v=1&th=borders`)
  await openExport('desktop')
  const file = await save(/^One HTML file/)
  await openAt(pathToFileURL(file).href)
  expect(await option().count()).toBeGreaterThan(0)
  expect(await page.locator('.bar-shown').textContent()).toBe(`${borders.length} of ${borders.length} events`)
  await page.keyboard.press('j')
  const id = /[#&]e=([^&]+)/.exec(page.url())?.[1]
  const event = corpus.events.find((one) => one.id === id)!
  expect(await page.getByRole('region', { name: 'Source' }).locator('mark').innerText()).toBe(
    event.evidence.quote,
  )
  for (const name of ['Map', 'Timeline'])
    await page.getByRole('region', { name, exact: true }).getByRole('button').nth(3).waitFor()
  expect(await page.getByRole('button', { name: 'Add articles' }).count()).toBe(0)
  await openExport('desktop')
  expect(fs.readFileSync(await save(/^Evidence pack/), 'utf8')).not.toContain('file://')
  expect(
    fs
      .readFileSync(await save(/^Map /))
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG')
  expect(requests.filter((address) => !/^(?:data|blob):/.test(address))).toEqual([pathToFileURL(file).href])
})

test('a file made from the command line opens from disk on a phone', async () => {
  const file = path.join(folder, 'made.html')
  expect(run(['build', 'seeds', '--single-file', file]).status).toBe(0)
  await openAt(pathToFileURL(file).href, 'phone')
  expect(await status().textContent()).toBe(`${total} of ${total} events`)
  await page
    .getByRole('region', { name: 'Map', exact: true })
    .getByRole('button', { name: /^Minsk/ })
    .waitFor()
})
