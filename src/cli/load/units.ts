import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import readline from 'node:readline'
import type { Found } from '../../clickhouse/rows'
import type { ArticleInput, Corpus } from '../../extract/types'
import { isManifest, type Manifest } from '../../facets/wire/manifest'
import { listFiles, readFile } from '../articles'
import { Complaint } from '../complaint'
import { toArticle } from '../reading/json-line'
import { openWire } from '../wire/read'
import { wireUnits } from './wire-units'

/**
 * What is loaded at once or not at all: the articles of one folder, some thousand lines of a file of JSON lines, a `corpus.json`, or a part of the files one tells of. `hash` is of what
 * it holds, so that a unit that was loaded before is known again, and one that changed since.
 */
export interface Unit {
  readonly name: string
  readonly hash: string
  readonly articles: readonly ArticleInput[]
  /** Gives events that were found before. */
  readonly found: (() => Promise<Found>) | null
  /** What the names of all units begin with that bring the articles of the same collection. */
  readonly within?: string | undefined
  readonly problems: readonly string[]
}

/** A unit by its name, to be divided among many machines before any is read. */
export interface Source {
  readonly name: string
  readonly units: () => AsyncGenerator<Unit>
}

const LINES = 5000

/** Files that are read piece by piece, or that hold events. */
const DATA = /\.jsonl$|(?:^|[\\/])corpus\.json$/

/** The sources below some paths, in order: files of JSON lines, `corpus.json` files, and each folder that has articles of its own. */
export function listSources(paths: readonly string[]): Source[] {
  return paths.flatMap((given) => {
    if (!fs.existsSync(given)) throw new Complaint(`There is no "${given}".`)
    if (fs.statSync(given).isFile()) return [fileSource(given, path.basename(given))]
    const data = listFiles(given).filter((file) => DATA.test(file))
    return [
      ...data.map((file) => fileSource(path.join(given, file), file.split(path.sep).join('/'))),
      ...folderSources(given),
    ]
  })
}

function fileSource(file: string, name: string): Source {
  if (file.endsWith('.jsonl')) return { name, units: () => lineUnits(file, name) }
  if (file.endsWith('.json')) return { name, units: () => corpusUnits(file, name) }
  throw new Complaint(`"${file}" is neither JSON lines of articles (.jsonl) nor a corpus.json nor a folder.`)
}

function folderSources(folder: string): Source[] {
  const byFolder = new Map<string, string[]>()
  for (const file of listFiles(folder).filter((one) => !DATA.test(one))) {
    const own = path.dirname(file)
    byFolder.set(own, [...(byFolder.get(own) ?? []), file])
  }
  return [...byFolder].map(([own, files]) => {
    const name = path
      .join(path.basename(path.resolve(folder)), own)
      .split(path.sep)
      .join('/')
    return { name, units: () => folderUnit(folder, name, files) }
  })
}

async function* folderUnit(folder: string, name: string, files: readonly string[]): AsyncGenerator<Unit> {
  const hash = createHash('sha256')
  const articles: ArticleInput[] = []
  const problems: string[] = []
  for (const file of files) {
    const read = await readFile(folder, file)
    hash.update(JSON.stringify(read.articles))
    articles.push(...read.articles)
    problems.push(...read.problems)
  }
  if (articles.length > 0) yield { name, hash: hash.digest('hex'), articles, found: null, problems }
}

async function* lineUnits(file: string, name: string): AsyncGenerator<Unit> {
  let lines: string[] = []
  let first = 1
  for await (const line of readline.createInterface({ input: fs.createReadStream(file) })) {
    lines.push(line)
    if (lines.length < LINES) continue
    yield lineUnit(lines, name, first)
    first += lines.length
    lines = []
  }
  if (lines.length > 0) yield lineUnit(lines, name, first)
}

function lineUnit(lines: readonly string[], name: string, first: number): Unit {
  const articles: ArticleInput[] = []
  const problems: string[] = []
  for (const [index, line] of lines.entries()) {
    if (!line.trim()) continue
    const read = toArticle(line)
    if (typeof read === 'string') problems.push(`${name}, line ${first + index}: ${read}, left out.`)
    else articles.push(read)
  }
  const hash = createHash('sha256').update(lines.join('\n')).digest('hex')
  return { name: `${name}:${first}`, hash, articles, found: null, problems }
}

async function* corpusUnits(file: string, name: string): AsyncGenerator<Unit> {
  const text = await fs.promises.readFile(file, 'utf8')
  const read = readCorpusText(file, text)
  if (isManifest(read)) return yield* wireUnits(openWire(file, read), name)
  const hash = createHash('sha256').update(text).digest('hex')
  yield { name, hash, articles: [], found: () => Promise.resolve(read), problems: [] }
}

/** What a `corpus.json` says of itself. */
export async function readNames(file: string): Promise<Pick<Corpus, 'name' | 'codebook'>> {
  const read = readCorpusText(file, await fs.promises.readFile(file, 'utf8'))
  return isManifest(read) ? openWire(file, read).columns.collection : read
}

function readCorpusText(file: string, text: string): Corpus | Manifest {
  try {
    const data = JSON.parse(text) as Partial<Corpus> | null
    if (isManifest(data)) return data
    if (data?.version === 1 && data.articles && data.events) return data as Corpus
  } catch {
    // what follows says what is wrong
  }
  throw new Complaint(`"${file}" is not a collection that "dateline build" wrote.`)
}
