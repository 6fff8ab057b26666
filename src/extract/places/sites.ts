import { BUILDINGS, FEATURES, FEATURES_BEFORE, NUMBERED, SHARED, STREETS } from '../lexicon/place-words'
import { GIVEN_NAMES, TITLES } from '../lexicon/people'
import { FUNCTION_WORDS, LOCATIVES } from '../lexicon/words'
import { NUMBER, PUNCTUATION, WORD, type Tokens } from '../tokens'
import { isPostal } from './abbreviations'
import type { Bounds } from './lookup'
import { BLOCKED } from './mentions'

/** A street, a river, a park or a building named here: the token behind it, its key, and why it is a place. */
export interface Site {
  readonly what: 'street' | 'feature' | 'building' | 'before' | 'shared'
  readonly end: number
  readonly key: string
  readonly evidence: string
}

const MAX_WORDS = 6
const ORDINAL = /^(?:st|nd|rd|th)$/
/** Words that begin a name though they are common: "New River", "Third Street". */
const STARTERS = new Set(
  'new old big great long high little first second third fourth fifth sixth seventh eighth ninth tenth'.split(
    ' ',
  ),
)

/** The site whose name begins at token `i`: capitalised words up to one that says what it is. Blocked tokens are not crossed. */
export function findSite(tokens: Tokens, i: number, where: Bounds, owners: Uint8Array): Site | null {
  const numbered = findNumbered(tokens, i, where)
  if (numbered) return numbered
  const shared = findShared(tokens, i, where, owners)
  if (shared) return shared
  const ordinal = tokens.kind[i] === NUMBER && ORDINAL.test(tokens.folded[i + 1] ?? '')
  if (!ordinal && !isPart(tokens, i)) return null
  if (!ordinal && FUNCTION_WORDS.has(tokens.folded[i]!) && !STARTERS.has(tokens.folded[i]!)) return null
  if (FEATURES_BEFORE.has(tokens.folded[i]!)) {
    const end = partsEnd(tokens, i + 1, where, owners)
    return end > i + 1
      ? site(tokens, i, end, 'before', 'a lake, a mountain or a camp by its first word')
      : null
  }
  let end = ordinal ? i + 2 : i + 1
  let found: Site | null = null
  for (let words = 1; words < MAX_WORDS && end < where.last; words++) {
    if (tokens.folded[end] === '.' && tokens.folded[end - 1]!.length <= 2) end++
    if (tokens.kind[end] === 3 && tokens.folded[end] === "'") end++
    if (!isPart(tokens, end) || owners[end] === BLOCKED) break
    const folded = tokens.folded[end]!
    if (STREETS.has(folded) && isStreetEnd(tokens, end))
      found = site(tokens, i, streetEnd(tokens, end), 'street', 'a street')
    else if (FEATURES.has(folded) && !ordinal)
      found = site(
        tokens,
        i,
        end + 1,
        CALLED_AFTER.has(folded) ? 'building' : 'feature',
        `called a ${folded}`,
      )
    else if (BUILDINGS.has(folded) && !ordinal && isBehindLocative(tokens, i))
      found = site(tokens, i, end + 1, 'building', `a building behind "${tokens.folded[i - 1]}"`)
    end++
  }
  if (!found || isBody(tokens, found.end)) return null
  if (found.what === 'street') return found
  return isGeneric(tokens, i, found.end) || isPerson(tokens, i, found.end) ? null : found
}

/** "the State Highway Patrol", "Park Trail Blazers": bodies. */
const isBody = (tokens: Tokens, end: number) => isPart(tokens, end) && BODIES.has(tokens.folded[end]!)
const BODIES = new Set(
  'patrol blazers police department authority commission association foundation'.split(' '),
)

/** "International Airport", "Secondary School": all the words are common to many. */
function isGeneric(tokens: Tokens, from: number, end: number): boolean {
  for (let i = from; i < end - 1; i++) if (!GENERIC.has(tokens.folded[i]!)) return false
  return true
}

const GENERIC = new Set(
  'international secondary primary national federal regional local public new old private general municipal human business high middle elementary junior senior'.split(
    ' ',
  ),
)

const SURNAMES = new Set(
  'park hall lane hill hills brook pond bridge field lake castle house court church marsh forest'.split(' '),
)

/** "Anne Park" where no preposition says that it is a park. */
const isPerson = (tokens: Tokens, from: number, end: number) =>
  end === from + 2 &&
  SURNAMES.has(tokens.folded[end - 1]!) &&
  GIVEN_NAMES.has(tokens.folded[from]!) &&
  !isBehindLocative(tokens, from)

/** Features that bear the name of the place they are at: "Copenhagen Airport". */
const CALLED_AFTER = new Set('airport harbor harbour marina bridge zoo cemetery'.split(' '))

const isPart = (tokens: Tokens, i: number) => tokens.kind[i] === WORD && tokens.capital[i]! > 0

function partsEnd(tokens: Tokens, from: number, where: Bounds, owners: Uint8Array): number {
  let end = from
  while (
    end < where.last &&
    end < from + 2 &&
    isPart(tokens, end) &&
    owners[end] !== 2 &&
    !FUNCTION_WORDS.has(tokens.folded[end]!)
  )
    end++
  return end
}

