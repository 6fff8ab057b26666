import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { wrap } from 'comlink'
import nodeEndpoint from 'comlink/dist/esm/node-adapter'
import type { Reader } from './reader'
import type { ThreadData } from './thread'

/** Batches a thread has at once, so that it never waits for the next. */
const AT_ONCE = 2
/** Batches a thread, done or not, that may wait for one before them. */
const WINDOW = 8
/** Megabytes of a thread's young objects, three halves of 32: reading makes many that die soon, and Node's 48 cost it a sixth more time. */
const YOUNG = 96

export interface Threads {
  readonly readers: readonly Reader[]
  readonly close: () => Promise<void>
}

/** Starts so many readers in threads of their own. */
export function startThreads(count: number, data: ThreadData): Threads {
  const file = path.join(data.root, 'build', 'cli', 'thread.js')
  const workers = Array.from({ length: count }, () => {
    return new Worker(file, { workerData: data, resourceLimits: { maxYoungGenerationSizeMb: YOUNG } })
  })
  return {
    readers: workers.map(readerIn),
    close: async () => void (await Promise.all(workers.map((worker) => worker.terminate()))),
  }
}

/** A thread that dies answers nothing: its questions fail with its reason. */
function readerIn(worker: Worker): Reader {
  // a race against one promise of its death would keep every answer for as long as it lives
  const waiting = new Set<(reason: Error) => void>()
  let dead: Error | null = null
  const die = (reason: Error) => {
    dead ??= reason
    for (const reject of waiting) reject(dead)
  }
  worker.once('error', die)
  worker.once('exit', (code) => die(new Error(`a reading thread ended (${code})`)))
  const remote = wrap<Reader>(nodeEndpoint(worker))
  return {
    ask: (question, jobs, keep) =>
      new Promise((resolve, reject) => {
        if (dead) return reject(dead)
        waiting.add(reject)
        remote
          .ask(question, jobs, keep)
          .then(resolve, reject)
          .finally(() => waiting.delete(reject))
      }),
  }
}

/** The results of all batches in their order, whoever is done first; no more than a window of them is in memory. */
export async function* inOrder<B, R>(
  batches: Iterable<B>,
  readers: readonly Reader[],
  run: (reader: Reader, batch: B) => Promise<R>,
): AsyncGenerator<R> {
  const iterator = batches[Symbol.iterator]()
  const busy = readers.map(() => 0)
  const window: Promise<R>[] = []
  let ended = false
  const fill = () => {
    while (!ended && window.length < readers.length * WINDOW) {
      const idlest = busy.indexOf(Math.min(...busy))
      if (busy[idlest]! >= AT_ONCE) return
      const next = iterator.next()
      if (next.done) return void (ended = true)
      busy[idlest]!++
      const result = run(readers[idlest]!, next.value).finally(() => {
        busy[idlest]!--
        fill()
      })
      result.catch(() => (ended = true))
      window.push(result)
    }
  }
  try {
    for (fill(); window.length > 0; fill()) {
      const result = await window[0]!
      void window.shift()
      yield result
    }
  } finally {
    ended = true
  }
}
