import type { Gazetteer } from './gazetteer'
import type { Tokens } from './tokens'
import type { Sentence, Span } from './types'

/** A capitalised run read as the name of something other than a place. */
export interface Name extends Span {
  readonly kind: 'person' | 'organisation' | 'group' | 'outlet' | 'other'
}

/** The names of persons, organisations, armed groups and outlets, in text order, not overlapping. */
export function findNames(_tokens: Tokens, _sentences: readonly Sentence[], _gazetteer: Gazetteer): Name[] {
  return []
}
