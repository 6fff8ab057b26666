import { POSSESSIVE, tokenAt, WORD, type Tokens } from '../tokens'
import type { ActorMention, EventType, Toponym } from '../types'
import { wordSet } from '../words'
import { DOMESTIC } from './bodies'
import { isPreposition } from './other-verbs'
import { isReceiver, isWithDeed } from './parties'
import type { Predicate } from './predicate'
import type { Mentions, Reading } from './reading'

const BETWEEN = wordSet(
  'has have had will would shall is are was were also not never then later again may might could should must did does do',
)
const OFFICE = wordSet(
  'president prime premier chancellor king queen government parliament cabinet foreign defence defense interior health culture finance justice trade transport education energy ministry minister ministers leader leaders army military navy forces troops police embassy ambassador envoy court officials authorities leaders ministers presidents delegations governments plenipotentiary',
)

/** "of the Republic of Armenia": a part of the name. */
const STATE = new Set(['republic', 'kingdom', 'state', 'union', 'federation'])

/** What is done to a government rather than in its country: "accused Japan", "urged Chad". */
const TOWARDS: ReadonlySet<EventType> = new Set([
  'ACCUSE',
  'REQUEST',
  'THREATEN',
  'SANCTION',
  'SUPPORT',
  'STATEMENT',
  'AID',
])

/** What a city does only as the seat of a government: "Moscow denied". */
const SPEAKING: ReadonlySet<EventType> = new Set([
  'STATEMENT',
  'ACCUSE',
  'REJECT',
  'AGREE',
  'THREATEN',
  'SANCTION',
  'REQUEST',
  'SUPPORT',
  'CONCEDE',
])

/**
 * Countries that act in a sentence: they are its actors, not its places. "Japan lifted a ban", "Egypt and Sudan will resume talks",
 * "Serbia's Culture Minister", "the prime ministers of Albania and Serbia".
 */
export function findSubjects(reading: Reading, countryOf: Mentions['countryOf']): ActorMention[] {
  const subjects: ActorMention[] = []
  const countries = reading.toponyms.filter((t) => t.kind === 'literal' && t.place?.kind === 'country')
  countries.forEach((country, i) => {
    if (
      isPossessor(reading, country) ||
      isBeforeOffice(reading, country) ||
      isOfficeOf(reading, country) ||
      isObject(reading, country) ||
      isReceiver(reading.tokens, country, countries[i - 1]) ||
      isAfterThat(reading, country) ||
      isDisposed(reading, country) ||
      isListed(reading, country, countries[i - 1], subjects.at(-1)) ||
      agentOf(reading, country, countries)
    ) {
      subjects.push({ start: country.start, end: country.end, name: country.place!.name, kind: 'government' })
    }
  })
  for (const union of reading.toponyms)
    if (
      union.kind === 'literal' &&
      union.place?.kind === 'region' &&
      (isBeforeOffice(reading, union) || isWithDeed(reading.tokens, tokenAt(reading.tokens, union.end)))
    )
      subjects.push({ start: union.start, end: union.end, name: union.place.name, kind: 'government' })
  for (const city of reading.toponyms) {
    if (city.kind !== 'literal' || city.place?.kind !== 'city') continue
    const verb = agentOf(reading, city, [])
    const speaks = verb ? SPEAKING.has(verb.type) : isSeatOf(reading, city)
    const name = speaks ? countryOf(city.place) : null
    if (name) subjects.push({ start: city.start, end: city.end, name, kind: 'government' })
  }
  return subjects
}

const POLITICAL = wordSet(
  'cooperation efforts refusal stance request decision commitment willingness support',
)

/** "China … Beijing's cooperation": a deed of the city whose country or people the sentence names as well. */
const isSeatOf = ({ tokens, toponyms }: Reading, { end, place }: Toponym) =>
  tokens.kind[tokenAt(tokens, end)] === POSSESSIVE &&
  POLITICAL.has(tokens.folded[tokenAt(tokens, end) + 1] ?? '') &&
  toponyms.some((one) => one.place?.kind === 'country' && one.place.countries[0] === place!.countries[0])

function isPossessor({ tokens, actors, toponyms }: Reading, { end }: Toponym): boolean {
  const next = tokenAt(tokens, end)
  if (tokens.kind[next] !== POSSESSIVE) return false
  if (OFFICE.has(tokens.folded[officeBehind(tokens, next + 1)] ?? '') || isWithDeed(tokens, next)) return true
  // "Peru's state news agency NAME", "Peru's NAME": common words up to a name that is no place
  let at = next + 1
  while (at < next + 5 && tokens.capital[at] === 0 && tokens.kind[at] === WORD) at++
  const start = tokens.start[at]
  if (actors.some((actor) => actor.start === start)) return true
  return at === next + 1 && tokens.capital[at] === 1 && !toponyms.some((one) => one.start === start)
}

/** "ex-", "former": who held the office before. */
function officeBehind({ folded }: Tokens, at: number): number {
  if (folded[at] === 'ex' && folded[at + 1] === '-') return at + 2
  return EARLIER.has(folded[at] ?? '') ? at + 1 : at
}
const EARLIER = wordSet('former then new first late incoming outgoing deputy acting current')

