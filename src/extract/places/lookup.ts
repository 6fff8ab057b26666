import { keyWord, type Candidate, type Gazetteer, type NameMatch } from '../gazetteer'
import { COMMON_WORDS } from '../lexicon/common-words'
import { DIVISION_WORDS, FOLLOWERS } from '../lexicon/place-words'
import { PARTS } from '../lexicon/words'
import { POSSESSIVE, WORD, type Tokens } from '../tokens'
import { readAbbreviation } from './abbreviations'
import { isLanguage } from './languages'
import { BLOCKED, FREE, ORGANISATION, type Found, type Owners } from './mentions'
import { isMonth, isOfAnother } from './other-names'
import { findSite, type Site } from './sites'
import { wordSet } from '../words'
import { findUnknown } from './unknown'

/** The first token of a sentence, and the token behind it. */
export interface Bounds {
  readonly first: number
  readonly last: number
}

/** What a place's name at token `i` may be, longest and surest reading first; null where there is none. */
export function lookUp(
  tokens: Tokens,
  i: number,
  bounds: Bounds,
  owners: Owners,
  gazetteer: Gazetteer,
): Found | null {
  const owner = owners.kinds[i]!
  const free = owner === FREE || owners.ends.has(i)
  const site = free ? findSite(tokens, i, bounds, owners.kinds) : null
  const isCapital = tokens.kind[i] === WORD && tokens.capital[i]! > 0
  const match = isCapital ? ofCouncil(tokens, gazetteer.match(tokens, i), gazetteer) : null
  const read = site && readSite(tokens, i, site, match, gazetteer)
  if (read) return read
  if (!isCapital || isMonth(tokens, i)) return null
  const short = readAbbreviation(tokens, i, gazetteer) ?? readDistrict(tokens, i, gazetteer)
  if (short) {
    const { end, key, candidates } = short
    return { end, key, kind: 'literal', candidates, evidence: 'abbreviation' }
  }
  const named =
    match && isName(tokens, i, match.end, match.key, gazetteer) && match.end <= bounds.last ? match : null
  const people = demonymAt(tokens, i, gazetteer)
  if (people && (!named || people.end >= named.end) && !isOwnName(people, named, gazetteer)) {
    if (isLanguage(tokens, i, people.end)) return null
    return {
      end: people.end,
      key: people.key,
      kind: 'demonym',
      candidates: [people.candidate],
      evidence: 'demonym',
    }
  }
  const unknown = owner === FREE ? findUnknown(tokens, i, bounds, owners, gazetteer) : null
  const other: Found | null = unknown && {
    end: unknown.end,
    key: unknown.key,
    kind: 'literal',
    candidates: [],
    evidence: unknown.evidence,
  }
  if (!named) return other
  const candidates = candidatesHere(tokens, i, named.end, named.key, owners.counties, gazetteer)
  if (candidates.length === 0) return other
  if (owner === ORGANISATION && owners.ends.get(i) === named.end) return null
  if (isOfAnother(tokens, i, named, gazetteer)) return null
  // "South Arden"
  if (COMPASS.has(named.key) && tokens.capital[named.end] === 1) return other
  for (let j = i; j < named.end; j++) if (owners.kinds[j] === BLOCKED) return null
  if (other && other.end > named.end && isWeak(tokens, named, candidates)) return other
  const counties = named.end === i + 1 ? candidates.filter(isCounty) : []
  if (owner === FREE && counties.length > 0 && isOneOfCounties(tokens, i, named.end, candidates)) {
    const key = `${named.key}/division`
    return { end: named.end, key, kind: 'literal', candidates: counties, evidence: 'one of the counties' }
  }
  const embedded = owner === ORGANISATION || (site !== null && site.what === 'building')
  return {
    end: named.end,
    key: named.key,
    kind: embedded ? 'embedded' : 'literal',
    candidates,
    evidence: null,
  }
}

/** "Cambridge City Council": of the larger Cambridge, where the gazetteer also knows a small "Cambridge City"; never of a state ("Iowa City Council"). */
function ofCouncil(tokens: Tokens, match: NameMatch | null, gazetteer: Gazetteer): NameMatch | null {
  if (!match?.key.endsWith(' city') || !COUNCILS.has(tokens.folded[match.end] ?? '')) return match
  const key = match.key.slice(0, -' city'.length)
  const shorter = gazetteer.candidates(key)
  if (shorter.length === 0 || shorter.some(({ place, own }) => own && place.kind !== 'city')) return match
  return largest(shorter) > largest(gazetteer.candidates(match.key)) ? { end: match.end - 1, key } : match
}
const largest = (candidates: readonly Candidate[]) =>
  Math.max(0, ...candidates.map(({ place }) => place.population ?? 0))
