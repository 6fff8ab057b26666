import { COMMON_WORDS } from '../lexicon/common-words'
import { SEX_OF_NOUN } from '../lexicon/people'
import { wordSet } from '../words'
import { isPreposition, isSmall } from './other-verbs'
import type { Reading } from './reading'
import { cutShort, LONGEST } from './title-cut'
import { LEADS } from './title-leads'
import { LEADING, peopleOf } from './title-people'
import { personIn } from './title-persons'
import { findSubject } from './title-subject'

const HE_OR_SHE =
  /(?<![\p{L}’'\d])(?:(?:[Hh]e|[Ss]he)['’]s(?= )|(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er|him)(?![\p{L}’']))/u

/** A title with the name of whom its first "he" or "her" stands for, where the title names nobody before it: "A judge ordered [Bo Berg] held". */
export function nameInside(title: string, reading: Reading, recent: readonly Reading[]): string {
  const match = HE_OR_SHE.exec(title)
  if (!match) return title
  const before = title.slice(0, match.index)
  const pronoun = match[0].toLowerCase().replace(/['’]s$/, '')
  const at = tokenOf(reading, pronoun, before)
  if (at < 0 || before.includes('[') || namesAny(before, reading, at, recent)) return title
  const name = whoAt(reading, at, recent)
  if (!name) return title
  const rest = title.slice(match.index + match[0].length)
  // "He's been", "She's expected"
  const verb = / has\b/.test(rest.slice(0, 20)) ? '' : HAS.test(rest) ? ' has' : ' is'
  const isOwner = pronoun === 'his' || (pronoun === 'her' && isOwn(rest))
  const own = match[0].length > pronoun.length ? verb : isOwner ? '’s' : ''
  const called = before ? name.replace(/^The /, 'the ') : name
  const make = (words: string) => `${before}[${words}]${own}${rest}`
  return shortest(called, make) ?? cutShort(make(shorter(called)))
}

const HAS =
  /^ (?:(?:also|now|already|just|since|never|always|even) )*(?!(?:expected|scheduled|known|accused|charged|wanted|supposed|allowed|survived|married|believed|said|due|set)\b)(?:been|had|done|met|made|got|become|\p{Ll}+(?:ed|[wtk]en))\b/u

/** What `make` writes with a name, or with its last word where the title grows too long; `null` where it still does. */
export const shortest = (name: string, make: (words: string) => string): string | null =>
  [name, shorter(name)].map(make).find((words) => words.length <= LONGEST) ?? null

/** "Ana Holm" as "Holm", "The 40-year-old man" as "The man". */
const shorter = (name: string) =>
  /^The /i.test(name)
    ? name.replace(/(?<=^The )\d+-year-old (?=\p{Ll}+$)/iu, '')
    : name.replace(/^(?:\p{Lu}[\p{L}.’'-]*\s)+?(\p{Lu}[\p{L}’'-]+)(?:,? (?:[JS]r\.?|I{1,3}|IV))?$/u, '$1')

/** The token of the sentence that a pronoun of the title is, by the word before it; -1 where it is none. */
function tokenOf({ tokens, first, behind }: Reading, pronoun: string, before: string): number {
  const last = /([\p{L}\p{N}]+)[^\p{L}\p{N}]*$/u.exec(before)?.[1]!.toLowerCase()
  for (let i = first; i < behind; i++)
    if (tokens.folded[i] === pronoun && (!last || tokens.folded[i - 1] === last)) return i
  return -1
}

/** True where the words before a pronoun may name whom it stands for. */
function namesAny(before: string, reading: Reading, at: number, recent: readonly Reading[]): boolean {
  const { actors, toponyms, tokens, text } = reading
  const sex = sexAt(reading, at)
  const others: string[] = []
  for (const one of [...actors, ...toponyms]) {
    if (one.start >= tokens.start[at]!) continue
    const words = text.slice(one.start, one.end)
    if ('kind' in one && one.kind === 'person' && before.includes(words)) return true
    others.push(words)
  }
  const bare = others.reduce((rest, words) => rest.replace(words, ''), before)
  const opening = bare.split(/[^\p{L}]/u, 1)[0]!.toLowerCase()
  const isName = recent.some((one) =>
    one.actors.some(({ kind, name }) => kind === 'person' && name.toLowerCase().endsWith(` ${opening}`)),
  )
  const isUnknown =
    opening &&
    !isSmall(opening) &&
    !LEADS.has(opening) &&
    !COMMON_WORDS.has(opening) &&
    !opening.endsWith('s')
  if (isName || isUnknown || /\p{Lu}\p{Ll}/u.test(bare.slice(1)) || ANYBODY.test(bare)) return true
  const doer = doerOf(reading, at)
  return (bare.match(/\p{L}+/gu) ?? []).some((word) => {
    const own = SEX_OF_NOUN.get(word.toLowerCase())
    return own !== undefined && (!own || own === sex) && !doer.includes(word)
  })
}
const ANYBODY = /\b(?:who|each|every\w*|any\w*|one|some\w*|nobody|member|parent|old|[Nn]o one)\b/

/** "A judge ordered | him": who does it to him is another. */
function doerOf(reading: Reading, at: number): string {
  const { tokens, predicates, text, start } = reading
  if (tokens.folded[at] !== 'him') return ''
  const verb = predicates.find((p) => p.finite && !p.noun && p.last === at - 1)
  const head = verb && findSubject(reading, verb, start)?.head
  return head ? text.slice(head.start, head.end) : ''
}

/** The one person of the sentence before a pronoun, else of whom the sentences before tell. */
function whoAt(reading: Reading, at: number, recent: readonly Reading[]): string | null {
  const { tokens } = reading
  const sex = sexAt(reading, at)
  let known = reading.first
  while (known < at && !(sex === 'she' ? HERS : HIS).has(tokens.folded[known]!)) known++
  // "For her testimony against Berg, she": somebody named before
  const people = peopleOf(reading, true).filter(
    (one) =>
      one.end <= tokens.start[at]! &&
      (!one.sex || one.sex === sex) &&
      (!one.words || one.rank === LEADING || one.end <= tokens.start[known]!),
  )
  const names = new Set(people.map((one) => one.words))
  if (names.size > 1 || people.some((one) => one.isOfficer)) return null
  const [one] = names
  if (one !== undefined) return one || null
  return personIn(recent, tokens.folded[at]!, false)
}

const HERS = wordSet('she her hers')
const HIS = wordSet('he his him')
const sexAt = ({ tokens }: Reading, at: number) => (HERS.has(tokens.folded[at]!) ? 'she' : 'he')

/** "her | brother", unlike "her to", "her.". */
const isOwn = (rest: string) => {
  const next = /^ (\p{L}+)/u.exec(rest)?.[1]
  return next !== undefined && !isPreposition(next) && !NOT_OWN.test(next)
}
const NOT_OWN =
  /^(?:to|and|or|but|that|the|a|an|when|while|where|if|he|she|they|it|was|is|were|\p{Lu}\p{Ll}+day|\p{Ll}+ly)$/u
