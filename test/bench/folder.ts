// npm run bench:folder [-- articles]: a folder of made-up articles through `dateline extract`, on one core and on all, then once more unchanged.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { makeArticle } from './many-articles'

const COUNT = Number(process.argv[2] ?? 100_000)
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'dateline-bench-'))

function makeFolder(): { folder: string; bytes: number } {
  const folder = path.join(work, 'articles')
  let bytes = 0
  for (let n = 0; n < COUNT; n++) {
    const below = path.join(folder, String(Math.floor(n / 1000)).padStart(3, '0'))
    if (n % 1000 === 0) fs.mkdirSync(below, { recursive: true })
    const text = makeArticle(n)
    bytes += text.length
    fs.writeFileSync(path.join(below, `${String(n).padStart(6, '0')}.txt`), text)
  }
  return { folder, bytes }
}

/** Peak resident memory of a process and its threads, in MB, sampled; 0 where the system has no /proc. */
function peakOf(pid: number): () => number {
  let peak = 0
  const timer = setInterval(() => {
    try {
      const status = fs.readFileSync(`/proc/${pid}/status`, 'utf8')
      peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)
    } catch {
      clearInterval(timer)
    }
  }, 100)
  return () => (clearInterval(timer), peak)
}

async function measure(name: string, args: readonly string[], bytes: number): Promise<void> {
  const out = path.join(work, 'events.jsonl')
  const began = performance.now()
  const child = spawn(process.execPath, ['build/cli/cli.js', 'extract', ...args, '--out', out], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, DATELINE_CACHE: path.join(work, 'cache') },
  })
  let said = ''
  child.stderr.on('data', (chunk) => (said += String(chunk)))
  const peak = peakOf(child.pid!)
  const code = await new Promise((resolve) => child.once('exit', resolve))
  const seconds = (performance.now() - began) / 1000
  if (code !== 0) throw new Error(`${name}: exit code ${String(code)}: ${said}`)
  const digest = createHash('sha256')
  for await (const chunk of fs.createReadStream(out) as AsyncIterable<Buffer>) digest.update(chunk)
  const row = [
    name.padEnd(24),
    `${seconds.toFixed(1)} s`.padStart(9),
    `${Math.round(COUNT / seconds)} articles/s`.padStart(18),
    `${(bytes / 1e6 / seconds).toFixed(1)} MB/s`.padStart(10),
    `${Math.round(peak())} MB`.padStart(9),
    `${Math.round(fs.statSync(out).size / 1e6)} MB out`.padStart(11),
    digest.digest('hex').slice(0, 8),
  ]
  console.log(row.join('  '))
}

try {
  const { folder, bytes } = makeFolder()
  console.log(`${COUNT} articles, ${(bytes / 1e6).toFixed(0)} MB, ${os.availableParallelism()} cores`)
  await measure('one core', [folder, '--threads', '1', '--no-cache'], bytes)
  await measure('all cores', [folder, '--no-cache'], bytes)
  await measure('all cores, keeping', [folder], bytes)
  await measure('again, nothing changed', [folder], bytes)
} finally {
  fs.rmSync(work, { recursive: true, force: true })
}
