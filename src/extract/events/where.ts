import { NUMBER, tokenAt, WORD, type Tokens } from '../tokens'
import type { ActorMention, Toponym, Where } from '../types'
import { wordSet } from '../words'
import type { Core } from './main-predicate'
import { bearingOf, type Bearing } from './origins'
import {
  isInAside,
  isInParticiple,
  isInSubjectClause,
  isSpokenOf,
  isWhereSaid,
  isWhereStated,
} from './beside'
import { isAtBuilding } from './buildings'
import { isActor, isPartySeat, isPlaying, isToParty } from './parties'
import type { Reading } from './reading'

const AT = wordSet(
  'in at near outside inside across around throughout off along within between through to into onto above beneath under over',
)
const ABOUT = wordSet(
  'of for on with from against regarding concerning about toward towards than including like as by among amongst',
)
const PASSED_OVER = wordSet(
  'the a an and or both , northern southern eastern western central north south east west northeast northwest southeast southwest upper lower greater mainland neighbouring neighboring nearby',
)
/** "districts of X" is in X. */
const PARTS = wordSet(
  'cities towns villages provinces counties states block blocks corner intersection part parts district districts suburb suburbs outskirts centre center city town village port capital north south east west northeast northwest southeast southwest coast enclave island islands region regions province area areas streets neighbourhood neighborhood neighbourhoods neighborhoods county state republic territory swathes side edge miles kilometers kilometres km',
)
/** Words after which even "in X" names a subject: "the situation in X", "referring to X". */
const SUBJECT_BEFORE =
  /\b(?:situation|interests?|referring|refers?|related|relations|policy|crisis|support|threats?|concerns?|emanating|statements?|ambassador|embassy|aid|assistance|message|exports?|imports?|visitors?)\s+(?:in|to|on|for|from)\s+(?:the\s+)?$/i
const SUBJECT_LINKS = wordSet('in to on for from')
/** "an end to the violence in": what somebody speaks of. */
const ENDED =
  /\b(?:end|halt|stop|response|solution|opposition) to (?:the )?(?:[\w-]+ ){0,2}(?:violence|fighting|war|wars|conflict|hostilities|bloodshed|unrest|crisis|killings?|attacks?) in (?:the )?$/i
/** "prayed for peace in", "sanctions over the war in": what somebody cares about. */
const MATTER =
  /\b(?:for|about|over|against|of|on) (?:an? |the |its |their |his )?(?:[\w-]+ )?(?:peace|calm|stability|democracy|freedom|war|conflict|famine|hunger|violence|fighting|rights) in (?:the )?$/i
/** "the raid on Mari" is there. */
const STRUCK = wordSet(
  'attack attacks assault assaults raid raids strike strikes airstrike airstrikes offensive siege advance march shelling bombardment bombing crackdown',
)
/** Who acts in the town they are of: "caught by Lund police". */
const GUARDS = wordSet('police deputies firefighters paramedics')
/** "discussed Chad", "called Chad a friend". */
const TALKED_OF = wordSet(
  'discuss discusses discussed discussing debate debated call calls called calling describe describes described describing mention mentions mentioned mentioning',
)

/**
 * The places of a sentence with their roles, each as often as it is named. `at`: the happening is there, or spans it; `about`: only its subject.
 * Metonyms, demonyms and names inside names are actors, never places of an event.
 */
export function findPlaces(reading: Reading): Where[] {
  const places: Where[] = []
  for (const toponym of reading.toponyms)
    if (
      toponym.kind === 'literal' &&
      toponym.place &&
      !isRoadNumber(reading, toponym) &&
      !isLabel(reading, toponym) &&
      !isSeat(reading, toponym)
    )
      places.push(toWhere(toponym, roleOf(reading, toponym)))
    else if (
      toponym.kind === 'embedded' &&
      toponym.place &&
      (isAtBuilding(reading, toponym) || isElection(reading, toponym))
    )
      places.push(toWhere(toponym, 'at'))
  return places
}

