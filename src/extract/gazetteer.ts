import { ADMINS } from './lexicon/admins'
import { ALIASES } from './lexicon/aliases'
import { COUNTRIES } from './lexicon/countries'
import { REGIONS } from './lexicon/regions'
import { numbers, rows, values } from './lexicon/rows'
import { SITES } from './lexicon/sites'
import { WATERS } from './lexicon/waters'
import { BEGINNING, FIRST_HASH, hashOn, makeFilter, mayBe, NAME, type KeyFilter } from './gazetteer/filter'
import { morePlaces } from './gazetteer/more'
import { priorOf } from './gazetteer/prior'
import { placesStarting } from './gazetteer/search'
import { readSections, type Sections } from './gazetteer/sections'
import { NUMBER, POSSESSIVE, PUNCTUATION, tokenise, WORD, type Tokens } from './tokens'
import type { Place } from './types'

export { CAPITAL, DEGREE, MAGIC, nameOfKey, SEAT, sizeOf, VERSION } from './gazetteer/sections'

/** A place a name may stand for. */
export interface Candidate {
  readonly place: Place
  /** True where the name is the entry's own, false where it is an alternate one. */
  readonly own: boolean
  /** Ids of the divisions it lies in: `admin:US.TX`, `admin:US.TX.201`. */
  readonly admin1: string | null
  readonly admin2: string | null
  readonly capital: boolean
  readonly seat: boolean
  /** How much it is meant by the name before the article is looked at. */
  readonly prior: number
}

/** The longest name of the gazetteer at a token whose last word is capitalised. `end` is the token behind it. */
export interface NameMatch {
  readonly end: number
  readonly key: string
}

/** Names -> candidate places. Made by `readGazetteer` from the bytes of `gazetteer.bin`. */
export interface Gazetteer {
  /** Candidates for a name, countries and regions first, then the most populous; `[]` where it is not known. The name is folded here. */
  readonly find: (name: string) => readonly Place[]
  /** Places with a name that begins so, likeliest first, at most `limit`: for somebody who types. */
  readonly starting: (begin: string, limit: number) => readonly Place[]
  readonly byId: (id: string) => Place | null
  /** The same for a key of `match` or `gazetteerKey`, with what is known of each. */
  readonly candidates: (key: string) => readonly Candidate[]
  readonly match: (tokens: Tokens, at: number) => NameMatch | null
  /** Demonym in `gazetteerKey` form -> its country or region. */
  readonly demonym: (key: string) => Candidate | null
  /** Whether a demonym of several words begins with this one: "south" of "south korean". */
  readonly beginsDemonym: (word: string) => boolean
}

/** A gazetteer that knows no place. */
export const emptyGazetteer: Gazetteer = {
  find: () => [],
  starting: () => [],
  byId: () => null,
  candidates: () => [],
  match: () => null,
  demonym: () => null,
  beginsDemonym: () => false,
}

/** The form under which a word is looked up: "Saint" and "St", "U.S." and "US" are one. */
export function keyWord(folded: string): string {
  const plain = folded.includes('.') ? folded.replaceAll('.', '') : folded
  switch (plain) {
    case 'saint':
      return 'st'
    case 'sainte':
      return 'ste'
    case 'fort':
      return 'ft'
    case 'mount':
      return 'mt'
    default:
      return plain
  }
}

/** The key of a name: its words folded, without punctuation, one space between. "Port-au-Prince" -> "port au prince". */
export function gazetteerKey(name: string): string {
  const tokens = tokenise(name)
  const words: string[] = []
  for (let i = 0; i < tokens.count; i++)
    if (tokens.kind[i] === WORD || tokens.kind[i] === NUMBER) words.push(keyWord(tokens.folded[i]!))
  return words.join(' ')
}

const MAX_WORDS = 8
/** The number of a key that only the lexicons have. */
const LEXICON = -1

/** Reads the bytes that `makeGazetteer` packed, already gunzipped. Throws where they are damaged or of another version. */
export function readGazetteer(bytes: Uint8Array): Gazetteer {
  const sections = readSections(bytes)
  const fixed = fixedCandidates(sections)
  const { keys } = sections
  for (const key of fixed.byName.keys()) if (!keys.has(key)) keys.set(key, LEXICON)
  const filter = makeFilter(keys.keys())
  const known = (key: string) => keys.has(key)
  const demonymStarts = new Set([...fixed.demonyms.keys()].filter((key) => key.includes(' ')).map(firstWord))
  const candidatesOf = (key: string): readonly Candidate[] => {
    const own = fixed.byName.get(key)
    const listed = sections.candidates(key)
    if (!own) return listed
    return [...own, ...listed.filter((c) => !own.some((o) => o.place.id === c.place.id))]
  }
  const asked = new Map<string, readonly Candidate[]>()
  const candidates = (key: string): readonly Candidate[] => {
    let found = asked.get(key)
    if (found) return found
    if (!keys.has(key)) return []
    found = candidatesOf(key)
    asked.set(key, found)
    return found
  }
  return {
    candidates,
    find: (name) => candidates(gazetteerKey(name)).map((candidate) => candidate.place),
    starting: (begin, limit) => placesStarting(gazetteerKey(begin), keys.keys(), candidates, limit),
    byId: (id) => fixed.byId.get(id) ?? sections.byId(id),
    match: (tokens, at) => longest(tokens, at, filter, known),
    demonym: (key) => fixed.demonyms.get(key) ?? null,
    beginsDemonym: (word) => demonymStarts.has(word),
  }
}

