import { POSSESSIVE, PUNCTUATION, tokenAt } from '../tokens'
import type { EventType, Where } from '../types'
import type { Core } from './main-predicate'
import { wordSet } from '../words'
import type { Reading } from './reading'

/** ", who is from Peru,": what is told beside the event, where the event itself is not in that clause. */
export function isInAside({ tokens, first }: Reading, { span }: Where, { main }: Core): boolean {
  if (!main) return false
  const at = tokenAt(tokens, span!.start)
  // "the largest convoy since Khe Sanh", unlike "since Peru's defeat"
  if (tokens.folded[at - 1] === 'since' && tokens.kind[tokenAt(tokens, span!.end)] !== POSSESSIVE) return true
  for (let i = at - 1; i > first; i--) {
    // ", before heading to Lund": what came next
    if (tokens.folded[i] === ',')
      return tokens.folded[i + 1] === 'before' && tokens.folded[i + 2]!.endsWith('ing') && main.token < i
    if (!WHO.has(tokens.folded[i]!)) continue
    return tokens.folded[i - 1] === ',' && (main.token < i || main.token > at)
  }
  return false
}

const WHO = wordSet('who whose')

/** "The driver who hid in Lund was held": a place in a clause within the subject is told beside the event. */
export function isInSubjectClause(
  { tokens, first, predicates }: Reading,
  { span }: Where,
  { main }: Core,
): boolean {
  const at = tokenAt(tokens, span!.start)
  if (!main || main.token < at || main.noun) return false
  for (let i = at - 1; i > first && i > at - 20; i--) {
    if (tokens.kind[i] === PUNCTUATION) return false
    if (!WHO.has(tokens.folded[i]!)) continue
    // "a scholar whose maps of Chad helped many, died"
    const end = tokens.folded[i] === 'whose' ? main.start : at
    return predicates.some((p) => p.finite && !p.noun && p !== main && p.token > i && p.token < end)
  }
  return false
}

/** "A ship docked in Lund will sail": where somebody or something was before, told within the subject. */
export function isInParticiple(
  { predicates, tokens, first }: Reading,
  { span }: Where,
  { main }: Core,
): boolean {
  const at = tokenAt(tokens, span!.start)
  if (!main || main.noun || main.passive || main.start <= at) return false
  const before = predicates.findLast((p) => p.token < at)
  if (!before || before.finite || before.noun || before.infinitive || before.start <= first) return false
  if (at - before.last > 4 || predicates.some((p) => p.finite && p.token < at)) return false
  for (let i = before.last; i < main.start; i++) if (tokens.kind[i] === PUNCTUATION) return false
  return true
}

/** What is done in words. */
export const SPOKEN: ReadonlySet<EventType> = new Set<EventType>([
  'REQUEST',
  'AGREE',
  'THREATEN',
  'SUPPORT',
  'REJECT',
])

/** "vowed to punish the bombers in Chad", "urged them to leave Chad": a country behind what is asked or promised is spoken of, and a town behind what is asked or threatened ("threatened to bomb a bridge in Lund"). */
export function isSpokenOf(
  { tokens, predicates }: Reading,
  { place: { kind }, span }: Where,
  { main }: Core,
): boolean {
  if (!main || !SPOKEN.has(main.type)) return false
  const at = tokenAt(tokens, span!.start)
  const behind = predicates.findLast((p) => !p.noun && p.token > main.last && p.token < at)
  if (kind === 'country' || kind === 'region') return behind !== undefined
  return behind?.infinitive === true && (main.type === 'REQUEST' || main.type === 'THREATEN')
}

/** ", an official told a news conference in Kampala": where it was said, behind what is told. */
export function isWhereSaid({ tokens }: Reading, { span }: Where, { main, say }: Core): boolean {
  if (!main || !say || main === say || say.token < main.token || SPOKEN.has(main.type)) return false
  const at = tokenAt(tokens, span!.start)
  if (at > say.token) return true
  // ", officials in Kampala said"
  for (let i = say.start - 1; i > main.token && i > say.start - 9; i--)
    if (tokens.folded[i] === ',') return at > i && tokens.folded[at - 1] === 'in'
  return false
}

/** ", the minister said on Monday in Kampala": where a statement was made, whatever it is about. */
export function isWhereStated(
  { tokens, predicates }: Reading,
  { span, role }: Where,
  { main, say }: Core,
): boolean {
  if (!say || !main || role !== 'at' || !(main === say || SPOKEN.has(main.type))) return false
  const at = tokenAt(tokens, span!.start)
  if (at < say.last || at > say.last + 9 || tokens.folded[at - 1] !== 'in') return false
  for (let i = say.last + 1; i < at; i++)
    if (tokens.folded[i] === 'that' || tokens.kind[i] === PUNCTUATION) return false
  return !predicates.some((p) => p.token > say.last && p.token < at)
}
