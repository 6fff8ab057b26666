import type { Reading } from './reading'

/** Ways of writing that report nothing that happened. */
const BOILERPLATE =
  /^\[?(?:\d{4}: |(?:date )?(?:of issue|issued|released|filed|dated?|next (?:issue|note|report|update|bulletin))(?: on)?:|motion (?:was )?(?:made|seconded|carried|passed)\b|the following\b|read:|watch:|(?:photo|image|picture|video|caption)s?\b(?! (?:footage|evidence|surveillance|posted|show|released|obtained|recorded|taken|clip|camera|game|call|conference))|file photo|staff photo|submitted photo|courtesy |read more|read also|see also|related|subscribe|sign up|follow (?:us|[#@])|copyright|©|all rights reserved|(?:published|updated|posted|last (?:updated|modified)|created)\b[^.]{0,40}\d|advertisement\b|source:|editor['’]?s note|contact us|click here|share this|this (?:article|story|report) (?:was|is|has)|reporting by|editing by|written by)/i

/** "By Ana Holm, Herald staff": who wrote, and nothing told. */
const BYLINE = /^(?:By|BY) \p{Lu}[\p{L}.’'-]* (?:\p{Lu}[\p{L}.’'-]* ?){1,3}/u

/** "X includes A, B and C", "its members are …", "X is a country in …": a state of things, not an event. */
const STATE =
  /\b(?:includes?|consists? of|comprises?|is made up of|is composed of|members (?:are|include)|founded in|established in|is located|is situated|ha[sd] a population|(?:is|was) (?:the |a |an |[\w-]+['’]s )(?:[\w-]+ ){0,3}(?:city|country|capital|town|village|province|region|state|organi[sz]ation|company|group|river|island|member))\b/

/** "(Image: Agency)": a caption; a question reports nothing. */
const CAPTION = /\((?:image|photo|picture|file|credit)\s*[:/]/i
const QUESTION = /\?["”’]?$/

/** True where a sentence is background: boilerplate, a caption, a question, a list of members, a definition. */
export function isBackground(reading: Reading): boolean {
  const text = reading.text.slice(reading.start, reading.end)
  if (BOILERPLATE.test(text) || (text.includes('(') && CAPTION.test(text)) || QUESTION.test(text)) return true
  if (BYLINE.test(text) && !reading.predicates.some((p) => p.finite)) return true
  if (reading.times.some((time) => time.interval) || !STATE.test(text)) return false
  if (!reading.predicates.some((p) => p.finite && !p.say && p.type !== 'OTHER' && !STATE.test(`${p.lemma}s`)))
    return true
  return commas(text) >= 3 && reading.toponyms.length >= 3
}

function commas(text: string): number {
  let count = 0
  for (const char of text) if (char === ',') count++
  return count
}
