import { NUMBER, POSSESSIVE, PUNCTUATION, tokenAt, WORD } from '../tokens'
import type { Timex } from '../types'
import { hasWord, wordSet } from '../words'
import { FUNCTION_WORDS } from './backdrop-times'
import { isConceded } from './bound'
import { findFocus } from './focus'
import type { Core } from './main-predicate'
import type { Predicate } from './predicate'
import type { Reading } from './reading'

/** True for a time that the sentence tells of something beside its main verb: of a noun, of who is meant, of an offence, of another clause. */
export const isOfAnother = (reading: Reading, core: Core, time: Timex, published: string | null) =>
  isAttribute(reading, core, time, published) ||
  isOfObject(reading, core, time, published) ||
  isOfRelative(reading, core, time) ||
  isOfVictim(reading, core, time) ||
  isConceded(reading, tokenAt(reading.tokens, time.start), core.main) ||
  isOfOffence(reading, core, time) ||
  isOfOther(reading, core, time)

/** True for a time that tells of what the deed was done to, beside the deed. */
export const isOfObject = (reading: Reading, core: Core, time: Timex, published: string | null) =>
  isOfParticiple(reading, core, time) || isToCome(reading, core, time, published)

/** "will open at the June 7 fair", "is facing her in the June 7 vote": what is to come. */
const isAhead = (
  { text }: Reading,
  { tense }: Predicate,
  { interval, start, end }: Timex,
  published: string | null,
) =>
  tense === 'future' ||
  (tense === 'present' &&
    published !== null &&
    interval!.start > published &&
    /\d/.test(text.slice(start, end)))

/** "reviewed the plan for a bridge to be built in 2031": of what was done, a time to come tells what about. */
function isToCome(
  { tokens, predicates }: Reading,
  { main }: Core,
  { start, interval }: Timex,
  published: string | null,
): boolean {
  if (!main || !published || interval!.start <= published) return false
  if (main.tense !== 'past' || main.would || main.say || main.state || main.passive) return false
  return predicates.some(
    (p) => p.infinitive && p.passive && p.token > main.last + 1 && tokens.start[p.token]! < start,
  )
}

/** "any activist arrested over the past week", "a letter signed May 3": when that befell what the verb is about. */
function isOfParticiple({ tokens, predicates }: Reading, { main }: Core, time: Timex): boolean {
  if (!main || main.noun || FINDING.has(main.lemma)) return false
  if (tokens.kind[tokenAt(tokens, time.end)] === POSSESSIVE) return false
  let last = tokenAt(tokens, time.start) - 1
  while (last > main.last && LINKS.has(tokens.folded[last]!)) last--
  const participle = predicates.find((p) => p.last === last)
  if (!participle || participle.start <= main.last + 1) return false
  const { finite, noun, passive, infinitive, progressive, start } = participle
  if (finite || noun || !passive || infinitive || progressive) return false
  const before = tokens.folded[start - 1]!
  return tokens.kind[start - 1] === WORD && !FUNCTION_WORDS.has(before) && !before.endsWith('ly')
}
/** Between a participle and its time. */
const LINKS = wordSet('in on at over during since the early late last')

/** "charged with murder in the killing Sunday of a guard": when that befell him. */
export function isOfVictim({ tokens }: Reading, { main }: Core, time: Timex): boolean {
  if (!main || main.tense !== 'past' || tokens.folded[tokenAt(tokens, time.end)] !== 'of') return false
  let at = tokenAt(tokens, time.start) - 1
  if (tokens.folded[at] === 'on' || tokens.folded[at] === 'last') at--
  return at > main.last && BEFELL.has(tokens.folded[at]!)
}
const BEFELL = wordSet(
  'death deaths killing killings slaying slayings murder murders shooting stabbing beating attack bombing crash robbery burglary rape assault kidnapping abduction disappearance arrest arrests theft fire',
)

/** "found a man killed": the participle tells what came about. */
const FINDING = wordSet('find leave report see have get keep hear want need')

/** "investigated the March 7 fire": a date before a noun tells which one; "The Friday blasts killed nine", "will open at the June 7 fair" tell when. */
function isAttribute(reading: Reading, { main }: Core, time: Timex, published: string | null): boolean {
  const { tokens } = reading
  const first = tokenAt(tokens, time.start)
  const next = tokenAt(tokens, time.end)
  return (
    main !== null &&
    !(first > main.last && isAhead(reading, main, time, published) && time.interval!.precision === 'day') &&
    (first > main.last || (next + 1 < main.start && main.type !== 'ASSAULT' && main.type !== 'HAZARD')) &&
    (tokens.folded[first - 1] === 'the' ||
      (tokens.folded[first] === 'the' && time.interval!.precision === 'season')) &&
    tokens.kind[next] === WORD &&
    !FUNCTION_WORDS.has(tokens.folded[next]!)
  )
}

