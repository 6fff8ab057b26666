import type { Candidate, Gazetteer } from '../gazetteer'
import type { Name } from '../names'
import { tokenAt, WORD, type Tokens } from '../tokens'
import type { Sentence, ToponymKind } from '../types'
import { lookUp } from './lookup'
import { findAgain } from './unknown'

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
  /** First token of its sentence, and the token behind it. */
  readonly first: number
  readonly last: number
  /** Why the words are a place here; null where nothing yet says so. */
  evidence: string | null
  /** The mention behind the comma that holds this one: "Texas" in "Paris, Texas". */
  container: Mention | null
  /** The mention before the comma that this one holds. */
  content: Mention | null
}

export const FREE = 0
export const ORGANISATION = 1
export const BLOCKED = 2

/** Which tokens belong to names: persons, groups and outlets hold no place, organisations may. */
export interface Owners {
  readonly kinds: Uint8Array
  /** For the first token of an organisation, the token behind it. */
  readonly ends: ReadonlyMap<number, number>
  /** Counties named in full: "clarke" where the article has "Clarke County". */
  readonly counties: ReadonlySet<string>
  /** Whether the article has a word in lower case as well. */
  readonly isCommon: (word: string) => boolean
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
      const found = owners.kinds[i] === BLOCKED ? null : lookUp(tokens, i, { first, last }, owners, gazetteer)
      if (found) mentions.push(toMention(tokens, i, found, { sentence, first, last }))
      i = found ? found.end : i + 1
    }
  })
  return withAgain(tokens, mentions, sentences, owners)
}

/** Adds the names that were read as places by the words beside them where they stand again without such words. */
function withAgain(
  tokens: Tokens,
  mentions: readonly Mention[],
  sentences: readonly Sentence[],
  owners: Owners,
): Mention[] {
  const taken = Uint8Array.from(owners.kinds)
  for (const mention of mentions) taken.fill(BLOCKED, mention.from, mention.to)
  const again = findAgain(tokens, mentions, taken)
  if (again.added.length === 0 && again.dropped.size === 0) return [...mentions]
  let sentence = 0
  const added = again.added.map((found) => {
    while (sentence + 1 < sentences.length && sentences[sentence + 1]!.start <= tokens.start[found.from]!)
      sentence++
    const span = sentences[sentence]!
    const where = { sentence, first: tokenAt(tokens, span.start), last: tokenAt(tokens, span.end) }
    return toMention(tokens, found.from, found, where)
  })
  return [...mentions.filter((m) => !again.dropped.has(m.key)), ...added].sort((p, q) => p.from - q.from)
}

/** What a token begins: the token behind it, the key, the candidates, and why it is a place, where that is clear. */
export interface Found {
  readonly end: number
  readonly key: string
  readonly kind: ToponymKind
  readonly candidates: readonly Candidate[]
  readonly evidence: string | null
}

function toMention(
  tokens: Tokens,
  from: number,
  found: Found,
  where: { readonly sentence: number; readonly first: number; readonly last: number },
): Mention {
  return {
    from,
    to: found.end,
    key: found.key,
    name: tokens.text.slice(tokens.start[from], tokens.end[found.end - 1]),
    kind: found.kind,
    candidates: found.candidates,
    sentence: where.sentence,
    first: where.first,
    last: where.last,
    evidence: found.evidence,
    container: null,
    content: null,
  }
}

function ownersOf(tokens: Tokens, names: readonly Name[]): Owners {
  const kinds = new Uint8Array(tokens.count)
  const ends = new Map<number, number>()
  for (const name of names) {
    const [from, to] = [tokenAt(tokens, name.start), tokenAt(tokens, name.end)]
    kinds.fill(name.kind === 'organisation' ? ORGANISATION : BLOCKED, from, to)
    if (name.kind === 'organisation') ends.set(from, to)
  }
  return { kinds, ends, counties: countiesOf(tokens), isCommon: commonIn(tokens) }
}

/** Few articles are ever asked. */
function commonIn(tokens: Tokens): (word: string) => boolean {
  let common: ReadonlySet<string> | null = null
  return (word) => (common ??= commonOf(tokens)).has(word)
}

function commonOf(tokens: Tokens): Set<string> {
  const common = new Set<string>()
  for (let i = 0; i < tokens.count; i++)
    if (tokens.kind[i] === WORD && tokens.capital[i] === 0) common.add(tokens.folded[i]!)
  return common
}

function countiesOf(tokens: Tokens): Set<string> {
  const counties = new Set<string>()
  for (let i = 1; i < tokens.count; i++)
    if (
      (tokens.folded[i] === 'county' || tokens.folded[i] === 'parish') &&
      tokens.kind[i - 1] === WORD &&
      tokens.capital[i - 1]! > 0
    ) {
      counties.add(tokens.folded[i - 1]!)
      if (i > 1 && tokens.capital[i - 2]! > 0) counties.add(`${tokens.folded[i - 2]} ${tokens.folded[i - 1]}`)
    }
  return counties
}