const COUNCILS = wordSet(
  'council councillor councillors councilman councilwoman councilor hall manager commission attorney',
)

/** "Clay and Bath counties"; "Ohio counties" are all of the state's. */
function isOneOfCounties(
  tokens: Tokens,
  from: number,
  to: number,
  candidates: readonly Candidate[],
): boolean {
  if (!isCountyRow(tokens, to, PLURAL_COUNTIES)) return false
  const alone = PLURAL_COUNTIES.has(tokens.folded[to]!) && !/^(?:and|,)$/.test(tokens.folded[from - 1] ?? '')
  return (
    !alone || !candidates.some(({ own, place, admin1 }) => own && place.kind === 'admin' && admin1 === null)
  )
}

const isCounty = ({ place, admin1 }: Candidate) => place.kind === 'admin' && admin1 !== null

/** "the Philippines": a name that reads as the plural of its people's too. */
const isOwnName = (
  { end, key, candidate }: { readonly end: number; readonly key: string; readonly candidate: Candidate },
  named: { readonly end: number } | null,
  gazetteer: Gazetteer,
) =>
  named?.end === end &&
  key.endsWith('s') &&
  gazetteer.candidates(key).some((c) => c.own && c.place.id === candidate.place.id)

const COMPASS = new Set(['north', 'south', 'east', 'west'])

/** Whether a name in the gazetteer is but a part of a longer one that is not: "Kasba" in "Kasba Bonli", "Eastern" in "Eastern Ghouta". */
function isWeak(
  tokens: Tokens,
  { end, key }: { readonly end: number; readonly key: string },
  candidates: readonly Candidate[],
): boolean {
  if (PARTS.has(key)) return true
  return !FOLLOWERS.has(tokens.folded[end]!) && candidates.every((c) => c.place.kind === 'city' && !c.capital)
}

/** A site under its whole name. A division's name goes to the division; a building called after a place is left to that place. */
function readSite(
  tokens: Tokens,
  i: number,
  site: Site,
  match: { readonly end: number; readonly key: string } | null,
  gazetteer: Gazetteer,
): Found | null {
  const { end, key, evidence } = site
  if (site.what === 'shared') {
    const isWater = match && gazetteer.candidates(match.key).some(({ place }) => place.kind === 'water')
    return isWater ? null : { end, key, kind: 'literal', candidates: [], evidence }
  }
  if (match && match.end >= end) return null
  // "Leadership Henry County": the gazetteer has the tail
  for (let j = i + 1; j < end - 1; j++) if ((gazetteer.match(tokens, j)?.end ?? 0) >= end) return null
  if (match) {
    const own = gazetteer.candidates(match.key).filter((c) => c.own || c.place.kind === 'admin')
    const divisions = own.filter((c) => c.place.kind === 'admin' && !c.admin1)
    if (match.end === end - 1 && DIVISION_WORDS.has(tokens.folded[end - 1]!) && divisions.length > 0)
      return { end, key: `${match.key}/division`, kind: 'literal', candidates: divisions, evidence }
    const saint = match.key.startsWith('st ') && tokens.kind[match.end] === POSSESSIVE
    if (
      site.what === 'building' &&
      !saint &&
      own.length > 0 &&
      isName(tokens, i, match.end, match.key, gazetteer)
    )
      return null
    if (site.what === 'before' && match.end > i + 1) return null
  }
  return { end, key, kind: 'literal', candidates: [], evidence }
}

/** "Washington, D.C.", which is one place. */
function readDistrict(tokens: Tokens, i: number, gazetteer: Gazetteer) {
  if (tokens.folded[i] !== 'washington') return null
  const next = tokens.folded[i + 1] === ',' ? i + 2 : i + 1
  if (!/^d\.?c\.?$/.test(tokens.folded[next] ?? '') || tokens.capital[next] !== 2) return null
  const candidates = gazetteer.candidates('washington dc')
  return candidates.length > 0 ? { end: next + 1, key: 'washington dc', candidates } : null
}

