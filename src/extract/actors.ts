import type { Name } from './names'
import type { Tokens } from './tokens'
import type { ActorMention, Toponym } from './types'

/** The actors named in an article, in text order. */
export function findActors(
  _tokens: Tokens,
  _names: readonly Name[],
  _toponyms: readonly Toponym[],
): ActorMention[] {
  return []
}
