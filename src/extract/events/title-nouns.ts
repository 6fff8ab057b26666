import { POSSESSIVE, PUNCTUATION, WORD, type Tokens } from '../tokens'
import { wordSet } from '../words'
import { isAuxiliary, isPreposition } from './other-verbs'
import type { Reading } from './reading'
import { LONG_NAME } from './title-cut'
import { OPENER } from './word-classes'

/** So many sentences before one tell what "the statue" is. */
const NEAR = 6

/** A noun with the words that tell which one: its article apart. */
interface Described {
  readonly words: string
  /** "a fire in Oslo", as new. */
  readonly isNew: boolean
}

/**
 * What "the statue" stands for, in the words of the sentences before, the newest first: "The bronze statue of Ana Holm". `null` where they
 * only call it so, or speak of more than one.
 */
export function describe(noun: string, recent: readonly Reading[]): string | null {
  if (UNTOLD.has(noun)) return null
  const same = kindOf(noun)
  let found: Described | null = null
  for (const reading of recent.slice(0, NEAR)) {
    const mentions: Described[] = []
    for (let i = reading.behind - 1; i >= reading.first; i--) {
      const word = reading.tokens.folded[i]!
      if (!same(word) || !isNoun(reading, i)) continue
      const mention = readNoun(reading, i)
      if (mention === null || (mention.words !== '' && word.endsWith('s') !== noun.endsWith('s'))) return null
      mentions.push(mention)
    }
    const told = mentions.filter(({ words }) => words !== '')
    if (told.length > 1 || (told.length > 0 && mentions.some((one) => one.isNew && one.words === '')))
      return null
    const [one] = told
    if (one && found) return longer(found.words, one.words) ?? (found.isNew ? null : found.words)
    if (one) found = one
    else if (mentions.some(({ isNew }) => isNew)) break
  }
  return found && found.words
}

/** The longer of "Danish band" and "Danish folk band"; `null` where each has words of its own. */
function longer(a: string, b: string): string | null {
  const [few, many] = a.length < b.length ? [a, b] : [b, a]
  const words = new Set(many.split(' '))
  return few.split(' ').every((word) => words.has(word)) ? many : null
}

/** Nouns of which the words before seldom tell which one is meant. */
const UNTOLD = wordSet(
  'first second third last other others same latest one two three four five six seven eight nine ten number rest most few people public police authorities officials news move decision man woman men women boy girl suspect suspects victim victims driver family officer officers time day week month year matter issue case way thing things',
)

/** Words for one and the same happening or thing. */
const KINDS = [
  'crash accident collision wreck',
  'fire blaze',
  'blast explosion bombing',
  'deal agreement accord pact treaty',
  'bid offer',
  'quake earthquake',
].map((words) => wordSet(words))

function kindOf(noun: string): (word: string) => boolean {
  const kin = KINDS.find((words) => words.has(noun))
  const many = noun.endsWith('s') ? noun.slice(0, -1) : `${noun}s`
  return (word) => word === noun || word === many || (kin?.has(word) ?? false)
}

/** The head of its group: neither "crash site" nor a part of a name nor a verb. */
export function isNoun({ tokens, behind, predicates }: Reading, i: number): boolean {
  const { folded, kind, capital } = tokens
  if (capital[i] !== 0 && capital[i + 1] !== 0 && i + 1 < behind) return false
  if (folded[i + 1] === '-' || predicates.some((p) => !p.noun && p.start <= i && p.token >= i)) return false
  const next = folded[i + 1] ?? ''
  return (
    i + 1 >= behind ||
    kind[i + 1] !== WORD ||
    isPreposition(next) ||
    isAuxiliary(next) ||
    GOING_ON.has(next) ||
    (tokens.classes[i + 1]! & OPENER) !== 0 ||
    next.endsWith('ed') ||
    next.endsWith('ly') ||
    predicates.some((p) => !p.noun && p.start === i + 1)
  )
}
const GOING_ON = wordSet(
  'and or but to that this last next early late near outside inside across along around earlier later today yesterday tonight also then it he she they his her its their',
)

/** The words of a noun at `i`, '' where they tell nothing; `null` where there is more than one of the kind: "another fire". */
function readNoun(reading: Reading, i: number): Described | null {
  const { tokens, first, text } = reading
  const { folded, start, end, kind } = tokens
  const from = groupStart(reading, i)
  let lead = from
  if (lead > first && ARTICLES.has(folded[lead - 1]!)) lead--
  const article = lead < from ? folded[lead]! : ''
  for (let j = lead; j < i; j++) if (CONTRAST.has(folded[j]!)) return null
  const isNew = article === 'a' || article === 'an' || (article === '' && kind[from] !== WORD)
  if (OWN.has(article)) return { words: '', isNew: false }
  const behind = phraseEnd(reading, i)
  let isTold = behind > i + 1
  for (let j = from; j < i; j++) if (tokens.capital[j] !== 0 && j > first) isTold = true
  if (!isTold) return { words: '', isNew }
  const isOwned = article === '' && kind.subarray(from, i).includes(POSSESSIVE)
  const words = text.slice(start[isOwned ? ownerStart(tokens, from, i) : from], end[behind - 1])
  return words.length > LONG_NAME ? null : { words: isOwned ? words : `The ${words}`, isNew }
}

