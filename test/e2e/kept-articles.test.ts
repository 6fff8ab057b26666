import { expect, test } from 'vitest'
import { newPage, page, site } from './browsing'

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
    await page.getByRole('button', { name: /^Remove pasted/ }).click()
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
