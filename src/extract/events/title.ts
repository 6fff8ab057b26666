import type { Focus } from './focus'
import type { Core } from './main-predicate'
import type { Reading } from './reading'

const LONGEST = 88
const SHORTEST = 24
const OPENING =
  /^(?:(?:meanwhile|in the meantime|meantime|as a result|in other business|in response|besides|moreover|furthermore|however|also|in addition|additionally|simultaneously|separately|but|and|still|yet|then|thus|therefore|nevertheless|nonetheless|at the same time|in doing so|earlier|later|for (?:his|her|its|their) part)\b,? ?)+/i
/** "said the …" goes on with what is said; "said on Monday", "said in a statement" does not. */
const NO_THAT =
  /^\s+(?!(?:on|in|at|to|of|by|for|about|earlier|late|later|yesterday|today|during|after|before|so|this|last|it|he|she|they|mon|tues|wednes|thurs|fri|satur|sun)\b|\p{Lu}\p{Ll}+day\b)/u
/** A title must not begin with a word that stands for something before. */
const PRONOUN = /^(?:he|she|it|they|we|i|his|her|its|their|this|these|those|there)(?![\p{L}’'])/iu
/** A loose end left where a title is cut. */
const LOOSE_END =
  /(?: (?:the|a|an|of|in|on|to|and|or|for|with|that|which|who|by|from|at|as|its|their|his|her|into|than|not|so|but|even|shortly|soon|just|will|would|has|have|had|is|are|was|were))+$/i

/**
 * A title of the sentence's own words, at most 88 characters, readable alone: what is said rather than "X said that", without an opening
 * connective or date, asides, and a closing attribution; where one clause is the event, that clause with its head. `person`: who an opening
 * "he" or "she" stands for; the name is put in brackets.
 */
export function makeTitle(reading: Reading, core: Core, focus: Focus | null, person: string | null): string {
  const title = plainTitle(reading, core, focus)
  return person ? shorten(title.replace(/^(?:He|She)(?= )/, `[${person}]`)) : title
}

function plainTitle(reading: Reading, core: Core, focus: Focus | null): string {
  const { text } = reading
  if (focus)
    return shorten(
      tidy(
        `${text.slice(focus.head.start, focus.head.end).replace(OPENING, '')} ${text.slice(focus.start, focus.end)}`,
      ),
    )
  const end = endOf(reading, core)
  const { start, subject } = startOf(reading, core, end)
  const whole = tidy(subject + text.slice(start, end))
  if (whole.length <= LONGEST) return whole
  const short = shorten(tidy(subject + withoutAsides(reading, core, start, end)))
  return tellsMain(reading, core, short) ? short : aroundMain(reading, core, start, end)
}

/** A segment that only leads up to the sentence: "In his first remarks since …", "Citing …". */
const LEADING =
  /^\s*(?:\p{Lu}?\p{Ll}+ing\b(?! of\b)|(?:in|on|at|after|before|while|as|despite|with|for|during|following|since|although|though|if|when|under|amid|speaking|by|from|because|according|asked|once|until|through|among|unlike|like|last|earlier|late|early|today|yesterday|over)\b)/iu
/** A segment that only adds to it. */
const TRAILING =
  /^\s*(?:who|which|whose|whom|where|when|after|before|including|according|citing|adding|saying|while|as|because|although|though|but|and|an?|the|with|despite|following|amid|in|on)\b/i
/** ", 45": an age behind a name. */
const AGE = /,? \d{1,3}$/

/** The main clause: its subject and its verb's segment, without what stands between commas, leads up or follows on, then as much of the rest as fits. */
function withoutAsides({ text, tokens }: Reading, { main }: Core, start: number, end: number): string {
  const { segments, starts } = segmentsOf(text.slice(start, end))
  const at = main ? tokens.start[main.start]! - start : -1
  const k = starts.findLastIndex((from) => from <= at)
  if (at < 0 || segments.length < 2 || k < 0) return text.slice(start, end)
  const before = segments[k]!.slice(0, at - starts[k]!).trim()
  // "… and called for": the subject lies before another verb
  if (/^(?:and|but|or)\b/.test(before) && k > 0) return ''
  const s = segments.findIndex((segment, i) => i === k || (i < k && !LEADING.test(segment)))
  // "Ana Diaz, 54, of Lund | was": the name without where she is from
  if (/^(?:of|from) /.test(before) && s >= 0 && s < k)
    return `${segments[s]!.replace(AGE, '')} ${text.slice(start + at, end)}`
  // the verb's own segment holds its subject unless only an adverb or "on Friday" stands before the verb
  const bare = s < k && (before === '' || LEADING.test(before) || /^\p{Ll}+ly$/u.test(before))
  const list = bare ? text.slice(start + starts[s]!, start + starts[k]!).replace(/[\s,–—-]+$/, '') : ''
  const subject = list.length <= 60 && /, and | and /.test(list) ? list : (segments[s] ?? '').replace(AGE, '')
  let title = bare ? `${subject} ${segments[k]!.trimStart()}` : segments[k]!
  for (const segment of segments.slice(k + 1)) {
    if (TRAILING.test(segment) || title.length + segment.length + 2 > LONGEST) break
    title += `, ${segment}`
  }
  return title
}

/** The stretches between commas, semicolons and dashes, and where each begins. */
function segmentsOf(words: string): { segments: string[]; starts: number[] } {
  const segments: string[] = []
  const starts = [0]
  for (const { index, 0: mark } of words.matchAll(/(?:,|;| [–—-]) (?!\d)/g)) {
    // a comma inside a quotation parts nothing
    if (isOpen(words.slice(starts.at(-1), index))) continue
    segments.push(words.slice(starts.at(-1), index))
    starts.push(index + mark.length)
  }
  segments.push(words.slice(starts.at(-1)))
  return { segments, starts }
}

/** Whether a quotation that began inside the words goes on behind them. */
const isOpen = (words: string) =>
  !/^\s*["“]/.test(words) &&
  (words.lastIndexOf('“') > words.lastIndexOf('”') || (words.split('"').length - 1) % 2 === 1)

/** "The Latest on the trial (all times local): 11 a.m. The court": what heads an agency's running story. */
const RUNNING = /^The Latest on [^:]{5,250}\(all times local\):\s*(?:\d{1,2}(?::\d\d)? [ap]\.m\.\s*)?/
/** A dateline no header was read from: "(Red Oak) -- ", "CINCINNATI  ". */
const PLACE_LINE =
  /^(?:\(\p{Lu}[^()]{1,30}\)\s*(?:--|[–—-])\s*|\p{Lu}{3,}(?: \p{Lu}{3,})*(?:\s{2,}|\s*(?:--|[–—])\s*))/u

/** Where a title begins, and the subject it needs from elsewhere in the sentence. */
interface Beginning {
  readonly start: number
  readonly subject: string
}

/** Behind the connective, the date and the verb of saying that open the sentence. */
function startOf(reading: Reading, core: Core, end: number): Beginning {
  const { text, times } = reading
  let start = reading.start
  for (const pattern of [RUNNING, PLACE_LINE, OPENING])
    start += pattern.exec(text.slice(start, end))?.[0].length ?? 0
  const date = times.find((time) => time.interval && time.start >= start && time.start - start <= 5)
  const comma = date ? /^,?\s*/.exec(text.slice(date.end, end)) : null
  if (date && comma && comma[0].includes(',')) start = date.end + comma[0].length
  const beginning = behindSaying(reading, core, start, end) ?? {
    start: behindOpener(reading, core, start),
    subject: '',
  }
  return end - beginning.start > SHORTEST ? beginning : { start: reading.start, subject: '' }
}

/** "X said that Y": Y; "X said on Monday it would Y": "X would Y". */
function behindSaying(reading: Reading, { main, say }: Core, start: number, end: number): Beginning | null {
  const { text, tokens, times } = reading
  const said = reading.predicates.findLast(
    (p) => p.say && p.finite && main && (main.say || p.token < main.token),
  )
  if (!said || !say) return null
  let from = tokens.end[said.last]!
  const date = times.find((time) => time.start >= from && time.start - from <= 4)
  if (date && !text.slice(from, date.start).includes(',')) from = date.end
  const rest = text.slice(from, end)
  const that =
    /^(?:,[^,;“"]{3,40},)?[^,;“"]{0,30}?\bthat\s+/.exec(rest) ??
    (said.lemma === 'say' ? (NO_THAT.exec(rest) ?? (date ? /^\s+/.exec(rest) : null)) : null) ??
    THEY.exec(rest)
  if (!that || rest.length - that[0].length <= SHORTEST) return null
  const told = from + that[0].length
  const pronoun = PRONOUN.exec(rest.slice(that[0].length))
  if (!pronoun) return main!.say && !that[0].includes('that') ? null : { start: told, subject: '' }
  const subject = speakerFor(pronoun[0].toLowerCase(), reading, start, said.start)
  return subject ? { start: told + pronoun[0].length, subject } : null
}

const THEY = /^\s+(?=(?:it|he|she|they)\b)/

/** The words before the verb of saying where the pronoun can stand for them: a person is no "it". */
function speakerFor(
  pronoun: string,
  { text, tokens, actors }: Reading,
  start: number,
  verb: number,
): string | null {
  const words = text.slice(start, tokens.start[verb]!).trim()
  if (words.length < 3 || words.length > 45 || /[,;:“"”(]/.test(words)) return null
  const person = actors.some(
    (one) => one.kind === 'person' && one.start >= start && one.start < start + words.length,
  )
  const fits = person ? pronoun === 'he' || pronoun === 'she' : pronoun === 'it' || pronoun === 'they'
  return fits && !PRONOUN.test(words) ? words : null
}

/** "When rebels attacked the town, …" where the attack is the event: behind "when". */
function behindOpener({ text, tokens, first }: Reading, { main }: Core, start: number): number {
  if (!main?.subordinate || !/^(?:when|after|as|before)$/.test(main.opener)) return start
  let at = main.token
  while (at > first && tokens.folded[at] !== main.opener) at--
  return tokens.folded[at] === main.opener && !PRONOUN.test(text.slice(tokens.end[at]! + 1))
    ? tokens.end[at]! + 1
    : start
}

/** Before the last comma that opens a closing attribution: ", the ministry said on June 20". */
function endOf({ text, tokens, start, end }: Reading, { main, say }: Core): number {
  if (!say || !main || (say !== main && say.token < main.token)) return end
  const at = tokens.start[say.token]!
  const comma = text.lastIndexOf(',', at)
  const least = say === main ? 50 : SHORTEST
  return end - at < 90 && at - comma < 80 && comma - start > least ? comma : end
}

function tidy(words: string): string {
  const flat = words
    .replace(/\s\s+|[^\S ]/g, ' ')
    .replace(/^[-–—•*] /, '')
    .replace(/,? (?:near the )?Read More\b.*$/, '')
  const bare = flat.includes('(') ? flat.replace(/ \([^()]*\)/g, '') : flat
  const balanced = dropLoneQuote(dropClosers(bare).replace(/[.]$/, '').trim())
  return balanced.charAt(0).toUpperCase() + balanced.slice(1)
}

const CLOSER = /[\s,;:(–—-]/

/** Without the commas, dashes and spaces at its end. */
function dropClosers(words: string): string {
  let end = words.length
  while (end > 0 && CLOSER.test(words[end - 1]!)) end--
  return words.slice(0, end)
}

function dropLoneQuote(words: string): string {
  if (!words.includes('“') && !words.includes('”')) return words
  const opens = words.split('“').length
  const closes = words.split('”').length
  if (opens > closes && words.startsWith('“')) return words.slice(1)
  if (closes > opens) return words.replace(/”(?=[^”]*$)/, '')
  return words
}

/** True where the verb and a word behind it survived the cut. */
function tellsMain({ text, tokens }: Reading, { main }: Core, title: string): boolean {
  // an infinitive or a noun far back is no verb to show, a verb of saying not either
  if (
    !main?.finite ||
    main.say ||
    main.noun ||
    main.subordinate ||
    main.tense === 'bare' ||
    tokens.folded[main.token - 1] === 'to'
  )
    return true
  const verb = text.slice(tokens.start[main.token], tokens.end[main.token]).toLowerCase()
  const at = title.toLowerCase().lastIndexOf(verb)
  return at >= 0 && title.length - at - verb.length > 3
}

/** Where what only specifies a subject begins: "ministers | of the …". */
const HEAD_END = / (?=(?:of|in|on|at|for|with|from|over|about|against|between|and|who|which|that)\b)/gi

/** ", but the dog | took": a clause of its own in the row, with its subject. */
const OWN_SUBJECT =
  /[,;]? (?:but|and|while) ((?:the|an?|\p{Lu}|\d|police|two|three)(?:(?! (?:and|but|that|which|who|to)\b)[^,;“”]){2,45} )$/u

/** "The winning ticket … was sold at a shop in …": the subject's head and the verb's own words, where they lie too far apart for one title. */
function aroundMain(
  { text, tokens, predicates }: Reading,
  { main }: Core,
  start: number,
  end: number,
): string {
  const verb = main!.start
  const first = predicates.find(
    (p) => p.finite && !p.noun && !p.subordinate && tokens.start[p.start]! > start,
  )
  const own =
    first && first.start < verb
      ? OWN_SUBJECT.exec(text.slice(tokens.end[first.last], tokens.start[verb]))
      : null
  if (own) return shorten(tidy(`${own[1]!}${text.slice(tokens.start[verb], end)}`))
  const subject = text.slice(start, tokens.start[Math.min(verb, first?.start ?? verb)])
  const head = subject.slice(0, 40)
  const cut =
    subject.length <= 40
      ? subject.length
      : Math.max(lastIn(head, HEAD_END, 12), head.lastIndexOf(', ')) || head.lastIndexOf(' ')
  return shorten(tidy(`${tidy(head.slice(0, cut))} … ${text.slice(tokens.start[verb], end)}`))
}

const STRONG =
  / (?=(?:after|before|because|while|amid|following|which|who|whose|where|when|during|despite|although|since|until|in an? (?:effort|attempt|bid))\b)/gi
const WEAK = / (?=(?:in|on|at|for|with|from|over|about|against|near|between|under|into|through|as|and)\b)/gi

const LINK = / (?=(?:to|of|by|or|but|that|so|than|if)\b)/gi

/** A day that the event's own date tells: " on Tuesday", ", on June 20, 2023,". */
const ON_A_DAY =
  /,? (?:late |early )?on (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?(?:,? (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d{1,2}(?:, \d{4})?)?|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d{1,2}(?:, \d{4})?)(?:,(?= \p{Ll})|(?=,? (?:in|at|to|by|for|from|with|after|that|over|near|outside|against|as|when|while|during|of)\b)|$)/gu
/** An apposition or a relative clause between commas. */
const BETWEEN =
  /(?<!\d), (?:an? (?!\w+,)|the |who |whose |which |where |aged |formerly |including )[^,;“”]{3,80},(?= (?!and\b|or\b|but\b|an?\b|the\b)\p{Ll})/gu
const SOURCE =
  /, (?:according to|citing) [^,“”]*$|, [^,“”]{3,50} (?:said|says|told reporters)(?: [^,“”]{1,20})?$/u
const DISPENSABLE = [ON_A_DAY, SOURCE, BETWEEN]

/** Without days, sources and asides as long as it is too long; then cut before a qualifying clause, a preposition, a word; the cut is shown as "…". */
function shorten(words: string): string {
  let title = words
  for (const part of DISPENSABLE) if (title.length > LONGEST) title = title.replace(part, '')
  if (title.length <= LONGEST)
    return LOOSE_END.test(title) && !title.endsWith(' her')
      ? `${dropClosers(title.replace(LOOSE_END, ''))}…`
      : title
  // a boundary may be seen behind the end
  const head = title.slice(0, LONGEST + 5)
  const cut =
    Math.max(lastIn(head, STRONG, 45), lastIn(head, WEAK, 56)) ||
    lastIn(head, LINK, 50) ||
    lastIn(head, WEAK, 40) ||
    head.lastIndexOf(' ', LONGEST - 1)
  const kept = dropClosers(dropClosers(head.slice(0, cut)).replace(LOOSE_END, '')).replace(
    /, \p{Ll}+ing$/u,
    '',
  )
  return closeQuote(`${kept}…`)
}

/** A quotation that was cut short ends where the title does. */
const closeQuote = (title: string) => (title.lastIndexOf('“') > title.lastIndexOf('”') ? `${title}”` : title)

/** Where the last space that a boundary takes stands, from `least` on; else 0. */
function lastIn(head: string, boundary: RegExp, least: number): number {
  let last = 0
  boundary.lastIndex = least
  while (boundary.test(head) && boundary.lastIndex <= LONGEST) last = boundary.lastIndex - 1
  return last
}
