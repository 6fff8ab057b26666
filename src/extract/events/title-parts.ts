import { STATES } from '../lexicon/abbreviations'
import { NUMBER, PUNCTUATION, tokenAt, WORD } from '../tokens'
import { isAuxiliary, isDeterminer, isPreposition } from './other-verbs'
import type { Predicate } from './predicate'
import type { Reading } from './reading'
import { commaFrom, isDash } from './title-leads'
import { VERB_FORMS } from './verb-forms'
import { ADVERBS } from './verb-group'
import { hasClass, OPENER } from './word-classes'
import { hasWord, wordSet } from '../words'

/** Tokens of a title that go or stay together; `on` is the part they only add to, -1 for none. */
export interface Part {
  readonly from: number
  to: number
  /** How much is missed without it: CORE for what a title cannot do without. */
  readonly weight: number
  readonly on: number
}

export const CORE = 100
/** A clause that tells the event's own deed. */
const DEED = 94

/** What opens a part behind a verb and its object, and how much it is missed. */
const WEIGHTS = new Map<string, number>(
  Object.entries({
    88: 'of',
    66: 'to into against',
    62: 'between without if unless',
    58: 'as by for',
    54: 'over about towards toward from with',
    46: 'that among on upon',
    43: 'who whom whose which',
    38: 'under until',
    35: 'in at across through throughout along around off where because via',
    30: 'after before near outside inside within behind beside when while',
    26: 'during following since amid despite although though including saying adding alongside so',
    6: 'according citing',
  }).flatMap(([weight, words]) => words.split(' ').map((word): [string, number] => [word, Number(weight)])),
)
/** Behind these a verb goes on with what it needs: "charged | with", "fired | on". */
const STRONG = wordSet('to with for of against from into about over between as on through')
const BINDING = wordSet('with to as against into')
const WEAK_WHEN_PASSIVE = wordSet('on for from over after')
const PLACE = wordSet('in at near across throughout outside inside within along around')
const CONTENT = wordSet('that whether if how why what')
/** A quotation of fewer characters stays whole. */
const QUOTED = 50
/** A part of so many characters may lose what "of" adds. */
const LONG = 30
const COUNTING = wordSet('about around over under near')
const SIGNS = wordSet('$ £ € us$')
/** "the gains seen | in": qualifies the noun before. */
const isParticiple = (word: string) =>
  PARTICIPLES.has(word) || (word.endsWith('ed') && word.length > 4) || VERB_FORMS.get(word)?.form === 'past'
const PARTICIPLES = wordSet(
  'seen known taken given made held found built sold caught stolen written driven shown sent brought left lost paid won drawn thrown worn born grown hit shot run led set',
)
const STANDING = wordSet('he she it they we i you who that which')
const DEGREE = wordSet('too so very more most less least as not')
const SOME = wordSet('some one most many all each part number several both none half two three any much most')
const JOINED = wordSet(
  'connection response exchange addition relation accordance conjunction retaliation return honor honour memory favor favour search',
)
const SO = wordSet('so such')
const CLAIMS = wordSet(
  'claim claims report reports allegation allegations accusation accusations charge charges fear fears evidence warning ruling news belief view signs sign indications assessment idea notion statement promise pledge hope hopes concern concerns rumor rumors rumour rumours suggestion suggestions denial finding findings decision',
)
const JOINTS = wordSet('and or but nor')
const EVEN = wordSet(
  'even just shortly soon only mostly partly most likely immediately previously recently reportedly later also not',
)
const WRITING = wordSet('wrote tweeted posted writes tweets posts')
const MORE = wordSet('of from aged')
const PAIRS = wordSet('between both either neither')
const NOT = wordSet('not only')
const BOTH = wordSet('before after until since as')
const PRONOUNS = wordSet('who whom whose which that where')
/** "those | who", "a man | who": nothing is told without the clause. */
const BARE = wordSet(
  'things thing reason reasons way those one ones anyone everyone anything something somebody someone people',
)
const BEFORE_DAY = wordSet('on at late early by in since until from during before after around about')
const OPEN_DAY = wordSet('by since until from')

