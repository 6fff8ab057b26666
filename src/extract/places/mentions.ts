import { keyWord, type Candidate, type Gazetteer } from '../gazetteer'
import { COMMON_WORDS } from '../lexicon/common-words'
import { GIVEN_NAMES } from '../lexicon/people'
import { FUNCTION_WORDS, LOCATIVES, PARTS, PLACE_HEADS } from '../lexicon/words'
import type { Name } from '../names'
import { WORD, type Tokens } from '../tokens'
import { tokenAt } from '../tokens'
import type { Sentence, ToponymKind } from '../types'
import { readAbbreviation } from './abbreviations'

/** Words that may name a place, as tokens `from` to `to`, the last not included. */
export interface Mention {
  readonly from: number
  readonly to: number
  readonly key: string
  readonly kind: ToponymKind
  readonly candidates: readonly Candidate[]
  readonly sentence: number
  /** Why the words are a place here; null where nothing yet says so. */
  evidence: string | null
  /** The mention behind the comma that holds this one: "Texas" in "Paris, Texas". */
  container: Mention | null
  vague: string | null
}

/** All words of the article that the gazetteer knows and no person, group or outlet owns. */
export function findMentions(
  tokens: Tokens,
  sentences: readonly Sentence[],
  names: readonly Name[],
  gazetteer: Gazetteer,
): Mention[] {
  const owners = ownersOf(tokens, names)
  const mentions: Mention[] = []
  sentences.forEach((sentence, number) => {
    const first = tokenAt(tokens, sentence.start)
    const last = tokenAt(tokens, sentence.end)
    for (let i = first; i < last;) {
      const mention = mentionAt(tokens, i, first, last, number, owners, gazetteer)
      if (mention) mentions.push(mention)
      i = mention ? mention.to : i + 1
    }
  })
  linkContainers(tokens, mentions)
  return mentions
}

const ORGANISATION = 1
const BLOCKED = 2

function ownersOf(tokens: Tokens, names: readonly Name[]): Uint8Array {
  const owners = new Uint8Array(tokens.count)
  for (const name of names) {
    const owner = name.kind === 'organisation' ? ORGANISATION : BLOCKED
    owners.fill(owner, tokenAt(tokens, name.start), tokenAt(tokens, name.end))
  }
  return owners
}

function mentionAt(
  tokens: Tokens,
  i: number,
  first: number,
  last: number,
  sentence: number,
  owners: Uint8Array,
  gazetteer: Gazetteer,
): Mention | null {
  if (tokens.kind[i] !== WORD || tokens.capital[i] === 0 || owners[i] === BLOCKED) return null
  const short = readAbbreviation(tokens, i, gazetteer)
  if (short)
    return {
      from: i,
      to: short.end,
      key: short.key,
      kind: 'literal',
      candidates: short.candidates,
      sentence,
      evidence: 'abbreviation',
      container: null,
      vague: null,
    }
  const people = demonymAt(tokens, i, gazetteer)
  const match = gazetteer.match(tokens, i)
  const named = match && isName(tokens, i, match.end) && match.end <= last ? match : null
  if (people && (!named || people.end >= named.end))
    return {
      from: i,
      to: people.end,
      key: people.key,
      kind: 'demonym',
      candidates: [people.candidate],
      sentence,
      evidence: 'demonym',
      container: null,
      vague: null,
    }
  if (!named) return null
  for (let j = i; j < named.end; j++) if (owners[j] === BLOCKED) return null
  const candidates = gazetteer.candidates(named.key)
  const owned = owners[i] === ORGANISATION
  return {
    from: i,
    to: named.end,
    key: named.key,
    kind: owned ? 'embedded' : 'literal',
    candidates,
    sentence,
    evidence: ownEvidence(tokens, i, named.end, first, candidates),
    container: null,
    vague: vagueBefore(tokens, i),
  }
}

/** Two letters are an abbreviation, and the last word of a name is capitalised. */
function isName(tokens: Tokens, from: number, to: number): boolean {
  const key = keyWord(tokens.folded[from]!)
  if (to === from + 1 && key.length <= 3)
    return tokens.capital[from] === 2 ? SHORT.has(key) : key.length === 3
  return tokens.capital[to - 1]! > 0 || tokens.kind[to - 1] !== WORD
}

const SHORT = new Set(['us', 'uk', 'usa', 'uae', 'eu', 'drc', 'prc', 'dmz', 'ussr', 'png', 'gdr'])

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

const CITY_BY_ITSELF = 100_000

/** What makes the words a place by themselves: what they name, or the words beside them. */
function ownEvidence(
  tokens: Tokens,
  from: number,
  to: number,
  first: number,
  candidates: readonly Candidate[],
): string | null {
  const before = from > first ? tokens.folded[from - 1]! : ''
  const after = tokens.folded[to] ?? ''
  const capitalBefore =
    from > first &&
    tokens.kind[from - 1] === WORD &&
    tokens.capital[from - 1]! > 0 &&
    !FUNCTION_WORDS.has(before) &&
    !PARTS.has(before)
  const capitalAfter = tokens.kind[to] === WORD && tokens.capital[to]! > 0 && !PLACE_HEADS.has(after)
  const best = candidates.find((c) => c.own) ?? candidates[0]!
  const { kind, population = 0 } = best.place
  if (kind === 'country' || kind === 'region' || kind === 'water') return 'known by itself'
  if (capitalBefore) return null
  const single = to === from + 1 ? tokens.folded[from]! : ''
  if (COMMON_WORDS.has(single) || GIVEN_NAMES.has(single))
    return LOCATIVES.has(before) && !capitalAfter && from > first && !COMMON_WORDS.has(single)
      ? `behind "${before}"`
      : null
  if (best.own && (kind === 'admin' || best.capital)) return 'known by itself'
  if (candidates.some((c) => c.capital)) return 'known by itself'
  if (capitalAfter) return null
  if (best.own && population >= CITY_BY_ITSELF) return 'large town'
  if (LOCATIVES.has(before)) return `behind "${before}"`
  return null
}

const VAGUE = new Set([
  'around',
  'near',
  'outside',
  'southern',
  'northern',
  'eastern',
  'western',
  'central',
  'southeastern',
  'southwestern',
  'northeastern',
  'northwestern',
  'southeast',
  'southwest',
  'northeast',
  'northwest',
  'south',
  'north',
  'east',
  'west',
])

function vagueBefore(tokens: Tokens, from: number): string | null {
  const before = tokens.folded[from - 1] ?? ''
  return VAGUE.has(before) ? before : null
}

/** "Paris, Texas": the second mention holds the first where one of the first's candidates lies in one of the second's. */
function linkContainers(tokens: Tokens, mentions: readonly Mention[]): void {
  for (let i = 0; i + 1 < mentions.length; i++) {
    const [inner, outer] = [mentions[i]!, mentions[i + 1]!]
    if (outer.from !== inner.to + 1 || tokens.folded[inner.to] !== ',' || outer.kind !== 'literal') continue
    if (!inner.candidates.some((c) => outer.candidates.some((o) => holds(o, c)))) continue
    inner.container = outer
    inner.evidence ??= 'container named'
  }
}

/** Whether the division or country `outer` holds `inner`. */
export function holds(outer: Candidate, inner: Candidate): boolean {
  if (outer.place.id === inner.place.id) return false
  if (outer.place.kind === 'country')
    return inner.place.kind !== 'country' && inner.place.countries.includes(outer.place.countries[0]!)
  return inner.admin1 === outer.place.id || inner.admin2 === outer.place.id
}
