import type { Focus } from './focus'
import type { Core } from './main-predicate'
import type { Reading } from './reading'

const LONGEST = 88
const SHORTEST = 24
const OPENING =
  /^(?:(?:meanwhile|besides|moreover|furthermore|however|also|in addition|additionally|simultaneously|separately|but|and|still|yet|then|thus|therefore|nevertheless|nonetheless|at the same time|in doing so|earlier|later|for (?:his|her|its|their) part)\b,? ?)+/i
/** "said the …" goes on with what is said; "said on Monday", "said in a statement" does not. */
const NO_THAT =
  /^\s+(?!(?:on|in|at|to|of|by|for|about|earlier|late|later|yesterday|today|during|after|before|so|this|last|it|he|she|they|mon|tues|wednes|thurs|fri|satur|sun)\b|\p{Lu}\p{Ll}+day\b)/u
/** A title must not begin with a word that stands for something before. */
const PRONOUN = /^(?:he|she|it|they|we|i|his|her|its|their|this|these|those|there)\b/i
const CLOSERS = /[\s,;:–—-]+$/
/** A loose end left where a title is cut. */
const LOOSE_END =
  /(?: (?:the|a|an|of|in|on|to|and|or|for|with|that|which|who|by|from|at|as|its|their|his|her|into|than|will|would|has|have|had|is|are|was|were))+$/i

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
  const start = startOf(reading, core, end)
  const whole = tidy(text.slice(start, end))
  if (whole.length <= LONGEST) return whole
  const short = shorten(tidy(withoutAsides(reading, core, start, end)))
  return tellsMain(reading, core, short) ? short : aroundMain(reading, core, start, end)
}

/** A segment that only leads up to the sentence: "In his first remarks since …". */
const LEADING =
  /^\s*(?:in|on|at|after|before|while|as|despite|with|for|during|following|since|although|though|if|when|under|amid|citing|speaking|by|from|because|according|asked|once|until|through|among|unlike|like)\b/i
/** A segment that only adds to it. */
const TRAILING =
  /^\s*(?:who|which|whose|whom|where|when|after|before|including|according|citing|adding|saying|while|as|because|although|though|but|and|an?|the|with|despite|following|amid|in|on)\b/i

/** The main clause: its subject and its verb's segment, without what stands between commas, leads up or follows on, then as much of the rest as fits. */
function withoutAsides({ text, tokens }: Reading, { main }: Core, start: number, end: number): string {
  const segments = text.slice(start, end).split(/(?:,|;| [–—-]) (?!\d)/)
  const at = main ? tokens.start[main.token]! - start : -1
  if (at < 0) return text.slice(start, end)
  let offset = 0
  const k = segments.findIndex((segment) => (offset += segment.length + 2) > at)
  if (segments.length < 2 || k < 0) return text.slice(start, end)
  const verbFirst = segments[k]!.trim().split(/\s+/).slice(0, 3).join(' ')
  const s = segments.findIndex((segment, i) => i === k || (i < k && !LEADING.test(segment)))
  const bare =
    s < k &&
    /^(?:has|have|had|is|are|was|were|will|would|could|may|might|did|does|also|\p{Ll}+(?:ed|s|ly)|said|told|made|held|met|took|gave|went|came|won|left)\b/u.test(
      verbFirst,
    )
  let title = bare ? `${segments[s]} ${segments[k]}` : segments.slice(s < k ? s : k, k + 1).join(', ')
  for (const segment of segments.slice(k + 1)) {
    if (TRAILING.test(segment) || title.length + segment.length + 2 > LONGEST) break
    title += `, ${segment}`
  }
  return title
}

