import { useEffect, useState } from 'react'
import { fileName } from '../../exports/formats'
import { failure } from '../../facets/questions'
import { viewNow } from '../view'
import { download } from './download'
import type { Offer } from './offers'
import { whyNot } from './why-not'
import { exportWords } from './words'
import type { Following } from './write'

type Says = { readonly kind: 'working' | 'saved' | 'failed'; readonly text: string }

/** A file that is being made, and how far it is; `null` before that is known. */
interface Work {
  readonly control: AbortController
  readonly far: { readonly done: number; readonly all: number } | null
}

/** Makes one file at a time; leaving the dialog takes it back. */
export function useSaving() {
  const [says, say] = useState<Says | null>(null)
  const [work, setWork] = useState<Work | null>(null)
  const control = work?.control
  useEffect(() => () => control?.abort(cancelled), [control])
  const save = (offer: Offer) => {
    if (work) return
    const made = new AbortController()
    const follow = (done: number, all: number) => setWork({ control: made, far: { done, all } })
    say({ kind: 'working', text: exportWords().working(offer.name) })
    setWork({ control: made, far: null })
    void saveFile(offer, { control: made, progress: follow })
      .then(say)
      .finally(() => setWork(null))
  }
  return { says, work, save }
}

const cancelled = failure('aborted', 'cancelled')

export function Progress({ work: { control, far } }: { readonly work: Work }) {
  return (
    <div className="export-progress">
      <progress value={far?.done} max={far?.all} aria-label={exportWords().progress} />
      <span>{far && exportWords().far(far.done, far.all)}</span>
      <button type="button" className="button" onClick={() => control.abort(cancelled)}>
        {exportWords().cancel}
      </button>
    </div>
  )
}

async function saveFile(offer: Offer, following: Following): Promise<Says> {
  const far = { done: 0, all: 0 }
  const progress = (done: number, all: number) => following.progress((far.done = done), (far.all = all))
  // so that what is said is on the screen before a large collection takes its seconds
  await new Promise((done) => setTimeout(done, 30))
  try {
    const { blob, newest, holds } = await offer.make({ ...following, progress })
    following.control.signal.throwIfAborted()
    const file = fileName(viewNow()!.facts.name, newest, offer.extension, offer.part)
    download(blob, file)
    const size = exportWords().size(blob.size)
    return { kind: 'saved', text: exportWords().saved(file, holds ? `${holds}, ${size}` : size) }
  } catch (error) {
    if (error === cancelled) return { kind: 'saved', text: exportWords().cancelled }
    return { kind: 'failed', text: exportWords().failed(offer.name, whyNot(error), far.done, far.all) }
  }
}
