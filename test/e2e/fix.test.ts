import { describe, expect, test } from 'vitest'
import type { Corpus, NewsEvent } from '../../src/extract/types'
import { corpus, faults, newPage, overflow, page, site, type Size } from './browsing'

const event = corpus.events.find((one) => one.when?.precision === 'day')!

async function openPage(size: Size = 'desktop', served: Corpus = corpus): Promise<void> {
  await newPage({ size })
  await serve(served)
  await page.goto(`${site}#v=1&e=${event.id}`)
  await page.getByRole('button', { name: 'Star' }).first().waitFor()
}

const serve = (served: Corpus) =>
  page.route('**/corpus.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: JSON.stringify(served) }),
  )
const dialog = () => page.getByRole('dialog')
const row = () => page.locator(`[id="row-${event.id}"]`)

async function giveDay(day: string): Promise<void> {
  await dialog().getByLabel('From', { exact: true }).fill(day)
  await dialog().getByLabel('To', { exact: true }).fill(day)
  await dialog().getByRole('button', { name: 'Save' }).click()
}

describe('desktop', () => {
  test('a date is fixed by keyboard alone, and is there after a reload', async () => {
    await openPage()
    await page.keyboard.press('e')
    await dialog().waitFor()
    expect(await faults()).toEqual([])
    await giveDay('2021-07-14')
    await page.getByText('Date changed').waitFor()
    expect(await row().textContent()).toContain('14 July 2021')
    expect(await faults()).toEqual([])
    await page.reload()
    await row().waitFor()
    expect(await row().textContent()).toContain('14 July 2021')
    await page.keyboard.press('Control+z')
    await page.getByText('Nothing to undo').waitFor()
  })

  test('undo and redo by keyboard', async () => {
    await openPage()
    const before = await row().textContent()
    await page.keyboard.press('e')
    await giveDay('2021-07-14')
    await expect.poll(() => row().textContent()).toContain('14 July 2021')
    await page.keyboard.press('Control+z')
    await expect.poll(() => row().textContent()).toBe(before)
    await page.keyboard.press('Control+Shift+z')
    await expect.poll(() => row().textContent()).toContain('14 July 2021')
  })

  test('a place is found in the gazetteer, which is fetched only then', async () => {
    await openPage()
    const fetched: string[] = []
    page.on('request', (request) => fetched.push(request.url()))
    await page.keyboard.press('e')
    const field = dialog().getByRole('combobox', { name: /place/ })
    await field.waitFor()
    expect(fetched.filter((url) => url.endsWith('gazetteer.bin'))).toEqual([])
    await field.pressSequentially('reykj')
    await dialog()
      .getByRole('option', { name: /Reykjav.k town, Iceland|Reykjav.k .*Iceland/ })
      .first()
      .waitFor()
    expect(fetched.filter((url) => url.endsWith('gazetteer.bin'))).toHaveLength(1)
    await page.keyboard.press('Enter')
    await dialog().getByRole('button', { name: 'Save' }).click()
    await expect.poll(() => page.getByText('Place changed').count()).toBe(1)
  })

  test('out as a file, all removed, in again: the same; read again by other rules: the counts', async () => {
    await openPage()
    await page.keyboard.press('e')
    await giveDay('2021-07-14')
    const openList = async () => {
      await page.getByRole('button', { name: 'Export' }).click()
      await page.getByRole('button', { name: /^Corrections/ }).click()
      await dialog().getByRole('button', { name: 'Download corrections' }).waitFor()
    }
    await openList()
    expect(await faults()).toEqual([])
    const saving = page.waitForEvent('download')
    await dialog().getByRole('button', { name: 'Download corrections' }).click()
    const file = await (await saving).path()
    await dialog().getByRole('button', { name: 'Remove all made in this page' }).click()
    await expect.poll(() => row().textContent()).not.toContain('14 July 2021')
    await dialog().getByLabel('Upload corrections').setInputFiles(file)
    await dialog().getByText('applied 1, already right 0, no longer apply 0').waitFor()
    await expect.poll(() => row().textContent()).toContain('14 July 2021')

    const reread = (change: (one: NewsEvent) => readonly NewsEvent[]): Corpus => ({
      ...corpus,
      events: corpus.events.flatMap((one) => (one.id === event.id ? change(one) : one)),
    })
    await page.unroute('**/corpus.json')
    await serve(reread((one) => [{ ...one, when: { ...one.when!, start: '2021-07-14', end: '2021-07-14' } }]))
    await page.reload()
    await row().waitFor()
    await openList()
    await dialog().getByText('applied 0, already right 1, no longer apply 0').waitFor()

    await page.unroute('**/corpus.json')
    await serve(reread(() => []))
    await page.reload()
    await page.getByText('1 correction no longer applies').waitFor()
    await page.getByRole('log').getByRole('button', { name: 'Show', exact: true }).click()
    await dialog().getByText('applied 0, already right 0, no longer applies 1').waitFor()
    await dialog()
      .getByText(/no event rests on these words any more/)
      .waitFor()
  })

  test('selected text becomes an event, and hiding one is counted', async () => {
    await openPage()
    const source = page.getByRole('region', { name: 'Source' })
    const words = await source.locator('mark.evidence').evaluate((mark) => {
      const text = document.createTreeWalker(mark, NodeFilter.SHOW_TEXT).nextNode()!
      const range = document.createRange()
      range.setStart(text, 0)
      range.setEnd(text, Math.min(12, text.textContent!.length))
      getSelection()!.removeAllRanges()
      getSelection()!.addRange(range)
      return range.toString().trim()
    })
    await page.getByRole('button', { name: 'Make an event from this' }).click()
    expect(await dialog().getByRole('textbox', { name: 'Title' }).inputValue()).toBe(words)
    await dialog().getByRole('textbox', { name: 'Title' }).fill('Made by hand here')
    await dialog().getByRole('button', { name: 'Save' }).click()
    await page.getByText('Event added').waitFor()
    expect(await source.locator('mark.evidence').innerText()).toBe(words)
    await page.keyboard.press('e')
    await dialog().getByRole('button', { name: 'Not an event' }).click()
    await page.getByRole('button', { name: 'Hidden as not events: 1' }).waitFor()
  })
})

test('on a phone the event has its Fix, with targets of 44 px', async () => {
  await openPage('phone')
  const fix = page.getByRole('button', { name: 'Fix', exact: true }).first()
  expect((await fix.boundingBox())!.height).toBeGreaterThanOrEqual(44)
  await fix.click()
  await dialog().waitFor()
  expect(await faults()).toEqual([])
  expect(await overflow()).toBeLessThanOrEqual(0)
  await giveDay('2021-07-14')
  await expect
    .poll(() => page.getByRole('region', { name: 'Event', exact: true }).textContent())
    .toContain('14 July 2021')
})
