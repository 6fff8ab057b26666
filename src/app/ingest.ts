import type { Hints } from '../extract/collection'
import type { ArticleInput } from '../extract/types'
import { keepArticles, keptNames } from './kept-articles'
import { newIntake, relink, type Intake } from './intake'
import { openJob, type Job, type Opened } from './opening'
import { inWorker, Stopped, type Added, type Reading } from './reading'
import { clearFilters, openArticle, toast, useStore } from './store'
import { andThen } from '../facets/engine/details'
import { eventsWith } from './list'
import { viewNow } from './view'
import { words } from './words'

const { getState, setState } = useStore

/** A file with its name, or with its path where a folder was given. */
export interface NamedFile {
  readonly name: string
  readonly file: Blob
}

const SLOW_MS = 3000
/** So much of a file is read at once: small enough to see it grow. */
const CHUNK_ARTICLES = 25
const CHUNK_CHARACTERS = 300_000

/** Reads files of any format into events; what cannot be read is told and the others go on. Calls wait for each other. */
export function ingestFiles(files: readonly NamedFile[], reading: Reading = inWorker): Promise<void> {
  return queue(
    files.map(({ name, file }) => ({ name, bytes: file.size, open: () => reading.open(file, name) })),
    reading,
  )
}

/** The same for articles that are text already. */
export function ingest(articles: readonly ArticleInput[], reading: Reading = inWorker): Promise<void> {
  return queue(
    articles.map((article) => ({
      name: article.id,
      bytes: article.text.length,
      open: () => Promise.resolve([{ article }]),
    })),
    reading,
  )
}

/** Ends the reading of the file that is being read; `all`: of those that wait too. */
export function stopReading(all = false): void {
  if (all) isStopped = true
  current?.stop()
}

let last: Promise<void> = Promise.resolve()
let waiting = 0
let current: Reading | null = null
let isStopped = false

function queue(jobs: readonly Job[], reading: Reading): Promise<void> {
  waiting++
  last = last
    .then(() => run(jobs, reading))
    .finally(() => {
      if (--waiting === 0) isStopped = false
      current = null
      setState({ progress: null })
    })
  return last
}

/** Opens all files before the first is read: their articles tell each other their years, and where their outlets are. */
async function run(jobs: readonly Job[], reading: Reading): Promise<void> {
  const intake = newIntake(true, await keptNames())
  current = reading
  const opened: Opened[] = []
  let tried = 0
  for (; tried < jobs.length && !isStopped; tried++) {
    const job = jobs[tried]!
    await attempt(job, tried, jobs.length, intake, async () => void opened.push(await openJob(job, intake)))
  }
  const hints = await findHints(opened, reading)
  const failed = tried - opened.length
  let read = 0
  for (; read < opened.length && !isStopped; read++) {
    const one = opened[read]!
    const step = jobs.length + failed + read
    await attempt(one.job, step, jobs.length, intake, () => readJob(one, hints, reading, intake))
  }
  const left = jobs.length - failed - read
  if (left > 0) {
    const { name } = opened[read]?.job ?? jobs[tried]!
    intake.tell({ name, state: 'failed', says: words.add.notRead(left) })
  }
  await intake.takeIn(true)
  if (intake.fresh().length === 0) return
  await relink(reading)
  announce(intake.fresh())
}

/** Does one of the two steps of each file and shows how far it is; what fails is told. */
async function attempt(
  { name, bytes }: Job,
  step: number,
  of: number,
  intake: Intake,
  run: () => Promise<void>,
): Promise<void> {
  const progress = { name, bytes, done: Math.floor(step / 2), of, isSlow: false }
  if (step === 0 || performance.now() - shown > SHOW_MS) show(progress)
  const slow = setTimeout(() => setState({ progress: { ...progress, isSlow: true } }), SLOW_MS)
  try {
    await run()
  } catch (error) {
    const why = { kind: 'failed', detail: error instanceof Error ? error.message : String(error) } as const
    intake.tellProblem({ name, why: error instanceof Stopped ? { kind: 'stopped' } : why })
  } finally {
    clearTimeout(slow)
  }
  await intake.takeIn()
}

/** Where they cannot be found, the articles are read without. */
async function findHints(opened: readonly Opened[], reading: Reading): Promise<Hints> {
  try {
    return await reading.hints(opened.flatMap(({ articles }) => articles))
  } catch {
    return { years: [], regions: new Map() }
  }
}

async function readJob(
  { job: { name }, articles: all, ms }: Opened,
  hints: Hints,
  reading: Reading,
  intake: Intake,
): Promise<void> {
  const began = performance.now() - ms
  const articles = all.flatMap((article) => intake.admit(article) ?? [])
  if (articles.length < all.length)
    intake.tell({
      name,
      state: 'failed',
      says: words.add.twice(name, all.length - articles.length, all.length),
    })
  if (articles.length === 0) return
  let [events, undated, failed] = [0, 0, 0]
  for (const chunk of chunksOf(articles)) {
    const added = await readChunk(chunk, hints, reading, intake)
    failed += added.failed
    events += added.events.length
    undated += added.events.filter((event) => event.when === null).length
    intake.add(added)
    void keepArticles(chunk)
    await intake.takeIn()
  }
  if (failed === articles.length) return
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  const says =
    events > 0 ? words.add.report(name, articles.length, events, undated, seconds) : words.add.none(name)
  intake.tell({ name, state: 'read', says })
  // what was seen in it is told where it can be read
  if (events === 0 && articles.length === 1) openArticle(articles[0]!.id)
}

interface ChunkRead extends Added {
  /** So many of its articles broke the reading. */
  readonly failed: number
}

/** An article that breaks the reading of its chunk is told; the others are read without it. */
async function readChunk(
  chunk: readonly ArticleInput[],
  hints: Hints,
  reading: Reading,
  intake: Intake,
): Promise<ChunkRead> {
  try {
    return { ...(await reading.read(chunk, hints)), failed: 0 }
  } catch (error) {
    if (error instanceof Stopped) throw error
    if (chunk.length > 1) {
      const each: ChunkRead[] = []
      for (const article of chunk) each.push(await readChunk([article], hints, reading, intake))
      return {
        articles: each.flatMap((one) => one.articles),
        events: each.flatMap((one) => one.events),
        actors: each.flatMap((one) => one.actors ?? []),
        failed: each.filter((one) => one.failed > 0).length,
      }
    }
    const detail = error instanceof Error ? error.message : String(error)
    intake.tellProblem({ name: chunk[0]!.id, why: { kind: 'failed', detail } })
    return { articles: [], events: [], failed: 1 }
  }
}

function* chunksOf(articles: readonly ArticleInput[]): Generator<ArticleInput[]> {
  let chunk: ArticleInput[] = []
  let characters = 0
  for (const article of articles) {
    chunk.push(article)
    characters += article.text.length
    if (chunk.length < CHUNK_ARTICLES && characters < CHUNK_CHARACTERS) continue
    yield chunk
    chunk = []
    characters = 0
  }
  if (chunk.length > 0) yield chunk
}

const SHOW_MS = 100
let shown = 0

function show(progress: NonNullable<ReturnType<typeof getState>['progress']>): void {
  shown = performance.now()
  setState({ progress })
}

function announce(ids: readonly string[]): void {
  const view = viewNow()
  if (!view) return
  void andThen(eventsWith(view, { ids }, 0), ({ total }) => {
    const hidden = ids.length - total
    if (hidden === 0) toast(words.add.added(ids.length))
    else toast(words.add.hidden(ids.length, hidden), { label: words.add.show, run: clearFilters })
  })
}
