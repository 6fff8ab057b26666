import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Corpus } from '../../src/extract/types'
import { PASSWORD, type Cluster } from './cluster'

const CLI = path.resolve('build/cli/cli.js')

/** How a run of `dateline load` ended; `code` is null where it was killed. */
export interface Run {
  readonly code: number | null
  readonly out: string
  readonly errors: string
}

/**
 * Runs `dateline load` against the cluster; kills it after so many milliseconds of patience where there is an end to it. `through`: an address before
 * the first shard.
 */
export function runLoader(
  cluster: Cluster,
  args: readonly string[],
  { patience, through }: { readonly patience?: number; readonly through?: string } = {},
): Promise<Run> {
  const to = cluster.shards.map(({ http }, i) => (i === 0 && through) || http).join(',')
  const child = spawn(process.execPath, [CLI, 'load', '--to', to, ...args], {
    env: { ...process.env, DATELINE_PASSWORD: PASSWORD },
  })
  let [out, errors] = ['', '']
  child.stdout.on('data', (text: Buffer) => (out += text.toString()))
  child.stderr.on('data', (text: Buffer) => (errors += text.toString()))
  const timer = patience === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), patience)
  return new Promise((resolve) => {
    child.once('close', (code) => {
      clearTimeout(timer)
      resolve({ code, out, errors })
    })
  })
}

/** Writes a collection as so many `corpus.json` files below a new folder, each with whole articles. */
export function writeParts(corpus: Corpus, parts: number): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dateline-parts-'))
  const eventsOf = new Map(corpus.articles.map(({ id }) => [id, [] as Corpus['events'][number][]]))
  for (const event of corpus.events) eventsOf.get(event.article)!.push(event)
  const share = Math.ceil(corpus.articles.length / parts)
  for (let part = 0; part < parts; part++) {
    const articles = corpus.articles.slice(part * share, (part + 1) * share)
    const events = articles.flatMap(({ id }) => eventsOf.get(id)!)
    const name = path.join(folder, `part-${String(part).padStart(3, '0')}`)
    fs.mkdirSync(name)
    fs.writeFileSync(path.join(name, 'corpus.json'), JSON.stringify({ ...corpus, articles, events }))
  }
  return folder
}

/** Loads a collection as one file; throws where that fails. */
export async function loadWhole(cluster: Cluster, corpus: Corpus): Promise<void> {
  const folder = writeParts(corpus, 1)
  const { code, errors } = await runLoader(cluster, [folder, '--name', corpus.name])
  fs.rmSync(folder, { recursive: true })
  if (code !== 0) throw new Error(errors)
}
