import type { Span, Timex } from '../types'
import type { Reading } from './reading'
import { NOUN_TYPES } from './verb-forms'

/** A qualifying clause that tells the event by itself, and the words before it that it qualifies. */
export interface Focus extends Span {
  readonly head: Span
}

/**
 * "The ministers, who convened in Minsk on June 19-20, discussed …": the date is the convening's, so that clause is the event. In "… for the
 * session of the Council, which is scheduled for autumn" the head begins at the noun that names an event. A date of a year alone is no such clause's.
 */
export function findFocus(reading: Reading, { start: at, interval }: Timex): Focus | null {
  // a year alone tells what something is, not what came about
  if (interval?.precision === 'year') return null
  const { text, start, end } = reading
  const sentence = text.slice(start, end)
  if (!sentence.includes(', wh')) return null
  for (const match of sentence.matchAll(/, (who|which) /g)) {
    const from = start + match.index
    const inner = from + match[0].length
    const comma = text.indexOf(',', inner)
    const to = comma < 0 || comma > end ? end : comma
    if (at < inner || at >= to || from - start > 200) continue
    const head = match[1] === 'which' ? nounBefore(reading, from) : start
    if (head < 0) continue
    return { start: inner, end: to, head: { start: head, end: from } }
  }
  return null
}

/** Where the last noun before `offset` that names an event begins, -1 where there is none; in "an attack by the army, which" the army. */
function nounBefore({ tokens, first, behind }: Reading, offset: number): number {
  let head = -1
  for (let i = first + 1; i < behind && tokens.start[i]! < offset; i++)
    if (NOUN_TYPES.has(tokens.folded[i]!)) head = tokens.start[i]!
    else if (head >= 0 && tokens.folded[i] === 'by' && i + 1 < behind) head = tokens.start[i + 1]!
  return head
}
