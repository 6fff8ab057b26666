import { failure, type Abort, type Asking, type Questions } from '../../facets/questions'
import type { WireFiles } from '../../facets/wire/manifest'
import type { Answered, Asked, FromWorker, Port, Told, ToWorker } from './messages'

type Open = (
  wire: WireFiles,
  base: string,
  progress: (done: number, all: number) => void,
) => Promise<Questions>

/** Answers what comes in through a port, once the collection is open. */
export function answerThrough(port: Port<FromWorker>, open: Open): void {
  let answer: ((asked: readonly Asked[]) => Promise<void>) | null = null
  const drops = new Map<number, () => void>()
  port.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
    if (data.kind === 'ask') void answer?.(data.asked)
    else if (data.kind === 'drop') drops.get(data.id)?.()
    else
      open(data.wire, data.base, (done, all) => port.postMessage({ kind: 'arrived', done, all })).then(
        (questions) => {
          answer = (asked) => answerAll(port, questions, asked, drops)
          port.postMessage({ kind: 'opened', facts: questions.facts })
        },
        (error: unknown) => port.postMessage({ kind: 'failed', why: told(error) }),
      )
  })
}

/** What is answered without waiting for bytes goes back as one message. */
async function answerAll(
  port: Port<FromWorker>,
  questions: Questions,
  asked: readonly Asked[],
  drops: Map<number, () => void>,
): Promise<void> {
  const ready: Answered[] = []
  let isSent = false
  const give = (answered: Answered) => {
    if (isSent) port.postMessage({ kind: 'answers', answers: [answered], isFirst: false })
    else ready.push(answered)
  }
  const all = asked.map(async (one) => {
    try {
      give({ id: one.id, value: await answerOne(questions, one, howOf(port, one, drops)) })
    } catch (error) {
      give({ id: one.id, failed: told(error) })
    }
    drops.delete(one.id)
  })
  await Promise.race([Promise.all(all), new Promise((resolve) => setTimeout(resolve))])
  isSent = true
  port.postMessage({ kind: 'answers', answers: ready, isFirst: true })
}

function answerOne(questions: Questions, asked: Asked, how: Asking): unknown {
  switch (asked.name) {
    case 'mapCounts':
      return questions.mapCounts(asked.ask, how)
    case 'timeCounts':
      return questions.timeCounts(asked.ask, how)
    case 'facetCounts':
      return questions.facetCounts(asked.ask, how)
    case 'rows':
      return questions.rows(asked.ask, how)
    case 'event':
      return questions.event(asked.ask, how)
  }
}

function howOf(port: Port<FromWorker>, { id, isFollowed }: Asked, drops: Map<number, () => void>): Asking {
  const controller = new AbortController()
  const abort: Abort = controller.signal
  drops.set(id, () => controller.abort())
  if (!isFollowed) return { abort }
  return { abort, progress: (done, all) => port.postMessage({ kind: 'progress', id, done, all }) }
}

function told(error: unknown): Told {
  if (!(error instanceof Error)) return { detail: String(error) }
  return {
    detail: error.message,
    ...('kind' in error && { kind: (error as ReturnType<typeof failure>).kind }),
  }
}
