import { tokenAt, WORD, NUMBER, type Tokens } from '../tokens'
import { isOfAnother, marksOf, type Marks } from '../links/marks'
import type { NewsEvent, When } from '../types'
import { wordSet } from '../words'
import { carryWhen } from './scene-days'

/** Events further apart than this are not compared: the cost stays linear. */
const REACH = 12
const COMMON = wordSet(
  'that this with from have been were will would said says their they them also which after before about over under into more than when where while there other some such between against during being could should told people year years last week month monday tuesday wednesday thursday friday saturday sunday',
)
/** "The crash happened on Friday": tells more of what was told. */
const HAPPENING = /^(?:happen|occur|took place|take place|unfold)/

interface Profile {
  readonly words: ReadonlySet<string>
  /** The word the event hangs on, cut to its stem. */
  readonly verb: string
  readonly marks: Marks
}

/**
 * Links what an article tells twice, in its lead and again with more detail, by `sameAs`; both keep their evidence. A day that only one of
 * them gives is taken over by the other and marked carried.
 */
export function linkRepeats(tokens: Tokens, events: readonly NewsEvent[]): NewsEvent[] {
  const linked = [...events]
  if (events.length < 2) return linked
  const profiles: Profile[] = []
  const profile = (i: number) => (profiles[i] ??= profileOf(tokens, events[i]!))
  for (let later = 1; later < events.length; later++) {
    for (let earlier = Math.max(0, later - REACH); earlier < later; earlier++) {
      const [a, b] = [linked[earlier]!, linked[later]!]
      if (!mayBeRepeat(a, b) || !isRepeat(a, b, profile(earlier), profile(later))) continue
      linked[earlier] = joined(a, b, tokens.text)
      linked[later] = joined(b, a, tokens.text)
      break
    }
  }
  return linked
}

function profileOf(tokens: Tokens, { evidence }: NewsEvent): Profile {
  const words = new Set<string>()
  const behind = tokenAt(tokens, evidence.end)
  for (let i = tokenAt(tokens, evidence.start); i < behind; i++) {
    const word = tokens.folded[i]!
    if (tokens.kind[i] === NUMBER || (tokens.kind[i] === WORD && word.length > 3 && !COMMON.has(word)))
      words.add(word.slice(0, 6))
  }
  const cue = evidence.cues.find((one) => one.field === 'type')
  const verb = cue ? tokens.text.slice(cue.start, cue.end).toLowerCase() : ''
  return { words, verb, marks: marksOf(evidence.quote) }
}

/** Whether nothing speaks against two events being one. */
function mayBeRepeat(a: NewsEvent, b: NewsEvent): boolean {
  if (a.evidence.sentence === b.evidence.sentence || a.type !== b.type) return false
  if ((a.status === 'planned') !== (b.status === 'planned') || a.status === 'denied' || b.status === 'denied')
    return false
  return isSameDay(a.when, b.when) && isSamePlace(a, b)
}

/** The same deed: the same verb or kind of event, and most of the words of the shorter one. */
function isRepeat(a: NewsEvent, b: NewsEvent, one: Profile, other: Profile): boolean {
  const plain = a.type === 'OTHER' || a.type === 'STATEMENT'
  if (!plain && HAPPENING.test(other.verb) && b.evidence.sentence - a.evidence.sentence <= 3) return true
  if (isOfAnother(one.marks, other.marks)) return false
  let common = 0
  for (const word of other.words) if (one.words.has(word)) common++
  const share = common / Math.max(1, Math.min(one.words.size, other.words.size))
  const verb = one.verb.slice(0, 5) === other.verb.slice(0, 5)
  if (common < 4 || (plain && !verb)) return false
  return share >= 0.6 || (verb && share >= 0.45)
}

/** At most a day apart where both are known. */
function isSameDay(a: When | null, b: When | null): boolean {
  if (!a || !b) return true
  const day = 86_400_000
  return Date.parse(a.start) <= Date.parse(b.end) + day && Date.parse(b.start) <= Date.parse(a.end) + day
}

/** A place in common, or in one of the other's countries, where both say where. */
function isSamePlace(a: NewsEvent, b: NewsEvent): boolean {
  const [left, right] = [a, b].map(({ where }) => where.filter((one) => one.basis === 'stated'))
  if (!left?.length || !right?.length) return true
  return left.some(({ place }) =>
    right.some(
      (one) => one.place.id === place.id || one.place.name === place.admin || place.name === one.place.admin,
    ),
  )
}

function joined(event: NewsEvent, other: NewsEvent, text: string): NewsEvent {
  const sameAs = [...new Set([...(event.sameAs ?? []), other.id])]
  const { when } = other
  const fine = when && (when.precision === 'day' || when.precision === 'days')
  if (event.when || !fine || when.role !== 'happened') return { ...event, sameAs }
  return { ...event, sameAs, when: carryWhen(when, 'happened', text) }
}
