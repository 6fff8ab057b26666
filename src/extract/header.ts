import type { ArticleInput, Sentence, Span } from './types'

/** What stands before and around an article's text. */
export interface Header {
  readonly title: string
  readonly outlet: string | null
  /** The place words of the dateline: "KABUL", "NAIROBI, Kenya". */
  readonly dateline: Span | null
  /** What is not yet story: from the first character to behind the dateline, and further datelines of a column of briefs. */
  readonly preambles: readonly Span[]
}

/** "KABUL", "TEL AVIV", "St. Louis": one to four capitalised words. */
const PLACE = String.raw`\p{Lu}[\p{L}’'.-]*(?: (?:(?:al|de|la|el|of|the|da|do|del)[ -])?\p{Lu}[\p{L}’'.-]*){0,3}`
/** ", Kenya", ", N.Y.", ", West Bank". */
const CONTAINER = String.raw`(?:, ?${PLACE}){0,2}`
/** "YEREVAN/BAKU": a second town. */
const SECOND = String.raw`(?:/${PLACE}${CONTAINER})?`
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)'
const DAY = String.raw`(?:, ?(?:\d{1,2} )?${MONTH}\.?(?: \d{1,2})?(?:,? \d{4})?\.?)`
const MARK = String.raw`\s*(?:--+|[-–—_:\u0096\u0097])(?=\s)`
const AGENCY = String.raw`(?: ?\(([^()\n]{2,40})\)(?=${MARK})| ?[/\[]([^/\[\]\n]{2,30})[/\]])`

/** A dateline and where it ends: place, day, agency and a dash or colon, of which the agency or the mark may be missing. */
const DATELINES: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  // KABUL (Khaama Press):   MINSK, June 20 (Reuters) -   NAIROBI, Kenya (AP) _   Washington (CNN) --
  {
    name: 'agency',
    pattern: new RegExp(`^(${PLACE}${CONTAINER})${SECOND}${DAY}?${AGENCY}(?:${MARK})?`, 'u'),
  },
  // WASHINGTON —   BISHKEK, September 17 -   IMMOKALEE –
  {
    name: 'mark',
    pattern: new RegExp(
      `^(\\p{Lu}{2}[\\p{Lu}’'. -]{1,30}${CONTAINER})${SECOND}${DAY}?\\s*(?:--+|[–—_]|-(?=\\s)|:(?=\\s))`,
      'u',
    ),
  },
  // Oslo, 14 November 2023 -   Nairobi, 5 July 2021.
  {
    name: 'day',
    pattern: new RegExp(`^(${PLACE}${CONTAINER})${SECOND}${DAY}(?:${MARK}|(?<=\\.)(?= ))`, 'u'),
  },
]

/** "(Reuters) - ", "(AP, Sept 20, 2022) ": an agency without a place, with a mark or a day behind it. */
const SOURCE = new RegExp(String.raw`^\(([^(),\n]{2,40})(?:${DAY}\)(?:${MARK})?|\)${MARK})`, 'u')

const MAX_TITLE = 160

/** Reads title, outlet and dateline; `isTown` knows the towns that make one without a mark. Where a title is not given, a short first line without a full stop is one. */
export function readHeader(
  input: ArticleInput,
  sentences: readonly Sentence[],
  isTown: (name: string) => boolean = () => false,
): Header {
  const { text } = input
  const first = sentences[0]
  const firstText = first ? text.slice(first.start, first.end) : ''
  const ownTitle =
    first !== undefined &&
    sentences.length > 1 &&
    sentences[1]!.paragraph !== first.paragraph &&
    firstText.length <= MAX_TITLE &&
    !/[.!?:]["”’]?$/.test(firstText)
      ? firstText
      : null
  const [dateline, ...more] = findDatelines(text, sentences, isTown)
  return {
    title: input.title?.trim() || ownTitle || shorten(firstText),
    outlet: input.publisher?.trim() || dateline?.agency || null,
    dateline: dateline?.place ?? null,
    preambles: dateline
      ? [{ start: 0, end: dateline.end }, ...more.map(({ start, end }) => ({ start, end }))]
      : [],
  }
}

function shorten(sentence: string): string {
  if (sentence.length <= 100) return sentence
  return sentence.slice(0, sentence.lastIndexOf(' ', 97)) + '…'
}

interface Dateline {
  readonly start: number
  /** `null` where only an agency is given. */
  readonly place: Span | null
  readonly agency: string | null
  readonly end: number
}

/**
 * A dateline stands at the head of one of the first three paragraphs or sentences, not counting lines as "By A. Writer" between the title and the story;
 * behind it, each paragraph may have one of its own.
 */
function findDatelines(
  text: string,
  sentences: readonly Sentence[],
  isTown: (name: string) => boolean,
): Dateline[] {
  const found: Dateline[] = []
  let [paragraph, last] = [-1, 2]
  for (const [index, sentence] of sentences.entries()) {
    if (found.length === 0 && sentence.paragraph > 2 && index > LAST_BARE) break
    // behind a headline that has lost its line break, the second sentence may have it too
    const isHead = sentence.paragraph !== paragraph && (sentence.paragraph <= last || found.length > 0)
    if (!isHead && (index > LAST_BARE || found.length > 0)) continue
    paragraph = sentence.paragraph
    const bare = index <= LAST_BARE ? readBare(text, sentence.start, isTown) : null
    // behind the first sentence only with its agency
    const sure = bare && (index === 0 || text.slice(bare.start, bare.end).includes('('))
    const dateline =
      (isHead || index <= 2 ? readDateline(text, sentence.start) : null) ?? (sure ? bare : null)
    if (dateline) found.push(dateline)
    else if (index > 0 && isLine(text, sentence)) last++
  }
  return found
}

/** A byline, a day: not yet the story. */
const isLine = (text: string, { start, end }: Sentence) =>
  end - start < 80 && !/[.!?:]["”’]?$/.test(text.slice(start, end))

/** Behind a summary of a few sentences a dateline may stand with its agency alone. */
const LAST_BARE = 8

/** "SAN MARINO The court", "Oslo (Agency) Since", "Oslo: The": a town with less of a mark. */
const BARE =
  /^(?:(\p{Lu}{3,}(?: \p{Lu}{3,}){0,2})(?: \(\p{Lu}[^()\n]{1,30}\))? {1,3}(?:[\uFFFD"”] ?)?(?=\p{Lu}\p{Ll}|A )|(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2})(?: \(\p{Lu}[^()\n]{1,30}\)|:) (?=\p{Lu}))/u

function readBare(text: string, start: number, isTown: (name: string) => boolean): Dateline | null {
  const match = BARE.exec(text.slice(start, start + 60))
  const name = match?.[1] ?? match?.[2]
  if (!match || !name || !isTown(name)) return null
  const place = { start, end: start + name.length }
  return { start, place, agency: null, end: start + match[0].length }
}

function readDateline(text: string, start: number): Dateline | null {
  const head = text.slice(start, start + 140)
  for (const { pattern } of DATELINES) {
    const match = pattern.exec(head)
    if (!match) continue
    const place = match[1]!.replace(/[ ,.-]+$/, '')
    return {
      start,
      place: { start, end: start + place.length },
      agency: match[2] ?? match[3] ?? null,
      end: start + match[0].length,
    }
  }
  const source = SOURCE.exec(head)
  return source && { start, place: null, agency: source[1]!, end: start + source[0].length }
}
