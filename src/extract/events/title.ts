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
 * connective or date and a closing attribution; where one clause is the event, that clause with its head.
 */
export function makeTitle(reading: Reading, core: Core, focus: Focus | null): string {
  const { text } = reading
  if (focus)
    return shorten(
      tidy(
        `${text.slice(focus.head.start, focus.head.end).replace(OPENING, '')} ${text.slice(focus.start, focus.end)}`,
      ),
    )
  const end = endOf(reading, core)
  return shorten(tidy(text.slice(startOf(reading, core, end), end)))
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
    (p) => p.say && p.finite && main && p.token < main.token && p !== main,
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

/** Cuts at a clause's end where there is one in the last fifth, else at a word. */
function shorten(title: string): string {
  if (title.length <= LONGEST) return title
  const head = title.slice(0, LONGEST)
  const clause = Math.max(head.lastIndexOf(', '), head.lastIndexOf('; '), head.lastIndexOf(' – '))
  const cut = clause > LONGEST * 0.8 ? clause : head.lastIndexOf(' ')
  return head.slice(0, cut).replace(CLOSERS, '').replace(LOOSE_END, '').replace(CLOSERS, '') + '…'
}
