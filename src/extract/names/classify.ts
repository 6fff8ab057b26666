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
import { STREETS } from '../lexicon/place-words'
import { CALLS_FOR_ATTENTION, LOCATIVES, PARTS, PLACE_HEADS } from '../lexicon/words'
import type { Name } from '../names'
import { WORD, type Tokens } from '../tokens'
import { wordSet } from '../words'
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
  if (STORMS.has(tokens.folded[run.words[0]!]!)) return []
  const group = readGroup(tokens, run)
  if (group) return [group]
  const titles = titlesBefore(tokens, run.words)
  // "Prince Street"
  if (titles > 0 && titles === run.words.length - 1 && STREETS.has(tokens.folded[run.words[titles]!]!))
    return []
  const named = personBeforeOf(tokens, run, titles, gazetteer)
  if (named > 0) {
    const { words } = run
    const person: TokenName = { from: words[titles]!, to: words[named - 1]! + 1, kind: 'person' }
    const rest = words.slice(named + 1).filter((word, i) => i > 0 || tokens.folded[word] !== 'the')
    return rest.length > 0 ? [person, ...nameActors(tokens, { ...run, words: rest }, gazetteer)] : [person]
  }
  // "Secretary General of Parliament" is a post, no organisation
  if (titles > 0 && isOf(tokens, run.words[titles])) return readPersons(tokens, run, gazetteer)
  const whole = readOrganisation(tokens, run, gazetteer)
  if (!whole) return readPersons(tokens, run, gazetteer)
  const rest = run.words.filter((word) => word >= whole.to)
  if (rest.length === 0) return [whole]
  return [whole, ...nameActors(tokens, { ...run, words: rest }, gazetteer)]
}

/** "Cyclone Freddy" is nobody. */
const STORMS = new Set(['cyclone', 'hurricane', 'typhoon', 'storm', 'tropical'])

const LEAST_WITH_OF = 4

/** How many words of titles a run begins with. */
function titlesBefore(tokens: Tokens, words: readonly number[]): number {
  const first = words.findIndex((word) => !TITLES.has(tokens.folded[word]!))
  return first < 0 ? words.length : first
}

const isOf = (tokens: Tokens, word: number | undefined) => word !== undefined && tokens.folded[word] === 'of'

/** "Shirley Stidd of Lebanon", "Judge Ana Lopez of the High Court": the word behind the person's last, before the "of", else 0. */
function personBeforeOf(tokens: Tokens, run: Run, titles: number, gazetteer: Gazetteer): number {
  const { words } = run
  if (words.length < LEAST_WITH_OF || !startsPerson(tokens, words, titles, gazetteer)) return 0
  const to = personEnd(tokens, words, titles)
  return to > titles + 1 && to < words.length - 1 && isOf(tokens, words[to]) ? to : 0
}

function readGroup(tokens: Tokens, run: Run): TokenName | null {
  const { words } = run
  const phrase = phraseAt(tokens, words)
  if (phrase >= 0) return { from: words[phrase]!, to: branchEnd(tokens, run.end), kind: 'group' }
  for (const w of words)
    if (GROUPS.has(tokens.folded[w]!)) return { from: w, to: branchEnd(tokens, w + 1), kind: 'group' }
  const last = words[words.length - 1]!
  if (words.length > 1 && GROUP_HEADS.has(tokens.folded[last]!))
    return { from: words[0]!, to: run.end, kind: 'group' }
  return null
}

const PHRASES = GROUP_PHRASES.map((phrase) => phrase.split(' '))
const PHRASE_STARTS = new Set(PHRASES.map(([first]) => first!))

/** Index of the word where a group's name of several words stands, at the beginning or the end of `words`; else -1. */
function phraseAt(tokens: Tokens, words: readonly number[]): number {
  if (!words.some((w) => PHRASE_STARTS.has(tokens.folded[w]!))) return -1
  for (const phrase of PHRASES)
    for (const at of [0, words.length - phrase.length])
      if (at >= 0 && phrase.every((word, i) => tokens.folded[words[at + i]!] === word)) return at
  return -1
}

const BRANCHES = new Set(['province', 'wilayat', 'wilaya', 'branch', 'chapter'])

/** "Islamic State – Khorasan Province": the branch behind the dash belongs to the name. */
function branchEnd(tokens: Tokens, end: number): number {
  if (!/^[-–—]$/.test(tokens.folded[end] ?? '')) return end
  let i = end + 1
  while (i < tokens.count && tokens.kind[i] === WORD && tokens.capital[i]! > 0) i++
  return BRANCHES.has(tokens.folded[i - 1] ?? '') ? i : end
}

