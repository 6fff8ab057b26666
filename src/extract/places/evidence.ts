import type { OutletRegion, PlaceContext } from '../places'
import { COMMON_WORDS } from '../lexicon/common-words'
import { NOUN_CLASSES } from '../lexicon/noun-classes'
import { GIVEN_NAMES, SPEECH } from '../lexicon/people'
import { BUILDINGS, FOLLOWERS, OF_PLACES, PARTIES } from '../lexicon/place-words'
import { FUNCTION_WORDS, LOCATIVES, PARTS } from '../lexicon/words'
import { NUMBER, POSSESSIVE, PUNCTUATION, tokenAt, WORD, type Tokens } from '../tokens'
import type { Place } from '../types'
import { wordSet } from '../words'
import { kmBetween } from './distance'
import type { Mention } from './mentions'
import { dropFirms, dropParts, dropPrefixes, dropStrayDivisions, dropSurnames } from './not-places'
import { findRows } from './rows'

const OUTLET_KM = 150
/** Letters an alternate name has at least, to be read as a place behind a preposition. */
const LONG = 5
const CITY_BY_ITSELF = 100_000

/** The mentions that are places here: those with evidence of their own, the names among them again, those of the dateline,
 * and small towns in a division the article speaks of or in the outlet's region. */
export function acceptMentions(
  tokens: Tokens,
  mentions: readonly Mention[],
  context: PlaceContext,
): Mention[] {
  const { dateline, region } = context
  const span = dateline && [tokenAt(tokens, dateline.start), tokenAt(tokens, dateline.end)]
  mentions.forEach((mention, i) => {
    if (span && mention.from >= span[0]! && mention.from < span[1]!) mention.evidence ??= 'dateline'
    // "Arden-Holm" is a name, "Arden-Berlin" a line between two places
    const paired = mentions[i + 1]?.from === mention.to + 1 || mentions[i - 1]?.to === mention.from - 1
    if (paired || !isHalf(tokens, mention)) mention.evidence ??= ownEvidence(tokens, mention)
  })
  const accepted = new Set(
    mentions.filter((m) => m.evidence !== null && m.kind !== 'embedded').map((m) => m.key),
  )
  for (const mention of mentions) {
    if (mention.evidence !== null) continue
    if (isPartOfName(tokens, mention)) {
      if (region && !hasHead(tokens, mention) && isAtHome(region, mention) && !isWord(tokens, mention))
        mention.evidence = "in the outlet's region"
      continue
    }
    if (accepted.has(mention.key)) mention.evidence = 'named as a place elsewhere in the article'
    else if (region && isNear(region, mention) && !isWord(tokens, mention))
      mention.evidence = "in the outlet's region"
  }
  acceptInCountries(tokens, mentions)
  acceptRows(tokens, mentions)
  if (region) dropStrayDivisions(mentions, region)
  dropFirms(tokens, mentions, context)
  dropPrefixes(tokens, mentions, context)
  dropParts(tokens, mentions, context)
  dropSurnames(tokens, mentions, context)
  return mentions.filter((mention) => mention.evidence !== null)
}

const TOWN = 15_000

