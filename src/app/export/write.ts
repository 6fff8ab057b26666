import type { Format } from '../../exports/formats'
import type { Batch, Writing } from '../../exports/writing'
import { noFilters } from '../../facets/filters'
import { failure } from '../../facets/questions'
import { unattended, useAsking } from '../cluster/asking'
import { correctedNow } from '../corrections/state'
import { useStore } from '../store'
import { viewNow, type View } from '../view'
import { aboutNow, newestOf, type Choice } from './pack'
import { pagesOf, type Page } from './pages'
import { openParts } from './parts'

export interface Written {
  readonly blob: Blob
  /** How many of the events stand in the file. */
  readonly events: number
  readonly all: number
  /** Day of the newest article. */
  readonly newest: string | null
}

export interface Following {
  /** Aborting it ends the writing with the reason given. */
  readonly control: AbortController
  readonly progress: (done: number, all: number) => void
}

/** Writes what is chosen at this moment to a file, all of it or nothing: rejects with what went wrong. The page stays in use meanwhile. */
export async function writeEvents(
  { open, type }: Format,
  choice: Choice,
  { control, progress }: Following,
): Promise<Written> {
  const view = viewNow()
  if (!view) throw failure('changed', 'there is no collection')
  const parts = openParts(type)
  const whole = correctedNow()?.corpus.articles ?? null
  const tally = { done: 0, events: 0, newest: null as string | null, used: new Set<string>() }
  let all = 0
  let writing: Writing | null = null
  const add = (batch: Batch) => {
    tally.events += writing!.add(batch)
    tally.done += batch.events.length
    if (whole) for (const { id } of batch.articles) tally.used.add(id)
    const newest = newestOf(batch.articles)
    if (newest !== null && newest > (tally.newest ?? '')) tally.newest = newest
  }
  const pause = pauses(control.signal)
  for await (const page of pagesFor(view, choice, control)) {
    all = page.total
    writing ??= open(
      { ...aboutNow(view, choice), count: all, order: whole && whole.map(({ id }) => id) },
      parts.put,
    )
    for (const batch of batchesOf(page)) {
      add(batch)
      await pause()
    }
    progress(tally.done, all)
  }
  const rest = choice === 'all' && whole ? whole.filter(({ id }) => !tally.used.has(id)) : []
  for (const batch of inSlices(rest)) {
    add({ events: [], articles: batch })
    await pause()
  }
  writing!.end()
  return { blob: parts.close(), events: tally.events, all, newest: tally.newest }
}

/** Events of a question: in a worker's message, which the page takes in one go, fewer. */
const PAGES = {
  here: { size: 2000, behind: false, pace: 0 },
  worker: { size: 500, behind: false, pace: 0 },
  // some ten requests each, of the twenty a second that a server allows an address
  servers: { size: 1000, behind: true, pace: 800 },
} as const

/** The pages of what is chosen. They end with a failure once the page has another collection. */
async function* pagesFor(view: View, choice: Choice, control: AbortController): AsyncGenerator<Page> {
  const { remote } = useStore.getState()
  const stop = useStore.subscribe((state) => {
    if (state.remote !== remote) control.abort(failure('changed', 'another collection was opened'))
  })
  const paging =
    remote === null ? PAGES.here : useAsking.getState().source === null ? PAGES.worker : PAGES.servers
  try {
    const filters = choice === 'all' ? noFilters : view.filters
    yield* pagesOf(unattended(view.questions), filters, { ...paging, abort: control.signal })
  } finally {
    stop()
  }
}

/** So few events that writing them is not felt. */
const SLICE = 20

function* batchesOf({ events, articles }: Page): Generator<Batch> {
  const byId = new Map(articles.map((article) => [article.id, article]))
  for (const some of inSlices(events)) {
    const ids = new Set(some.map((event) => event.article))
    yield { events: some, articles: Array.from(ids).flatMap((id) => byId.get(id) ?? []) }
  }
  if (events.length === 0) yield { events, articles }
}

function* inSlices<T>(list: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < list.length; at += SLICE) yield list.slice(at, at + SLICE)
}

/** Milliseconds of work between two rests. */
const WORK = 8

/** Lets the page do what waits, where it was kept from it for a while. */
function pauses(abort: AbortSignal): () => Promise<void> | void {
  let since = performance.now()
  return () => {
    abort.throwIfAborted()
    if (performance.now() - since < WORK) return
    return nextTask().then(() => {
      since = performance.now()
    })
  }
}

/** A message, since timers rest in a page that is in the background. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
