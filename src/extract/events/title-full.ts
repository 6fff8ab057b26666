import { COMMON_WORDS } from '../lexicon/common-words'
import { POSSESSIVE, WORD, type Tokens } from '../tokens'
import { wordSet } from '../words'
import { isSmall } from './other-verbs'
import type { Reading } from './reading'
import { LONG_NAME } from './title-cut'
import { isNoun } from './title-nouns'
import { VERB_FORMS } from './verb-forms'

/** "The team": a name that ends in the same noun, "Lund High School chess team", or has it before "of": "Lund Board of Trade". */
export function inFull(noun: string, recent: readonly Reading[]): string | null {
  if (COUNTS.has(noun)) return null
  for (const reading of recent) {
    const { tokens, first, behind, text } = reading
    for (let i = behind - 1; i > first; i--) {
      if (tokens.folded[i] !== noun || (tokens.capital[i] === 0 && !isNoun(reading, i))) continue
      const of = tokens.capital[i] !== 0 && tokens.folded[i + 1] === 'of' ? ofEnd(tokens, i + 2) : 0
      if ((!of && tokens.capital[i + 1] && !AREAS.has(noun)) || tokens.folded[i + 1] === '-') continue
      const from = nameStart(tokens, first, i)
      if (from < 0 || from === i) continue
      const words = text.slice(tokens.start[from], tokens.end[of ? of - 1 : i])
      if (words.length <= LONG_NAME) return words
    }
  }
  return null
}

/** "Lund County Sheriff" tells of the county. */
const AREAS = wordSet('county parish borough province township')

/** The token behind the name that begins at `i`; 0 where none does. */
function ofEnd({ capital, count }: Tokens, i: number): number {
  let at = i
  while (at < count && capital[at] !== 0) at++
  return at > i ? at : 0
}

/** Where the words that specify the noun at `i` begin: capitals, behind them up to two plain words; -1 where there are none. */
function nameStart({ folded, kind, capital }: Tokens, first: number, i: number): number {
  let at = i
  while (
    at > first &&
    i - at < 2 &&
    capital[at - 1] === 0 &&
    isPlain(folded[at - 1]!) &&
    kind[at - 1] === WORD
  )
    at--
  const plain = at
  while (at > first && plain - at < 6 && (capital[at - 1] !== 0 || kind[at - 1] === POSSESSIVE)) at--
  while (at < plain && (STARTING.has(folded[at]!) || DAY.test(folded[at]!) || kind[at] === POSSESSIVE)) at++
  // "Local fire crews": a capital that only opens the sentence
  if (
    at === first &&
    capital[i] === 0 &&
    (at + 1 === plain || kind[at + 1] === POSSESSIVE) &&
    COMMON_WORDS.has(folded[at]!)
  )
    return -1
  return at < plain ? at : -1
}

const isPlain = (word: string) => !(isSmall(word) || VERB_FORMS.has(word) || word === 'that' || word === 'to')
const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/
const COUNTS = wordSet(
  'police one three four five six seven eight nine ten first second third last others same latest',
)
const STARTING = wordSet(
  'the a an in on at but and for when after this that our his her their its as with from by if both all each every no another some two three four many several new tomorrow today yesterday future also while since under before during',
)