const ARTICLES = wordSet('a an the this that these those his her its their our my your')
const OWN = wordSet('his her its their our my your this that these those')
const CONTRAST = wordSet(
  'another other second third fourth last previous earlier similar each every any no some both all different',
)

/** "former president | Ana Holm's party". */
function ownerStart({ kind, capital }: Tokens, from: number, i: number): number {
  const mark = kind.subarray(from, i).indexOf(POSSESSIVE) + from
  let at = mark
  while (at > from && capital[at - 1] !== 0) at--
  return at < mark ? at : from
}

/** Where the words directly before a noun begin that qualify it. */
export function groupStart({ tokens, first, predicates }: Reading, i: number): number {
  const { folded, kind } = tokens
  let at = i
  while (at > first && i - at < 7) {
    const word = folded[at - 1]!
    if (ARTICLES.has(word) || isPreposition(word) || isAuxiliary(word) || JOINTS.has(word)) break
    if (kind[at - 1] === PUNCTUATION && !BINDING.has(word)) break
    if (
      predicates.some((p) => !p.noun && p.start <= at - 1 && p.token >= at - 1) &&
      !ARTICLES.has(folded[at - 2] ?? '')
    )
      break
    at--
  }
  return at
}
const JOINTS = wordSet('and or but to that who which when where while')

/** The token behind "of Ana Holm", "in Oslo", "between Oslo and Bergen", up to two of them. */
function phraseEnd(reading: Reading, i: number): number {
  let at = i + 1
  for (let n = 0; n < 2; n++) {
    const next = prepositionEnd(reading, at, RELATING.has(reading.tokens.folded[i]!))
    if (next <= at) break
    at = next
  }
  return at
}

/** Nouns that tell nothing without whom or what they relate. */
const RELATING = wordSet(
  'agreement deal accord pact treaty contract talks meeting merger partnership dispute war trial plan plans offer bid proposal bill law ban loan grant search investigation inquiry probe lawsuit suit appeal attack attacks report study campaign vote election visit attempt strike protest protests charges sanctions',
)

function prepositionEnd(
  { tokens, toponyms, times, behind, predicates }: Reading,
  at: number,
  isRelating: boolean,
): number {
  const { folded, kind, capital, start, end } = tokens
  const word = folded[at] ?? ''
  if (at + 1 >= behind || times.some((time) => time.start >= start[at]! && time.start <= end[at + 1]! + 1))
    return -1
  const place = IN.has(word) && toponyms.find((one) => one.start === start[at + 1])
  if (place) {
    let last = at + 1
    while (last + 1 < behind && end[last]! < place.end) last++
    return last + 1
  }
  const isNamed = (word === 'on' || word === 'in' || word === 'at') && capital[at + 1] !== 0
  if (word !== 'of' && !isNamed && !(isRelating && TO.has(word))) return -1
  let last = at
  for (let j = at + 1; j < behind && j < at + 9; j++) {
    const next = folded[j]!
    const isPair = next === 'and' && (word === 'between' || (capital[j - 1] !== 0 && capital[j + 1] !== 0))
    if (isPair) continue
    if (JOINTS.has(next) || (isPreposition(next) && next !== 'of') || isAuxiliary(next)) break
    // within a sentence a full stop is an abbreviation's
    if (kind[j] === PUNCTUATION && (!BINDING.has(next) || j === behind - 1)) break
    if (predicates.some((p) => !p.noun && p.start === j)) break
    if ((tokens.classes[j]! & OPENER) !== 0 || times.some((time) => time.start === start[j])) break
    last = j
  }
  const stop = folded[last + 1] ?? ''
  if (last === at || last === at + 8) return -1
  // "of Oslo, Bergen and Lund", "of apples and pears": not half of it
  if (
    stop === ','
      ? capital[last + 2] !== 0 && capital[last] !== 0
      : (stop === 'and' || stop === 'or') && !predicates.some((p) => !p.noun && p.start === last + 2)
  )
    return -1
  return last + 1
}
const BINDING = wordSet('- $ £ € .')
const IN = wordSet('in at near outside from')
const TO = wordSet('between with for to against on over about into')
