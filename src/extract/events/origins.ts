import { tokenAt, WORD, type Tokens } from '../tokens'
import type { Where } from '../types'
import { wordSet } from '../words'
import { isActingKin, isOfPerson, isPersonNoun, KIN } from './residents'
import {
  GROWTH,
  isAfterMotion,
  isBoundFor,
  isBroughtTo,
  isConceded,
  isDecided,
  isGrowth,
  isWished,
} from './bound'
import type { Core } from './main-predicate'
import { isBesideThis, isFarOff, isReference } from './distances'
import { bearingInClause, isLeft, isOwned, isSetting } from './lower-clauses'
import type { Reading } from './reading'

/**
 * How a place of a sentence belongs to its event: `there`, where it may be; `beside`, where it is when no other place is told;
 * `home`, where somebody in it lives, who is mostly met there; `elsewhere`, where something is based or from, or a rival or likeness: never where it is; `away`, where somebody is yet to go: not even where the article is at home.
 */
export type Bearing = 'there' | 'beside' | 'home' | 'elsewhere' | 'away'

const FIRMS = wordSet(
  'unit conglomerate partnership concern subsidiary lender builder chain utility startup supplier distributor producers carrier shipper radio television tv newspaper daily media weekly firm company group manufacturer maker developer bank agency retailer contractor consultant consultants consultancy organisation organization brewery airline insurer publisher',
)
/** "Lund-based", "a Peru-backed group". */
const HYPHENATED = wordSet(
  'based born led backed registered flagged listed headquartered educated trained bound style made built owned run',
)
/** "Salem, Ore.-based": of a town whose state stands behind it. */
const BASED_BEHIND =
  /^(?:, ?\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?,?)?-(?:based|born|backed|registered|flagged|listed)\b/u

/** Whether "-based" or ", Ore.-based" stands at an offset. */
export const isBasedBehind = (text: string, end: number) =>
  (text[end] === '-' || text[end] === ',') && BASED_BEHIND.test(text.slice(end, end + 30))

/** "anti-Peru", "trans-Atlantic". */
const PREFIXES = wordSet('anti pro trans non ex post pre mid intra inter')
/** "sanctions against Peru": what is done to it, not whom it plays. */
const AGAINST = wordSet(
  'sanctions sanction embargo measures attack attacks war strike strikes charges charge threat threats campaign protest protests crime crimes operation operations offensive complaint complaints case action actions boycott resolution tariffs blockade rally aggression retaliation retaliate protested demonstrated rallied marched uprising revolt invasion',
)
const RIVALS = wordSet(
  'against versus vs beat beats beating defeated defeating defeats thrashed facing represent represents represented representing border borders bordering',
)
const LIKE = wordSet('like unlike than')
/** "refugees from Sudan", "the team from Lund". */
const COMERS = wordSet(
  'man woman men women people person couple family families refugees refugee migrants migrant students student visitors tourists players team teams delegation delegates representatives officials workers volunteers immigrants negotiators negotiator ministers leaders envoys diplomats lawmakers soldiers soldier troops experts scientists researchers engineers doctors nurses firefighters friends relatives children girl boy teenager teenagers pilgrims fans supporters companies firms businesses imports goods products',
)
/** "arrived from Lund". */
const ARRIVING = wordSet('arrive arrives arrived arriving came come coming returned returning')
/** "shares in Lund": a firm. */
const HELD_SHARES = wordSet('shares share stake stakes stock')
/** "Ana Holm and Paul Arden, both from Lund". */
const EACH = wordSet('both all mostly mainly originally hailing')
/** "a firm based in Lund", "who grew up in Lund". */
const BASED = wordSet('based headquartered registered incorporated')
const LIVING = wordSet('lived lives resides resided')
const SETTLED = wordSet('born raised educated')

/** "a firm based in Lund", "a maker of drugs incorporated in Chad", "six miles south of Lund": not in the place itself. */
export function isSeated(tokens: Tokens, at: number): boolean {
  const { folded } = tokens
  const before = folded[at - 1] === 'the' ? at - 2 : at - 1
  const word = folded[before]
  if (word === 'in' || word === 'at')
    return BASED.has(folded[before - 1] ?? '') || SETTLED.has(folded[before - 1] ?? '')
  if (isBehindFirm(tokens, at)) return true
  return isFarOff(tokens, before)
}

/** "Alma Inc. of Salem". */
function isBehindFirm({ folded, capital }: Tokens, at: number): boolean {
  if (folded[at - 1] !== 'of') return false
  const end = folded[at - 2] === '.' ? at - 3 : at - 2
  return FIRM_ENDS.has(folded[end] ?? '') && capital[end]! > 0
}
const FIRM_ENDS = wordSet('inc corp co cos ltd plc llc ag gmbh')

