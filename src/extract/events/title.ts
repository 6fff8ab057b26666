import type { Core } from './main-predicate'
import type { Reading } from './reading'

const LONGEST = 88
const OPENING =
  /^(?:(?:meanwhile|besides|moreover|furthermore|however|also|in addition|additionally|simultaneously|separately|but|and|still|yet|then|thus|therefore|nevertheless|nonetheless|at the same time|in doing so|earlier|later|for (?:his|her|its|their) part)\b,? ?)+/i
const CLOSERS = /[\s,;:–—-]+$/

/**
 * A title of the sentence's own words, at most 88 characters: without its opening connective and without a closing
 * ", X said on June 20"; a planned clause ("the session …, which is scheduled for …") stands for itself.
 */
export function makeTitle(reading: Reading, core: Core): string {
  let start = reading.start
  let end = reading.end
  const opening = OPENING.exec(reading.text.slice(start, end))
  if (opening && end - start - opening[0].length > 30) start += opening[0].length
  const tail = attributionStart(reading, core, start)
  if (tail > start + 25) end = tail
  return shorten(tidy(reading.text.slice(start, end)))
}

/** Where a closing attribution begins: the last comma before a verb of saying that comes after the main verb. */
function attributionStart({ text, tokens, end }: Reading, { main, say }: Core, start: number): number {
  if (!say || !main || say === main || say.token < main.token) return -1
  const at = tokens.start[say.token]!
  if (end - at > 60) return -1
  return text.lastIndexOf(',', at) > start ? text.lastIndexOf(',', at) : -1
}

function tidy(words: string): string {
  const flat = words.replace(/\s+/g, ' ').replace(CLOSERS, '').replace(/[.]$/, '')
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

/** Cuts at a clause's end where there is one in the last third, else at a word. */
function shorten(title: string): string {
  if (title.length <= LONGEST) return title
  const head = title.slice(0, LONGEST - 1)
  const clause = Math.max(head.lastIndexOf(', '), head.lastIndexOf('; '), head.lastIndexOf(' – '))
  const cut = clause > LONGEST * 0.66 ? clause : head.lastIndexOf(' ')
  return (
    head
      .slice(0, cut)
      .replace(CLOSERS, '')
      .replace(/ (?:the|a|an|of|in|on|to|and|or|for|with|that|which|who|by|from|at|as|its|their)$/i, '') + '…'
  )
}