/** The places of a sentence that its event may be at, and those where somebody in it is at home; without those told beside it. */
export function placesOfEvent(
  reading: Reading,
  places: readonly Where[],
  core: Core,
): { readonly there: readonly Where[]; readonly homes: readonly Where[]; readonly away: readonly Where[] } {
  if (places.length === 0) return { there: places, homes: places, away: places }
  const told = places
    .filter((one) => !isInAside(reading, one, core))
    .map((one) => (isSpokenOf(reading, one, core) ? { ...one, role: 'about' as const } : one))
  const said = told.filter((one) => isWhereStated(reading, one, core))
  const happened = said.length > 0 ? said : told.filter((one) => !isWhereSaid(reading, one, core))
  const own = happened.some(({ role }) => role === 'at') ? happened : told
  const bearings: Bearing[] = []
  own.forEach((one, i) => {
    const joined = i > 0 && bearings[i - 1] !== 'there' && goesOn(reading, own[i - 1]!, one)
    const bearing = joined ? bearings[i - 1]! : bearingOf(reading, one, core)
    bearings.push(bearing === 'there' ? bearingInSubject(reading, one, core) : bearing)
  })
  const actor = own.findLastIndex((one, i) => bearings[i] === 'there' && isActor(reading, one))
  if (actor >= 0 && own.some(({ role }, i) => i > actor && role === 'at' && bearings[i] === 'there'))
    for (let i = actor; i >= 0; i--) bearings[i] = 'elsewhere'
  const there = own.filter((_, i) => bearings[i] === 'there')
  return {
    there: there.some(({ role }) => role === 'at')
      ? there
      : own.filter((_, i) => bearings[i] === 'there' || bearings[i] === 'beside'),
    homes: own.filter((_, i) => bearings[i] === 'home'),
    away: own.filter((_, i) => bearings[i] === 'away'),
  }
}

/** Each place once, without those that only say where another is and those that act ("Japan lifted a ban", "Serbia's minister"). */
export function choosePlaces(
  reading: Reading,
  places: readonly Where[],
  subjects: readonly ActorMention[],
): Where[] {
  const where: Where[] = []
  for (const next of places)
    if (
      !where.some((one) => one.place.id === next.place.id) &&
      !subjects.some((one) => one.start === next.span!.start)
    )
      where.push(next)
  return where.length > 1 ? dropContainers(reading, where) : where
}

/** Of a place that none of the words beside it tells of. */
function bearingInSubject(reading: Reading, one: Where, core: Core): Bearing {
  if (isInSubjectClause(reading, one, core)) return 'home'
  return isInParticiple(reading, one, core) ? 'beside' : 'there'
}

/** A deed that is at a place is there alone: "held in Chad over a ship from Peru", unlike "from Lund to Malmo" and a town of a country; what is said or agreed is also about others. */
export function dropDealtWith({ text }: Reading, where: readonly Where[]): Where[] {
  const there = where.filter(({ role }) => role === 'at')
  if (there.length === 0) return [...where]
  const isOrigin = (one: Where, next: Where | undefined) =>
    next !== undefined && text.slice(one.span!.end, next.span!.start) === ' to '
  return where.filter(
    (one, i) =>
      one.role === 'at' || isOrigin(one, where[i + 1]) || there.some((outer) => contains(outer, one)),
  )
}

/** "of Lund, Sweden", "from Sudan, the Comoros and Mali". */
const goesOn = ({ text }: Reading, before: Where, { span }: Where) =>
  /^,? ?(?:and |or )?(?:the )?$/.test(
    text.slice(before.span!.end, Math.min(span!.start, before.span!.end + 14)),
  )

/** "the Punjab Assembly election": held there. */
function isElection({ tokens }: Reading, { end }: Toponym): boolean {
  const next = tokenAt(tokens, end)
  for (let i = next; i < next + 3; i++) if (tokens.capital[i] === 0) return ELECTIONS.has(tokens.folded[i]!)
  return false
}
const ELECTIONS = wordSet('election elections polls referendum')

