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

/** "Arden Ltd. … Arden said": a town's name that is a firm's first word stands for the firm, unless a preposition or a state beside it says otherwise. */
export function dropFirms(tokens: Tokens, mentions: readonly Mention[], { names }: PlaceContext): void {
  const firms = new Set<string>()
  for (const { kind, start, end } of names) {
    if (kind !== 'organisation') continue
    const last = tokenAt(tokens, end) - 1
    if (FIRM_ENDS.has(tokens.folded[last]!) && last > tokenAt(tokens, start))
      firms.add(tokens.folded[tokenAt(tokens, start)]!)
  }
  if (firms.size === 0) return
  for (const mention of mentions) {
    const { key, kind, from, container, candidates } = mention
    if (!firms.has(key) || kind !== 'literal' || container || candidates[0]?.place.kind !== 'city') continue
    if (!LOCATIVES.has(tokens.folded[from - 1] ?? '') && tokens.folded[from - 1] !== 'of')
      mention.evidence = null
  }
}
const FIRM_ENDS = new Set(
  'inc corp ltd co plc llc ag nv gmbh holdings technologies industries airlines bancorp corporation limited steel'.split(
    ' ',
  ),
)

const OFTEN = 3

/** "Arden" where the article mostly means Ana Arden: a surname named three times and oftener than the town. */
export function dropSurnames(tokens: Tokens, mentions: readonly Mention[], { names }: PlaceContext): void {
  const persons = new Map<string, number>()
  for (const { kind, end } of names) {
    if (kind !== 'person') continue
    const surname = tokens.folded[tokenAt(tokens, end) - 1]!
    persons.set(surname, (persons.get(surname) ?? 0) + 1)
  }
  for (const [surname, named] of persons) if (named < OFTEN) persons.delete(surname)
  if (persons.size === 0) return
  const places = new Map<string, number>()
  for (const { key, evidence } of mentions)
    if (evidence !== null && persons.has(key)) places.set(key, (places.get(key) ?? 0) + 1)
  for (const mention of mentions) {
    const { key, kind, container, candidates } = mention
    if (kind !== 'literal' || container || candidates[0]?.place.kind !== 'city') continue
    if ((persons.get(key) ?? 0) > 2 * (places.get(key) ?? 0) && persons.has(key)) mention.evidence = null
  }
}
