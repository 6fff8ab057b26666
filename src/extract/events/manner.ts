import { isWithin } from './quotes'
import type { Reading } from './reading'

/** How an article is written: `column` speaks to the reader and of its writer; `sport` tells a match or a season; else `report`. */
export type Manner = 'report' | 'column' | 'sport'

const WRITER = new Set('i my me ive im id ill myself'.split(' '))
/** Words of play; two in a sentence of other news are rare. */
const PLAY = new Set(
  'game games season seasons coach coaches team teams teammate teammates player players playoff playoffs inning innings touchdown touchdowns goal goals goalkeeper striker midfielder scored scoring halftime tournament championship championships league leagues quarterback pitcher batting wicket wickets midfield fixture squad semifinal semifinals quarterfinal quarterfinals rebounds lap laps podium'.split(
    ' ',
  ),
)
const READER = new Set('you your youre youll youve yourself yours'.split(' '))
/** A fifth of the sentences, and four at least. */
const SHARE = 5
const LEAST = 4

/** Read from pronouns and questions outside quotation marks, and from the share of sentences with words of play. */
export function mannerOf(readings: readonly Reading[]): Manner {
  let personal = 0
  for (const reading of readings) if (isPersonal(reading)) personal++
  if (personal >= LEAST && personal * SHARE >= readings.length) return 'column'
  let sport = 0
  for (const reading of readings) if (tellsPlay(reading)) sport++
  return sport >= LEAST && sport * 5 >= readings.length * 2 ? 'sport' : 'report'
}

/** True where a sentence has a word of play. */
export function tellsPlay({ tokens, first, behind }: Reading): boolean {
  for (let i = first; i < behind; i++) if (PLAY.has(tokens.folded[i]!)) return true
  return false
}

/** True where the writer speaks of herself or to the reader, or asks. */
function isPersonal({ tokens, first, behind, quoted, text, end }: Reading): boolean {
  if (text[end - 1] === '?' && !isWithin(quoted, end - 1)) return true
  for (let i = first; i < behind; i++) {
    const word = tokens.folded[i]!
    if ((WRITER.has(word) || READER.has(word)) && !isWithin(quoted, tokens.start[i]!)) return true
  }
  return false
}
