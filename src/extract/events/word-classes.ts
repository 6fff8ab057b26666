import { WORD, type Tokens } from '../tokens'
import { wordSet } from '../words'
import { isAuxiliary, isSmall, looksFinite } from './other-verbs'
import { ADVERBS, NEGATIONS } from './verb-group'
import { NOUN_TYPES, VERB_FORMS } from './verb-forms'

/** A verb or noun of the lexicons. */
export const LEXICAL = 1
export const AUXILIARY = 2
/** Stands between an auxiliary and its verb: "not", "also", "recently". */
export const PASSED_OVER = 4
/** In no lexicon and long enough to be a verb behind an auxiliary. */
export const BARE = 8
/** The same where it looks like a past form or a third person. */
export const FINITE = 16
/** May open a clause that qualifies another: "who", "after", "that". */
export const OPENER = 32
/** The writer: "I", "my". */
export const WRITER = 64
/** The reader: "you", "your". */
export const READER = 128
export const PLAY = 256
export const HABIT = 512
/** Verbs by which a report names its source. */
export const SOURCE = 1024
/** Somebody told of: "she", "his". */
export const PERSON = 2048

/** Lists that are asked of every word of a sentence. */
const LISTS: readonly (readonly [number, ReadonlySet<string>])[] = [
  [
    OPENER,
    wordSet(
      'who whom whose which that after before when while as because if unless although though until following whether where since why how',
    ),
  ],
  [WRITER, wordSet('i my me ive im id ill myself')],
  [READER, wordSet('you your youre youll youve yourself yours')],
  // words of play; two in a sentence of other news are rare
  [
    PLAY,
    wordSet(
      'game games season seasons coach coaches team teams teammate teammates player players playoff playoffs inning innings touchdown touchdowns goal goals goalkeeper striker midfielder scored scoring halftime tournament championship championships league leagues quarterback pitcher batting wicket wickets midfield fixture squad semifinal semifinals quarterfinal quarterfinals rebounds lap laps podium',
    ),
  ],
  [
    SOURCE,
    wordSet(
      'said say says told tells announced according reported reports added stated confirmed spokesman spokeswoman spokesperson',
    ),
  ],
  [PERSON, wordSet('he she his her him hers himself herself')],
  // what happens again and again is no event
  [
    HABIT,
    wordSet(
      'usually often always never typically generally normally sometimes traditionally regularly routinely frequently rarely tend tends',
    ),
  ],
]

/** Tokens with what each word can be by itself: bits of the constants above, 0 for what is no word. */
export interface Words extends Tokens {
  readonly classes: Uint16Array
}

/** Adds the column; each word is looked up once, however many rules ask. */
export function withClasses(tokens: Tokens): Words {
  const { text, count, start, end, kind, capital, folded } = tokens
  const classes = new Uint16Array(count)
  for (let i = 0; i < count; i++) if (kind[i] === WORD) classes[i] = classesOf(folded[i]!)
  // spread, an object has another shape for the engine each time
  return { text, count, start, end, kind, capital, folded, classes }
}

/** True where a word between two tokens (`behind` not included) is of one of the classes. */
export function hasClass({ classes }: Words, first: number, behind: number, bits: number): boolean {
  for (let i = first; i < behind; i++) if ((classes[i]! & bits) !== 0) return true
  return false
}

const known = new Map<string, number>()
const MEMORY = 50_000

function classesOf(word: string): number {
  let bits = known.get(word)
  if (bits !== undefined) return bits
  if (known.size > MEMORY) known.clear()
  bits = makeClasses(word)
  known.set(word, bits)
  return bits
}

function makeClasses(word: string): number {
  let bits = VERB_FORMS.has(word) || NOUN_TYPES.has(word) ? LEXICAL : 0
  if (isAuxiliary(word)) bits |= AUXILIARY
  if (ADVERBS.has(word) || NEGATIONS.has(word) || word.endsWith('ly')) bits |= PASSED_OVER
  if (!isSmall(word)) bits |= looksFinite(word) ? BARE | FINITE : BARE
  for (const [bit, words] of LISTS) if (words.has(word)) bits |= bit
  return bits
}
