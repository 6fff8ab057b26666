import type { Gazetteer } from '../gazetteer'
import { NAME_TAILS, SPEECH } from '../lexicon/people'
import { FEATURES } from '../lexicon/place-words'
import { LOCATIVES, PLACE_HEADS } from '../lexicon/words'
import { NUMBER, POSSESSIVE, type Tokens } from '../tokens'
import type { TokenName } from './classify'
import type { Run } from './runs'

/** Persons the other rules leave: surnames of those already named, and runs that speak, have an age, or are later called by their last word. */
export function findSurnames(
  tokens: Tokens,
  runs: readonly Run[],
  named: readonly TokenName[],
  gazetteer: Gazetteer,
): TokenName[] {
  const taken = new Uint8Array(tokens.count)
  const surnames = new Set<string>()
  for (const name of named) {
    taken.fill(1, name.from, name.to)
    if (name.kind === 'person') surnames.add(lastWord(tokens, name))
  }
  const free = runs.filter((run) => !taken[run.words[0]!] && !taken[run.end - 1])
  const singles = new Map<string, number>()
  for (const run of free)
    if (run.words.length === 1 && !isBehindLocative(tokens, run)) {
      const key = tokens.folded[run.words[0]!]!
      singles.set(key, (singles.get(key) ?? 0) + 1)
    }
  const found: TokenName[] = []
  const add = (run: Run) => {
    found.push({ from: run.words[0]!, to: run.end, kind: 'person' })
    surnames.add(lastWord(tokens, { from: run.words[0]!, to: run.end, kind: 'person' }))
    taken.fill(1, run.words[0], run.end)
  }
  for (const run of free) {
    const size = run.words.length
    if (size < 2 || size > 3 || !isPlain(tokens, run) || isKnownPlace(tokens, run, gazetteer)) continue
    const last = tokens.folded[run.end - 1]!
    const again = singles.get(last) ?? 0
    if (
      (surnames.has(last) && !isStrong(gazetteer, last)) ||
      isPersonLike(tokens, run) ||
      (again > 0 && !isPlace(gazetteer, last))
    )
      add(run)
  }
  for (const run of free) {
    if (run.words.length > 1 || taken[run.words[0]!]) continue
    const word = tokens.folded[run.words[0]!]!
    if (
      surnames.has(word) &&
      !isNation(gazetteer, word) &&
      !(isPlace(gazetteer, word) && isBehindStrict(tokens, run))
    )
      add(run)
  }
  return found
}

function lastWord(tokens: Tokens, name: TokenName): string {
  const last = tokens.folded[name.to - 1]!
  return NAME_TAILS.has(last) && name.to - 2 >= name.from ? tokens.folded[name.to - 2]! : last
}

const isPlain = (tokens: Tokens, run: Run) =>
  run.end - run.words[0]! === run.words.length && run.words.every((w) => tokens.capital[w] === 1)

/** Words before a name that introduce a person: "19-year-old X Y", "his wife X Y", "by X Y". */
const INTRODUCTIONS = new Set(
  'old by wife husband son daughter lawyer victim suspect defendant named friend boyfriend girlfriend fiance cousin nephew niece neighbor neighbour starring whom'.split(
    ' ',
  ),
)

/** "X Y said", "said X Y", "X Y, 34," and "X Y, who". */
function isPersonLike(tokens: Tokens, run: Run): boolean {
  const before = tokens.folded[run.words[0]! - 1] ?? ''
  const after = tokens.folded[run.end] ?? ''
  if (SPEECH.has(after) || SPEECH.has(before) || INTRODUCTIONS.has(before)) return true
  if (after !== ',') return false
  const next = run.end + 1
  const behind = tokens.folded[next] ?? ''
  return (
    behind === 'who' ||
    (tokens.kind[next] === NUMBER && /^\d{2}$/.test(behind) && /^[,.]$/.test(tokens.folded[next + 1] ?? ''))
  )
}

const isBehindLocative = (tokens: Tokens, run: Run) => LOCATIVES.has(tokens.folded[run.words[0]! - 1] ?? '')

/** Whether the gazetteer has the whole run, or its first word as a country, division or large town. */
function isKnownPlace(tokens: Tokens, run: Run, gazetteer: Gazetteer): boolean {
  const match = gazetteer.match(tokens, run.words[0]!)
  if (match && match.end >= run.end) return true
  if (match !== null && isStrong(gazetteer, match.key)) return true
  const last = tokens.folded[run.end - 1]!
  return (
    gazetteer.demonym(tokens.folded[run.words[0]!]!) !== null || PLACE_HEADS.has(last) || FEATURES.has(last)
  )
}

/** Prepositions behind which a name that may be a place is one. */
const STRICT = new Set(['in', 'at', 'near', 'outside'])

const isBehindStrict = (tokens: Tokens, run: Run) =>
  run.words[0]! > run.sentence &&
  STRICT.has(tokens.folded[run.words[0]! - 1]!) &&
  tokens.kind[run.end] !== POSSESSIVE

/** A country, a region or a people: named alone, never a person's surname. */
const isNation = (gazetteer: Gazetteer, key: string) =>
  gazetteer.demonym(key) !== null ||
  gazetteer.candidates(key).some((c) => c.place.kind === 'country' || c.place.kind === 'region')

const isPlace = (gazetteer: Gazetteer, key: string) => gazetteer.candidates(key).some((c) => c.own)

const isStrong = (gazetteer: Gazetteer, key: string) =>
  gazetteer.demonym(key) !== null ||
  gazetteer
    .candidates(key)
    .some((c) => c.own && (c.place.kind !== 'city' || c.capital || (c.place.population ?? 0) > 200_000))