const SHORT = new Set([
  'us',
  'uk',
  'usa',
  'uae',
  'eu',
  'drc',
  'prc',
  'dmz',
  'ussr',
  'png',
  'gdr',
  'la',
  'nyc',
  'car',
  'dprk',
  'rok',
])
/** "5 p.m. EST". */
const ZONES = new Set(['est', 'cst', 'mst', 'pst', 'edt', 'cdt', 'mdt', 'pdt', 'gmt', 'bst', 'cet'])
const ACRONYM = 5
const LARGE = 200_000

/** Two letters are an abbreviation, as is a short word in capitals among others; the last word of a name is capitalised. */
function isName(tokens: Tokens, from: number, to: number, matched: string, gazetteer: Gazetteer): boolean {
  const key = keyWord(tokens.folded[from]!)
  if (to > from + 1) return tokens.capital[to - 1]! > 0 || tokens.kind[to - 1] !== WORD
  if (SHORT.has(key))
    return tokens.capital[from] === 2 && tokens.folded[to] !== '$' && tokens.folded[from - 1] !== '$'
  if (key.length < 3 || (tokens.capital[from] === 2 && ZONES.has(key))) return false
  if (tokens.capital[from] !== 2 || key.length > ACRONYM) return true
  const sure = (c: Candidate) => c.own && (c.capital || (c.place.population ?? 0) > LARGE)
  if (gazetteer.candidates(matched).some(sure)) return true
  return (
    tokens.capital[from - 1] === 2 || tokens.capital[to] === 2 || !/^[a-z(-]/.test(tokens.folded[to] ?? '')
  )
}

/** The candidates that the words can mean: not a county by its short name without the word beside it, nor an alternate name that is a common word. */
function candidatesHere(
  tokens: Tokens,
  from: number,
  to: number,
  key: string,
  full: ReadonlySet<string>,
  gazetteer: Gazetteer,
): readonly Candidate[] {
  if (QUARTERS.has(key) && tokens.folded[to] !== ',') return []
  const all = gazetteer.candidates(key)
  if (all.every((candidate) => candidate.own)) return all
  const county = isCountyRow(tokens, to) || full.has(key)
  const single = to === from + 1
  const isCountry = all.some((c) => c.own && c.place.kind === 'country')
  return all.filter((candidate) => {
    if (candidate.own) return true
    if (QUARTERS.has(key)) return false
    if (isCountry) return isCalledSo(candidate, key, tokens.folded[to] ?? '')
    if (candidate.place.kind === 'admin' && candidate.admin1) return county
    return !(single && COMMON_WORDS.has(key))
  })
}

/** "Niger state", "Mexico state": a division of the name of a country, called what it is. */
const isCalledSo = ({ place, admin1 }: Candidate, key: string, next: string) =>
  place.kind === 'admin' &&
  !admin1 &&
  DIVISION_WORDS.has(next) &&
  place.name.toLowerCase() === `${key} ${next}`

/** Parts of many towns, and other names of some. */
const QUARTERS = new Set(
  'old town|new town|old city|new city|downtown|midtown|uptown|city center|city centre|west side|east side|north side|south side|west end|east end|chinatown'.split(
    '|',
  ),
)

function demonymAt(tokens: Tokens, i: number, gazetteer: Gazetteer) {
  let key = keyWord(tokens.folded[i]!)
  let found: { end: number; key: string; candidate: Candidate } | null = null
  for (let end = i + 1; ; end++) {
    const candidate = gazetteer.demonym(key)
    if (candidate) found = { end, key, candidate }
    if (end - i >= 3 || end >= tokens.count || tokens.kind[end] !== WORD) return found
    if (end === i + 1 && !gazetteer.beginsDemonym(key)) return found
    key += ' ' + keyWord(tokens.folded[end]!)
  }
}

const ROW_TOKENS = 10
const PLURAL_COUNTIES = new Set(['counties', 'parishes'])
const COUNTIES = new Set(['county', 'parish', ...PLURAL_COUNTIES])

/** Whether a row of names that goes on here ends in "counties": "Barrow, Jackson and Madison counties". */
function isCountyRow(tokens: Tokens, to: number, words: ReadonlySet<string> = COUNTIES): boolean {
  for (let i = to; i < to + ROW_TOKENS && i < tokens.count; i++) {
    const folded = tokens.folded[i]!
    if (words.has(folded)) return true
    if (folded !== ',' && folded !== 'and' && tokens.capital[i] === 0) return false
  }
  return false
}
