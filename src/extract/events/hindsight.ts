import type { EventType } from '../types'
import type { Rule, Telling } from './telling'
import { isOfficial } from './voices'

const PLAIN: ReadonlySet<EventType> = new Set<EventType>(['OTHER', 'STATEMENT'])
/** "That, he said, was when they fled": takes up what was told. */
const THAT_WAS =
  /^(?:(?:But|And|So),? )?(?:That|This|Which)\b[^.;]{0,40}?\b(?:is|was|were) (?:when|why|how|what|where|because)\b/
/** "appears to match", "seemed aimed at": what the writer makes of it. */
const APPEARS = /\b(?:appear|seem)(?:s|ed)? (?:to|aimed|likely|as if|as though|that|set|unlikely|certain)\b/
/** "The first option would be to invade". */
const OPTION =
  /\b(?:option|choice|way|alternative|possibility|first|second|third|next|step|order of business)\b[^.;]{0,30}\b(?:would be|is|was) to\b/i
/** "The move came in response to", "A rise in prices followed". */
const SEQUEL = /\b(?:c[ao]mes?|follow(?:s|ed)?)\b/
const CAME_FROM =
  /\bc[ao]me (?:in (?:response|reaction|answer)|in the wake|on the heels|amid|despite|against|to a (?:boil|head)|under|as (?:an? )?\p{Ll}+ (?:surprise|shock|blow|relief))\b/u
/** "was chosen to honour", "was marked by", "was aimed at": why or how, not what. */
const WHY =
  /\b(?:(?:was|were) (?:aimed at|meant to|intended to|designed to|chosen (?:to|because|for)|marked by|characteri[sz]ed by|prompted by|the result of|part of)|stems? from|stemmed from)\b/
const LIKELIER = /\b(?:more|less|as|equally|far|much) likely to\b/
/** "Schools are offering courses": what there is. */
const GIVEN: ReadonlySet<EventType> = new Set<EventType>(['AGREE', 'AID', 'SUPPORT', 'COOPERATE'])
const THE = /^(?:The|His|Her|Its|Their|This|These|That)\b/

/** What a report tells looking back on its news or judging it. */
export const HINDSIGHT: readonly Rule[] = [
  { name: 'that was', fits: ({ sentence }) => THAT_WAS.test(sentence) },
  { name: 'appearance', fits: (t) => t.reading.index > 0 && isAppearance(t) },
  { name: 'option', fits: ({ core: { main }, sentence }) => (main!.infinitive || main!.state) && OPTION.test(sentence) },
  { name: 'sequel', fits: (t) => t.reading.index > 0 && isSequel(t) },
  { name: 'why', fits: (t) => t.reading.index > 0 && PLAIN.has(t.core.type) && THE.test(t.sentence) && WHY.test(t.sentence) },
  { name: 'likelier', fits: ({ dated, core: { main }, sentence }) => !dated && (main!.infinitive || main!.tense === 'future') && LIKELIER.test(sentence) },
  { name: 'on offer', fits: (t) => !t.lead && !t.dated && GIVEN.has(t.core.type) && t.core.main!.progressive && t.core.main!.tense === 'present' },
  { name: 'old', fits: (t) => !t.lead && t.old && !isOfficial(t) },
] // prettier-ignore

/** The verb itself is one of seeming, or stands directly behind one. */
function isAppearance({
  reading: { tokens, text, start },
  core: { main, type },
  sentence,
}: Telling): boolean {
  if (main!.lemma === 'appear' || main!.lemma === 'seem') return APPEARS.test(sentence)
  return (
    PLAIN.has(type) &&
    APPEARS.test(text.slice(Math.max(start, tokens.start[main!.start]! - 20), tokens.end[main!.last]! + 8))
  )
}

function isSequel({ reading: { tokens }, core: { main, type }, sentence, dated }: Telling): boolean {
  const verb = tokens.folded[main!.token]!
  if (!SEQUEL.test(verb)) return false
  return (
    CAME_FROM.test(sentence) ||
    (!dated && (type === 'ASSAULT' || type === 'HAZARD' || type === 'OTHER') && verb.startsWith('follow'))
  )
}
