import { NUMBER, WORD } from '../tokens'
import type { EventType } from '../types'
import { wordSet } from '../words'
import { standingType } from './core-type'
import { ordeal, type Core } from './main-predicate'
import type { Predicate } from './predicate'
import { isDeterminer, isPreposition } from './other-verbs'
import { isWithin } from './quotes'
import type { Reading } from './reading'
import { ADVERBS, NEGATIONS } from './verb-group'
import { HABIT, hasClass, READER, WRITER } from './word-classes'

const FIRST_PERSON = wordSet('i we im ive were id weve my our')
const EMPTY_SUBJECTS = wordSet(
  'this that it there these those what everything nothing something everyone nobody anyone someone one none anything',
)
/** Words of opinion. */
const OPINIONS = wordSet(
  'unfortunately hopefully perhaps clearly obviously frankly surely arguably sadly certainly indeed thankfully luckily ironically maybe interestingly',
)
/** Types that stand also beside what somebody feels about them. */
export const HARD: ReadonlySet<EventType> = new Set([
  'ASSAULT',
  'COERCE',
  'HAZARD',
  'ACCUSE',
  'REJECT',
  'PROTEST',
  'THREATEN',
  'REQUEST',
  'RETREAT',
])
/** "Earlier, she …": what led up to it. */
const BACK = wordSet('earlier previously formerly once')
const CONDITIONS = wordSet('if unless whether should suppose imagine')

/** "These efforts underscore …", "The threats pose …": a judgement in the present tense. */
const ABSTRACT =
  /^(?:(?:as|while|with|there) |(?:this|these|those|such|the|any|its|their)\s+(?:[\w-]+\s+){0,3}?(?:plans?|efforts?|escalation|moves?|measures?|initiatives?|trends?|threats?|issues?|situation|presence|developments?|concerns?|challenges?|steps?|approach|strategy|policy|crisis|problem|project|program(?:me)?)\b)/i

/** What somebody does by speaking: an event also in the present tense or inside quotation marks. */
export const SPEECH: ReadonlySet<EventType> = new Set([
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'SUPPORT',
  'AGREE',
  'CONCEDE',
])

/** "could not be reached", "did not return calls", "declined to comment": the reporter's own work. */
const REPORTERS_WORK =
  /\b(?:not (?:immediately |be )*(?:reached|available|respond|return(?:ed)?)|no comment|to comment|return(?:ed)? (?:phone |telephone |a )?(?:call|message|email)|spoke on condition|condition of anonymity|declined to (?:elaborate|say|discuss|be (?:interviewed|named|identified)|give|provide|name|identify|specify|answer|speak|talk|reveal|disclose))\b/i
