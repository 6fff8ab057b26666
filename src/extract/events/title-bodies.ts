import { COMMON_WORDS } from '../lexicon/common-words'
import type { Span } from '../types'
import type { Predicate } from './predicate'
import type { Reading } from './reading'
import { tidy } from './title-cut'
import { headsOf } from './title-people'
import { NAME } from './title-persons'
import { OPENING, PRONOUN } from './title-start'
import { findSubject } from './title-subject'

/** A name or a subject of more characters is not called again by it. */
const LONG = 40

/** "Holm and Berg": the two persons a sentence names; `null` where it names another number. */
export function pairIn({ actors }: Reading): string | null {
  const names = new Set(actors.filter((one) => one.kind === 'person').map((one) => one.name))
  return names.size === 2 ? [...names].join(' and ') : null
}

/** The firm, body or state a sentence is about: who says so in it, else its subject. */
export function bodyOf(reading: Reading): string | null {
  const { predicates, actors, start } = reading
  const leading = predicates.filter((p) => p.finite && !p.noun && !p.subordinate)
  const verb = leading.findLast((p) => p.say) ?? leading[0]
  const head = verb && (speakerBefore(reading, verb) ?? findSubject(reading, verb, start)?.head)
  if (!head) return null
  const words = wordsOf(reading, head)
  if (words.length > LONG || PRONOUN.test(words) || /[,;:“”"]/.test(words)) return null
  const named = actors.filter((one) => one.start < head.end && one.end > head.start)
  const isBody =
    named.length > 0
      ? named.every((one) => one.kind !== 'person' && one.end === head.end)
      : NAME.test(words) && !COMMON_WORDS.has(words.toLowerCase())
  return isBody || BODY.test(words) ? words : null
}

const wordsOf = ({ text }: Reading, { start, end }: Span) => tidy(text.slice(start, end).replace(OPENING, ''))

/** "…, Opel said." */
function speakerBefore(
  { text, tokens, start, end }: Reading,
  { say, start: first, last }: Predicate,
): Span | null {
  if (!say || end - tokens.end[last]! > 30) return null
  const comma = text.lastIndexOf(',', tokens.start[first]!)
  return comma > start + 20 ? { start: comma + 2, end: tokens.end[first - 1]! } : null
}

const BODY =
  /^(?:The |A |An )?(?:[\p{L}’'.-]+ ){0,4}(?:company|firm|bank|ministry|government|group|agency|airline|court|union|council|party|army|maker|unit|board|committee|commission|department|university|Corp\.|Inc\.|Co\.|Ltd\.|PLC)$/u

/** "The bank": the one body of the sentences before that has the noun in its name: "Holm Bank Norway". */
export function bodyNamed(noun: string, recent: readonly Reading[]): string | null {
  const names = new Map<string, string>()
  for (const { actors, text } of recent)
    for (const { kind, name, start, end } of actors) {
      const words = text.slice(start, end)
      if (
        kind === 'organisation' &&
        words.length <= LONG &&
        words.includes(' ') &&
        words.toLowerCase().split(' ').includes(noun)
      )
        names.set(name, words)
    }
  return names.size === 1 ? [...names.values()][0]! : null
}

/** "The two sides": "Oslo and Opel", the subject of one of the last sentences. */
export function pairOf(recent: readonly Reading[]): string | null {
  for (const reading of recent.slice(0, 3))
    for (const head of headsOf(reading, true)) {
      const words = wordsOf(reading, head)
      if (words.length <= LONG && PAIR.test(words)) return words
    }
  return null
}
const PAIR = /^(?:the )?(?:\p{Lu}[\p{L}.’'-]+ ){1,3}and (?:the )?(?:\p{Lu}[\p{L}.’'-]+ ?){1,3}$/iu

/** Who is more than one, short, of whom a sentence tells: "Holm and Berg", "The two men"; who only says so where `speaks`. */
export function manyOf(reading: Reading, speaks: boolean): string | null {
  const { tokens, predicates, start } = reading
  const found = new Set<string>()
  for (const verb of predicates) {
    const isSelf = tokens.folded[verb.last + 1] === 'they'
    if (!verb.finite || verb.noun || (verb.say && !speaks && !isSelf)) continue
    const subject = findSubject(reading, verb, start)
    if (!subject) continue
    const { head, and } = subject
    const whole = wordsOf(reading, { start: head.start, end: (and ?? head).end })
    const isPlain = /^\p{Ll}+[a-rt-z]s$/u.test(reading.text.slice(head.start, head.end))
    const words = MANY.test(whole) ? whole : whole.replace(/ (?:in|at|from|near) (?:the )?\p{Lu}.*$/u, '')
    if (
      words.length <= LONG &&
      (isPlain || MANY.test(words) || COLLECTIVE.test(words)) &&
      !PRONOUN.test(words) &&
      !/[,;:“”"]| of |\b(?:his|her|its|their) /.test(words)
    )
      found.add(words)
  }
  return found.size === 1 ? [...found][0]! : null
}

const COLLECTIVE = /(?:^| )(?:team|committee|band|crew|squad|family|couple|duo|trio|pair|police)$/
const MANY =
  / and \p{Lu}|^(?:Police|(?:The |About |Some |At least )?(?:[Tt]wo|both|three|four|five|six|seven|eight|nine|ten|\d+|several|dozens|hundreds|thousands)\b)|^(?:The )?(?:[\p{L}’'-]+ ){0,3}\p{Ll}*[a-rt-z]s$/u