const SEATS = new Set([
  'White House',
  'Kremlin',
  'Pentagon',
  'Capitol Hill',
  'Downing Street',
  '10 Downing Street',
  'Wall Street',
  'Elysee Palace',
  'Buckingham Palace',
])
const AT_SEAT = wordSet('in at on near outside inside around')

/** "rebuffed by the White House": who sits there, not the house; "at the White House" is a place. */
function isSeat({ tokens }: Reading, { start, place }: Toponym): boolean {
  if (place!.kind !== 'site' || !SEATS.has(place!.name)) return false
  const at = tokenAt(tokens, start)
  return !AT_SEAT.has(tokens.folded[tokens.folded[at - 1] === 'the' ? at - 2 : at - 1] ?? '')
}

/** "Sen. Diaz, D-Salem": whom he sits for; "a US ally": whose. */
function isLabel({ tokens, text, first }: Reading, { start, end, place }: Toponym): boolean {
  const at = tokenAt(tokens, start)
  if (isPartySeat(tokens, at) || (place!.kind === 'city' && isPlaying(text, start, end))) return true
  const next = tokenAt(tokens, end)
  // "former Salem coach": a club
  if (TEAM.has(tokens.folded[next] ?? '')) return true
  if (place!.kind !== 'country' || tokens.capital[at] !== 2) return false
  if (tokens.kind[next] !== WORD || tokens.capital[next] !== 0 || NO_NOUNS.has(tokens.folded[next]!))
    return false
  if (tokens.start[next] !== end + 1) return false
  return MISSIONS.has(tokens.folded[next]!) || (at > first && !AT.has(tokens.folded[at - 1]!))
}
/** "outside U.S. embassies in Chad": what a country has abroad. */
const MISSIONS = wordSet(
  'allies ally embassy embassies consulate consulates ambassador ambassadors troops soldiers forces marines diplomats envoys warships warplanes jets tourists nationals citizens missionaries',
)
const TEAM = wordSet(
  'coach striker midfielder defender goalkeeper quarterback winger pitcher teammate teammates spokesman spokeswoman spokesperson',
)
const NO_NOUNS = wordSet(
  'and or but in on at of to by for with from as has have had is are was were will would may might can could should must also who which that when while after before if than not said says since until about over under into against between during through amid despite because where so then now',
)

/** "Ohio 63": a road. */
const isRoadNumber = ({ tokens }: Reading, { end, place }: Toponym) =>
  place!.kind === 'admin' && tokens.kind[tokenAt(tokens, end)] === NUMBER && tokens.text[end] !== ','

function toWhere(toponym: Toponym, role: Where['role']): Where {
  const { place, rule, others, vague, start, end } = toponym
  return { place: place!, role, basis: 'stated', rule, others, vague, span: { start, end } }
}

function roleOf(reading: Reading, toponym: Toponym): Where['role'] {
  if (toponym.place!.kind === 'border') return 'at'
  const { tokens, first } = reading
  const at = tokenAt(tokens, toponym.start)
  const before = tokens.folded[at - 1] ?? ''
  if (TALKED_OF.has(before === 'the' ? (tokens.folded[at - 2] ?? '') : before)) return 'about'
  // "on the Faroe Islands"
  if ((before === 'on' || tokens.folded[at - 2] === 'on') && ISLANDS.test(toponym.place!.name)) return 'at'
  // "on the Elm Park Estate"
  if (before === 'the' && tokens.folded[at - 2] === 'on' && reading.text.endsWith(' Estate', toponym.end))
    return 'at'
  if (before === 'by' && GUARDS.has(tokens.folded[tokenAt(tokens, toponym.end)] ?? '')) return 'at'
  if (before === 'on' && (toponym.place!.kind === 'site' || STRUCK.has(tokens.folded[at - 2] ?? '')))
    return 'at'
  if (SUBJECT_LINKS.has(before === 'the' ? (tokens.folded[at - 2] ?? '') : before)) {
    const behind = reading.text.slice(Math.max(reading.start, toponym.start - 60), toponym.start)
    if (SUBJECT_BEFORE.test(behind) || ENDED.test(behind) || MATTER.test(behind)) return 'about'
  }
  // back over "Albania, Serbia and" to the preposition that governs them all; without one a place is where it happened
  for (let i = at - 1, steps = 0; i >= first && steps < 12; i--, steps++) {
    const word = tokens.folded[i]!
    if (AT.has(word)) return isToParty(reading, word, i, toponym) || isDealtWith(reading, i) ? 'about' : 'at'
    if (ABOUT.has(word)) return word === 'of' && PARTS.has(tokens.folded[i - 1] ?? '') ? 'at' : 'about'
    if (!PASSED_OVER.has(word) && tokens.capital[i] === 0) return 'at'
  }
  return 'at'
}