/** "Anyone with information is asked to call": a notice. */
const NOTICE =
  /\b(?:anyone (?:with|who)|those (?:with|wishing|interested)|for (?:more|further) information|for tickets|tickets (?:are|cost)|admission (?:is|costs)|(?:to|or) (?:call|visit|register|RSVP)\b[^.]{0,40}\d{3}|call \(?\d{3}|(?:www|http)|click|e-?mail (?:to|at))/i

/** Either of them at once, for most sentences are neither. */
const NO_NEWS = new RegExp(`${NOTICE.source}|${REPORTERS_WORK.source}`, 'i')

/** "No arrests were reported": that nothing came about. */
const NOTHING =
  /^No (?:one|other|further|arrests?|injur(?:y|ies)|deaths?|casualties|damage|charges?|suspects?|motive|details|decision|cause|evidence)\b/
/** "I think", "we feel": a view. */
const VIEW =
  /\b(?:I|we)(?:['’]m| am|['’]ve| have|['’]d| just| really| always)? (?:think|believe|guess|feel|suppose|hope|wish|bet|doubt|imagine|love|hate|sure|convinced)\b/i

/**
 * True where a sentence tells something that came about or is to come. Not told: notices and advice, the reporter's own work, what the writer
 * or a speaker thinks, habits, states, conditions and possibilities.
 */
export function isTold(
  reading: Reading,
  core: Core,
  { dated, planned, named }: { readonly dated: boolean; readonly planned: boolean; readonly named: boolean },
): boolean {
  const { tokens, text, start, end, first } = reading
  const { say, type } = core
  const main = core.main!
  const sentence = text.slice(start, end)
  if (NO_NEWS.test(sentence)) return false
  if (main.tense === 'present' && !dated && !isReported(reading) && ABSTRACT.test(sentence)) return false
  const inside = isWithin(reading.quoted, tokens.start[main.token]!)
  if (speaksTo(reading, inside)) return false
  if (!dated && (NOTHING.test(sentence) || VIEW.test(sentence))) return false
  if (main.lemma === 'ask' && sentence.includes('?')) return false
  const subject = subjectWord(reading, main)
  if (inside && !isTellingQuote(reading, core, subject, dated)) return false
  if (inside && isPersonal(reading) && type !== 'ASSAULT' && type !== 'COERCE' && subject !== 'we')
    return false
  if (isPersonal(reading) && !HARD.has(type) && !main.say && !dated) return false
  if (main.say)
    return !isPersonal(reading) && main.finite && !main.negated && main.tense !== 'modal' && !main.would
  if (FIRST_PERSON.has(subject) && !(inside && SPEECH.has(type))) return false
  if (
    ((EMPTY_SUBJECTS.has(subject) && !isSpeaker(reading, core)) ||
      tokens.folded[main.start - 2] === 'nothing') &&
    (type === 'OTHER' || type === 'STATEMENT')
  )
    return false
  // "This included", "It is time"
  const opening = tokens.folded[first]!
  // but not "It is reported that …"
  const isPointing = (p: Predicate) => p.start === first + 1 && !(p.say && p.passive && p !== main)
  if (
    (POINTERS.has(opening) && reading.predicates.some(isPointing)) ||
    (opening === 'its' && VAGUE.has(type))
  )
    return false
  if (type === 'OTHER' && isAtPointer(reading, main)) return false
  // "Call the police", "Help us": a verb in the base form opens the sentence
  if (main.token === first && main.tense !== 'past' && !main.subordinate) return false
  if (CONDITIONS.has(tokens.folded[first]!) && !say) return false
  if (main.opener === 'if' || main.opener === 'unless') return false
  if (!dated && type === 'OTHER' && BACK.has(opening)) return false
  // "usually closes at ten", unlike "denied that it had never opened"
  const verbEnd = Math.min(main.last + 4, reading.behind)
  if (!dated && (OPINIONS.has(tokens.folded[first]!) || hasClass(tokens, first, verbEnd, HABIT))) return false
  if (main.would && !say && !(dated && planned)) return false
  if (main.must && main.progressive) return false
  if (main.tense === 'modal')
    return say !== null && (type === 'REQUEST' || main.must || (reading.index <= 1 && type === 'STATEMENT'))
  if (main.negated && !planned && !dated && !say && !SPEECH.has(type) && main.tense === 'past') return false
  if (
    main.state &&
    (isDeterminer(tokens.folded[main.last + 1] ?? '') || tokens.folded[main.last + 1] === 'part')
  )
    return type === 'STATEMENT' && say !== null
  if (main.state)
    return (
      type !== 'OTHER' &&
      (dated ||
        type === 'STATEMENT' ||
        (reading.index <= 1 &&
          (standingType(tokens, main) ?? ordeal(tokens, main, 'OTHER', reading.predicates)) !== undefined))
    )
  return (
    main.tense !== 'present' ||
    main.progressive ||
    main.perfect ||
    planned ||
    isPresentNews(reading, core, dated, named)
  )
}

/** True where somebody is quoted as having said so. */
const isReported = ({ predicates }: Reading) =>
  predicates.some((p) => p.say && p.finite && p.tense === 'past')

/** The present tense tells news in a headline or lead, on a day, or where the verb itself is an act of speech by somebody named. */
function isPresentNews(
  { index }: Reading,
  { main, type, say }: Core,
  dated: boolean,
  named: boolean,
): boolean {
  if ((dated && type !== 'OTHER' && type !== 'AGREE') || (say && type === 'STATEMENT')) return true
  // "police said he is suspected of arson"
  if (say && type === 'ACCUSE' && main!.passive) return true
  if (index <= 1 && (dated || type !== 'OTHER')) return named || dated || (index === 0 && !main!.state)
  return (type === 'REQUEST' || type === 'ACCUSE' || (SPEECH.has(type) && say !== null)) && named
}

/** Inside a quotation an act of speech or a typed deed of the past is told; the rest is how somebody puts it. */
function isTellingQuote(
  { predicates, themes }: Reading,
  { type, main, say }: Core,
  subject: string,
  dated: boolean,
): boolean {
  if (type === 'OTHER' || type === 'STATEMENT') return dated && main!.tense === 'past' && !main!.state
  if ((type === 'AGREE' || type === 'SUPPORT') && main!.tense === 'present' && themes.length === 0)
    return false
  if (SPEECH.has(type))
    return main!.finite && main!.tense !== 'modal' && (say !== null || FIRST_PERSON.has(subject))
  return main!.finite && (main!.tense === 'past' || main!.tense === 'future') && predicates.length > 0
}

/** A quotation of "I" and "you": how somebody feels. */
function isPersonal({ tokens, first, behind, quoted }: Reading): boolean {
  if (quoted.length === 0) return false
  for (let i = first; i < behind; i++) {
    if ((tokens.classes[i]! & (WRITER | READER)) === 0) continue
    const word = tokens.folded[i]!
    if (
      (word === 'i' || word === 'my' || word === 'me' || (tokens.classes[i]! & READER) !== 0) &&
      isWithin(quoted, tokens.start[i]!)
    )
      return true
  }
  return false
}

/** "you", "your" outside a quotation: advice or sales copy. */
function speaksTo({ tokens, first, behind, quoted }: Reading, inside: boolean): boolean {
  for (let i = first; i < behind; i++)
    if ((tokens.classes[i]! & READER) !== 0 && (inside || !isWithin(quoted, tokens.start[i]!))) return true
  return false
}

/** "caused this", unlike "caused this fire" and "decided that, whatever comes, it stays". */
function isAtPointer(reading: Reading, { last }: Predicate): boolean {
  const { folded } = reading.tokens
  if (!POINTERS.has(folded[last + 1] ?? '') || isNounAt(reading, last + 2)) return false
  return !(folded[last + 1] === 'that' && folded[last + 2] === ',')
}

/** True where a plain word that can be a noun stands: "this plan", not "this while". */
function isNounAt({ tokens, behind }: Reading, i: number): boolean {
  return (
    i < behind &&
    tokens.kind[i] === WORD &&
    !isPreposition(tokens.folded[i]!) &&
    !NOT_NOUNS.has(tokens.folded[i]!)
  )
}

const NOT_NOUNS = wordSet('while when as after before because and or but if today yesterday')
const VAGUE: ReadonlySet<EventType> = new Set(['OTHER', 'STATEMENT', 'SUPPORT', 'AGREE', 'COOPERATE'])
const POINTERS = wordSet('this that these those it there')

/** "The firm said on Monday that it closed its mill": who speaks does it. */
function isSpeaker({ tokens, predicates, first }: Reading, { main, say }: Core): boolean {
  if (say === null || say.token > main!.token || main!.state) return false
  let at = main!.start - 1
  while (at > first && ADVERBS.has(tokens.folded[at]!)) at--
  if (tokens.folded[at] !== 'it') return false
  if (at - say.last > 6 || predicates.some(({ token }) => token > say.last && token < at)) return false
  for (let i = say.last + 1; i < at; i++) {
    if (tokens.kind[i] !== WORD && tokens.kind[i] !== NUMBER) return false
    if (tokens.folded[i] === 'that' && i < at - 1) return false
  }
  return true
}

/** The word directly before the verb's group, passing over adverbs: its subject where that is a pronoun. */
function subjectWord({ tokens, first }: Reading, main: Predicate): string {
  let at = main.start - 1
  while (
    at >= first &&
    (ADVERBS.has(tokens.folded[at]!) ||
      NEGATIONS.has(tokens.folded[at]!) ||
      tokens.folded[at]!.endsWith('ly'))
  )
    at--
  return at >= first ? tokens.folded[at]! : ''
}
