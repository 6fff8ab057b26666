import { keyWord, type Candidate, type Gazetteer } from '../gazetteer'
import { COMMON_WORDS } from '../lexicon/common-words'
import type { Name } from '../names'
import { tokenAt, WORD, type Tokens } from '../tokens'
import type { Sentence, ToponymKind } from '../types'
import { readAbbreviation } from './abbreviations'
import { isLanguage } from './languages'
import { findSite } from './sites'
import { findUnknown } from './unknown'

/** Words that may name a place, as tokens `from` to `to`, the last not included. */
export interface Mention {
  readonly from: number
  readonly to: number
  readonly key: string
  /** The words as written. */
  readonly name: string
  readonly kind: ToponymKind
  /** None for a site or a name that the gazetteer does not have: such a mention stands near another. */
  readonly candidates: readonly Candidate[]
  readonly sentence: number
  /** First token of its sentence. */
  readonly first: number
  /** Why the words are a place here; null where nothing yet says so. */
  evidence: string | null
  /** The mention behind the comma that holds this one: "Texas" in "Paris, Texas". */
  container: Mention | null
  /** The mention before the comma that this one holds. */
  content: Mention | null
}

const FREE = 0
const ORGANISATION = 1
const BLOCKED = 2

/** Which tokens belong to names: persons, groups and outlets hold no place, organisations may. */
export interface Owners {
  readonly kinds: Uint8Array
  /** For the first token of an organisation, the token behind it. */
  readonly ends: ReadonlyMap<number, number>
  /** Counties named in full: "clarke" where the article has "Clarke County". */
  readonly counties: ReadonlySet<string>
}

/** All words of the article that the gazetteer knows, that end in a word for a site, or that stand where a place stands, and that no
 * person, group or outlet owns. */
export function findMentions(
  tokens: Tokens,
  sentences: readonly Sentence[],
  names: readonly Name[],
  gazetteer: Gazetteer,
): Mention[] {
  const owners = ownersOf(tokens, names)
  const mentions: Mention[] = []
  sentences.forEach((span, sentence) => {
    const first = tokenAt(tokens, span.start)
    const last = tokenAt(tokens, span.end)
    for (let i = first; i < last;) {
      const mention = mentionAt(tokens, i, { sentence, first, last }, owners, gazetteer)
      if (mention) mentions.push(mention)
      i = mention ? mention.to : i + 1
    }
  })
  return mentions
}

function ownersOf(tokens: Tokens, names: readonly Name[]): Owners {
  const kinds = new Uint8Array(tokens.count)
  const ends = new Map<number, number>()
  for (const name of names) {
    const [from, to] = [tokenAt(tokens, name.start), tokenAt(tokens, name.end)]
    kinds.fill(name.kind === 'organisation' ? ORGANISATION : BLOCKED, from, to)
    if (name.kind === 'organisation') ends.set(from, to)
  }
  return { kinds, ends, counties: countiesOf(tokens) }
}

function countiesOf(tokens: Tokens): Set<string> {
  const counties = new Set<string>()
  for (let i = 1; i < tokens.count; i++)
    if ((tokens.folded[i] === 'county' || tokens.folded[i] === 'parish') && tokens.capital[i - 1]! > 0) {
      counties.add(tokens.folded[i - 1]!)
      if (i > 1 && tokens.capital[i - 2]! > 0) counties.add(`${tokens.folded[i - 2]} ${tokens.folded[i - 1]}`)
    }
  return counties
}

const ROW_TOKENS = 10

/** Whether a row of names that goes on here ends in "counties": "Barrow, Jackson and Madison counties". */
function isCountyRow(tokens: Tokens, to: number): boolean {
  for (let i = to; i < to + ROW_TOKENS && i < tokens.count; i++) {
    const folded = tokens.folded[i]!
    if (/^(?:county|counties|parish|parishes)$/.test(folded)) return true
    if (folded !== ',' && folded !== 'and' && tokens.capital[i] === 0) return false
  }
  return false
}

/** The sentence a token is in: its number, first token and the token behind it. */
export interface Where {
  readonly sentence: number
  readonly first: number
  readonly last: number
}

