import fs from 'node:fs'
import path from 'node:path'
import type { Found } from '../clickhouse/rows'
import { createTables, DATABASE, lastTable } from '../clickhouse/schema'
import { applyCorrections } from '../corrections/apply'
import { readCollection } from '../extract/collection'
import type { Gazetteer } from '../extract/gazetteer'
import type { Theme } from '../extract/types'
import { readCodebook } from './codebook'
import { Misuse } from './complaint'
import { readCorrections } from './corrections'
import { loadGazetteer } from './data'
import { finish } from './load/finish'
import { missingOf } from './load/missing'
import { loadUnit } from './load/insert'
import { run, select, type Server } from './load/server'
import { listSources, readNames, type Unit } from './load/units'

/** How `dateline load` was called. */
export interface LoadOptions {
  /** Private HTTP addresses of the shards, with commas, in the order of the servers' configuration. */
  readonly to: string | undefined
  readonly user: string | undefined
  /** "2/8": of eight loaders this is the second, and takes each eighth source. */
  readonly shard: string | undefined
  /** Into a new generation beside the one that is read. */
  readonly next: boolean
  /** Only what comes after all loaders are done. */
  readonly finish: boolean
  readonly name: string | undefined
}

/** Reads articles, or events that were found before, into ClickHouse; see `src/clickhouse/README.md`. The password is in DATELINE_PASSWORD. */
export async function load(root: string, paths: readonly string[], options: LoadOptions): Promise<void> {
  const servers = readServers(options)
  const share = readShare(options.shard)
  const generation = await openGeneration(servers, options.next)
  const folder = paths.find((given) => fs.existsSync(given) && fs.statSync(given).isDirectory())
  const named = await namesOf(paths)
  const codebook = folder === undefined ? named?.codebook : readCodebook(folder)
  const refused = options.finish
    ? 0
    : await loadShare(root, paths, { servers, share, generation, codebook, folder })
  if (refused > 0) process.exitCode = 1
  if (share.of > 1 && !options.finish) return
  const name = options.name ?? named?.name ?? path.basename(path.resolve(paths[0] ?? '.'))
  const facts = await finish(servers, generation, { name, codebook })
  for (const line of await missingOf(servers[0]!, generation, facts)) console.error(line)
  console.log(
    `The page now asks generation ${generation}: ${facts.events} events from ${facts.articles} articles at ${facts.places} places.`,
  )
}

/** What a collection says of itself, where that is all that is loaded. */
const namesOf = (paths: readonly string[]) =>
  paths.length === 1 && isCollection(paths[0]!) ? readNames(paths[0]!) : null

const isCollection = (file: string) =>
  file.endsWith('.json') && fs.existsSync(file) && fs.statSync(file).isFile()

interface Share {
  readonly servers: readonly Server[]
  readonly share: { readonly mine: number; readonly of: number }
  readonly generation: number
  readonly codebook: readonly Theme[] | undefined
  readonly folder: string | undefined
}

/** Loads this loader's part of the sources and says what became of them; gives how many units were refused. */
async function loadShare(root: string, paths: readonly string[], share: Share): Promise<number> {
  const sources = listSources(paths).filter((_, i) => i % share.share.of === share.share.mine)
  const read = readerOf(root, share)
  const sums = { units: 0, before: 0, articles: 0, events: 0, leftOut: 0, refused: 0 }
  const began = performance.now()
  for (const [at, source] of sources.entries()) {
    for await (const unit of source.units()) {
      const outcome = await loadUnit(share.servers, share.generation, unit, read)
      sums.units++
      if (outcome.kind === 'loaded before') sums.before++
      else if (outcome.kind === 'refused') {
        sums.refused++
        console.error(`${unit.name}: refused, ${outcome.why}.`)
        // of a collection in parts, another one's are not to be mixed with those that are there
        if (unit.within !== undefined) break
      } else {
        for (const problem of [...unit.problems, ...outcome.problems]) console.error(problem)
        sums.articles += outcome.articles
        sums.events += outcome.events
        sums.leftOut += unit.problems.length + outcome.problems.length
        const rate = Math.round(sums.events / ((performance.now() - began) / 1000))
        console.error(
          `${unit.name}: ${outcome.events} events (${at + 1} of ${sources.length} files, ${rate} events/s)`,
        )
      }
    }
  }
  console.log(
    `${sums.units} units read: ${sums.articles} articles and ${sums.events} events inserted, ${sums.before} units loaded before, ${sums.refused} refused, ${sums.leftOut} articles left out.`,
  )
  return sums.refused
}

/** The events of a unit: those it brings, or those that are found in its articles. */
function readerOf(root: string, { codebook, folder }: Share): (unit: Unit) => Promise<Found> {
  const corrections = folder === undefined ? [] : readCorrections(folder)
  let gazetteer: Promise<Gazetteer> | null = null
  return async ({ found, articles }) => {
    if (found) return found()
    const read = readCollection(articles, await (gazetteer ??= loadGazetteer(root)), {
      codebook,
      newest: new Date().getFullYear(),
    })
    const known = new Set(articles.map(({ id }) => id))
    const own = corrections.filter(({ article }) => known.has(article))
    return own.length > 0 ? applyCorrections(read, own).corpus : read
  }
}

/** Makes the tables where they are missing; which generation this loader fills. */
async function openGeneration(servers: readonly Server[], next: boolean): Promise<number> {
  const live = await liveGeneration(servers[0]!)
  const generation = live === null ? 1 : next ? live + 1 : live
  for (const server of servers) {
    const [there] = await select(server, `EXISTS TABLE ${lastTable(generation)}`)
    if (there?.[0] !== 1) for (const statement of createTables(generation)) await run(server, statement)
  }
  return generation
}

async function liveGeneration(server: Server): Promise<number | null> {
  const there = await select(server, `EXISTS TABLE ${DATABASE}.overview`)
  if (there[0]?.[0] !== 1) return null
  const [row] = await select(server, `SELECT max(generation), count() FROM ${DATABASE}.overview`)
  return row?.[1] ? (row[0] as number) : null
}

function readServers({ to, user = 'dateline_loader' }: LoadOptions): Server[] {
  if (!to) throw new Misuse('Where to? --to http://server:8123, or the addresses of all shards with commas.')
  const password = process.env['DATELINE_PASSWORD'] ?? ''
  return to.split(',').map((url) => {
    if (!URL.canParse(url)) throw new Misuse(`"${url}" is not an address like http://server:8123.`)
    return { url, user, password }
  })
}

function readShare(text: string | undefined): Share['share'] {
  if (text === undefined) return { mine: 0, of: 1 }
  const [, k, n] = /^(\d+)\/(\d+)$/.exec(text) ?? []
  const [mine, of] = [Number(k) - 1, Number(n)]
  if (!(mine >= 0 && mine < of)) throw new Misuse(`"${text}" is no share like 2/8.`)
  return { mine, of }
}
