import { NUMBER, tokenAt, WORD } from '../tokens'
import { PLACE_KINDS, type ActorMention, type Toponym, type Where } from '../types'
import type { Core } from './main-predicate'
import { bearingOf, type Bearing } from './origins'
import type { Reading } from './reading'

const words = (list: string) => new Set(list.split(' '))
const AT = words(
  'in at near outside inside across around throughout off along within between through to into onto above beneath under over',
)
const ABOUT = words(
  'of for on with from against regarding concerning about toward towards than including like as by',
)
const PASSED_OVER = words(
  'the a an and or both , northern southern eastern western central north south east west northeast northwest southeast southwest upper lower greater mainland neighbouring neighboring nearby',
)
/** "districts of X" is in X. */
const PARTS = words(
  'part parts district districts suburb suburbs outskirts centre center city town village villages port capital north south east west northeast northwest southeast southwest coast island islands region regions province area areas streets neighbourhood neighborhood neighbourhoods neighborhoods county state republic territory swathes side edge miles kilometers kilometres km',
)
/** Words after which even "in X" names a subject: "the situation in X", "referring to X". */
const SUBJECT_BEFORE =
  /\b(?:situation|interests?|referring|refers?|related|relations|policy|crisis|support|threats?|concerns?|emanating|statements?|ambassador|embassy|aid|assistance|message|exports?|imports?|visitors?)\s+(?:in|to|on|for|from)\s+(?:the\s+)?$/i
const SUBJECT_LINKS = words('in to on for from')
/** "an end to the violence in": what somebody speaks of. */
const ENDED =
  /\b(?:end|halt|stop|response|solution|opposition) to (?:the )?(?:[\w-]+ ){0,2}(?:violence|fighting|war|wars|conflict|hostilities|bloodshed|unrest|crisis|killings?|attacks?) in (?:the )?$/i
/** "the raid on Mari" is there. */
const STRUCK = words(
  'attack attacks assault assaults raid raids strike strikes airstrike airstrikes offensive siege advance march shelling bombardment bombing crackdown',
)
const TALKED_OF = words('discuss discusses discussed discussing debate debated')

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
    else if (toponym.kind === 'embedded' && toponym.place && isAtBuilding(reading, toponym))
      places.push(toWhere(toponym, 'at'))
  return places
}

const BUILDINGS = words(
  'hospital clinic court courthouse university college school cathedral church mosque temple synagogue airport stadium arena prison jail museum library station theatre theater palace barracks zoo',
)
const AT_BUILDING = words('in at outside inside near')

/** "in Uppsala Cathedral", "at Mubende Regional Referral Hospital": a building behind such a preposition, called after its town. */
function isAtBuilding({ tokens, actors, first }: Reading, { start, place }: Toponym): boolean {
  if (place!.kind !== 'city' && place!.kind !== 'admin') return false
  const body = actors.find((one) => one.kind === 'organisation' && one.start === start)
  if (!body || !BUILDINGS.has(tokens.folded[tokenAt(tokens, body.end) - 1]!)) return false
  const at = tokenAt(tokens, start)
  const before = at - 1 > first && tokens.folded[at - 1] === 'the' ? at - 2 : at - 1
  return AT_BUILDING.has(tokens.folded[before] ?? '')
}

/** The places of a sentence that its event may be at, and those where somebody in it is at home; without those told beside it. */
export function placesOfEvent(
  reading: Reading,
  places: readonly Where[],
  core: Core,
): { readonly there: readonly Where[]; readonly homes: readonly Where[] } {
  if (places.length === 0) return { there: places, homes: places }
  const told = places.filter((one) => !isInAside(reading, one, core))
  const happened = told.filter((one) => !isWhereSaid(reading, one, core))
  const own = happened.some(({ role }) => role === 'at') ? happened : told
  const bearings: Bearing[] = []
  own.forEach((one, i) => {
    const joined = i > 0 && bearings[i - 1] !== 'there' && goesOn(reading, own[i - 1]!, one)
    bearings.push(joined ? bearings[i - 1]! : bearingOf(reading, one, core))
  })
  return {
    there: own.filter((_, i) => bearings[i] === 'there'),
    homes: own.filter((_, i) => bearings[i] === 'home'),
  }
}

