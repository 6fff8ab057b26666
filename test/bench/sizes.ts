// npm run bench:extract, second part: 1, 10 and 100 MB of articles through the extraction, as `dateline extract` reads a folder on one core (windows of
// articles, events written out and let go), beside chrono-node and compromise together. Each size in a process of its own.   -- all: the peers over 100 MB too
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { toLine } from '../../src/cli/jsonl'
import { alone, extractAll, windowsOf } from '../../src/extract/extract'
import { readGazetteer } from '../../src/extract/gazetteer'
import type { ArticleInput } from '../../src/extract/types'
import { goldenArticles } from './golden-articles'

const SIZES = [1, 10, 100]
/** The peers would take a quarter of an hour over more. */
const PEERS_UP_TO = process.argv[2] === 'all' ? Infinity : 10

/** One article after another, each answer written out; gives how much was found. */
type Run = (articles: Iterable<ArticleInput>, write: (line: string) => void) => number

/** What a run took: characters, milliseconds of processor time of the process with its threads, peak resident memory in MB before the first article and after the last. */
interface Cost {
  readonly characters: number
  readonly ms: number
  readonly ready: number
  readonly peak: number
  readonly found: number
}

const RUNS: Readonly<Record<'dateline' | 'peers', () => Promise<Run>>> = {
  dateline: () => {
    const gazetteer = readGazetteer(gunzipSync(fs.readFileSync('public/gazetteer.bin')))
    return Promise.resolve((articles, write) => {
      let events = 0
      for (const window of windowsOf(tasksOf(articles)))
        for (const read of extractAll(window, gazetteer)) {
          write(JSON.stringify(toLine(read)))
          events += read.events.length
        }
      return events
    })
  },
  peers: async () => {
    const chrono = await import('chrono-node')
    const { default: nlp } = await import('compromise')
    const reference = { instant: new Date(Date.UTC(2024, 0, 1)), timezone: 'UTC' }
    return (articles, write) => {
      let mentions = 0
      for (const { text } of articles) {
        const dates = chrono
          .parse(text, reference)
          .map(({ index, text, start }) => [index, text, start.date()])
        const names = nlp(text).topics().out('array') as string[]
        write(JSON.stringify({ dates, names }))
        mentions += dates.length + names.length
      }
      return mentions
    }
  },
}

function* tasksOf(articles: Iterable<ArticleInput>) {
  for (const input of articles) yield { input, around: alone }
}

/** In the process of one size. */
async function measure(who: keyof typeof RUNS, megabytes: number): Promise<Cost> {
  const run = await RUNS[who]()
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dateline-bench-'))
  const out = fs.openSync(path.join(folder, 'out.jsonl'), 'w')
  let characters = 0
  const counted = function* () {
    for (const article of goldenArticles(megabytes)) {
      characters += article.text.length
      yield article
    }
  }
  const ready = peakMemory()
  const before = process.cpuUsage()
  const found = run(counted(), (line) => fs.writeSync(out, `${line}\n`))
  const { user, system } = process.cpuUsage(before)
  fs.closeSync(out)
  fs.rmSync(folder, { recursive: true })
  return { characters, ms: (user + system) / 1000, ready, peak: peakMemory(), found }
}

const peakMemory = () => process.resourceUsage().maxRSS / 1024

/** In the process that starts the others. */
function compare(): void {
  console.log(
    `\n${'articles of'.padEnd(12)} ${'dateline, whole pipeline'.padEnd(40)} chrono-node + compromise`,
  )
  let speed = 0
  for (const size of SIZES) {
    const own = describe(costOf('dateline', size))
    if (size > PEERS_UP_TO) {
      const minutes = Math.round((size * 1e6) / speed / 60_000)
      print(size, own, `not run: would take ${minutes} min (npm run bench:extract -- all)`)
      continue
    }
    const peers = costOf('peers', size)
    speed = peers.characters / peers.ms
    print(size, own, describe(peers))
  }
  console.log(
    'speed in processor time; in brackets the peak resident memory, and how much of it was there before the first article',
  )
}

function costOf(who: keyof typeof RUNS, size: number): Cost {
  const args = [process.argv[1]!, 'one', who, String(size)]
  return JSON.parse(
    execFileSync(process.execPath, [...process.execArgv, ...args], { encoding: 'utf8' }),
  ) as Cost
}

const describe = ({ characters, ms, ready, peak }: Cost) =>
  `${Math.round(characters / ms)} KB/s (${Math.round(peak)} MB, ${Math.round(ready)} MB)`

const print = (size: number, own: string, peers: string) =>
  console.log(`${`${size} MB`.padEnd(12)} ${own.padEnd(40)} ${peers}`)

const [, , mode, who, size] = process.argv
if (mode === 'one') console.log(JSON.stringify(await measure(who as keyof typeof RUNS, Number(size))))
else compare()
