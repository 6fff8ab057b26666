import { VERB_FORMS } from '../events/verb-forms'
import { SYNONYMS } from '../lexicon/synonyms'
import type { NewsEvent, Where } from '../types'
import { wordSet } from '../words'
import { marksOf, type Marks } from './marks'

const DAY = 86_400_000

/** Of an event that is sure to within so many days: it can be told from another of the same month. */
const FINE = 10

/** What a link needs of an event, worked out once. */
export interface Profile {
  readonly event: NewsEvent
  /** Days since 1970, both included. */
  readonly from: number
  readonly to: number
  readonly fine: boolean
  readonly planned: boolean
  /** Stem -> how much of the event it tells: 1 in the title, less in the rest of the sentence. */
  readonly words: ReadonlyMap<string, number>
  /** Stems of the names among them. */
  readonly names: ReadonlySet<string>
  /** Stem of the word that gives the type. */
  readonly verb: string
  /** Without where its article was filed. */
  readonly where: readonly Where[]
  /** Without who says so. */
  readonly actors: readonly string[]
  /** What tells one person or term from another. */
  readonly marks: Marks
}

/** How much a word tells that stands outside the title. */
const BESIDE = 0.5
/** How much more a name tells than another word. */
const NAME = 1.3

/** The profile of an event; null for one without a day. */
export function profileOf(event: NewsEvent): Profile | null {
  const { when, where, evidence, title, actors, saidBy } = event
  if (!when) return null
  const [from, to] = [Date.parse(when.start) / DAY, Date.parse(when.end) / DAY]
  const words = new Map<string, number>()
  const rest = withoutCues(evidence)
  const names = new Set<string>()
  for (const [stem, isName] of stemsOf(rest)) {
    words.set(stem, isName ? NAME * BESIDE : BESIDE)
    if (isName) names.add(stem)
  }
  for (const [stem] of stemsOf(title)) if (words.has(stem)) words.set(stem, words.get(stem)! / BESIDE)
  const cue = evidence.cues.find(({ field }) => field === 'type')
  return {
    event,
    from,
    to,
    fine: to - from <= FINE,
    planned: event.status === 'planned',
    words,
    names,
    verb: cue
      ? stemOf(evidence.quote.slice(cue.start - evidence.start, cue.end - evidence.start).toLowerCase())
      : '',
    where: where.filter(({ role }) => role !== 'filed-from'),
    actors: actors.filter((actor) => actor !== saidBy?.speaker),
    marks: marksOf(evidence.quote),
  }
}

/** The quote without the words of its date and place, which are compared as what they mean. */
function withoutCues({ quote, start, cues }: NewsEvent['evidence']): string {
  let rest = ''
  let at = 0
  for (const cue of cues) {
    if (cue.field !== 'when' && cue.field !== 'where') continue
    rest += quote.slice(at, Math.max(at, cue.start - start)) + ' '
    at = Math.max(at, cue.end - start)
  }
  return rest + quote.slice(at)
}

/** Stems of the words, and whether each is written as a name. */
function* stemsOf(text: string): Generator<[string, boolean]> {
  for (const { 0: word, index } of text.matchAll(/\d[\d,.]*\d|\d|\p{L}{3,}/gu))
    if (!COMMON.has(word.toLowerCase()))
      yield [stemOf(word.replaceAll(',', '').toLowerCase()), index > 0 && /^\p{Lu}/u.test(word)]
}

/** "killed" and "kills" agree, "struck" and "strike", "ferry" and "ship". */
function stemOf(word: string): string {
  const stem = cutOf(word)
  return HEADS.get(stem) ?? stem
}

function cutOf(word: string): string {
  const lemma = VERB_FORMS.get(word)?.entries[0]?.lemma ?? word
  const cut = lemma.replace(/ies$/, 'y').replace(/(?<=\p{L}{3})(?:ing|ers?|ed|es|e|s)$/u, '')
  return cut.replace(/(\p{L})\1$/u, '$1').slice(0, 6)
}

/** Stem -> the stem that stands for its synonyms. */
const HEADS: ReadonlyMap<string, string> = new Map(
  SYNONYMS.flatMap((line) => {
    const [head, ...others] = line.split(' ').map(cutOf)
    return others.map((other) => [other, head!] as const)
  }),
)

const COMMON = wordSet(
  'the and for that this with from have has had been were was are will would said says say their they them his her him its who whom which after before about over under into more than when where while there other some such between against during being could should told people also not but out all any may might can one two off per away down near back still just year years last next week month day night morning evening monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december',
)
