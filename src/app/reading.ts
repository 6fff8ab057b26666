import type { Remote } from 'comlink'
import type { Hints } from '../extract/collection'
import { renameActors } from '../extract/rename-actors'
import { withLinks } from '../extract/links/links'
import type { ArticleInput, Corpus } from '../extract/types'
import type { Found } from '../formats/types'
import type { WorkerFunctions } from '../worker'
import { useStore } from './store'

/** What reading articles gives the collection. */
export type Added = Pick<Corpus, 'articles' | 'events' | 'actors'>

/** What the articles of a whole collection tell together. */
export type Together = Pick<Corpus, 'events' | 'actors'>

/** What files and articles are read by: a worker, or a stand-in for it. */
export interface Reading {
  /** The articles of a file and what in it could not be read. */
  readonly open: (file: Blob, name: string) => Promise<readonly Found[]>
  /** What the articles of several files tell each other before they are read. */
  readonly hints: (articles: readonly ArticleInput[]) => Promise<Hints>
  readonly read: (articles: readonly ArticleInput[], hints: Hints) => Promise<Added>
  /** The events of a whole collection, linked to each other, each actor under one name. */
  readonly link: (together: Together) => Promise<Together>
  /** Ends what is being read: its promise fails with `Stopped`. */
  readonly stop: () => void
}

export class Stopped extends Error {}

interface Started {
  readonly worker: Worker
  readonly asked: Promise<{ readonly remote: Remote<WorkerFunctions> }>
  /** Never fulfilled; fails when the worker is stopped, as its own promises never would. */
  readonly stopped: Promise<never>
  readonly fail: (error: Error) => void
}

let started: Started | null = null

function start(): Started {
  if (started) return started
  const worker = new Worker(new URL('../worker.ts', import.meta.url), { type: 'module' })
  let reject: (error: Error) => void = () => {}
  const stopped = new Promise<never>((_, fail) => (reject = fail))
  stopped.catch(() => {})
  // a worker that dies of what it reads must not leave the page waiting
  worker.addEventListener('error', (event) => end(new Error(event.message || 'the reader broke down')))
  const asked = import('comlink').then(({ wrap }) => ({ remote: wrap<WorkerFunctions>(worker) }))
  started = { worker, asked, stopped, fail: reject }
  return started
}

/** Starts no worker before the first article; after a stop the next one gets a new worker. */
export const inWorker: Reading = {
  open: (file, name) => call((remote) => remote.open(file, name)),
  hints: (articles) => call((remote) => remote.hints(articles, gazetteerUrl())),
  read: (articles, hints) =>
    call((remote) => remote.read(articles, hints, gazetteerUrl(), useStore.getState().corpus?.codebook)),
  link: (together) => call((remote) => linkIn(remote, together)),
  stop: () => end(new Stopped()),
}

const gazetteerUrl = () => new URL('./gazetteer.bin', document.baseURI).href

/** A message of so many events is copied in a few milliseconds. */
const EVENTS_A_MESSAGE = 400

async function linkIn(remote: Remote<WorkerFunctions>, { events, actors = [] }: Together): Promise<Together> {
  for (let at = 0; at < events.length; at += EVENTS_A_MESSAGE)
    await remote.gather(events.slice(at, at + EVENTS_A_MESSAGE))
  const { names, links, actors: united } = await remote.link(actors)
  const renamed = names.size > 0 ? renameActors(events, (name) => names.get(name) ?? name) : events
  return { events: withLinks(renamed, links), actors: united }
}

async function call<T>(run: (remote: Remote<WorkerFunctions>) => Promise<T>): Promise<T> {
  const { asked, stopped } = start()
  return Promise.race([asked.then(({ remote }) => run(remote)), stopped])
}

function end(error: Error): void {
  started?.worker.terminate()
  started?.fail(error)
  started = null
}