/** The token before a place, of "the", "northern" and other places of a list the one before those. */
export function governing({ folded, capital }: Tokens, at: number): number {
  let i = at - 1
  while (i > 0 && i > at - 13 && (PASSED_OVER.has(folded[i]!) || capital[i]! > 0)) i--
  return i
}

/** "its policy regarding building in Lund", "questions about safety in Lund", up to the preposition before the place. */
export function isDealtWith({ tokens, first }: Reading, before: number): boolean {
  for (let i = before - 1; i > first && i > before - 4 && tokens.kind[i] === WORD; i--)
    if (DEALING.has(tokens.folded[i]!)) return true
  return false
}
const DEALING = wordSet('about regarding concerning')

/** "Minsk, Belarus", "Minsk, the capital of Belarus", "in Minsk in Belarus": the country only says which Minsk. */
function dropContainers(reading: Reading, where: readonly Where[]): Where[] {
  return where.filter(
    (outer) =>
      !where.some((inner) => {
        if (inner === outer) return false
        // "officials in Peru reported cases in Lima"
        if (inner.span!.end > outer.span!.start)
          return (
            inner.role === 'at' &&
            outer.role === 'at' &&
            outer.place.kind === 'country' &&
            TOWNS.has(inner.place.kind) &&
            !reading.text.slice(outer.span!.end, inner.span!.start).includes(',') &&
            contains(outer, inner)
          )
        if (outer.span!.start - inner.span!.end <= 3 || isHolding(reading, inner, outer))
          return contains(outer, inner) || isInState(outer, inner)
        // "held in Oslo to please Norway", "flew tents to Oslo for victims of the floods in Norway"
        return (
          (outer.role === 'about' || outer.place.kind === 'country') &&
          inner.role === 'at' &&
          TOWNS.has(inner.place.kind) &&
          contains(outer, inner)
        )
      }),
  )
}

const ISLANDS = /\bIslands?$/

const TOWNS: ReadonlySet<string> = new Set(['city', 'admin', 'site'])

/** What stands between a place and what it is in: " in ", ", the capital of ", ", a town in northern ". */
const HOLDING =
  /^,? (?:(?:the |a |an )?(?:[\p{Ll}-]+ ){0,3}(?:capital|city|town|village|suburb|port|seat|part|outskirts) (?:of|in)|in|of) (?:the )?(?:(?:north|south|east|west|central)[\p{Ll}-]* )?(?:province of |state of )?$/u

const isHolding = ({ text }: Reading, { span: inner }: Where, { span: outer }: Where) =>
  outer!.start - inner!.end < 60 && HOLDING.test(text.slice(inner!.end, outer!.start))

function contains(outer: Where, inner: Where): boolean {
  const { kind, countries, name } = outer.place
  if (kind === 'country')
    return inner.place.kind !== 'country' && inner.place.countries.includes(countries[0]!)
  return kind === 'admin' && inner.place.admin === name
}

/** A town or site beside a division, which must be its own. */
const isInState = (outer: Where, inner: Where) =>
  outer.place.kind === 'admin' && (inner.place.kind === 'city' || inner.place.kind === 'site')
