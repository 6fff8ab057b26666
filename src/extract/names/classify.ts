import { keyWord, type Gazetteer } from '../gazetteer'
import {
  GROUP_HEADS,
  GROUP_PHRASES,
  GROUPS,
  HEADS,
  HEADS_OF,
  OUTLET_HEADS,
  OUTLETS,
} from '../lexicon/organisations'
import { GIVEN_NAMES, NAME_TAILS, PARTICLES, TITLES } from '../lexicon/people'
import { isAbbreviation } from '../places/abbreviations'
import { PARTS, PLACE_HEADS } from '../lexicon/words'
import type { Name } from '../names'
import { WORD, type Tokens } from '../tokens'
import type { Run } from './runs'

/** A name as tokens `from` to `to`, the last not included. */
export interface TokenName {
  readonly from: number
  readonly to: number
  readonly kind: Name['kind']
}

const MAX_PERSON_WORDS = 5

/** What a run names: a group, an outlet, an organisation, or persons behind their titles or given names. */
export function nameActors(tokens: Tokens, run: Run, gazetteer: Gazetteer): TokenName[] {
  const group = readGroup(tokens, run)
  if (group) return [group]
  const lead = personBeforeOf(tokens, run, gazetteer)
  if (lead > 0) {
    const person: TokenName = { from: run.words[0]!, to: run.words[lead - 1]! + 1, kind: 'person' }
    return [person, ...nameActors(tokens, { ...run, words: run.words.slice(lead + 1) }, gazetteer)]
  }
  const whole = readOrganisation(tokens, run, gazetteer)
  if (!whole) return readPersons(tokens, run, gazetteer)
  const rest = run.words.filter((word) => word >= whole.to)
  if (rest.length === 0) return [whole]
  return [whole, ...nameActors(tokens, { ...run, words: rest }, gazetteer)]
}

/** "Shirley Stidd of Lebanon": how many words are the person's before the "of", else 0. */
function personBeforeOf(tokens: Tokens, run: Run, gazetteer: Gazetteer): number {
  const { words } = run
  if (!startsPerson(tokens, words, 0, gazetteer)) return 0
  const to = personEnd(tokens, words, 0)
  return to > 1 && to < words.length - 1 && tokens.folded[words[to]!] === 'of' ? to : 0
}

function readGroup(tokens: Tokens, run: Run): TokenName | null {
  const { words } = run
  const key = words.map((w) => tokens.folded[w]!).join(' ')
  const phrase = GROUP_PHRASES.find(
    (name) => key === name || key.startsWith(`${name} `) || key.endsWith(` ${name}`),
  )
  if (phrase) {
    const skipped = key.startsWith(phrase) ? 0 : words.length - phrase.split(' ').length
    return { from: words[skipped]!, to: branchEnd(tokens, run.end), kind: 'group' }
  }
  for (const w of words)
    if (GROUPS.has(tokens.folded[w]!)) return { from: w, to: branchEnd(tokens, w + 1), kind: 'group' }
  const last = words[words.length - 1]!
  if (words.length > 1 && GROUP_HEADS.has(tokens.folded[last]!))
    return { from: words[0]!, to: run.end, kind: 'group' }
  return null
}

const BRANCHES = new Set(['province', 'wilayat', 'wilaya', 'branch', 'chapter'])

/** "Islamic State – Khorasan Province": the branch behind the dash belongs to the name. */
function branchEnd(tokens: Tokens, end: number): number {
  if (!/^[-–—]$/.test(tokens.folded[end] ?? '')) return end
  let i = end + 1
  while (i < tokens.count && tokens.kind[i] === WORD && tokens.capital[i]! > 0) i++
  return BRANCHES.has(tokens.folded[i - 1] ?? '') ? i : end
}

/** "Boone County Sheriff's Department", "University of Georgia", "Kabul Now", "CSTO". */
function readOrganisation(tokens: Tokens, run: Run, gazetteer: Gazetteer): TokenName | null {
  const { words, end } = run
  const folded = words.map((w) => tokens.folded[w]!)
  const match = gazetteer.match(tokens, words[0]!)
  if (match && match.end >= end && gazetteer.candidates(match.key).some((c) => c.own)) return null
  const ofAt = folded.findIndex(
    (word, i) => (word === 'of' || word === 'for') && i > 0 && HEADS_OF.has(folded[i - 1]!),
  )
  if (words.some((word, i) => i > 0 && word > words[i - 1]! + 1 && tokens.folded[word - 1] === '&'))
    return { from: words[0]!, to: end, kind: 'organisation' }
  if (ofAt > 0) return { from: words[0]!, to: end, kind: 'organisation' }
  const last = folded[folded.length - 1]!
  if (OUTLETS.has(last) && words.length === 1) return { from: words[0]!, to: end, kind: 'outlet' }
  if (words.length > 1 && OUTLET_HEADS.has(last)) return { from: words[0]!, to: end, kind: 'outlet' }
  let head = -1
  for (let i = folded.length - 1; i > 0; i--)
    if (HEADS.has(folded[i]!) && !folded.slice(0, i).every((word) => PARTS.has(word))) {
      head = i
      break
    }
  if (head > 0) return { from: words[0]!, to: words[head]! + 1, kind: 'organisation' }
  const only = words[0]!
  const acronym = words.length === 1 && tokens.capital[only] === 2 && /^[a-z]{2,6}$/.test(folded[0]!)
  if (!acronym || shouts(tokens, run) || isLarge(gazetteer, folded[0]!) || ROMAN.test(folded[0]!)) return null
  return { from: only, to: end, kind: 'organisation' }
}

