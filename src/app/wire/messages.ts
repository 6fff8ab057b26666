import type { CollectionFacts, FailureKind, Questions } from '../../facets/questions'
import type { WireFiles } from '../../facets/wire/manifest'

export type QuestionName = Exclude<keyof Questions, 'facts'>

/** One question, numbered by the asker. */
export type Asked = {
  [Name in QuestionName]: {
    readonly id: number
    readonly name: Name
    readonly ask: Parameters<Questions[Name]>[0]
    /** Whether the asker wants to know how far a long answer is. */
    readonly isFollowed: boolean
  }
}[QuestionName]

/** Why something failed, as a message carries it; without a kind it is no `Failure`. */
export interface Told {
  readonly kind?: FailureKind | undefined
  readonly detail: string
}

export type Answered =
  { readonly id: number; readonly value: unknown } | { readonly id: number; readonly failed: Told }

/** From the page to the worker that answers for a collection. */
export type ToWorker =
  | { readonly kind: 'open'; readonly wire: WireFiles; readonly base: string }
  /** Asked together; answered by one message with all that was there at once, and by others with what came later. */
  | { readonly kind: 'ask'; readonly asked: readonly Asked[] }
  | { readonly kind: 'drop'; readonly id: number }

/** And back. */
export type FromWorker =
  | { readonly kind: 'arrived'; readonly done: number; readonly all: number }
  | { readonly kind: 'opened'; readonly facts: CollectionFacts }
  | { readonly kind: 'failed'; readonly why: Told }
  /** `isFirst`: the one message that every `ask` is answered by. */
  | { readonly kind: 'answers'; readonly answers: readonly Answered[]; readonly isFirst: boolean }
  | { readonly kind: 'progress'; readonly id: number; readonly done: number; readonly all: number }

/** As much of a worker, and of the inside of one, as is needed. */
export interface Port<Out> {
  readonly postMessage: (message: Out) => void
  readonly addEventListener: (type: 'message', listener: (event: MessageEvent) => void) => void
}
