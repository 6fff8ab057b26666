import { POSSESSIVE, tokenAt } from '../tokens'
import type { EventType, Where } from '../types'
import { hasWord, wordSet } from '../words'
import { isNationActing } from './bodies'
import type { Core } from './main-predicate'
import type { Predicate } from './predicate'
import type { Reading } from './reading'
import { governing, isDealtWith } from './where'

/** What is done somewhere, rather than between some, for something or in words. */
const DEEDS: ReadonlySet<EventType> = new Set<EventType>([
  'ASSAULT',
  'HAZARD',
  'COERCE',
  'ACCUSE',
  'PROTEST',
  'MOBILIZE',
  'AID',
  'CONSULT',
  'RETREAT',
  'CONCEDE',
  'SANCTION',
  'OTHER',
])
/** What happens to people where they are, whoever does it. */
export const FELT: ReadonlySet<EventType> = new Set<EventType>([
  'ASSAULT',
  'HAZARD',
  'COERCE',
  'PROTEST',
  'MOBILIZE',
])
/** "net income fell", "accused the rebels of": how something fares is nowhere, what is said of somebody is not done there. */
const WORDS = wordSet(
  'admit concede confess acknowledge apologise apologize accuse blame allege complain call describe compare acquire merge fall rise drop climb jump soar plunge slip decline increase decrease grow gain lose earn expect plan hope want think believe seem appear',
)
/** Before a place that is one of several. */
const LISTED = wordSet(', and or')
/** "a book about Lund": only what something deals with. */
const DEALING = wordSet(
  'about against concerning regarding toward towards including like as than with discuss discussed discussing debate debated call calls called calling describe describes described describing mention mentions mentioned among',
)

/**
 * A deed is done where its story is at home: its places are where it happened, unless one of them is already, or they are only dealt with.
 * A country is so where its people or bodies act, or where something happens to people; what is said, asked or agreed is about its place,
 * but for what is asked or threatened face to face.
 */
export function settleRoles(
  where: readonly Where[],
  reading: Reading,
  { main, say, type: told }: Core,
  goesOn: boolean,
): Where[] {
  // "will test the house, he said"
  const type =
    told === 'STATEMENT' && main?.tense === 'future' && say && say.token > main.token ? main.type : told
  if (!main || where.some(({ role }) => role === 'at')) return [...where]
  const deed =
    isDeed(main, type) ||
    MEETING.test(reading.text.slice(reading.start, reading.end)) ||
    (type === 'ACCUSE' && IN_COURT.test(reading.text.slice(reading.start, reading.end)))
  const bodily = !main.say && isFaceToFace(reading, main, type, goesOn)
  const formal =
    !main.say && FORMAL.has(main.lemma) && !FIRMS.test(reading.text.slice(reading.start, reading.end))
  if (!deed && !formal && !bodily) return [...where]
  return where.map((one) =>
    (deed || bodily || one.basis === 'carried') && isScene(one, reading, main, type)
      ? { ...one, role: 'at' }
      : one,
  )
}

/** "threatened to stab them", "ordered the man to lie down", and behind an attack "ordered him": asked or threatened where the two are. */
function isFaceToFace(
  { tokens, behind, first }: Reading,
  { last }: Predicate,
  type: EventType,
  goesOn: boolean,
): boolean {
  const { folded, capital, kind } = tokens
  if (type === 'THREATEN') return hasWord(tokens, first, behind, VIOLENT)
  if (type !== 'REQUEST') return false
  if (goesOn && HIM.has(folded[last + 1] ?? '')) return true
  for (let i = last + 1; i < last + 8 && capital[i] === 0; i++) {
    if (PEOPLE.has(folded[i]!)) return kind[i + 1] !== POSSESSIVE
    if (!/^(?:the|an?|his|her|their|two|three|one|another|first|second|\d+|-|year|old)$/.test(folded[i]!))
      return false
  }
  return false
}
/** What is threatened with, and to do: "to stab them". */
const VIOLENT = wordSet(
  'gun knife pistol rifle weapon machete gunpoint knifepoint kill stab shoot hammer axe bat',
)
const HIM = wordSet('him her them')
const PEOPLE = wordSet(
  'man woman boy girl men women victim victims driver clerk cashier teller officer officers teen teenager staff employees employee couple passengers passenger resident guard guards tenant tenants old',
)

/** What a council, a governor or a parliament does at home, though it is about something else. */
export const FORMAL = wordSet(
  'approve authorize authorise vote pass adopt ratify enact sign award appoint elect',
)
/** What firms decide is about their seat. */
const FIRMS = /\b(?:shareholders?|holders|directors|shares?|stock|company|offer)\b/
/** "told a news conference", "urged at a rally". */
const MEETING =
  /\b(?:at|told|in) (?:an? |the |his |her |their )(?:\p{Ll}+ )?(?:news conference|press conference|rally|hearing|ceremony|sermon|mass)\b/u
const IN_COURT = /\b(?:in court|pleaded|pled|before a (?:judge|magistrate))\b/

/** Something done, rather than said, agreed or fared. */
export const isDeed = (main: Predicate, type: EventType) =>
  DEEDS.has(type) && !main.say && !WORDS.has(main.lemma)

function isScene({ place, basis, span }: Where, reading: Reading, main: Predicate, type: EventType): boolean {
  const { tokens } = reading
  if (basis === 'stated' && span) {
    const at = tokenAt(tokens, span.start)
    const listed = LISTED.has(tokens.folded[at - 1] ?? '')
    const before = listed ? governing(tokens, at) : tokens.folded[at - 1] === 'the' ? at - 2 : at - 1
    if (DEALING.has(tokens.folded[before] ?? '') || isDealtWith(reading, before)) return false
  }
  if (basis === 'carried' && isOthersDeed(reading, main, place.countries)) return false
  if (place.kind === 'city' || place.kind === 'site' || place.kind === 'admin') return true
  // an island, a desert
  if (place.kind === 'region') return basis === 'carried' && place.countries.length === 1
  if (place.kind !== 'country') return false
  return (
    (basis === 'carried' && FELT.has(type) && main.tense === 'past') ||
    isNationActing(reading, main, place.countries[0]!)
  )
}

/** "French troops shot": somebody of another country does it, and nobody of this one is named. */
function isOthersDeed({ toponyms, tokens }: Reading, main: Predicate, countries: readonly string[]): boolean {
  const acting = toponyms.filter(({ kind }) => kind === 'demonym' || kind === 'metonym')
  return (
    acting.some(({ start }) => start < tokens.start[main.start]!) &&
    !acting.some(({ place }) => place && countries.includes(place.countries[0]!))
  )
}
