import { NUMBER } from '../tokens'
import type { NewsEvent, ThemeId, When, Where } from '../types'
import { wordSet } from '../words'
import type { Core } from './main-predicate'
import type { Predicate } from './predicate'
import { isDeterminer } from './other-verbs'
import { isOfObject } from './other-times'
import { isWithin } from './quotes'
import type { Reading } from './reading'
import { tellsPlay, type Manner } from './manner'
import { HARD, isTold } from './told'

/** What was found in a sentence, before it is called an event. */
export interface Found {
  readonly when: When | null
  readonly where: readonly Where[]
  readonly actors: readonly string[]
  readonly themes: readonly ThemeId[]
  readonly status: NewsEvent['status']
}

/** The sentences that lead an article tell its news also where they give no day. */
const LEAD = 2

/**
 * Enough to be an event. A typed deed needs one of who, where, when and a theme; what is only said needs its theme and more; a noun or a
 * participle needs its day as well; a deed of no type is one only in the lead, on a day, or at a place. What only describes is background.
 */
export function isReport(
  reading: Reading,
  core: Core,
  found: Found,
  published: string | null,
  manner: Manner,
): boolean {
  const { type } = core
  const main = core.main!
  // a day of an unknown year tells news as well, and one of what the deed was done to
  const aside = reading.times.some((time) => time.interval && isOfObject(reading, core, time, published))
  const open = found.when === null && (aside || namesDay(reading))
  const dated = open || aside || (found.when !== null && found.when.basis !== 'carried')
  if (!isTold(reading, core, { dated, planned: found.status === 'planned', named: found.actors.length > 0 }))
    return false
  const placed = found.where.some((place) => place.basis === 'stated')
  const themed = found.themes.length > 0
  const lead = reading.index <= LEAD
  // what a column or a match report tells beside its news is not news
  const beside =
    manner === 'column' ||
    (manner === 'essay' && (reading.index > 1 || type === 'OTHER')) ||
    (manner === 'portrait' && reading.index > 1)
  if (
    beside &&
    !(dated && (open || found.when!.precision === 'day')) &&
    !((placed || manner === 'portrait') && HARD.has(type))
  )
    return false
  if (manner === 'sport' && !dated && (type === 'ASSAULT' ? tellsPlay(reading) : !lead && !HARD.has(type)))
    return false
  const known = Number(dated) + Number(placed) + Number(found.actors.length > 0)
  if (main.noun || !main.finite) return dated && known + Number(themed) >= 2
  if (found.status === 'planned' && dated && !main.state)
    return known > 1 || themed || (type !== 'OTHER' && type !== 'STATEMENT' && found.where.length > 0)
  // "released its forecast" is a deed as others are
  const released =
    type === 'STATEMENT' && (main.say ? announcesThing(reading, main) : RELEASES.has(main.lemma))
  if (type === 'STATEMENT' || (main.say && !ANNOUNCES.has(main.lemma))) {
    const said = (themed || (lead && dated && (!main.say || isAnnounced(core)))) && known > (lead ? 0 : 1)
    if (said || !released) return said
  }
  if (!lead && (type === 'OTHER' || released) && figuresIn(reading) > 5) return false
  if (type !== 'OTHER' && !released) return known > 0 || themed || found.where.length > 0
  if (found.status === 'planned') return known > 0 && (lead || reading.times.length > 0)
  if (main.state) return false
  const past = main.tense === 'past' && !main.perfect
  if (lead)
    return (
      dated ||
      (past && (known > (reading.index <= 1 ? 0 : 1) || (placed && themed))) ||
      (main.perfect && (known > 1 || (reading.index <= 1 && isJust(reading, main))) && themed) ||
      (reading.index === 0 && manner === 'report' && main.perfect && isJust(reading, main) && known > 0) ||
      (main.progressive && main.tense === 'present' && found.actors.length > 0)
    )
  if (!dated)
    return (
      reading.quoted.length === 0 &&
      ((past && placed && themed && main.lemma !== '') ||
        (isJust(reading, main) && main.perfect && !main.progressive && STEPS.has(main.lemma) && known > 0))
    )
  if (isFigure(reading, main) || (found.when?.precision === 'year' && figuresIn(reading) > 3)) return false
  return open || isFresh(found.when!, published, reading)
    ? known > 1 || themed
    : placed && known > 2 && (themed || LIVES.has(main.lemma) || isRecent(found.when!, published))
}