/** Each place once, without those that only say where another is and those that act ("Japan lifted a ban", "Serbia's minister"). */
export function choosePlaces(places: readonly Where[], subjects: readonly ActorMention[]): Where[] {
  const where: Where[] = []
  for (const next of places)
    if (
      !where.some((one) => one.place.id === next.place.id) &&
      !subjects.some((one) => one.start === next.span!.start)
    )
      where.push(next)
  return where.length > 1 ? dropContainers(where) : where
}

/** "of Lund, Sweden", "from Sudan, the Comoros and Mali". */
const goesOn = ({ text }: Reading, before: Where, { span }: Where) =>
  /^,? ?(?:and |or )?(?:the )?$/.test(
    text.slice(before.span!.end, Math.min(span!.start, before.span!.end + 14)),
  )

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
const AT_SEAT = words('in at on near outside inside around')

/** "rebuffed by the White House": who sits there, not the house; "at the White House" is a place. */
function isSeat({ tokens }: Reading, { start, place }: Toponym): boolean {
  if (place!.kind !== 'site' || !SEATS.has(place!.name)) return false
  const at = tokenAt(tokens, start)
  return !AT_SEAT.has(tokens.folded[tokens.folded[at - 1] === 'the' ? at - 2 : at - 1] ?? '')
}

/** "Sen. Diaz, D-Salem": whom he sits for; "a US ally": whose. */
function isLabel({ tokens, first }: Reading, { start, end, place }: Toponym): boolean {
  const at = tokenAt(tokens, start)
  if (tokens.folded[at - 1] === '-' && PARTIES.has(tokens.folded[at - 2] ?? '')) return true
  const next = tokenAt(tokens, end)
  // "former Salem coach": a club
  if (TEAM.has(tokens.folded[next] ?? '')) return true
  if (place!.kind !== 'country' || tokens.capital[at] !== 2) return false
  if (tokens.kind[next] !== WORD || tokens.capital[next] !== 0 || NO_NOUNS.has(tokens.folded[next]!))
    return false
  return at > first && !AT.has(tokens.folded[at - 1]!) && tokens.start[next] === end + 1
}
const PARTIES = words('d r dfl i l g')
const TEAM = words(
  'coach striker midfielder defender goalkeeper quarterback winger pitcher teammate teammates',
)
const NO_NOUNS = words(
  'and or but in on at of to by for with from as has have had is are was were will would may might can could should must also who which that when while after before if than not said says since until about over under into against between during through amid despite because where so then now',
)

/** "Ohio 63": a road. */
const isRoadNumber = ({ tokens }: Reading, { end, place }: Toponym) =>
  place!.kind === 'admin' && tokens.kind[tokenAt(tokens, end)] === NUMBER && tokens.text[end] !== ','

/** ", who is from Peru,": what is told beside the event, where the event itself is not in that clause. */
function isInAside({ tokens, first }: Reading, { span }: Where, { main }: Core): boolean {
  if (!main) return false
  const at = tokenAt(tokens, span!.start)
  for (let i = at - 1; i > first; i--) {
    // ", before heading to Lund": what came next
    if (tokens.folded[i] === ',')
      return tokens.folded[i + 1] === 'before' && tokens.folded[i + 2]!.endsWith('ing') && main.token < i
    if (tokens.folded[i] !== 'who' && tokens.folded[i] !== 'whose') continue
    return tokens.folded[i - 1] === ',' && (main.token < i || main.token > at)
  }
  return false
}

/** ", an official told a news conference in Kampala": where it was said, behind what is told. */
function isWhereSaid({ tokens }: Reading, { span }: Where, { main, say }: Core): boolean {
  if (!main || !say || main === say || say.token < main.token) return false
  return tokenAt(tokens, span!.start) > say.token
}

function toWhere(toponym: Toponym, role: Where['role']): Where {
  const { place, rule, others, vague, start, end } = toponym
  return { place: place!, role, basis: 'stated', rule, others, vague, span: { start, end } }
}

