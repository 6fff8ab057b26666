import { readIso } from '../times/calendar'
import { tokenAt, type Tokens } from '../tokens'
import type { EventType, NewsEvent, Span, When } from '../types'
import { wordSet } from '../words'
import type { Scene, Stated } from './scene'
import { carryWhen, FINE, isDays, NEWS } from './scene-days'
import { VERB_FORMS } from './verb-forms'

type Evidence = NewsEvent['evidence']

/** A headline that opens the text, or a lead that a later sentence takes up, has the time which that gives the news. */
export function dateLead(
  event: NewsEvent,
  isHeadline: boolean,
  { lead, news, published }: Scene,
  events: readonly NewsEvent[],
  tokens: Tokens,
): NewsEvent {
  if (event.when) return event
  const role = event.status === 'planned' ? 'planned' : 'happened'
  const stated = lead ?? news
  if (
    stated &&
    FINE.has(stated.when.precision) &&
    (stated.when.role === 'planned') === (role === 'planned')
  ) {
    const isTold = isHeadline || (isFresh(stated.when, published) && isNext(event, stated, tokens))
    if (isTold) return { ...event, when: carryWhen(stated.when, role, tokens.text) }
  }
  const again = role === 'happened' && events.find((one) => isAgain(event, one, published, tokens))
  return again ? { ...event, when: carryWhen(again.when!, role, tokens.text) } : event
}

/** A day or week of the last days. */
const isFresh = (when: When, published: string | null) =>
  (isDays(when) || when.precision === 'week') &&
  (published === null || readIso(published)! - readIso(when.end)! <= NEWS / 2)

/** The next sentence has two or more of the words of its own that are long enough to tell something. */
const isNext = ({ evidence, status }: NewsEvent, { last }: Stated, tokens: Tokens) =>
  status !== 'planned' && last.index === evidence.sentence + 1 && commonWords(evidence, last, tokens) >= 2

/** Sentences behind a lead in which its deed is told again. */
const AGAIN = 2

/** "A man was jailed for fraud. … Paul Girard was jailed on Monday": the same kind of deed or the same verb, with its own day, in some of the same words. */
function isAgain(
  { evidence, type }: NewsEvent,
  { evidence: later, type: other, when, status }: NewsEvent,
  published: string | null,
  tokens: Tokens,
): boolean {
  const far = later.sentence - evidence.sentence
  if (far < 1 || far > AGAIN + 1 || status === 'planned' || status === 'denied') return false
  if (!when || when.basis === 'carried' || when.role !== 'happened' || !isDays(when)) return false
  const common = commonWords(evidence, later, tokens)
  if (isFresh(when, published) && verbOf(evidence, tokens) === verbOf(later, tokens) && common >= 2)
    return true
  if (far > AGAIN) return false
  if (
    far === 1 &&
    type === other &&
    DONE_TO.has(type) &&
    isFresh(when, published) &&
    isNamed(evidence, later, tokens)
  )
    return true
  if (type === other && DEEDS.has(type)) return common >= far + (isFresh(when, published) ? 0 : 2)
  return common >= 3 && isFresh(when, published)
}
const DEEDS: ReadonlySet<EventType> = new Set(['ASSAULT', 'HAZARD', 'COERCE', 'ACCUSE', 'PROTEST', 'RETREAT'])

/** The base form of the verb, or the noun, that tells the event. */
function verbOf({ cues }: Evidence, tokens: Tokens): string {
  const word = tokens.folded[tokenAt(tokens, cues.find(({ field }) => field === 'type')!.start)]!
  return VERB_FORMS.get(word)?.entries[0]!.lemma ?? word
}

/** "A man was jailed. Paul Girard, 40, was sentenced on Monday": who it was comes next. */
const isNamed = ({ start }: Evidence, later: Evidence, tokens: Tokens) =>
  INDEFINITE.has(tokens.folded[tokenAt(tokens, start)]!) &&
  later.cues.some((cue) => cue.field === 'actor' && cue.start === later.start)
const INDEFINITE = wordSet('a an')
const DONE_TO: ReadonlySet<EventType> = new Set(['COERCE', 'ACCUSE'])

/** Words of both, by their first letters. */
function commonWords(one: Span, other: Span, tokens: Tokens): number {
  const words = new Set<string>()
  for (let i = tokenAt(tokens, one.start), to = tokenAt(tokens, one.end); i < to; i++)
    if (tokens.folded[i]!.length >= LONG) words.add(tokens.folded[i]!.slice(0, LONG))
  let common = 0
  for (let i = tokenAt(tokens, other.start), to = tokenAt(tokens, other.end); i < to; i++)
    if (words.delete(tokens.folded[i]!.slice(0, LONG))) common++
  return common
}
const LONG = 5
