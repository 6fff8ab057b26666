import { PUNCTUATION } from '../tokens'
import type { Core } from './main-predicate'
import type { Predicate } from './predicate'
import type { Reading } from './reading'
import { isOpen, lastIn, LONGEST, shorten, STATE, tidy } from './title-cut'
import { leadEnd } from './title-leads'
import { findSubject, type Subject } from './title-subject'

/**
 * What happens in a sentence too long for a title: the subject's head and its verb with as much of the rest as fits, from `start` to `end`
 * (offsets), without what leads up or stands between commas; "…" where more is left out.
 */
export function toClause(reading: Reading, core: Core, start: number, end: number): string {
  const { text, tokens } = reading
  const { main } = core
  const subject = subjectOf(reading, core, start)
  const deed = main ? text.slice(tokens.start[main.token]!, tokens.end[main.token]!) : ''
  // "her brother" with nobody before her
  if (
    !subject ||
    tokens.start[subject.verb]! >= end ||
    (OWN.test(text.slice(subject.head.start, subject.head.end)) && !isNearStart(subject, start))
  )
    return cut(tidy(text.slice(start, end)), deed)
  const verb = tokens.start[subject.verb]!
  const words = text.slice(verb, end)
  for (const most of HEADS) {
    const head = headOf(text, subject, start, most)
    const title = cut(tidy(head + firstParts(words, LONGEST - head.length)), deed, head.length)
    // where next to nothing of what is told has found room, the subject gives way
    if (!title.endsWith('…') || title.length - head.length > LEAST || head.length < LEAST) return title
  }
  return shorten(tidy(headOf(text, subject, start, HEADS.at(-1)!) + words))
}

/** Cut behind the verb that tells, and behind the subject's own. */
function cut(words: string, deed: string, head = 0): string {
  const told = deed ? words.indexOf(deed, head) : -1
  const verb = Math.max(head && head + OBJECT, told < 0 || told > FAR ? 0 : told + deed.length + 4)
  return shorten(words, verb || undefined)
}
/** A verb behind this leaves no room. */
const FAR = 66

/** The subject of the main verb; of the sentence's first one where the words do not show it or the main verb stands in a clause that qualifies. */
function subjectOf(reading: Reading, { main }: Core, start: number): Subject | null {
  const { tokens, predicates } = reading
  const own = (p: Predicate) => p.finite && !p.noun && tokens.start[p.start]! >= start
  const leading = (p: Predicate) => own(p) && !isQualifying(reading, p, start)
  const led = leadEnd(reading, start)
  const first = predicates.find((p) => leading(p) && p.start >= led) ?? null
  if (main && main !== first && leading(main) && !isTurned(reading, main)) {
    const subject = findSubject(reading, main, start)
    if (subject) return subject
  }
  const shown = first ?? (main && own(main) && isBehindAnother(reading, main) ? main : null)
  const subject = shown && !isTurned(reading, shown) ? findSubject(reading, shown, start) : null
  // "Ana Holm, 42, is in jail, | charged with murder"
  return subject && main && shown!.state && !main.finite && main.passive && main.start > shown!.last
    ? { ...subject, verb: main.start, shared: true }
    : subject
}

/** In a clause whose opening word stands in the title's words: "that" behind "said" is before them. */
function isQualifying({ tokens }: Reading, p: Predicate, start: number): boolean {
  if (!p.subordinate) return false
  for (let i = p.start - 1; i >= 0 && tokens.start[i]! >= start; i--)
    if (tokens.folded[i] === p.opener) return true
  return false
}

/** "The man who fled | was held": behind a verb that took up the opening word. */
const isBehindAnother = ({ tokens, predicates }: Reading, main: Predicate) =>
  predicates.some(
    (p) =>
      !p.noun && p.last < main.start && p.opener === main.opener && tokens.folded[p.start - 1] === p.opener,
  )

/** "…, said the mayor": behind what is said; "the firm, an old one, announced a loss" is not. */
const isTurned = ({ tokens, predicates }: Reading, p: Predicate) =>
  p.say &&
  p.start === p.token &&
  (p.lemma === 'say' || tokens.kind[p.last + 1] === PUNCTUATION) &&
  tokens.folded[p.start - 1] === ',' &&
  predicates.findLast((one) => one.finite) === p

/** So long a subject leaves room for what is told of it; the second where that is not enough. */
const HEADS = [50, 34]
/** The verb and a word behind it have so many characters at least. */
const OBJECT = 14
/** What is told has so many characters at least. */
const LEAST = 24
const WHOLE = 60

