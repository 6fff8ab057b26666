import type { Tokens } from '../tokens'
import type { Reading } from './reading'
import { cutShort, LONGEST, tidy } from './title-cut'
import { CORE, type Part } from './title-draft'
import { findSpare } from './title-tight'

/** Never the last words of a title. */
const LOOSE_END =
  /(?:,? (?:that (?:he|she|it|they)|that|and|or|but|of|to|the|an?|with|for|from|by|during|since|until|between|among|as|if|when|while|because|who|which|not|thus|and (?:is|are|was|were)|who (?:is|are|was|were|has|have|had)|(?:and|but) (?:he|she|it|they)))+$|, \p{Ll}{3,}ing$|, (?:an?|one|two|three|four|five|six|seven|\d+) (?:hour|day|week|month|year)s?$/iu

/** With the mark that closes a quotation cut short. */
const closed = (words: string): string => {
  if (words.lastIndexOf('“') > words.lastIndexOf('”')) return `${words}”`
  return words.split('"').length % 2 === 0 && /(?:^| )"\S[^"]*$/.test(words) ? `${words}"` : words
}

/** A part missed as much is shown by "…". */
const SHOWN = 60
/** A title of fewer characters shows the beginning of whatever is told next. */
const SHORT = 54
/** What only adds, as a day or a source, is missed less. */
const TOLD = 22
/** A part missed less is a day or an aside. */
const ASIDE = 25
/** The signs that stand at the ends of parts and may go. */
const MARKS = 3
/** Days and sources are not put back. */
const SPARE = 8
/** For a part missed as much a person's office goes. */
const WORTH = 51
/** A title cut inside a part. */
const CUT = 101
/** A title of fewer characters shows the beginning of what else it should tell. */
const FULL = 60

/** A title, the most that what it left out would be missed, and the last part it holds. */
interface Fitted {
  readonly title: string
  readonly lost: number
  readonly reach: number
}

/** The best title of parts behind `prefix`, without what a person is before the name and ages where it would be cut with them. */
export function fit(reading: Reading, prefix: string, parts: readonly Part[]): string {
  const { tokens } = reading
  const whole = fitWords(prefix, parts, wordsOf(tokens, parts, NOTHING))
  if (whole.lost < WORTH) return whole.title
  const spare = findSpare(reading, parts)
  if (spare.size === 0) return whole.title
  const tight = fitWords(prefix, parts, wordsOf(tokens, parts, spare))
  return tight.lost < whole.lost || (tight.lost === whole.lost && tight.reach > whole.reach)
    ? tight.title
    : whole.title
}

const isDay = ({ isAdded, weight }: Part) => isAdded && weight < DAY
/** A day that "in" or "during" does not open is missed less. */
const DAY = 7

/** "died on Monday |, in Lund", "Holm on May 3, 2009 |, | signed": the comma that closed the date goes with it. */
function behindDay(words: string, day: string): string {
  const isClosing = BEFORE_PLACE.test(words) || (day.includes(',') && /^\s*,$/.test(words))
  return /^\s*,/.test(day) || !isClosing ? words : words.replace(/^\s*,/, '')
}
const BEFORE_PLACE = /^\s*, (?:in|at|on|near|for|to|by|from|outside|inside|just|with|off|along)\b/

const NOTHING: ReadonlySet<number> = new Set()

/** The words of each part, with the space before it, without the spare tokens and what stands in brackets. */
function wordsOf({ text, start, end }: Tokens, parts: readonly Part[], spare: ReadonlySet<number>): string[] {
  return parts.map(({ from, to }, k) => {
    if (from >= to) return ''
    let words = ''
    let at = k > 0 && parts[k - 1]!.to === from ? end[from - 1]! : start[from]!
    for (let i = from; i < to; i++) {
      if (!spare.has(i)) continue
      words += text.slice(at, i > from ? end[i - 1] : at)
      at = end[i]!
    }
    words += text.slice(at, end[to - 1])
    return words.includes('(') ? words.replace(/ \([^()]*\)/g, '') : words
  })
}

/**
 * The words of as many parts as a title holds, behind `prefix`: the least missed are left out first, then those put back that still fit.
 * What is left out of the core is shown as "…".
 */
