import type { CDPSession } from 'playwright-core'
import { beforeEach, expect, test } from 'vitest'
import { context, drawn, newPage, page, param, site } from './browsing'

let touch: CDPSession

beforeEach(async () => {
  await newPage({ size: 'phone', hasTouch: true, isMobile: true })
  await page.goto(site)
  await drawn()
  touch = await context.newCDPSession(page)
})

interface Finger {
  readonly from: readonly [x: number, y: number]
  readonly to: readonly [x: number, y: number]
}

const STEPS = 10

/** Fingers that go down together, move in steps and go up together. */
async function move(fingers: readonly Finger[]): Promise<void> {
  const at = (part: number) =>
    fingers.map(({ from, to }, id) => ({
      id,
      x: from[0] + (to[0] - from[0]) * part,
      y: from[1] + (to[1] - from[1]) * part,
    }))
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) })
  for (let i = 1; i <= STEPS; i++) {
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(i / STEPS) })
    await page.waitForTimeout(16)
  }
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}

const zoom = () => Number(param('m')?.split(',')[2])
const days = () => {
  const [from, to] = (param('w') ?? '..').split('..').map((day) => Date.parse(day))
  return (to! - from!) / 86_400_000
}
async function middleOf(selector: string) {
  const box = (await page.locator(selector).first().boundingBox())!
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

test('the map: one finger pans, two zoom in and out; nothing is chosen, the page does not move', async () => {
  const { x, y } = await middleOf('#map-pane')
  await move([{ from: [x, y + 40], to: [x - 90, y + 70] }])
  await expect.poll(() => param('m')).not.toBeNull()
  const panned = param('m')
  const before = zoom()
  await move([
    { from: [x - 20, y + 20], to: [x - 90, y + 20] },
    { from: [x + 20, y + 20], to: [x + 90, y + 20] },
  ])
  await expect.poll(() => param('m')).not.toBe(panned)
  const near = zoom()
  expect(near).toBeGreaterThan(before + 0.5)
  await move([
    { from: [x - 90, y + 20], to: [x - 20, y + 20] },
    { from: [x + 90, y + 20], to: [x + 20, y + 20] },
  ])
  await expect.poll(zoom).toBeLessThan(near)
  expect(param('e')).toBeNull()
  expect(await page.evaluate(() => [scrollY, visualViewport!.scale])).toEqual([0, 1])
})

test('the strip of time: two fingers zoom, one pans; no event is left out', async () => {
  // a day is as wide everywhere only where no empty stretch is folded
  await page.goto(`${site}#v=1&fold=0`)
  await page.reload()
  await page.locator('.tl-mark').first().waitFor()
  const shown = () => page.getByRole('status').first().textContent()
  const all = await shown()
  const { x, y } = await middleOf('.tl-lanes')
  await move([
    { from: [x - 15, y], to: [x - 110, y] },
    { from: [x + 15, y], to: [x + 110, y] },
  ])
  await expect.poll(() => param('w')).not.toBeNull()
  const close = param('w')
  const near = days()
  await move([{ from: [x + 60, y], to: [x - 60, y] }])
  await expect.poll(() => param('w')).not.toBe(close)
  const zoomed = param('w')
  await move([{ from: [x - 60, y], to: [x + 60, y] }])
  await expect.poll(() => param('w')).not.toBe(zoomed)
  expect(Math.abs(days() - near)).toBeLessThan(near * 0.3 + 2)
  await move([
    { from: [x - 110, y], to: [x - 30, y] },
    { from: [x + 110, y], to: [x + 30, y] },
  ])
  await expect.poll(() => param('w') === null || days() > near).toBe(true)
  expect(await shown()).toBe(all)
  expect(await page.evaluate(() => visualViewport!.scale)).toBe(1)
})

test('the sheet follows a finger to each of its stops', async () => {
  const top = async () => (await page.locator('.sheet').boundingBox())!.y
  const grip = await middleOf('.sheet-handle')
  const half = await top()
  await move([{ from: [grip.x, grip.y], to: [grip.x, grip.y - 380] }])
  await expect.poll(top).toBeLessThan(half - 200)
  const high = await middleOf('.sheet-handle')
  await move([{ from: [high.x, high.y], to: [high.x, 830] }])
  await expect.poll(top).toBeGreaterThan(half + 100)
  expect(param('e')).toBeNull()
})
