/** A title has so many characters at most. */
export const LONGEST = 88
/** A loose end left where a title is cut. */
const LOOSE_END =
  /(?: (?:the|a|an|of|in|on|to|and|or|for|with|that|which|who|when|where|while|though|because|by|from|at|as|its|their|his|her|into|than|not|so|but|even|shortly|soon|just|will|would|has|have|had|is|are|was|were))+$/i

const STRONG =
  / (?=(?:after|before|because|while|amid|following|which|who|whose|where|when|during|despite|although|since|until|in an? (?:effort|attempt|bid))\b)/gi
const WEAK = / (?=(?:in|on|at|for|with|from|over|about|against|near|between|under|into|through|as|and)\b)/gi

const LINK = / (?=(?:to|of|by|but|that|so|than|if)\b)/gi

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
export function shorten(words: string): string {
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
    .replace(/^[-–—•*] /, '')
    .replace(/,? (?:near the )?Read More\b.*$/, '')
  const bare = flat.includes('(') ? flat.replace(/ \([^()]*\)/g, '') : flat
  const balanced = dropLoneQuote(
    dropClosers(bare)
      .replace(/(?<!\.\p{L}|\b[JS]r|\bSt)\.$/u, '')
      .trim(),
  )
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

/** Whether a quotation that began inside the words goes on behind them. */
export const isOpen = (words: string) =>
  !/^\s*["“]/.test(words) &&
  (words.lastIndexOf('“') > words.lastIndexOf('”') || (words.split('"').length - 1) % 2 === 1)
