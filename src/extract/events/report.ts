import type { NewsEvent, ThemeId, When, Where } from '../types'
import type { Core } from './main-predicate'
import type { Predicate } from './predicates'
import type { Reading } from './reading'

/** What was found in a sentence, before it is called an event. */
export interface Found {
  readonly when: When | null
  readonly where: readonly Where[]
  readonly actors: readonly string[]
  readonly themes: readonly ThemeId[]
  readonly status: NewsEvent['status']
}

/**
 * Enough to be an event. A typed deed needs one of who, where, when and a theme; what is only said, or only named by a noun or a plain verb,
 * needs more of them. A state of things told in the present tense, and a remark that only goes on with a quotation, are background.
 */
export function isReport(reading: Reading, { main, type }: Core, found: Found): boolean {
  const dated = found.when !== null && found.when.basis !== 'carried'
  const placed = found.where.some((place) => place.basis === 'stated')
  const known = Number(dated) + Number(placed) + Number(found.actors.length > 0)
  const themed = found.themes.length > 0
  if (found.status !== 'planned' && !dated && (isAnalysis(reading, main!) || isRemark(reading, main!, type)))
    return false
  if (main!.say) return themed && known > 0
  if (main!.noun || !main!.finite) return known + Number(themed) >= 2 && (dated || themed)
  if (found.status === 'planned') return known > 0
  if (type === 'OTHER' || type === 'STATEMENT')
    return known > 1 || (themed && (dated || (placed && main!.tense === 'past')))
  return known > 0 || themed || found.where.length > 0
}

const ABSTRACT =
  /^(?:(?:as|while|with|there) |(?:this|these|those|such|the|any|its|their)\s+(?:[\w-]+\s+){0,3}?(?:plans?|efforts?|escalation|moves?|measures?|initiatives?|trends?|threats?|issues?|situation|presence|developments?|concerns?|challenges?|steps?|approach|strategy|policy|crisis|problem|project|program(?:me)?)\b)/i

/** "These efforts underscore …", "The threats pose …", "There is no evidence": present tense and an abstract subject. */
function isAnalysis({ text, start, predicates }: Reading, main: Predicate): boolean {
  if (main.tense !== 'present' && main.tense !== 'bare') return false
  if (predicates.some((p) => p.say && p.finite && p.tense === 'past')) return false
  return ABSTRACT.test(text.slice(start, start + 80))
}

/** “We are treated as …”, “My strength is growing”: somebody speaks of himself, or a quotation goes on in the present tense. */
function isRemark({ text, start, end }: Reading, main: Predicate, type: NewsEvent['type']): boolean {
  const quote = /^[“"‘]/.test(text.slice(start, start + 1))
  const first = /^[“"‘]?(?:I|My|We|Our|You|Your)\b/.test(text.slice(start, start + 12))
  if (!quote && !first) return false
  const plain = type === 'OTHER' || type === 'STATEMENT'
  return (
    plain ||
    main.tense === 'present' ||
    main.noun ||
    (first && !/\bwe (?:call|demand|condemn|urge|reject|appeal)/i.test(text.slice(start, end)))
  )
}
