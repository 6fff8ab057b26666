import { TITLES } from '../lexicon/people'
import { NUMBER, POSSESSIVE, tokenAt, WORD } from '../tokens'
import type { ActorMention } from '../types'
import { isAuxiliary, isDeterminer, isPreposition } from './other-verbs'
import type { Reading } from './reading'
import { verbAt } from './title-ahead'
import type { Part } from './title-draft'
import { isAdverb, JOINTS, WEIGHTS } from './title-words'
import { OPENER } from './word-classes'

/** Tokens of the parts that a title can do without where it would be cut: what a person is before the name, ages, "reportedly". */
export function findSpare(reading: Reading, parts: readonly Part[]): ReadonlySet<number> {
  const spare = new Set<number>()
  for (const { from, to } of parts) if (from < to) addSpare(reading, from, to, spare)
  return spare
}

function addSpare(reading: Reading, from: number, to: number, spare: Set<number>): void {
  const { actors, tokens } = reading
  for (const one of actors)
    if (one.kind === 'person' && one.start >= tokens.start[from]! && one.end <= tokens.end[to - 1]!)
      for (let i = beforeName(reading, from, one); i < nameFrom(reading, one); i++) spare.add(i)
  for (let i = from; i < to; i++)
    if (isAge(reading, i)) for (let j = i; j < i + 5; j++) spare.add(j)
    else if (tokens.capital[i] === 0 && SPARE.has(tokens.folded[i]!)) spare.add(i)
}

/** What an event's status tells as well, and links to what was told. */
const SPARE = new Set(['reportedly', 'also'])

/** The token where "Ana Holm" begins in "Professor Ana Holm"; the first of a name that is but a surname. */
function nameFrom({ tokens }: Reading, { start, end }: ActorMention): number {
  const first = tokenAt(tokens, start)
  const last = tokenAt(tokens, end)
  let at = first
  while (at < last && TITLES.has(tokens.folded[at]!)) at++
  if (tokens.folded[at] === '.') at++
  return last - at > 1 ? at : first
}

/** Where "the former harbour master | Ana Holm" begins; the name's own first token where nothing tells what the person is. */
function beforeName(reading: Reading, from: number, one: ActorMention): number {
  const { tokens } = reading
  const { folded, kind } = tokens
  const first = tokenAt(tokens, one.start)
  const name = nameFrom(reading, one)
  if (tokenAt(tokens, one.end) - name < 2) return name
  let at = first
  while (at > from && (isOfName(reading, at - 1) || isInOffice(reading, at - 1))) at--
  const isOffice = (i: number) => TITLES.has(folded[i]!) || PEOPLE.test(folded[i]!)
  let last = name - 1
  if (folded[last] === '.') last--
  // "Lund man Bo Berg"
  if (last < at || kind[last] !== WORD || !isOffice(last)) return name
  const before = folded[at - 1] ?? ''
  // "Lund and the Berg mayor", "Cie. Lund chairman"
  if (at > from && (before === 'and' || before === '.')) return name
  if (at > from && isDeterminer(before) && !WHOSE.has(before)) at--
  return at
}

const WHOSE = new Set(['each', 'every', 'no', 'some', 'any'])
const PEOPLE =
  /^(?:doctor|man|woman|boy|girl|teenager|resident|native|star|player|teacher|student|soldier|pilot|driver|worker|farmer|professor|engineer|expert|agent|consultant|candidate|coordinator|organiser|organizer|administrator|investigator|operator|leader|official|aide|adviser|advisor|assistant|veteran|banker|trader|investor|dealer|manufacturer|publisher|broadcaster|treasurer|tycoon|magnate|billionaire|millionaire|critic|model|parliamentarian|creditor|counselor|counsellor|lawmaker|politician|\p{Ll}+(?:man|woman|master|person|keeper|maker|ist|ologist|ician))$/u

/** "chief | of | Lund", "minister | and | mayor", "the firm | 's | owner". */
function isInOffice({ tokens }: Reading, i: number): boolean {
  const { folded, kind, capital } = tokens
  if (kind[i] === POSSESSIVE) return true
  return (
    (folded[i] === 'of' && capital[i - 1] !== 0 && capital[i + 1] !== 0) ||
    (folded[i] === 'and' && TITLES.has(folded[i - 1] ?? ''))
  )
}

/** A word that goes with the name behind it. */
function isOfName(reading: Reading, i: number): boolean {
  const { folded, kind, classes } = reading.tokens
  const word = folded[i]!
  if (word === '-') return kind[i - 1] === WORD && kind[i + 1] === WORD
  if (kind[i] !== WORD) return false
  return !(
    isDeterminer(word) ||
    isPreposition(word) ||
    isAuxiliary(word) ||
    isAdverb(word) ||
    JOINTS.has(word) ||
    WEIGHTS.has(word) ||
    (classes[i]! & OPENER) !== 0 ||
    isVerbToken(reading, i)
  )
}

const isVerbToken = (reading: Reading, i: number) =>
  verbAt(reading, i) !== undefined || reading.predicates.some((p) => !p.noun && p.start <= i && p.last >= i)

/** "54-year-old" before a noun, but not where "an" would stay alone. */
function isAge({ tokens }: Reading, i: number): boolean {
  const { folded, kind, text, start } = tokens
  if (kind[i] !== NUMBER || folded[i + 1] !== '-' || !/^(?:year|month|week|day)$/.test(folded[i + 2] ?? ''))
    return false
  if (folded[i + 3] !== '-' || folded[i + 4] !== 'old' || kind[i + 5] !== WORD) return false
  const next = folded[i + 5]!
  if (isPreposition(next) || isAuxiliary(next) || JOINTS.has(next) || (tokens.classes[i + 5]! & OPENER) !== 0)
    return false
  // "told the 54-year-old to leave"
  if (folded[i - 1] === 'the' && !PEOPLE.test(next) && tokens.capital[i + 5] === 0) return false
  const vowel = /[aeiou]/i.test(text[start[i + 5]!]!)
  return folded[i - 1] === 'an' ? vowel : folded[i - 1] !== 'a' || !vowel
}
