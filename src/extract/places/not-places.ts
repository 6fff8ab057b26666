import { FOLLOWERS } from '../lexicon/place-words'
import { LOCATIVES } from '../lexicon/words'
import type { OutletRegion, PlaceContext } from '../places'
import { tokenAt, type Tokens } from '../tokens'
import type { Mention } from './mentions'

/** "Northland" in a paper of another country is a suburb or a firm, where nothing else names that country. */
export function dropStrayDivisions(mentions: readonly Mention[], region: OutletRegion): void {
  for (const mention of mentions) {
    if (mention.evidence !== 'known by itself' || mention.candidates[0]!.place.kind !== 'admin') continue
    if (mention.candidates.some((c) => c.own && c.place.countries[0] === region.country)) continue
    const [country] = mention.candidates[0]!.place.countries
    const named = mentions.some(
      (other) =>
        other.key !== mention.key &&
        other.evidence !== null &&
        other.candidates[0]?.place.countries[0] === country,
    )
    if (!named) mention.evidence = null
  }
}

/** "Arden Ltd. … Arden said": a town's name that is a word of a firm's stands for the firm, unless a preposition or a state beside it says
 * otherwise; the first word of any other organisation's where the town is no large one and nowhere in the article behind a preposition. */
export function dropFirms(tokens: Tokens, mentions: readonly Mention[], { names }: PlaceContext): void {
  const firms = new Set<string>()
  const bodies = new Set<string>()
  for (const { kind, start, end } of names) {
    if (kind !== 'organisation') continue
    const first = tokenAt(tokens, start)
    const last = tokenAt(tokens, end) - 1
    if (last === first) continue
    if (!FIRM_ENDS.has(tokens.folded[last]!)) bodies.add(tokens.folded[first]!)
    else for (let i = first; i < last; i++) if (tokens.capital[i]! > 0) firms.add(tokens.folded[i]!)
  }
  if (firms.size === 0 && bodies.size === 0) return
  const placed = placedKeys(tokens, mentions)
  for (const mention of mentions) {
    const { key, kind, to, container, candidates } = mention
    if (kind !== 'literal' || container || candidates[0]?.place.kind !== 'city') continue
    if (firms.has(key) && (!isInside(tokens, mention) || FIRM_NOUNS.has(tokens.folded[to] ?? '')))
      mention.evidence = null
    else if (bodies.has(key) && !placed.has(key) && isModest(mention)) mention.evidence = null
  }
}
const FIRM_NOUNS = new Set('earnings shares stock stake bonds debt notes securities'.split(' '))
const INSIDE = new Set('in at near around outside inside'.split(' '))
const isInside = ({ folded }: Tokens, { from }: Mention) => INSIDE.has(folded[from - 1] ?? '')

const MODEST = 250_000
const isModest = ({ candidates }: Mention) =>
  candidates.every(({ own, capital, place }) => !own || (!capital && (place.population ?? 0) < MODEST))

/** Behind a preposition of place, or what is said of towns alone. */
const isPlaced = ({ folded }: Tokens, { from, to }: Mention) =>
  LOCATIVES.has(folded[from - 1] ?? '') || folded[from - 1] === 'of' || FOLLOWERS.has(folded[to] ?? '')

/** The names that are a place somewhere in the article by the words beside them. */
function placedKeys(tokens: Tokens, mentions: readonly Mention[]): Set<string> {
  const placed = new Set<string>()
  for (const mention of mentions)
    if (mention.container || mention.evidence === 'dateline' || isPlaced(tokens, mention))
      placed.add(mention.key)
  return placed
}

const FIRM_ENDS = new Set(
  'electronics motors inc corp ltd co plc llc ag nv gmbh holdings technologies industries airlines bancorp corporation limited steel'.split(
    ' ',
  ),
)

const OFTEN = 3

/** "Arden" where the article mostly means Ana Arden: a surname named three times and oftener than the town, or once where no word beside the
 * town's name says that it is one. */
export function dropSurnames(tokens: Tokens, mentions: readonly Mention[], { names }: PlaceContext): void {
  const persons = new Map<string, number>()
  for (const { kind, start, end } of names) {
    if (kind !== 'person') continue
    const last = tokenAt(tokens, end) - 1
    const surname = tokens.folded[last]!
    const named = last > tokenAt(tokens, start) ? 1 : 0
    persons.set(surname, (persons.get(surname) ?? 0) + 1)
    if (named) persons.set(`full:${surname}`, 1)
  }
  if (persons.size === 0) return
  const placed = placedKeys(tokens, mentions)
  const places = new Map<string, number>()
  for (const { key, evidence } of mentions)
    if (evidence !== null && persons.has(key)) places.set(key, (places.get(key) ?? 0) + 1)
  for (const mention of mentions) {
    const { key, kind, container, candidates } = mention
    const count = persons.get(key)
    if (!count || kind !== 'literal' || container || candidates[0]?.place.kind !== 'city') continue
    if (count >= OFTEN && count > 2 * (places.get(key) ?? 0)) mention.evidence = null
    else if (persons.has(`full:${key}`) && !placed.has(key)) mention.evidence = null
  }
}
