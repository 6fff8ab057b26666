#!/usr/bin/env node
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { cleanUpWhenInterrupted, removeAside } from './aside'
import { writeCluster } from './cluster-command'
import { Complaint, Misuse } from './complaint'
import { ensureData } from './data'
import { extractFolder, extractLines, extractTable, readTarget } from './extract-command'
import { cacheFolder } from './reading/cache'
import { isFile } from './reading/folder'
import type { Setting } from './reading/pieces'
import { load } from './load-command'
import { readApi, writeOverview } from './elsewhere'
import { serve, serveElsewhere } from './serve'
import { writeOneFile, writeSite, writeSiteOf } from './site'
import { TABLE_FIELDS } from './tables/mapping'
import { isTable } from './tables/read'

const HELP = `dateline: news articles -> events on a map, a timeline and a list

  dateline serve FOLDER [--port N]         serve the page over a folder of articles and follow its changes
  dateline build FOLDER [--out dist]       write a static site of that folder
  dateline build FOLDER --single-file F    write it as one HTML file that opens from disk
  dateline build --api ADDRESS [--out dist]  write a site of the page that asks ClickHouse servers there; also serve --api
  dateline extract FOLDER [--out F]        all events as JSON lines, one line an article, to F or to standard output
      --format csv|geojson|json|kml|ics|md   or as one file: table, map, W3C annotations, map, calendar, evidence pack
  dateline extract --jsonl [FILE]          the same from JSON lines {id, text, title?, published?, publisher?, url?}
  dateline cluster --nodes A,B [--out cluster] [--port 8080] [--origin URL]   configuration that makes ClickHouse servers
                                           answer the page (src/clickhouse/README.md)
  dateline cluster overview --api ADDRESS [--out overview.json]   the first view of what is loaded, to stand beside the page
  dateline load --to http://shard:8123[,…] FOLDER|FILE.jsonl|corpus.json …   into them
      --shard K/N, then --finish   one of N loaders, then once what comes after all; --next: beside what is read, swapped in whole
      --name NAME, --user USER     of the collection; of the database, its password in DATELINE_PASSWORD
  dateline data                            make the gazetteer and the outlines where they are missing

  FOLDER may be a table of events instead, a row an event: .csv, .tsv (ACLED, UCDP GED, GDELT, ...), .geojson or .parquet
      --map date=COLUMN,lat=COLUMN,...     which column is what, where the guess is wrong; the guess is printed
                                           (${TABLE_FIELDS.join(', ')}; actors=A+B for several)

  --threads N     how many cores read at once; without it, all. The output is the same
  --cache DIR     what was read is kept here, by the SHA-256 of each file, so that the next run reads only what changed;
                  without it: DATELINE_CACHE, else ${cacheFolder()}
  --no-cache      keep nothing, read everything
  --help, --version

Articles are .txt, .md, .html, .pdf, .docx, .eml, .json, .jsonl, .csv, .tsv, RSS or Atom, and zips of these; subfolders count. What cannot be
read is one line on standard error. Nothing is written to their folder. Files appear whole or not at all.
Exit code: 0 done, what was left out is named on standard error; 1 not done, or a JSON line was bad; 2 wrong usage; 130 Ctrl+C.`

const root = path.resolve(import.meta.dirname, '../..')

async function main(argv: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean' },
      port: { type: 'string' },
      out: { type: 'string' },
      jsonl: { type: 'boolean' },
      format: { type: 'string' },
      'single-file': { type: 'string' },
      threads: { type: 'string' },
      cache: { type: 'string' },
      'no-cache': { type: 'boolean' },
      map: { type: 'string' },
      nodes: { type: 'string' },
      origin: { type: 'string' },
      api: { type: 'string' },
      to: { type: 'string' },
      user: { type: 'string' },
      shard: { type: 'string' },
      name: { type: 'string' },
      next: { type: 'boolean' },
      finish: { type: 'boolean' },
    },
  })
  const [command, given, ...more] = positionals
  if (values.version) return console.log(readVersion())
  if (values.help || !command) return console.log(HELP)
  if (command === 'load') {
    const { to, user, shard, name, next = false, finish = false } = values
    return load(root, positionals.slice(1), { to, user, shard, name, next, finish })
  }
  if (more.length) throw new Misuse(`One folder at a time: "${more[0]}" is one too many.`)
  const folder = () => given ?? sampleFolder(command)
  const setting: Setting = {
    root,
    threads: readNumber('--threads', values.threads, 1, 256) ?? os.availableParallelism(),
    map: values.map,
    cache: values['no-cache'] ? null : path.resolve(values.cache ?? cacheFolder()),
  }
  switch (command) {
    case 'cluster':
      if (given === 'overview')
        return writeOverview(readApi(values.api, undefined), values.out ?? 'overview.json')
      return writeCluster({
        nodes: values.nodes,
        origin: values.origin,
        port: readNumber('--port', values.port, 1, 65_535) ?? 8080,
        out: values.out ?? 'cluster',
      })
    case 'data':
      return ensureData(root)
    case 'serve': {
      const port = readNumber('--port', values.port ?? process.env['PORT'], 0, 65_535) ?? 4180
      const api = readApi(values.api, given)
      return api === null ? serve(setting, folder(), port) : serveElsewhere(root, api, port)
    }
    case 'build': {
      const api = readApi(values.api, given ?? values['single-file'])
      if (api !== null) return writeSiteOf(root, api, values.out ?? 'dist')
      return values['single-file'] === undefined
        ? writeSite(setting, folder(), values.out ?? 'dist')
        : writeOneFile(setting, folder(), values['single-file'])
    }
    case 'extract': {
      const target = readTarget(values.format, values.out)
      if (values.jsonl) return extractLines(setting, given ?? null, target)
      return given !== undefined && isTable(given) && isFile(given)
        ? extractTable(setting, given, target)
        : extractFolder(setting, folder(), target)
    }
    default:
      throw new Misuse(`There is no command "${command}". ${HELP.split('\n')[0]}; try --help.`)
  }
}

/** The sample articles of a checkout; an installation has none. */
function sampleFolder(command: string): string {
  const seeds = path.join(root, 'seeds')
  if (!fs.existsSync(seeds)) throw new Misuse(`Which folder of articles? dateline ${command} path/to/folder`)
  return seeds
}

function readNumber(option: string, text: string | undefined, least: number, most: number): number | null {
  if (text === undefined) return null
  const number = Number(text)
  if (text.trim() && Number.isInteger(number) && number >= least && number <= most) return number
  throw new Misuse(`${option}: "${text}" is no number from ${least} to ${most}.`)
}

function readVersion(): string {
  const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    version: string
  }
  return version
}

cleanUpWhenInterrupted()
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  removeAside()
  process.exit() // whoever was reading has seen enough
})
main(process.argv.slice(2)).catch((error: unknown) => {
  removeAside()
  const wrongOption =
    error instanceof TypeError && String('code' in error && error.code).startsWith('ERR_PARSE_ARGS')
  console.error(error instanceof Complaint || wrongOption ? error.message : error)
  process.exitCode = error instanceof Misuse || wrongOption ? 2 : 1
})
