import { WORD } from '../tokens'
import { wordSet } from '../words'
import { isDeterminer, isPreposition } from './other-verbs'
import type { Predicate } from './predicate'
import { finiteIn, verbAt } from './title-ahead'
import { current, DEED, open, openClause, weightOf, type Draft } from './title-draft'
import { commaFrom } from './title-leads'
import { isAdverb } from './title-words'
import { VERB_FORMS } from './verb-forms'
import { ADVERBS } from './verb-group'
import { hasClass, OPENER } from './word-classes'

/** Opens what "and" or "but" adds: "and sued …", "but they will …", "and fish"; `next` is the token behind it, `i` that or the comma before it. The last token read. */
export function readJoint(draft: Draft, i: number, next: number): number {
  if (
    isOfSeveral(draft) ||
    isPaired(draft, i) ||
    isOneName(draft, i) ||
    isOfAdjectives(draft, i) ||
    isOfList(draft, i)
  )
    return next - 1
  const isOpener = (draft.reading.tokens.classes[next]! & OPENER) !== 0
  // "…, and when she did not": nothing without what is told behind
  if (isOpener) openClause(draft, i, LEADING.has(draft.reading.tokens.folded[next]!) ? 7 : 44, draft.clause)
  else readJoined(draft, i, next)
  return next - 1
}

/** Opens a clause where the joint adds a verb, with its subject or without one, else a part. */
function readJoined(draft: Draft, i: number, next: number): void {
  const { reading, to, main, clause } = draft
  const { folded } = reading.tokens
  const comma = commaFrom(reading, next, to)
  const end = comma < 0 ? to : comma
  const at = behindAdverbs(draft, next)
  const first = verbAt(reading, at)
  const adjective = first && isAdjective(draft, first, end) ? first : null
  const verb = adjective ? undefined : first
  if (verb || isBare(draft, at)) {
    // not in "to find and arrest the men"
    if (draft.lacking) return
    const weight = next - i > 1 ? 25 : 44
    const isMain = verb !== undefined && verb.token === main?.token
    openClause(draft, i, isMain ? DEED : weight, verb && !verb.finite ? current(draft) : clause)
    draft.hasVerb = true
    return
  }
  const told = finiteIn(reading, adjective ? adjective.last + 1 : next, Math.min(end, next + 9))
  if (told && !told.subordinate && !hasClass(reading.tokens, next, told.start, OPENER)) {
    if (told.token === main?.token) openClause(draft, i, DEED, 0)
    else openClause(draft, i, 22, weightOf(draft, clause) < 36 ? clause : 0)
  } else if (folded[next - 1] !== 'but') open(draft, i, 80, current(draft))
  else if (next > i + 1) open(draft, i, 34, current(draft))
}

function behindAdverbs({ reading, to }: Draft, next: number): number {
  const { folded } = reading.tokens
  let at = next
  while (at < to && (ADVERBS.has(folded[at]!) || isAdverb(folded[at]!))) at++
  return at
}

/** "and armed men | opened fire". */
function isAdjective({ reading, to }: Draft, p: Predicate, end: number): boolean {
  if (p.tense !== 'past' || p.say || p.start !== p.token) return false
  if (hasClass(reading.tokens, p.last, Math.min(to, p.last + 4), OPENER)) return false
  return finiteIn(reading, p.last + 1, Math.min(end, p.last + 4)) !== undefined
}

/** "to meet and | thank", "will meet and | thank", of a verb that was read as none. */
const isBare = ({ reading, verb }: Draft, at: number) =>
  verb !== null &&
  (verb.infinitive || verb.tense === 'future' || verb.tense === 'modal') &&
  VERB_FORMS.get(reading.tokens.folded[at] ?? '')?.form === 'base'

/** "the Lund and Bergen Ferry". */
function isOneName({ reading }: Draft, i: number): boolean {
  const { folded, capital } = reading.tokens
  return (
    capital[i - 1] !== 0 && capital[i + 1] !== 0 && capital[i + 2] !== 0 && isDeterminer(folded[i - 2] ?? '')
  )
}

/** "international and regional security": without the second the first has no noun. */
function isOfAdjectives({ reading, to }: Draft, i: number): boolean {
  const { folded, kind } = reading.tokens
  const [before, next] = [folded[i - 1]!, folded[i + 1]!]
  if (i + 2 >= to || kind[i + 2] !== WORD) return false
  if (isAdjectival(before) && isAdjectival(next)) return true
  return QUALITIES.has(before) && isDeterminer(folded[i - 2] ?? '') && !isDeterminer(next)
}
const isAdjectival = (word: string) => ADJECTIVE.test(word) || QUALITIES.has(word)
const QUALITIES = wordSet(
  'new old young big small large great high low long short early late good bad strong weak free public private domestic foreign male female rich poor black white hot cold wet dry hard soft fast slow fair independent accessible affordable reliable responsible sustainable available current recent existing former present urban corporate comprehensive full open safe secure separate',
)
const ADJECTIVE = /^\p{Ll}{2,}(?:[nr]al|[ct]al|[tc]ial|[ts]ic|mic|tive|ous|ary)$/u

/** "Ana Holm, 66, and a boy were found": one alone were not. */
function isOfSeveral({ isSubject, main, reading }: Draft): boolean {
  return isSubject && main !== null && SEVERAL.has(reading.tokens.folded[main.start]!)
}
const SEVERAL = wordSet('were are have')

/** "from Lund, Bergen and Oslo": the list is no list without its last name. */
function isOfList({ reading, from }: Draft, i: number): boolean {
  const { folded, capital, kind } = reading.tokens
  if (capital[i + 1] === 0 && folded[i + 1] !== 'as') return false
  let at = i - 1
  while (at > from && kind[at] === WORD && capital[at] !== 0 && at > i - 4) at--
  if (at >= i - 1 || folded[at] !== ',' || capital[at - 1] === 0) return false
  do at--
  while (at > from && kind[at] === WORD && capital[at] !== 0)
  return isPreposition(folded[at]!)
}

/** "between Lund and Oslo", "not only … but". */
function isPaired({ reading, from }: Draft, i: number): boolean {
  const { folded } = reading.tokens
  const words = folded[i] === 'but' ? NOT : PAIRS
  for (let j = i - 1; j > from && j > i - 8; j--) if (words.has(folded[j]!)) return true
  return false
}

const PAIRS = wordSet('between both either neither')
const NOT = wordSet('not only')
const LEADING = wordSet('when after as if because before although though while since until')
