import { beforeEach, describe, expect, test } from 'vitest'
import { acceptance } from './acceptance'
import { corpus, newPage, option, page, region, site, status } from './browsing'

acceptance(() => site)

const total = corpus.events.length

describe('beside its files', () => {
  beforeEach(async () => {
    await newPage()
    await page.goto(site)
    await option().first().waitFor()
  })

  test('the first row is there within 3 s of loading', async () => {
    const began = performance.now()
    await page.reload()
    await option().first().waitFor()
    expect(performance.now() - began).toBeLessThan(3000)
  })

  test('the gazetteer is fetched only when an article is added, whose events join the list', async () => {
    const fetched: string[] = []
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname))
    await page.reload()
    await option().first().waitFor()
    expect(fetched.filter((path) => path.endsWith('gazetteer.bin'))).toEqual([])
    await page.getByRole('button', { name: 'Add articles' }).click()
    const text =
      'LIMA, Peru (Wire) - Rebels attacked a police post near Cusco on 4 March 2024, officials said.'
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'lima.txt', mimeType: 'text/plain', buffer: Buffer.from(text) })
    await expect
      .poll(() => status().textContent(), { timeout: 20_000 })
      .toBe(`${total + 1} of ${total + 1} events`)
    expect(fetched.filter((path) => path.endsWith('gazetteer.bin'))).toHaveLength(1)
    await region('Filters')
      .getByRole('checkbox', { name: /^Cusco/ })
      .first()
      .waitFor()
  })
})
