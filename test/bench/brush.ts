import { build } from 'vite'
import { ensureChromium, launch } from '../e2e/chromium'
import { serveFiles } from '../e2e/serve-files'
import { measureFrames } from './frames'

/** Whole frames of the real page while its brush is dragged: `node build/bench/brush.js 10000 1000000`. */
const counts = process.argv.slice(2).map(Number)
const OUT = 'build/bench/page'

await build({
  root: 'test/bench/page',
  publicDir: '../../../public',
  worker: { format: 'es' },
  logLevel: 'error',
  build: { outDir: `../../../${OUT}`, emptyOutDir: true },
})
const { address, close } = await serveFiles(OUT)
const browser = await launch(ensureChromium())
for (const events of counts.length > 0 ? counts : [10_000, 100_000, 1_000_000]) {
  const { count, median, p95, dropped, page, worker } = await measureFrames(browser, address, events)
  console.log(
    `${events} events, brush dragged: ${count} frames, median ${median.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, ${dropped} over 33 ms; processor time a frame: page ${page.toFixed(1)} ms, worker ${worker.toFixed(1)} ms`,
  )
}
await browser.close()
await close()
