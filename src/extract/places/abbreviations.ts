import type { Candidate, Gazetteer } from '../gazetteer'
import { ADMINS } from '../lexicon/admins'
import { rows, values } from '../lexicon/rows'
import type { Tokens } from '../tokens'

interface Short {
  readonly code: string
  /** Whether the abbreviation is a word or another abbreviation as well, and needs a comma before it. */
  readonly bare: boolean
  /** Written with a full stop behind each letter: "N.Y.". */
  readonly dotted: boolean
}

const letters = (text: string) => text.replaceAll('.', '').toLowerCase()

/** "va" -> Virginia where a full stop follows; the letters of "N.Y." hold their own. */
const WRITTEN = new Map<string, Short>()
/** "VA" -> Virginia behind a comma. */
const POSTAL = new Map<string, string>()
const WORDS_TOO = new Set([
  'ill',
  'miss',
  'mass',
  'wash',
  'ind',
  'ark',
  'cal',
  'del',
  'mo',
  'pa',
  'la',
  'o',
  'man',
  'ore',
  'ala',
  'vic',
  'penn',
  'ida',
  'alas',
  'colo',
  'mont',
  'tex',
  'tas',
  'md',
])
for (const [code, postal, , written] of rows(ADMINS)) {
  if (postal) POSTAL.set(postal, code!)
  for (const one of values(written))
    if (!one.includes(' '))
      WRITTEN.set(letters(one), {
        code: code!,
        bare: !WORDS_TOO.has(letters(one)),
        dotted: /\..*\./.test(one),
      })
}

/** Whether two letters are a division's postal code: "KY". */
export const isPostal = (letters: string): boolean => POSTAL.has(letters)

/** Whether folded letters with full stops ("n.y.") are a division's. */
export const isAbbreviation = (dotted: string): boolean => WRITTEN.get(letters(dotted))?.dotted ?? false

/** "Va.", "N.Y.", "VA" behind a comma: a division in an abbreviation. */
export function readAbbreviation(
  tokens: Tokens,
  i: number,
  gazetteer: Gazetteer,
): { end: number; key: string; candidates: readonly Candidate[] } | null {
  const word = tokens.folded[i]!
  const behindComma = tokens.folded[i - 1] === ','
  // "W.Va." is four tokens
  if (word === 'w' && tokens.folded[i + 1] === '.' && tokens.folded[i + 2] === 'va')
    return division('US.WV', i + (tokens.folded[i + 3] === '.' ? 4 : 3), gazetteer)
  const dotted = word.includes('.')
  const stop = !dotted && tokens.folded[i + 1] === '.' && tokens.start[i + 1] === tokens.end[i]
  const short = dotted || stop ? WRITTEN.get(letters(word)) : undefined
  if (short && short.dotted === dotted && (short.bare || behindComma))
    return division(short.code, i + (stop ? 2 : 1), gazetteer)
  if (!behindComma || tokens.capital[i] !== 2) return null
  const code = POSTAL.get(tokens.text.slice(tokens.start[i], tokens.end[i]))
  return code === undefined ? null : division(code, i + 1, gazetteer)
}

/** The key is the division's id, for its abbreviation has no other sense. */
function division(code: string, end: number, gazetteer: Gazetteer) {
  const id = `admin:${code}`
  const place = gazetteer.byId(id)
  if (!place) return null
  const candidates = gazetteer
    .candidates(place.name.toLowerCase())
    .filter((candidate) => candidate.place.id === id)
  return { end, key: id, candidates }
}
