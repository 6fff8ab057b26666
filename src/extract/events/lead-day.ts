import { readIso } from '../times/calendar'
import { tokenAt, type Tokens } from '../tokens'
import type { NewsEvent, When } from '../types'
import { carryWhen, FINE, isDays, NEWS, type Scene, type Stated } from './scene'

/** A headline that opens the text, or a lead that the next sentence takes up, has the time which that gives the news. */
export function dateLead(
  event: NewsEvent,
  isHeadline: boolean,
  { lead, news, published }: Scene,
  tokens: Tokens,
): NewsEvent {
  const stated = lead ?? news
  if (event.when || !stated || !FINE.has(stated.when.precision)) return event
  const isPlanned = event.status === 'planned'
  if ((stated.when.role === 'planned') !== isPlanned) return event
  if (!isHeadline && !(isFresh(stated.when, published) && isTakenUp(event, stated, tokens))) return event
  return { ...event, when: carryWhen(stated.when, isPlanned ? 'planned' : 'happened', tokens.text) }
}

/** A day or week of the last days. */
const isFresh = (when: When, published: string | null) =>
  (isDays(when) || when.precision === 'week') &&
  (published === null || readIso(published)! - readIso(when.end)! <= NEWS / 2)

/** The next sentence has two or more of the words of its own that are long enough to tell something. */
function isTakenUp({ evidence, status }: NewsEvent, { last }: Stated, tokens: Tokens): boolean {
  if (status === 'planned' || last.index !== evidence.sentence + 1) return false
  const words = new Set<string>()
  for (let i = tokenAt(tokens, evidence.start); i < last.first; i++)
    if (tokens.folded[i]!.length >= LONG) words.add(tokens.folded[i]!.slice(0, LONG))
  let common = 0
  for (let i = last.first; i < last.behind; i++) if (words.delete(tokens.folded[i]!.slice(0, LONG))) common++
  return common >= 2
}
const LONG = 5