/** "Boone County Sheriff's Department", "University of Georgia", "Kabul Now", "CSTO"; not where the gazetteer has the whole run. */
function readOrganisation(tokens: Tokens, run: Run, gazetteer: Gazetteer): TokenName | null {
  const from = run.words[0]!
  const found = run.words.length === 1 ? readOneWord(tokens, run, gazetteer) : readSeveral(tokens, run)
  if (!found) return null
  const match = gazetteer.match(tokens, from)
  return match && match.end >= run.end && gazetteer.candidates(match.key).some((c) => c.own) ? null : found
}

function readOneWord(tokens: Tokens, run: Run, gazetteer: Gazetteer): TokenName | null {
  const from = run.words[0]!
  const word = tokens.folded[from]!
  if (OUTLETS.has(word)) return { from, to: run.end, kind: 'outlet' }
  if (tokens.capital[from] !== 2 || !/^[a-z]{2,6}$/.test(word)) return null
  if (shouts(tokens, run) || isLarge(gazetteer, word) || ROMAN.test(word) || NOBODY.has(word)) return null
  return { from, to: run.end, kind: 'organisation' }
}

/** Capitals that name nobody: hours of a zone, calls for attention. */
const NOBODY = wordSet(
  'gmt utc est edt cst cdt mst mdt pst pdt akst hst bst wat cat eat cet cest eet eest msk ist pkt sgt hkt jst kst aest aedt nzst newest latest ' +
    CALLS_FOR_ATTENTION,
)

function readSeveral(tokens: Tokens, { words, end }: Run): TokenName | null {
  const from = words[0]!
  for (let i = 1; i < words.length; i++) {
    const word = words[i]!
    const folded = tokens.folded[word]!
    const joined = folded === 'amp' || (word > words[i - 1]! + 1 && tokens.folded[word - 1] === '&')
    const headed = (folded === 'of' || folded === 'for') && HEADS_OF.has(tokens.folded[words[i - 1]!]!)
    if (joined || headed) return { from, to: end, kind: 'organisation' }
  }
  if (OUTLET_HEADS.has(tokens.folded[words.at(-1)!]!)) return { from, to: end, kind: 'outlet' }
  for (let i = words.length - 1; i > 0; i--)
    if (
      HEADS.has(tokens.folded[words[i]!]!) &&
      !words.slice(0, i).every((word) => PARTS.has(tokens.folded[word]!))
    )
      return { from, to: words[i]! + 1, kind: 'organisation' }
  return null
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
    const isTitle =
      TITLES.has(folded) &&
      !(i === 0 && words[0] === run.sentence && isAdjective(tokens, words)) &&
      !isPlaceName(tokens, words, i, gazetteer)
    if (isTitle) {
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

/** "in General Santos": a title that is the first word of a large town's name, behind a preposition. */
function isPlaceName(tokens: Tokens, words: readonly number[], i: number, gazetteer: Gazetteer): boolean {
  const word = words[i]!
  if (!LOCATIVES.has(tokens.folded[word - 1] ?? '')) return false
  const match = gazetteer.match(tokens, word)
  return match !== null && match.end > word + 1 && isLarge(gazetteer, match.key)
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
  const given = GIVEN_NAMES.has(folded)
  const initial = tokens.folded[next]!.length === 1 && words[i + 2] !== undefined
  if (!given && !initial && !isInitials(tokens, word, gazetteer)) return false
  if (isTailOfPlace(tokens, words, i, gazetteer)) return false
  if (PLACE_HEADS.has(tokens.folded[next]!) || tokens.capital[next] === 0)
    return PARTICLES.has(tokens.folded[next]!)
  const match = gazetteer.match(tokens, word)
  return !match || match.end <= next || (given && !isLarge(gazetteer, match.key))
}

/** "South Carolina Gov. Ana Holm": a given name that is the last word of a division's or a large town's. */
function isTailOfPlace(tokens: Tokens, words: readonly number[], i: number, gazetteer: Gazetteer): boolean {
  const before = words[i - 1]
  if (before === undefined || before + 1 !== words[i]) return false
  const match = gazetteer.match(tokens, before)
  return match !== null && match.end === words[i]! + 1 && isLarge(gazetteer, match.key)
}

/** "J.K.", or a letter with a full stop behind it. */
function isInitials(tokens: Tokens, word: number, gazetteer: Gazetteer): boolean {
  const folded = tokens.folded[word]!
  if (folded.length === 1) return tokens.folded[word + 1] === '.' && tokens.folded[word + 2]?.length !== 2
  if (folded[1] !== '.' || !/^(?:[a-z]\.)+$/.test(folded)) return false
  return gazetteer.candidates(keyWord(folded)).length === 0 && !isAbbreviation(folded)
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
