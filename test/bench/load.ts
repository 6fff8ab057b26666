import http from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import sirv from 'sirv'
import { ensureChromium, launch } from '../e2e/chromium'

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
  const session = await page.context().newCDPSession(page)
  // time of the processor, so that other work on the machine does not count
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  await page.addInitScript(() => {
    const watch = () => {
      if (document.querySelector('.map-mark')) globalThis.firstMark = performance.now()
      else requestAnimationFrame(watch)
    }
    watch()
  })
  await page.goto(`http://127.0.0.1:${port}/`)
  await page.waitForFunction(() => globalThis.firstMark !== undefined, null, { timeout: 300_000 })
  const { metrics } = await session.send('Performance.getMetrics')
  const busy = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0
  const told = await page.evaluate(() => {
    const arrived = (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ name }) => name.endsWith('/columns.bin') || name.endsWith('/corpus.json'))
      .map(({ responseEnd }) => responseEnd)
    return { map: globalThis.firstMark! - Math.max(...arrived) }
  })
  console.log(
    `first map ${Math.round(told.map)} ms after the bytes; the page's thread was busy for ${Math.round(1000 * busy)} ms in all; load ${os.loadavg()[0]!.toFixed(1)}`,
  )
  await page.close()
}
