import { create } from 'zustand'
import { sharing } from '../../clickhouse/shared'
import {
  failure,
  type Failure,
  type FailureKind,
  type Question,
  type Questions,
} from '../../facets/questions'
import { following } from '../following'

/** How the asking of servers goes. */
export interface AskingState {
  /** Whose servers are asked ("data.example.org"); `null` where the collection is in the page. */
  readonly source: string | null
  /** Of the questions since last nothing was under way: how many were asked, and how many have their answer. */
  readonly asked: number
  readonly answered: number
  /** Some answer takes more than a moment. */
  readonly isSlow: boolean
  /** Why what is shown may be of before; `stopped` by the reader. */
  readonly failed: { readonly kind: FailureKind | 'stopped'; readonly detail: string } | null
}

const calm = { asked: 0, answered: 0, isSlow: false } as const

export const useAsking = create<AskingState>(() => ({ source: null, failed: null, ...calm }))

const { getState, setState } = useAsking

const SLOW_MS = 1200
const PUBLISH_MS = 100

let stopAll = () => {}

/** Takes back all questions that have no answer yet. */
export function stopAsking(): void {
  stopAll()
  setState({ failed: { kind: 'stopped', detail: '' } })
}

/** The questions, with everything that is asked told in `useAsking`. Those that were attended to before are taken back. */
export function attend(questions: Questions): Questions {
  stopAll()
  const all = new AbortController()
  stopAll = () => all.abort()
  setState({ failed: null })
  const attended = <Ask, Answer>(question: Question<Ask, Answer>): Question<Ask, Answer> => {
    // several panes ask the same
    const share = sharing<Answer>()
    return (ask, how = {}) =>
      share(JSON.stringify(ask), how, (shared) => {
        const { signal, forget } = following(all.signal, shared.abort)
        const answer = question(ask, { ...shared, abort: signal })
        // what is there at once comes later too: a pane keeps the late answer before until the next one is there
        return (answer instanceof Promise ? told(answer) : Promise.resolve(answer)).finally(forget)
      })
  }
  const attentive: Questions = {
    facts: questions.facts,
    mapCounts: attended(questions.mapCounts),
    timeCounts: attended(questions.timeCounts),
    facetCounts: attended(questions.facetCounts),
    rows: attended(questions.rows),
    event: attended(questions.event),
  }
  plain.set(attentive, questions)
  return attentive
}

const plain = new WeakMap<Questions, Questions>()

/** The same for one who tells of failures and waiting himself. */
export const unattended = (questions: Questions): Questions => plain.get(questions) ?? questions

const now = { asked: 0, answered: 0, slow: 0 }
let publishing: ReturnType<typeof setTimeout> | undefined

/** Questions are asked while the page is rendered, which must not render it anew: the state follows later, and only where an answer takes long. */
function publish(): void {
  publishing ??= setTimeout(() => {
    publishing = undefined
    setState(now.slow > 0 ? { asked: now.asked, answered: now.answered, isSlow: true } : calm)
  }, PUBLISH_MS)
}

async function told<T>(answer: Promise<T>): Promise<T> {
  now.asked++
  let isSlow = false
  const timer = setTimeout(() => {
    isSlow = true
    now.slow++
    publish()
  }, SLOW_MS)
  try {
    return await answer
  } catch (error) {
    tell(error)
    throw error
  } finally {
    clearTimeout(timer)
    now.answered++
    if (isSlow) now.slow--
    if (now.answered === now.asked) now.answered = now.asked = 0
    if (getState().isSlow) publish()
  }
}

/** Shows why there is no answer; one that was taken back is missed by nobody. */
export function tell(error: unknown): void {
  const { kind, message } = asFailure(error)
  if (kind !== 'aborted') setState({ failed: { kind, detail: message } })
}

export function asFailure(error: unknown): Failure {
  if (isFailure(error)) return error
  return failure('broken', error instanceof Error ? error.message : String(error))
}

const isFailure = (error: unknown): error is Failure => error instanceof Error && 'kind' in error

// whoever does not wait for its answer any more need not hear of its failure: the line above the page tells it
globalThis.addEventListener?.('unhandledrejection', (event) => {
  if (isFailure(event.reason)) event.preventDefault()
})