function roleOf(reading: Reading, toponym: Toponym): Where['role'] {
  if (toponym.place!.kind === 'border') return 'at'
  const { tokens, first } = reading
  const at = tokenAt(tokens, toponym.start)
  const before = tokens.folded[at - 1] ?? ''
  if (TALKED_OF.has(before)) return 'about'
  if (before === 'on' && (toponym.place!.kind === 'site' || STRUCK.has(tokens.folded[at - 2] ?? '')))
    return 'at'
  if (SUBJECT_LINKS.has(before === 'the' ? (tokens.folded[at - 2] ?? '') : before)) {
    const behind = reading.text.slice(Math.max(reading.start, toponym.start - 60), toponym.start)
    if (SUBJECT_BEFORE.test(behind) || ENDED.test(behind)) return 'about'
  }
  // back over "Albania, Serbia and" to the preposition that governs them all; without one a place is where it happened
  for (let i = at - 1, steps = 0; i >= first && steps < 12; i--, steps++) {
    const word = tokens.folded[i]!
    if (AT.has(word)) return 'at'
    if (ABOUT.has(word)) return word === 'of' && PARTS.has(tokens.folded[i - 1] ?? '') ? 'at' : 'about'
    if (!PASSED_OVER.has(word) && tokens.capital[i] === 0) return 'at'
  }
  return 'at'
}

/** "Minsk, Belarus": the country only says which Minsk. */
function dropContainers(where: readonly Where[]): Where[] {
  return where.filter(
    (outer) =>
      !where.some(
        (inner) =>
          inner !== outer &&
          contains(outer, inner) &&
          inner.span!.end <= outer.span!.start &&
          outer.span!.start - inner.span!.end <= 3,
      ),
  )
}

function contains(outer: Where, inner: Where): boolean {
  const { kind, countries, name } = outer.place
  if (kind === 'country')
    return inner.place.kind !== 'country' && inner.place.countries.includes(countries[0]!)
  return kind === 'admin' && (inner.place.admin === name || inner.place.kind === 'city')
}

const ANAPHORS: readonly { readonly pattern: RegExp; readonly kinds: ReadonlySet<string> }[] = [
  {
    pattern:
      /\b(?:in|across|throughout|of|around|within|from|for|to) (?:the|this) (?:\w+ )?(?:region|area)\b/i,
    kinds: new Set(['region', 'admin', 'water', 'country']),
  },
  {
    pattern: /\b(?:in|across|throughout|of|around|within|from|for|to|inside) (?:the|this) country\b/i,
    kinds: new Set(['country']),
  },
  {
    pattern:
      /\b(?:in|across|throughout|of|around|within|from|for|to|inside) (?:the|this) (?:city|town|village|capital)\b/i,
    kinds: new Set(['city', 'site']),
  },
  {
    pattern:
      /\b(?:in|across|throughout|of|around|within|from|for|to) (?:the|this) (?:province|state|district|county|governorate|oblast)\b/i,
    kinds: new Set(['admin']),
  },
  { pattern: /\b(?:at|along|on|across) the (?:border|frontier)\b/i, kinds: new Set(['border']) },
  {
    pattern: /\bthere\b(?! (?:is|are|was|were|has|have|had|will|would|may|might|could|can|be)\b)/i,
    kinds: new Set(PLACE_KINDS),
  },
]

/** All of them at once, for most sentences have none. */
const ANAPHOR = new RegExp(ANAPHORS.map(({ pattern }) => pattern.source).join('|'), 'i')

/** "the region", "across the country", "there": the last place of that kind named before, marked as carried; `null` without such words. */
export function carryByWords(reading: Reading, before: readonly Where[]): Where | null {
  if (before.length === 0) return null
  const text = reading.text.slice(reading.start, reading.end)
  if (!ANAPHOR.test(text)) return null
  for (const { pattern, kinds } of ANAPHORS) {
    const match = pattern.exec(text)
    if (!match) continue
    const place = before.findLast((one) => kinds.has(one.place.kind))
    if (place) {
      const start = reading.start + match.index
      return {
        place: place.place,
        role: place.role,
        basis: 'carried',
        rule: `“${match[0]}” stands for ${place.place.name}, named before`,
        others: place.others,
        vague: place.vague,
        span: { start, end: start + match[0].length },
      }
    }
  }
  return null
}

/** The places of the sentence before, taken over and marked so: of a road and its town the town. */
export function carryWhere(where: readonly Where[]): Where[] {
  const towns = where.filter((one) => one.place.kind !== 'site')
  return (towns.length > 0 ? towns : where).map(({ place, role, others, vague, span }) => ({
    place,
    role,
    basis: 'carried',
    rule: `carried over from the sentence before: ${place.name}`,
    others,
    vague,
    span,
  }))
}
