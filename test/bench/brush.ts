import { build } from 'vite'
import { ensureChromium, launch } from '../e2e/chromium'
import { serveFiles } from '../e2e/serve-files'

/** Whole frames of the real page while its brush is dragged by a real pointer: `node build/bench/brush.js 10000 1000000`. */
const counts = process.argv.slice(2).map(Number)
const OUT = 'build/bench/page'
const DRAG_MS = 6000

await build({
  root: 'test/bench/page',
  publicDir: '../../../public',
  worker: { format: 'es' },
  logLevel: 'error',
  build: { outDir: `../../../${OUT}`, emptyOutDir: true },
})
const { address, close } = await serveFiles(OUT)
const browser = await launch(ensureChromium())
for (const count of counts.length > 0 ? counts : [10_000, 100_000, 1_000_000]) await measure(count)
await browser.close()
await close()

async function measure(count: number): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
  page.on('console', (message) => console.log(message.text()))
  page.on('pageerror', (error) => console.log(String(error)))
  await page.goto(`${address}?n=${count}`)
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
  const frames = page.evaluate(framesOf, DRAG_MS)
  const ends = Date.now() + DRAG_MS
  for (let i = 0; Date.now() < ends; i++)
    await page.mouse.move(overview.x + 300 + 250 * (1 - Math.cos(i / 60)), y)
  const times = (await frames).toSorted((a, b) => a - b)
  await page.mouse.up()
  const at = (share: number) => times[Math.floor(times.length * share)]!.toFixed(1)
  const dropped = times.filter((time) => time > 33).length
  console.log(
    `${count} events, brush dragged: ${times.length} frames, median ${at(0.5)} ms, p95 ${at(0.95)} ms, ${dropped} over 33 ms`,
  )
  await page.close()
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
