import { isWithin } from './quotes'
import type { Stretch } from './reading'
import type { Span, Timex } from '../types'
import { hasClass, PERSON, PLAY, READER, SOURCE, WRITER } from './word-classes'

/**
 * How an article is written: `column` speaks to the reader and of its writer; `sport` tells a match or a season; `essay` hardly names a
 * source or a day near its publication, as an analysis; `portrait` tells of one person; `chronology` lists days, each with what came about on
 * it; else `report`.
 */
export type Manner = 'report' | 'column' | 'sport' | 'essay' | 'portrait' | 'chronology'

/** A fifth of the sentences, and four at least. */
const SHARE = 5
const LEAST = 4

/** An essay has so many sentences at least, a source in fewer than one of ten, and a day in fewer than one of twenty. */
const ESSAY = { sentences: 14, source: 10, day: 20 }
const NEAR = 20 * 86_400_000

/** Read from pronouns and questions outside quotation marks, from the share of sentences with words of play, of those with a source, and from the days named. */
export function mannerOf(
  stretches: readonly Stretch[],
  times: readonly Timex[],
  published: string | null,
  title: string | null = null,
): Manner {
  if (isOpinion(stretches, title)) return 'column'
  if (isChronology(stretches, times)) return 'chronology'
  let personal = 0
  for (const one of stretches) if (isPersonal(one)) personal++
  if (personal >= LEAST && personal * SHARE >= stretches.length) return 'column'
  let sport = 0
  for (const one of stretches) if (tellsPlay(one)) sport++
  if (sport >= LEAST && sport * 5 >= stretches.length * 2) return 'sport'
  if (isEssay(stretches, times, published)) return 'essay'
  return isPortrait(stretches, times, published) ? 'portrait' : 'report'
}

const ENTRIES = 3
/** A paragraph of fewer tokens is a heading. */
const HEADING = 5

/** Half of its paragraphs, and three at least, begin with their day. */
function isChronology(stretches: readonly Stretch[], times: readonly Timex[]): boolean {
  let [paragraph, paragraphs, entries, at] = [-1, 0, 0, 0]
  for (const one of stretches) {
    while (at < times.length && times[at]!.start < one.start) at++
    if (one.paragraph === paragraph || one.behind - one.first < HEADING) continue
    paragraph = one.paragraph
    paragraphs++
    if (times[at] && beginsWith(one, times[at]!)) entries++
  }
  return entries >= ENTRIES && entries * 2 >= paragraphs
}

/** So many characters may stand before the day of an entry: "On ", "- ". */
const BEFORE = 8

/** True where a sentence begins with a date: "On 12 May 2021, …", "April 5: …". */
const beginsWith = ({ start }: Span, time: Timex) =>
  time.interval !== null && time.type === 'DATE' && time.start - start < BEFORE

/** True of an entry of a chronology. */
export const isEntry = (reading: Span & { readonly times: readonly Timex[] }): boolean =>
  reading.times[0] !== undefined && beginsWith(reading, reading.times[0])

/** Said to be one above it or in its first words: "EDITORIAL: …", "The Herald said in an editorial on Monday". */
function isOpinion([first]: readonly Stretch[], title: string | null): boolean {
  return (
    (title !== null && OPINION.test(title)) ||
    (first !== undefined &&
      /\b(?:said|says|wrote) in an editorial\b|^(?:Editorial|Opinion|Commentary)\b/i.test(
        first.text.slice(first.start, first.end),
      ))
  )
}
const OPINION =
  /^(?:editorial|commentary|opinion|op-?ed|column|letters?(?: to the editor)?|review|book review|film review|movie review|analysis|viewpoint|comment)\b ?[:|–—-]/i

/** A portrait of somebody: more than a third of at least six sentences tell of "her", hardly one names a source or a day. */
function isPortrait(
  stretches: readonly Stretch[],
  times: readonly Timex[],
  published: string | null,
): boolean {
  const { length } = stretches
  if (length < 6) return false
  let [sources, persons] = [0, 0]
  for (const { tokens, first, behind } of stretches) {
    if (hasClass(tokens, first, behind, SOURCE)) sources++
    if (hasClass(tokens, first, behind, PERSON)) persons++
  }
  if (sources * 5 >= length || persons * 20 < length * 7) return false
  return times.filter((time) => isNear(time, published)).length * 12 < length
}

function isEssay(stretches: readonly Stretch[], times: readonly Timex[], published: string | null): boolean {
  const { length } = stretches
  if (length < ESSAY.sentences) return false
  let sources = 0
  for (const { tokens, first, behind } of stretches) if (hasClass(tokens, first, behind, SOURCE)) sources++
  if (sources * ESSAY.source >= length) return false
  const days = times.filter((time) => isNear(time, published)).length
  return days * ESSAY.day < length
}

/** A day, or a few, near publication; of a year nobody knows, any. */
function isNear({ interval, value }: Timex, published: string | null): boolean {
  if (!interval) return value.startsWith('XXXX-')
  const { precision, start } = interval
  if (precision !== 'day' && precision !== 'days' && precision !== 'week') return false
  return published === null || Math.abs(Date.parse(start) - Date.parse(published)) < NEAR
}

/** True where a sentence has a word of play. */
export const tellsPlay = ({ tokens, first, behind }: Stretch) => hasClass(tokens, first, behind, PLAY)

/** True where the writer speaks of herself or to the reader, or asks. */
function isPersonal({ tokens, first, behind, quoted, text, end }: Stretch): boolean {
  if (text[end - 1] === '?' && !isWithin(quoted, end - 1)) return true
  for (let i = first; i < behind; i++)
    if ((tokens.classes[i]! & (WRITER | READER)) !== 0 && !isWithin(quoted, tokens.start[i]!)) return true
  return false
}
