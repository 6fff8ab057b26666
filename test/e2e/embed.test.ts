import { AxeBuilder } from '@axe-core/playwright'
import type { Frame } from 'playwright-core'
import { expect, test } from 'vitest'
import { newPage, page, site } from './browsing'

/** A page of another kind with this one in a frame. */
async function inFrame(address: string, width: number, height: number): Promise<Frame> {
  await newPage({ viewport: { width: 1200, height: 800 } })
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Host</title><p>Before</p><iframe title="Map" src="${address}" width="${width}" height="${height}"></iframe><div style="height:3000px">After</div>`,
    }),
  )
  await page.goto(`${site}host.html`)
  const frame = await (await page.locator('iframe').elementHandle())!.contentFrame()
  await frame!.locator('.map-mark').first().waitFor()
  return frame!
}

const WHOLE = [expect.stringMatching(/^(?!.*embed).*#v=1&e=ev_/)]

test.each([
  ['?embed', 1000, 600, WHOLE],
  ['#embed=1', 700, 500, WHOLE],
  ['?embed', 390, 600, expect.anything()],
])(
  'in a frame (%s, %i x %i) all that matters is there, and a way to the whole page',
  async (address, width, height, links) => {
    const frame = await inFrame(`${site}${address}`, width, height)
    expect(await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    )
    expect(await frame.locator('#filters-pane').count()).toBe(0)
    await frame.getByRole('option').first().click()
    await frame.locator('.reader-text mark, .card').first().waitFor({ state: 'attached' })
    const whole = frame.getByRole('link', { name: 'Whole page' })
    expect(await whole.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual(links)
    const { violations } = await new AxeBuilder({ page }).include('iframe').analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  },
)

test('the wheel scrolls the page around; with Ctrl it zooms the map', async () => {
  const frame = await inFrame(`${site}?embed`, 1000, 600)
  const box = (await page.locator('iframe').boundingBox())!
  await page.mouse.move(box.x + 200, box.y + 200)
  const zoom = () => /[#&]m=[^&]*,([\d.]+)/.exec(frame.url())?.[1]
  await page.mouse.wheel(0, 200)
  await frame.getByText('Ctrl and the wheel zoom the map').waitFor()
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0)
  expect(zoom()).toBeUndefined()
  await page.evaluate(() => scrollTo(0, 0))
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -200)
  await page.keyboard.up('Control')
  await expect.poll(zoom).toBeDefined()
})
