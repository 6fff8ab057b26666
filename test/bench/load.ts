import http from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import sirv from 'sirv'
import { ensureChromium, launch } from '../e2e/chromium'
import { cpuOf, threadsDuring } from '../e2e/main-thread'

declare global {
  /** When the first mark of the map was in the page. */
  var firstMark: number | undefined
}

/** From the arrival of a large collection's bytes to the first map, three times: `node build/bench/load.js dist`. */
const files = sirv(process.argv[2] ?? 'dist', { dev: true })
const server = http.createServer((request, response) =>
  files(request, response, () => void response.writeHead(404).end()),
)
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const { port } = server.address() as AddressInfo
const browser = await launch(ensureChromium())
for (let i = 0; i < 3; i++) await measure()
await browser.close()
server.close()

async function measure(): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
  await page.addInitScript(() => {
    const watch = () => {
      if (document.querySelector('.map-mark')) globalThis.firstMark = performance.now()
      else requestAnimationFrame(watch)
    }
    watch()
  })
  let arrived = 0
  page.on('requestfinished', (request) => {
    const { startTime, responseEnd } = request.timing()
    if (request.url().endsWith('/columns.bin')) arrived = startTime + responseEnd
  })
  // time of the processor as well, in which other work on the machine does not count
  const threads = await threadsDuring(browser, page, async () => {
    await page.goto(`http://127.0.0.1:${port}/`)
    await page.waitForFunction(() => globalThis.firstMark !== undefined, null, { timeout: 300_000 })
  })
  const shown = await page.evaluate(() => performance.timeOrigin + globalThis.firstMark!)
  const ms = (value: number) => `${Math.round(value)} ms`
  console.log(
    `first map ${ms(shown - arrived)} after the bytes at load ${os.loadavg()[0]!.toFixed(1)}; processor time: workers ${ms(cpuOf(threads.workers))}, page ${ms(cpuOf(threads.page))}, its longest task ${ms(threads.page[0]?.cpu ?? 0)}`,
  )
  await page.close()
}