/** The subject's words, cut behind `most` characters, and what parts them from the verb. */
function headOf(text: string, { head, and, shared, told }: Subject, start: number, most: number): string {
  let words = text.slice(head.start, head.end)
  if (and) words += ` ${text.slice(and.start, and.end)}`
  // "Police said her brother …": who says so makes it readable
  if (told && (OWN.test(words) || (WHO.test(words) && head.start - start < most)))
    words = text.slice(start, head.end)
  const bare = tidy(words)
  if (bare.length <= most) return shared ? `${bare} … ` : `${bare} `
  const window = bare.slice(0, most + 5)
  const far = bare.length > WHOLE
  const end = lastIn(window, HEAD_END, 12)
  const cut =
    far || (end === 0 && most < HEADS[0]!)
      ? Math.max(end, lastIn(window, LINKS, end === 0 ? 8 : 28)) ||
        (far ? lastIn(window, HEAD_END, 8) || bare.lastIndexOf(' ', most) : 0)
      : end
  return cut > 0 ? `${tidy(bare.slice(0, cut))} … ` : `${bare} `
}

const isNearStart = ({ head, told }: Subject, start: number) =>
  head.start === start || (told && head.start - start < 32)

const WHO = /^(?:he|she|it|they)\b/i
const OWN = /^(?:his|her|its|their) /i
/** Where what only specifies a subject begins: "ministers | of the …". */
const HEAD_END =
  / (?=(?:in|on|at|for|with|from|over|about|against|between|across|throughout|under|during|after|who|which|that|whose|near|being)\b|of (?!\p{Lu})|\p{Ll}{3,}ing (?:to|in|on|at|for|from|the|an?|his|her|its|their) )/gu
const LINKS = / (?=(?:and|by|to|as)\b)/gi

/** A part that only adds to what is told. */
const TRAILING =
  /^\s*(?:who|which|whose|whom|where|when|after|before|including|according|citing|adding|saying|while|as|because|although|though|but|and|an?|the|with|despite|following|amid|in|on)\b/i
/** A name, an age or an apposition between commas. */
const NAMED = /^\s*(?:\p{Lu}|\d|of |from |aged |an? |the )/u
/** What goes on behind one. */
const GOES_ON = /^\s*(?!(?:and|or|of|from|aged|for|until|through|during|by|at|\p{Ll}+ing|a|an|the)\b)\p{Ll}/u

/** What is told up to the first comma that only adds to it, a name between commas left out: "found the baker, Ana Holm, guilty". */
function firstParts(words: string, room: number): string {
  const parts = partsOf(words)
  let told = parts[0]!
  for (let k = 1; k < parts.length; k++) {
    const part = parts[k]!
    if (NAMED.test(part)) {
      const on = parts.findIndex((one, i) => i > k && !NAMED.test(one))
      if (on > 0 && GOES_ON.test(parts[on]!) && !TRAILING.test(parts[on]!))
        return `${told} ${parts.slice(on).join(', ')}`
    }
    // "invites its friends, new and old, to join it"
    if (part.length < 24 && TO.test(parts[k + 1] ?? '')) {
      told += ` ${parts[++k]!}`
      continue
    }
    // "after a long, painful illness"
    if (ADJECTIVE.test(told) && /^\p{Ll}/u.test(part)) {
      told += `, ${part}`
      continue
    }
    // "the ministers of Norway, the Faroes and Iceland"
    if (LISTED.test(part) && /\p{Lu}[\p{L}.'’]*$/u.test(told)) {
      told += `, ${part}`
      continue
    }
    if (TRAILING.test(part) || told.length + part.length + 2 > room) break
    told += `, ${part}`
  }
  return told
}

/** The last names of a list, or one of its names alone. */
const LISTED = /^\s*(?:the )?\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,2},? (?:and|or) (?:the )?\p{Lu}/u
const TO = /^\s*to \p{Ll}/u
const ADJECTIVE =
  /\b(?:long|short|brief|big|small|large|new|old|young|heavy|strong|bitter|hot|cold|dark|narrow|wide|deep|tense|fierce|bloody)$/u

const OF_STATE = `(?:${STATE})\\.|\\p{Lu}\\.\\p{Lu}\\.`
/** Commas around the short form of a state part nothing, but where behind it something is added: "Lund, Ore., on Friday". */
const PARTING = new RegExp(
  `(?:(?<!, (?:${OF_STATE})),|,(?= (?:in|on|at|for|with|after|when|where|who|which|and|but|said|to|from|by|as|the|an?)\\b)|;| [–—-]) (?!\\d|${OF_STATE})`,
  'gu',
)

/** The stretches between commas, semicolons and dashes. */
function partsOf(words: string): string[] {
  const parts: string[] = []
  let from = 0
  for (const { index, 0: mark } of words.matchAll(PARTING)) {
    // a comma inside a quotation parts nothing
    if (isOpen(words.slice(from, index))) continue
    parts.push(words.slice(from, index))
    from = index + mark.length
  }
  parts.push(words.slice(from))
  return parts
}
