import type { EventType } from '../types'

export type Tense = 'past' | 'present' | 'future' | 'modal' | 'bare'

/** A word of the sentence that names something happening, with what its verb group says of it. */
export interface Predicate {
  /** Token of the verb or noun, the first of its group ("has been | called"), and the last of its phrase ("called … off"). */
  readonly token: number
  readonly start: number
  readonly last: number
  readonly lemma: string
  readonly type: EventType
  /** A verb of saying: what follows is what somebody says. */
  readonly say: boolean
  readonly noun: boolean
  /** "is", "has", "can" without a verb of doing: a state of things. */
  readonly state: boolean
  readonly tense: Tense
  /** Finite: has its own subject and tense; infinitives, participles and nouns are not. */
  readonly finite: boolean
  readonly passive: boolean
  /** "is searching", "has searched", "to search", "would search". */
  readonly progressive: boolean
  readonly perfect: boolean
  readonly infinitive: boolean
  readonly would: boolean
  /** "must", "should". */
  readonly must: boolean
  readonly negated: boolean
  /** In a clause that only qualifies another: "who convened", "after rebels attacked". The word that opens it, else "". */
  readonly subordinate: boolean
  readonly opener: string
}

/** A copy to change: spread, a predicate has another shape for the engine each time. */
export function copyOf(predicate: Predicate): { -readonly [K in keyof Predicate]: Predicate[K] } {
  const { token, start, last, lemma, type, say, noun, state, tense, finite, passive } = predicate
  const { progressive, perfect, infinitive, would, must, negated, subordinate, opener } = predicate
  return {
    token,
    start,
    last,
    lemma,
    type,
    say,
    noun,
    state,
    tense,
    finite,
    passive,
    progressive,
    perfect,
    infinitive,
    would,
    must,
    negated,
    subordinate,
    opener,
  }
}
