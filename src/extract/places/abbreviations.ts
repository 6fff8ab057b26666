import type { Candidate, Gazetteer } from '../gazetteer'
import { ADMINS } from '../lexicon/admins'
import { rows, values } from '../lexicon/rows'
import type { Tokens } from '../tokens'

interface Short {
  readonly code: string
  /** Whether the abbreviation is a word or another abbreviation as well, and needs a comma before it. */
  readonly bare: boolean
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
    if (!one.includes(' ')) WRITTEN.set(letters(one), { code: code!, bare: !WORDS_TOO.has(letters(one)) })
}

/** "Va.", "N.Y.", "VA" behind a comma: a division in an abbreviation. */
export function readAbbreviation(
  tokens: Tokens,
  i: number,
  gazetteer: Gazetteer,
): { end: number; key: string; candidates: readonly Candidate[] } | null {
  const word = tokens.folded[i]!
  const behindComma = tokens.folded[i - 1] === ','
  const dotted = word.includes('.')
  const stop = !dotted && tokens.folded[i + 1] === '.' && tokens.start[i + 1] === tokens.end[i]
  const short = dotted || stop ? WRITTEN.get(letters(word)) : undefined
  const code =
    short && (short.bare || behindComma)
      ? short.code
      : behindComma && tokens.capital[i] === 2
        ? POSTAL.get(tokens.text.slice(tokens.start[i], tokens.end[i]))
        : undefined
  if (code === undefined) return null
  const place = gazetteer.byId(`admin:${code}`)
  if (!place) return null
  const candidates = gazetteer
    .candidates(place.name.toLowerCase())
    .filter((candidate) => candidate.place.id === place.id)
  return { end: i + (stop ? 2 : 1), key: place.name.toLowerCase(), candidates }
}
