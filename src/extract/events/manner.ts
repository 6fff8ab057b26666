import { isWithin } from './quotes'
import type { Stretch } from './reading'
import { hasClass, PLAY, READER, WRITER } from './word-classes'

/** How an article is written: `column` speaks to the reader and of its writer; `sport` tells a match or a season; else `report`. */
export type Manner = 'report' | 'column' | 'sport'

/** A fifth of the sentences, and four at least. */
const SHARE = 5
const LEAST = 4

/** Read from pronouns and questions outside quotation marks, and from the share of sentences with words of play. */
export function mannerOf(stretches: readonly Stretch[]): Manner {
  let personal = 0
  for (const one of stretches) if (isPersonal(one)) personal++
  if (personal >= LEAST && personal * SHARE >= stretches.length) return 'column'
  let sport = 0
  for (const one of stretches) if (tellsPlay(one)) sport++
  return sport >= LEAST && sport * 5 >= stretches.length * 2 ? 'sport' : 'report'
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