/** Behind the connective, the date and the verb of saying that open the sentence. */
function startOf(reading: Reading, { main, say }: Core, end: number): number {
  const { text, tokens, times } = reading
  let start = reading.start
  const opening = OPENING.exec(text.slice(start, end))
  if (opening) start += opening[0].length
  const date = times.find((time) => time.start >= start && time.start - start <= 5)
  const comma = date ? /^,?\s*/.exec(text.slice(date.end, end)) : null
  if (date && comma && comma[0].includes(',')) start = date.end + comma[0].length
  const said = reading.predicates.findLast(
    (p) => p.say && p.finite && main && (main.say || p.token < main.token),
  )
  if (said && say) {
    const from = tokens.end[said.last]!
    const rest = text.slice(from, end)
    const that = /^[^,;“"]{0,30}?\bthat\s+/.exec(rest) ?? (said.lemma === 'say' ? NO_THAT.exec(rest) : null)
    if (that && rest.length - that[0].length > SHORTEST && !PRONOUN.test(rest.slice(that[0].length)))
      start = from + that[0].length
  }
  return end - start > SHORTEST ? start : reading.start
}

/** Before the last comma that opens a closing attribution: ", the ministry said on June 20". */
function endOf({ text, tokens, start, end }: Reading, { main, say }: Core): number {
  if (!say || !main || say === main || say.token < main.token) return end
  const at = tokens.start[say.token]!
  const comma = text.lastIndexOf(',', at)
  return end - at < 90 && at - comma < 80 && comma - start > SHORTEST ? comma : end
}

function tidy(words: string): string {
  const flat = words
    .replace(/\s+/g, ' ')
    .replace(/ \([^()]{1,12}\)/g, '')
    .replace(CLOSERS, '')
    .replace(/[.]$/, '')
    .trim()
  const balanced = dropLoneQuote(flat)
  return balanced.charAt(0).toUpperCase() + balanced.slice(1)
}

function dropLoneQuote(words: string): string {
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

const AUXILIARIES = new Set(
  'is are was were be been being has have had will would shall should can could may might must do does did not also never to'.split(
    ' ',
  ),
)

/** Where what only specifies a subject begins: "ministers | of the …". */
const HEAD_END = / (?=(?:of|in|on|at|for|with|from|over|about|against|between|and|who|which|that)\b)/gi

/** "The winning ticket … was sold at a shop in …": the subject's head and the verb's own words, where they lie too far apart for one title. */
function aroundMain({ text, tokens, first }: Reading, { main }: Core, start: number, end: number): string {
  let verb = main!.token
  while (verb > first && AUXILIARIES.has(tokens.folded[verb - 1]!)) verb--
  const subject = text.slice(start, tokens.start[verb])
  const head = subject.slice(0, 40)
  const cut =
    subject.length <= 40
      ? subject.length
      : Math.max(lastIn(head, HEAD_END, 12), head.lastIndexOf(',')) || head.lastIndexOf(' ')
  return shorten(tidy(`${tidy(head.slice(0, cut))} … ${text.slice(tokens.start[verb], end)}`))
}

const STRONG =
  / (?=(?:after|before|because|while|amid|following|which|who|whose|where|when|during|despite|although|since|until|in an? (?:effort|attempt|bid))\b)/gi
const WEAK = / (?=(?:in|on|at|for|with|from|over|about|against|near|between|under|into|through|as|and)\b)/gi

/** Cuts before a qualifying clause, else before a preposition, else at a word; what was cut is shown as "…". */
function shorten(title: string): string {
  if (title.length <= LONGEST) return title
  const head = title.slice(0, LONGEST)
  const cut = Math.max(lastIn(head, STRONG, 45), lastIn(head, WEAK, 64)) || head.lastIndexOf(' ')
  return (
    head
      .slice(0, cut)
      .replace(CLOSERS, '')
      .replace(LOOSE_END, '')
      .replace(/, \p{Ll}+ing$/u, '')
      .replace(CLOSERS, '') + '…'
  )
}

function lastIn(head: string, boundary: RegExp, least: number): number {
  let last = 0
  for (const { index } of head.matchAll(boundary)) if (index >= least) last = index
  return last
}
