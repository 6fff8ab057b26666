import type { Questions } from '../../facets/questions'
import type { Manifest, WireFiles } from '../../facets/wire/manifest'
import { askThrough } from './asking'
import type { FromWorker, ToWorker } from './messages'

let before: Worker | null = null

/**
 * A collection of files that a manifest tells of, as one that answers questions. A worker fetches, checks and reads them and answers; the page
 * asks. `progress`: bytes of all that are fetched first. Rejects with a sentence on what is missing or damaged.
 */
export async function openWire(
  { wire }: Manifest,
  progress: (done: number, all: number) => void,
): Promise<Questions> {
  const worker = new Worker(new URL('../../wire-worker.ts', import.meta.url), { type: 'module' })
  try {
    const questions = await openIn(worker, wire, progress)
    before?.terminate()
    before = worker
    return questions
  } catch (error) {
    worker.terminate()
    throw error
  }
}

/** The same in any worker that answers as `wire-worker.ts` does. */
export function openIn(worker: Worker, wire: WireFiles, progress: (done: number, all: number) => void) {
  return new Promise<Questions>((resolve, reject) => {
    let end = (detail: string) => reject(new Error(detail))
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'arrived') progress(data.done, data.all)
      else if (data.kind === 'failed') reject(new Error(data.why.detail))
      else if (data.kind === 'opened') {
        const asking = askThrough(worker, data.facts)
        end = asking.end
        resolve(asking.questions)
      }
    })
    worker.addEventListener('error', ({ message }) => end(message || 'the reader of the files broke down'))
    const base = new URL(`${wire.folder}/`, document.baseURI).href
    worker.postMessage({ kind: 'open', wire, base } satisfies ToWorker)
  })
}
