import { TITLE_ABBREVIATIONS } from '../lexicon/people'
import { FUNCTION_WORDS, MONTHS, WEEKDAYS } from '../lexicon/words'
import { PUNCTUATION, POSSESSIVE, WORD, type Tokens } from '../tokens'
import { tokenAt } from '../tokens'
import type { Sentence } from '../types'

/** Capitalised words that belong together. `words` are the numbers of its word tokens, connecting small words included. */
export interface Run {
  readonly words: readonly number[]
  /** Token after the last word. */
  readonly end: number
  /** First token of its sentence. */
  readonly sentence: number
}

const JOINS = new Set([
  'of',
  'for',
  'the',
  'de',
  'la',
  'del',
  'di',
  'da',
  'du',
  'des',
  'al',
  'el',
  'bin',
  'ibn',
  'van',
  'von',
  'der',
  'den',
  'ben',
  'dos',
  'y',
])
const POSSESSED = new Set([
  'sheriff',
  'mens',
  'men',
  'women',
  'children',
  'people',
  'attorney',
  'governor',
  'mayor',
  'coroner',
  'magistrate',
  'magistrates',
  'veterans',
  'king',
  'queen',
  'teachers',
  'farmers',
  'workers',
  'peoples',
])

/** The capitalised runs of each sentence in text order. A function word that only begins its sentence is not part of one. */
export function findRuns(tokens: Tokens, sentences: readonly Sentence[]): Run[] {
  const runs: Run[] = []
  for (const sentence of sentences) {
    const first = tokenAt(tokens, sentence.start)
    const last = tokenAt(tokens, sentence.end)
    for (let i = first; i < last;) {
      if (!startsRun(tokens, i) && !isNew(tokens, i, first, last)) {
        i++
        continue
      }
      const words = wordsFrom(tokens, i, last)
      const end = words[words.length - 1]! + 1
      runs.push({ words, end, sentence: first })
      i = end
    }
  }
  const lastWords = new Set(
    runs.flatMap(({ words, end }) => (words.length > 1 ? tokens.folded[end - 1]! : [])),
  )
  return runs.map((run) => withoutDay(tokens, run, lastWords))
}

/** "Lopez Friday", where another name ends in "Lopez". */
function withoutDay(tokens: Tokens, run: Run, lastWords: ReadonlySet<string>): Run {
  const [word, day] = run.words
  const isDay = run.words.length === 2 && WEEKDAYS.has(tokens.folded[day!]!)
  return isDay && lastWords.has(tokens.folded[word!]!) ? { ...run, words: [word!], end: word! + 1 } : run
}

/** "Ana Lopez Friday vowed", "Ana Lopez March 4": a day behind a name, unlike that of "Black Friday". */
function isDay({ folded, capital }: Tokens, words: readonly number[], next: number): boolean {
  if (MONTHS.has(folded[next]!)) return /^\d/.test(folded[next + 1] ?? '')
  return WEEKDAYS.has(folded[next]!) && words.length > 1 && !(capital[next + 1]! > 0)
}

const startsRun = (tokens: Tokens, i: number) =>
  tokens.kind[i] === WORD && tokens.capital[i]! > 0 && !FUNCTION_WORDS.has(tokens.folded[i]!)

/** "the New York Stock Exchange", "First Arden Bank": common words that begin a name, "new" only within a sentence. */
const isNew = ({ folded, capital }: Tokens, i: number, first: number, last: number) =>
  capital[i] === 1 &&
  ((folded[i] === 'new' && i > first) || folded[i] === 'first') &&
  i + 2 < last &&
  (capital[i + 1] === 1 || (folded[i] === 'first' && folded[i + 1] === 'of' && capital[i + 2] === 1))

/** A longer run of capitals is a headline or a table, and is cut. */
const MOST_WORDS = 40

function wordsFrom(tokens: Tokens, from: number, last: number): number[] {
  const words = [from]
  let i = from + 1
  while (i < last && words.length < MOST_WORDS) {
    const next = nextWord(tokens, i, last)
    if (next < 0 || isDay(tokens, words, next)) break
    for (let j = i; j <= next; j++) if (tokens.kind[j] === WORD) words.push(j)
    i = next + 1
  }
  return words
}

const SHOUTED = 5
/** "ALMA INDUSTRIES Inc." */
const FIRM_ENDS = new Set(['inc', 'corp', 'co', 'ltd', 'plc', 'llc'])

/** "Associated Press WASHINGTON": a long word in capitals beside one that is not belongs to another name. */
function changesCase(tokens: Tokens, a: number, b: number): boolean {
  const [first, second] = [tokens.capital[a]!, tokens.capital[b]!]
  if (first === second || first === 0 || second === 0 || FIRM_ENDS.has(tokens.folded[b]!)) return false
  return tokens.folded[first === 2 ? a : b]!.length >= SHOUTED
}

/** "Ban Ki-moon", "Tsai Ing-wen", "Kim Jong-un": the second syllable of a given name, behind a surname; unlike "Holm-led". */
function isSyllable({ folded, kind, capital }: Tokens, hyphen: number, last: number): boolean {
  const next = hyphen + 1
  if (next >= last || kind[next] !== WORD || capital[next] !== 0 || folded[next + 1] === '-') return false
  const [first, second, surname] = [folded[hyphen - 1]!, folded[next]!, folded[hyphen - 2] ?? '']
  if (first.length > 6 || second.length > 5 || COMPOUNDS.has(second)) return false
  return capital[hyphen - 1] === 1 && capital[hyphen - 2] === 1 && surname.length < 7
}
const COMPOUNDS = new Set(
  'led run based born made held owned linked bound wide style like era free only aimed rich bred type plus area long old wing size ready funded level ever class side line sized'.split(
    ' ',
  ),
)

/** The next capitalised word at or behind token `i` that continues a run, or -1. */
function nextWord(tokens: Tokens, i: number, last: number): number {
  const isName = (j: number) => j < last && tokens.kind[j] === WORD && tokens.capital[j]! > 0
  if (isName(i)) return changesCase(tokens, i - 1, i) ? -1 : i
  const kind = tokens.kind[i]
  const folded = tokens.folded[i]!
  if (kind === PUNCTUATION) {
    const touches = tokens.start[i] === tokens.end[i - 1]
    if (folded === '.' && touches) {
      const before = tokens.folded[i - 1]!
      return (before.length === 1 || TITLE_ABBREVIATIONS.has(before)) && isName(i + 1) ? i + 1 : -1
    }
    if (folded === '-' && touches)
      return tokens.start[i + 1] === tokens.end[i] && (isName(i + 1) || isSyllable(tokens, i, last))
        ? i + 1
        : -1
    return folded === '&' && isName(i + 1) ? i + 1 : -1
  }
  if (kind === POSSESSIVE) return POSSESSED.has(tokens.folded[i - 1]!) && isName(i + 1) ? i + 1 : -1
  // "Lund amp Holm", where a page lost the sign of its "&amp;"
  if (folded === 'amp') return isName(i + 1) ? i + 1 : -1
  if (kind !== WORD || !JOINS.has(folded)) return -1
  if (isName(i + 1)) return i + 1
  return JOINS.has(tokens.folded[i + 1] ?? '') && isName(i + 2) ? i + 2 : -1
}
