import { NOUN_CLASSES } from '../lexicon/noun-classes'
import { VERB_FRAMES } from '../lexicon/verb-frames'
import { NUMBER, PUNCTUATION, type Tokens } from '../tokens'
import type { EventType } from '../types'
import { wordSet } from '../words'
import { isDeterminer, isPreposition } from './other-verbs'
import { VERB_FORMS } from './verb-forms'

/** A verb's place in a sentence: the tokens of the sentence, of its group and its phrase. */
export interface Place {
  readonly from: number
  readonly to: number
  readonly start: number
  readonly last: number
  readonly lemma: string
  readonly passive: boolean
}

/** One condition of a frame: where it looks, and for which words; `null` fits any. */
interface Condition {
  readonly where: 'object' | 'subject' | 'then' | 'next' | 'behind' | 'passive' | 'bare' | 'stop' | 'name'
  readonly preposition: string
  readonly words: ReadonlySet<string> | null
}

interface Frame {
  readonly conditions: readonly Condition[]
  readonly type: EventType
}

const FRAMES: ReadonlyMap<string, readonly Frame[]> = new Map(VERB_FRAMES.flatMap(readLine))

/** The type a verb has in its company: the first of its frames that fits; of a phrase, of those that name its next word. */
export function frameType(tokens: Tokens, place: Place, isPhrase: boolean): EventType | undefined {
  const frames = FRAMES.get(place.lemma)
  return frames?.find(
    ({ conditions }) =>
      (!isPhrase || conditions.some(({ where }) => where === 'next')) &&
      conditions.every((one) => fits(tokens, place, one)),
  )?.type
}

/** "buy, sell: o:@arms > COOPERATE; * > OTHER": the verbs and their frames. */
function readLine(line: string): [string, Frame[]][] {
  const colon = line.indexOf(':')
  const frames = line
    .slice(colon + 1)
    .split(';')
    .map((frame): Frame => {
      const [conditions = '', type = ''] = frame.split('>')
      return { conditions: conditions.trim().split(/\s+/).map(readCondition), type: type.trim() as EventType }
    })
  return line
    .slice(0, colon)
    .split(', ')
    .map((lemma) => [lemma, frames])
}

function readCondition(text: string): Condition {
  if (text === 'passive' || text === 'bare' || text === 'stop' || text === 'name')
    return { where: text, preposition: '', words: null }
  const [key = '', list = '*'] = text.split(':')
  const words = list === '*' ? null : new Set(list.split(',').flatMap(wordsOf))
  if (key === '*') return { where: 'then', preposition: '', words: null }
  if (key === 'o') return { where: 'object', preposition: '', words }
  if (key === 's') return { where: 'subject', preposition: '', words }
  if (key === 'then') return { where: 'then', preposition: '', words }
  if (key === 'next') return { where: 'next', preposition: '', words }
  return { where: 'behind', preposition: key, words }
}

/** "@hazard" is a class, "hazard" the word. */
function wordsOf(name: string): readonly string[] {
  if (!name.startsWith('@')) return [name]
  const words = NOUN_CLASSES[name.slice(1)]
  if (words === undefined) throw new Error(`no class of nouns is called ${name}`)
  return words.split(' ')
}

function fits(tokens: Tokens, place: Place, { where, preposition, words }: Condition): boolean {
  switch (where) {
    case 'passive':
      return place.passive
    case 'stop':
      return place.last + 1 >= place.to || tokens.kind[place.last + 1] === PUNCTUATION
    case 'name':
      return (
        !place.passive && tokens.capital[place.last + 1]! > 0 && !DATES.has(tokens.folded[place.last + 1]!)
      )
    case 'bare':
      return !place.passive && isBare(tokens, place)
    case 'then':
      return (
        words === null || hasAny(tokens, place.last + 1, Math.min(place.to, place.last + 5), words, false)
      )
    case 'next':
      return place.last + 1 < place.to && words!.has(tokens.folded[place.last + 1]!)
    case 'object':
      return place.passive ? inSubject(tokens, place, words) : inObject(tokens, place, words)
    case 'subject':
      return place.passive ? behind(tokens, place, 'by', words) : inSubject(tokens, place, words)
    case 'behind':
      return behind(tokens, place, preposition, words)
  }
}