/** The parts of the tokens from `from` to `to`, the first of them core; before the verb of a title (`isSubject`) what specifies a noun weighs more. */
export function findParts(
  reading: Reading,
  from: number,
  to: number,
  main: Predicate | null,
  isSubject: boolean,
): Part[] {
  const { tokens, predicates } = reading
  const { folded, kind, capital } = tokens
  const parts: Part[] = [{ from, to, weight: CORE, on: -1 }]
  /** Whether what comes behind a part hangs on what the part itself hangs on: behind days, places, asides. */
  const added: boolean[] = [false]
  /** The part that opens the clause being read, whether its verb was read, and the verb that still lacks what it tells. */
  let clause = 0
  let hasVerb = isSubject
  let lacking: Predicate | null = null
  let verb: Predicate | null = null
  /** Where a clause goes on behind an aside. */
  let resume = -1
  /** Clauses inside one whose verb they keep waiting. */
  let inner = 0

  const current = () => parts.length - 1
  const weightOf = (k: number) => parts[k]!.weight
  /** Clauses whose verb comes behind a clause inside them: "said that a man | who fled | was held". */
  const waiting: number[] = []
  const open = (before: number, weight: number, on: number, isAdded = false) => {
    const at = withAdverbs(before)
    parts[current()]!.to = at
    parts.push({ from: at, to, weight: on < 0 ? weight : Math.min(weight, weightOf(on) - 1), on })
    added.push(isAdded)
    resume = -1
    return current()
  }
  const openClause = (at: number, weight: number, on: number) => {
    if (!hasVerb) waiting.push(clause)
    clause = open(at, weight, on)
    hasVerb = false
    inner = 0
    lacking = null
  }
  /** What the next part hangs on. */
  const governor = () => {
    let at = current()
    while (added[at] && parts[at]!.on >= 0) at = parts[at]!.on
    return at
  }
  const predicateAt = (at: number) => predicates.find((p) => p.start === at && !p.noun)
  const finiteIn = (at: number, behind: number) =>
    predicates.find((p) => p.finite && !p.noun && p.start >= at && p.start < behind)
  const tellsMain = (at: number, opener: string) =>
    main !== null && main.subordinate && main.opener === opener && main.token > at && main.token - at < 14

  for (let i = from; i < to; i++) {
    const word = folded[i]!
    const predicate = predicateAt(i)
    if (predicate) {
      if (resume === i) goOn(i)
      i = readVerb(predicate, i)
      continue
    }
    // a clause that only adds goes or stays up to its verb
    if (!hasVerb && weightOf(clause) < DEED && finiteIn(i, to)) {
      if (i > parts[clause]!.from + 1 && PRONOUNS.has(word)) inner++
      continue
    }
    if (
      lacking &&
      kind[i] === WORD &&
      dayEnd(reading, i, to) === 0 &&
      !isManner(word) &&
      !ADVERBS.has(word) &&
      !WEIGHTS.has(word) &&
      !CONTENT.has(word)
    )
      lacking = null
    if (i === from) continue
    const quoted = quoteEnd(i)
    if (quoted > i) {
      if (resume === i) goOn(i)
      i = quoted
      lacking = null
      continue
    }
    const count = parts.length

    const next = readOpening(i, word)
    if (resume === i && parts.length === count) goOn(i)
    i = next
  }
  return parts

  function glue(i: number): void {
    if (resume === i) goOn(i)
    clause = current()
  }

  function goOn(i: number): void {
    if (i === to - 1 && kind[i] === PUNCTUATION) return
    const behind = governor()
    open(i, weightOf(behind), weightOf(behind) < CORE ? behind : -1)
  }

  /** "shortly | after", "previously | convicted", an opening quotation mark. */
  function withAdverbs(at: number): number {
    let start = at
    const floor = parts[current()]!.from + 1
    while (
      start > floor &&
      kind[start] !== PUNCTUATION &&
      (EVEN.has(folded[start - 1]!) || isManner(folded[start - 1]!))
    )
      start--
    if (start > floor && /["“]/.test(folded[start - 1]!) && tokens.start[start - 1]! > tokens.end[start - 2]!)
      start--
    return start
  }

  /** Opens a part where one begins; the token to go on behind. */
  function readOpening(i: number, word: string): number {
    const day = dayEnd(reading, i, to)
    if (
      day > 0 &&
      !(
        kind[parts[current()]!.from] === PUNCTUATION &&
        i - parts[current()]!.from < 3 &&
        i - parts[current()]!.from > 0
      )
    ) {
      const weight = word === ',' ? 6 : OPEN_DAY.has(word) ? 40 : word === 'in' || word === 'during' ? 16 : 5
      open(i, weight, governor(), true)
      resume = day
      return day - 1
    }
    if (word === ',' && isSubject) return readAge(i)
    if (word === ',' && commaFrom(reading, i, i + 1) === i) return readComma(i)
    if (word === ';' || isDash(tokens, i)) openClause(i, 7, 0)
    else if (word === ':' && kind[i + 1] !== NUMBER) openClause(i, 60, governor())
    else if (JOINTS.has(word) && folded[i - 1] !== '-') return readJoint(i, i + 1)
    else if (kind[i] === WORD && capital[i]! < 2 && folded[i - 1] !== '-' && folded[i + 1] !== '-')
      readOpener(i, word)
    return i
  }

  function readVerb(p: Predicate, i: number): number {
    const before = folded[i - 1] ?? ''
    if (p.finite && !hasVerb && inner > 0) {
      inner--
      return Math.max(p.last, i)
    }
    const behindNoun = i > from && kind[i - 1] === WORD && !lacking
    if (i === from || parts[current()]!.from === i - 1) {
      // behind "and", "who"
    } else if (p.infinitive && folded[i] === 'to' && !hasVerb) {
      // "efforts to end the strike | failed", "wants to end it"
    } else if (p.infinitive && folded[i] === 'to') {
      if (!lacking && !/(?:ing|ed)$/.test(before))
        openClause(
          i,
          72,
          main?.type === 'REQUEST' && !isSubject && PRONOUNS.has(folded[parts[clause]!.from]!)
            ? 0
            : governor(),
        )
      else if (lacking && weightOf(clause) > DEED) openClause(i, weightOf(clause) - 1, clause)
    } else if (p.finite && (!hasVerb || waiting.length > 0)) {
      // behind what specifies its subject
      const outer = hasVerb ? waiting.pop()! : clause
      if (current() !== outer) clause = open(i, weightOf(outer), outer === 0 ? -1 : outer)
    } else if (
      p.finite &&
      p.start === p.token &&
      p.tense === 'past' &&
      (isPreposition(folded[p.last + 1] ?? '') || folded[p.last + 1] === 'to') &&
      !STANDING.has(before)
    )
      openClause(i, 54, current())
    else if (p.finite || isPreposition(before)) clause = current()
    else if (
      behindNoun &&
      !isDeterminer(before) &&
      capital[i] === 0 &&
      !DEGREE.has(before) &&
      isBehindNoun(p.last)
    )
      openClause(i, 54, current())
    hasVerb = true
    verb = p
    // "signed a treaty"
    lacking = p.last > p.token ? null : p
    return Math.max(p.last, i)
  }

  function isBehindNoun(last: number): boolean {
    const next = folded[last + 1] ?? ''
    return (
      isPreposition(next) || isDeterminer(next) || next === 'to' || next === 'that' || capital[last + 1] !== 0
    )
  }

  function readOpener(i: number, word: string): void {
    // "sell | about 40 ships"
    if (
      COUNTING.has(word) &&
      (folded[i + 1] === 'to' || kind[i + 1] === NUMBER || SIGNS.has(folded[i + 1] ?? ''))
    ) {
      lacking = null
      return
    }
    const isClause = (tokens.classes[i]! & OPENER) !== 0 && word !== 'following'
    // "near | where", "and | for"
    if (i - 1 > from && parts[current()]!.from === i - 1 && kind[i - 1] === WORD) {
      if (isClause) hasVerb = false
      return
    }

    if (
      CONTENT.has(word) &&
      (lacking ||
        (word === 'that' &&
          verb &&
          (verb.say || WRITING.has(folded[verb.token]!)) &&
          (governor() === clause || folded[i - 1] === ',')))
    ) {
      if (weightOf(clause) > DEED) openClause(i, weightOf(clause) - 1, clause)
      else glue(i)
      hasVerb = false
      return
    }
    if (
      !lacking &&
      word.endsWith('ing') &&
      word.length > 5 &&
      !WEIGHTS.has(word) &&
      capital[i - 1] === 0 &&
      !isPreposition(folded[i + 1] ?? '') &&
      isBehindNoun(i) &&
      folded[i + 1] !== 'of' &&
      kind[i - 1] === WORD &&
      !isDeterminer(folded[i - 1]!) &&
      !isPreposition(folded[i - 1]!) &&
      !isManner(folded[i - 1]!) &&
      i - 1 > from
    ) {
      openClause(i, 54, current())
      hasVerb = true
      lacking = verb
      return
    }
    if (
      word === 'that' &&
      (hasWord(tokens, Math.max(from, i - 9), i, CLAIMS) || hasWord(tokens, Math.max(from, i - 5), i, SO))
    ) {
      openClause(i, 76, current())
      return
    }
    const weight = tellsMain(i, word) ? DEED : (WEIGHTS.get(word) ?? (isClause ? 34 : 0))
    if (weight === 0 || (isPreposition(word) && isPreposition(folded[i - 1]!))) return
    if (lacking && word === 'as') return
    if (BOTH.has(word) && !opensClause(i)) place(i, weight, word)
    else if (word === 'as' && folded[i + 1]?.endsWith('ing')) glue(i)
    else if (BOTH.has(word)) openClause(i, word === 'as' ? 32 : weight, governor())
    else if (isClause)
      openClause(i, BARE.has(folded[i - 1]!) ? 90 : weight, PRONOUNS.has(word) ? current() : governor())
    else if (word.endsWith('ing') && word !== 'during' && word !== 'following')
      openClause(i, weight, governor())
    else if (
      word === 'to' &&
      kind[i + 1] === WORD &&
      capital[i + 1] === 0 &&
      !isDeterminer(folded[i + 1]!) &&
      CONTENT.has(folded[i + 2] ?? '')
    ) {
      openClause(i, 72, governor())
      hasVerb = true
      lacking = verb
    } else place(i, weight, word)
  }

  /** "after rebels attacked", "before leaving", unlike "after the attack". */
  function opensClause(i: number): boolean {
    if (folded[i + 1]?.endsWith('ing')) return true
    for (let j = i + 1; j < to && j < i + 9; j++) {
      if (predicateAt(j)?.finite) return true
      if (folded[j] === ',' || (tokens.classes[j]! & OPENER) !== 0) return false
    }
    return false
  }

  function place(i: number, weight: number, word: string): void {
    const needed = lacking && STRONG.has(word) && !(lacking.passive && WEAK_WHEN_PASSIVE.has(word))
    const before = folded[i - 1]!
    if (
      !lacking &&
      capital[i - 1] === 0 &&
      i - 1 > parts[current()]!.from &&
      isParticiple(before) &&
      !verbHas(i - 1)
    )
      i--
    const isPlace = PLACE.has(word) && hasName(i) && !JOINED.has(folded[i + 1]!)
    const isFirst = current() === clause && weightOf(clause) > DEED
    // "some | of", "in connection | with"
    if ((word === 'of' && SOME.has(before)) || JOINED.has(before)) {
      lacking = null
      return
    }
    if (word === 'of') {
      if (
        (weightOf(current()) >= 70 || tokens.start[i]! - tokens.start[parts[current()]!.from]! > LONG) &&
        !(isSubject && capital[i + 1] !== 0)
      )
        open(i, isSubject ? 90 : weight, current())
    } else if (folded[i - 1]!.endsWith('ing') && !isFirst) glue(i)
    else if (weightOf(clause) < DEED && current() === clause && (lacking || BINDING.has(word))) glue(i)
    else if (isSubject) open(i, BARE.has(before) ? 92 : 52, current())
    else if (needed) open(i, weightOf(clause) - 3, clause)
    else if (lacking && isPlace) {
      // "vowed | in Oslo | to leave"
      open(i, weight + 16, clause, true)
      return
    } else if (lacking) open(i, Math.min(weight + (lacking.passive ? 16 : 40), 90), clause)
    else if (isFirst && STRONG.has(word)) open(i, weight + 14, clause)
    else open(i, verb?.passive && word === 'by' ? 70 : weight, governor(), isPlace)
    lacking = null
  }

  function verbHas(at: number): boolean {
    return verb !== null && verb.start <= at && verb.last >= at
  }

  /** The token that closes a short quotation, which is not cut. */
  function quoteEnd(i: number): number {
    const mark = folded[i]!
    if (mark !== '"' && mark !== '“') return i
    const closing = folded.indexOf(mark === '"' ? '"' : '”', i + 1)
    return closing > 0 && closing < to && tokens.end[closing]! - tokens.start[i]! < QUOTED ? closing : i
  }

  function hasName(i: number): boolean {
    for (let j = i + 1; j < to && j < i + 5 && kind[j] === WORD; j++) if (capital[j] !== 0) return true
    return false
  }

  /** "and sued …", "but they will …", "and fish". */
  function readJoint(i: number, next: number): number {
    let at = next
    while (at < to && (ADVERBS.has(folded[at]!) || isManner(folded[at]!))) at++
    const behind = commaFrom(reading, next, to)
    const first = predicateAt(at)
    // "and armed men | opened fire"
    const isAdjective =
      first?.tense === 'past' &&
      !first.say &&
      first.start === first.token &&
      !hasClass(tokens, first.last, Math.min(to, first.last + 4), OPENER) &&
      finiteIn(first.last + 1, Math.min(behind < 0 ? to : behind, first.last + 4))
    const p = isAdjective ? undefined : first
    const isBare =
      verb !== null &&
      (verb.infinitive || verb.tense === 'future' || verb.tense === 'modal') &&
      VERB_FORMS.get(folded[at] ?? '')?.form === 'base'
    const finite = finiteIn(
      isAdjective ? first!.last + 1 : next,
      Math.min(behind < 0 ? to : behind, next + 9),
    )
    if (isPaired(i) || isOneName(i)) return next - 1

    if ((tokens.classes[next]! & OPENER) !== 0) {
      openClause(i, 44, clause)
      return next - 1
    }
    // "to find and arrest the men"
    if ((p || isBare) && lacking) return next - 1
    if (p || isBare) {
      openClause(
        i,
        p && p.token === main?.token ? DEED : next - i > 1 ? 25 : 44,
        p && !p.finite ? current() : clause,
      )
      hasVerb = true
    } else if (finite && !finite.subordinate && !hasClass(tokens, next, finite.start, OPENER)) {
      if (finite.token === main?.token) openClause(i, DEED, 0)
      else openClause(i, 22, weightOf(clause) < 36 ? clause : 0)
    } else if (folded[next - 1] !== 'but') open(i, 80, current())
    else if (next > i + 1) open(i, 34, current())
    return next - 1
  }

  /** "the Lund and Bergen Ferry". */
  function isOneName(i: number): boolean {
    return (
      capital[i - 1] !== 0 &&
      isDeterminer(folded[i - 2] ?? '') &&
      capital[i + 1] !== 0 &&
      capital[i + 2] !== 0
    )
  }

  function isPaired(i: number): boolean {
    const words = folded[i] === 'but' ? NOT : PAIRS
    for (let j = i - 1; j > from && j > i - 8; j--) if (words.has(folded[j]!)) return true
    return false
  }

  /** "Ana Holm, 54, and Bo Berg, 33,": a comma inside a subject parts nothing else. */
  function readAge(i: number): number {
    if (kind[i + 1] !== NUMBER || i + 2 > to || (i + 2 < to && folded[i + 2] !== ',')) return i
    open(i, 8, current(), true)
    resume = i + 3
    return i + 2
  }

  /** What a comma opens; the token to go on behind. */
  function readComma(i: number): number {
    const word = folded[i + 1] ?? ''
    const closing = commaFrom(reading, i + 1, to)
    const end = closing < 0 ? to : closing
    const on = governor()
    const p = predicateAt(i + 1)
    if (JOINTS.has(word)) return readJoint(i, i + 2)
    if (word === 'thus' || word === 'thereby') {
      openClause(i, 24, on)
      return i + 1
    }
    const said = predicates.find((one) => one.say && one.finite && one.start > i && one.last < end)
    if (
      said &&
      said.token !== main?.token &&
      !said.subordinate &&
      (closing < 0 || said.last > end - 4 || said.start === i + 1)
    ) {
      if (closing < 0 || JOINTS.has(folded[end + 1]!)) return aside(i, end, 7, -1)
      openClause(i, 7, -1)
      return end
    }
    if (p) {
      openClause(i, p.finite ? 46 : 24, on)
      hasVerb = true
      lacking = verb = p
      return Math.max(p.last, i + 1)
    }
    if (closing > 0 && isState(i + 1) && end - i < 4) {
      open(i, 13, current(), true)
      resume = end + 1
      return end
    }
    if (PRONOUNS.has(word)) {
      const told = finiteIn(i, to)
      const behind =
        told && (told.start < end || folded[told.start - 1] === ',')
          ? commaFrom(reading, told.last, to)
          : closing
      return aside(i, behind < 0 ? to : behind, 12, current())
    }
    if (kind[i + 1] === NUMBER) return aside(i, end, 12, current())
    if (isListed(i, end)) {
      open(i, 66, current())
      return i
    }
    if (capital[i + 1] !== 0)
      return aside(i, end, isToponym(i + 1) ? 13 : isPerson(i + 1) ? 41 : 22, current())
    if (isDeterminer(word)) return aside(i, end, 14, current())
    const weight = WEIGHTS.get(word)
    if (weight !== undefined || (tokens.classes[i + 1]! & OPENER) !== 0) {
      if (tellsMain(i, word)) openClause(i, DEED, on)
      else return aside(i, end, (weight ?? 34) / 2, on)
      return i + 1
    }
    if (word.endsWith('ing') || word.endsWith('ed')) {
      openClause(i, 24, on)
      return i + 1
    }
    open(i, end - i < 4 ? weightOf(current()) : 30, on)
    return i
  }

  /** From comma to comma; what it stands in goes on behind it. */
  function aside(i: number, end: number, weight: number, on: number): number {
    // "Ana Holm, 54, of Lund, | guilty"
    if (capital[i + 1] !== 0 || kind[i + 1] === NUMBER)
      while (end < to && (kind[end + 1] === NUMBER || MORE.has(folded[end + 1]!))) {
        const further = commaFrom(reading, end + 1, to)
        if (further < 0) break
        end = further
      }
    const next = folded[end + 1] ?? ''
    const resumes = isPreposition(folded[i + 1]!)
      ? isPreposition(next) || next === 'to' || next === 'that' || predicateAt(end + 1)
      : capital[end + 1] === 0 && kind[end + 1] === WORD && !isDeterminer(next)
    if (end >= to || !(resumes || JOINTS.has(next))) {
      openClause(i, weight, on)
      return i + 1
    }
    open(i, weight, on, true)
    resume = JOINTS.has(folded[end + 1]!) ? end : end + 1
    return resume - 1
  }

  /** "Iceland, the Faroes and Ireland": the stretch ends with the last of a list, or another follows that does. */
  function isListed(i: number, end: number): boolean {
    if (finiteIn(i, end)) return false
    if (folded[end] === ',' && (folded[end + 1] === 'and' || folded[end + 1] === 'or')) return end - i < 7
    for (let j = i + 2; j < end - 1 && j < i + 8; j++)
      if (folded[j] === 'and' || folded[j] === 'or') return true
    return false
  }

  function isState(at: number): boolean {
    return capital[at] !== 0 && (STATES.has(folded[at]!) || /^\p{L}\.\p{L}\.$/u.test(folded[at]!))
  }
  function isToponym(at: number): boolean {
    return reading.toponyms.some((one) => one.start === tokens.start[at])
  }
  function isPerson(at: number): boolean {
    return reading.actors.some((one) => one.kind === 'person' && one.start === tokens.start[at])
  }
}

const isManner = (word: string) => word.length > 4 && word.endsWith('ly') && word !== 'family'

/** The token behind a day that stands free at `i` ("on Tuesday", "last week"), 0 where none does or another word needs it. */
export function dayEnd({ tokens, times, predicates }: Reading, i: number, to: number): number {
  if (times.length === 0) return 0
  const { folded, kind } = tokens
  let at = folded[i] === ',' ? i + 1 : i
  while (at < i + 3 && BEFORE_DAY.has(folded[at]!)) at++
  const before = folded[i - 1] ?? ''
  if (
    at === i &&
    (isPreposition(before) || isDeterminer(before) || before === 'and' || before === 'or' || before === 'to')
  )
    return 0
  const time = times.find((one) => one.start === tokens.start[at] && (one.interval || one.type === 'TIME'))
  if (!time) return 0
  let behind = tokenAt(tokens, time.end)
  if (behind >= to) return to
  if (kind[behind] === NUMBER || folded[behind] === '-') return 0
  const word = folded[behind]!
  if (kind[behind] === PUNCTUATION) return /^[,;.]$/.test(word) ? behind : 0
  if (word === 'and' || word === 'or') return predicates.some((p) => p.start === behind + 1) ? behind : 0
  const free =
    isPreposition(word) ||
    word === 'to' ||
    isAuxiliary(word) ||
    isManner(word) ||
    isDeterminer(word) ||
    (tokens.classes[behind]! & OPENER) !== 0 ||
    predicates.some((p) => p.start === behind)
  return free ? behind : 0
}
