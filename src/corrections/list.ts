import type { NewsEvent } from '../extract/types'
import type { Anchor, Change, Correction } from './types'

/** What a correction of this event is keyed by. */
export function anchorOf({ id, article, evidence }: NewsEvent): Anchor {
  return { quote: evidence.quote, article, start: evidence.start, event: id }
}

/** A correction of an event. `at`: ISO time. */
export function correctionOf(event: NewsEvent, change: Change, at: string): Correction {
  return { ...anchorOf(event), ...change, at }
}

/** Whether both say something of the same field of the same words. */
export function isSameTarget(a: Correction, b: Correction): boolean {
  if (a.field !== b.field || !isSameAnchor(a, b)) return false
  return a.field !== 'same' || (b.field === 'same' && isSameAnchor(a.other, b.other))
}

export function isSameAnchor(a: Anchor, b: Anchor): boolean {
  return a.quote === b.quote && a.article === b.article && a.start === b.start && a.event === b.event
}

/** The list with these corrections; each takes the place of the one with the same target. */
export function withCorrections(
  list: readonly Correction[],
  more: readonly Correction[],
): readonly Correction[] {
  let result = list
  for (const one of more) result = [...result.filter((other) => !isSameTarget(one, other)), one]
  return result
}
