import { PUNCTUATION } from '../tokens'
import type { Core } from './main-predicate'
import type { Predicate } from './predicate'
import type { Reading } from './reading'
import { findSubject } from './title-subject'

const SHORTEST = 24
/** Connectives at the beginning, which a title does without. */
export const OPENING =
  /^(?:(?:meanwhile|in the meantime|meantime|as a result|in other business|in response|besides|moreover|furthermore|however|also|in addition(?! to)|additionally|simultaneously|separately|but|and|still|yet|then|thus|therefore|nevertheless|nonetheless|at the same time|in doing so|earlier|later|for (?:his|her|its|their) part)\b,? ?)+/i
/** "said the …" goes on with what is said; "said on Monday", "said in a statement" does not. */
const NO_THAT =
  /^\s+(?!(?:on|in|at|to|of|by|for|about|earlier|late|later|yesterday|today|during|after|before|so|this|last|it|he|she|they|mon|tues|wednes|thurs|fri|satur|sun)\b|\p{Lu}\p{Ll}+day\b)/u
/** A title must not begin with a word that stands for something before. */
export const PRONOUN = /^(?:he|she|it|they|we|i|his|her|its|their|this|these|those|there)(?![\p{L}’'])/iu

/** "The Latest on the trial (all times local): 11 a.m. The court": what heads an agency's running story. */
const RUNNING = /^The Latest on [^:]{5,250}\(all times local\):\s*(?:\d{1,2}(?::\d\d)? [ap]\.m\.\s*)?/
/** A dateline no header was read from: "(Lund) -- ", "BERGEN  "; a heading, "- Lost ships - "; the hour of an entry. */
const PLACE_LINE =
  /^(?:By: (?:\p{Lu}[\p{L}.]+ ){2}(?=\p{Lu})|\(\p{Lu}[^()]{1,30}\)\s*(?:--|[–—-])\s*|[-–—] [^-–—]{3,50} [-–—] (?=\p{Lu})|\d{1,2}(?::\d\d)? [ap]\.m\. (?=\p{Lu})|\p{Lu}{3,}(?:[ /]\p{Lu}{2,})*(?:\s{2,}|: |\s*(?:--|[–—])\s*))/u

/** Where a title begins, and the subject it needs from elsewhere in the sentence. */
export interface Beginning {
  readonly start: number
  readonly subject: string
}

/** Behind the connective, the date and the verb of saying that open the sentence. */
export function startOf(reading: Reading, core: Core, end: number): Beginning {
  const { text, times } = reading
  let start = behindPlace(reading, reading.start)
  for (const pattern of [RUNNING, PLACE_LINE, OPENING])
    start += pattern.exec(text.slice(start, end))?.[0].length ?? 0
  const date = times.find((time) => time.interval && time.start >= start && time.start - start <= 5)
  // "On Tuesday, ", "May 9: ", "April 2-3 - "
  const comma = date ? /^(?:,|:| [–—-])\s+/.exec(text.slice(date.end, end)) : null
  if (date && comma) start = date.end + comma[0].length
  const beginning =
    behindFrame(reading, core, start) ??
    behindSaying(reading, core, start, end) ??
    behindOpener(reading, core, start)
  if (end - beginning.start > SHORTEST) return beginning
  return { start: end - start > SHORTEST ? start : reading.start, subject: '' }
}

/** "The decision came as workers blocked the road": what happened meanwhile, where what came is but named. */
function behindFrame(reading: Reading, { main }: Core, start: number): Beginning | null {
  const { tokens, predicates, text } = reading
  const frame = predicates.find((p) => p.finite && !p.noun && tokens.start[p.start]! >= start)
  if (!frame || frame.lemma !== 'come' || frame.start !== frame.token || (main && main.last < frame.start))
    return null
  const opener = frame.last + 1
  if (!/^(?:as|after)$/.test(tokens.folded[opener] ?? '')) return null
  if (!FRAMES.test(text.slice(start, tokens.start[frame.start]))) return null
  const told = predicates.find((p) => p.finite && !p.noun && p.start > opener + 1)
  const from = tokens.start[opener + 1]!
  return told && told.start - opener < 30 && !PRONOUN.test(text.slice(from))
    ? { start: from, subject: '' }
    : null
}
const FRAMES = /^(?:the|this|that|his|her|its|their) (?:\p{L}+ ){1,2}(?:also )?$/iu

/** "Lund, Sweden — Police", "OSLO (AP) The king": a dateline no header was read from, as a place of the text. */
const BEHIND_PLACE =
  /^(?:, \p{Lu}[\p{L}. ]{1,20})?(?: \([^()]{2,30}\)(?: ?[–—�-]+)?|,? ?(?:[–—]|--)) (?=\p{Lu}|\d)/u

function behindPlace({ toponyms, text }: Reading, start: number): number {
  const [place] = toponyms
  if (!place || place.start !== start) return start
  const capitals = text.slice(place.start, place.end)
  const mark =
    (capitals === capitals.toUpperCase() &&
      /^, \p{Lu}\p{Ll}+\. (?=\p{Lu})/u.exec(text.slice(place.end, place.end + 20))) ||
    BEHIND_PLACE.exec(text.slice(place.end, place.end + 60))
  return mark ? place.end + mark[0].length : start
}

/** "X said that Y": Y; "X said on Monday it would Y": "X would Y". */
function behindSaying(reading: Reading, { main, say }: Core, start: number, end: number): Beginning | null {
  const { text, tokens, times } = reading
  const said = reading.predicates.findLast(
    (p) => p.say && p.finite && main && (main.say || p.token < main.token),
  )
  if (!said || !say) return null
  // "opponents said it was a risk, complained of noise": who complained said so
  const between = (token: number) => token > said.token && token < main!.token
  if (
    !main!.say &&
    main!.start === main!.token &&
    JOINING.has(tokens.folded[main!.start - 1] ?? '') &&
    reading.predicates.some((p) => between(p.token) && p.finite && !p.noun)
  )
    return null
  let from = tokens.end[said.last]!
  const date = times.find((time) => time.start >= from && time.start - from <= 4)
  if (date && !text.slice(from, date.start).includes(',')) from = date.end
  const rest = text.slice(from, end)
  const that =
    /^(?:,[^,;“"]{3,40},)?[^,;“"]{0,30}?\bthat,?\s+/.exec(rest) ??
    (said.passive ? null : THAT_HE.exec(rest)) ??
    (said.lemma === 'say' ? (NO_THAT.exec(rest) ?? (date ? /^\s+/.exec(rest) : null)) : null) ??
    THEY.exec(rest)
  if (!that || rest.length - that[0].length <= SHORTEST || WHOSE.test(rest.slice(that[0].length))) return null
  const adverb = /^\p{Ll}{3,}ly (?=(?:it|he|she|they)\b)/u.exec(rest.slice(that[0].length))?.[0].length ?? 0
  const told = from + that[0].length + adverb
  const pronoun = PRONOUN.exec(rest.slice(that[0].length + adverb))
  if (!pronoun) return main!.say && !that[0].includes('that') ? null : { start: told, subject: '' }
  const subject = speakerFor(pronoun[0].toLowerCase(), reading, start, said)
  return subject ? { start: told + pronoun[0].length, subject } : null
}

/** "admitted in a court in Oslo on Monday that he". */
const THAT_HE = /^\s+(?:in|on|at|to|by|during) [^,;“"]{0,60}?\bthat\s+(?=(?:he|she|it|they)\b)/
/** "The firm said net income fell": whose, who says so tells. */
const WHOSE =
  /^(?:(?:net|profit|profits|earnings|revenue|sales|results|income)\b|the (?:company|firm|bank|airline|agency|group|carrier|unit) )/
const JOINING = new Set([',', 'and', 'but', 'then'])
const THEY = /^\s+(?=(?:it|he|she|they)\b)/

/** The subject of the verb of saying where the pronoun can stand for it: a person is no "it". */
function speakerFor(pronoun: string, reading: Reading, start: number, said: Predicate): string | null {
  const { text, actors, tokens } = reading
  const head = findSubject(reading, said, start)?.head
  if (!head || head.end - head.start < 3 || head.end - head.start > 60) return null
  const words = text.slice(head.start, head.end)
  if (/[,;:“"”(]/.test(words) || PRONOUN.test(words)) return null
  const persons = actors.filter((one) => one.kind === 'person' && one.start >= start && one.start < head.end)
  if (persons.length > 1) return null
  // "Holm wrote of Berg and said he": who of them
  if (
    actors.some(
      (one) => one.kind === 'person' && one.start >= head.end && one.end < tokens.start[said.start]!,
    )
  )
    return null
  const [one] = persons
  if (one !== undefined && one.start >= head.start) {
    // "Holm's brother said he", unlike "Holm's family said he"
    const isOwned = /^['’]/.test(text.slice(one.end, head.end)) && BODY.test(words)
    return !isOwned && (pronoun === 'he' || pronoun === 'she') ? words : null
  }
  if (pronoun === 'it') return words
  if (pronoun === 'he' || pronoun === 'she')
    return ONE.test(words) && !actors.some((one) => one.start >= head.start && one.end >= head.end)
      ? words
      : null
  return pronoun === 'they' &&
    (MORE.test(words) || actors.some((one) => one.start >= head.start && one.end <= head.end))
    ? words
    : null
}

/** "Holm's | family": no "he". */
const BODY =
  /(?:[^s]s|family|team|office|company|firm|police|campaign|government|club|party|group|ministry|court|union)$/i
/** Somebody without a name: "a Bergen man". */
const ONE =
  /^(?:an?|the) (?:[\p{L}\d’'-]+ ){0,5}(?:man|woman|boy|girl|teenager|driver|officer|teacher|student|soldier|pilot|mother|father|minister|mayor|president|judge|priest|doctor|nurse|worker|farmer|owner|captain|sheriff|suspect|victim|defendant)$/iu
/** More than one, or a body that "they" may stand for. */
const MORE = /[^s]s$| and |\b(?:police|people|men|women)\b/i

/** "When rebels attacked the town, …" where the attack is the event: behind "when"; "The baker slept when she was attacked": the baker was attacked. */
function behindOpener(reading: Reading, { main }: Core, start: number): Beginning {
  const { text, tokens, first, predicates } = reading
  const whole = { start, subject: '' }
  if (!main?.subordinate || !/^(?:when|after|as|before)$/.test(main.opener)) return whole
  let at = main.token
  while (at > first && tokens.folded[at] !== main.opener) at--
  if (tokens.folded[at] !== main.opener) return whole
  const from = tokens.end[at]! + 1
  if (!PRONOUN.test(text.slice(from))) return { start: from, subject: '' }
  const leading = predicates.find((p) => p.finite && !p.noun && p.last < at)
  const head = at + 2 === main.start && leading && findSubject(reading, leading, start)?.head
  const words = head ? text.slice(head.start, head.end) : ''
  return words && words.length < 50 && !PRONOUN.test(words) && !words.includes(',')
    ? { start: tokens.end[at + 1]!, subject: words }
    : whole
}

/** Before the last comma that opens a closing attribution: ", the ministry said on June 20". */
export function endOf(reading: Reading, core: Core): number {
  const { text, tokens, predicates, start, end } = reading
  const { main, say } = core
  const turn = main && turnOf(reading, main)
  if (turn) return turn
  if (!say || !main || (say !== main && say.token < main.token)) return end
  const at = tokens.start[say.token]!
  const comma = text.lastIndexOf(',', at)
  // "the bank, which has nine branches, announced a loss": no attribution
  const isTurned = say.lemma === 'say' && tokens.folded[say.start - 1] === ','
  // "the study, made in Oslo, showed"
  if (!isTurned && tokens.kind[say.start - 1] === PUNCTUATION) return end
  if (say === main) {
    const behind = text.slice(tokens.end[say.last], end)
    const tells = predicates.some((p) => p.finite && p.start > say.last && !p.subordinate)
    if (!CLOSING.test(behind) && !(isTurned && !tells)) return end
  }
  // "and when he left, Holm said Berg fell": no end
  if (
    say !== main &&
    !CLOSING.test(text.slice(tokens.end[say.last], end)) &&
    predicates.some((p) => p.finite && !p.noun && p.start > say.last && !p.subordinate)
  )
    return end
  // "the mayor, a baker, apologised and said": the comma stands before the deed
  if (say !== main && tokens.start[main.start]! > comma) return end
  const least = say === main ? 50 : SHORTEST
  return end - at < 90 && at - comma < 80 && comma - start > least ? comma : end
}

/** "When Holm visited Oslo | he boasted that": where the clause ends that opens the sentence, without a comma; 0 for others. */
function turnOf({ tokens, predicates, first }: Reading, { subordinate, opener, last }: Predicate): number {
  if (!subordinate || tokens.folded[first] !== opener) return 0
  for (const p of predicates) {
    if (p.start <= last + 2 || p.noun || p.infinitive) continue
    const before = tokens.folded[p.start - 1]!
    if (/^(?:he|she|it|they)$/.test(before)) return tokens.end[p.start - 2]!
    return 0
  }
  return 0
}

/** What may stand behind a closing "the ministry said". */
const CLOSING =
  /^\s*(?:[.,;”"’]|$|(?:late |early )?(?:on|in|at|to|during|after|yesterday|today|tonight|this|last|by|via|through|here|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun))/i