/** "the truce that both sides agreed on March 2": the date is the clause's, not the sentence's. A clause behind a comma may be the event itself. */
function isOfRelative(reading: Reading, { main }: Core, time: Timex): boolean {
  const { tokens, predicates } = reading
  if (!main || main.say) return false
  const to = tokenAt(tokens, time.start)
  if (to < main.start) return isOfSubject(reading, to, time) || isOfReduced(reading, main, to)
  for (let i = to - 1; i > main.last; i--) {
    if (tokens.folded[i] === ',') return false
    // "a man accused of theft in 2005"
    if (BLAMED.has(tokens.folded[i]!)) return true
    if (!RELATIVES.has(tokens.folded[i]!)) continue
    if (tokens.folded[i - 1] === ',')
      return findFocus(reading, time) === null && isVerbBetween(reading, i, to)
    return predicates.some((p) => p.finite && !p.noun && p.token > i && p.token < to)
  }
  return false
}

/** "jailed for a robbery in 2007", "charged with stealing cars last May": behind what somebody is held to account for, a coarse date is that of the offence. */
function isOfOffence({ tokens }: Reading, { main }: Core, time: Timex): boolean {
  if (!main || (main.type !== 'ACCUSE' && main.type !== 'COERCE') || CLOSING.has(main.lemma)) return false
  const { precision } = time.interval!
  if (precision === 'day' || precision === 'days' || precision === 'week') return false
  const at = tokenAt(tokens, time.start)
  if (at <= main.last) return false
  const isBlamed = main.lemma === 'accuse' || main.lemma === 'suspect'
  return isForOffence(tokens, main.last + 1, at) || (isBlamed && hasWord(tokens, main.last + 1, at, OF))
}
/** "jailed for theft", not "jailed for 13 years". */
function isForOffence({ folded, kind }: Reading['tokens'], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (OFFENCE.has(folded[i]!) && !(kind[i + 1] === NUMBER || TERMS.has(folded[i + 1] ?? ''))) return true
  return false
}
const TERMS = wordSet('one two three four five six seven eight nine ten life up at more')

/** "closed its border with Chad in May": nobody's offence. */
const CLOSING = wordSet('close shut seal ban block impose extend declare dissolve steal')
const OF = wordSet('of')
const OFFENCE = wordSet('for with over after connection accusing alleging charges')

const isVerbBetween = ({ predicates }: Reading, from: number, to: number) =>
  predicates.some((p) => p.finite && !p.noun && p.token > from && p.token < to)

/** "A woman who lied in May has been fined", "The ship, which sailed in May, was lost", unlike "The march, which began in May,": the date is the clause's that tells who or what. */
function isOfSubject(reading: Reading, to: number, time: Timex): boolean {
  const { tokens, first } = reading
  for (let i = to - 1; i > first; i--) {
    if (tokens.folded[i] === ',') return false
    if (!OPENERS.has(tokens.folded[i]!)) continue
    if (tokens.folded[i - 1] === ',' && (findFocus(reading, time) || hasWord(tokens, i, to, BEGUN)))
      return false
    return (tokens.folded[i] !== 'that' && tokens.folded[i - 1] !== ',') || isVerbBetween(reading, i, to)
  }
  return false
}
/** "The two men seized in Oslo | on Friday | have been freed": when they were seized. */
function isOfReduced({ tokens, predicates, first }: Reading, main: Predicate, to: number): boolean {
  const [p, ...more] = predicates.filter((one) => !one.noun && one.token < main.start)
  if (!p || more.length > 0 || p.token > to || p.start < first + 2) return false
  if (p.finite || p.say || p.infinitive || p.start !== p.token || PLANNED.has(p.lemma)) return false
  const before = tokens.folded[p.start - 1]!
  if (tokens.kind[p.start - 1] !== WORD || FUNCTION_WORDS.has(before) || before.endsWith('ly')) return false
  for (let i = p.last + 1; i < main.start; i++)
    if (tokens.kind[i] === PUNCTUATION || tokens.folded[i] === 'what') return false
  return true
}

/** "A concert planned for June 8 was called off": its own day. */
const PLANNED = wordSet('plan schedule set expect slate')

const BEGUN = wordSet('began begins begin started starts start happened occurred took opened ended')

const OPENERS = new Set(['who', 'that', 'which', 'whose'])

/** "has won approval, and flights will start in May", "filed a suit, but in March a judge ruled": the date is the second clause's. */
function isOfOther({ tokens, predicates, behind }: Reading, { main }: Core, time: Timex): boolean {
  if (!main || main.say || main.tense !== 'past') return false
  const at = tokenAt(tokens, time.start)
  let clause = 0
  for (let i = main.last + 1; i < at; i++)
    if (tokens.folded[i] === ',' && JOINS.has(tokens.folded[i + 1]!)) clause = i
  return predicates.some(
    (p) =>
      p.finite &&
      !p.noun &&
      !p.infinitive &&
      ((p.tense === 'future' && p.token > main.last && p.token < at) ||
        (clause > 0 && p.token > clause + 2 && p.token < Math.min(behind, at + REACH))),
  )
}
const JOINS = new Set(['but', 'and', 'while'])
/** How far behind its date the verb of a second clause is looked for. */
const REACH = 12

const BLAMED = new Set(['accused', 'suspected', 'convicted', 'alleged', 'wanted'])
const RELATIVES = new Set(['that', 'which', 'who', 'whom', 'whose', 'where', 'detailing'])
