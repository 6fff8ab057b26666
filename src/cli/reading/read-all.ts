import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { learnRegions, outletsOf, yearsOf } from '../../extract/collection'
import type { Gazetteer } from '../../extract/gazetteer'
import { addLocalNames, type OutletNames, type OutletRegion } from '../../extract/places'
import type { Theme } from '../../extract/types'
import { MAX_FILE_BYTES } from '../../formats/limits'
import type { Progress } from '../progress'
import { keyOf, type Kept } from './kept'
import {
  makeReader,
  type Answer,
  type Job,
  type Question,
  type Reader,
  type Surveyed,
  type Wanted,
} from './reader'
import type { Source } from './sources'
import { inOrder, startThreads, type Threads } from './threads'

export interface Reading {
  readonly root: string
  readonly sources: readonly Source[]
  readonly wanted: Wanted
  readonly codebook: readonly Theme[] | undefined
  readonly gazetteer: Gazetteer
  /** The year it is now. */
  readonly newest: number
  /** At most so many threads; fewer where there is little to read. */
  readonly threads: number
  readonly kept: Kept
  /** Changes whenever the same text may be read otherwise. */
  readonly version: string
  readonly progress: Progress
  /** Told of what was left out, in the order of the sources. */
  readonly onProblem: (problem: string) => void
}

/** How many sources with an article there were, and how many of them were as in the run before. */
export interface Tally {
  readonly sources: number
  readonly unchanged: number
}

const BATCH = 32
/** A thread takes longer to start than to read so many articles. */
const WORTH_A_THREAD = 100

/**
 * Reads all sources in three passes, each over windows of them: what they tell each other, where their outlets are, and what is wanted. The pieces
 * come in the order of the sources and are the same whatever the number of threads and whatever was kept.
 */
export async function* readAll(reading: Reading): AsyncGenerator<string, Tally> {
  const crew = makeCrew(reading)
  try {
    const hashes = await hashSources(reading)
    const idOf = (i: number) => [hashes[i]!, nameOf(reading.sources[i]!)]
    const surveyed = await survey(reading, crew, idOf)
    const regions = await findRegions(reading, crew, idOf, surveyed)
    const years = yearsOf(surveyed.flatMap(({ articles }) => articles))
    const wanted = surveyed.flatMap(({ articles }, i) =>
      articles.length > 0
        ? { i, regions: articles.map(({ publisher }) => regions.get(publisher ?? '') ?? null) }
        : [],
    )
    const around = JSON.stringify([years, reading.codebook, reading.newest])
    const asked = wanted.map(({ i, regions: own }) => ({
      key: keyOf(reading.version, reading.wanted, ...idOf(i), around, JSON.stringify(own)),
      job: { source: reading.sources[i]!, years, regions: own },
    }))
    const unchanged = asked.filter(({ key }) => reading.kept.has(key)).length
    yield* answers(reading, crew, reading.wanted, asked, 'Reading')
    return { sources: asked.length, unchanged }
  } finally {
    reading.progress.end()
    await crew.close()
  }
}

interface Crew {
  /** As many readers as so many jobs are worth. */
  readonly readers: (jobs: number) => readonly Reader[]
  readonly close: () => Promise<void>
}

function makeCrew({ root, codebook, gazetteer, newest, threads }: Reading): Crew {
  let started: Threads | null = null
  const own = makeReader(gazetteer, codebook, newest)
  return {
    readers(jobs) {
      if (!started) {
        const count = Math.min(threads, Math.ceil(jobs / WORTH_A_THREAD))
        if (count < 2) return [own]
        started = startThreads(count, { root, codebook, newest })
      }
      return started.readers
    },
    close: async () => started?.close(),
  }
}