/** "acquired Alma Corp., a Lund insurance firm": another firm, told of beside the one whose article it is ("The Lund firm said"). */
export function isOtherFirm(tokens: Tokens, at: number, end: number, filed: boolean): boolean {
  const { folded } = tokens
  const other =
    filed ||
    /^an?$/.test(folded[at - 1] ?? '') ||
    (folded[at - 1] === 'the' && BUYING.has(folded[at - 2] ?? ''))
  if (!other) return false
  return FIRMS.has(headBehind(tokens, behindHolder(tokens, at, tokenAt(tokens, end)), tokens.count))
}
const BUYING = wordSet(
  'acquire acquires acquired acquiring buy buys buying bought purchase purchased purchasing',
)

/** How a place of a sentence belongs to its event. */
export function bearingOf(reading: Reading, { span, place }: Where, { main }: Core): Bearing {
  const { tokens, first } = reading
  const at = tokenAt(tokens, span!.start)
  const next = tokenAt(tokens, span!.end)
  if (isBasedBehind(reading.text, span!.end)) return 'elsewhere'
  if (tokens.folded[next] === '-' && isCompound(reading, next, place.kind)) return 'elsewhere'
  if (tokens.folded[at - 1] === '-' && PREFIXES.has(tokens.folded[at - 2] ?? '')) return 'elsewhere'
  if (isSetting(tokens, at)) return 'elsewhere'
  const head = headBehind(tokens, behindHolder(tokens, at, next), reading.behind)
  if (FIRMS.has(head)) return 'elsewhere'
  if (isPersonNoun(head)) return 'home'
  if (KIN.has(head) && !isActingKin(reading, next)) return 'beside'
  if (isSeatOfFirm(reading, at, next)) return 'elsewhere'
  let before = at - 1
  while (QUALIFIERS.has(tokens.folded[before] ?? '')) before--
  if (before < first) return isOwned(reading, before, next) ? 'beside' : 'there'
  const word = tokens.folded[before]!
  const second = tokens.folded[before - 1] ?? ''
  const isArea = place.kind === 'country' || place.kind === 'region'
  if (RIVALS.has(word) && !(word === 'against' && isArea && AGAINST.has(second))) return 'elsewhere'
  if (LIKE.has(word)) return 'elsewhere'
  if (word === 'at' && SCHOLARS.has(second) && place.kind === 'city') return 'home'
  // "under the flag of Chad"
  if (word === 'of' && second === 'flag') return 'elsewhere'
  if (
    word === 'from' &&
    (COMERS.has(second) || EACH.has(second) || isPersonNoun(second) || ARRIVING.has(second))
  )
    return 'elsewhere'
  if (word === 'in' && HELD_SHARES.has(second)) return 'elsewhere'
  if ((word === ',' || word === 'and') && isListOfComers(reading, before)) return 'elsewhere'
  if (isCause(reading, before, main)) return 'home'
  // "left for Chad" tells that he went
  if (isBoundFor(reading, before)) return main?.last === before - 1 ? 'elsewhere' : 'away'
  if (isLeft(reading, before, main)) return 'elsewhere'
  if (word === 'to' && second === 'ambassador' && main && main.token < before) return 'elsewhere'
  const lower = bearingInClause(reading, at, next, main)
  if (lower !== 'there') return lower
  if (
    (word === 'in' || word === 'at') &&
    (BASED.has(second) || (SETTLED.has(second) && main?.last !== before - 1))
  )
    return 'elsewhere'
  if (word === 'in' && isRanked(reading, before)) {
    if (place.kind === 'region' && place.countries.length !== 1) return 'elsewhere'
    // "the largest attack in Norway" is there
    const event = reading.predicates.some((p) => p.noun && p.token < before && p.token > before - 5)
    if (place.kind === 'country' && !event && isRanked(reading, before, RANKED)) return 'home'
  }
  if (word === 'in' && LIVING.has(second) && main?.last !== before - 1) return 'home'
  // "left the camp to fly to Oslo"
  if (
    word === 'to' &&
    MOTION.has(second) &&
    tokens.folded[before - 2] === 'to' &&
    main &&
    main.last < before - 2
  )
    return 'elsewhere'
  if (isConceded(reading, at, main) || isWished(reading, at, main) || isDecided(reading, before, main))
    return 'home'
  if (isBesideThis(reading, before)) return 'elsewhere'
  if ((word === 'to' && GROWTH.has(second)) || (word === 'into' && isGrowth(reading, before)))
    return 'elsewhere'
  if (isAfterMotion(reading, before, main)) return 'away'
  if (word === 'to' && COMPARED.has(second)) return 'elsewhere'
  if (isOfPerson(reading, before)) return 'home'
  return isReference(reading, before) || isBroughtTo(reading, before, main) || isOwned(reading, before, next)
    ? 'beside'
    : 'there'
}

/** "refugees from Sudan, the Philippines and Chad": the later ones of the list. */
function isListOfComers({ tokens, first }: Reading, before: number): boolean {
  for (let i = before; i > first && i > before - 48; i--) {
    const word = tokens.folded[i]!
    if (word === 'from') return COMERS.has(tokens.folded[i - 1]!)
    if (tokens.capital[i] === 0 && !LISTING.has(word)) return false
  }
  return false
}
const LISTING = wordSet(', and or the')

