// npm run bench:folder [-- articles [run]]: a folder of made-up articles through `dateline extract`, on one core and on all, then once more unchanged.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { makeArticle } from './many-articles'

const COUNT = Number(process.argv[2] ?? 100_000)
const ONLY = process.argv[3] ?? ''
const RUNS: readonly (readonly [name: string, ...args: string[]])[] = [
  ['one core', '--threads', '1', '--no-cache'],
  ['all cores', '--no-cache'],
  ['all cores, kept'],
  ['kept, read again'],
]
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

/** Peak resident memory in MB and seconds of processor time of a process with its threads, sampled; 0 where the system has no /proc. */
function usageOf(pid: number): () => { peak: number; cpu: number } {
  let [peak, cpu] = [0, 0]
  const timer = setInterval(() => {
    try {
      const status = fs.readFileSync(`/proc/${pid}/status`, 'utf8')
      peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)
      const times = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
      cpu = (Number(times[11]) + Number(times[12])) / 100
    } catch {
      clearInterval(timer)
    }
  }, 50)
  return () => (clearInterval(timer), { peak, cpu })
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
  const usage = usageOf(child.pid!)
  const code = await new Promise((resolve) => child.once('exit', resolve))
  const seconds = (performance.now() - began) / 1000
  if (code !== 0) throw new Error(`${name}: exit code ${String(code)}: ${said}`)
  const { peak, cpu } = usage()
  const digest = createHash('sha256')
  for await (const chunk of fs.createReadStream(out) as AsyncIterable<Buffer>) digest.update(chunk)
  const row = [
    name.padEnd(24),
    `${seconds.toFixed(1)} s`.padStart(9),
    `${Math.round(COUNT / seconds)} articles/s`.padStart(18),
    `${(bytes / 1e6 / seconds).toFixed(1)} MB/s`.padStart(10),
    `${cpu.toFixed(1)} s cpu`.padStart(12),
    `${Math.round(peak)} MB`.padStart(9),
    `${Math.round(fs.statSync(out).size / 1e6)} MB out`.padStart(11),
    digest.digest('hex').slice(0, 8),
  ]
  console.log(row.join('  '))
}

try {
  const { folder, bytes } = makeFolder()
  console.log(`${COUNT} articles, ${(bytes / 1e6).toFixed(0)} MB, ${os.availableParallelism()} cores`)
  for (const [name, ...args] of RUNS) if (name.includes(ONLY)) await measure(name, [folder, ...args], bytes)
} finally {
  fs.rmSync(work, { recursive: true, force: true })
}
