import { failure, type Asking, type CollectionFacts, type Questions } from '../../facets/questions'
import type { Answered, Asked, FromWorker, Port, QuestionName, ToWorker } from './messages'

/** A question that waits to be sent, or for its answer. */
interface Waiting {
  readonly asked: Asked
  readonly how: Asking | undefined
  readonly give: (value: unknown) => void
  readonly fail: (error: Error) => void
}

/**
 * Questions that somebody behind a port answers. What is asked in one go is sent together, and while an answer is awaited what comes
 * next is gathered: so a drag asks as often as it is answered and never runs ahead, and questions taken back by then are never sent.
 */
export function askThrough(port: Port<ToWorker>, facts: CollectionFacts) {
  let ids = 0
  let isAwaited = false
  let isPlanned = false
  let gathered: Waiting[] = []
  const sent = new Map<number, Waiting>()

  const send = () => {
    isPlanned = false
    const wanted = gathered.filter(({ how, fail }) => {
      if (how?.abort?.aborted) fail(failure('aborted', 'no longer asked for'))
      return !how?.abort?.aborted
    })
    gathered = []
    if (wanted.length === 0) return
    isAwaited = true
    for (const one of wanted) sent.set(one.asked.id, one)
    port.postMessage({ kind: 'ask', asked: wanted.map(({ asked }) => asked) })
  }
  const plan = () => {
    if (isPlanned || isAwaited) return
    isPlanned = true
    queueMicrotask(send)
  }
  const put = <Answer>(name: QuestionName, ask: Asked['ask'], how: Asking | undefined): Promise<Answer> =>
    new Promise((give, fail) => {
      const id = ++ids
      const asked = { id, name, ask, isFollowed: how?.progress !== undefined } as Asked
      gathered.push({ asked, how, give: (value) => give(value as Answer), fail })
      how?.abort?.addEventListener('abort', () => sent.has(id) && port.postMessage({ kind: 'drop', id }))
      plan()
    })
  const take = (answered: Answered) => {
    const waiting = sent.get(answered.id)
    sent.delete(answered.id)
    if ('value' in answered) waiting?.give(answered.value)
    else waiting?.fail(failure(answered.failed.kind ?? 'broken', answered.failed.detail))
  }
  port.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if (data.kind === 'progress') sent.get(data.id)?.how?.progress?.(data.done, data.all)
    if (data.kind !== 'answers') return
    for (const answered of data.answers) take(answered)
    if (!data.isFirst) return
    isAwaited = false
    if (gathered.length > 0) plan()
  })
  const questions: Questions = {
    facts,
    mapCounts: (ask, how) => put('mapCounts', ask, how),
    timeCounts: (ask, how) => put('timeCounts', ask, how),
    facetCounts: (ask, how) => put('facetCounts', ask, how),
    rows: (ask, how) => put('rows', ask, how),
    event: (ask, how) => put('event', ask, how),
  }
  /** Fails all that waits: nobody answers any more. */
  const end = (detail: string) => {
    for (const { fail } of [...sent.values(), ...gathered]) fail(failure('broken', detail))
    sent.clear()
    gathered = []
  }
  return { questions, end }
}
