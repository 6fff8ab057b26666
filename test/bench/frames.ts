import type { Browser } from 'playwright-core'
import { cpuOf, threadsDuring } from '../e2e/main-thread'

/** Of the real page, while its brush is dragged by a real pointer. */
export interface Frames {
  readonly count: number
  /** Milliseconds from one frame to the next. */
  readonly median: number
  readonly p95: number
  /** Frames of more than 33 ms. */
  readonly dropped: number
  /** Milliseconds of processor time a frame, in which other work on the machine does not count. */
  readonly page: number
  readonly worker: number
}

const DRAG_MS = 6000
const LONG = 33

/** Opens the page of `test/bench/page` over so many events and drags its brush. */
export async function measureFrames(browser: Browser, address: string, events: number): Promise<Frames> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
  page.on('pageerror', (error) => console.error(String(error)))
  await page.goto(`${address}?n=${events}`, { timeout: 300_000 })
  await page.locator('.tl-bin').first().waitFor({ state: 'attached', timeout: 300_000 })
  await page.locator('.map-mark').first().waitFor({ timeout: 60_000 })
  const overview = (await page.locator('.tl-overview').boundingBox())!
  const y = overview.y + overview.height / 2
  await page.mouse.move(overview.x + 200, y)
  await page.mouse.down()
  await page.mouse.move(overview.x + 400, y, { steps: 4 })
  await page.mouse.up()
  await page.waitForTimeout(500)
  await page.mouse.move(overview.x + 300, y)
  await page.mouse.down()
  let times: readonly number[] = []
  const threads = await threadsDuring(browser, page, async () => {
    const frames = page.evaluate(framesOf, DRAG_MS)
    const ends = Date.now() + DRAG_MS
    for (let i = 0; Date.now() < ends; i++)
      await page.mouse.move(overview.x + 300 + 250 * (1 - Math.cos(i / 60)), y)
    times = (await frames).toSorted((a, b) => a - b)
  })
  await page.mouse.up()
  await page.close()
  const at = (share: number) => times[Math.floor(times.length * share)]!
  const dropped = times.filter((time) => time > LONG).length
  const each = (cpu: number) => cpu / times.length
  return {
    count: times.length,
    median: at(0.5),
    p95: at(0.95),
    dropped,
    page: each(cpuOf(threads.page)),
    worker: each(cpuOf(threads.workers)),
  }
}

function framesOf(during: number): Promise<number[]> {
  return new Promise((resolve) => {
    const times: number[] = []
    const tick = (now: number) => {
      times.push(now)
      if (now - times[0]! < during) requestAnimationFrame(tick)
      else resolve(times.slice(1).map((time, i) => time - times[i]!))
    }
    requestAnimationFrame(tick)
  })
}
