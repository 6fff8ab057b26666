import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { context, newPage, page, site } from './browsing'

const found = () => page.getByRole('option').filter({ hasText: 'Hail' })

test('an added article is there after a reload, and once removed it is gone for good, unless taken back', async () => {
  await newPage()
  await page.goto(site)
  await page.getByRole('option').first().waitFor()
  const open = () => page.getByRole('button', { name: 'Add articles' }).click()
  await open()
  await page
    .getByRole('dialog')
    .getByRole('textbox')
    .fill('Hail\n\nHail killed three people in Lima, Peru, on 4 March 2024, the police said.')
  await page.getByRole('button', { name: 'Read it' }).click()
  await page.getByText('1 event added').waitFor()
  await page.reload()
  await page.getByLabel('Search events and text').fill('Hail')
  await found().waitFor()
  const remove = async () => {
    await open()
    // the list of sources has such a button too
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Remove pasted/ })
      .click()
    await page.getByText(/ removed$/).waitFor()
  }
  await remove()
  await expect.poll(() => found().count()).toBe(0)
  await page.getByRole('button', { name: 'Close' }).click()
  await page.getByRole('button', { name: 'Undo' }).click()
  await found().waitFor()
  await page.waitForTimeout(300)
  await page.reload()
  await page.getByLabel('Search events and text').fill('Hail')
  await found().waitFor()
  await remove()
  await page.waitForTimeout(300)
  await page.reload()
  // the search is in the address
  await page.getByText(/^No event matches/).waitFor()
  await page.waitForTimeout(1500)
  expect(await found().count()).toBe(0)
})

test('two tabs of the page each add an article: neither loses the other’s, and both are there after a reload', async () => {
  await newPage()
  const tabs = [page, await context.newPage()] as const
  const rows = (tab: Page, what: string) => tab.getByRole('option').filter({ hasText: what })
  const add = async (tab: Page, what: string, where: string) => {
    await tab.getByRole('button', { name: 'Add articles' }).click()
    const text = `${what}\n\n${what} killed three people in ${where} on 4 March 2024, the police said.`
    await tab.getByRole('dialog').getByRole('textbox').fill(text)
    await tab.getByRole('button', { name: 'Read it' }).click()
    await tab.getByText('1 event added').waitFor()
    await tab.keyboard.press('Escape')
    await expect.poll(() => tab.getByRole('dialog').count()).toBe(0)
  }
  const find = async (tab: Page, what: string) => {
    await tab.getByLabel('Search events and text').fill(what)
    await rows(tab, what).first().waitFor()
  }
  for (const tab of tabs) {
    await tab.goto(site)
    await tab.getByRole('option').first().waitFor()
  }
  await add(tabs[0], 'Hail', 'Lima, Peru')
  await add(tabs[1], 'Snow', 'Oslo, Norway')
  await find(tabs[0], 'Hail')
  await find(tabs[1], 'Snow')
  for (const tab of tabs) {
    await tab.reload()
    await find(tab, 'Hail')
    await find(tab, 'Snow')
  }
})

test('a correction made in one tab shows in the other, and both keep all', async () => {
  await newPage()
  const tabs = [page, await context.newPage()] as const
  for (const tab of tabs) {
    await tab.goto(site)
    await tab.getByRole('option').first().waitFor()
  }
  const rename = async (tab: Page, at: number, title: string) => {
    await tab.getByRole('option').nth(at).click()
    await tab.keyboard.press('e')
    await tab.getByRole('dialog').getByLabel('Title').fill(title)
    await tab.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
    await tab.getByRole('option').filter({ hasText: title }).waitFor()
  }
  await rename(tabs[0], 0, 'Renamed in the first tab')
  await tabs[1].getByRole('option').filter({ hasText: 'Renamed in the first tab' }).waitFor()
  await rename(tabs[1], 1, 'Renamed in the second tab')
  await tabs[0].getByRole('option').filter({ hasText: 'Renamed in the second tab' }).waitFor()
  await tabs[0].reload()
  const renamed = tabs[0].getByRole('option').filter({ hasText: /Renamed in the (first|second) tab/ })
  await expect.poll(() => renamed.count()).toBe(2)
})

test('actors of files that are added together have one name, whichever file has it in full', async () => {
  await newPage()
  await page.goto(site)
  await page.getByRole('option').first().waitFor()
  await page.getByRole('button', { name: 'Add articles' }).click()
  const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([
      file(
        'a.txt',
        'Bergen strike\n\nPresident Trolsund visited Bergen on 4 March 2024. Mr Trolsund met workers in Bergen on 5 March 2024.',
      ),
      file(
        'b.txt',
        'Oslo talks\n\nPresident Ingebjorg Trolsund visited Oslo on 5 March 2024. Trolsund met port officials in Oslo on 6 March 2024.',
      ),
    ])
  await page.getByText(/ events added$/).waitFor()
  await page.getByRole('button', { name: 'Close' }).click()
  await page.getByLabel('Search events and text').fill('Trolsund')
  const actors = page.getByRole('group', { name: 'Actor' }).getByRole('checkbox', { name: /Trolsund/ })
  await expect
    .poll(() => actors.evaluateAll((boxes) => boxes.map((box) => box.getAttribute('aria-label'))))
    .toEqual(['Ingebjorg Trolsund, 4 events'])
})