/** "The mill shut down on Monday": no object behind the verb and its particle. */
function isBare({ folded, kind }: Tokens, { last, to }: Place): boolean {
  const at = PARTICLES.has(folded[last + 1] ?? '') ? last + 2 : last + 1
  return at >= to || kind[at] === PUNCTUATION || isPreposition(folded[at]!) || TIMES.has(folded[at]!)
}
const DATES = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december',
)
const PARTICLES = wordSet('down up off out')
const TIMES = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tonight and as because when while this last early late',
)

/** Words between the verb and the first preposition other than "of". */
function inObject(tokens: Tokens, { last, to }: Place, words: ReadonlySet<string> | null): boolean {
  return hasAny(tokens, last + 1, Math.min(to, last + 9), words, true)
}

/** "The ministry | reported cases of cholera and closed": where the subject of verbs joined by "and" ends. */
function beforeVerbs({ folded }: Tokens, from: number, start: number): number {
  if (folded[start - 1] !== 'and') return start
  for (let i = start - 2; i > from && i > start - 16; i--)
    if (VERB_FORMS.get(folded[i]!)?.form === 'past' && !isDeterminer(folded[i - 1]!)) return i
  return start
}

/** Words back from the verb to the clause's beginning. */
function inSubject(tokens: Tokens, { from, start }: Place, words: ReadonlySet<string> | null): boolean {
  const end = beforeVerbs(tokens, from, start)
  for (let i = end - 1; i >= from && i > end - 13; i--) {
    const word = tokens.folded[i]!
    if (CLAUSE_WORDS.has(word) && i < end - 1) return false
    // "who", "which" stand for the noun before them; a comma closes an aside: "a man, 34, was"
    if (tokens.kind[i] === PUNCTUATION && word !== '-' && word !== ',' && word !== '$' && word !== '.')
      return false
    if (words === null || has(tokens, i, words)) return true
  }
  return false
}

/** They end an object: "said | that", "the man | who". */
const RELATIVES = wordSet('that who which whom whose when where while because if whether')
const CLAUSE_WORDS = wordSet('that while because although though if said says but when after before where')

const IN_PHRASE = new Set(['-', '$', '£', '€'])
const WITHIN = new Set(['-', ',', '$', '“', '"'])

/** Within ten tokens behind the verb the preposition, and within six behind that one of the words. */
function behind(
  tokens: Tokens,
  { last, to }: Place,
  preposition: string,
  words: ReadonlySet<string> | null,
): boolean {
  for (let i = last + 1; i < to && i <= last + 12; i++) {
    const word = tokens.folded[i]!
    if (tokens.kind[i] === PUNCTUATION && !WITHIN.has(word)) return false
    if (word !== preposition) continue
    if (words === null || hasAny(tokens, i + 1, Math.min(to, i + 8), words, false)) return true
  }
  return false
}

function hasAny(
  tokens: Tokens,
  from: number,
  to: number,
  words: ReadonlySet<string> | null,
  phrase: boolean,
): boolean {
  for (let i = from; i < to; i++) {
    const word = tokens.folded[i]!
    if (words === null || has(tokens, i, words)) return true
    // a full stop inside a sentence is an abbreviation's: "hurt in a N. Lund shooting"
    if (tokens.kind[i] === PUNCTUATION && !IN_PHRASE.has(word) && !(word === '.' && i + 1 < to)) return false
    if (phrase && i > from && ((isPreposition(word) && word !== 'of') || RELATIVES.has(word))) return false
  }
  return false
}

/** A listed word, its plural in -s, or a number where "#" is listed. */
function has(tokens: Tokens, i: number, words: ReadonlySet<string>): boolean {
  const word = tokens.folded[i]!
  if (words.has(word)) return true
  // "a 31-year-old man" is no amount
  if (tokens.kind[i] === NUMBER) return words.has('#') && tokens.folded[i + 1] !== '-'
  return word.endsWith('s') && words.has(word.slice(0, -1))
}