/** "US envoy", "UK troops"; "Kosovo police" are in Kosovo. */
const isBeforeOffice = ({ tokens }: Reading, { end }: Toponym) => {
  const next = tokenAt(tokens, end)
  return tokens.capital[next] === 0 && OFFICE.has(tokens.folded[next]!) && !DOMESTIC.has(tokens.folded[next]!)
}

/** Directly behind a verb that is done to somebody. */
function isObject({ tokens, predicates }: Reading, { start }: Toponym): boolean {
  const at = tokenAt(tokens, start)
  const verb = tokens.folded[at - 1] === 'the' ? at - 2 : at - 1
  return predicates.some((p) => p.last === verb && !p.noun && !p.passive && TOWARDS.has(p.type))
}

/** "demanded that Chad leave", "until the US complies": what opens the clause makes it the subject. */
function isAfterThat({ tokens, first }: Reading, { start, end }: Toponym): boolean {
  const at = tokenAt(tokens, start)
  const opener = tokens.folded[at - 1] === 'the' ? at - 2 : at - 1
  const next = tokenAt(tokens, end)
  return (
    opener > first &&
    CLAUSES.has(tokens.folded[opener]!) &&
    tokens.kind[next] === WORD &&
    tokens.capital[next] === 0 &&
    !AFTER_NAME.has(tokens.folded[next]!)
  )
}
const CLAUSES = new Set(['that', 'until', 'unless', 'if', 'whether'])
/** "that Peru is hit", "that Peru or": not what it does. */
const AFTER_NAME = wordSet('is are was were be been and or in of')

/** "Norway is willing to", "said China was partly responsible": what is said of a government. */
function isDisposed(reading: Reading, place: Toponym): boolean {
  const { folded } = reading.tokens
  let next = tokenAt(reading.tokens, place.end)
  if (!BETWEEN.has(folded[next] ?? '') || !opensClause(reading, place)) return false
  while (BETWEEN.has(folded[next] ?? '') || folded[next]?.endsWith('ly')) next++
  return DISPOSED.has(folded[next] ?? '')
}
const DISPOSED = wordSet(
  'responsible willing unwilling ready able unable prepared eager keen determined concerned opposed committed guilty reluctant',
)

/** The next of a list that began with a party: "admit Peru, Chile and the Netherlands". */
function isListed(
  { tokens }: Reading,
  { start }: Toponym,
  before: Toponym | undefined,
  party: ActorMention | undefined,
): boolean {
  if (!before || before.start !== party?.start) return false
  const at = tokenAt(tokens, start)
  const from = tokenAt(tokens, before.end)
  if (at - from < 1 || at - from > 3) return false
  for (let i = from; i < at; i++) if (!LIST.has(tokens.folded[i]!)) return false
  return true
}
const LIST = new Set([',', 'and', 'or', 'the'])

function isOfficeOf({ tokens, first }: Reading, { start }: Toponym): boolean {
  for (let i = tokenAt(tokens, start) - 1, steps = 0; i > first && steps < 10; i--, steps++) {
    if (tokens.folded[i] === 'of' && !STATE.has(tokens.folded[i - 1]!))
      return OFFICE.has(tokens.folded[i - 1]!)
    if (
      tokens.capital[i] === 0 &&
      tokens.folded[i] !== ',' &&
      tokens.folded[i] !== 'and' &&
      tokens.folded[i] !== 'the'
    )
      return false
  }
  return false
}

/** The finite active verb it stands directly before, alone or joined by "and"; `null` where there is none or a preposition comes first. */
function agentOf(reading: Reading, place: Toponym, joinable: readonly Toponym[]): Predicate | null {
  const { tokens, first } = reading
  const at = tokenAt(tokens, place.start)
  const before = tokens.folded[at - 1] ?? ''
  if (at !== first && !OPENERS.has(before)) return null
  // "troops in the Philippines"
  const second = tokens.folded[at - 2] ?? ''
  if (before === 'the' && at - 1 > first && isPreposition(second) && !OPENERS.has(second)) return null
  // "between Peru and Chile": no more than the one before it
  const other = before === 'and' && joinable.find(({ end }) => tokenAt(tokens, end) === at - 1)
  if (other && !opensClause(reading, other)) return null
  const joined = joinable.find(
    (other) =>
      other.start > place.end &&
      /^(?:, (?:and )?| and )(?:the )?$/.test(reading.text.slice(place.end, other.start)),
  )
  if (joined) return agentOf(reading, joined, joinable)
  let next = behindTime(reading, tokenAt(tokens, place.end))
  while (BETWEEN.has(tokens.folded[next] ?? '') || tokens.folded[next]?.endsWith('ly')) next++
  return (
    reading.predicates.find((p) => p.token === next && !p.noun && !p.passive && p.type !== 'HAZARD') ?? null
  )
}
function opensClause({ tokens, first }: Reading, { start }: Toponym): boolean {
  const at = tokenAt(tokens, start)
  return at === first || OPENERS.has(tokens.folded[at - 1]!)
}

const OPENERS = wordSet(
  'and , that while but said says whether as after before since because although though if until " “ ” the which what where when how why than',
)

/** "Peru on Monday said", "Peru last week approved": the verb's own subject all the same. */
function behindTime({ tokens, times }: Reading, at: number): number {
  const start = tokens.start[tokens.folded[at] === 'on' ? at + 1 : at]
  const time = times.find((one) => one.start === start)
  return time ? tokenAt(tokens, time.end) : at
}