/** The SHA-256 of each file; lines are not kept from run to run. */
async function hashSources({ sources, progress, kept }: Reading): Promise<string[]> {
  progress.step('Looking for changes', sources.length)
  const hashes: string[] = []
  for (const [i, source] of sources.entries()) {
    hashes.push(kept.keeps && source.kind === 'file' ? hashOf(path.join(source.folder, source.file)) : '')
    progress.count()
    if (i % 256 === 255) await setImmediate()
  }
  return hashes
}

function hashOf(file: string): string {
  try {
    if (fs.statSync(file).size > MAX_FILE_BYTES) return ''
    return createHash('sha256').update(fs.readFileSync(file)).digest('base64')
  } catch {
    return ''
  }
}

const nameOf = (source: Source) => (source.kind === 'file' ? source.file : String(source.number))

async function survey(reading: Reading, crew: Crew, idOf: (i: number) => string[]): Promise<Surveyed[]> {
  const asked = reading.sources.map((source, i) => ({
    key: keyOf(reading.version, 'survey', ...idOf(i)),
    job: { source },
  }))
  const surveyed: Surveyed[] = []
  for await (const text of answers(reading, crew, 'survey', asked, 'Looking at dates')) {
    const one = JSON.parse(text) as Surveyed
    one.problems.forEach(reading.onProblem)
    surveyed.push(one)
  }
  return surveyed
}

async function findRegions(
  reading: Reading,
  crew: Crew,
  idOf: (i: number) => string[],
  surveyed: readonly Surveyed[],
): Promise<ReadonlyMap<string, OutletRegion>> {
  const outlets = outletsOf(surveyed.flatMap(({ articles }) => articles))
  const rows = [...surveyed.keys()].filter((i) =>
    surveyed[i]!.articles.some(({ publisher }) => outlets.has(publisher ?? '')),
  )
  const asked = rows.map((i) => ({
    key: keyOf(reading.version, 'names', ...idOf(i)),
    job: { source: reading.sources[i]! },
  }))
  const names = new Map<string, OutletNames>()
  let at = 0
  for await (const text of answers(reading, crew, 'names', asked, 'Learning where outlets are')) {
    const { articles } = surveyed[rows[at++]!]!
    for (const [k, ids] of (JSON.parse(text) as string[][][]).entries()) {
      const outlet = articles[k]?.publisher ?? ''
      if (outlets.has(outlet)) addLocalNames(names, outlet, ids.map(toPlaces))
    }
  }
  return learnRegions(names)

  function toPlaces(ids: readonly string[]) {
    return ids.map((id) => reading.gazetteer.byId(id)!)
  }
}

interface Asked {
  readonly key: string
  readonly job: Job
}

/** The answers to one question in the order asked: kept ones as they are, the others from the crew. */
async function* answers(
  { kept, progress, onProblem }: Reading,
  crew: Crew,
  question: Question,
  asked: readonly Asked[],
  step: string,
): AsyncGenerator<string> {
  const known = asked.map(({ key }) => kept.has(key))
  const missing = asked.filter((_, i) => !known[i])
  const readers = crew.readers(missing.length)
  const keep = kept.keeps
  const fresh = one(
    inOrder(batchesOf(missing), readers, (reader, batch) => reader.ask(question, batch, keep)),
  )
  progress.step(step, asked.length)
  for (const [i, { key, job }] of asked.entries()) {
    const before = known[i] ? kept.get(key) : null
    if (before !== null) yield before
    else {
      const answer = known[i]
        ? (await readers[0]!.ask(question, [job], keep))[0]!
        : (await fresh.next()).value!
      answer.problems.forEach(onProblem)
      if (answer.packed && answer.problems.length === 0) kept.set(key, answer.packed)
      yield answer.text
    }
    progress.count()
  }
}

function* batchesOf(asked: readonly Asked[]): Generator<readonly Job[]> {
  for (let at = 0; at < asked.length; at += BATCH) yield asked.slice(at, at + BATCH).map(({ job }) => job)
}

async function* one(batches: AsyncGenerator<readonly Answer[]>): AsyncGenerator<Answer, undefined> {
  for await (const batch of batches) yield* batch
  return undefined
}
