import type { Tokens } from '../tokens'
import { BEHIND_AND, hasSubject, inClause, isJoined, RELATIVES } from './clauses'
import { isPreposition } from './other-verbs'
import { hasAuxiliary, isSimplePast, isSureFinite, lacksObject } from './past-forms'
import type { Predicate } from './predicate'

/**
 * "served as mayor and resigned": a verb behind "and" stands in the clause of the verb before. "The man who was arrested is expected …": a
 * second finite verb behind a relative pronoun is the main clause's again.
 */
export function reopen(
  tokens: Tokens,
  from: number,
  read: Predicate,
  predicates: readonly Predicate[],
): Predicate {
  if (!read.subordinate || read.noun || read.infinitive || read.start <= from) return read
  const left = predicates.findLast((p) => p.finite && !p.noun)
  if (!left) return read
  const before = tokens.folded[read.start - 1]
  if (before === 'and' || before === 'but') return inClause(read, left.subordinate, left.opener)
  // "a woman who admitted to theft | was fined", unlike "a woman who said police were told"
  if (left.say && !isToThing(tokens, left.last + 1)) return read
  if (!read.finite || isJoined(tokens, left.last + 1, read.start)) return read
  const again = RELATIVES.has(left.opener)
    ? // "a man who fled following a raid | was held"
      (left.opener === read.opener || read.opener === 'following') &&
      (hasAuxiliary(read) || (isSureFinite(tokens, read) && !hasSubject(tokens, left.last + 1, read.start)))
    : left.opener === read.opener &&
      isSureFinite(tokens, read) &&
      lacksMain(tokens, predicates, left) &&
      !hasSubject(tokens, left.last + 1, read.start)
  return again ? inClause(read, false, '') : read
}

const isToThing = ({ folded }: Tokens, i: number) => folded[i] === 'to' || isPreposition(folded[i] ?? '')

/** "Workers laid off after the mill closed | will be paid": what stands before the clause can be no main verb, the clause's own one can. */
function lacksMain(tokens: Tokens, predicates: readonly Predicate[], left: Predicate): boolean {
  if (isSimplePast(left) && lacksObject(tokens, left)) return false
  const before = predicates.findLast((p) => p.finite && !p.noun && !p.subordinate && p.last < left.start)
  // "A ferry that carried more than it was built for | sank"
  if (!before) return predicates.some((p) => p.finite && RELATIVES.has(p.opener) && p.last < left.start)
  return !before.say && isSimplePast(before) && lacksObject(tokens, before)
}

/** "The man who hit a guard and a clerk | was held": without another main verb the last one behind a relative pronoun is it. */
export function settleMain(tokens: Tokens, predicates: Predicate[]): Predicate[] {
  if (predicates.some((p) => p.finite && !p.noun && !p.subordinate)) return predicates
  const k = predicates.findLastIndex((p) => p.finite && !p.noun && RELATIVES.has(p.opener))
  const verb = predicates[k]
  const left = predicates.slice(0, Math.max(k, 0)).findLast((p) => p.finite && !p.noun)
  if (!verb || !left || left.opener !== verb.opener || left.say) return predicates
  if (BEHIND_AND.has(tokens.folded[verb.start - 1]!) || !isSureFinite(tokens, verb)) return predicates
  if (!hasSubject(tokens, left.last + 1, verb.start)) predicates[k] = inClause(verb, false, '')
  return predicates
}
