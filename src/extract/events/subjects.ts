import { POSSESSIVE, tokenAt } from '../tokens'
import type { ActorMention, Toponym } from '../types'
import type { Reading } from './reading'

const BETWEEN = new Set(
  'has have had will would shall is are was were also not never then later again may might could should must did does do'.split(
    ' ',
  ),
)
const OFFICE = new Set(
  'president prime premier chancellor king queen government parliament cabinet foreign defence defense interior health culture finance justice trade transport education energy ministry minister ministers leader leaders army military navy forces troops police embassy ambassador envoy court officials authorities state central national opposition ruling largest leaders ministers presidents delegations governments'.split(
    ' ',
  ),
)

/**
 * Countries that act in a sentence: they are its actors, not its places. "Japan lifted a ban", "Egypt and Sudan will resume talks",
 * "Serbia's Culture Minister", "the prime ministers of Albania and Serbia".
 */
export function findSubjects(reading: Reading): ActorMention[] {
  const subjects: ActorMention[] = []
  const countries = reading.toponyms.filter((t) => t.kind === 'literal' && t.place?.kind === 'country')
  for (const country of countries) {
    if (
      isPossessor(reading, country) ||
      isOfficeOf(reading, country) ||
      isAgent(reading, country, countries)
    ) {
      subjects.push({ start: country.start, end: country.end, name: country.place!.name, kind: 'government' })
    }
  }
  return subjects
}

function isPossessor({ tokens, actors }: Reading, { end }: Toponym): boolean {
  const next = tokenAt(tokens, end)
  if (tokens.kind[next] !== POSSESSIVE) return false
  const owned = tokens.start[next + 1] ?? -1
  return (
    OFFICE.has(tokens.folded[next + 1] ?? '') ||
    actors.some((actor) => actor.start >= owned && actor.start <= owned + 1)
  )
}

function isOfficeOf({ tokens, first }: Reading, { start }: Toponym): boolean {
  for (let i = tokenAt(tokens, start) - 1, steps = 0; i > first && steps < 10; i--, steps++) {
    if (tokens.folded[i] === 'of') return OFFICE.has(tokens.folded[i - 1]!)
    if (
      tokens.capital[i] === 0 &&
      tokens.folded[i] !== ',' &&
      tokens.folded[i] !== 'and' &&
      tokens.folded[i] !== 'the'
    )
      return false
  }
  return false
}

/** Directly before a finite active verb, alone or joined by "and"; not behind a preposition. */
function isAgent(reading: Reading, country: Toponym, countries: readonly Toponym[]): boolean {
  const { tokens, first } = reading
  const before = tokens.folded[tokenAt(tokens, country.start) - 1] ?? ''
  const isFirst = tokenAt(tokens, country.start) === first
  if (!isFirst && !/^(?:and|,|that|while|but|said|says|whether|as|["“”]|the)$/.test(before)) return false
  const joined = countries.find(
    (other) =>
      other.start > country.end &&
      /^(?:, (?:and )?| and )(?:the )?$/.test(reading.text.slice(country.end, other.start)),
  )
  if (joined) return isAgent(reading, joined, countries)
  let next = tokenAt(tokens, country.end)
  while (BETWEEN.has(tokens.folded[next] ?? '') || tokens.folded[next]?.endsWith('ly')) next++
  return reading.predicates.some((p) => p.token === next && !p.noun && !p.passive && p.type !== 'HAZARD')
}
