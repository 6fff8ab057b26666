import { STATES } from '../lexicon/abbreviations'
import { spareAsides } from './title-spare'

/** The short form of a state, as a pattern, without its stop. */
export const STATE = [...STATES].map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('|')
/** A title has so many characters at most. */
export const LONGEST = 88
/** Words that never end a title. */
const LOOSE =
  'the|a|an|of|in|on|to|and|or|for|with|that|which|who|when|where|while|though|because|by|from|at|as|its|their|his|her|into|than|not|so|but|even|shortly|soon|just|will|would|has|have|had|is|are|was|were'
const LOOSE_END = new RegExp(`(?: (?:${LOOSE}))+$`, 'i')
/** Words that say nothing where a title is cut behind them. */
const LOOSE_CUT = new RegExp(
  `(?: (?:${LOOSE}|be|been|being|about|over|under|between|against|after|before|during|near|through|until|upon|among|amid|following|many|several|more|any|each|every|other|own|some|most|nearly|almost|up to|at least|whose|whether|if|how|what|why|he|she|it|they|also))+$`,
  'i',
)
/** What only qualifies the noun before it and says nothing without what stood behind: "a man accused | of …". */
const LOOSE_PARTICIPLE =
  /(?<! (?:is|are|was|were|be|been|being|has|have|had|not|also|and|then|he|she|it|they|who|that|which|formally|later|still|now)) (?:accused|charged|related|caused|led|used|made|located|involved|suspected|convicted|aimed|designed|known|called|saying|proposing|adding|stating|based|linked|tied|owned|run|held|believed|wanted|responding|leading|seeking|trying|claiming|working|set|expected)$/

/** Where what is told ends and something is added. */
const STRONG =
  / (?=(?:after|before|because|while|who|whose|which|where|when|although|though|unless|until|as (?:an? |the |his |her |its |their |part|well|many|more|\p{Lu}|\p{Ll}+ \p{Ll}+ed\b)|saying|adding|in an? (?:effort|attempt|bid))\b)/giu
/** The same before a noun, of which more may be kept. */
const BESIDE = / (?=(?:amid|following|during|despite|since)\b)/gi
const WEAK = / (?=(?:in|on|at|for|with|from|over|about|against|near|between|under|into|through|and|as)\b)/gi
const LINK = / (?=(?:to|of|by|but|that|so|than|if)\b)/gi
/** "said that a man | who …", "aimed at those | who …": nothing is told before the clause. */
const BARE_HEAD =
  /\b(?:that(?: [\p{L}’'-]+){0,4}|(?:those|the ones?|anyone|everyone|anything|whether|if)(?: \p{Ll}+)?|said (?:an? |the )?\p{Ll}+)$/u
/** What stands behind these turns round what is told. */
const TURNED = /^ (?:until|unless|because)\b/
/** A name at the end of what is cut, where it goes on. */
const NAMES = /(?<= the)(?: \p{Lu}[\p{L}\p{M}.'’-]*)+$| \p{Lu}[\p{L}\p{M}.'’-]*$/u

/**
 * Without what it can spare as long as it is too long; then cut before a qualifying clause, a preposition, a word, never before `verb`
 * characters, which hold the subject and its verb; a cut that breaks off is shown as "…".
 */
export function shorten(words: string, verb = 42): string {
  const title = spareAsides(words, LONGEST)
  if (title.length <= LONGEST)
    return LOOSE_END.test(title) && !title.endsWith(' her')
      ? `${dropClosers(title.replace(LOOSE_END, ''))}…`
      : title
  // a boundary may be seen behind the end
  const head = title.slice(0, LONGEST + 5)
  const clause = lastIn(head, STRONG, Math.max(34, verb))
  const strong = BARE_HEAD.test(head.slice(0, clause)) ? 0 : clause
  const cut =
    strong ||
    Math.max(lastIn(head, BESIDE, 45), lastIn(head, WEAK, Math.max(56, verb))) ||
    Math.max(lastIn(head, LINK, 50), commaIn(head)) ||
    lastIn(head, WEAK, 40) ||
    head.lastIndexOf(' ', LONGEST - 1)
  return `${closeQuote(endAt(head, cut, strong > 0))}${strong && !TURNED.test(head.slice(cut)) ? '' : '…'}`
}

/** The last comma of a list that goes on where a title ends, else 0. */
function commaIn(head: string): number {
  const at = head.lastIndexOf(', ', LONGEST - 1)
  return at > 50 ? at : 0
}

/** The words up to a cut, without what is left loose there; "her" before a clause is somebody. */
export function endAt(head: string, cut: number, clause = false): string {
  let kept = dropClosers(head.slice(0, cut))
  if (clause && kept.endsWith(' her')) return kept
  if (/^ \p{Lu}/u.test(head.slice(cut)))
    kept = kept.replace(NAMES, (names, at: number) => (at > 40 ? '' : names))
  for (let i = 0; i < 3; i++) {
    const bare = dropClosers(kept.replace(LOOSE_CUT, '').replace(LOOSE_PARTICIPLE, '')).replace(
      /, \p{Ll}+ing$/u,
      '',
    )
    if (bare === kept || bare.length < 30) break
    kept = bare
  }
  return kept
}

/** A quotation that was cut short ends where the title does. */
const closeQuote = (title: string) => (title.lastIndexOf('“') > title.lastIndexOf('”') ? `${title}”` : title)

/** Where the last space that a boundary takes stands, from `least` on; else 0. */
export function lastIn(head: string, boundary: RegExp, least: number): number {
  let last = 0
  boundary.lastIndex = least
  while (boundary.test(head) && boundary.lastIndex <= LONGEST) last = boundary.lastIndex - 1
  return last
}

/** In one line, without list marks, page furniture, brackets and loose quotation marks; begins with a capital. */
export function tidy(words: string): string {
  const flat = words
    .replace(/\s\s+|[^\S ]/g, ' ')
    .replace(/``/g, '“')
    .replace(/''/g, '”')
    .replace(/^[-–—•*] /, '')
    .replace(/,\s*,/g, ',')
    .replace(/,? (?:near the )?Read More\b.*$/, '')
  const bare = flat.includes('(') ? flat.replace(/ \([^()]*\)/g, '') : flat
  const balanced = dropLoneQuote(dropClosers(bare).replace(STOP, '').trim())
  return balanced.charAt(0).toUpperCase() + balanced.slice(1)
}

/** A full stop that is not an abbreviation's. */
const STOP = new RegExp(`(?<!\\.\\p{L}|\\. \\p{Lu}|\\b(?:[JS]r|St|Inc|Corp|Co|Ltd|Bros|${STATE}))\\.$`, 'u')
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

/** Whether a quotation that began inside the words goes on behind them. */
export const isOpen = (words: string) =>
  !/^\s*["“]/.test(words) &&
  (words.lastIndexOf('“') > words.lastIndexOf('”') || (words.split('"').length - 1) % 2 === 1)