const MOST_SHARED = 14
/** How the evidence of a site begins that shares its last word with others; the word follows. */
export const SHARED_EVIDENCE = 'one of the '

/** "Elm" and "Main" of "Elm and Main streets", where the word behind the last says what all are. */
function findShared(tokens: Tokens, i: number, where: Bounds, owners: Uint8Array): Site | null {
  const { folded, capital } = tokens
  if (capital[i] !== 1 || !isPart(tokens, i) || (FUNCTION_WORDS.has(folded[i]!) && !STARTERS.has(folded[i]!)))
    return null
  let end = 0
  let [joined, listed] = [false, false]
  const isJoined = folded[i - 1] === 'and' || folded[i - 1] === '&'
  for (let j = i; j < where.last && j < i + MOST_SHARED; j++) {
    const word = folded[j]!
    const what = j > i ? SHARED.get(word) : undefined
    if (what !== undefined && (joined || isJoined)) {
      const name = folded.slice(i, end || j).join(' ')
      return {
        what: 'shared',
        end: end || j,
        key: ['site:' + name, what].join(' '),
        evidence: SHARED_EVIDENCE + word,
      }
    }
    if (word === 'and' || word === '&') {
      if (joined) return null
      joined = true
      end ||= j
    } else if (word === ',') {
      listed = true
      end ||= j
    } else if (!isPart(tokens, j) || owners[j] === BLOCKED) return null
    else if (end === 0 && j > i + 2) return null
    if (listed && isJoined) return null
  }
  return null
}

/** "Highway 82", "County Road 35", "A417", "I-95". */
function findNumbered(tokens: Tokens, i: number, where: Bounds): Site | null {
  if (tokens.kind[i] !== WORD || tokens.capital[i] === 0) return null
  const word = tokens.folded[i]!
  for (let j = i; j < i + 3 && isPart(tokens, j); j++)
    if (NUMBERED.has(tokens.folded[j]!) && tokens.kind[j + 1] === NUMBER && j + 1 < where.last)
      return site(tokens, i, j + 2, 'street', 'a numbered road')
  const glued = tokens.kind[i + 1] === NUMBER && tokens.start[i + 1] === tokens.end[i]
  if (
    glued &&
    /^[am]$/.test(word) &&
    ROAD_BEFORE.has(tokens.folded[i - 1] ?? '') &&
    !(AIRLINER.test(tokens.folded[i + 1]!) && !isAlong(tokens, i)) &&
    /^\d{1,4}$/.test(tokens.folded[i + 1]!)
  )
    return site(tokens, i, i + 2, 'street', 'a numbered road')
  if (
    (word === 'us' || word === 'u.s.') &&
    tokens.kind[tokens.folded[i + 1] === '-' ? i + 2 : i + 1] === NUMBER
  )
    return tokens.folded[i + 3] === '$' ? null : road(tokens, i, tokens.folded[i + 1] === '-' ? i + 3 : i + 2)
  if (
    tokens.capital[i] === 2 &&
    isPostal(tokens.text.slice(tokens.start[i], tokens.end[i])) &&
    tokens.kind[i + 1] === NUMBER &&
    tokens.start[i + 1]! > tokens.end[i]!
  )
    return road(tokens, i, i + 2)
  if (word === 'i' && tokens.folded[i + 1] === '-' && tokens.kind[i + 2] === NUMBER)
    return site(tokens, i, i + 3, 'street', 'a numbered road')
  return null
}

/** "St." before a capitalised word is a saint's, "Dr." a doctor's. */
function isStreetEnd(tokens: Tokens, end: number): boolean {
  const folded = tokens.folded[end]!
  if (folded !== 'st' && folded !== 'dr') return true
  if (TITLES.has(tokens.folded[end - 1]!)) return false
  const next = tokens.folded[end + 1] === '.' ? end + 2 : end + 1
  return !isPart(tokens, next) || FUNCTION_WORDS.has(tokens.folded[next]!)
}

const streetEnd = (tokens: Tokens, end: number) =>
  tokens.kind[end + 1] === PUNCTUATION && tokens.folded[end + 1] === '.' && tokens.folded[end]!.length <= 4
    ? end + 2
    : end + 1

/** "the A380 took off" is an aircraft, "along the A380" a road. */
const AIRLINER = /^3[0-58]\d$/
const isAlong = ({ folded }: Tokens, i: number) =>
  /^(?:on|off|along|via|near|onto)$/.test(folded[folded[i - 1] === 'the' ? i - 2 : i - 1] ?? '')

/** Words before a British road's number: "the A417", not "an M1 rifle". */
const ROAD_BEFORE = new Set(['the', 'on', 'off', 'along', 'via', 'and', ','])

const road = (tokens: Tokens, from: number, end: number) =>
  /^\d{1,3}$/.test(tokens.folded[end - 1]!) ? site(tokens, from, end, 'street', 'a numbered road') : null

function isBehindLocative(tokens: Tokens, i: number): boolean {
  const before = tokens.folded[i - 1] ?? ''
  return LOCATIVES.has(before) || (before === 'the' && LOCATIVES.has(tokens.folded[i - 2] ?? ''))
}

function site(tokens: Tokens, from: number, end: number, what: Site['what'], evidence: string): Site {
  return { what, end, key: 'site:' + tokens.folded.slice(from, end).join(' '), evidence }
}
