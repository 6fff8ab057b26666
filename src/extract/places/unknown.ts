import type { Gazetteer } from '../gazetteer'
import { DIVISION_WORDS, SETTLEMENT_WORDS } from '../lexicon/place-words'
import { FUNCTION_WORDS, PARTS, WEEKDAYS } from '../lexicon/words'
import { WORD, type Tokens } from '../tokens'
import type { Bounds } from './lookup'
import { FREE, type Found, type Mention, type Owners } from './mentions'

/** Prepositions behind which a bare name is a place more often than not. */
const STRICT = new Set(['in', 'near', 'outside'])
const PERSONS = new Set(
  'man woman couple resident residents teen teenager native mother father boy girl family'.split(' '),
)
/** Peoples and faiths, which name no place. */
const PEOPLES = new Set(
  'shia shiite sunni sikh jewish jew muslim christian hindu buddhist catholic protestant orthodox mormon amish latino latina hispanic gypsy roma god allah jesus internet facebook twitter youtube republican democrat democratic navy marine congress'.split(
    ' ',
  ),
)
const MOTIONS = new Set(
  'drove drive driving went go going moved move moving traveled travelled travel traveling travelling flew fly flying returned return returning headed heading came come back way road trip visit fled flee sent airlifted transported'.split(
    ' ',
  ),
)
const UNKNOWN = 'unknown:'
const MAX_WORDS = 3

/** A name that the gazetteer does not have, where a place stands: "Torkula village", "the town of Qunu", "in Makeen". */
export function findUnknown(
  tokens: Tokens,
  i: number,
  where: Bounds,
  owned: Owners,
  gazetteer: Gazetteer,
): { end: number; key: string; evidence: string } | null {
  if (FUNCTION_WORDS.has(tokens.folded[i]!) || tokens.folded[i]!.length < 3) return null
  if (i > where.first && tokens.kind[i - 1] === WORD && tokens.capital[i - 1]! > 0) return null
  let end = i
  for (let words = 0; words < MAX_WORDS && isFree(tokens, end, where.last, owned); words++)
    end += wordLength(tokens, end, where.last, owned)
  if (end === i || owned.kinds[end] !== 0) return null
  if (tokens.kind[end] === WORD && tokens.capital[end]! > 0 && !WEEKDAYS.has(tokens.folded[end]!)) return null
  if (end > i + 1 && PARTS.has(tokens.folded[i]!) && gazetteer.match(tokens, i + 1)?.end === end) return null
  if (PEOPLES.has(tokens.folded[end - 1]!) || gazetteer.demonym(tokens.folded[end - 1]!) !== null) return null
  const after = tokens.folded[end] ?? ''
  const before = tokens.folded[i - 1] ?? ''
  if (end === i + 1 && (gazetteer.demonym(tokens.folded[i]!) !== null || MONTHS.has(tokens.folded[i]!)))
    return null
  const evidence = isAmongTowns(tokens, end)
    ? 'beside "other towns"'
    : evidenceFor(before, tokens.folded[i - 2] ?? '', after, i > where.first)
  if (evidence === null) return null
  for (let j = i; j < end; j++) if (tokens.capital[j]! > 0 && owned.isCommon(tokens.folded[j]!)) return null
  return { end, key: UNKNOWN + tokens.folded.slice(i, end).join(' '), evidence }
}

/** "Arden and other towns". */
const isAmongTowns = ({ folded }: Tokens, end: number) =>
  folded[end] === 'and' && folded[end + 1] === 'other' && TOWNS.has(folded[end + 2] ?? '')
const TOWNS = new Set(['towns', 'cities', 'villages', 'townships', 'settlements'])