/** A town of a country that the article names is one: "Kobani" where Syria is spoken of. Words, persons and parts of names are not. */
function acceptInCountries(tokens: Tokens, mentions: readonly Mention[]): void {
  const named = new Set<string>()
  for (const { candidates, evidence } of mentions)
    if (evidence !== null && candidates[0]?.place.kind === 'country')
      named.add(candidates[0].place.countries[0]!)
  const heads = new Set(
    mentions
      .filter((m) => m.kind === 'literal' && m.evidence === null && hasHead(tokens, m))
      .map((m) => m.key),
  )
  for (const mention of mentions) {
    if (mention.evidence !== null || mention.kind !== 'literal' || mention.to > mention.from + 3) continue
    // "Ana Arden … Arden": a surname
    if (heads.has(mention.key)) continue
    if (isWord(tokens, mention) || isPartOfName(tokens, mention) || isDirection(mention)) continue
    if (mention.from > mention.first && /^(?:the|an?|[-@#])$/.test(tokens.folded[mention.from - 1]!)) continue
    if (SPEECH.has(tokens.folded[mention.to] ?? '')) continue
    const isTown = mention.candidates.find(
      (c) =>
        (c.own || mention.key.length >= LONG) &&
        (c.place.population ?? 0) >= TOWN &&
        named.has(c.place.countries[0]!),
    )
    if (isTown) mention.evidence = 'in a country that the article names'
  }
}

/** A town between places is one: "in Copenhagen, Hamburg and Mannheim". Both ways, so that a whole row follows one sure name. */
function acceptRows(tokens: Tokens, mentions: readonly Mention[]): void {
  const rows = findRows(tokens, mentions)
  const accept = (mention: Mention) => {
    if (mention.evidence !== null || mention.kind !== 'literal') return
    if (isWord(tokens, mention) || isPartOfName(tokens, mention) || isDirection(mention)) return
    const sure = rows.get(mention)?.find((other) => other.evidence !== null && other.kind === 'literal')
    if (sure) mention.evidence = `in a row with ${sure.name}`
  }
  mentions.forEach(accept)
  mentions.toReversed().forEach(accept)
}

const HOME_KM = 60

/** Whether a name is so near to where the outlet is that the words behind it may be a club's: "Flemington Elks". */
const isAtHome = (region: OutletRegion, mention: Mention) =>
  mention.candidates.some((c) => c.own && kmBetween(region, c.place) < HOME_KM)

const isNear = (region: OutletRegion, mention: Mention) =>
  mention.candidates.some((c) => c.own && kmBetween(region, c.place) < OUTLET_KM)

/** A single word that is a common word or a given name as well. */
function isWord(tokens: Tokens, { from, to }: Mention): boolean {
  const single = to === from + 1 ? tokens.folded[from]! : ''
  return COMMON_WORDS.has(single) || GIVEN_NAMES.has(single) || FUNCTION_WORDS.has(single)
}

const isCapital = (tokens: Tokens, i: number) => tokens.kind[i] === WORD && tokens.capital[i]! > 0

/** Whether capitalised words stand directly before, so that the mention may be the tail of another name. */
function hasHead(tokens: Tokens, { from, first, candidates }: Mention): boolean {
  const before = tokens.folded[from - 1] ?? ''
  if (from === first || !isCapital(tokens, from - 1) || FUNCTION_WORDS.has(before) || PARTS.has(before))
    return false
  return !isAcronym(tokens, from - 1) || !candidates.some((c) => c.own && c.capital)
}

/** "the NATO Lisbon summit": whose the summit is. */
const isAcronym = ({ folded, capital }: Tokens, i: number) =>
  capital[i] === 2 && /^[a-z]{2,6}$/.test(folded[i]!)

function hasTail(tokens: Tokens, { to, last }: Mention): boolean {
  const after = tokens.folded[to]!
  return to < last && isCapital(tokens, to) && !FOLLOWERS.has(after) && !TAILS.has(after)
}

/** "in Arden Tuesday", "Arden Labour councillors": a day and a party are no part of a name. */
const TAILS = new Set([
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  ...PARTIES,
])

/** "Ana Holm, 20, known as Montana,": what somebody is called. */
const isNickname = ({ folded, kind }: Tokens, { from, first }: Mention) =>
  from > first + 3 &&
  (folded[from - 1] === 'as' ? folded[from - 2] === 'known' : folded[from - 1] === 'nicknamed') &&
  kind[from - (folded[from - 1] === 'as' ? 4 : 3)] === NUMBER

/** "Arden's Farm": whose it is. */
const isOwner = ({ kind, folded, capital }: Tokens, { to }: Mention) =>
  kind[to] === POSSESSIVE && capital[to + 1] === 1 && BUILDINGS.has(folded[to + 1]!)

/** "Arden-Holm": half a name. */
const isHalf = ({ folded, start, end, capital, kind }: Tokens, { from, to, candidates }: Mention): boolean =>
  candidates[0]?.place.kind === 'city' &&
  ((folded[to] === '-' && start[to] === end[to - 1] && kind[to + 1] === WORD && capital[to + 1] === 1) ||
    (folded[from - 1] === '-' &&
      end[from - 1] === start[from] &&
      capital[from - 2] === 1 &&
      folded[from - 2]!.length > 3))

const isPartOfName = (tokens: Tokens, mention: Mention) =>
  mention.kind !== 'embedded' && (hasHead(tokens, mention) || hasTail(tokens, mention))

/** What makes the words a place by themselves: what they name, or the words beside them. */
function ownEvidence(tokens: Tokens, mention: Mention): string | null {
  const { from, to, first, candidates } = mention
  const before = from > first ? tokens.folded[from - 1]! : ''
  const after = tokens.folded[to] ?? ''
  const best = candidates.find((c) => c.own) ?? candidates[0]!
  const { kind, population = 0 } = best.place
  // "her daughter, Brittany, 12"
  if (kind === 'region' && from === to - 1 && GIVEN_NAMES.has(tokens.folded[from]!) && !LOCATIVES.has(before))
    return before === 'of' ? 'behind "of"' : null
  if (kind === 'country' || kind === 'region' || kind === 'water' || kind === 'site') return 'known by itself'
  if (/ (?:county|parish)$/.test(mention.key)) return 'known by itself'
  if (hasHead(tokens, mention) || isNickname(tokens, mention)) return null
  if (population < CITY_BY_ITSELF && isOwner(tokens, mention)) return null
  const tail = hasTail(tokens, mention) && mention.kind !== 'embedded'
  if (isDirection(mention)) return null
  if (isWord(tokens, mention)) return tail ? null : wordEvidence(tokens, mention)
  if (candidates.some((c) => c.own && (c.place.kind === 'admin' || c.capital))) return 'known by itself'
  if (candidates.some((c) => c.capital)) return 'known by itself'
  if (tail) return null
  const bare = before === 'the' && (tokens.kind[to] === PUNCTUATION || CLOSED.has(after) || SPEECH.has(after))
  if (best.own && population >= CITY_BY_ITSELF && !bare) return 'large town'
  const known = candidates.some((c) => !c.own && isKnownAs(mention.key, c.place))
  if (known && !bare) return 'large town'
  if (!best.own)
    return mention.key.length >= LONG && (LOCATIVES.has(before) || TAKEN.has(before))
      ? `behind "${before}"`
      : null
  return besideEvidence(tokens, mention)
}

/** Whether an alternate name is long enough for a town of this size to be meant: "Mazar-i-Sharif", "Peking" but not "Ham"; "Cebu" of Cebu City. */
const isKnownAs = (key: string, { name, population = 0 }: Place) =>
  population >= CITY_BY_ITSELF &&
  (key.includes(' ') ||
    (key.length > 5 && population >= 5 * CITY_BY_ITSELF) ||
    name.toLowerCase() === `${key} city`)

/** Words behind which "the X" is no town: "the Webster is". */
const CLOSED = new Set(
  'last this next struck hit pulled stopped drove crashed opened closed is was were are has had have will would could should can may and or but for of in on at to from with by as that which who'.split(
    ' ',
  ),
)

/** "spoke to Perry", "according to Perry": a person. */
const TALKS = new Set(
  'spoke speak speaking speaks talked talk talking talks said according married'.split(' '),
)

/** What is done to towns: "recaptured Mekelle". */
const TAKEN = new Set(
  'captured capturing recaptured recapturing retook retaken besieged besieging shelled shelling bombarded bombed bombing liberated overran evacuated flooded tour toured touring patrolled patrolling pounded pounding ravaged ravaging devastated devastating'.split(
    ' ',
  ),
)

/** "Floods hit Lund", "rebels have attacked Lund". */
const HIT = wordSet(
  'hit hitting struck striking battered battering shook shaking rocked rocking jolted lashed lashing pummeled pummelled swept engulfed attacked attacking targeted targeting surrounded surrounding raided',
)
const HITTERS = wordSet([NOUN_CLASSES.hazard, NOUN_CLASSES.weapon, NOUN_CLASSES.armed].join(' '))

function isHit({ folded }: Tokens, { from, first }: Mention): boolean {
  const verb = from - 1
  if (verb <= first || !HIT.has(folded[verb]!)) return false
  const subject =
    folded[verb - 1] === 'has' || folded[verb - 1] === 'have' || folded[verb - 1] === 'had'
      ? verb - 2
      : verb - 1
  return HITTERS.has(folded[subject]!)
}

const isDirection = ({ key }: Mention) => key.split(' ').every((word) => PARTS.has(word))

const LARGE_WORD = 50_000

/** For a common word or a given name: "in Reading" where it is a large town, "Clinton couple", a dateline; never a month. */
function wordEvidence(tokens: Tokens, mention: Mention): string | null {
  if (!COMMON_WORDS.has(tokens.folded[mention.from]!))
    return mention.candidates.some((c) => c.own) ? besideEvidence(tokens, mention) : null
  const isLarge = mention.candidates.some((c) => c.own && (c.place.population ?? 0) >= LARGE_WORD)
  const behind = mention.from > mention.first && tokens.folded[mention.from - 1] === 'in'
  return isLarge && behind ? 'a large town behind "in"' : null
}

/** What the words beside say: a preposition, "the town of", what is said of a place, a dateline's dash. */
function besideEvidence(tokens: Tokens, mention: Mention): string | null {
  const { from, to, first } = mention
  const before = from > first ? tokens.folded[from - 1]! : ''
  const after = tokens.folded[to] ?? ''
  const second = tokens.folded[from - 2] ?? ''
  if (before === 'of' && OF_PLACES.has(second)) return `behind "${second} of"`
  if (before === 'to' && TALKS.has(second)) return null
  if (LOCATIVES.has(before) || TAKEN.has(before) || isHit(tokens, mention)) return `behind "${before}"`
  if (PARTS.has(before) && LOCATIVES.has(second)) return `behind "${before}"`
  if (before === 'of' && (isCapital(tokens, from - 2) || second === ',' || tokens.kind[from - 2] === NUMBER))
    return 'where somebody is from'
  if (FOLLOWERS.has(after)) return `beside "${after}"`
  if (before === '-' && /^(?:r|d|dfl|i|l|g)$/.test(second)) return "a politician's seat"
  if (from === first && tokens.capital[from] === 2 && /^[-–—]+$/.test(after)) return 'dateline'
  return null
}