const firstWord = (key: string) => key.slice(0, key.indexOf(' '))

/** Words that end in a full stop without ending a sentence, where a name may go on: "St. Louis". */
const STOPPED = new Set(['st', 'ste', 'ft', 'mt', 'pt'])

function longest(
  tokens: Tokens,
  at: number,
  filter: KeyFilter,
  known: (key: string) => boolean,
): NameMatch | null {
  let key = keyWord(tokens.folded[at]!)
  let last = key
  let hash = hashOn(FIRST_HASH, key)
  let found: NameMatch | null = mayBe(filter, hash, NAME) && known(key) ? { end: at + 1, key } : null
  for (let i = at + 1, words = 1; words < MAX_WORDS && i < tokens.count; i++) {
    if (!mayBe(filter, hash, BEGINNING)) break
    const kind = tokens.kind[i]!
    const folded = tokens.folded[i]!
    if (kind === PUNCTUATION) {
      if (folded === '-' || (folded === '.' && STOPPED.has(last))) continue
      break
    }
    if (kind === POSSESSIVE) continue
    last = keyWord(folded)
    key += ' ' + last
    hash = hashOn(hashOn(hash, ' '), last)
    words++
    if ((kind === NUMBER || tokens.capital[i]! > 0) && mayBe(filter, hash, NAME) && known(key))
      found = { end: i + 1, key }
  }
  return found
}

interface Fixed {
  readonly byName: ReadonlyMap<string, readonly Candidate[]>
  readonly byId: ReadonlyMap<string, Place>
  readonly demonyms: ReadonlyMap<string, Candidate>
}

/** Countries, regions, waters and the abbreviations of divisions: what the lexicons know without the bytes. */
function fixedCandidates(sections: Sections): Fixed {
  const byName = new Map<string, Candidate[]>()
  const byId = new Map<string, Place>()
  const demonyms = new Map<string, Candidate>()
  const addNames = (candidate: Candidate, names: readonly string[]) => {
    for (const name of names) {
      const key = gazetteerKey(name)
      const list = byName.get(key) ?? []
      if (!list.some((other) => other.place.id === candidate.place.id)) list.push(candidate)
      byName.set(key, list)
    }
  }
  const addDemonyms = (candidate: Candidate, names: readonly string[]) => {
    for (const name of names)
      for (const form of formsOf(gazetteerKey(name))) if (!demonyms.has(form)) demonyms.set(form, candidate)
  }
  for (const [code, point, names, people] of rows(COUNTRIES)) {
    const [lat, lon] = numbers(point)
    const own = values(names)
    const place: Place = {
      id: `country:${code}`,
      name: own[0]!,
      kind: 'country',
      countries: [code!],
      lat: lat!,
      lon: lon!,
    }
    byId.set(place.id, place)
    const candidate = fixedCandidate(place)
    addNames(candidate, [...own, ...(sections.countryNames.get(code!) ?? [])])
    addDemonyms(candidate, values(people))
  }
  for (const [table, kind] of [
    [REGIONS, 'region'],
    [WATERS, 'water'],
    [SITES, 'site'],
  ] as const)
    for (const [names, point, countries, people, box] of rows(table)) {
      const [lat, lon] = numbers(point)
      const own = values(names)
      const place: Place = {
        id: `${kind}:${gazetteerKey(own[0]!).replaceAll(' ', '-')}`,
        name: own[0]!,
        kind,
        countries: countries ? countries.split(' ') : [],
        lat: lat!,
        lon: lon!,
        ...(box ? { box: numbers(box) as [number, number, number, number] } : {}),
      }
      byId.set(place.id, place)
      const candidate = fixedCandidate(place)
      addNames(candidate, own)
      addDemonyms(candidate, values(people))
    }
  for (const { candidate, names } of morePlaces(sections.division, gazetteerKey)) {
    byId.set(candidate.place.id, candidate.place)
    addNames(candidate, names)
  }
  for (const [code, , , , people] of rows(ADMINS)) {
    const candidate = sections.division(code!)
    if (candidate) addDemonyms(candidate, values(people))
  }
  for (const [names, geonameid] of rows(ALIASES)) {
    const candidate = sections.town(Number(geonameid))
    if (candidate) addNames(candidate, values(names))
  }
  return { byName, byId, demonyms }
}

const fixedCandidate = (place: Place): Candidate => ({
  place,
  own: true,
  admin1: null,
  admin2: null,
  capital: false,
  seat: false,
  prior: priorOf(place, true, null, false, false),
})

/** A demonym and its plural: "afghan", "afghans". */
const formsOf = (key: string) => (/(?:s|sh|ch|ese|men)$/.test(key) ? [key] : [key, `${key}s`])
