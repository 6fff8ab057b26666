import http from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import type { Browser } from 'playwright-core'
import sirv from 'sirv'
import { build } from 'vite'
import { addEvent, finishColumns, namesOf, newDraft } from '../../src/facets/engine/make'
import { writeColumns } from '../../src/facets/wire/columns'
import { ensureChromium, launch } from '../e2e/chromium'
import { serveFiles } from '../e2e/serve-files'
import { bringDuckdb } from './duckdb/installed'
import { tableOf } from './figures'
import { measureFrames, type Frames } from './frames'
import { GOAL_SIZES, goalsOf } from './goals'
import { medianOfAll, type Measured } from './peers/measure'
import { ARRAYS, CROSSFILTER, DATELINE, DUCKDB, SUPERCLUSTER } from './peers/peer'
import { syntheticEvents } from './synthetic'

/**
 * The engine beside other ways to do the same, over the same made-up events in one Chromium: `node build/bench/compare.js 10000 2000000`.
 * `goals`: only those that the goals are set against, and the sizes they name.
 */
const given = process.argv.slice(2)
const isGoals = given.includes('goals')
const named = given.filter((one) => one !== 'goals').map(Number)
const sizes = named.length > 0 ? named : isGoals ? GOAL_SIZES : [10_000, 100_000, 1_000_000, 2_000_000]
const OUT = 'build/bench/peers'
const PAGE = 'build/bench/page'
const ROUNDS = 3

for (const [root, out] of [
  ['test/bench/peers', OUT],
  ['test/bench/page', PAGE],
] as const)
  await build({ root, logLevel: 'error', build: { outDir: `../../../${out}`, emptyOutDir: true } })
const wanted = isGoals
  ? [DATELINE, ARRAYS, CROSSFILTER]
  : [DATELINE, ARRAYS, CROSSFILTER, SUPERCLUSTER, DUCKDB]
const noDuckdb = wanted.includes(DUCKDB) ? await bringDuckdb(`${OUT}/duckdb`) : null
const peers = noDuckdb ? wanted.filter((peer) => peer !== DUCKDB) : wanted
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
const results = new Map(peers.map((peer) => [peer, new Map<number, Measured>()]))
const notes: string[] = noDuckdb ? [`not run: ${DUCKDB}: ${noDuckdb}`] : []
for (const size of sizes) await compare(size)
const version = browser.version()
await browser.close()
server.close()
const frames = await measurePage()

const [processor] = os.cpus()
console.log(`Chromium ${version}, ${os.cpus().length} x ${processor?.model ?? 'unknown'}; medians of each round's, and of ${ROUNDS} rounds; each step brings the counts of map, timeline and all facets up to date\n`) // prettier-ignore
for (const line of tableOf(results, frames, sizes)) console.log(line)
console.log(`
Load: every peer begins with what it works on in memory (Dateline with typed columns as the file brings them, the others with plain objects, ${DUCKDB}
with Arrow columns and its program started); what that took is the last block. ${DATELINE} filters by intervals, the others by first days alone.
`)
for (const note of notes) console.log(note)
for (const line of goalsOf(results, frames)) console.log(line)

async function compare(size: number): Promise<void> {
  columns.clear()
  columns.set(size, columnsOf(size))
  const rounds = new Map(peers.map((peer): [string, Measured[]] => [peer, []]))
  // they take turns: a minute in which the machine is slower is not one peer's alone
  for (let round = 1; round <= ROUNDS; round++)
    for (const [peer, measured] of rounds) {
      console.error(`${size.toLocaleString('en')} events, round ${round} of ${ROUNDS}: ${peer} …`)
      try {
        measured.push(await run(browser, peer, size))
      } catch (error) {
        notes.push(
          `not run: ${peer} over ${size.toLocaleString('en')} events: ${String(error).split('\n')[0]}`,
        )
      }
    }
  for (const [peer, measured] of rounds)
    if (measured.length > 0) results.get(peer)!.set(size, medianOfAll(measured))
  const agreed = new Set([...results.values()].flatMap((all) => all.get(size) ?? []).map((one) => JSON.stringify(one.agreed))) // prettier-ignore
  const verdict =
    agreed.size === 1 ? 'all count the same' : `they do not count the same: ${[...agreed].join(' / ')}`
  notes.push(`${size.toLocaleString('en')} events: ${verdict}`)
}

async function measurePage(): Promise<ReadonlyMap<number, Frames>> {
  const { address, close } = await serveFiles(PAGE)
  // one that has not seen the peers come and go
  const fresh = await launch(ensureChromium())
  const bySize = new Map<number, Frames>()
  for (const size of sizes) {
    console.error(`${size.toLocaleString('en')} events: the page's brush …`)
    try {
      bySize.set(size, await measureFrames(fresh, address, size))
    } catch (error) {
      notes.push(`not run: frames over ${size.toLocaleString('en')} events: ${String(error).split('\n')[0]}`)
    }
  }
  await fresh.close()
  await close()
  return bySize
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