function mentionAt(
  tokens: Tokens,
  i: number,
  where: Where,
  owners: Owners,
  gazetteer: Gazetteer,
): Mention | null {
  const owner = owners.kinds[i]!
  if (owner === BLOCKED) return null
  const isCapital = tokens.kind[i] === WORD && tokens.capital[i]! > 0
  const name = (to: number) => tokens.text.slice(tokens.start[i], tokens.end[to - 1])
  const base = { from: i, sentence: where.sentence, first: where.first, container: null, content: null }
  const none: readonly Candidate[] = []
  if (owner === FREE || owners.ends.has(i)) {
    const site = findSite(tokens, i, where, owners.kinds)
    if (site && !coversSite(tokens, i, site.end, gazetteer))
      return {
        ...base,
        to: site.end,
        name: name(site.end),
        key: site.key,
        kind: 'literal',
        candidates: none,
        evidence: site.evidence,
      }
  }
  if (!isCapital) return null
  const short = readAbbreviation(tokens, i, gazetteer)
  if (short) {
    const { end: to, key, candidates } = short
    return { ...base, to, name: name(to), key, kind: 'literal', candidates, evidence: 'abbreviation' }
  }
  const people = demonymAt(tokens, i, gazetteer)
  const capital = districtEnd(tokens, i)
  if (capital > 0) {
    const candidates = gazetteer.candidates('washington dc')
    if (candidates.length > 0)
      return {
        ...base,
        to: capital,
        name: name(capital),
        key: 'washington dc',
        kind: 'literal',
        candidates,
        evidence: 'abbreviation',
      }
  }
  const match = gazetteer.match(tokens, i)
  const named = match && isName(tokens, i, match.end) && match.end <= where.last ? match : null
  if (people && (!named || people.end >= named.end)) {
    if (isLanguage(tokens, i, people.end)) return null
    const { end: to, key, candidate } = people
    return { ...base, to, name: name(to), key, kind: 'demonym', candidates: [candidate], evidence: 'demonym' }
  }
  const candidates = named ? candidatesHere(tokens, i, named.end, named.key, owners.counties, gazetteer) : []
  if (named && candidates.length > 0) {
    if (owner === ORGANISATION && owners.ends.get(i) === named.end) return null
    for (let j = i; j < named.end; j++) if (owners.kinds[j] === BLOCKED) return null
    const kind = owner === ORGANISATION ? 'embedded' : 'literal'
    return { ...base, to: named.end, name: name(named.end), key: named.key, kind, candidates, evidence: null }
  }
  if (owner !== FREE) return null
  const unknown = findUnknown(tokens, i, where, owners.kinds, gazetteer)
  return (
    unknown && {
      ...base,
      to: unknown.end,
      name: name(unknown.end),
      key: unknown.key,
      kind: 'literal',
      candidates: [],
      evidence: unknown.evidence,
    }
  )
}

/** Behind "Washington, D.C.", which is one place; else 0. */
function districtEnd(tokens: Tokens, i: number): number {
  if (tokens.folded[i] !== 'washington') return 0
  const next = tokens.folded[i + 1] === ',' ? i + 2 : i + 1
  return /^d\.?c\.?$/.test(tokens.folded[next] ?? '') && tokens.capital[next] === 2 ? next + 1 : 0
}

/** Whether the gazetteer has the whole name of a site, its last word included. */
function coversSite(tokens: Tokens, from: number, end: number, gazetteer: Gazetteer): boolean {
  const match = gazetteer.match(tokens, from)
  return match !== null && match.end >= end
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
  'dprk',
  'rok',
])
const ACRONYM = 5

/** Two letters are an abbreviation, as is a short word in capitals among others; the last word of a name is capitalised. */
function isName(tokens: Tokens, from: number, to: number): boolean {
  const key = keyWord(tokens.folded[from]!)
  if (to > from + 1) return tokens.capital[to - 1]! > 0 || tokens.kind[to - 1] !== WORD
  if (SHORT.has(key))
    return tokens.capital[from] === 2 && tokens.folded[to] !== '$' && tokens.folded[from - 1] !== '$'
  if (key.length < 3) return false
  if (tokens.capital[from] !== 2 || key.length > ACRONYM) return true
  return (
    tokens.capital[from - 1] === 2 || tokens.capital[to] === 2 || !/^[a-z(]/.test(tokens.folded[to] ?? '')
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
  const all = gazetteer.candidates(key)
  const county = isCountyRow(tokens, to) || full.has(key)
  const single = to === from + 1
  return all.filter((candidate) => {
    if (candidate.own) return true
    if (candidate.place.kind === 'admin' && candidate.admin1) return county
    return !(single && COMMON_WORDS.has(key))
  })
}

function demonymAt(tokens: Tokens, i: number, gazetteer: Gazetteer) {
  let key = keyWord(tokens.folded[i]!)
  let found: { end: number; key: string; candidate: Candidate } | null = null
  for (let end = i + 1; ; end++) {
    const candidate = gazetteer.demonym(key)
    if (candidate) found = { end, key, candidate }
    if (end - i >= 3 || end >= tokens.count || tokens.kind[end] !== WORD) return found
    key += ' ' + keyWord(tokens.folded[end]!)
  }
}
