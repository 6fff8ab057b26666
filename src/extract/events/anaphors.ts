import { PLACE_KINDS, type Where } from '../types'
import type { Reading } from './reading'

const ANAPHORS: readonly { readonly pattern: RegExp; readonly kinds: ReadonlySet<string> }[] = [
  {
    pattern:
      /\b(?:in|across|throughout|of|around|within|from|for|to) (?:the|this) (?:\w+ )?(?:region|area)\b/i,
    kinds: new Set(['region', 'admin', 'water', 'country']),
  },
  {
    pattern: /\b(?:in|across|throughout|of|around|within|from|for|to|inside) (?:the|this) country\b/i,
    kinds: new Set(['country']),
  },
  {
    pattern:
      /\b(?:in|across|throughout|of|around|within|from|for|to|inside) (?:the|this) (?:city|town|village|capital)\b/i,
    kinds: new Set(['city']),
  },
  {
    pattern:
      /\b(?:in|across|throughout|of|around|within|from|for|to) (?:the|this) (?:province|state|district|county|governorate|oblast)\b/i,
    kinds: new Set(['admin']),
  },
  { pattern: /\b(?:at|along|on|across) the (?:border|frontier)\b/i, kinds: new Set(['border']) },
  {
    pattern: /\bthere\b(?! (?:is|are|was|were|has|have|had|will|would|may|might|could|can|be)\b)/i,
    kinds: new Set(PLACE_KINDS),
  },
]

/** All of them at once, for most sentences have none. */
const ANAPHOR = new RegExp(ANAPHORS.map(({ pattern }) => pattern.source).join('|'), 'i')

/** "the region", "across the country", "there": the last place of that kind named before, marked as carried; `null` without such words. */
export function carryByWords(reading: Reading, before: readonly Where[], home: Where | null): Where | null {
  if (before.length === 0) return null
  const text = reading.text.slice(reading.start, reading.end)
  if (!ANAPHOR.test(text)) return null
  for (const { pattern, kinds } of ANAPHORS) {
    const match = pattern.exec(text)
    // "the capital of Chad" is named
    if (!match || text.startsWith(' of ', match.index + match[0].length)) continue
    const capital = match[0].endsWith('capital')
    const last = before.findLast((one) => kinds.has(one.place.kind) && (!capital || isCapital(one)))
    const place =
      !capital && kinds.size === 1 && home && kinds.has(home.place.kind) ? asNamed(home, before) : last
    if (place) {
      const start = reading.start + match.index
      return {
        place: place.place,
        role: place.role,
        basis: 'carried',
        rule: `“${match[0]}” stands for ${place.place.name}, named before`,
        others: place.others,
        vague: place.vague,
        span: { start, end: start + match[0].length },
      }
    }
  }
  return null
}

const isCapital = ({ rule }: Where) => rule.startsWith('capital of')

/** The place an article is about, as it was named last. */
const asNamed = (home: Where, before: readonly Where[]) =>
  before.findLast((one) => one.place.id === home.place.id) ?? home

/** The places of the sentence before, taken over and marked so: of a road and its town the town. */
export function carryWhere(where: readonly Where[]): Where[] {
  const towns = where.filter((one) => one.place.kind !== 'site')
  return (towns.length > 0 ? towns : where).map(({ place, role, others, vague, span }) => ({
    place,
    role,
    basis: 'carried',
    rule: `carried over from the sentence before: ${place.name}`,
    others,
    vague,
    span,
  }))
}