function fitWords(prefix: string, parts: readonly Part[], words: readonly string[]): Fitted {
  const kept = parts.map(() => true)
  const join = () => joinParts(prefix, parts, words, kept)
  const order = parts.map((_, k) => k).sort((a, b) => parts[a]!.weight - parts[b]!.weight || b - a)
  let length = prefix.length
  for (const part of words) length += part.length
  let title = ''
  for (const k of order) {
    if (length <= LONGEST + MARKS) {
      title = join()
      if (title.length <= LONGEST) break
    }
    if (parts[k]!.weight >= CORE) break
    kept[k] = false
    length -= words[k]!.length
  }
  title ||= join()
  const isLost = ({ on, weight, ofSubject }: Part, k: number) =>
    !kept[k] && (on < 0 || kept[on]) && !(ofSubject && weight < SHOWN)
  const fitted = (chosen: string, isCut: boolean): Fitted => ({
    title: chosen,
    lost: isCut
      ? CUT
      : parts.reduce((most, part, k) => (isLost(part, k) ? Math.max(most, part.weight) : most), 0),
    reach: kept.lastIndexOf(true),
  })
  if (title.length > LONGEST) return fitted(cutShort(title), true)
  // "pleaded guilty to a charge | in the death of a sailor | at her home": not the home alone
  const isBehindGap = (k: number) =>
    k > 0 && !kept[k - 1] && parts[k - 1]!.weight >= ASIDE && parts[k]!.weight < SHOWN && !parts[k]!.isAdded
  const restore = (isWanted: (weight: number) => boolean) => {
    for (const k of order) {
      const { on, weight } = parts[k]!
      if (isBehindGap(k)) continue
      const longer = length + words[k]!.length
      if (kept[k] || longer > LONGEST + MARKS || !isWanted(weight) || (on >= 0 && !kept[on])) continue
      kept[k] = true
      const whole = join()
      if (whole.length <= LONGEST) [title, length] = [whole, longer]
      else kept[k] = false
    }
  }
  order.reverse()
  restore((weight) => weight >= SHOWN)
  const next = parts.findIndex(({ on, weight }, k) => !kept[k] && weight >= SHOWN && (on < 0 || kept[on]))
  if (title.length <= FULL && next > kept.lastIndexOf(true)) {
    kept[next] = true
    const longer = join()
    const cut = cutShort(longer)
    if (longer.length <= LONGEST || tells(parts[next]!, cut.length - title.length))
      return fitted(cut, longer.length > LONGEST)
    kept[next] = false
    return fitted(title, false)
  }
  restore((weight) => weight >= SPARE)
  const result = fitted(title, false)
  let behind = kept.lastIndexOf(true) + 1
  while (parts[behind]?.isAdded && parts[behind]!.weight < SPARE) behind++
  const more = parts[behind]
  // "The police ask the public to be alert | after four homes …"
  if (title.length > SHORT || !more || more.weight < TOLD || (more.on >= 0 && !kept[more.on])) return result
  // "and is…" tells nothing more
  const least = title.length + (/^,? (?:and|but|or) /.test(words[behind]!) ? 30 : 12)
  let [whole, longest] = [title, title]
  for (let k = behind; k < parts.length && whole.length <= LONGEST; k++) {
    if (parts[k]!.weight < SPARE) continue
    kept[k] = true
    whole = join()
    if (whole.length <= LONGEST) longest = whole
  }
  if (longest.length > least) return { ...result, title: longest }
  const longer = closed(cutShort(whole))
  return longer.length > least && (title.length < BARE || tells(more, longer.length - title.length))
    ? { ...result, title: longer }
    : result
}

/** The parts that are kept behind `prefix`, "…" for what is missed between them or behind. */
function joinParts(
  prefix: string,
  parts: readonly Part[],
  words: readonly string[],
  kept: readonly boolean[],
): string {
  let title = prefix
  let last = -1
  const end = kept.lastIndexOf(true)
  parts.forEach((part, k) => {
    if (!kept[k] || (k === end && part.isOpen && k + 1 < parts.length)) return
    if (last >= 0 && parts.slice(last + 1, k).some((part, j) => !kept[last + 1 + j] && part.weight >= SHOWN))
      title += ' …'
    const isNext = last >= 0 && parts[last]!.to === parts[k]!.from
    const next = !isNext && k > 0 && isDay(parts[k - 1]!) ? behindDay(words[k]!, words[k - 1]!) : words[k]!
    title += isNext || /^[\s,;’']/.test(next) || title === '' || next === '' ? next : ` ${next}`
    last = k
  })
  const cut = parts.slice(last + 1, last + 2).some((part) => part.weight >= SHOWN)
  const whole = tidy(title)
  const bare = whole.replace(LOOSE_END, '')
  return closed(bare) + (cut || whole !== bare ? '…' : '')
}

/** Whether so many characters of a part tell something: of a clause not only its subject, or its verb without an object. */
const tells = ({ isOpen, toVerb }: Part, length: number) => !isOpen && length > (toVerb ?? -VERB) + VERB
/** Characters that a clause needs behind its verb. */
const VERB = 6
/** A title of fewer characters says too little alone: "The row broke out | after ministers …". */
const BARE = 36
