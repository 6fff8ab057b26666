import type { Gazetteer } from '../gazetteer'
import { NAME_TAILS, SPEECH } from '../lexicon/people'
import { LOCATIVES } from '../lexicon/words'
import { NUMBER, type Tokens } from '../tokens'
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
    if (surnames.has(last) || isPersonLike(tokens, run) || (again > 0 && !isStrong(gazetteer, last))) add(run)
  }
  for (const run of free) {
    if (run.words.length > 1 || taken[run.words[0]!]) continue
    const word = tokens.folded[run.words[0]!]!
    if (surnames.has(word) && !(isStrong(gazetteer, word) && isBehindLocative(tokens, run))) add(run)
  }
  return found
}

function lastWord(tokens: Tokens, name: TokenName): string {
  const last = tokens.folded[name.to - 1]!
  return NAME_TAILS.has(last) && name.to - 2 >= name.from ? tokens.folded[name.to - 2]! : last
}

const isPlain = (tokens: Tokens, run: Run) =>
  run.end - run.words[0]! === run.words.length && run.words.every((w) => tokens.capital[w] === 1)

/** "X Y said", "said X Y", "X Y, 34," and "X Y, who". */
function isPersonLike(tokens: Tokens, run: Run): boolean {
  const before = tokens.folded[run.words[0]! - 1] ?? ''
  const after = tokens.folded[run.end] ?? ''
  if (SPEECH.has(after) || SPEECH.has(before)) return true
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
  return match !== null && isStrong(gazetteer, match.key)
}

const isStrong = (gazetteer: Gazetteer, key: string) =>
  gazetteer.demonym(key) !== null ||
  gazetteer
    .candidates(key)
    .some((c) => c.own && (c.place.kind !== 'city' || c.capital || (c.place.population ?? 0) > 200_000))
