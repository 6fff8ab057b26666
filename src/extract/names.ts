import type { Gazetteer } from './gazetteer'
import { nameActors } from './names/classify'
import { findRuns } from './names/runs'
import { findSurnames } from './names/surnames'
import type { Tokens } from './tokens'
import type { Sentence, Span } from './types'

/** A capitalised run read as the name of something other than a place. */
export interface Name extends Span {
  readonly kind: 'person' | 'organisation' | 'group' | 'outlet' | 'other'
}

/** The names of persons, organisations, armed groups and outlets, in text order, not overlapping. */
export function findNames(tokens: Tokens, sentences: readonly Sentence[], gazetteer: Gazetteer): Name[] {
  const runs = findRuns(tokens, sentences)
  const named = runs.flatMap((run) => nameActors(tokens, run, gazetteer))
  const all = [...named, ...findSurnames(tokens, runs, named, gazetteer)]
  return all
    .sort((a, b) => a.from - b.from)
    .map(({ from, to, kind }) => ({ start: tokens.start[from]!, end: tokens.end[to - 1]!, kind }))
}
