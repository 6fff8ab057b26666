import { spawnSync } from 'node:child_process'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import sirv from 'sirv'
import { build } from 'vite'
import { addEvent, finishColumns, namesOf, newDraft } from '../../src/facets/engine/make'
import { writeColumns } from '../../src/facets/wire/columns'
import { ensureChromium, launch } from '../e2e/chromium'
import { goalsOf } from './goals'
import type { Measured } from './peers/measure'
import { ARRAYS, CROSSFILTER, DATELINE, SUPERCLUSTER } from './peers/peer'
import { syntheticEvents } from './synthetic'

/** The engine beside other ways to do the same, over the same made-up events in one Chromium: `node build/bench/compare.js 10000 2000000`. */
const given = process.argv.slice(2).map(Number)
const counts = given.length > 0 ? given : [10_000, 100_000, 1_000_000, 2_000_000]
const PEERS = [ARRAYS, DATELINE, CROSSFILTER, SUPERCLUSTER]
const OUT = 'build/bench/peers'

await build({
  root: 'test/bench/peers',
  logLevel: 'error',
  build: { outDir: `../../../${OUT}`, emptyOutDir: true },
})
const columns = new Map<number, Uint8Array>()
const files = sirv(OUT, { dev: true })
const server = http.createServer((request, response) => {
  const file = columns.get(Number(/^\/columns\/(\d+)$/.exec(request.url ?? '')?.[1]))
  if (file) response.end(file)
  else files(request, response, () => void response.writeHead(404).end())
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const { port } = server.address() as AddressInfo
const browser = await launch(ensureChromium())
console.log(
  `Chromium ${browser.version()}; milliseconds, medians; all counts brought up to date at each step`,
)
for (const count of counts) await compare(count)
console.log('\nnot run: duckdb-wasm (its bundle of 34 MB is no dependency of the project)')
await browser.close()
server.close()
console.log('\nwhole frames of the page')
const frames = spawnSync('npm', ['run', '--silent', 'bench:brush', '--', ...counts.map(String)], {
  stdio: 'inherit',
})
if (frames.status !== 0) console.log('whole frames: not measured to the end')

async function compare(count: number): Promise<void> {
  columns.clear()
  columns.set(count, columnsOf(count))
  console.log(`\n${count.toLocaleString('en')} events`)
  console.log(row('', ['read', 'load', 'slow drag', 'fast drag', 'theme', 'search', 'pan/zoom', 'memory MB']))
  const all = new Map<string, Measured>()
  for (const peer of PEERS) {
    try {
      const measured = await run(browser, peer, count)
      all.set(peer, measured)
      console.log(row(peer, figuresOf(measured)))
    } catch (error) {
      console.log(`${peer}: not run, ${String(error).split('\n')[0]}`)
    }
  }
  const answers = new Set([...all.values()].map(({ agreed }) => JSON.stringify(agreed)))
  console.log(
    answers.size === 1 ? 'all count the same' : `they do not count the same: ${[...answers].join(' / ')}`,
  )
  for (const line of goalsOf(all)) console.log(line)
}

/** Each in a page of its own. */
async function run(from: Browser, peer: string, count: number): Promise<Measured> {
  const context = await from.newContext()
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await page.exposeFunction('memory', async () => {
      await session.send('HeapProfiler.collectGarbage')
      const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage')
      return usedSize + backingStorageSize
    })
    await page.goto(`http://127.0.0.1:${port}/`)
    await page.waitForFunction('window.run')
    return await page.evaluate(([name, n]) => window.run(name, n), [peer, count] as const)
  } finally {
    await context.close()
  }
}

function columnsOf(count: number): Uint8Array {
  const { event, articles } = syntheticEvents(count)
  const draft = newDraft()
  for (let i = 0; i < count; i++) addEvent(draft, event(i))
  const made = finishColumns(draft, articles, namesOf({ name: 'Made up', articles }))
  const encoder = new TextEncoder()
  const decoder = new TextDecoder()
  return writeColumns(made.columns, {
    encode: (text) => encoder.encode(text),
    decode: (bytes) => decoder.decode(bytes),
  })
}

function figuresOf(measured: Measured): string[] {
  const { read, load, slow, fast, toggle, search, pan, memory } = measured
  const times = [read, load, slow, fast, toggle, search, pan]
  return [...times.map((time) => time.toFixed(time < 100 ? 1 : 0)), (memory / 1e6).toFixed(0)]
}

function row(name: string, figures: readonly string[]): string {
  return name.padEnd(36) + figures.map((figure) => figure.padStart(11)).join('')
}
