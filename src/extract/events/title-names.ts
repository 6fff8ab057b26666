import type { EventType } from '../types'
import { wordSet } from '../words'
import type { Core } from './main-predicate'
import type { Reading } from './reading'
import { bodyNamed, bodyOf, manyOf, pairIn, pairOf } from './title-bodies'
import { inFull } from './title-full'
import { describe } from './title-nouns'
import { goesOn, holderOf, knownAs, OFFICES, personIn, subjectIn } from './title-persons'
import { SPEECH } from './told'

/** So many sentences before one are asked whom it means. */
export const RECENT = 6

/** Whom or what the words that open a title stand for, as told by the sentences before, the newest first; `null` where nobody can say. */
export function nameFor(
  words: string,
  { main }: Core,
  type: EventType,
  recent: readonly Reading[],
): string | null {
  if (HE.test(words)) {
    const person = personIn(recent, words, main!.say || (SPEECH.has(type) && !main!.passive))
    const office = person && DEFINITE.exec(person)?.[1]
    return office && OFFICES.has(office) ? (holderOf(office, recent) ?? person) : person
  }
  if (words === 'It' || words === 'They') {
    const own = words === 'It' ? /^it$/ : /^they$/
    const told = recent.find((reading) => !goesOn(reading, own))
    return told ? (words === 'It' ? bodyOf(told) : manyOf(told, main!.say)) : null
  }
  if (OFFICE.test(words)) return holderOf(words.slice(4), recent)
  if (EPITHET.test(words)) return knownAs(words, recent)
  if (BOTH.test(words)) return pairOf(recent)
  const noun = DEFINITE.exec(words)?.[1]
  if (!noun) return null
  if (noun === 'two') return recent[0] ? (pairIn(recent[0]) ?? pairOf(recent)) : null
  if (MEN.has(noun)) {
    const many = recent[0] ? (pairIn(recent[0]) ?? manyOf(recent[0], false)) : null
    return many && many !== words && (many.includes(noun) || many.includes(' and ')) ? many : null
  }
  if (SOMEBODY.has(noun)) return recent[0] ? subjectIn(recent[0]) : null
  if (OFFICES.has(noun)) return holderOf(noun, recent)
  const full = inFull(noun, recent) ?? bodyNamed(noun, recent) ?? describe(noun, recent)
  if (full || !FIRMS.has(noun)) return full
  for (const reading of recent.slice(0, 3)) {
    const body = bodyOf(reading)
    if (body && !/^(?:The|A|An) /.test(body)) return body
  }
  return null
}

const HE = /^(?:He|She|His|Her|Him)$/i
const DEFINITE = /^The (\p{Ll}+)$/u
/** Somebody by age or kind: "The 40-year-old", "The young lawyer". */
export const EPITHET =
  /^The (?:\d+-year-old(?: \p{Ll}+)?|(?!same )[\p{Ll}-]+ (?:man|woman|boy|girl|teenager|mother|father|politician|lawyer|businessman))$/u
/** More than one together: "The two sides". */
export const BOTH =
  /^The (?:(?:two|married|warring) )?(?:sides|parties|countries|companies|leaders|ministers|presidents|couple|pair|duo)$/
/** An office of two words that one person holds: "The crown prince". */
export const OFFICE =
  /^The (?:crown prince|(?:prime|foreign|interior|defen[cs]e|finance|justice|health|education) minister|vice president|attorney general|police chief)$/
const MEN = wordSet('men women suspects brothers sisters')
const SOMEBODY = wordSet('suspect defendant man woman boy girl teen teenager driver victim')
const FIRMS = wordSet('company firm group airline carrier maker retailer manufacturer agency')
