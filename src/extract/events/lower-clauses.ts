import { POSSESSIVE, PUNCTUATION, WORD, type Tokens } from '../tokens'
import { wordSet } from '../words'
import type { Core } from './main-predicate'
import type { Reading } from './reading'

const LEAVING = wordSet('leaving quitting exiting entering')
const OF_LEAVING = wordSet('for of on about before after without')
const COMING = wordSet(
  'drove driving returned returning return flew flying fly travelled traveled travelling traveling coming came',
)

/** "a timetable for leaving Chad", "as he drove home from Chad": what somebody is to leave or has left, told beside the event. */
export function isLeft({ tokens: { folded }, first }: Reading, before: number, main: Core['main']): boolean {
  if (!main || before <= main.last) return false
  if (LEAVING.has(folded[before]!)) return OF_LEAVING.has(folded[before - 1]!)
  if (folded[before] !== 'from') return false
  for (let i = before - 1; i > first && i > main.last && i > before - 3; i--)
    if (COMING.has(folded[i]!)) return true
  return false
}

const CONDITIONS = wordSet('if once until unless whether')
/** "claims that many voted in Chad". */
const CLAIMS = wordSet(
  'claim claims allegation allegations belief fact fear fears hope hopes idea rumor rumors rumours rumour suggestion suggestions view',
)
const RELATIVE = wordSet('which where')

/**
 * Of a place in a clause of another happening: at `home` "once they arrive in Chad", "so that he could live in Chad", "claims that many voted in Chad",
 * what somebody is held in connection with, and "the Chad earthquake" behind its effects; `beside` the event ", which comes from Chad".
 */
export function bearingInClause(
  reading: Reading,
  at: number,
  next: number,
  main: Core['main'],
): 'there' | 'beside' | 'home' {
  if (!main) return 'there'
  const { tokens, predicates, first } = reading
  const { folded, kind } = tokens
  if (isNamedFor(reading, at, next, main) || isInApposition(reading, at, next, main)) return 'home'
  const end = main.token < at ? main.last : first
  for (let i = at - 1; i > end && i > at - 24; i--) {
    const word = folded[i]!
    if (kind[i] === PUNCTUATION) {
      if (word !== ',') return 'there'
      // "Alma, which has shops in Chad, lost"
      if (main.token > at) return RELATIVE.has(folded[i + 1]!) ? 'beside' : 'there'
    }
    if (main.token > at) continue
    if (word === 'connection' && folded[i + 1] === 'with') return 'home'
    // "jailed for shipping guns from Chad"
    if (word === 'for' && folded[i + 1]!.endsWith('ing') && ROUTES.has(folded[at - 1]!)) return 'home'
    const relative = RELATIVE.has(word) && folded[i - 1] === ',' && !BE.has(folded[i + 1]!)
    const lower =
      CONDITIONS.has(word) || (word === 'that' && (folded[i - 1] === 'so' || CLAIMS.has(folded[i - 1]!)))
    if ((relative || lower) && predicates.some((p) => p.finite && !p.noun && p.token > i && p.token < at))
      return relative ? 'beside' : 'home'
  }
  return 'there'
}
const ROUTES = wordSet('from to into')
/** ", which was held in Chad". */
const BE = wordSet('was were')

/** "Ana Holm, a pupil at a school in Chad, won", "Ana Holm, wounded in a raid in Chad, won": who somebody is, and what befell her before. */
function isInApposition(
  { tokens: { folded, kind }, first, actors, tokens }: Reading,
  at: number,
  next: number,
  main: NonNullable<Core['main']>,
): boolean {
  if (folded[next] !== ',') return false
  for (let i = at - 1; i > first && i > at - 14; i--) {
    if (kind[i] !== PUNCTUATION) continue
    const isWho = main.start > next && /^(?:an?|the)$/.test(folded[i + 1]!)
    if (folded[i] !== ',' || !(isWho || isBefallen(folded[i + 1]!))) return false
    return actors.some((one) => one.kind === 'person' && one.end === tokens.end[i - 1])
  }
  return false
}

const isBefallen = (word: string) => BEFALLEN.has(word)
const BEFALLEN = wordSet(
  'wounded injured hurt shot stabbed arrested detained jailed imprisoned convicted captured kidnapped abducted killed exiled born raised educated elected appointed',
)

/** A town where somebody was once wounded or held, told between commas: ", wounded in a raid in Chad,". */
export function isOfPast({ folded, kind, capital }: Tokens, at: number, next: number): boolean {
  if (folded[next] !== ',') return false
  for (let i = at - 1; i > 0 && i > at - 12; i--)
    if (kind[i] === PUNCTUATION)
      return folded[i] === ',' && isBefallen(folded[i + 1]!) && capital[i - 1] !== 0
  return false
}

const HELD_IN = wordSet('in at near outside inside across around throughout off within through into onto to')
const QUARRELS = wordSet('dispute row case affair scandal question issue treaty accord protocol deal')

/** "Chad's de facto ruler", "the Chad dispute": whose something is, or what it is called. */
export const isOwned = ({ tokens: { folded, kind, capital } }: Reading, before: number, next: number) =>
  (kind[next] === POSSESSIVE &&
    kind[next + 1] === WORD &&
    capital[next + 1] === 0 &&
    !HELD_IN.has(folded[before]!)) ||
  QUARRELS.has(folded[next] ?? '')

const WORKS = wordSet(
  'film films movie movies sitcom drama dramas comedy musical novel novels play series show documentary opera thriller game',
)
const DEALS = wordSet('about set following depicting chronicling featuring')

/** "a sitcom about a family in Chad", "a film set in Lund", "“Welcome”, a novel about": where a story is laid, by the token of its place. */
export function isSetting({ folded }: Tokens, at: number): boolean {
  let deals = -1
  for (let i = at - 1; i > 0 && i > at - 12; i--) {
    if (folded[i] === '.' || folded[i] === ';') return false
    if (DEALS.has(folded[i]!)) deals = i
    else if (WORKS.has(folded[i]!)) return deals > i && deals <= i + 5
  }
  return false
}

const DISASTERS = wordSet(
  'earthquake earthquakes quake hurricane hurricanes flood floods flooding massacre bombing bombings shooting shootings blast crash disaster crisis tsunami famine war',
)
const BEHIND = wordSet('from since by of after following over')

/** "claims from the Chad earthquake". */
function isNamedFor(
  { tokens: { folded } }: Reading,
  at: number,
  next: number,
  main: NonNullable<Core['main']>,
): boolean {
  if (!DISASTERS.has(folded[next] ?? '') || main.token === next) return false
  return BEHIND.has(folded[folded[at - 1] === 'the' ? at - 2 : at - 1] ?? '')
}