/** "has halted", unlike "had halted". */
const isJust = ({ tokens }: Reading, { start }: Predicate) =>
  tokens.folded[start] === 'has' || tokens.folded[start] === 'have'

/** What an entry of a chronology tells beside its day, also in the present tense: no state, and no noun of which nobody knows whom or where it befell. */
export const tellsEntry = (main: Predicate, { where, actors }: Found) =>
  main.finite ? !main.state && main.tense !== 'modal' : main.noun && where.length + actors.length > 0

const namesDay = ({ times }: Reading) =>
  times.some(
    ({ type, interval, value }) =>
      interval === null && (type === 'DATE' || type === 'TIME') && OPEN.test(value),
  )

/** "XXXX-09-25", "XXXX-WXX-1": a day, its year or week unknown. */
const OPEN = /^XXXX-(?:\d\d-\d\d|WXX-\d|\d\d$)/

/** "announced the launch of a ferry", unlike "announced that", "announced on Monday". */
const announcesThing = ({ tokens }: Reading, { lemma, last, passive }: Predicate) =>
  ANNOUNCES.has(lemma) &&
  !passive &&
  isDeterminer(tokens.folded[last + 1] ?? '') &&
  tokens.folded[last + 1] !== 'that'

/** "announced a strike", "unveiled a plan": a deed, not only words. */
const isAnnounced = ({ main, type }: Core) => type !== 'STATEMENT' || ANNOUNCES.has(main!.lemma)
const ANNOUNCES = new Set(['announce', 'declare', 'unveil'])

/** What is made known, and figures that are told. */
const RELEASES = wordSet(
  'release publish issue post send present unveil submit find show report register record rise fall jump drop climb slip soar surge plunge increase decline narrow widen grow slump dip plummet tumble double',
)

/** Deeds of office and business that tell news by themselves. */
const STEPS = wordSet(
  'elect appoint name nominate hire fire sack retire replace dismiss sign launch open close reopen acquire merge inaugurate found establish dissolve abolish introduce adopt pass enact vote halt suspend cancel postpone resume restore scrap award recall transfer relocate rename ship build demolish rule uphold reverse order file',
)

const MOVES = wordSet(
  'rise fall increase grow drop climb shrink double average decrease decline reach total sell cost',
)

/** Steps of a life, told with their year in an obituary. */
const LIVES = new Set(['born', 'die', 'marry'])

/** A year is news for two years. */
const isRecent = ({ start }: When, published: string | null) =>
  published === null || Number(published.slice(0, 4)) - Number(start.slice(0, 4)) <= 2

function figuresIn({ tokens, first, behind }: Reading): number {
  let count = 0
  for (let i = first; i < behind; i++) if (tokens.kind[i] === NUMBER) count++
  return count
}

/** "Sales rose by a third": a figure moved, told behind the lead. */
function isFigure({ tokens, behind }: Reading, main: Predicate): boolean {
  if (!MOVES.has(main.lemma)) return false
  // "sold 40 ships", unlike "sold its yard for $40 million"
  const reach = main.lemma === 'sell' ? 4 : 8
  for (let i = main.last + 1; i < Math.min(behind, main.last + reach); i++)
    if (tokens.kind[i] === NUMBER || tokens.folded[i] === 'percent' || tokens.folded[i] === 'third')
      return true
  return false
}

/** A day, week or month within about a year of publication, or one the sentence opens with: "In May 1984 she painted …". */
function isFresh({ precision, start, span }: When, published: string | null, reading: Reading): boolean {
  if (span && span.start - reading.start < 8) return !isVague({ precision })
  if (COARSE.has(precision)) return false
  return published === null || Math.abs(Number(start.slice(0, 4)) - Number(published.slice(0, 4))) <= 1
}

const COARSE: ReadonlySet<string> = new Set(['year', 'decade', 'century', 'half', 'quarter', 'season'])
const isVague = ({ precision }: { readonly precision: string }) =>
  precision === 'decade' || precision === 'century'

/** True where the predicate stands inside quotation marks. */
export function isQuoted({ quoted, tokens }: Reading, { token }: Predicate): boolean {
  return quoted.length > 0 && isWithin(quoted, tokens.start[token]!)
}
