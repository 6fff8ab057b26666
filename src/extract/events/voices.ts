import type { Span } from '../types'
import type { Telling } from './telling'

/** Who speaks for a state, a court or the police: what they say is an event. */
const AUTHORITY =
  /\b(?:minist(?:er|ry)|president|government|statement|declaration|resolution|prime|premier|chancellor|embassy|ambassador|kremlin|army|military|commander|police|sheriff|prosecutors?|court|judge|governor|senator|commission|diplomats?|officials?|secretary|spokes(?:man|woman|person)|foreign|un|united nations|white house|department|authorit(?:y|ies))\b/i
const SCHOLARS = /\b(?:universit|college|school|institut|research|analytic|economic|bank|news|times|post)/i
/** Who tells what befell him. */
const PRIVATE =
  /\b(?:Mrs?|Ms|Miss|residents?|locals?|neighbou?rs?|witness(?:es)?|observers|analysts?|economists?|experts?|victims?|friends?|mother|father|parents|wife|husband|son|daughter|brother|sister|owner|customers?|passers?-?by)\b/

/** Where a state, a court, the police or an organisation is the one that says so. */
export function isOfficial(telling: Telling): boolean {
  const { say } = telling.core
  if (!say) return false
  const { start, end } = speakerOf(telling)
  const { text, tokens, actors } = telling.reading
  const at = tokens.start[say.token]!
  return (
    AUTHORITY.test(text.slice(start, end)) ||
    actors.some(
      (one) =>
        (one.kind === 'government' || (one.kind === 'organisation' && !SCHOLARS.test(one.name))) &&
        one.start >= start &&
        one.end <= end &&
        one.end > at - 40,
    )
  )
}

/** Where a person without office is the one that says so, named in full or by what he is: a surname alone may be a sheriff's. */
export function isPrivate(telling: Telling): boolean {
  if (!telling.core.say || isOfficial(telling)) return false
  const { start, end } = speakerOf(telling)
  const { text, actors } = telling.reading
  if (PRIVATE.test(text.slice(start, end))) return true
  return actors.some(
    (one) =>
      one.kind === 'person' &&
      one.start >= start &&
      one.end <= end &&
      text.slice(one.start, one.end).includes(' '),
  )
}

/** The words that tell who says so: before the verb of saying, or behind it where it is turned round: "…, said Holm". */
function speakerOf({ reading, core: { main, say } }: Telling): Span {
  const { tokens, text, start, end } = reading
  const at = tokens.start[say!.token]!
  const turned = main !== say && main!.token < say!.token
  return turned ? { start: Math.max(start, text.lastIndexOf(',', at)), end } : { start, end: at }
}