const ROMAN = /^[ivxlc]+$/

/** Whether the words beside are in capitals too, so that capitals say nothing. */
function shouts(tokens: Tokens, run: Run): boolean {
  const before = run.words[0]! - 1
  return (before >= run.sentence && tokens.capital[before] === 2) || tokens.capital[run.end] === 2
}

function readPersons(tokens: Tokens, run: Run, gazetteer: Gazetteer): TokenName[] {
  const persons: TokenName[] = []
  const { words } = run
  for (let i = 0; i < words.length; i++) {
    const folded = tokens.folded[words[i]!]!
    if (TITLES.has(folded) && !(i === 0 && words[0] === run.sentence && isAdjective(tokens, words))) {
      let start = i
      while (start < words.length && TITLES.has(tokens.folded[words[start]!]!)) start++
      const to = personEnd(tokens, words, start)
      if (to > start) {
        persons.push({ from: words[start]!, to: words[to - 1]! + 1, kind: 'person' })
        i = to - 1
      } else i = start - 1
    } else if (startsPerson(tokens, words, i, gazetteer)) {
      const to = personEnd(tokens, words, i)
      if (to > i + 1) {
        persons.push({ from: words[i]!, to: words[to - 1]! + 1, kind: 'person' })
        i = to - 1
      }
    }
  }
  return persons
}

const ADJECTIVES = new Set(
  'major general chief private count host chair driver guard forward founder leader producer owner editor author nurse father mother brother sister principal minister'.split(
    ' ',
  ),
)

/** "Major Mich. utilities": a title that begins the sentence is an adjective where no given name follows. */
const isAdjective = (tokens: Tokens, words: readonly number[]) =>
  ADJECTIVES.has(tokens.folded[words[0]!]!) &&
  words[1] !== undefined &&
  !GIVEN_NAMES.has(tokens.folded[words[1]]!)

/** A given name before a surname, or any word before an initial: "Mark A. Milley". */
function startsPerson(tokens: Tokens, words: readonly number[], i: number, gazetteer: Gazetteer): boolean {
  const word = words[i]!
  const next = words[i + 1]
  if (next === undefined) return false
  const folded = tokens.folded[word]!
  const initial = tokens.folded[next]!.replace('.', '').length === 1 && words[i + 2] !== undefined
  const initials =
    (/^(?:[a-z]\.)+$/.test(folded) &&
      gazetteer.candidates(keyWord(folded)).length === 0 &&
      !isAbbreviation(folded)) ||
    (folded.length === 1 && tokens.folded[word + 1] === '.' && tokens.folded[word + 2]?.length !== 2)
  if (!GIVEN_NAMES.has(folded) && !initial && !initials) return false
  if (PLACE_HEADS.has(tokens.folded[next]!) || tokens.capital[next] === 0)
    return PARTICLES.has(tokens.folded[next]!)
  const match = gazetteer.match(tokens, word)
  return !match || match.end <= next || (GIVEN_NAMES.has(folded) && !isLarge(gazetteer, match.key))
}

const isLarge = (gazetteer: Gazetteer, key: string) =>
  gazetteer
    .candidates(keyWord(key))
    .some((c) => c.own && (c.place.kind !== 'city' || (c.place.population ?? 0) > 50_000))

/** Index behind the last word of the person that begins at word `i`. */
function personEnd(tokens: Tokens, words: readonly number[], i: number): number {
  let end = i
  while (end < words.length && end - i < MAX_PERSON_WORDS) {
    const folded = tokens.folded[words[end]!]!
    if (folded === 'of' || folded === 'for' || folded === 'the') break
    if (end > i && (HEADS.has(folded) || PLACE_HEADS.has(folded)) && !NAME_TAILS.has(folded)) return i
    end++
  }
  while (end > i && PARTICLES.has(tokens.folded[words[end - 1]!]!) && tokens.capital[words[end - 1]!] === 0)
    end--
  return end
}
