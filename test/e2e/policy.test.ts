import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { drawn, newPage, page, site } from './browsing'
import { makeFolder, run } from './command'

let refused: string[]

async function openPage(address: string): Promise<void> {
  await newPage()
  refused = []
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text())
  })
  await page.goto(address)
  await drawn()
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
  await openPage(site)
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
  const file = path.join(makeFolder(), 'page.html')
  expect(run(['build', 'seeds', '--single-file', file]).status).toBe(0)
  await openPage(pathToFileURL(file).href)
  await walkThrough()
  expect(refused).toEqual([])
  expect(await tryToRun()).toBeUndefined()
  expect(refused.length).toBeGreaterThan(2)
})
