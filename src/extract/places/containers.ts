import type { Candidate } from '../gazetteer'
import type { Tokens } from '../tokens'
import type { Mention } from './mentions'

/** "Paris, Texas": the second mention holds the first where one of the first's candidates lies in one of the second's. */
export function linkContainers(tokens: Tokens, mentions: readonly Mention[]): void {
  for (let i = 0; i + 1 < mentions.length; i++) {
    const [inner, outer] = [mentions[i]!, mentions[i + 1]!]
    if (outer.kind !== 'literal' || inner.kind === 'demonym' || !isBeside(tokens, inner, outer)) continue
    const own = inner.candidates.some((c) => c.own && outer.candidates.some((o) => holds(o, c)))
    const alternate = !own && inner.candidates.some((c) => outer.candidates.some((o) => holds(o, c)))
    if (!own && !alternate && inner.candidates.length > 0) continue
    if (inner.candidates.length === 0 && !outer.candidates.some(isArea)) continue
    if (alternate && inner.candidates.some((c) => c.place.kind === 'country' || c.capital)) continue
    if (isList(tokens, inner, outer)) continue
    inner.container = outer
    outer.content = inner
    inner.evidence ??= 'container named'
    outer.evidence ??= 'holds the place named before it'
  }
}

/** Only a comma between, a bracket, or "in". */
function isBeside(tokens: Tokens, inner: Mention, outer: Mention): boolean {
  const gap = outer.from - inner.to
  const between = tokens.folded[inner.to] ?? ''
  return gap === 1 && (between === ',' || between === '(' || between === 'in')
}

const isArea = (candidate: Candidate) =>
  candidate.place.kind === 'country' || candidate.place.kind === 'admin'

/** "Washington, New York and Boston", "Canada, Mexico, Brazil": names of one rank in a row hold nothing. */
function isList(tokens: Tokens, inner: Mention, outer: Mention): boolean {
  if (tokens.folded[inner.to] !== ',' || outer.key.startsWith('admin:')) return false
  const rank = (mention: Mention) => {
    const best = mention.candidates.find((c) => c.own) ?? mention.candidates[0]
    return best?.place.kind ?? 'site'
  }
  if (rank(inner) === 'country' && rank(outer) === 'country') return true
  const after = tokens.folded[outer.to] ?? ''
  const large = outer.candidates.some((c) => c.place.kind === 'city' && (c.place.population ?? 0) > 500_000)
  const row = after === 'and' || after === 'or' || (after === ',' && tokens.folded[inner.from - 1] === ',')
  return large && row
}

/** Whether the division or country `outer` holds `inner`. */
export function holds(outer: Candidate, inner: Candidate): boolean {
  if (outer.place.id === inner.place.id) return false
  if (outer.place.kind === 'country')
    return inner.place.kind !== 'country' && inner.place.countries.includes(outer.place.countries[0]!)
  return inner.admin1 === outer.place.id || inner.admin2 === outer.place.id
}