/** What the words beside say for a place: the word behind, the one before and that before it; `inside`: not at the sentence's start. */
function evidenceFor(before: string, second: string, after: string, inside: boolean): string | null {
  if (DIVISION_WORDS.has(after) || SETTLEMENT_WORDS.has(after)) return inside ? `called a ${after}` : null
  if (before === 'of' && SETTLEMENT_WORDS.has(second)) return `called a ${second}`
  if (PERSONS.has(after) && /^(?:an?|the|two)$/.test(before)) return `beside "${after}"`
  if (before === 'to' && MOTIONS.has(second)) return `behind "${second} to"`
  if (before === 'in' && HELD.has(second)) return null
  // "in Verdi’s first opera"
  return STRICT.has(before) && !/^['’]s?$/.test(after) ? `behind "${before}"` : null
}

/** "shares in Opel", "faith in Holm": no place. */
const HELD = new Set(
  'share shares stake stakes stock interest interests holding holdings investment investments investor investors invest invests invested investing confidence faith trust belief believe believes believed trusted confided'.split(
    ' ',
  ),
)

const isFree = (tokens: Tokens, i: number, last: number, owned: Owners) =>
  i < last &&
  tokens.kind[i] === WORD &&
  tokens.capital[i] === 1 &&
  owned.kinds[i] === FREE &&
  // "in Makeen Tuesday": a day ends a name
  !WEEKDAYS.has(tokens.folded[i]!)

/** Tokens of the word at `i` of a name with what hangs on it by a hyphen or an Arabic article: "Kök-Tash", "Tell al-Holm". */
function wordLength(tokens: Tokens, i: number, last: number, owned: Owners): number {
  if (isHyphen(tokens, i + 1) && isFree(tokens, i + 2, last, owned)) return 3
  const isArticle = tokens.capital[i + 1] === 0 && ARTICLES.has(tokens.folded[i + 1] ?? '')
  return isArticle && isHyphen(tokens, i + 2) && isFree(tokens, i + 3, last, owned) ? 4 : 1
}
const ARTICLES = new Set(['al', 'el', 'ar', 'as', 'ash', 'at', 'an', 'ad', 'az'])

/** A hyphen inside a name: "Kök-Tash". */
const isHyphen = (tokens: Tokens, i: number) =>
  tokens.folded[i] === '-' && tokens.start[i] === tokens.end[i - 1] && tokens.start[i + 1] === tokens.end[i]

const MONTHS = new Set(
  'january february march april may june july august september october november december spring summer autumn fall winter christmas easter ramadan lent'.split(
    ' ',
  ),
)

const LEAST_SHARE = 0.34
/** Names with one first word that are looked for again. */
const MOST_LIKE = 20

/** Where the names that `findUnknown` read stand again, and the keys of those that mostly stand elsewhere than behind a preposition:
 * companies, gods and months do. `taken` marks tokens that are mentions or names already. */
export function findAgain(
  tokens: Tokens,
  mentions: readonly Mention[],
  taken: Uint8Array,
): { added: (Found & { from: number })[]; dropped: ReadonlySet<string> } {
  const known = new Map<string, { words: readonly string[]; key: string; read: number; sure: boolean }[]>()
  for (const { key, evidence } of mentions) {
    if (!key.startsWith(UNKNOWN)) continue
    const words = key.slice(UNKNOWN.length).split(' ')
    const list = known.get(words[0]!) ?? []
    const same = list.find((name) => name.key === key)
    const sure = evidence !== null && !evidence.startsWith('behind')
    if (same) {
      same.read++
      same.sure ||= sure
    } else if (list.length < MOST_LIKE) list.push({ words, key, read: 1, sure })
    known.set(words[0]!, list)
  }
  const added: (Found & { from: number })[] = []
  if (known.size === 0) return { added, dropped: new Set() }
  for (let i = 0; i < tokens.count; i++) {
    if (taken[i] !== FREE || tokens.capital[i] === 0) continue
    const name = known.get(tokens.folded[i]!)?.find(({ words }) => standsAt(tokens, i, words, taken))
    if (!name) continue
    const evidence = 'named as a place elsewhere in the article'
    added.push({
      from: i,
      end: i + name.words.length,
      key: name.key,
      kind: 'literal',
      candidates: [],
      evidence,
    })
    i += name.words.length - 1
  }
  const counts = new Map<string, number>()
  for (const { key } of added) counts.set(key, (counts.get(key) ?? 0) + 1)
  const dropped = new Set<string>()
  for (const name of [...known.values()].flat()) {
    const all = name.read + (counts.get(name.key) ?? 0)
    if (!name.sure && all > 2 && name.read / all < LEAST_SHARE) dropped.add(name.key)
  }
  return { added: added.filter(({ key }) => !dropped.has(key)), dropped }
}

function standsAt(tokens: Tokens, i: number, words: readonly string[], taken: Uint8Array): boolean {
  for (let j = 0; j < words.length; j++)
    if (tokens.folded[i + j] !== words[j] || tokens.capital[i + j] === 0 || taken[i + j] !== FREE)
      return false
  return true
}
