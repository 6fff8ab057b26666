import { NOUN_SENSES } from '../lexicon/noun-senses'
import { NUMBER, POSSESSIVE, PUNCTUATION, type Tokens } from '../tokens'
import type { EventType } from '../types'
import { wordSet } from '../words'
import { NOUN_TYPES } from './verb-forms'

/** One sense of a noun: the words that must stand beside it; no type where it names no event. */
interface Sense {
  readonly behind: boolean
  readonly words: ReadonlySet<string>
  readonly type: EventType | undefined
}

const SENSES: ReadonlyMap<string, readonly Sense[]> = new Map(NOUN_SENSES.map(readLine))

/** "strike: before:air > ASSAULT; behind:zone > NONE": the noun and its senses. */
function readLine(line: string): [string, Sense[]] {
  const colon = line.indexOf(':')
  const senses = line
    .slice(colon + 1)
    .split(';')
    .map((sense): Sense => {
      const [condition = '', type = ''] = sense.split('>').map((part) => part.trim())
      const [where, words = ''] = condition.split(':')
      return {
        behind: where === 'behind',
        words: new Set(words.split(',')),
        type: type === 'NONE' ? undefined : (type as EventType),
      }
    })
  return [line.slice(0, colon), senses]
}

/**
 * The type of a noun that names an event, `undefined` where it names none here. A capitalised noun inside a sentence is part of a name,
 * but a named storm is still a storm; "artillery fire" is no hazard.
 */
export function nounType(tokens: Tokens, from: number, i: number): EventType | undefined {
  const word = tokens.folded[i]!
  const type = NOUN_TYPES.get(word)
  if (!type) return undefined
  const sense = SENSES.get(word)?.find((one) =>
    (one.behind ? isBehind : isBefore)(tokens, from, i, one.words),
  )
  if (sense) return sense.type
  // "March 17", "Flood's lecture", "Ann Flood"
  if (tokens.capital[i] === 1 && SURNAMES.has(word) && (i > from || tokens.kind[i + 1] === POSSESSIVE))
    return undefined
  if (word === 'march' && tokens.kind[i + 1] === NUMBER) return undefined
  if (type === 'HAZARD') {
    const next = tokens.folded[i + 1] ?? ''
    if (word === 'fire' && FIRE_SERVICE.has(next)) return undefined
    return word === 'fire' && i > from && GUNS.has(tokens.folded[i - 1]!) ? 'ASSAULT' : type
  }
  return tokens.capital[i] === 1 && i > from ? undefined : type
}

function isBefore({ folded }: Tokens, from: number, i: number, words: ReadonlySet<string>): boolean {
  const at = folded[i - 1] === '-' ? i - 2 : i - 1
  return at >= from && words.has(folded[at]!)
}

function isBehind({ folded, kind }: Tokens, _: number, i: number, words: ReadonlySet<string>): boolean {
  for (let j = i + 1; j <= i + 3 && j < folded.length && kind[j] !== PUNCTUATION; j++)
    if (words.has(folded[j]!)) return true
  return false
}

const SURNAMES = wordSet('flood blizzard blaze')

const GUNS = wordSet(
  'artillery mortar rocket gun tank sniper missile machine cannon enemy hostile friendly rebel arms',
)

const FIRE_SERVICE = wordSet(
  'department station chief marshal service services brigade truck trucks engine engines crew crews officials official fighter fighters hall district company safety alarm pit investigators authority protection hydrant commissioner',
)
