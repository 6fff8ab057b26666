import type { ActorMention, Cue, Span } from '../types'
import type { Core } from './main-predicate'
import type { Reading } from './reading'
import type { Found } from './report'

export interface Read extends Found {
  readonly core: Core
  readonly statusSpan: Span | null
  readonly subjects: readonly ActorMention[]
}

/** The words of the sentence that gave each field, in text order. */
export function findCues(
  reading: Reading,
  { core, when, where, themes, status, statusSpan, subjects }: Read,
): Cue[] {
  const { tokens, start, end } = reading
  const inside = (span: Span | null): span is Span => span !== null && span.start >= start && span.end <= end
  const main = core.main!
  const cues: Cue[] = [
    { field: 'type', start: tokens.start[main.token]!, end: tokens.end[main.last]!, meaning: core.type },
  ]
  if (when && inside(when.span))
    cues.push({
      field: 'when',
      start: when.span.start,
      end: when.span.end,
      meaning: when.start === when.end ? when.start : `${when.start}/${when.end}`,
    })
  for (const { span, place } of where)
    if (inside(span)) cues.push({ field: 'where', start: span.start, end: span.end, meaning: place.name })
  for (const one of reading.themes)
    if (themes.includes(one.theme))
      cues.push({ field: 'theme', start: one.start, end: one.end, meaning: one.theme })
  for (const one of [...reading.actors, ...subjects])
    cues.push({ field: 'actor', start: one.start, end: one.end, meaning: one.name })
  if (inside(statusSpan))
    cues.push({ field: 'status', start: statusSpan.start, end: statusSpan.end, meaning: status })
  return cues.sort((a, b) => a.start - b.start || b.end - a.end)
}