/** "will expel envoys over the poisoning of a man in Lund": where the cause was. */
function isCause({ tokens, predicates }: Reading, before: number, main: Core['main']): boolean {
  if (!main || tokens.folded[before] !== 'in') return false
  for (let i = before - 1; i > main.last && i > before - 18; i--)
    if (tokens.folded[i] === 'over' && ARTICLES.has(tokens.folded[i + 1] ?? ''))
      return (
        /(?:ing|tion|death|murder|attack|arrest|raid)s?$/.test(tokens.folded[i + 2]!) ||
        predicates.some((p) => p.noun && p.token > i && p.token < before)
      )
  return false
}
const ARTICLES = wordSet('the a an its his her their')

/** "Lund-based", "US-Soviet talks". */
const isCompound = ({ tokens }: Reading, hyphen: number, kind: string) =>
  HYPHENATED.has(tokens.folded[hyphen + 1] ?? '') ||
  (kind === 'country' &&
    tokens.capital[hyphen + 1]! > 0 &&
    tokens.start[hyphen] === tokens.end[hyphen - 1] &&
    tokens.start[hyphen + 1] === tokens.end[hyphen])

/** "the largest show in Asia": what something ranks in. */
const isRanked = ({ tokens }: Reading, before: number, ranks = RANKS) =>
  [1, 2, 3, 4].some((back) => ranks.test(tokens.folded[before - back] ?? ''))
/** What firms and people rank by; the deadliest attack in a country is there. */
const RANKED = /^(?:largest|biggest|oldest|richest|poorest|tallest|smallest|busiest|youngest|wealthiest)$/
const RANKS = /^(?:\p{L}{2,}est|most|foremost|leading|first|only|top|premier)$/u

/** "Alma Airlines, Lund, would pay", "Alma Inc., of Salem, Ore.,", "Alma Inc. of Salem": where a firm has its seat. */
function isSeatOfFirm({ tokens, actors }: Reading, at: number, next: number): boolean {
  const { folded } = tokens
  if (isBehindFirm(tokens, at)) return true
  if (folded[next] !== ',' && folded[at - 1] !== 'in') return false
  const comma = folded[at - 1] === 'of' || folded[at - 1] === 'in' ? at - 2 : at - 1
  if (folded[comma] !== ',') return false
  const end = tokens.end[folded[comma - 1] === '.' ? comma - 2 : comma - 1]!
  return actors.some((one) => one.kind === 'organisation' && one.end >= end && one.end <= end + 1)
}

/** The token behind ", N.M.," where the town before it qualifies what follows: "the Farmington, N.M., carrier"; else the one behind the town. */
function behindHolder({ folded, capital, kind }: Tokens, at: number, next: number): number {
  if (folded[next] !== ',' || !DETERMINERS.has(folded[at - 1] ?? '')) return next
  for (let i = next + 1; i < next + 6; i++) {
    if (folded[i] === ',') return i + 1
    if (capital[i] === 0 && folded[i] !== '.') return kind[i] === WORD && folded[i - 1] === '.' ? i : next
  }
  return next
}
const DETERMINERS = wordSet('the a an its')

/** Between a preposition and a place: "in the northern Alps". */
const QUALIFIERS = wordSet(
  'the northern southern eastern western central northeastern northwestern southeastern southwestern mainland',
)
const MOTION = wordSet('fly travel head return drive sail')
const COMPARED = wordSet('compared similar opposed')

/** "researchers at Lund". */
const SCHOLARS = wordSet(
  'researcher researchers scientist scientists professor student students academics scholars lecturer historian historians biologists physicists astronomers engineers doctors economist economists',
)

/** "a Lund man", "a nurse from Lund": where somebody lives or is from, whatever befell him elsewhere. */
export function isOriginOfPerson(tokens: Tokens, at: number, end: number, behind: number): boolean {
  const before = tokens.folded[at - 1] === 'the' ? at - 2 : at - 1
  if (tokens.folded[before] === 'from')
    return COMERS.has(tokens.folded[before - 1] ?? '') || isPersonNoun(tokens.folded[before - 1] ?? '')
  if (tokens.folded[before] === 'at') return SCHOLARS.has(tokens.folded[before - 1] ?? '')
  return isPersonNoun(headBehind(tokens, behindHolder(tokens, at, tokenAt(tokens, end)), behind))
}

/** The noun that the place's name qualifies, of "Lund man", "the Lund software and design firm"; "" where it qualifies none. */
function headBehind(tokens: Tokens, from: number, behind: number): string {
  for (let i = from; i < behind && i < from + 5; i++) {
    const word = tokens.folded[i]!
    if (tokens.kind[i] !== WORD || tokens.capital[i] !== 0 || (i === from && word === 'and')) return ''
    if (isPersonNoun(word) || FIRMS.has(word) || KIN.has(word))
      return i > from && STOPS.has(tokens.folded[i - 1]!) ? '' : word
    if (STOPS.has(word)) return ''
  }
  return ''
}
const STOPS = wordSet(
  'in on at of to by for with from as that which who has have had is are was were will would may might can could said says after before when while where or but a an the his her its their this one two three no not',
)
